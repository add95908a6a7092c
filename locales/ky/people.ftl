# The language picker shows people-language-ask in Kyrgyz and Russian, and people-language-native of each language.
people-language-native = Кыргызча
people-language-ask = Тилди тандаңыз.

people-menu =
    <b>Kurak Voices</b>

    Бул жерде атыңызды айтпай туруп, сизди эмне түйшөлтсө, ошону айта аласыз. Жамаат лидерлери окуп, жооп берет.

    Эмнеден баштайбыз?
people-menu-concern = Көйгөйүмдү айтам
people-menu-reply = Жоопту окуйм
people-menu-dialogues = Жолугушуулар
people-menu-changes = Жыйынтыктар
people-menu-help = Азыр жардам керек
people-menu-notify = Кабар бериңиз
people-menu-language = Тил · Язык · Language
people-menu-privacy = Эмне сыр калат
people-menu-erase = Чатты өчүрүү
people-menu-back = ‹ Башкы бетке

# Топ. Аялдар муну көрбөйт, аталыштардан башкасын.
people-menu-queue = Кезек
people-menu-mydialogues = Диалогдорум
people-menu-summary = Жалпы маалымат
people-menu-groups = Топтор
people-menu-assist = Аял үчүн жазуу
people-menu-guide = Колдонмо
people-menu-poster = Плакат
people-menu-invite = Чакыруу
people-menu-leaders = Лидерлер
people-menu-admins = Админдер
people-menu-helplines = Жардам номерлери
people-menu-audit = Журнал
people-menu-health = Азыркы абал
people-menu-my_name = Менин атым
people-kind-ngo = Коомдук уюм
people-kind-local_government = Жергиликтүү бийлик
people-kind-legal_adviser = Юридикалык кеңешчи
people-kind-diaspora = Диаспора лидери
people-kind-admin = Админ, республикалык топ
people-suggested-ngo = Коомдук уюмдун кызматкери
people-suggested-local_government = Жергиликтүү бийлик
people-suggested-legal_adviser = Юридикалык кеңешчи
people-suggested-diaspora = Диаспора лидери
people-suggested-admin = Республикалык топ
people-no-places = жер тандала элек
people-show-regions = ‹ Облустар
people-show-countries = Чет өлкө ›

people-invite =
    <b>Топко чакыруу</b>

    Бир жолу гана иштеген шилтеме аласыз. Аны кимге арналса, ошого гана жөнөтүңүз.
people-invite-open = <b>Кабыл алына электер:</b>
people-invite-pending = { $what } · мөөнөтү: { $day }
people-invite-leader = Лидерди
people-invite-admin = Админди
people-revoke = ✕ { $what }
people-revoked = Кайтарылды. Шилтеме эми эч нерсе ачпайт.
people-revoked-before = Бул шилтеме колдонулган же мөөнөтү өтүп кеткен.
people-invite-ask-kind =
    <b>Кандай лидер?</b>

    Аял жергиликтүү бийликтен жашырганды жергиликтүү бийлик эч качан окубайт.
people-invite-ask-places =
    <b>Ал кайсы жердин каттарын окуп, жооп берет?</b>

    Тандалды: { $places }
people-invite-make = Шилтеме жасоо
people-link-made =
    <b>Шилтеме даяр.</b> { $what }

    <code>{ $link }</code>

    Бир жолу гана иштейт, мөөнөтү: { $day }. Азыр гана көрсөтүлөт.
people-link-copy = Шилтемени көчүрүү
people-link-share = Жөнөтүү
people-link-share-text = Kurak Voices: сизге чакыруу. Бир жолу гана иштейт.

people-link-dead =
    <b>Бул шилтеме эч нерсе ачпайт.</b>

    Балким, ал колдонулган, кайтарылып алынган, жолдо кесилип калган же мөөнөтү өткөн. Жаңысын сураңыз.
people-link-admin_already = Сиз буга чейин эле админсиз. Шилтеме колдонулбай калды.
people-link-suspended = Азыр сиздин укугуңуз токтотулган. Республикалык топко кайрылыңыз.
people-join-leader =
    <b>Сизди лидер болууга чакырышат.</b>
    { $kind } · { $places }
people-join-admin = <b>Сизди республикалык топко, админ болууга чакырышат.</b>
people-join-instead = Буга чейин: { $kind } · { $places }. Эми анын ордуна ушул чакыруу иштейт.
people-join-name =
    Жообуңуздун үстүндө аялдар кандай ат көрсүн? Атты басыңыз же өзүңүз жазыңыз, { $limit } белгиге чейин, мисалы «Оштогу юрист». Telegram'дагы атыңыз белгисиз бойдон калат.
people-join-decline = Жок, рахмат
people-declined = Мейлиңиз. Шилтеме мөөнөтү бүткөнчө иштейт.
people-name-empty = Жок дегенде эки тамгалуу ат жазыңыз.
people-name-long = Өтө узун: { $limit } белги гана батат.
people-name-contact = Телефон, дарек, ник жазбаңыз: аялдар ушул ботто жооп жазат.
people-welcome-leader =
    <b>Кош келиңиз, { $name }.</b>

    Кезекте сиздин жериңиздеги аялдар жазган каттар турат. Алардын ким экенин бул жерде эч ким билбейт; сураныч, эч качан билүүгө аракет кылбаңыз.
people-welcome-admin =
    <b>Кош келиңиз, { $name }.</b>

    Сиз лидерлерди чакырып, республикалык топко арналган каттарды окуй аласыз.

people-roster-leader = <b>Лидерлер: { $count }</b>
people-roster-admin = <b>Админдер: { $count }</b>
people-member =
    <b>{ $name }</b>
    { $kind }
people-member-places = Окуган жери: { $places }
people-member-active = Иштеп жатат
people-member-suspended = Токтотулган
people-member-removed = Топтон чыгарылган
people-member-unreachable = ⚠ Ботту бөгөттөгөн: кабар жетпейт.
people-member-herself = Бул сизсиз.
people-member-alone = Ал болбосо, бул жерлерди эч ким окубайт: { $places }
people-places = Облустар жана өлкөлөр
people-places-ask =
    <b>{ $name }: кайсы жердин каттарын окуйт?</b>

    { $places }
people-places-save = Сактоо
people-places-none = Жок дегенде бир жерди калтырыңыз. Эми окубасын десеңиз, анын ордуна «Токтотуу» баскычын басыңыз.
people-rename = Башка ат
people-rename-ask = <b>{ $name }</b>. Аялдар көрө турган жаңы атты жазыңыз, { $limit } белгиге чейин.
people-my-name-ask = <b>{ $name }</b>: жоопторуңузда, мурункуларында да, аялдар ушул атты көрөт. Башка ат жазыңыз, { $limit } белгиге чейин.
people-my-name-done = Эми аялдар ушул атты көрөт: <b>{ $name }</b>
people-suspend = Токтотуу
people-restore = Укугун кайтаруу
people-remove = Топтон чыгаруу
people-remove-ask =
    <b>Топтон чыгарылсынбы: { $name }?</b>

    Укугу дароо жоголот. Жооптору аялдар билген ат менен кала берет.
people-remove-yes = Ооба, чыгарылсын
people-removed-herself = Сиз эми админ эмессиз. /start бул жерде ар ким эмне кыла аларын көрсөтөт.
people-last-admin = Бул акыркы админ. Адегенде башкасын чакырыңыз, болбосо дайындай турган эч ким калбайт.
people-took-over = { $count ->
       *[other] Алып баруучусуз калган диалог: { $count }. Эми сиздин тизмеңизде: /mydialogues
    }
people-told = Бул жерде бир нерсе өзгөрдү. Башкы бетти карап коюңуз.

people-health = <b>Азыркы абал</b>
people-health-waiting = { $days } күн же андан узак жоопсуз: { $everywhere }, анын ичинен республикалык топто: { $national }
people-health-unread = ⚠ Эч бир лидер окуй албаган каттар күтүп турат. Лидер чакырыңыз: { $places }
people-health-all-read = Күтүп турган каттардын баарын окуй турган киши бар.
people-health-letters = Жөнөтүлө элек билдирүүлөр: { $waiting }. Жети күндө жетти: { $delivered }, бөгөттөлдү: { $blocked }, жетпей калды: { $failed }
people-health-unreachable = ⚠ Ботту бөгөттөгөндөр: { $names }
people-health-lines = { $count ->
       *[other] ⚠ 90 күндөн бери же эч качан текшерилбеген жардам номери: { $count }. Чалып көрүшсүн.
    }
people-health-no-backup = ⚠ Камдык көчүрмө азырынча жок. Серверди караган кишиге айтып коюңуз.
people-health-backup = { $days ->
        [0] ✓ Акыркы камдык көчүрмө бүгүн жасалган.
       *[other] ✓ Акыркы камдык көчүрмө кечээ жасалган.
    }
people-health-old-backup = ⚠ Акыркы камдык көчүрмөгө { $days } күн болду. Серверди караган кишиге айтып коюңуз.
