invitations-notify =
    <b>Кабар бериңиз</b>

    Жер: { $place }

    <b>Жолугушуулар</b>: ал жакта аялдар менен лидерлер жолугаар алдында чакыруу келет.
    <b>Жооптор</b>: ал жакта кимдир бирөөгө жооп келсе, ушуну сурагандардын баарына бирдей кыска кабар барат. Кимге экени эч качан айтылбайт.

    Бул жерде тандаганыңыз эч бир катка байланбайт.
invitations-notify-no-place = тандала элек
invitations-choose-place = Жерди тандоо
invitations-ask-place = <b>Кайсы жер жөнүндө кабар берейин?</b>
invitations-abroad = Чет өлкө
invitations-on-invitations = ✓ Жолугушуулар
invitations-off-invitations = ○ Жолугушуулар
invitations-on-nudges = ✓ Жооптор
invitations-off-nudges = ○ Жооптор
invitations-stop = Баарын өчүрүү
invitations-place-first = Адегенде жерди тандаңыз.
invitations-saved = Сакталды.
invitations-stopped = Өчүрүлдү. Тандаганыңызды сактабайм.
invitations-nudge = Kurak Voices: жаңылык бар.
invitations-nudge-open = Көрүү
invitations-nudge-stop = Мындан ары кабар бербеңиз
