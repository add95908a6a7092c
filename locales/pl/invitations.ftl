invitations-notify =
    <b>Powiadomienia</b>

    Miejsce: { $place }

    <b>Spotkania</b>: gdy w tym miejscu kobiety mają się spotkać z liderkami i liderami, przyjdzie zaproszenie.
    <b>Odpowiedzi</b>: gdy w tym miejscu czeka na kogoś odpowiedź, wszystkie zapisane osoby dostają tę samą krótką wiadomość. Nie ma w niej, dla kogo jest odpowiedź.

    To, co Pani tu wybierze, nie jest powiązane z żadną sprawą.
invitations-notify-no-place = jeszcze nie wybrane
invitations-choose-place = Wybierz miejsce
invitations-ask-place = <b>Z jakiego miejsca chce Pani dostawać powiadomienia?</b>
invitations-abroad = Za granicą
invitations-on-invitations = ✓ Spotkania
invitations-off-invitations = ○ Spotkania
invitations-on-nudges = ✓ Odpowiedzi
invitations-off-nudges = ○ Odpowiedzi
invitations-stop = Wyłącz wszystko
invitations-place-first = Najpierw proszę wybrać miejsce.
invitations-saved = Zapisane.
invitations-stopped = Wyłączone. Pani wybór został usunięty.
invitations-nudge = Kurak Voices: jest coś nowego.
invitations-nudge-open = Zobacz
invitations-nudge-stop = Proszę więcej nie pisać
