# What staff did, as admins read it.
audit-head = <b>Who did what</b>
audit-none = Nothing has been done yet.
audit-line = <b>{ $number }</b> · { $day } · { $who }
    { $what }
audit-newer = ‹ Newer
audit-older = Older ›
audit-server = the server

audit-did-opened = read a concern
audit-did-answered = answered
audit-did-asked = asked back
audit-did-undone = took an answer back
audit-did-noted = wrote a note
audit-did-labelled = changed the labels
audit-did-claimed = took it on
audit-did-released = let it go
audit-did-status = changed the status
audit-did-passed = passed it to the national team
audit-did-returned = gave it back
audit-did-merged = joined two concerns
audit-did-separated = parted two concerns
audit-did-invited = made an invitation
audit-did-revoked = took an invitation back
audit-did-accepted = accepted an invitation
audit-did-places = changed the places
audit-did-suspended = paused
audit-did-restored = restored
audit-did-removed = removed
audit-did-renamed = changed the name

audit-status-new = new
audit-status-in_review = in review
audit-status-on_agenda = for a dialogue
audit-status-answered = answered
audit-status-closed = closed
audit-status-quarantined = set aside
audit-status-withdrawn = withdrawn
