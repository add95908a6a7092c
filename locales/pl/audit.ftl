# What staff did, as admins read it.
audit-head = <b>Dziennik</b>
audit-none = Nic się jeszcze nie działo.
audit-line = <b>{ $number }</b> · { $day } · { $who }
    { $what }
audit-newer = ‹ Nowsze
audit-older = Starsze ›
audit-server = serwer

audit-did-opened = sprawa przeczytana
audit-did-answered = odpowiedź
audit-did-asked = pytanie do kobiety
audit-did-undone = odpowiedź cofnięta
audit-did-noted = notatka
audit-did-labelled = zmiana etykiet
audit-did-claimed = sprawa przyjęta do prowadzenia
audit-did-released = sprawa oddana innym
audit-did-status = zmiana stanu
audit-did-passed = przekazanie zespołowi krajowemu
audit-did-returned = zwrot do liderów
audit-did-merged = sprawy połączone
audit-did-separated = sprawy rozdzielone
audit-did-invited = nowe zaproszenie
audit-did-revoked = zaproszenie cofnięte
audit-did-accepted = zaproszenie przyjęte
audit-did-places = zmiana miejsc
audit-did-suspended = dostęp wstrzymany
audit-did-restored = dostęp przywrócony
audit-did-removed = dostęp usunięty
audit-did-renamed = zmiana nazwy

audit-status-new = nowa
audit-status-in_review = w toku
audit-status-on_agenda = na spotkanie
audit-status-answered = jest odpowiedź
audit-status-closed = zamknięta
audit-status-quarantined = odłożona
audit-status-withdrawn = wycofana
