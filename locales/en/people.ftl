# The language picker shows people-language-ask in Kyrgyz and Russian, and people-language-native of each language.
people-language-native = English
people-language-ask = Choose your language.

people-menu =
    <b>Kurak Voices</b>

    Here you can say what worries you without saying who you are. Community leaders read it and answer.

    What would you like?
people-menu-concern = Share a concern
people-menu-reply = Read the answer
people-menu-help = I need help now
people-menu-notify = Let me know
people-menu-language = Тил · Язык · Language
people-menu-privacy = Your privacy
people-menu-erase = Erase this chat
people-menu-back = ‹ To the start
