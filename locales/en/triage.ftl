# The leaders' queue. Leaders and the national team read this, never a woman.
triage-gone =
    <b>This is not in your queue (any more).</b>

    It may have been withdrawn, answered elsewhere or passed on.
triage-to-queue = ‹ To the queue
triage-queue =
    <b>Your queue</b>
    Open: { $open } · urgent: { $urgent } · yours: { $mine }
triage-queue-national =
    <b>Queue of the national team</b>
    Open: { $open } · urgent: { $urgent } · yours: { $mine }
triage-queue-narrowed = Only: { $filter }
triage-queue-empty = Nothing waits here.
triage-queue-row =
    <b>{ $number }.</b> { $mark }{ $category }
    { $place } · { $day } · { $status }
triage-earlier = ‹ Earlier
triage-later = Later ›
triage-filter = Filter
triage-refresh = Refresh
triage-filter-ask = <b>What shall the queue show?</b>
triage-stage-open = Open
triage-stage-answered = Answered
triage-stage-closed = Closed
triage-stage-quarantined = Set aside
triage-filter-urgent = Urgent
triage-filter-mine = Mine
triage-filter-any = All
triage-filter-place = Place: { $place }
triage-filter-topic = Topic: { $category }
triage-filter-ask-place = <b>Which place?</b>
triage-filter-ask-topic = <b>Which topic?</b>
triage-filter-show = Show ›

triage-status-new = new
triage-status-in_review = in review
triage-status-on_agenda = on an agenda
triage-status-answered = answered
triage-status-closed = closed
triage-status-quarantined = set aside

# One concern.
triage-card-head =
    <b>{ $reference } · { $category }</b>
    { $place }
triage-card-status = { $mark }{ $status } · sent on { $day }
triage-card-audience = May read it: { $audience }
triage-audience-region = leaders of the place
triage-audience-no_officials = leaders, no local government
triage-audience-national = the national team
triage-audience-passed = the national team (passed on)
triage-card-mine = You have taken it on.
triage-card-holder = Taken on by: { $name }
triage-card-helped-yes = She says: it helped.
triage-card-helped-no = She says: it did not help.
triage-card-labels = Labels: { $labels }
triage-card-merged-into = Merged into { $reference }: answers are written there.
triage-card-merged = Merged with it: { $references }
triage-card-passed = <i>Passed on by { $name }: { $words }</i>
triage-card-returned = <i>Given back by { $name }: { $words }</i>
triage-entry-woman = <b>She wrote</b> · { $day }
triage-entry-answer = <b>Answer</b> · { $name } · { $day } · { $read }
triage-entry-question = <b>Question</b> · { $name } · { $day } · { $read }
triage-entry-my-answer = <b>Your answer</b> · { $day } · { $read }
triage-entry-my-question = <b>Your question</b> · { $day } · { $read }
triage-entry-read = read
triage-entry-unread = not read yet
triage-somebody = a leader
triage-answer = Answer
triage-ask = Ask her
triage-claim = Take it on
triage-take-over = Take it over
triage-release = Release it
triage-undo = Take back what I wrote
triage-notes = Notes ({ $count })
triage-status = Status
triage-more = More
triage-claimed = You have taken it on. Colleagues see that.
triage-released = It is free for colleagues again.
triage-undone = It is taken back. She has not seen it.
triage-undo-late = { $count ->
        [0] It is too late to take it back: it has been read, or somebody has written since.
        [one] Taken back where it was still possible. One woman has read it already.
       *[other] Taken back where it was still possible. { $count } women have read it already.
    }
triage-quarantined = Set aside. Nothing is deleted: you find it under Filter, “Set aside”.
triage-released-quarantine = It is back in the queue.

triage-status-ask = <b>The status is “{ $status }”.</b> What shall it be?
triage-status-moved = That is not possible any more: the status has changed meanwhile.
triage-set-reviewed = In review
triage-set-put_on_agenda = On the agenda of a dialogue
triage-set-closed = Close
triage-set-reopened = Open again

triage-more-ask = <b>{ $reference }</b>: labels for colleagues, and the rest. She sees none of it.
triage-label-legal = Legal help
triage-label-shelter = Shelter
triage-label-money = Money
triage-label-health = Health
triage-label-officials = Officials
triage-label-several = Many women
triage-label-dialogue = For a dialogue
triage-label-follow_up = Look again
triage-merge = Merge with a similar one
triage-separate = Separate again
triage-pass = Pass to the national team
triage-give-back = Give back to the leaders
triage-quarantine = Set aside as spam
triage-unquarantine = Back into the queue
triage-separated = It stands on its own again.

triage-merge-ask =
    <b>Which one says the same as { $reference }?</b>

    Shown are open ones on “{ $category }” that exactly the same people read. From then on each answer goes to both women, each by her own code.
triage-merge-none = <b>There is nothing to merge { $reference } with.</b> Only open ones on “{ $category }” that exactly the same people read can be merged.
triage-merge-check =
    <b>Merge { $reference } into { $into }?</b>

    <blockquote>{ $words }</blockquote>

    <blockquote>{ $others }</blockquote>
triage-merge-yes = Yes, merge
triage-merge-impossible = These two can't be merged: not exactly the same people read them, or one is merged or set aside already.
triage-merge-done = Merged. Answers now go to both.

triage-notes-head = <b>Notes on { $reference }</b>. Only those who read the concern see them.
triage-note =
    <b>{ $name }</b> · { $day }
    <blockquote>{ $words }</blockquote>
triage-note-add = Write a note

# Writing.
triage-write-answer =
    <b>Your answer to { $reference }</b>

    Send it as one message, up to { $limit } characters, best in the language she wrote in. She sees under which name you work, never your Telegram account.
triage-write-question =
    <b>Your question about { $reference }</b>

    Send it as one message, up to { $limit } characters. Never ask who she is or where exactly she lives.
triage-write-note = <b>A note on { $reference }</b> for colleagues. Send it as one message, up to { $limit } characters.
triage-write-passed = <b>Why does the national team need { $reference }?</b> Send the reason as one message. After that it leaves your queue.
triage-write-returned = <b>Why do you give { $reference } back?</b> Send the reason as one message. It returns to the leaders of the place.
triage-write-merged = It goes to { $count ->
        [one] one woman
       *[other] { $count } women
    }: write nothing that only one of them told.
triage-too-long = Your text has { $count } characters, and { $limit } fit. It is still in the chat: shorten it and send it again.
triage-no-words = I could not find words in this.
triage-text-only = I can pass on written words only, no pictures, voice or files.
triage-check-answer =
    <b>Shall I send this answer to { $reference }?</b>

    <blockquote>{ $words }</blockquote>
triage-check-question =
    <b>Shall I ask this about { $reference }?</b>

    <blockquote>{ $words }</blockquote>
triage-check-note =
    <b>Shall I keep this note on { $reference }?</b>

    <blockquote>{ $words }</blockquote>
triage-check-passed =
    <b>Pass { $reference } to the national team, with this reason?</b>

    <blockquote>{ $words }</blockquote>
triage-check-returned =
    <b>Give { $reference } back to the leaders, with this reason?</b>

    <blockquote>{ $words }</blockquote>
triage-send-answer = Send the answer
triage-send-question = Send the question
triage-send-note = Keep the note
triage-send-passed = Pass it on
triage-send-returned = Give it back
triage-write-again = Write it again
triage-done-answer = The answer is sent. She finds it with her code.
triage-done-question = The question is sent. She finds it with her code.
triage-done-note = The note is kept.
triage-done-passed = <b>The national team has it now.</b>
triage-done-returned = <b>It is back with the leaders of the place.</b>
triage-held = { $name } has taken it on meanwhile. Your text is kept: go back to take it over, or leave it.
triage-moved-on = Something has been added to the thread since you began. Go back and look; if your text still fits, send it.
triage-sent-already = This has been sent already, or its hour is over.

# Alerts, without any content: a phone may be read by others.
triage-alert = There is something new in your queue.
triage-alert-urgent = Something urgent is in your queue.
triage-ageing = { $days ->
        [one] Something in your queue has waited for a day.
       *[other] Something in your queue has waited for { $days } days.
    }
triage-ageing-admin = Something has waited unanswered for { $days } days. /health shows where.
triage-alert-open = Open the queue
triage-to-dialogue = Take to a dialogue
