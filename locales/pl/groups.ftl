# Grupy, w których liderka ogłasza dialogi.
groups-list =
    <b>Pani grupy</b>

    Tu ogłaszam Pani dialogi. Proszę dotknąć grupy, żeby zmienić miejsce lub język.
groups-none =
    <b>Pani grupy</b>

    Nie ma mnie jeszcze w żadnej Pani grupie. Proszę mnie dodać, a będę tam ogłaszać Pani dialogi. Czytam tam tylko to, co jest do mnie.
groups-add = ＋ Dodaj mnie do grupy
groups-back = ‹ Pani grupy
groups-linked =
    <b>Jestem już w grupie „{ $title }”.</b>

    Może Pani ogłaszać tam swoje dialogi. Bez Pani nic nie zostanie wysłane.
groups-group = <b>{ $title }</b>
groups-place-is = Miejsce: { $place }
groups-language-is = Język: { $language }
groups-topic-general = Temat: ogólny
groups-topic-chosen = Temat: ten wybrany
groups-topic-hint = Czy grupa ma tematy? Proszę wysłać /here w tym, w którym mam pisać.
groups-muted = ⚠ Nie wolno mi tam pisać. Proszę poprosić administratora grupy o zgodę.
groups-again = Znów można tam pisać
groups-places = Miejsce
groups-languages = Język
groups-ask-place = <b>Dla jakiego miejsca ogłaszam w grupie „{ $title }”?</b>
groups-ask-language = <b>W jakim języku pisać w grupie „{ $title }”?</b>
groups-leave = Opuść grupę
groups-leave-ask =
    <b>Opuścić grupę „{ $title }”?</b>

    Wyjdę z grupy i zapomnę o niej. To, co tam jest napisane, zostanie.
groups-leave-yes = Tak, opuść
groups-left = Nie ma mnie już w grupie „{ $title }”.
# W samej grupie, czytają to wszyscy.
groups-hello = Dzień dobry! Ogłaszam tu dialogi: spotkania kobiet z liderkami i liderami. Jeśli coś Panią martwi, proszę napisać do mnie prywatnie: nikt tutaj się nie dowie.
groups-anonymous = Dodać mnie może tylko liderka lub lider, pod własnym imieniem, nie jako anonimowy administrator. Proszę dodać mnie w ten sposób jeszcze raz.
