invitations-notify =
    <b>Let me know</b>

    Place: { $place }

    <b>Dialogues</b>: an invitation when women and leaders meet there.
    <b>Answers</b>: one and the same short line to everybody there who asked for it, when an answer waits for somebody. It never says for whom.

    What you choose here is not tied to any concern.
invitations-notify-no-place = not chosen yet
invitations-choose-place = Choose the place
invitations-ask-place = <b>About which place shall I let you know?</b>
invitations-abroad = Abroad
invitations-on-invitations = ✓ Dialogues
invitations-off-invitations = ○ Dialogues
invitations-on-nudges = ✓ Answers
invitations-off-nudges = ○ Answers
invitations-stop = Switch it all off
invitations-place-first = Please choose the place first.
invitations-saved = Saved.
invitations-stopped = Switched off. I have forgotten your choice.
# One and the same line for everybody in a place. It must not tell anybody who sees the phone what it is about.
invitations-nudge = Kurak Voices: there is news.
invitations-nudge-open = Look
invitations-nudge-stop = Don’t tell me any more
