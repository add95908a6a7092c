# The language picker shows people-language-ask in Kyrgyz and Russian, and people-language-native of each language.
people-language-native = Polski
people-language-ask = Proszę wybrać język.

people-menu =
    <b>Kurak Voices</b>

    Tutaj może Pani powiedzieć, co Panią martwi, nie mówiąc, kim Pani jest. Liderki i liderzy to czytają i odpowiadają.

    Co chce Pani zrobić?
people-menu-concern = Powiem, co mnie martwi
people-menu-reply = Przeczytam odpowiedź
people-menu-help = Potrzebuję pomocy teraz
people-menu-notify = Powiadomienia
people-menu-language = Тил · Язык · Language
people-menu-privacy = Prywatność
people-menu-erase = Wyczyść ten czat
people-menu-back = ‹ Do menu
