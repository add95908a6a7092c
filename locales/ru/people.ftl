# The language picker shows people-language-ask in Kyrgyz and Russian, and people-language-native of each language.
people-language-native = Русский
people-language-ask = Выберите язык.

people-menu =
    <b>Kurak Voices</b>

    Здесь можно рассказать, что вас беспокоит, и не называть себя. Лидеры сообществ прочитают и ответят.

    С чего начнём?
people-menu-concern = Рассказать о проблеме
people-menu-reply = Прочитать ответ
people-menu-help = Мне нужна помощь сейчас
people-menu-notify = Сообщайте мне
people-menu-language = Тил · Язык · Language
people-menu-privacy = Что в тайне
people-menu-erase = Стереть переписку
people-menu-back = ‹ В начало
