# Етакчилар навбати. Буни етакчилар ва республика жамоаси ўқийди, аёлнинг ўзи ҳеч қачон кўрмайди.
triage-gone =
    <b>Бу хат навбатингизда йўқ.</b>

    Балки эгаси уни қайтариб олган, бошқа етакчи жавоб берган ёки хат топширилган.
triage-to-queue = ‹ Навбатга
triage-queue =
    <b>Сизнинг навбатингиз</b>
    Очиқ: { $open } · шошилинч: { $urgent } · сизда: { $mine }
triage-queue-national =
    <b>Республика жамоасининг навбати</b>
    Очиқ: { $open } · шошилинч: { $urgent } · сизда: { $mine }
triage-queue-narrowed = Фақат булар: { $filter }
triage-queue-empty = Бу ерда кутаётган хат йўқ.
triage-queue-row =
    <b>{ $number }.</b> { $mark }{ $category }
    { $place } · { $day } · { $status }
triage-earlier = ‹ Олдингилар
triage-later = Кейингилар ›
triage-filter = Саралаш
triage-refresh = Янгилаш
triage-filter-ask = <b>Навбатда нимани кўрсатай?</b>
triage-stage-open = Очиқ
triage-stage-answered = Жавоби бор
triage-stage-closed = Ёпилган
triage-stage-quarantined = Четга олинган
triage-filter-urgent = Шошилинч
triage-filter-mine = Меники
triage-filter-any = Ҳаммаси
triage-filter-place = Жой: { $place }
triage-filter-topic = Мавзу: { $category }
triage-filter-ask-place = <b>Қайси жой?</b>
triage-filter-ask-topic = <b>Қайси мавзу?</b>
triage-filter-show = Кўрсатиш ›

triage-status-new = янги
triage-status-in_review = кўриб чиқилмоқда
triage-status-on_agenda = мулоқот кун тартибида
triage-status-answered = жавоб берилди
triage-status-closed = ёпилди
triage-status-quarantined = четга олинди

# Битта хат.
triage-card-head =
    <b>{ $reference } · { $category }</b>
    { $place }
triage-card-status = { $mark }{ $status } · юборилган куни: { $day }
triage-card-audience = Ким ўқий олади: { $audience }
triage-audience-region = шу жойнинг етакчилари
triage-audience-no_officials = етакчилар, маҳаллий ҳокимиятдан ташқари
triage-audience-national = республика жамоаси
triage-audience-passed = республика жамоаси (топширилган)
triage-card-mine = Буни сиз олгансиз.
triage-card-holder = Олган: { $name }
triage-card-helped-yes = Аёлнинг белгиси: жавоб ёрдам берди.
triage-card-helped-no = Аёлнинг белгиси: жавоб ёрдам бермади.
triage-card-labels = Белгилар: { $labels }
triage-card-merged-into = { $reference } билан бирлаштирилган: жавоб ўша ерда ёзилади.
triage-card-merged = Бирлаштирилганлар: { $references }
triage-card-passed = <i>Топширган { $name }: { $words }</i>
triage-card-returned = <i>Қайтарган { $name }: { $words }</i>
triage-entry-woman = <b>Аёл ёзди</b> · { $day }
triage-entry-answer = <b>Жавоб</b> · { $name } · { $day } · { $read }
triage-entry-question = <b>Савол</b> · { $name } · { $day } · { $read }
triage-entry-my-answer = <b>Сизнинг жавобингиз</b> · { $day } · { $read }
triage-entry-my-question = <b>Сизнинг саволингиз</b> · { $day } · { $read }
triage-entry-read = ўқилган
triage-entry-unread = ҳали ўқилмаган
triage-somebody = етакчи
triage-answer = Жавоб бериш
triage-ask = Савол бериш
triage-claim = Ўзимга оламан
triage-take-over = Мен оламан
triage-release = Бўшатиш
triage-undo = Ёзганимни қайтариб олиш
triage-notes = Қайдлар ({ $count })
triage-status = Ҳолати
triage-more = Яна
triage-claimed = Хатни сиз олдингиз. Ҳамкасблар буни кўради.
triage-released = Хат яна бўш, ҳамкасблар олиши мумкин.
triage-undone = Ёзганингиз қайтарилди. Аёл уни кўрмаган.
triage-undo-late = { $count ->
        [0] Энди қайтариб олишга кеч: ёзганингиз ўқилган ёки ундан кейин яна ёзишган.
       *[other] Мумкин бўлган жойдан қайтарилди. Бунгача ўқиб бўлган аёллар: { $count }.
    }
triage-quarantined = Четга олинди. Ҳеч нарса ўчирилмади: «Саралаш» › «Четга олинган» дегандан топасиз.
triage-released-quarantine = Хат яна навбатда.

triage-status-ask = <b>Ҳозирги ҳолати: «{ $status }».</b> Қайсинисига ўзгартирамиз?
triage-status-moved = Энди бундай қилиб бўлмайди: шу орада ҳолати ўзгариб қолибди.
triage-set-reviewed = Кўриб чиқилмоқда
triage-set-put_on_agenda = Мулоқот кун тартибига
triage-set-closed = Ёпиш
triage-set-reopened = Қайта очиш

triage-more-ask = <b>{ $reference }</b>: ҳамкасблар учун белгилар ва бошқа амаллар. Аёл буни кўрмайди.
triage-label-legal = Юрист керак
triage-label-shelter = Бошпана керак
triage-label-money = Пул
triage-label-health = Соғлиқ
triage-label-officials = Ҳокимият
triage-label-several = Кўп аёлда бор
triage-label-dialogue = Мулоқот учун
triage-label-follow_up = Кейин кўрамиз
triage-merge = Ўхшаши билан бирлаштириш
triage-separate = Яна ажратиш
triage-pass = Республика жамоасига топшириш
triage-give-back = Етакчиларга қайтариш
triage-quarantine = Спам деб четга олиш
triage-unquarantine = Навбатга қайтариш
triage-separated = Хат яна алоҳида турибди.

triage-merge-ask =
    <b>Қайси хатда { $reference } билан бир хил нарса айтилган?</b>

    Бу ерда «{ $category }» мавзусидаги, айнан ўша одамлар ўқийдиган очиқ хатлар. Бирлаштиргандан кейин ҳар бир жавобни икки аёл ҳам олади, ҳар бири ўз коди билан.
triage-merge-none = <b>{ $reference } билан бирлаштирадиган хат йўқ.</b> «{ $category }» мавзусидаги, айнан ўша одамлар ўқийдиган очиқ хатларнигина бирлаштириш мумкин.
triage-merge-check =
    <b>{ $reference } хатини { $into } билан бирлаштирайми?</b>

    <blockquote>{ $words }</blockquote>

    <blockquote>{ $others }</blockquote>
triage-merge-yes = Ҳа, бирлаштиринг
triage-merge-impossible = Бу иккисини бирлаштириб бўлмайди: уларни бошқа-бошқа одамлар ўқийди ёки бири бирлаштирилган ё четга олинган.
triage-merge-done = Бирлаштирилди. Жавобни энди иккови ҳам олади.

triage-notes-head = <b>{ $reference } бўйича қайдлар</b>. Уларни фақат шу хатни ўқийдиганлар кўради.
triage-note =
    <b>{ $name }</b> · { $day }
    <blockquote>{ $words }</blockquote>
triage-note-add = Қайд ёзиш

# Етакчи ёзганда.
triage-write-answer =
    <b>{ $reference } хатига жавобингиз</b>

    Битта хабар қилиб ёзинг, { $limit } белгигача, яхшиси, аёл ёзган тилда. У сизнинг бу ердаги номингизни кўради, Telegram'ингизни ҳеч қачон кўрмайди.
triage-write-question =
    <b>{ $reference } бўйича саволингиз</b>

    Битта хабар қилиб ёзинг, { $limit } белгигача. Ким эканини, аниқ қаерда яшашини ҳеч қачон сўраманг.
triage-write-note = <b>{ $reference } бўйича қайд</b>, ҳамкасблар учун. Битта хабар қилиб ёзинг, { $limit } белгигача.
triage-write-passed = <b>{ $reference } нега республика жамоасига ўтсин?</b> Сабабини битта хабар қилиб ёзинг. Шундан кейин хат навбатингиздан чиқади.
triage-write-returned = <b>{ $reference } хатини нега қайтарасиз?</b> Сабабини битта хабар қилиб ёзинг. Хат шу жойнинг етакчиларига қайтади.
triage-write-merged = Буни { $count ->
       *[other] { $count }
    } аёл ўқийди: улардан фақат биттаси айтган нарсани ёзманг.
triage-too-long = Матнингизда { $count } та белги бор, { $limit } таси сиғади. У суҳбатда турибди: қисқартириб, яна юборинг.
triage-no-words = Бу ерда сўз топа олмадим.
triage-text-only = Мен фақат ёзилган сўзни етказа оламан: расм, овоз, файл етказмайман.
triage-check-answer =
    <b>{ $reference } хатига шу жавобни юборайми?</b>

    <blockquote>{ $words }</blockquote>
triage-check-question =
    <b>{ $reference } бўйича шуни сўрайми?</b>

    <blockquote>{ $words }</blockquote>
triage-check-note =
    <b>{ $reference } бўйича шу қайдни сақлайми?</b>

    <blockquote>{ $words }</blockquote>
triage-check-passed =
    <b>{ $reference } хатини шу сабаб билан республика жамоасига топширайми?</b>

    <blockquote>{ $words }</blockquote>
triage-check-returned =
    <b>{ $reference } хатини шу сабаб билан етакчиларга қайтарайми?</b>

    <blockquote>{ $words }</blockquote>
triage-send-answer = Жавобни юбориш
triage-send-question = Саволни юбориш
triage-send-note = Қайдни сақлаш
triage-send-passed = Топшириш
triage-send-returned = Қайтариш
triage-write-again = Бошқача ёзиш
triage-done-answer = Жавоб юборилди. Аёл уни ўз коди билан топади.
triage-done-question = Савол юборилди. Аёл уни ўз коди билан топади.
triage-done-note = Қайд сақланди.
triage-done-passed = <b>Хат энди республика жамоасида.</b>
triage-done-returned = <b>Хат яна шу жойнинг етакчиларида.</b>
triage-held = Шу орада хатни бошқа киши олибди: { $name }. Матнингиз сақланди: орқага қайтиб, хатни ўзингизга олинг ёки унга қолдиринг.
triage-moved-on = Сиз бошлагандан бери ёзишмага янги нарса қўшилди. Орқага қайтиб кўринг; матнингиз ҳали ҳам мос келса, юборинг.
triage-sent-already = Бу юборилган ёки вақти ўтиб кетган.

# Мазмунсиз хабарлар: телефонни бошқалар ҳам ўқиши мумкин.
triage-alert = Навбатингизда янги нарса бор.
triage-alert-urgent = Навбатингизда шошилинч нарса бор.
triage-ageing = Навбатингизда { $days } кундан бери кутаётган нарса бор.
triage-ageing-admin = { $days } кундан бери жавоб кутаётган нарса бор. Қаердалиги: /health
triage-alert-open = Навбатни очиш
triage-to-dialogue = Мулоқотга олиб чиқиш
