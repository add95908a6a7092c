# The language picker shows people-language-ask in Kyrgyz and Russian, and people-language-native of each language.
people-language-native = English
people-language-ask = Choose your language.

people-menu =
    <b>Kurak Voices</b>

    Here you can say what worries you without saying who you are. Community leaders read it and answer.

    What would you like?
people-menu-concern = Share a concern
people-menu-reply = Read the answer
people-menu-help = I need help now
people-menu-notify = Let me know
people-menu-language = Тил · Язык · Language
people-menu-privacy = Your privacy
people-menu-erase = Erase this chat
people-menu-back = ‹ To the start

# Staff: what the menu adds for leaders and admins.
people-menu-queue = Concerns
people-menu-invite = Invite
people-menu-leaders = Leaders
people-menu-admins = Admins
people-menu-audit = Who did what
people-menu-health = Is all well?

people-role-leader = Leader
people-role-admin = Admin
people-kind-ngo = NGO
people-kind-local_government = Local government
people-kind-legal_adviser = Legal adviser
people-kind-diaspora = Diaspora
# How women see her, followed by her places after a comma.
people-suggested-admin = National team
people-suggested-ngo = NGO
people-suggested-local_government = Local government
people-suggested-legal_adviser = Legal adviser
people-suggested-diaspora = Diaspora leader
people-no-places = none yet
people-show-regions = Regions of Kyrgyzstan
people-show-countries = Abroad
people-back = ‹ Back

# Inviting.
people-invite =
    <b>Invite somebody</b>

    I make a link for one person. Send it to her yourself: whoever opens it first gets in.
people-pending-head = <b>Not opened yet:</b>
people-pending = { $number }. { $what } · { $left }
people-pending-server = { $number }. { $what } (made by the server) · { $left }
people-invited-leader = Leader: { $kind }, { $places }
people-days-left = { $count ->
        [one] { $count } more day
       *[other] { $count } more days
    }
people-hours-left = { $count ->
        [one] { $count } more hour
       *[other] { $count } more hours
    }
people-revoke = ✕ Take back { $number }
people-ask-kind = <b>What kind of leader?</b>

    Concerns that women keep from officials are never shown to local government.
people-ask-places =
    <b>Where will she read?</b> Choose one or more.

    { $kind }
    Chosen: { $places }
people-make-link = Make the link
people-ask-admin =
    <b>Invite an admin?</b>

    An admin invites and removes others, and reads what was sent to the national team. The link ends in 24 hours.
people-link =
    <b>The link is ready.</b>

    { $what }

    <code>{ $link }</code>

    { $ends } I don't keep it: copy it or send it now.
people-link-ends-leader = It lets one person in and ends in 7 days.
people-link-ends-admin = It lets one person in and ends in 24 hours.
people-copy-link = Copy the link
people-share-link = Send it to somebody
people-share-text = You are invited to Kurak Voices. This link is for you alone:
people-revoke-this = ✕ Take the link back
people-to-invitations = ‹ All invitations
people-revoked = Taken back. The link opens nothing any more.
people-revoked-before = This link had ended already.

# Accepting.
people-link-dead =
    <b>This link opens nothing.</b>

    It was used already, its time is over, or a part of it was lost on the way. Please ask whoever sent it for a new one.
people-link-admin_already = You are an admin already, so there is nothing to accept. The link stays good for the person it is meant for.
people-link-suspended = Your access is paused, and a link can't change that. Please ask an admin to restore it.
people-join-leader =
    <b>You are invited as a leader.</b>

    { $kind }
    You will read concerns from: { $places }
people-join-admin =
    <b>You are invited as an admin.</b>

    You will invite leaders, and read what women send to the national team.
people-join-name =
    <b>How shall women see you under your answers?</b>

    Choose a name below, or type one, up to { $limit } characters. It need not be your real one.
people-join-decline = No, thank you
people-declined = Nothing was accepted. You can open the link again while it lasts.
people-name-empty = I need at least two letters. Please type it once more.
people-name-long = That is too long: { $limit } characters fit. Please type a shorter one.
people-name-contact = Please leave out phones, addresses, links and @names: women answer you here, where they stay unknown.
people-welcome-leader =
    <b>Welcome, { $name }.</b>

    Thank you for being here. “{ people-menu-queue }” shows what women of your places have written.
people-welcome-admin =
    <b>Welcome, { $name }.</b>

    Thank you for being here. Begin with “{ people-menu-invite }”: concerns wait for leaders.

# Leaders and admins, and what admins change about them.
people-leaders = <b>Leaders: { $count }</b>
people-leaders-none = There are no leaders yet. /invite makes a link for the first.
people-admins = <b>Admins: { $count }</b>
people-admins-none = There are no admins.
people-member = <b>{ $name }</b>
people-reads = Reads: { $places }
people-state-active = Active
people-state-suspended = Paused: reads nothing for now
people-state-removed = Removed
people-unreachable = Has blocked the bot: letters don't reach her.
people-do-places = Change the places
people-do-rename = Change the name
people-do-suspend = Pause
people-do-restore = Restore
people-do-remove = Remove
people-ask-remove =
    <b>Remove { $name }?</b>

    She will read nothing any more, at once. To come back she needs a new invitation. Her answers stay.
people-remove-yes = Yes, remove
people-change-places =
    <b>{ $name }</b>

    Reads: { $places }
people-save = Save
people-rename =
    <b>{ $name }</b>

    Send me the new name, up to { $limit } characters. Women see it under all answers, the old ones too.
people-told = Something has changed here. Please look at the start page.
people-outcome-done = Done.
people-outcome-last_admin = This is the last active admin: without one nobody could let anybody in. Invite another admin first.
people-outcome-gone = Nothing had to be changed: it was so already.
