# Лидерлердин кезеги. Муну лидерлер менен республикалык топ окуйт, аял өзү эч качан көрбөйт.
triage-gone =
    <b>Бул кат кезегиңизде жок.</b>

    Балким, ээси аны кайтарып алган, башка лидер жооп берген же кат өткөрүлүп берилген.
triage-to-queue = ‹ Кезекке
triage-queue =
    <b>Сиздин кезегиңиз</b>
    Ачык: { $open } · шашылыш: { $urgent } · сизде: { $mine }
triage-queue-national =
    <b>Республикалык топтун кезеги</b>
    Ачык: { $open } · шашылыш: { $urgent } · сизде: { $mine }
triage-queue-narrowed = Булар гана: { $filter }
triage-queue-empty = Бул жерде күтүп турган кат жок.
triage-queue-row =
    <b>{ $number }.</b> { $mark }{ $category }
    { $place } · { $day } · { $status }
triage-earlier = ‹ Мурункулар
triage-later = Кийинкилер ›
triage-filter = Иргөө
triage-refresh = Жаңыртуу
triage-filter-ask = <b>Кезекте эмнени көрсөтөйүн?</b>
triage-stage-open = Ачык
triage-stage-answered = Жообу бар
triage-stage-closed = Жабылган
triage-stage-quarantined = Четке коюлган
triage-filter-urgent = Шашылыш
triage-filter-mine = Меники
triage-filter-any = Баары
triage-filter-place = Жер: { $place }
triage-filter-topic = Тема: { $category }
triage-filter-ask-place = <b>Кайсы жер?</b>
triage-filter-ask-topic = <b>Кайсы тема?</b>
triage-filter-show = Көрсөтүү ›

triage-status-new = жаңы
triage-status-in_review = каралып жатат
triage-status-on_agenda = диалогдун күн тартибинде
triage-status-answered = жооп берилди
triage-status-closed = жабылды
triage-status-quarantined = четке коюлду

# Бир кат.
triage-card-head =
    <b>{ $reference } · { $category }</b>
    { $place }
triage-card-status = { $mark }{ $status } · жөнөтүлгөн күнү: { $day }
triage-card-audience = Ким окуй алат: { $audience }
triage-audience-region = ошол жердин лидерлери
triage-audience-no_officials = лидерлер, жергиликтүү бийликтен башкасы
triage-audience-national = республикалык топ
triage-audience-passed = республикалык топ (өткөрүлгөн)
triage-card-mine = Муну сиз алгансыз.
triage-card-holder = Алган: { $name }
triage-card-helped-yes = Аялдын белгиси: жооп жардам берди.
triage-card-helped-no = Аялдын белгиси: жооп жардам берген жок.
triage-card-labels = Белгилер: { $labels }
triage-card-merged-into = { $reference } менен бириктирилген: жооп ошол жерде жазылат.
triage-card-merged = Бириктирилгендер: { $references }
triage-card-passed = <i>Өткөрүп берген { $name }: { $words }</i>
triage-card-returned = <i>Кайтарып берген { $name }: { $words }</i>
triage-entry-woman = <b>Аял жазды</b> · { $day }
triage-entry-answer = <b>Жооп</b> · { $name } · { $day } · { $read }
triage-entry-question = <b>Суроо</b> · { $name } · { $day } · { $read }
triage-entry-my-answer = <b>Сиздин жообуңуз</b> · { $day } · { $read }
triage-entry-my-question = <b>Сиздин сурооңуз</b> · { $day } · { $read }
triage-entry-read = окулду
triage-entry-unread = азырынча окула элек
triage-somebody = лидер
triage-answer = Жооп берүү
triage-ask = Суроо берүү
triage-claim = Өзүмө алам
triage-take-over = Мен алам
triage-release = Бошотуу
triage-undo = Жазганымды кайтарып алам
triage-notes = Эскертмелер ({ $count })
triage-status = Абалы
triage-more = Дагы
triage-claimed = Катты сиз алдыңыз. Кесиптештер муну көрөт.
triage-released = Кат кайра бош, кесиптештер алса болот.
triage-undone = Жазганыңыз кайтарылды. Аял аны көргөн жок.
triage-undo-late = { $count ->
        [0] Эми кайтарып алууга кеч: жазганыңыз окулган же андан кийин дагы жазышкан.
       *[other] Мүмкүн болгон жерден кайтарылды. Буга чейин окуп койгон аялдар: { $count }.
    }
triage-quarantined = Четке коюлду. Эч нерсе өчүрүлгөн жок: «Иргөө» › «Четке коюлган» дегенден табасыз.
triage-released-quarantine = Кат кайра кезекте.

triage-status-ask = <b>Азыркы абалы: «{ $status }».</b> Кайсынысына өзгөртөбүз?
triage-status-moved = Эми мындай кылууга болбойт: бул арада абалы өзгөрүп кетиптир.
triage-set-reviewed = Каралып жатат
triage-set-put_on_agenda = Диалогдун күн тартибине
triage-set-closed = Жабуу
triage-set-reopened = Кайра ачуу

triage-more-ask = <b>{ $reference }</b>: кесиптештер үчүн белгилер жана башка аракеттер. Аял муну көрбөйт.
triage-label-legal = Юрист керек
triage-label-shelter = Баш калка керек
triage-label-money = Акча
triage-label-health = Ден соолук
triage-label-officials = Бийлик
triage-label-several = Көп аялда бар
triage-label-dialogue = Диалог үчүн
triage-label-follow_up = Кийин карайлы
triage-merge = Окшошу менен бириктирүү
triage-separate = Кайра бөлүү
triage-pass = Республикалык топко өткөрүү
triage-give-back = Лидерлерге кайтаруу
triage-quarantine = Спам деп четке коюу
triage-unquarantine = Кезекке кайтаруу
triage-separated = Кат кайра өзүнчө турат.

triage-merge-ask =
    <b>Кайсы катта { $reference } менен бир эле нерсе айтылган?</b>

    Бул жерде «{ $category }» темасындагы, дал ошол эле адамдар окуй турган ачык каттар. Бириктиргенден кийин ар бир жоопту эки аял тең алат, ар бири өз коду менен.
triage-merge-none = <b>{ $reference } менен бириктире турган кат жок.</b> «{ $category }» темасындагы, дал ошол эле адамдар окуй турган ачык каттарды гана бириктирсе болот.
triage-merge-check =
    <b>{ $reference } катын { $into } менен бириктирейинби?</b>

    <blockquote>{ $words }</blockquote>

    <blockquote>{ $others }</blockquote>
triage-merge-yes = Ооба, бириктириңиз
triage-merge-impossible = Бул экөөнү бириктирүүгө болбойт: аларды башка-башка адамдар окуйт, же бири бириктирилген же четке коюлган.
triage-merge-done = Бириктирилди. Жоопту эми экөө тең алат.

triage-notes-head = <b>{ $reference } боюнча эскертмелер</b>. Аларды ушул катты окугандар гана көрөт.
triage-note =
    <b>{ $name }</b> · { $day }
    <blockquote>{ $words }</blockquote>
triage-note-add = Эскертме жазуу

# Лидер жазганда.
triage-write-answer =
    <b>{ $reference } катына жообуңуз</b>

    Бир билдирүү менен жазыңыз, { $limit } белгиге чейин, жакшысы, аял жазган тилде. Ал сиздин бул жердеги атыңызды көрөт, Telegram'ыңызды эч качан көрбөйт.
triage-write-question =
    <b>{ $reference } боюнча сурооңуз</b>

    Бир билдирүү менен жазыңыз, { $limit } белгиге чейин. Ким экенин, так кайсы жерде жашарын эч качан сурабаңыз.
triage-write-note = <b>{ $reference } боюнча эскертме</b>, кесиптештер үчүн. Бир билдирүү менен жазыңыз, { $limit } белгиге чейин.
triage-write-passed = <b>{ $reference } эмне үчүн республикалык топко өтсүн?</b> Себебин бир билдирүү менен жазыңыз. Андан кийин кат сиздин кезегиңизден чыгат.
triage-write-returned = <b>{ $reference } катын эмне үчүн кайтарасыз?</b> Себебин бир билдирүү менен жазыңыз. Кат ошол жердин лидерлерине кайтат.
triage-write-merged = Муну { $count ->
       *[other] { $count }
    } аял окуйт: алардын бирөө гана айтканды жазбаңыз.
triage-too-long = Текстиңизде { $count } белги бар, { $limit } гана батат. Ал чатта турат: кыскартып, кайра жөнөтүңүз.
triage-no-words = Бул жерден сөз таба албадым.
triage-text-only = Мен жазылган сөздү гана жеткире алам: сүрөт, үн, файл жеткирбейм.
triage-check-answer =
    <b>{ $reference } катына ушул жоопту жөнөтөйүнбү?</b>

    <blockquote>{ $words }</blockquote>
triage-check-question =
    <b>{ $reference } боюнча ушуну сурайынбы?</b>

    <blockquote>{ $words }</blockquote>
triage-check-note =
    <b>{ $reference } боюнча ушул эскертмени сактайынбы?</b>

    <blockquote>{ $words }</blockquote>
triage-check-passed =
    <b>{ $reference } катын ушул себеп менен республикалык топко өткөрүп берейинби?</b>

    <blockquote>{ $words }</blockquote>
triage-check-returned =
    <b>{ $reference } катын ушул себеп менен лидерлерге кайтарайынбы?</b>

    <blockquote>{ $words }</blockquote>
triage-send-answer = Жоопту жөнөтүү
triage-send-question = Суроону жөнөтүү
triage-send-note = Эскертмени сактоо
triage-send-passed = Өткөрүп берүү
triage-send-returned = Кайтарып берүү
triage-write-again = Башкача жазуу
triage-done-answer = Жооп жөнөтүлдү. Аял аны өз коду менен табат.
triage-done-question = Суроо жөнөтүлдү. Аял аны өз коду менен табат.
triage-done-note = Эскертме сакталды.
triage-done-passed = <b>Кат эми республикалык топто.</b>
triage-done-returned = <b>Кат кайра ошол жердин лидерлеринде.</b>
triage-held = Ортодо катты башка киши алыптыр: { $name }. Текстиңиз сакталды: артка кайтып, катты өзүңүзгө алыңыз же ага калтырыңыз.
triage-moved-on = Сиз баштагандан бери жазышууга жаңы нерсе кошулду. Артка кайтып карап көрүңүз; текстиңиз дагы эле туура келсе, жөнөтүңүз.
triage-sent-already = Бул жөнөтүлгөн же убактысы өтүп кеткен.

# Мазмуну жок кабарлар: телефонду башкалар да окушу мүмкүн.
triage-alert = Кезегиңизде жаңы нерсе бар.
triage-alert-urgent = Кезегиңизде шашылыш нерсе бар.
triage-ageing = Кезегиңизде { $days } күндөн бери күтүп турган нерсе бар.
triage-ageing-admin = { $days } күндөн бери жооп күткөн нерсе бар. Кайда экени: /health
triage-alert-open = Кезекти ачуу
triage-to-dialogue = Диалогго алып чыгуу
