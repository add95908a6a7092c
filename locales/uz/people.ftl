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

# Staff: what the menu adds for leaders and admins.
people-menu-queue = Хатлар
people-menu-invite = Таклиф қилиш
people-menu-leaders = Етакчилар
people-menu-admins = Админлар
people-menu-audit = Ким нима қилди
people-menu-health = Ҳаммаси жойидами?

people-role-leader = Етакчи
people-role-admin = Админ
people-kind-ngo = Жамоат ташкилоти
people-kind-local_government = Маҳаллий ҳокимият
people-kind-legal_adviser = Ҳуқуқий маслаҳатчи
people-kind-diaspora = Диаспора
# How women see her, followed by her places after a comma.
people-suggested-admin = Республика жамоаси
people-suggested-ngo = Жамоат ташкилоти
people-suggested-local_government = Маҳаллий ҳокимият
people-suggested-legal_adviser = Ҳуқуқий маслаҳатчи
people-suggested-diaspora = Диаспора етакчиси
people-no-places = ҳозирча йўқ
people-show-regions = Қирғизистон вилоятлари
people-show-countries = Чет эл
people-back = ‹ Орқага

# Inviting.
people-invite =
    <b>Таклиф қилиш</b>

    Бир киши учун ҳавола тайёрлаб бераман. Уни ўзингиз юборасиз: биринчи очган киши киради.
people-pending-head = <b>Ҳали очилмаганлари:</b>
people-pending = { $number }. { $what } · { $left }
people-pending-server = { $number }. { $what } (сервердан) · { $left }
people-invited-leader = Етакчи: { $kind }, { $places }
people-days-left = { $count ->
        [one] яна { $count } кун
       *[other] яна { $count } кун
    }
people-hours-left = { $count ->
        [one] яна { $count } соат
       *[other] яна { $count } соат
    }
people-revoke = ✕ Қайтариб олиш: { $number }
people-ask-kind = <b>Қандай етакчи?</b>

    Аёллар амалдорлардан яширган хатлар маҳаллий ҳокимиятга ҳеч қачон кўрсатилмайди.
people-ask-places =
    <b>Қайси жойнинг хатларини ўқийди?</b> Биттасини ёки бир нечтасини танланг.

    { $kind }
    Танланди: { $places }
people-make-link = Ҳавола тайёрлаш
people-ask-admin =
    <b>Админ таклиф қиласизми?</b>

    Админ бошқаларни таклиф қилади, чиқаради ва республика жамоасига ёзилган хатларни ўқийди. Ҳавола 24 соат ишлайди.
people-link =
    <b>Ҳавола тайёр.</b>

    { $what }

    <code>{ $link }</code>

    { $ends } Менда у сақланмайди: ҳозир нусхалаб олинг ёки юборинг.
people-link-ends-leader = У билан бир киши киради, 7 кун ишлайди.
people-link-ends-admin = У билан бир киши киради, 24 соат ишлайди.
people-copy-link = Ҳаволани нусхалаш
people-share-link = Бировга юбориш
people-share-text = Сизни Kurak Voices ишига таклиф қиламиз. Бу ҳавола фақат сиз учун:
people-revoke-this = ✕ Ҳаволани қайтариб олиш
people-to-invitations = ‹ Барча таклифлар
people-revoked = Қайтариб олинди. Ҳавола энди ҳеч нарса очмайди.
people-revoked-before = Бу ҳавола аввалроқ ёпилган эди.

# Accepting.
people-link-dead =
    <b>Бу ҳавола ҳеч нарса очмайди.</b>

    Уни кимдир очиб бўлган, муддати тугаган ёки тўлиқ етиб келмаган. Юборган кишидан янгисини сўранг.
people-link-admin_already = Сиз аллақачон админсиз, қабул қиладиган нарса йўқ. Ҳавола ўз эгасини кутиб туради.
people-link-suspended = Сиз учун кириш вақтинча ёпилган, ҳавола уни оча олмайди. Админдан қайта очиб беришни сўранг.
people-join-leader =
    <b>Сизни етакчи бўлишга таклиф қилишяпти.</b>

    { $kind }
    Хатларини ўқийдиган жойларингиз: { $places }
people-join-admin =
    <b>Сизни админ бўлишга таклиф қилишяпти.</b>

    Етакчиларни таклиф қиласиз ва аёллар республика жамоасига ёзган хатларни ўқийсиз.
people-join-name =
    <b>Жавобларингиз остида аёллар қандай исмни кўрсин?</b>

    Пастдан танланг ёки ўзингиз ёзинг, { $limit } та белгигача. Ҳақиқий исмингиз бўлиши шарт эмас.
people-join-decline = Йўқ, раҳмат
people-declined = Ҳеч нарса қабул қилинмади. Муддати тугагунча ҳаволани қайта очсангиз бўлади.
people-name-empty = Камида иккита ҳарф керак. Яна бир марта ёзинг.
people-name-long = Жуда узун: { $limit } та белги сиғади. Қисқароқ ёзинг.
people-name-contact = Телефон, манзил, ҳавола ва @исм ёзманг: аёллар сизга шу ерда, ким экани билинмасдан жавоб беради.
people-welcome-leader =
    <b>Хуш келибсиз! Бу ердаги исмингиз: { $name }</b>

    Биз билан бўлганингиз учун раҳмат. Жойингиздаги аёллар нима ёзганини «{ people-menu-queue }» тугмасидан ўқийсиз.
people-welcome-admin =
    <b>Хуш келибсиз! Бу ердаги исмингиз: { $name }</b>

    Биз билан бўлганингиз учун раҳмат. «{ people-menu-invite }» тугмасидан бошланг: хатлар етакчиларни кутяпти.

# Leaders and admins, and what admins change about them.
people-leaders = <b>Етакчилар: { $count }</b>
people-leaders-none = Ҳозирча етакчи йўқ. Биринчисига /invite ҳавола тайёрлаб беради.
people-admins = <b>Админлар: { $count }</b>
people-admins-none = Админ йўқ.
people-member = <b>{ $name }</b>
people-reads = Хатларини ўқийдиган жойлари: { $places }
people-state-active = Кириш очиқ
people-state-suspended = Вақтинча ёпиқ: ҳозир ҳеч нарса ўқимайди
people-state-removed = Энди кира олмайди
people-unreachable = Ботни тўсиб қўйган: хабарлар етиб бормайди.
people-do-places = Жойларини ўзгартириш
people-do-rename = Исмини ўзгартириш
people-do-suspend = Вақтинча ёпиш
people-do-restore = Қайта очиш
people-do-remove = Чиқариш
people-ask-remove =
    <b>Чиқарасизми: { $name }?</b>

    Кириш дарҳол ёпилади. Қайтиш учун янги таклиф керак бўлади. Жавоблари қолади.
people-remove-yes = Ҳа, чиқариш
people-change-places =
    <b>{ $name }</b>

    Хатларини ўқийдиган жойлари: { $places }
people-save = Сақлаш
people-rename =
    <b>{ $name }</b>

    Янги исмни ёзиб юборинг, { $limit } та белгигача. Аёллар уни барча жавоблар, аввалгилари остида ҳам кўради.
people-told = Бу ерда бир нарса ўзгарди. Бош саҳифага қараб қўйинг.
people-outcome-done = Тайёр.
people-outcome-last_admin = Бу охирги админ: усиз ҳеч ким ҳеч кимни кирита олмайди. Аввал бошқа админ таклиф қилинг.
people-outcome-gone = Ўзгартирадиган нарса йўқ: аллақачон шундай.
