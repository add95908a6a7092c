# The language picker shows people-language-ask in Kyrgyz and Russian, and people-language-native of each language.
people-language-native = Ўзбекча
people-language-ask = Тилни танланг.

people-menu =
    <b>Kurak Voices</b>

    Бу ерда исмингизни айтмасдан, сизни нима ташвишлантирса, шуни айта оласиз. Жамоа етакчилари ўқиб, жавоб беради.

    Нимадан бошлаймиз?
people-menu-concern = Муаммоимни айтаман
people-menu-reply = Жавобни ўқийман
people-menu-help = Ҳозир ёрдам керак
people-menu-notify = Хабар беринг
people-menu-language = Тил · Язык · Language
people-menu-privacy = Нима сир қолади
people-menu-erase = Суҳбатни ўчириш
people-menu-back = ‹ Бош саҳифага
