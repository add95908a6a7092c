# The form for a concern. It is one message that changes from step to step.
concerns-back = ‹ Орқага
concerns-cancel = Бекор қилиш
concerns-go-on = Давом этиш ›

concerns-ask-place =
    <b>Сиз қаердасиз?</b>

    Фақат вилоят ёки давлат номи сақланади, ўша жойни биладиганлар жавоб бериши учун. Ким эканингизни ҳеч ким билмайди.
concerns-abroad = Мен чет элдаман
concerns-ask-country = <b>Қайси давлатдасиз?</b>
concerns-ask-category = <b>Гап нима ҳақида?</b>

concerns-help-first =
    <b>Ҳозир хавф остида бўлсангиз, қўнғироқ қилинг.</b>

concerns-ask-words =
    <b>Энди ўз сўзингиз билан ёзинг.</b>

    Нима бўлди? Нима ёрдам берарди? Бир нечта хабар ёзсангиз ҳам бўлади. Ҳар бирини суҳбатдан дарҳол олиб қўяман.

    Исм, телефон рақами ва манзил ёзмаганингиз яхши.
concerns-words-so-far =
    <b>Сўзингизни олдим</b>, суҳбатдан ҳам олиб қўйдим. Хабар: { $messages }. Белги: { $characters }, энг кўпи { $limit }.

    Яна ёзинг ёки «Бўлди» деганини босинг.
concerns-words-done = Бўлди ›
concerns-write-anew = Бошидан ёзаман
concerns-too-long =
    <b>Матн узун бўлиб кетди.</b> Белги: { $count }, сиғадигани: { $limit }. Ҳаммасини сақлаб турибман.

    Бошидан { $limit } белги қолсинми ёки қисқароқ қилиб қайта ёзасизми?
concerns-cut = Бошидан { $limit } белги қолсин

concerns-ask-masking =
    <b>Матнда ким эканингизни билдириб қўядиган нарса бор: { $count }.</b>

    ✓ яширилади, ○ сиз ёзгандек қолади. Ўзгартириш учун босинг. Ўзингиз ҳал қиласиз.
concerns-mask-hidden = ✓ { $text } → [{ $kind }]
concerns-mask-shown = ○ { $text }
concerns-kind-phone = телефон
concerns-kind-email = почта
concerns-kind-link = ҳавола
concerns-kind-username = тахаллус
concerns-kind-card = карта
concerns-kind-personal_number = шахсий рақам
concerns-kind-name = исм

concerns-ask-audience =
    <b>Буни ким ўқиса бўлади?</b>

    Кимни танласангиз ҳам, ким эканингизни билмайди. Яқин атрофдагилар пайқаб қолади десангиз, миллий жамоани танланг.
concerns-audience-region = Шу ердаги ҳар қандай етакчи
concerns-audience-no_officials = Маҳаллий ҳокимиятдан бошқаси
concerns-audience-national = Фақат миллий жамоа

concerns-ask-urgency =
    <b>Бу шошилинчми?</b>

    Шошилинчини сиз танлаганлар дарҳол кўради. Лекин улар милиция эмас: хавф остида бўлсангиз, 112 га қўнғироқ қилинг (Қирғизистонда 102 га ҳам).
concerns-urgent-no = Бир неча кун кутиб туради
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
concerns-preview-more = (яна { $count } белги бор)
concerns-send = Исмимни айтмай юбориш

concerns-notice-text_only = Ҳозирча фақат матнни ўқий оламан. Сўз билан ёзиб юборинг. Юборганингиз суҳбатда қолди, уни /erase ўчиради.
concerns-notice-kept_words = Ёзганингизни сақлаб қўйдим. Аввал қисқа саволлар:
concerns-notice-no_words = Бу ерда сўз топа олмадим. Сизни нима ташвишлантирса, шуни ёзинг.
concerns-notice-no_words_yet = Аввал сизни нима ташвишлантиришини ёзинг.
concerns-notice-full = Охирги хабарингиз сиғмай қолди, у суҳбатда турибди. Олдин ёзганларингиз сақланган.
concerns-notice-not_sent = Ҳозир юборилмай қолди. Ҳеч нарса йўқолмади: юбориш тугмасини яна бир марта босинг.

concerns-sent =
    <b>Юборилди. Айтганингиз учун раҳмат.</b>

    Жавобни шу код очади. Бошқа йўл йўқ, шунинг учун ёзиб ёки нусха олиб қўйинг:

    <code>{ $code }</code>

    Код фақат ҳозир кўрсатилади. Кейин /reply босиб, кодни юборсангиз, жавобни ўқийсиз. Кодни бу телефондан бошқа жойда сақлаганингиз яхши.
concerns-copy-code = Кодни нусхалаш
concerns-saved-erase = Кодни сақладим: суҳбатни ўчир
concerns-cancelled = Бекор қилинди. Ҳеч нарса юборилмади, ёзганингиз ўчди.
concerns-expired = Бу варақ ёпилди. Ҳали юбормаган бўлсангиз, истаган пайтда қайта бошласангиз бўлади.
concerns-resume-ask = Сиз ёза бошлаган эдингиз. Давом этамизми?
concerns-resume = Ёзганимни давом эттираман
concerns-anew = Уни ташлаб, янгидан бошлайман

# Reading the answer.
concerns-ask-code =
    <b>Кодингизни юборинг: 16 та рақам.</b>

    Уни суҳбатдан дарҳол олиб қўяман.
concerns-code-typo = Кодни ёзишда бир жойи янглиш кетибди: тўрттадан тўрт гуруҳ, жами 16 та рақам. Яна бир қараб кўринг.
concerns-code-unknown =
    <b>Бу код билан ҳеч нарса топилмади.</b>

    Ҳар бир рақамни текшириб кўринг. Мактубингизни қайтариб олган бўлсангиз, у бутунлай йўқ.
concerns-code-wait = Уринишлар жуда кўп бўлди. Бир соатдан кейин келинг. Мактубингиз сақланган.
concerns-thread-closed = Хавфсизлигингиз учун бу саҳифа ёпилди. /reply босиб, кодингиз билан қайта очинг.

concerns-thread-head =
    <b>{ $category }</b>
    { $place }

    { $status }
concerns-status-new = Мактубингиз келди. Уни сиз танлаганлар ўқийди.
concerns-status-answered = Сизга жавоб бор.
concerns-thread-you = Сиз · { $day }
concerns-thread-leader = Жавоб · { $day }
concerns-thread-words = <blockquote>{ $words }</blockquote>
concerns-thread-page = Саҳифа: { $page } / { $pages }
concerns-thread-older = ‹ Олдингиси
concerns-thread-newer = Кейингиси ›
concerns-thread-helped-ask = Жавоб сизга ёрдам бердими?
concerns-thread-helped-yes = Ёрдам берди
concerns-thread-helped-no = Ёрдам бермади
concerns-thread-helped-thanks = Раҳмат. Бу бизга яхшироқ ишлашга ёрдам беради.
concerns-thread-write = Яна ёзаман
concerns-thread-withdraw = Қайтариб оламан
concerns-thread-close = Ёпиб, саҳифани олиб қўйиш
concerns-thread-ask-write =
    <b>Яна нима демоқчисиз?</b>

    Битта хабар ёзинг. Уни суҳбатдан дарҳол олиб қўяман.
concerns-thread-back = ‹ Орқага
concerns-thread-check = <b>Шуни юборайми?</b>

    <blockquote>{ $words }</blockquote>
concerns-thread-check-masked = Сизни билдириб қўядиган жойини яширдим.
concerns-thread-send = Юбориш
concerns-thread-send-plain = Ёзганимдек юбориш
concerns-thread-too-long = Хабарингизда { $count } белги бор, сиғадигани { $limit }. Қисқароғини юборинг. Хабарингиз суҳбатда турибди.
concerns-thread-sent = Юборилди.
concerns-thread-busy = Бугун бундан кўп юбориб бўлмайди. Эртага келинг.
concerns-thread-ask-withdraw =
    <b>Мактубингизни қайтариб оласизми?</b>

    Сўзингиз ҳам, жавоблар ҳам дарҳол йўқ қилинади, уларни ҳеч ким қайтара олмайди.
concerns-thread-withdraw-yes = Ҳа, йўқ қилинг
concerns-thread-withdrawn = Йўқ қилинди. Бу код энди ҳеч нарса очмайди.
