# The language picker shows people-language-ask in Kyrgyz and Russian, and people-language-native of each language.
people-language-native = Кыргызча
people-language-ask = Тилди тандаңыз.

people-menu =
    <b>Kurak Voices</b>

    Бул жерде атыңызды айтпай туруп, сизди эмне түйшөлтсө, ошону айта аласыз. Жамаат лидерлери окуп, жооп берет.

    Эмнеден баштайбыз?
people-menu-concern = Көйгөйүмдү айтам
people-menu-reply = Жоопту окуйм
people-menu-help = Азыр жардам керек
people-menu-notify = Кабар бериңиз
people-menu-language = Тил · Язык · Language
people-menu-privacy = Эмне сыр калат
people-menu-erase = Чатты өчүрүү
people-menu-back = ‹ Башкы бетке
