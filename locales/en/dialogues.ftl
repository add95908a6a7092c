# What everybody reads of a dialogue.
dialogues-cancelled-mark = ❌ <b>Cancelled</b>
dialogues-when-here = ({ $place })
dialogues-when-home = In Bishkek: { $when }
dialogues-where-online = 💻 Online
dialogues-where-hybrid = 📍 { $where } · 💻 also online
dialogues-where-there = 📍 { $where }
dialogues-where-open = the place will be told
dialogues-mode-in_person = in person
dialogues-mode-online = online
dialogues-mode-hybrid = in person and online
dialogues-offer-womenOnly = Women only
dialogues-offer-childcare = Somebody minds the children
dialogues-offer-transport = A ride there and back
dialogues-offer-interpreter = An interpreter
dialogues-offer-accessible = Reachable with a wheelchair
dialogues-language-ky = Kyrgyz
dialogues-language-ru = Russian
dialogues-language-en = English
dialogues-language-uz = Uzbek
dialogues-language-pl = Polish
dialogues-languages-spoken = 🗣 { $languages }
dialogues-promise-inform = You hear what is planned, and get an honest answer to what you ask.
dialogues-promise-consult = You are listened to, and told what became of it.
dialogues-promise-involve = What you say goes into the plan, and you see where.
dialogues-promise-collaborate = You look for the solution together with those who decide.
dialogues-promise-name-inform = Inform
dialogues-promise-name-consult = Consult
dialogues-promise-name-involve = Involve
dialogues-promise-name-collaborate = Collaborate
dialogues-topics = <b>We talk about:</b>
dialogues-going = { $going ->
        [0] Nobody has registered yet.
        [one] One person is coming.
       *[other] { $going } people are coming.
    }
dialogues-going-of = Coming: { $going }, seats: { $seats }
dialogues-full = { $seats ->
        [one] The only seat is taken.
       *[other] All { $seats } seats are taken.
    } There is a waiting list.
dialogues-share-register = To register without a name: { $link }

# Coming to it.
dialogues-where-ask =
    <b>Dialogues</b>: women and leaders talk about what has to change.

    Where shall I look?
dialogues-none =
    <b>No dialogue is planned at the moment.</b>

    I can let you know when there is one.
dialogues-none-here = Nothing is planned here at the moment.
dialogues-other-places = Other places
dialogues-gone = <b>This is not here (any more).</b>
dialogues-come = I am coming
dialogues-wait = Join the waiting list
dialogues-take-seat = Yes, I take the seat
dialogues-give-seat = No, give it to the next one
dialogues-leave = I can’t come
dialogues-leave-list = Leave the waiting list
dialogues-you-going = ✅ <b>You are coming.</b> Nobody sees your name, not even the hosts.
dialogues-you-waiting = 🕐 <b>You are on the waiting list.</b> I will write to you when a seat becomes free.
dialogues-you-offered = 🪑 <b>A seat is free for you</b>, until { $until }.
dialogues-toast-going = You are coming. I will remind you in time.
dialogues-toast-waiting = You are on the waiting list.
dialogues-toast-offered = A seat is kept for you.
dialogues-toast-left = You are off the list. I have forgotten you there.
dialogues-toast-late = The seat was kept until its time was over, and has gone to the next one.
dialogues-need-children = Children I bring: { $count }
dialogues-need-transport = I need a ride
dialogues-need-interpreter = I need an interpreter
dialogues-join = Join online
dialogues-link-yours = The button below opens the meeting. Please don’t pass it on.
dialogues-map = On the map
dialogues-calendar = For my calendar
dialogues-calendar-title = Meeting
dialogues-post-register = Register in private
dialogues-share-whatsapp = Share by WhatsApp
dialogues-to-list = ‹ Dialogues

# Questions ahead and votes.
dialogues-questions-button = Questions ({ $count })
dialogues-vote-button = Vote on topics
dialogues-questions =
    <b>Questions for “{ $title }”</b>

    Nobody knows who asked.
dialogues-questions-tap = Tap a number to say: I want to hear that too.
dialogues-questions-none = Nobody has asked anything yet.
dialogues-question-votes = { $count ->
        [one] one vote
       *[other] { $count } votes
    }
dialogues-ask-button = Ask something
dialogues-ask-question = Write your question, up to { $limit } characters. Everybody will read it, and nobody knows that it is yours.
dialogues-question-empty = I could not find words in this.
dialogues-question-long = This is too long: { $limit } characters fit.
dialogues-question-identifying = Everybody will read this, and there is something in it that could tell who you are: a name, a number or an address. Please write it without.
dialogues-question-enough = That was a lot of questions for today. Please come back tomorrow.
dialogues-question-asked = ✅ Your question is on the list.
dialogues-vote = <b>What should get the most time?</b> Tap a number; tap again to take it back. Nobody sees who voted.
dialogues-host-questions = <b>Questions asked ahead.</b> Nobody knows who asked. ✕ takes one off the list, ↩ puts it back.

# One neutral line each: anybody may see the phone.
dialogues-letter-invitation = Kurak Voices: an invitation.
dialogues-letter-reminder = Kurak Voices: a reminder.
dialogues-letter-dialogue_changed = Kurak Voices: something has changed.
dialogues-letter-dialogue_cancelled = Kurak Voices: something is called off.
dialogues-letter-seat_offer = Kurak Voices: something is free for you.
dialogues-letter-look = Look
dialogues-brief = <b>Tomorrow</b>: { $when }

# Planning. Leaders and the national team read what follows, never a woman.
dialogues-text-only = Please send it here as text.
dialogues-ask-place = <b>A new dialogue.</b> For which place?
dialogues-place-by-button = Please tap a place below.
dialogues-ask-title =
    <b>What is it called?</b>

    Send a title of up to { $limit } characters, such as “Water in our village”.
dialogues-title-empty = I could not find words in this.
dialogues-title-long = This is too long: { $limit } characters fit.
dialogues-ask-when =
    <b>On which day?</b>

    Tap it, or write it: “25.12 14:00”, “tomorrow 6 pm”.
dialogues-ask-hour =
    <b>{ $day }: at what time?</b>

    Tap it, or write it, such as “14:15”. Times are local.
dialogues-other-day = Another day
dialogues-when-unreadable = I did not understand that. Write day and time like this: “25.12 14:00”.
dialogues-when-impossible = There is no such day or hour. Write it like this: “25.12 14:00”.
dialogues-when-no-day = Which day? Tap it, or write day and time together: “25.12 14:00”.
dialogues-when-past = That is past, or too soon for anybody to hear of it. Please choose a later time.
dialogues-when-far = That is more than a year away. Please choose an earlier time.
dialogues-when-gap = Clocks jump over this hour that night. Please choose another one.
dialogues-ask-where =
    <b>Where will you meet?</b>

    Send the address as people know it, up to { $limit } characters.
dialogues-where-online-button = Online
dialogues-where-later = Decide later
dialogues-venue-empty = I could not find words in this.
dialogues-venue-long = This is too long: { $limit } characters fit.
dialogues-ask-seats =
    <b>How many can come?</b>

    Tap a number or send one. Whoever comes later waits, and moves up when a seat becomes free.
dialogues-seats-any = As many as want to
dialogues-seats-unreadable = Please send a number from 1 to { $limit }, or 0 for as many as want to.
dialogues-ask-link =
    <b>The link of the online meeting</b>

    Send it as it is, beginning with https://. Only those who registered get it.
dialogues-link-unreadable = This is no link that I can give on. It must begin with https://.
dialogues-ask-pin =
    <b>The place on the map</b>

    Send a location (📎 › Location), a link of a map, or two numbers such as “42.8746, 74.5698”. Those who registered get it.
dialogues-pin-unreadable = I found no place on the map in this. Send a location, or two numbers such as “42.8746, 74.5698”.
dialogues-field-empty = Leave it empty
dialogues-ask-topic =
    <b>A topic, in your words</b>

    Up to { $limit } characters. Never use a woman’s own words: she could be recognised by them.
dialogues-ask-topic-again =
    <b>The topic in other words</b>

    Up to { $limit } characters.
dialogues-plan-resumed = You were planning this. Let us go on.
dialogues-plan-left = Stopped. Nothing was planned.
dialogues-plan-made = ✅ The draft is there. Nobody sees it until you publish it.
dialogues-plan-new = Plan a dialogue
dialogues-mine = <b>Your dialogues</b>
dialogues-mine-none = You have not planned any yet.
dialogues-to-mine = ‹ Your dialogues
dialogues-state-draft = 📝 <i>Draft: only you and your co-hosts see it.</i>
dialogues-state-open = 🟢 <i>Published: everybody can register.</i>
dialogues-state-cancelled = ❌ <i>Cancelled. Everybody who registered is told.</i>
dialogues-state-over = <i>It is over.</i>
dialogues-state-short-draft = draft
dialogues-state-short-open = published
dialogues-state-short-cancelled = cancelled
dialogues-state-short-over = over
dialogues-totals = Coming: { $going }
dialogues-totals-waiting = On the waiting list: { $waiting }
dialogues-totals-children = Children to mind: { $children }
dialogues-totals-transport = Need a ride: { $people }
dialogues-totals-interpreter = Need an interpreter: { $people }
dialogues-link-kept = Link for those who come: { $link }
dialogues-link-missing = ⚠ There is no link yet: whoever registers can’t join. Change › Link.
dialogues-publish = Publish
dialogues-published = ✅ It is published: everybody finds it under /dialogues. Announce it, so that people hear of it.
dialogues-unready-past = Its time is past. Choose another one first.
dialogues-unready-no_venue = First say where you will meet, or that it is online.
dialogues-announce = Announce it
dialogues-edit = Change
dialogues-edit-done = ‹ Done
dialogues-they-are-told = Everybody who registered is told in a few minutes, once for all changes.
dialogues-field-title = Title
dialogues-field-when = Time
dialogues-field-where = Place
dialogues-field-mode = How
dialogues-field-minutes = Lasts
dialogues-minutes = { $minutes } min
dialogues-field-seats = Seats
dialogues-field-offers = What there is ({ $count })
dialogues-field-languages = Languages
dialogues-field-promise = The promise
dialogues-field-pin = Map
dialogues-field-link = Link
dialogues-ask-offers = <b>What will you provide?</b> Women decide by it whether they can come.
dialogues-ask-languages = <b>Which languages will be spoken?</b>
dialogues-ask-promise = <b>What do you promise those who come?</b> Promise only what you will keep.
dialogues-topics-button = Topics ({ $count })
dialogues-topics-ask = <b>Topics.</b> Tap a number to change one. To make one from a concern, open the concern in the queue: More › Take to a dialogue.
dialogues-topics-none = <b>No topics yet.</b> Write one, or make one from a concern: open it in the queue, More › Take to a dialogue.
dialogues-topic-add = A new topic
dialogues-topic-rename = In other words
dialogues-topic-remove = Take it off
dialogues-topic-no-concerns = No concern stands behind it that you may read.
dialogues-topic-concerns = Behind it: { $references }
dialogues-take-ask = <b>For which dialogue?</b>
dialogues-take-none = You have no dialogue ahead. Plan one first, then come back to the concern.
dialogues-into-ask =
    <b>“{ $title }”</b>

    Does it belong to a topic that is there, or is it a new one?
dialogues-into-new =
    <b>“{ $title }”</b>

    It has no topics yet. Make one of this concern.
dialogues-taken = ✅ The concern is behind this topic now, and on the agenda.
dialogues-cohosts = Co-hosts
dialogues-cohosts-ask = <b>Who will host it with you?</b> Co-hosts can change everything.
dialogues-cohosts-none = There is nobody else who works in this place.
dialogues-copy = Copy
dialogues-copied = ✅ A copy for a later week, as a draft.
dialogues-cancel = Cancel the dialogue
dialogues-cancel-ask =
    <b>Cancel “{ $title }”?</b>

    { $going ->
        [0] Nobody has registered yet.
        [one] One person has registered, and is told.
       *[other] { $going } people have registered, and are told.
    } This can’t be undone.
dialogues-cancel-yes = Yes, cancel it
dialogues-delete = Delete the draft
dialogues-delete-ask = <b>Delete the draft “{ $title }”?</b>
dialogues-delete-yes = Yes, delete it
dialogues-deleted = Deleted.

# After a dialogue.
dialogues-afterwards = Afterwards: results
dialogues-here = I am here
dialogues-checkin-show = The code for checking in
dialogues-checkin-say = Say this code aloud: <b>{ $code }</b>. Women open /dialogues, tap “I am here” and type it; they are counted, without names.
dialogues-checkin-ask = Which code was said aloud? Send the four digits. You are counted, and nobody knows that it was you.
dialogues-checkin-wrong = This is not the code, or it is too late for it. Please ask for it once more.
dialogues-checkin-enough = That was a lot of tries. Please tell a host that you are here.
dialogues-checkin-done = ✅ Counted. It is good that you are here.
dialogues-feedback-give = How was it?
dialogues-feedback-safe = <b>Did you feel safe at the dialogue?</b> Nobody sees who answers.
dialogues-feedback-spoke = <b>Could you say what you wanted to say?</b>
dialogues-feedback-again = <b>Would you come again?</b>
dialogues-feedback-safe-short = Felt safe
dialogues-feedback-spoke-short = Could speak
dialogues-feedback-again-short = Would come again
dialogues-feedback-yes = Yes
dialogues-feedback-partly = Partly
dialogues-feedback-no = No
dialogues-feedback-thanks = Thank you. Is there anything else for those who hosted it?
dialogues-feedback-line-add = Write a line
dialogues-feedback-line-ask = Write up to { $limit } characters. The hosts read it and don’t know who wrote it.
dialogues-feedback-line-identifying = There is something in it that could tell who you are: a name, a number or an address. Please write it without.
dialogues-feedback-line-kept = ✅ The hosts will read it. Thank you.
dialogues-feedback-line = { $question }: yes { $yes }, partly { $partly }, no { $no }
dialogues-feedback-few = How it was: shown once { $limit } people have answered.
dialogues-attended = How many came?
dialogues-attended-line = Came: { $count }
dialogues-checked-in = Checked in by the code: { $count }
dialogues-outcome = <b>What came of it</b>
dialogues-outcome-untranslated = <i>Nobody has translated it yet.</i>
dialogues-outcome-written = <i>It is written in: { $languages }.</i>
dialogues-outcome-write = Write what came of it
dialogues-outcome-languages = <b>In which language?</b> The first one is the original; people read their own, if it is there.
dialogues-outcome-publish = Publish what came of it
dialogues-outcome-ask = <b>Publish what came of it?</b> Everybody finds it under /changes. Those who came, the groups, and the women behind the topics are told. It can’t be taken back.
dialogues-outcome-yes = Yes, publish it
dialogues-outcome-told = ✅ Published: under /changes for everybody. Those who came, the groups, and the women behind the topics are told.
dialogues-after-due = <i>Not published yet. Results are due ten days after a dialogue.</i>
dialogues-after-published = <i>Published.</i>
dialogues-commitments = <b>What was promised</b>
dialogues-commitment-line = { $who } · by { $day } · { $state }
dialogues-commitment-why = Why: { $reason }
dialogues-commitment-planned = planned
dialogues-commitment-under_way = under way
dialogues-commitment-kept = kept
dialogues-commitment-broken = not kept
dialogues-commitment-add = Add a promise
dialogues-commitment-break = It was not kept
dialogues-commitment-remove = Take it off
dialogues-commitment-stays = Everybody has read this promise, so it stays. Say how it stands instead.
dialogues-commitments-enough = It is hard to keep more promises than these. Take one off first.
dialogues-tell-attended = <b>How many came?</b> Send a number.
dialogues-tell-number = Please send a number, such as 24.
dialogues-tell-outcome =
    <b>What came of it?</b> ({ $language })

    Up to { $limit } characters, for everybody to read. No names, and nothing by which a woman could be recognised.
dialogues-tell-what = <b>What was promised?</b> Up to { $limit } characters.
dialogues-tell-who = <b>Who is responsible for it?</b> An office or a role, such as “village council”, up to { $limit } characters.
dialogues-tell-due = <b>By when?</b> Tap a day, or write it: “25.12”.
dialogues-tell-day = I need a day that is still to come, such as “25.12”.
dialogues-tell-reason = <b>Why was it not kept?</b> Up to { $limit } characters. Everybody reads it.
dialogues-lines = Lines to you ({ $count })
dialogues-lines-head = <b>What people wrote to the hosts.</b> Nobody knows who.
dialogues-thread-outcome =
    Your concern was spoken about at a dialogue ({ $when }), under “{ $topic }”.

    What came of it: { $outcome }
dialogues-changes = <b>What came of it</b>: what was decided and promised at dialogues, and whether it was kept. Which place?
dialogues-changes-none = <b>Nothing has been published yet.</b> What comes of dialogues will stand here.
dialogues-letter-outcome = Kurak Voices: there is news.
dialogues-letter-feedback = Kurak Voices: a short question.
dialogues-letter-outcome_due = The outcome of one of your dialogues is not published yet. People are waiting for it.
dialogues-letter-commitment_due = A promise made at one of your dialogues is due. What became of it?
