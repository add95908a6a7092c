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

# Staff: what the menu adds for leaders and admins.
people-menu-queue = Каттар
people-menu-invite = Чакыруу
people-menu-leaders = Лидерлер
people-menu-admins = Админдер
people-menu-audit = Ким эмне кылды
people-menu-health = Баары жайындабы?

people-role-leader = Лидер
people-role-admin = Админ
people-kind-ngo = Коомдук уюм
people-kind-local_government = Жергиликтүү бийлик
people-kind-legal_adviser = Юридикалык кеңешчи
people-kind-diaspora = Диаспора
# How women see her, followed by her places after a comma.
people-suggested-admin = Республикалык топ
people-suggested-ngo = Коомдук уюм
people-suggested-local_government = Жергиликтүү бийлик
people-suggested-legal_adviser = Юридикалык кеңешчи
people-suggested-diaspora = Диаспора лидери
people-no-places = азырынча жок
people-show-regions = Кыргызстандын облустары
people-show-countries = Чет өлкө
people-back = ‹ Артка

# Inviting.
people-invite =
    <b>Чакыруу</b>

    Бир кишиге арнап шилтеме жасап берем. Аны өзүңүз жөнөтөсүз: биринчи ачкан адам кирет.
people-pending-head = <b>Али ачыла электери:</b>
people-pending = { $number }. { $what } · { $left }
people-pending-server = { $number }. { $what } (серверден) · { $left }
people-invited-leader = Лидер: { $kind }, { $places }
people-days-left = { $count ->
        [one] дагы { $count } күн
       *[other] дагы { $count } күн
    }
people-hours-left = { $count ->
        [one] дагы { $count } саат
       *[other] дагы { $count } саат
    }
people-revoke = ✕ Кайтарып алуу: { $number }
people-ask-kind = <b>Кандай лидер?</b>

    Аялдар чиновниктерден жашырган каттар жергиликтүү бийликке эч качан көрсөтүлбөйт.
people-ask-places =
    <b>Кайсы жердин каттарын окуйт?</b> Бирин же бир нечесин тандаңыз.

    { $kind }
    Тандалды: { $places }
people-make-link = Шилтеме жасоо
people-ask-admin =
    <b>Админ чакырасызбы?</b>

    Админ башкаларды чакырат, чыгарат жана республикалык топко жазылган каттарды окуйт. Шилтеме 24 саат иштейт.
people-link =
    <b>Шилтеме даяр.</b>

    { $what }

    <code>{ $link }</code>

    { $ends } Менде ал сакталбайт: азыр көчүрүп алыңыз же жөнөтүңүз.
people-link-ends-leader = Аны менен бир киши кирет, 7 күн иштейт.
people-link-ends-admin = Аны менен бир киши кирет, 24 саат иштейт.
people-copy-link = Шилтемени көчүрүү
people-share-link = Бирөөгө жөнөтүү
people-share-text = Сизди Kurak Voices ишине чакырабыз. Бул шилтеме сизге гана арналган:
people-revoke-this = ✕ Шилтемени кайтарып алуу
people-to-invitations = ‹ Бардык чакыруулар
people-revoked = Кайтарылып алынды. Шилтеме эми эч нерсе ачпайт.
people-revoked-before = Бул шилтеме мурда эле жабылган.

# Accepting.
people-link-dead =
    <b>Бул шилтеме эч нерсе ачпайт.</b>

    Аны бирөө ачып койгон, мөөнөтү бүткөн же толук келбей калган. Жөнөткөн кишиден жаңысын сураңыз.
people-link-admin_already = Сиз мурунтан эле админсиз, кабыл ала турган нерсе жок. Шилтеме ээсин күтүп турат.
people-link-suspended = Сизге кирүү убактылуу жабылган, шилтеме аны ача албайт. Админден кайра ачып берүүнү сураңыз.
people-join-leader =
    <b>Сизди лидер болууга чакырышат.</b>

    { $kind }
    Каттарын окуй турган жерлериңиз: { $places }
people-join-admin =
    <b>Сизди админ болууга чакырышат.</b>

    Лидерлерди чакырасыз жана аялдар республикалык топко жазган каттарды окуйсуз.
people-join-name =
    <b>Жоопторуңуздун астында аялдар кандай ысымды көрсүн?</b>

    Төмөндөн тандаңыз же өзүңүз жазыңыз, { $limit } белгиге чейин. Чыныгы атыңыз болушу шарт эмес.
people-join-decline = Жок, рахмат
people-declined = Эч нерсе кабыл алынган жок. Мөөнөтү бүткүчө шилтемени кайра ачсаңыз болот.
people-name-empty = Жок дегенде эки тамга керек. Дагы бир жолу жазыңыз.
people-name-long = Өтө узун: { $limit } белги батат. Кыскараак жазыңыз.
people-name-contact = Телефон, дарек, шилтеме жана @ысым жазбаңыз: аялдар сизге ушул жерден, ким экени билинбей жооп берет.
people-welcome-leader =
    <b>Кош келиңиз! Бул жердеги ысымыңыз: { $name }</b>

    Биз менен болгонуңузга рахмат. Жериңиздеги аялдар эмне жазганын «{ people-menu-queue }» баскычынан окуйсуз.
people-welcome-admin =
    <b>Кош келиңиз! Бул жердеги ысымыңыз: { $name }</b>

    Биз менен болгонуңузга рахмат. «{ people-menu-invite }» баскычынан баштаңыз: каттар лидерлерди күтүп жатат.

# Leaders and admins, and what admins change about them.
people-leaders = <b>Лидерлер: { $count }</b>
people-leaders-none = Азырынча лидер жок. Биринчисине /invite шилтеме жасап берет.
people-admins = <b>Админдер: { $count }</b>
people-admins-none = Админ жок.
people-member = <b>{ $name }</b>
people-reads = Каттарын окуган жерлери: { $places }
people-state-active = Кирүүсү ачык
people-state-suspended = Убактылуу жабык: азыр эч нерсе окубайт
people-state-removed = Эми кире албайт
people-unreachable = Ботту бөгөттөп койгон: билдирүү жетпейт.
people-do-places = Жерлерин өзгөртүү
people-do-rename = Ысымын өзгөртүү
people-do-suspend = Убактылуу жабуу
people-do-restore = Кайра ачуу
people-do-remove = Чыгаруу
people-ask-remove =
    <b>Чыгарасызбы: { $name }?</b>

    Кирүүсү дароо жабылат. Кайтуу үчүн жаңы чакыруу керек болот. Жооптору кала берет.
people-remove-yes = Ооба, чыгаруу
people-change-places =
    <b>{ $name }</b>

    Каттарын окуган жерлери: { $places }
people-save = Сактоо
people-rename =
    <b>{ $name }</b>

    Жаңы ысымды жазып жибериңиз, { $limit } белгиге чейин. Аялдар аны бардык жооптордун, мурункулардын да астынан көрөт.
people-told = Бул жерде бир нерсе өзгөрдү. Башкы бетти карап коюңуз.
people-outcome-done = Даяр.
people-outcome-last_admin = Бул акыркы админ: ансыз эч ким эч кимди киргизе албайт. Адегенде башка админ чакырыңыз.
people-outcome-gone = Өзгөртө турган нерсе жок: мурунтан эле ушундай.
