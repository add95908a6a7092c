# The language picker shows people-language-ask in Kyrgyz and Russian, and people-language-native of each language.
people-language-native = Ўзбекча
people-language-ask = Тилни танланг.

people-menu =
    <b>Kurak Voices</b>

    Бу ерда исмингизни айтмасдан, сизни нима ташвишлантирса, шуни айта оласиз. Жамоа етакчилари ўқиб, жавоб беради.

    Нимадан бошлаймиз?
people-menu-concern = Муаммоимни айтаман
people-menu-reply = Жавобни ўқийман
people-menu-dialogues = Учрашувлар
people-menu-changes = Натижалар
people-menu-help = Ҳозир ёрдам керак
people-menu-notify = Хабар беринг
people-menu-language = Тил · Язык · Language
people-menu-privacy = Нима сир қолади
people-menu-erase = Суҳбатни ўчириш
people-menu-back = ‹ Бош саҳифага

# Жамоа. Аёллар буни кўрмайди, номлардан бошқасини.
people-menu-queue = Навбат
people-menu-mydialogues = Мулоқотларим
people-menu-summary = Хулоса
people-menu-groups = Гуруҳлар
people-menu-assist = Аёл учун ёзиш
people-menu-guide = Қўлланма
people-menu-poster = Плакат
people-menu-invite = Таклиф қилиш
people-menu-leaders = Етакчилар
people-menu-admins = Админлар
people-menu-helplines = Ёрдам рақамлари
people-menu-audit = Журнал
people-menu-health = Ҳозирги аҳвол
people-menu-my_name = Менинг номим
people-kind-ngo = Жамоат ташкилоти
people-kind-local_government = Маҳаллий ҳокимият
people-kind-legal_adviser = Ҳуқуқий маслаҳатчи
people-kind-diaspora = Диаспора етакчиси
people-kind-admin = Админ, республика жамоаси
people-suggested-ngo = Жамоат ташкилоти ходими
people-suggested-local_government = Маҳаллий ҳокимият
people-suggested-legal_adviser = Ҳуқуқий маслаҳатчи
people-suggested-diaspora = Диаспора етакчиси
people-suggested-admin = Республика жамоаси
people-no-places = жой танланмаган
people-show-regions = ‹ Вилоятлар
people-show-countries = Чет эл ›

people-invite =
    <b>Жамоага таклиф қилиш</b>

    Бир марта ишлайдиган ҳавола оласиз. Уни фақат кимга аталган бўлса, ўшанга юборинг.
people-invite-open = <b>Ҳали қабул қилинмаган:</b>
people-invite-pending = { $what } · муддати: { $day }
people-invite-leader = Етакчини
people-invite-admin = Админни
people-revoke = ✕ { $what }
people-revoked = Қайтариб олинди. Ҳавола энди ҳеч нарсани очмайди.
people-revoked-before = Бу ҳавола ишлатилган ёки муддати ўтган.
people-invite-ask-kind =
    <b>Қандай етакчи?</b>

    Аёл маҳаллий ҳокимиятдан яширганини маҳаллий ҳокимият ҳеч қачон ўқимайди.
people-invite-ask-places =
    <b>У қайси жойнинг хатларини ўқиб, жавоб беради?</b>

    Танланди: { $places }
people-invite-make = Ҳавола тайёрлаш
people-link-made =
    <b>Ҳавола тайёр.</b> { $what }

    <code>{ $link }</code>

    Бир марта ишлайди, муддати: { $day }. Фақат ҳозир кўрсатилади.
people-link-copy = Ҳаволани нусхалаш
people-link-share = Юбориш
people-link-share-text = Kurak Voices: сизга таклиф. Бир марта ишлайди.

people-link-dead =
    <b>Бу ҳавола ҳеч нарсани очмайди.</b>

    Балки у ишлатилган, қайтариб олинган, йўлда кесилиб қолган ёки муддати ўтган. Янгисини сўранг.
people-link-admin_already = Сиз аллақачон админсиз. Ҳавола ишлатилмай қолди.
people-link-suspended = Ҳозир сизнинг ҳуқуқингиз тўхтатилган. Республика жамоасига мурожаат қилинг.
people-join-leader =
    <b>Сизни етакчи бўлишга таклиф қилишяпти.</b>
    { $kind } · { $places }
people-join-admin = <b>Сизни республика жамоасига, админ бўлишга таклиф қилишяпти.</b>
people-join-instead = Шу пайтгача: { $kind } · { $places }. Энди унинг ўрнига шу таклиф ишлайди.
people-join-name =
    Жавобингиз тепасида аёллар қандай ном кўрсин? Номни босинг ёки ўзингиз ёзинг, { $limit } белгигача, масалан «Ўшдаги юрист». Telegram'даги исмингиз номаълум қолади.
people-join-decline = Йўқ, раҳмат
people-declined = Ихтиёрингиз. Ҳавола муддати тугагунча ишлайди.
people-name-empty = Камида икки ҳарфли ном ёзинг.
people-name-long = Жуда узун: { $limit } белги сиғади.
people-name-contact = Телефон, манзил, ник ёзманг: аёллар шу ботда жавоб ёзади.
people-welcome-leader =
    <b>Хуш келибсиз, { $name }.</b>

    Навбатда сизнинг жойингиздаги аёллар ёзган хатлар турибди. Уларнинг кимлигини бу ерда ҳеч ким билмайди; илтимос, ҳеч қачон билишга уринманг.
people-welcome-admin =
    <b>Хуш келибсиз, { $name }.</b>

    Сиз етакчиларни таклиф қилиб, республика жамоасига аталган хатларни ўқий оласиз.

people-roster-leader = <b>Етакчилар: { $count }</b>
people-roster-admin = <b>Админлар: { $count }</b>
people-member =
    <b>{ $name }</b>
    { $kind }
people-member-places = Ўқийдиган жойи: { $places }
people-member-active = Ишлаяпти
people-member-suspended = Тўхтатилган
people-member-removed = Жамоадан чиқарилган
people-member-unreachable = ⚠ Ботни блоклаган: хабар етмайди.
people-member-herself = Бу сизсиз.
people-member-alone = У бўлмаса, бу жойларни ҳеч ким ўқимайди: { $places }
people-places = Вилоятлар ва давлатлар
people-places-ask =
    <b>{ $name }: қайси жойнинг хатларини ўқийди?</b>

    { $places }
people-places-save = Сақлаш
people-places-none = Камида битта жойни қолдиринг. Энди ўқимайдиган бўлса, яхшиси «Тўхтатиш» тугмасини босинг.
people-rename = Бошқа ном
people-rename-ask = <b>{ $name }</b>. Аёллар кўрадиган янги номни ёзинг, { $limit } белгигача.
people-my-name-ask = <b>{ $name }</b>: жавобларингизда, аввалгиларида ҳам, аёллар шу номни кўради. Бошқа ном ёзинг, { $limit } белгигача.
people-my-name-done = Энди аёллар шу номни кўради: <b>{ $name }</b>
people-suspend = Тўхтатиш
people-restore = Ҳуқуқини қайтариш
people-remove = Жамоадан чиқариш
people-remove-ask =
    <b>Жамоадан чиқарилсинми: { $name }?</b>

    Ҳуқуқи дарҳол йўқолади. Жавоблари аёллар билган ном билан қолади.
people-remove-yes = Ҳа, чиқарилсин
people-removed-herself = Сиз энди админ эмассиз. /start бу ерда ҳар ким нима қила олишини кўрсатади.
people-last-admin = Бу охирги админ. Аввал бошқасини таклиф қилинг, акс ҳолда тайинлайдиган ҳеч ким қолмайди.
people-took-over = { $count ->
       *[other] Бошловчисиз қолган мулоқот: { $count }. Энди сизнинг рўйхатингизда: /mydialogues
    }
people-told = Бу ерда бир нарса ўзгарди. Бош саҳифага қараб қўйинг.

people-health = <b>Ҳозирги аҳвол</b>
people-health-waiting = { $days } кун ёки ундан кўп жавобсиз: { $everywhere }, шундан республика жамоасида: { $national }
people-health-unread = ⚠ Ҳеч бир етакчи ўқий олмайдиган хатлар кутяпти. Етакчи таклиф қилинг: { $places }
people-health-all-read = Кутаётган хатларнинг ҳаммасини ўқийдиган одам бор.
people-health-letters = Юборилмаган хабарлар: { $waiting }. Етти кунда етди: { $delivered }, блокланди: { $blocked }, етмади: { $failed }
people-health-unreachable = ⚠ Ботни блоклаганлар: { $names }
people-health-lines = { $count ->
       *[other] ⚠ 90 кундан бери ёки ҳеч қачон текширилмаган ёрдам рақами: { $count }. Қўнғироқ қилиб кўришсин.
    }
people-health-no-backup = ⚠ Захира нусха ҳали йўқ. Серверга қарайдиган одамга айтиб қўйинг.
people-health-backup = { $days ->
        [0] ✓ Охирги захира нусха бугун олинган.
       *[other] ✓ Охирги захира нусха кеча олинган.
    }
people-health-old-backup = ⚠ Охирги захира нусхага { $days } кун бўлди. Серверга қарайдиган одамга айтиб қўйинг.
