# The language picker shows people-language-ask in Kyrgyz and Russian, and people-language-native of each language.
people-language-native = English
people-language-ask = Choose your language.

people-menu =
    <b>Kurak Voices</b>

    Here you can say what worries you without saying who you are. Community leaders read it and answer.

    What would you like?
people-menu-concern = Share a concern
people-menu-reply = Read the answer
people-menu-dialogues = Dialogues nearby
people-menu-changes = What came of it
people-menu-help = I need help now
people-menu-notify = Let me know
people-menu-language = Тил · Язык · Language
people-menu-privacy = Your privacy
people-menu-erase = Erase this chat
people-menu-back = ‹ To the start

# Staff. Women never see what follows, but for the names of kinds.
people-menu-queue = Queue
people-menu-mydialogues = Your dialogues
people-menu-summary = Summary
people-menu-groups = Groups
people-menu-assist = Assist a woman
people-menu-guide = Meeting guide
people-menu-poster = Poster
people-menu-invite = Invite staff
people-menu-leaders = Leaders
people-menu-admins = Admins
people-menu-helplines = Help lines
people-menu-audit = Audit log
people-menu-health = How it stands
people-menu-my_name = My name
people-kind-ngo = NGO
people-kind-local_government = Local government
people-kind-legal_adviser = Legal adviser
people-kind-diaspora = Diaspora leader
people-kind-admin = Admin, national team
people-suggested-ngo = NGO worker
people-suggested-local_government = Local government
people-suggested-legal_adviser = Legal adviser
people-suggested-diaspora = Diaspora leader
people-suggested-admin = National team
people-no-places = no place
people-show-regions = ‹ Regions
people-show-countries = Abroad ›

people-invite =
    <b>Invite somebody</b>

    You get a link that works once. Send it only to the person it is for.
people-invite-open = <b>Still open:</b>
people-invite-pending = { $what } · until { $day }
people-invite-leader = A leader
people-invite-admin = An admin
people-revoke = ✕ { $what }
people-revoked = Revoked. The link opens nothing any more.
people-revoked-before = This link was used or had expired already.
people-invite-ask-kind =
    <b>What kind of leader?</b>

    Local government never reads what a woman keeps from it.
people-invite-ask-places =
    <b>Where does this leader read and answer?</b>

    Chosen: { $places }
people-invite-make = Make the link
people-link-made =
    <b>The link is ready.</b> { $what }

    <code>{ $link }</code>

    It works once, until { $day }. It is shown only now.
people-link-copy = Copy the link
people-link-share = Send it on
people-link-share-text = Your invitation to Kurak Voices. It works once.

people-link-dead =
    <b>This link does not open anything (any more).</b>

    It may have been used, revoked, cut off on the way, or its time is over. Please ask for a new one.
people-link-admin_already = You are an admin already. The link is still unused.
people-link-suspended = You are suspended at present. Please speak to the national team.
people-join-leader =
    <b>You are invited as a leader.</b>
    { $kind } · { $places }
people-join-admin = <b>You are invited as an admin, to the national team.</b>
people-join-instead = Until now: { $kind } · { $places }. This invitation takes its place.
people-join-name =
    How should women see you under an answer? Tap a name, or send one of up to { $limit } characters, such as “Legal adviser in Osh”. Your Telegram name stays unknown.
people-join-decline = No, thank you
people-declined = As you wish. The link stays valid until its time is over.
people-name-empty = Please send a name of at least two letters.
people-name-long = This is too long: { $limit } characters fit.
people-name-contact = Please leave out phone numbers, addresses and usernames: women answer here, in the bot.
people-welcome-leader =
    <b>Welcome, { $name }.</b>

    In the queue you find what women of your places have written. Nobody here knows who they are; please never try to find out.
people-welcome-admin =
    <b>Welcome, { $name }.</b>

    You can invite leaders and read what was meant for the national team.

people-roster-leader = <b>Leaders: { $count }</b>
people-roster-admin = <b>Admins: { $count }</b>
people-member =
    <b>{ $name }</b>
    { $kind }
people-member-places = Reads: { $places }
people-member-active = Active
people-member-suspended = Suspended
people-member-removed = Removed
people-member-unreachable = ⚠ Has blocked the bot: hears nothing.
people-member-herself = This is you.
people-member-alone = Without this leader nobody would read in: { $places }
people-places = Regions and countries
people-places-ask =
    <b>Where does { $name } read?</b>

    { $places }
people-places-save = Save
people-places-none = Please leave at least one place. To end all reading, suspend access instead.
people-rename = Another name
people-rename-ask = <b>{ $name }</b>. Send the new name that women see, up to { $limit } characters.
people-my-name-ask = <b>{ $name }</b>: this is how women see you under your answers, earlier ones too. Send another name, up to { $limit } characters.
people-my-name-done = From now on women see: <b>{ $name }</b>
people-suspend = Suspend
people-restore = Restore
people-remove = Remove
people-remove-ask =
    <b>Remove { $name }?</b>

    Access ends at once. The answers stay, with the name women know.
people-remove-yes = Yes, remove
people-removed-herself = You are no longer an admin. /start shows what everybody may do here.
people-last-admin = This is the last admin. Invite another one first; otherwise nobody could appoint anybody any more.
people-took-over = { $count ->
        [one] One dialogue was left without a host. It is now among yours: /mydialogues
       *[other] { $count } dialogues were left without a host. They are now among yours: /mydialogues
    }
people-told = Something has changed here. Please look at the start page.

people-health = <b>How it stands</b>
people-health-waiting = Unanswered for { $days } days or longer: { $everywhere }, of them with the national team: { $national }
people-health-unread = ⚠ Something waits that no active leader may read. Please invite one for: { $places }
people-health-all-read = Everything that waits has somebody who may read it.
people-health-letters = Messages waiting to go out: { $waiting }. In seven days delivered: { $delivered }, blocked: { $blocked }, failed: { $failed }
people-health-unreachable = ⚠ Have blocked the bot: { $names }
people-health-lines = { $count ->
        [one] ⚠ One help line was not called for 90 days, or never. Please have it called.
       *[other] ⚠ { $count } help lines were not called for 90 days, or never. Please have them called.
    }
people-health-no-backup = ⚠ There is no backup yet. Please tell whoever runs the server.
people-health-backup = { $days ->
        [0] ✓ The latest backup is from today.
       *[other] ✓ The latest backup is from yesterday.
    }
people-health-old-backup = ⚠ The latest backup is { $days } days old. Please tell whoever runs the server.
