# The form for a concern. It is one message that changes from step to step.
concerns-back = ‹ Орқага
concerns-cancel = Бекор қилиш
concerns-go-on = Давом этиш ›

concerns-ask-place =
    <b>Сиз қаердасиз?</b>

    Ўша жойни биладиганлар жавоб бериши учун фақат вилоят ёки давлат номи сақланади. Исмингиз ҳам, рақамингиз ҳам сақланмайди.
concerns-abroad = Мен чет элдаман
concerns-ask-country = <b>Қайси давлатдасиз?</b>
concerns-ask-category = <b>Гап нима ҳақида?</b>

concerns-help-first =
    <b>Ҳозир хавф остида бўлсангиз, қўнғироқ қилинг.</b>

concerns-ask-words =
    <b>Энди ўз сўзингиз билан ёзинг.</b>

    Нима бўлди? Қандай ёрдам керак? Бир нечта хабар ёзсангиз ҳам бўлади. Ҳар бирини суҳбатдан дарҳол олиб қўяман.

    Одамларнинг исмини, телефон рақамини, манзилини ёзмаганингиз маъқул.
concerns-words-so-far =
    <b>Сўзингизни олдим</b>, суҳбатдан ҳам олиб қўйдим. Хабар: { $messages }. Белги: { $characters }, энг кўпи { $limit }.

    Яна ёзинг ёки «Бўлди» деганини босинг.
concerns-words-done = Бўлди ›
concerns-write-anew = Бошидан ёзаман
concerns-too-long =
    <b>Ёзганингиз узун бўлиб кетди.</b> Унда { $count } та белги бор, { $limit } таси сиғади. Ҳаммаси сақланиб турибди.

    Бошидаги { $limit } та белги қолсинми ёки қисқароқ қилиб қайта ёзасизми?
concerns-cut = Боши қолсин: { $limit } та белги

concerns-ask-masking =
    <b>Ёзганингиздан ким эканингиз билиниб қолиши мумкин. Бундай жойлар: { $count }.</b>

    ✓ яширилади, ○ сиз ёзгандек қолади. Ўзгартириш учун босинг. Ўзингиз ҳал қиласиз.
concerns-mask-hidden = ✓ { $text } → [{ $kind }]
concerns-mask-shown = ○ { $text }
concerns-kind-return_code = код
concerns-kind-phone = телефон
concerns-kind-email = почта
concerns-kind-link = ҳавола
concerns-kind-username = ник
concerns-kind-card = карта
concerns-kind-personal_number = шахсий рақам
concerns-kind-name = исм

concerns-ask-audience =
    <b>Буни ким ўқиса бўлади?</b>

    Кимни танласангиз ҳам, исмингизни ва рақамингизни ҳеч ким кўрмайди. Яқин атрофдагилар таниб қолиши мумкин бўлса, республика жамоасини танланг: у бутун мамлакат учун ишлайди.
concerns-audience-region = Шу ердаги барча етакчилар
concerns-audience-no_officials = Маҳаллий ҳокимиятдан бошқаси
concerns-audience-national = Фақат республика жамоаси

concerns-ask-urgency =
    <b>Бу шошилинчми?</b>

    Шошилинч хат сиз танлаганларга дарҳол етади. Лекин улар милиция эмас: хавф остида бўлсангиз, 112 рақамига қўнғироқ қилинг (Қирғизистонда 102 ҳам бор). Бошқа рақамлар: /help_now
concerns-urgent-no = Бир неча кун кутса бўлади
concerns-urgent-yes = Ҳа, шошилинч

concerns-preview =
    <b>Яна бир марта ўқиб чиқинг.</b>

    Қаерда: { $place }
    Нима ҳақида: { $category }
    Ким ўқийди: { $audience }
    { $urgent }

    <blockquote>{ $words }</blockquote>

    Исмингизни айтмасдан юборайми?
concerns-preview-urgent = Шошилинч
concerns-preview-not-urgent = Шошилинч эмас
concerns-preview-more = (яна { $count } та белги бор)
concerns-send = Исмимни айтмай юбориш

concerns-notice-text_only = Ҳозирча фақат ёзилган сўзни ўқий оламан, овозли хабар ва расмни тушунмайман. Сўз билан ёзиб юборинг. Юборганингиз суҳбатда қолди. Суҳбатни тўлиқ ўчириш: /erase
concerns-notice-kept_words = Ёзганингизни сақлаб қўйдим. Аввал қисқа савол:
concerns-notice-no_words = Бу ерда сўз топа олмадим. Сизни нима ташвишлантирса, шуни ёзинг.
concerns-notice-no_words_yet = Аввал сизни нима ташвишлантиришини ёзинг.
concerns-notice-full = Охирги хабарингиз сиғмай қолди, у суҳбатда турибди. Унгача ёзганларингиз сақланиб турибди.
concerns-notice-not_sent = Ҳозир юборилмай қолди. Ҳеч нарса йўқолмади: «Исмимни айтмай юбориш» деганини яна бир марта босинг.

concerns-sent =
    <b>Юборилди. Айтганингиз учун раҳмат.</b>

    Жавобни шу код очади. Бошқа йўл йўқ, шунинг учун уни ёзиб олинг ёки нусхаланг:

    <code>{ $code }</code>

    Код фақат ҳозир кўрсатилади. Кейин /reply босиб, кодни юборсангиз, жавобни ўқийсиз. Кодни бу телефондан бошқа жойда сақлаганингиз яхши.
concerns-code-soon = Хатингиз юборилди. Код бироздан кейин шу ерда чиқади.
concerns-copy-code = Кодни нусхалаш
concerns-saved-erase = Кодни сақладим, суҳбатни ўчириш
concerns-cancelled = Бекор қилинди. Ҳеч нарса юборилмади, ёзганингиз ўчирилди.
concerns-expired = Бу саҳифа ёпилган. Хатингизни ҳали юбормаган бўлсангиз, истаган пайтда қайта бошлашингиз мумкин.
concerns-resume-ask = Сиз ёза бошлаган эдингиз. Давом этамизми?
concerns-resume = Ёзганимни давом эттираман
concerns-anew = Ўчириб, янгидан бошлайман

# Reading the answer.
concerns-ask-code =
    <b>Кодингизни юборинг: 16 та рақам.</b>

    Уни суҳбатдан дарҳол олиб қўяман.
concerns-code-typo = Коднинг бир жойи тўғри келмаяпти: тўрттадан тўрт гуруҳ, жами 16 та рақам бўлиши керак. Яна бир қараб кўринг.
concerns-code-unknown =
    <b>Бу код билан ҳеч нарса топилмади.</b>

    Ҳар бир рақамни текшириб кўринг. Хатингизни қайтариб олган бўлсангиз ёки у анчадан бери ёпиқ бўлса, бутунлай ўчирилган.
concerns-code-wait = Код жуда кўп марта терилди. Бир соатдан кейин қайта уриниб кўринг. Хатингиз сақланиб турибди.
concerns-thread-closed = Хавфсизлигингиз учун бу саҳифа ёпилди. Қайта очиш учун /reply босиб, кодингизни юборинг.

concerns-thread-head =
    <b>{ $category }</b>
    { $place }

    { $status }
concerns-status-new = Хатингиз етиб келди. Уни сиз танлаганлар ўқийди.
concerns-status-answered = Сизга жавоб бор.
concerns-thread-you = Сиз · { $day }
concerns-thread-leader = Жавоб · { $day }
concerns-thread-words = <blockquote>{ $words }</blockquote>
concerns-thread-page = Саҳифа: { $page } / { $pages }
concerns-thread-earlier = ‹ Олдингиси
concerns-thread-later = Кейингиси ›
concerns-thread-helped-ask = Жавоб сизга ёрдам бердими?
concerns-thread-helped-yes = Ёрдам берди
concerns-thread-helped-no = Ёрдам бермади
concerns-thread-helped-thanks = Раҳмат. Шундан ўрганиб, яхшироқ жавоб берамиз.
concerns-thread-write = Яна ёзаман
concerns-thread-withdraw = Хатимни қайтариб оламан
concerns-thread-close = Ёпиб, саҳифани олиб қўйиш
concerns-thread-ask-write =
    <b>Яна нима демоқчисиз?</b>

    Битта хабар ёзинг. Уни суҳбатдан дарҳол олиб қўяман.
concerns-thread-back = ‹ Орқага
concerns-thread-check = <b>Шуни юборайми?</b>

    <blockquote>{ $words }</blockquote>
concerns-thread-check-masked = Сизни танитиб қўядиган жойларни топганимча яширдим. Қолганини ўзингиз ҳам кўриб чиқинг.
concerns-thread-send = Юбориш
concerns-thread-send-plain = Ўзгартирмай юбориш
concerns-thread-too-long = Хабарингизда { $count } та белги бор, { $limit } таси сиғади. Қисқароқ қилиб ёзиб юборинг. Бу хабарингиз суҳбатда турибди.
concerns-thread-sent = Юборилди.
concerns-thread-busy = Хабарингиз юборилмади: бугун бундан кўп юбориб бўлмайди. Эртага қайта ёзинг.
concerns-thread-ask-withdraw =
    <b>Хатингизни қайтариб оласизми?</b>

    { $days ->
        [0] Сўзингиз ҳам, жавоблар ҳам дарҳол ўчирилади. Шифрланган захира нусхалар қанча сақланишини серверга қарайдиган одам ҳал қилади.
        [1] Сўзингиз ҳам, жавоблар ҳам дарҳол ўчирилади, шифрланган захира нусхалардан бир-икки кундан кейин ўчади.
        [7] Сўзингиз ҳам, жавоблар ҳам дарҳол ўчирилади, шифрланган захира нусхалардан тахминан бир ҳафтадан кейин ўчади.
       *[other] Сўзингиз ҳам, жавоблар ҳам дарҳол ўчирилади, шифрланган захира нусхалардан тахминан { $days } кундан кейин ўчади.
    } Буни ортга қайтариб бўлмайди.
concerns-thread-withdraw-yes = Ҳа, ўчиринг
concerns-thread-withdrawn = Хатингиз ўчирилди. Бу код энди ҳеч нарса очмайди.

# Who will read it, when there is no leader of the kind she chooses in her place.
concerns-audience-nobody = Бу жойда ҳозирча етакчи йўқ. Қайси бирини танласангиз ҳам, хатингизни республика жамоаси ўқийди, у ўқилмай қолмайди.
concerns-audience-officials-only = Бу жойдаги етакчиларнинг ҳаммаси маҳаллий ҳокимиятда ишлайди. «Маҳаллий ҳокимиятдан бошқаси» деганини танласангиз, хатингизни республика жамоаси ўқийди.
concerns-preview-national-instead = У ерда ҳозирча бундай етакчи йўқ, шунинг учун республика жамоаси ўқийди.
concerns-notice-readers_changed = Шу орада бир нарса ўзгарди: ким ўқишига яна бир қараб чиқинг, кейин юборинг.
concerns-notice-enough_today = Бугун бундан кўп хат юбориб бўлмайди. Сўзларингиз яна бир соат шу ерда туради: нусхалаб олинг ва эртага қайта юборинг. Хавф остида бўлсангиз: /help_now

# Where her concern stands, and whose words are whose.
concerns-status-received = Хатингиз етиб келди.
concerns-status-in_review = Хатингизни кўриб чиқишяпти. Жавоб шу ерга келади.
concerns-status-on_agenda = Бу ҳақда мулоқот учрашувида гаплашилади.
concerns-status-closed = Хатингиз ёпилди. Айтадиган гапингиз бўлса, яна ёзинг, у қайта очилади. Бўлмаса, бироз вақтдан кейин ўчирилади.
concerns-status-asked = Сизга савол бор. Истасангиз, жавоб ёзинг.
concerns-thread-national = Уни энди республика жамоаси ўқийди.
concerns-thread-leader-signed = Жавоб · { $signature } · { $day }
concerns-thread-question = Сизга савол · { $day }
concerns-thread-question-signed = Сизга савол · { $signature } · { $day }
concerns-thread-unread = ● янги
