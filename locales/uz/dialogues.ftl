# What everybody reads of a dialogue.
dialogues-cancelled-mark = ❌ <b>Учрашув бекор қилинди</b>
dialogues-when-here = ({ $place })
dialogues-when-home = Бишкек вақти билан: { $when }
dialogues-where-online = 💻 Онлайн
dialogues-where-hybrid = 📍 { $where } · 💻 онлайн ҳам бўлади
dialogues-where-there = 📍 { $where }
dialogues-where-open = жойи кейин айтилади
dialogues-mode-in_person = юзма-юз
dialogues-mode-online = онлайн
dialogues-mode-hybrid = юзма-юз ва онлайн
dialogues-offer-womenOnly = Фақат аёллар учун
dialogues-offer-childcare = Болаларга қараб туришади
dialogues-offer-transport = Олиб бориб, олиб келамиз
dialogues-offer-interpreter = Таржимон бўлади
dialogues-offer-accessible = Аравача билан кирса бўлади
dialogues-language-ky = қирғизча
dialogues-language-ru = русча
dialogues-language-en = инглизча
dialogues-language-uz = ўзбекча
dialogues-language-pl = полякча
dialogues-languages-spoken = 🗣 { $languages }
dialogues-promise-inform = Нима режалаштирилганини айтиб, саволингизга очиқ жавоб беришади.
dialogues-promise-consult = Сизни тинглаб, ундан нима чиққанини айтишади.
dialogues-promise-involve = Айтганингиз режага киради, қаерига кирганини ўзингиз кўрасиз.
dialogues-promise-collaborate = Ечимни қарор қабул қиладиганлар билан бирга излайсиз.
dialogues-promise-name-inform = Айтиб бериш
dialogues-promise-name-consult = Тинглаш
dialogues-promise-name-involve = Режага киритиш
dialogues-promise-name-collaborate = Бирга ҳал қилиш
dialogues-topics = <b>Нималар ҳақида гаплашамиз:</b>
dialogues-going = { $going ->
        [0] Ҳозирча ҳеч ким ёзилмаган.
       *[other] { $going } киши келади.
    }
dialogues-going-of = Келади: { $going }, ўрин: { $seats }
dialogues-full = Ҳамма ўрин ({ $seats }) банд. Кутиш рўйхати бор.
dialogues-share-register = Исмингизни айтмай ёзилиш: { $link }

# Coming to it.
dialogues-where-ask =
    <b>Мулоқот учрашувлари</b>: аёллар ва етакчилар нимани ўзгартириш кераклиги ҳақида гаплашади.

    Қайси жойни кўрсатай?
dialogues-none =
    <b>Ҳозирча учрашув режалаштирилмаган.</b>

    Бўлганда сизга хабар бера оламан.
dialogues-none-here = Бу ерда ҳозирча учрашув йўқ.
dialogues-other-places = Бошқа жойлар
dialogues-gone = <b>Бу ерда бундай нарса йўқ ёки ўчирилган.</b>
dialogues-come = Бораман
dialogues-wait = Кутиш рўйхатига ёзиламан
dialogues-take-seat = Ҳа, ўринни оламан
dialogues-give-seat = Йўқ, кейингисига берилсин
dialogues-leave = Бора олмайман
dialogues-leave-list = Кутиш рўйхатидан чиқаман
dialogues-you-going = ✅ <b>Сиз ёзилдингиз.</b> Исмингизни ҳеч ким кўрмайди, ташкилотчилар ҳам.
dialogues-you-waiting = 🕐 <b>Сиз кутиш рўйхатидасиз.</b> Ўрин бўшаганда ёзаман.
dialogues-you-offered = 🪑 <b>Сизга ўрин бор.</b> Сақлаб тураман, охирги муддат: { $until }.
dialogues-toast-going = Ёзилдингиз. Вақтида эслатаман.
dialogues-toast-waiting = Сиз кутиш рўйхатидасиз.
dialogues-toast-offered = Сизга ўрин сақланиб турибди.
dialogues-toast-left = Рўйхатдан чиқдингиз. Ёзилганингиз ўчирилди.
dialogues-toast-late = Вақти тугаб, ўрин кейингисига ўтди.
dialogues-need-children = Ёнимдаги болалар: { $count }
dialogues-need-transport = Менга улов керак
dialogues-need-interpreter = Менга таржимон керак
dialogues-join = Онлайн кириш
dialogues-link-yours = Пастдаги тугма учрашувни очади. Уни бошқаларга берманг.
dialogues-map = Харитада
dialogues-calendar = Тақвимимга
dialogues-calendar-title = Учрашув
dialogues-post-register = Исмимни айтмай ёзилиш
dialogues-share-whatsapp = WhatsApp орқали улашиш
dialogues-to-list = ‹ Учрашувлар

# Questions ahead and votes.
dialogues-questions-button = Саволлар ({ $count })
dialogues-vote-button = Овоз бериш
dialogues-questions =
    <b>«{ $title }» учрашувига саволлар</b>

    Ким сўраганини ҳеч ким билмайди.
dialogues-questions-tap = Сизга ҳам қизиқ бўлса, рақамини босинг.
dialogues-questions-none = Ҳозирча ҳеч ким савол бермаган.
dialogues-question-votes = { $count ->
       *[other] { $count } овоз
    }
dialogues-ask-button = Савол бериш
dialogues-ask-question = Саволингизни ёзинг, { $limit } белгигача. Уни ҳамма ўқийди, лекин сизники эканини ҳеч ким билмайди.
dialogues-question-empty = Бу ерда сўз топа олмадим.
dialogues-question-long = Жуда узун: { $limit } белги сиғади.
dialogues-question-identifying = Буни ҳамма ўқийди, ичида эса сизни танитиб қўядиган нарса бор: исм, рақам ёки манзил. Уларсиз ёзинг.
dialogues-question-enough = Бугунга савол етарли бўлди. Эртага яна келинг.
dialogues-question-asked = ✅ Саволингиз рўйхатга кирди.
dialogues-vote = <b>Нимага кўпроқ вақт керак?</b> Рақамини босинг; овозни қайтариш учун яна бир босинг. Ким овоз берганини ҳеч ким кўрмайди.
dialogues-host-questions = <b>Олдиндан берилган саволлар.</b> Ким сўраганини ҳеч ким билмайди. ✕ рўйхатдан олади, ↩ қайтаради.

# One neutral line each: anybody may see the phone.
dialogues-letter-invitation = Kurak Voices: таклиф бор.
dialogues-letter-reminder = Kurak Voices: эслатма.
dialogues-letter-dialogue_changed = Kurak Voices: бир нарса ўзгарди.
dialogues-letter-dialogue_cancelled = Kurak Voices: бир нарса бўлмай қолди.
dialogues-letter-seat_offer = Kurak Voices: сизга ўрин бўшади.
dialogues-letter-look = Кўриш
dialogues-brief = <b>Эртага</b>: { $when }

# Planning. Leaders and the national team read what follows, never a woman.
dialogues-text-only = Бу ерга матн билан ёзинг.
dialogues-ask-place = <b>Янги мулоқот.</b> Қайси жой учун?
dialogues-place-by-button = Пастдаги тугмалардан жойни танланг.
dialogues-ask-title =
    <b>Мулоқот қандай номланади?</b>

    Номини юборинг, { $limit } белгигача, масалан: «Қишлоғимиздаги сув».
dialogues-title-empty = Бу ерда сўз топа олмадим.
dialogues-title-long = Жуда узун: { $limit } белги сиғади.
dialogues-ask-when =
    <b>Қайси куни?</b>

    Босинг ёки ёзинг: «25.12 14:00», «эртага соат 18».
dialogues-ask-hour =
    <b>{ $day }: соат нечада?</b>

    Босинг ёки ёзинг, масалан «14:15». Вақт маҳаллий.
dialogues-other-day = Бошқа кун
dialogues-when-unreadable = Тушунмадим. Куни ва соатини мана бундай ёзинг: «25.12 14:00».
dialogues-when-impossible = Бундай кун ёки соат йўқ. Мана бундай ёзинг: «25.12 14:00».
dialogues-when-no-day = Қайси куни? Босинг ёки куни билан соатини бирга ёзинг: «25.12 14:00».
dialogues-when-past = Бу вақт ўтиб кетган ёки жуда яқин: одамлар эшитиб улгурмайди. Кечроқ вақт танланг.
dialogues-when-far = Унгача бир йилдан ошиқ вақт бор. Яқинроқ вақт танланг.
dialogues-when-gap = Ўша тунда соат сурилиб, бу вақт бўлмайди. Бошқасини танланг.
dialogues-ask-where =
    <b>Қаерда учрашасизлар?</b>

    Манзилни одамлар биладигандек ёзинг, { $limit } белгигача.
dialogues-where-online-button = Онлайн
dialogues-where-later = Кейин ҳал қиламан
dialogues-venue-empty = Бу ерда сўз топа олмадим.
dialogues-venue-long = Жуда узун: { $limit } белги сиғади.
dialogues-ask-seats =
    <b>Нечта ўрин бор?</b>

    Босинг ёки сон юборинг. Кейин ёзилганлар кутади, ўрин бўшаганда навбати билан олади.
dialogues-seats-any = Ўрин чекланмаган
dialogues-seats-unreadable = Сон юборинг: энг ками 1, энг кўпи { $limit }. Чегара бўлмаса, 0 ёзинг.
dialogues-ask-link =
    <b>Онлайн учрашув ҳаволаси</b>

    https:// билан бошлаб тўлиқ юборинг. Уни фақат ёзилганлар олади.
dialogues-link-unreadable = Бундай ҳаволани бера олмайман. У https:// билан бошланиши керак.
dialogues-ask-pin =
    <b>Харитадаги жойи</b>

    Геопозиция (📎 › Геопозиция), харита ҳаволасини ёки икки сон юборинг: «42.8746, 74.5698». Уни ёзилганлар олади.
dialogues-pin-unreadable = Бу ерда харитадаги жойни топа олмадим. Геопозиция ёки икки сон юборинг: «42.8746, 74.5698».
dialogues-field-empty = Бўш қолсин
dialogues-ask-topic =
    <b>Мавзу, ўз сўзингиз билан</b>

    { $limit } белгигача. Аёлнинг ўз сўзини ҳеч қачон такрорламанг: уни таниб қолишлари мумкин.
dialogues-ask-topic-again =
    <b>Мавзу, бошқа сўз билан</b>

    { $limit } белгигача.
dialogues-plan-resumed = Сиз буни режалаштираётган эдингиз. Давом этамиз.
dialogues-plan-left = Тўхтатилди. Ҳеч нарса режалаштирилмади.
dialogues-plan-made = ✅ Қоралама тайёр. Эълон қилгунингизча уни ҳеч ким кўрмайди.
dialogues-plan-new = Мулоқот режалаштириш
dialogues-mine = <b>Мулоқотларим</b>
dialogues-mine-none = Ҳозирча мулоқот режалаштирмагансиз.
dialogues-to-mine = ‹ Мулоқотларим
dialogues-state-draft = 📝 <i>Қоралама: фақат сиз ва шерикларингиз кўради.</i>
dialogues-state-open = 🟢 <i>Эълон қилинган: хоҳлаган киши ёзила олади.</i>
dialogues-state-cancelled = ❌ <i>Бекор қилинди. Ёзилганларнинг ҳаммасига айтилади.</i>
dialogues-state-over = <i>Ўтиб кетди.</i>
dialogues-state-short-draft = қоралама
dialogues-state-short-open = эълон қилинган
dialogues-state-short-cancelled = бекор қилинган
dialogues-state-short-over = ўтди
dialogues-totals = Келади: { $going }
dialogues-totals-waiting = Кутиш рўйхатида: { $waiting }
dialogues-totals-children = Қараладиган бола: { $children }
dialogues-totals-transport = Улов керак: { $people }
dialogues-totals-interpreter = Таржимон керак: { $people }
dialogues-link-kept = Келадиганлар учун ҳавола: { $link }
dialogues-link-missing = ⚠ Ҳавола ҳали йўқ: рўйхатдан ўтганлар кира олмайди. Ўзгартириш › Ҳавола.
dialogues-publish = Эълон қилиш
dialogues-published = ✅ Эълон қилинди: уни ҳамма /dialogues орқали топади. Одамлар эшитиши учун хабар беринг.
dialogues-unready-past = Вақти ўтиб кетди. Аввал бошқасини танланг.
dialogues-unready-no_venue = Аввал қаерда учрашишингизни ёки онлайн эканини ёзинг.
dialogues-announce = Хабар бериш
dialogues-edit = Ўзгартириш
dialogues-edit-done = ‹ Бўлди
dialogues-they-are-told = Ёзилганларнинг ҳаммасига бир неча дақиқадан кейин, барча ўзгаришлар ҳақида бир марта айтилади.
dialogues-field-title = Номи
dialogues-field-when = Вақти
dialogues-field-where = Жойи
dialogues-field-mode = Тури
dialogues-field-minutes = Давомийлиги
dialogues-minutes = { $minutes } дақ
dialogues-field-seats = Ўрин
dialogues-field-offers = Шароитлар ({ $count })
dialogues-field-languages = Тиллар
dialogues-field-promise = Ваъда
dialogues-field-pin = Харита
dialogues-field-link = Ҳавола
dialogues-ask-offers = <b>Аёллар учун қандай шароит яратасизлар?</b> Улар кела олиш-олмаслигини шунга қараб ҳал қилади.
dialogues-ask-languages = <b>Қайси тилларда гаплашасизлар?</b>
dialogues-ask-promise = <b>Келганларга нима ваъда қиласиз?</b> Фақат бажара оладиганингизни ваъда қилинг.
dialogues-topics-button = Мавзулар ({ $count })
dialogues-topics-ask = <b>Мавзулар.</b> Ўзгартириш учун рақамини босинг. Хатдан мавзу қилиш учун уни навбатдан очинг: Яна › Мулоқотга олиб чиқиш.
dialogues-topics-none = <b>Ҳозирча мавзу йўқ.</b> Ўзингиз ёзинг ёки хатдан қилинг. Бунинг учун хатни навбатдан очинг: Яна › Мулоқотга олиб чиқиш.
dialogues-topic-add = Янги мавзу
dialogues-topic-rename = Бошқа сўз билан
dialogues-topic-remove = Олиб ташлаш
dialogues-topic-no-concerns = Бу мавзуга сиз ўқий оладиган хат боғланмаган.
dialogues-topic-concerns = Боғланган хатлар: { $references }
dialogues-take-ask = <b>Қайси мулоқот учун?</b>
dialogues-take-none = Олдинда мулоқотингиз йўқ. Аввал режалаштириб, кейин хатга қайтинг.
dialogues-into-ask =
    <b>«{ $title }»</b>

    Бу хат бор мавзуга кирадими ёки янги мавзуми?
dialogues-into-new =
    <b>«{ $title }»</b>

    Унда ҳозирча мавзу йўқ. Шу хатдан мавзу қилинг.
dialogues-taken = ✅ Хат шу мавзуга боғланди ва кун тартибига кирди.
dialogues-cohosts = Шериклар
dialogues-cohosts-ask = <b>Ким сиз билан бирга олиб боради?</b> Шерикларингиз ҳамма нарсани ўзгартира олади.
dialogues-cohosts-none = Бу ерда бошқа ҳеч ким ишламайди.
dialogues-copy = Нусха
dialogues-copied = ✅ Нусхаси тайёр: кейинги ҳафталардан бирига, қоралама сифатида.
dialogues-cancel = Мулоқотни бекор қилиш
dialogues-cancel-ask =
    <b>«{ $title }» бекор қилинсинми?</b>

    { $going ->
        [0] Ҳозирча ҳеч ким ёзилмаган.
       *[other] { $going } киши ёзилган, уларга айтилади.
    } Буни ортга қайтариб бўлмайди.
dialogues-cancel-yes = Ҳа, бекор қилинсин
dialogues-delete = Қораламани ўчириш
dialogues-delete-ask = <b>«{ $title }» қораламаси ўчирилсинми?</b>
dialogues-delete-yes = Ҳа, ўчирилсин
dialogues-deleted = Ўчирилди.

# After a dialogue.
dialogues-afterwards = Учрашувдан кейин: натижаси
dialogues-here = Мен келдим
dialogues-checkin-show = Келганини белгилаш коди
dialogues-checkin-say = Шу кодни овоз чиқариб айтинг: <b>{ $code }</b>. Аёллар /dialogues орқали «Мен келдим»ни босиб, уни ёзишади; исмсиз саналишади.
dialogues-checkin-ask = Қайси код айтилди? Тўртта рақамни юборинг. Сиз саналасиз, лекин бу сиз эканингизни ҳеч ким билмайди.
dialogues-checkin-wrong = Код нотўғри ёки унинг вақти ўтиб кетган. Яна бир сўраб кўринг.
dialogues-checkin-enough = Код жуда кўп марта терилди. Келганингизни ташкилотчига айтиб қўйинг.
dialogues-checkin-done = ✅ Белгиланди. Келганингиз яхши бўлди.
dialogues-feedback-give = Қандай ўтди?
dialogues-feedback-safe = <b>Учрашувда ўзингизни хавфсиз ҳис қилдингизми?</b> Ким жавоб берганини ҳеч ким кўрмайди.
dialogues-feedback-spoke = <b>Айтмоқчи бўлганингизни айта олдингизми?</b>
dialogues-feedback-again = <b>Яна келасизми?</b>
dialogues-feedback-safe-short = Ўзини хавфсиз ҳис қилди
dialogues-feedback-spoke-short = Айта олди
dialogues-feedback-again-short = Яна келмоқчи
dialogues-feedback-yes = Ҳа
dialogues-feedback-partly = Қисман
dialogues-feedback-no = Йўқ
dialogues-feedback-thanks = Раҳмат. Ташкилотчиларга яна айтадиганингиз борми?
dialogues-feedback-line-add = Бир сатр ёзаман
dialogues-feedback-line-ask = { $limit } белгигача ёзинг. Ташкилотчилар ўқийди, лекин ким ёзганини билмайди.
dialogues-feedback-line-identifying = Ичида сизни танитиб қўядиган нарса бор: исм, рақам ёки манзил. Уларсиз ёзинг.
dialogues-feedback-line-kept = ✅ Ташкилотчилар ўқийди. Раҳмат.
dialogues-feedback-line = { $question }: ҳа { $yes }, қисман { $partly }, йўқ { $no }
dialogues-feedback-few = Қандай ўтгани: камида { $limit } киши жавоб берганда кўрсатаман.
dialogues-attended = Неча киши келди?
dialogues-attended-line = Келди: { $count }
dialogues-checked-in = Код билан белгиланди: { $count }
dialogues-outcome = <b>Натижаси</b>
dialogues-outcome-untranslated = <i>Ҳозирча таржима қилинмаган.</i>
dialogues-outcome-written = <i>Натижа шу тилларда ёзилган: { $languages }.</i>
dialogues-outcome-write = Натижасини ёзиш
dialogues-outcome-languages = <b>Қайси тилда?</b> Биринчи ёзилгани асл нусха бўлади; ҳар ким ўз тилида ўқийди, у тилда бўлмаса, асл нусхани.
dialogues-outcome-publish = Натижасини эълон қилиш
dialogues-outcome-ask = <b>Натижаси эълон қилинсинми?</b> Уни ҳамма /changes орқали кўради. Келганларга, гуруҳларга ва мавзуларга хати боғланган аёлларга айтилади. Буни қайтариб бўлмайди.
dialogues-outcome-yes = Ҳа, эълон қилинсин
dialogues-outcome-told = ✅ Эълон қилинди: уни ҳамма /changes орқали кўради. Келганларга, гуруҳларга ва мавзуларга хати боғланган аёлларга айтилади.
dialogues-after-due = <i>Ҳали эълон қилинмаган. Натижани учрашувдан кейин ўн кун ичида эълон қилиш керак.</i>
dialogues-after-published = <i>Эълон қилинди.</i>
dialogues-commitments = <b>Нима ваъда қилинди</b>
dialogues-commitment-line = { $who } · муддати: { $day } · { $state }
dialogues-commitment-why = Сабаби: { $reason }
dialogues-commitment-planned = режалаштирилган
dialogues-commitment-under_way = қилинмоқда
dialogues-commitment-kept = бажарилди
dialogues-commitment-broken = бажарилмади
dialogues-commitment-add = Ваъда қўшиш
dialogues-commitment-break = Бажарилмай қолди
dialogues-commitment-remove = Олиб ташлаш
dialogues-commitment-stays = Бу ваъдани ҳамма ўқиди, шунинг учун у қолади. Яхшиси, ҳозир қандай эканини белгиланг.
dialogues-commitments-enough = Бундан кўп ваъдани бажариш қийин. Аввал биттасини олиб ташланг.
dialogues-tell-attended = <b>Неча киши келди?</b> Сонини юборинг.
dialogues-tell-number = Сон юборинг, масалан 24.
dialogues-tell-outcome =
    <b>Натижаси қандай?</b> ({ $language })

    { $limit } белгигача, ҳамма ўқийди. Исм ёзманг, аёлни танитиб қўядиган нарса ҳам бўлмасин.
dialogues-tell-what = <b>Нима ваъда қилинди?</b> { $limit } белгигача.
dialogues-tell-who = <b>Ким масъул?</b> Идора ёки лавозим, масалан «айыл өкмөтү», { $limit } белгигача.
dialogues-tell-due = <b>Қачонгача?</b> Кунини босинг ёки ёзинг: «25.12».
dialogues-tell-day = Ҳали келмаган кун керак, масалан «25.12».
dialogues-tell-reason = <b>Нега бажарилмади?</b> { $limit } белгигача. Ҳамма ўқийди.
dialogues-lines = Сизга ёзганлар ({ $count })
dialogues-lines-head = <b>Одамлар ташкилотчиларга нима ёзди.</b> Ким ёзганини ҳеч ким билмайди.
dialogues-thread-outcome =
    Сиз айтган муаммо ҳақида мулоқот учрашувида гаплашилди ({ $when }), мавзуси: «{ $topic }».

    Натижаси: { $outcome }
dialogues-changes = <b>Учрашувлар натижаси</b>: нима ҳал бўлди, нима ваъда қилинди, бажарилдими. Қайси жой?
dialogues-changes-none = <b>Ҳозирча ҳеч нарса эълон қилинмаган.</b> Учрашувлар натижаси шу ерда чиқади.
dialogues-letter-outcome = Kurak Voices: янгилик бор.
dialogues-letter-feedback = Kurak Voices: қисқа савол.
dialogues-letter-outcome_due = Бир мулоқотингизнинг натижаси ҳали эълон қилинмаган. Одамлар кутмоқда.
dialogues-letter-commitment_due = Мулоқотингизда берилган ваъданинг муддати келди. Нима бўлди?
