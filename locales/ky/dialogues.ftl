# What everybody reads of a dialogue.
dialogues-cancelled-mark = ❌ <b>Жолугушуу болбой калды</b>
dialogues-when-here = ({ $place })
dialogues-when-home = Бишкек убактысы: { $when }
dialogues-where-online = 💻 Онлайн
dialogues-where-hybrid = 📍 { $where } · 💻 онлайн да болот
dialogues-where-there = 📍 { $where }
dialogues-where-open = жери кийин айтылат
dialogues-mode-in_person = бетме-бет
dialogues-mode-online = онлайн
dialogues-mode-hybrid = бетме-бет жана онлайн
dialogues-offer-womenOnly = Аялдарга гана
dialogues-offer-childcare = Балдарга карап турушат
dialogues-offer-transport = Алып барып, алып келебиз
dialogues-offer-interpreter = Котормочу болот
dialogues-offer-accessible = Коляска менен кирсе болот
dialogues-language-ky = кыргызча
dialogues-language-ru = орусча
dialogues-language-en = англисче
dialogues-language-uz = өзбекче
dialogues-language-pl = полякча
dialogues-languages-spoken = 🗣 { $languages }
dialogues-promise-inform = Эмне пландалганын айтып, сурооңузга чынчыл жооп беришет.
dialogues-promise-consult = Сизди угуп, андан эмне чыкканын айтышат.
dialogues-promise-involve = Айтканыңыз планга кирет, кайсы жерине киргенин көрөсүз.
dialogues-promise-collaborate = Чечимди чечүүчүлөр менен бирге издейсиз.
dialogues-promise-name-inform = Айтып берүү
dialogues-promise-name-consult = Угуу
dialogues-promise-name-involve = Планга киргизүү
dialogues-promise-name-collaborate = Бирге чечүү
dialogues-topics = <b>Сөз болчу нерселер:</b>
dialogues-going = { $going ->
        [0] Азырынча эч ким жазыла элек.
       *[other] { $going } киши келет.
    }
dialogues-going-of = Келет: { $going }, орун: { $seats }
dialogues-full = Бардык орун ({ $seats }) ээленген. Күтүү тизмеси бар.
dialogues-share-register = Атыңызды айтпай жазылуу: { $link }

# Coming to it.
dialogues-where-ask =
    <b>Диалог жолугушуулары</b>: аялдар менен лидерлер эмнени өзгөртүү керек экенин сүйлөшөт.

    Кайсы жерден карайын?
dialogues-none =
    <b>Азырынча жолугушуу пландала элек.</b>

    Болгондо сизге кабар бере алам.
dialogues-none-here = Бул жерде азырынча жолугушуу жок.
dialogues-other-places = Башка жерлер
dialogues-gone = <b>Бул жерде мындай нерсе жок же калбай калды.</b>
dialogues-come = Барам
dialogues-wait = Күтүү тизмесине
dialogues-take-seat = Ооба, орунду алам
dialogues-give-seat = Жок, кийинкиге берилсин
dialogues-leave = Бара албайм
dialogues-leave-list = Күтүү тизмесинен чыгам
dialogues-you-going = ✅ <b>Сиз жазылдыңыз.</b> Атыңызды эч ким көрбөйт, уюштуруучулар да.
dialogues-you-waiting = 🕐 <b>Сиз күтүү тизмесиндесиз.</b> Орун бошогондо жазам.
dialogues-you-offered = 🪑 <b>Сизге орун бар.</b> Сактап турам, акыркы мөөнөт: { $until }.
dialogues-toast-going = Жазылдыңыз. Убагында эскертем.
dialogues-toast-waiting = Сиз күтүү тизмесиндесиз.
dialogues-toast-offered = Сизге орун сакталып турат.
dialogues-toast-left = Тизмеден чыктыңыз. Ал жердеги жазууңуз өчүрүлдү.
dialogues-toast-late = Убактысы бүтүп, орун кийинкиге өттү.
dialogues-need-children = Жанымда бала: { $count }
dialogues-need-transport = Мени алып барышса
dialogues-need-interpreter = Мага котормочу керек
dialogues-join = Онлайн кирүү
dialogues-link-yours = Төмөнкү баскыч жолугушууну ачат. Аны башкаларга бербеңиз.
dialogues-map = Картадан
dialogues-calendar = Календарыма
dialogues-calendar-title = Жолугушуу
dialogues-post-register = Атымды айтпай жазылуу
dialogues-share-whatsapp = WhatsApp аркылуу бөлүшүү
dialogues-to-list = ‹ Жолугушуулар

# Questions ahead and votes.
dialogues-questions-button = Суроолор ({ $count })
dialogues-vote-button = Темаларга добуш
dialogues-questions =
    <b>«{ $title }» жолугушуусуна суроолор</b>

    Ким сураганын эч ким билбейт. Сизге да кызык болсо, номерин басыңыз.
dialogues-questions-none = Азырынча эч ким суроо бере элек.
dialogues-question-votes = { $count ->
       *[other] { $count } добуш
    }
dialogues-ask-button = Суроо берүү
dialogues-ask-question = Сурооңузду жазыңыз, { $limit } белгиге чейин. Аны баары окуйт, бирок сиздики экенин эч ким билбейт.
dialogues-question-empty = Мындан сөз таба албадым.
dialogues-question-long = Өтө узун: { $limit } белги гана батат.
dialogues-question-identifying = Муну баары окуйт, ичинде болсо сизди таанытып коё турган нерсе бар: ат, номер же дарек. Аларсыз жазыңыз.
dialogues-question-enough = Бүгүнкүгө суроо жетиштүү. Эртең кайра келиңиз.
dialogues-question-asked = ✅ Сурооңуз тизмеге кирди.
dialogues-vote = <b>Эмнеге көбүрөөк убакыт керек?</b> Номерин басыңыз; добушту кайтаруу үчүн дагы бир басыңыз. Ким добуш бергенин эч ким көрбөйт.
dialogues-host-questions = <b>Алдын ала берилген суроолор.</b> Ким сураганын эч ким билбейт. ✕ тизмеден алат, ↩ кайтарат.

# One neutral line each: anybody may see the phone.
dialogues-letter-invitation = Kurak Voices: чакыруу бар.
dialogues-letter-reminder = Kurak Voices: эскертүү.
dialogues-letter-dialogue_changed = Kurak Voices: бир нерсе өзгөрдү.
dialogues-letter-dialogue_cancelled = Kurak Voices: бир жолугушуу болбойт.
dialogues-letter-seat_offer = Kurak Voices: сизге орун бошоду.
dialogues-letter-look = Көрүү
dialogues-brief = <b>Эртең</b>: { $when }

# Planning. Leaders and the national team read what follows, never a woman.
dialogues-text-only = Бул жерге текст керек.
dialogues-ask-place = <b>Жаңы диалог.</b> Кайсы жер үчүн?
dialogues-place-by-button = Төмөндөгү баскычтардан жерди тандаңыз.
dialogues-ask-title =
    <b>Ал кандай аталат?</b>

    Аталышын жөнөтүңүз, { $limit } белгиге чейин, мисалы: «Айылыбыздагы суу».
dialogues-title-empty = Мындан сөз таба албадым.
dialogues-title-long = Өтө узун: { $limit } белги гана батат.
dialogues-ask-when =
    <b>Кайсы күнү?</b>

    Басыңыз же жазыңыз: «25.12 14:00», «эртең саат 18».
dialogues-ask-hour =
    <b>{ $day }: саат канчада?</b>

    Басыңыз же жазыңыз, мисалы «14:15». Жергиликтүү убакыт.
dialogues-other-day = Башка күн
dialogues-when-unreadable = Түшүнбөдүм. Күнүн жана саатын мындай жазыңыз: «25.12 14:00».
dialogues-when-impossible = Мындай күн же саат жок. Мындай жазыңыз: «25.12 14:00».
dialogues-when-no-day = Кайсы күнү? Басыңыз же күнү менен саатын чогуу жазыңыз: «25.12 14:00».
dialogues-when-past = Бул убакыт өтүп кеткен же өтө жакын: эл угуп үлгүрбөйт. Кечирээк убакыт тандаңыз.
dialogues-when-far = Буга бир жылдан көп бар. Жакыныраак убакыт тандаңыз.
dialogues-when-gap = Ал түнү саат бул маалды аттап кетет. Башкасын тандаңыз.
dialogues-ask-where =
    <b>Кайда жолугасыздар?</b>

    Даректи эл билгендей жазыңыз, { $limit } белгиге чейин.
dialogues-where-online-button = Онлайн
dialogues-where-later = Кийин чечем
dialogues-venue-empty = Мындан сөз таба албадым.
dialogues-venue-long = Өтө узун: { $limit } белги гана батат.
dialogues-ask-seats =
    <b>Канча орун бар?</b>

    Басыңыз же сан жөнөтүңүз. Кеч калгандар күтөт, орун бошогондо кезеги менен алат.
dialogues-seats-any = Канча киши келсе
dialogues-seats-unreadable = 1ден { $limit }ге чейинки санды жөнөтүңүз, чек жок болсо 0 жазыңыз.
dialogues-ask-link =
    <b>Онлайн жолугушуунун шилтемеси</b>

    https:// менен баштап толук жөнөтүңүз. Аны жазылгандар гана алат.
dialogues-link-unreadable = Мындай шилтемени бере албайм. Ал https:// менен башталышы керек.
dialogues-ask-pin =
    <b>Картадагы жери</b>

    Геопозиция (📎 › Геопозиция), картанын шилтемесин же эки сан жөнөтүңүз: «42.8746, 74.5698». Аны жазылгандар алат.
dialogues-pin-unreadable = Мындан картадагы жерди таба албадым. Геопозиция же эки сан жөнөтүңүз: «42.8746, 74.5698».
dialogues-field-empty = Бош калсын
dialogues-ask-topic =
    <b>Тема, өз сөзүңүз менен</b>

    { $limit } белгиге чейин. Аялдын өз сөзүн эч качан кайталабаңыз: аны таанып коюшу мүмкүн.
dialogues-ask-topic-again =
    <b>Тема, башка сөз менен</b>

    { $limit } белгиге чейин.
dialogues-plan-resumed = Сиз муну пландап жаткансыз. Улантабыз.
dialogues-plan-left = Чыктыңыз. Эч нерсе пландалган жок.
dialogues-plan-made = ✅ Долбоор даяр. Жарыялаганга чейин аны эч ким көрбөйт.
dialogues-plan-new = Диалог пландоо
dialogues-mine = <b>Диалогдорум</b>
dialogues-mine-none = Азырынча эч нерсе пландай элексиз.
dialogues-to-mine = ‹ Диалогдорум
dialogues-state-draft = 📝 <i>Долбоор: сиз жана чогуу алып баруучулар гана көрөт.</i>
dialogues-state-open = 🟢 <i>Жарыяланган: каалаган киши жазыла алат.</i>
dialogues-state-cancelled = ❌ <i>Болбой калды. Жазылгандардын баарына айтылат.</i>
dialogues-state-over = <i>Өтүп кетти.</i>
dialogues-state-short-draft = долбоор
dialogues-state-short-open = жарыяланган
dialogues-state-short-cancelled = болбой калды
dialogues-state-short-over = өттү
dialogues-totals = Келет: { $going }
dialogues-totals-waiting = Күтүү тизмесинде: { $waiting }
dialogues-totals-children = Карала турган бала: { $children }
dialogues-totals-transport = Алып баруу керек: { $people }
dialogues-totals-interpreter = Котормочу керек: { $people }
dialogues-link-kept = Келгендер үчүн шилтеме: { $link }
dialogues-publish = Жарыялоо
dialogues-published = ✅ Жарыяланды: аны баары /dialogues аркылуу табат. Эл укканга кулактандыруу жибериңиз.
dialogues-unready-past = Убактысы өтүп кетти. Адегенде башкасын тандаңыз.
dialogues-unready-no_venue = Адегенде кайда жолугарыңызды же онлайн экенин айтыңыз.
dialogues-announce = Кулактандыруу
dialogues-edit = Өзгөртүү
dialogues-edit-done = ‹ Болду
dialogues-they-are-told = Жазылгандардын баарына бир нече мүнөттөн кийин, бардык өзгөртүү үчүн бир жолу айтылат.
dialogues-field-title = Аталышы
dialogues-field-when = Убактысы
dialogues-field-where = Жери
dialogues-field-mode = Түрү
dialogues-field-minutes = Узактыгы
dialogues-minutes = { $minutes } мүн
dialogues-field-seats = Орун
dialogues-field-offers = Шарттар ({ $count })
dialogues-field-languages = Тилдер
dialogues-field-promise = Убада
dialogues-field-pin = Карта
dialogues-field-link = Шилтеме
dialogues-ask-offers = <b>Кандай шарт түзөсүздөр?</b> Аялдар келе алар-албасын ушундан билет.
dialogues-ask-languages = <b>Кайсы тилдерде сүйлөшөсүздөр?</b>
dialogues-ask-promise = <b>Келгендерге эмне убада кыласыз?</b> Аткара ала турганыңызды гана убада кылыңыз.
dialogues-topics-button = Темалар ({ $count })
dialogues-topics-ask = <b>Темалар.</b> Өзгөртүү үчүн номерин басыңыз. Көйгөйдөн тема жасаш үчүн аны кезектен ачыңыз: Дагы › Диалогго алып чыгуу.
dialogues-topic-add = Жаңы тема
dialogues-topic-rename = Башка сөз менен
dialogues-topic-remove = Алып салуу
dialogues-topic-no-concerns = Артында сиз окуй ала турган көйгөй жок.
dialogues-topic-concerns = Артында: { $references }
dialogues-topic-others = { $count ->
       *[other] Дагы { $count }, аларды башкалар окуйт.
    }
dialogues-take-ask = <b>Кайсы диалог үчүн?</b>
dialogues-take-none = Алдыда диалогуңуз жок. Адегенде пландап, анан көйгөйгө кайтыңыз.
dialogues-into-ask = <b>{ $title }</b>: бул бар темагабы же жаңы темабы?
dialogues-taken = ✅ Көйгөй ушул теманын артында, күн тартибинде.
dialogues-cohosts = Чогуу алып баруучулар
dialogues-cohosts-ask = <b>Ким сиз менен чогуу алып барат?</b> Алар баарын өзгөртө алат.
dialogues-cohosts-none = Бул жерде башка эч ким иштебейт.
dialogues-copy = Көчүрмө
dialogues-copied = ✅ Кийинки жумага көчүрмө, долбоор.
dialogues-cancel = Диалогду жокко чыгаруу
dialogues-cancel-ask =
    <b>«{ $title }» болбойбу?</b>

    { $going ->
        [0] Азырынча эч ким жазыла элек.
       *[other] { $going } киши жазылган, аларга айтылат.
    } Муну кайтаруу мүмкүн эмес.
dialogues-cancel-yes = Ооба, болбойт
dialogues-delete = Долбоорду өчүрүү
dialogues-delete-ask = <b>«{ $title }» долбоорун өчүрөбүзбү?</b>
dialogues-delete-yes = Ооба, өчүрүлсүн
dialogues-deleted = Өчүрүлдү.

# After a dialogue.
dialogues-afterwards = Кийин: жыйынтыктар
dialogues-here = Мен келдим
dialogues-checkin-show = Белгиленүүчү код
dialogues-checkin-say = Үн чыгарып айтыңыз: <b>{ $code }</b>. Ким жазса, аты айтылбай саналат.
dialogues-checkin-ask = Кайсы код айтылды? Төрт санды жөнөтүңүз. Сиз саналасыз, бирок сиз экениңизди эч ким билбейт.
dialogues-checkin-wrong = Бул код эмес же убактысы өтүп кетти. Дагы бир сурап көрүңүз.
dialogues-checkin-enough = Аракет көп болду. Келгениңизди уюштуруучуга айтып коюңуз.
dialogues-checkin-done = ✅ Белгиленди. Келгениңиз жакшы болду.
dialogues-feedback-give = Кандай өттү?
dialogues-feedback-safe = <b>Өзүңүздү коопсуз сездиңизби?</b> Ким жооп бергенин эч ким көрбөйт.
dialogues-feedback-spoke = <b>Айткыңыз келгенди айта алдыңызбы?</b>
dialogues-feedback-again = <b>Дагы келесизби?</b>
dialogues-feedback-safe-short = Коопсуз сезди
dialogues-feedback-spoke-short = Айта алды
dialogues-feedback-again-short = Дагы келет
dialogues-feedback-yes = Ооба
dialogues-feedback-partly = Анча-мынча
dialogues-feedback-no = Жок
dialogues-feedback-thanks = Рахмат. Уюштуруучуларга дагы айтарыңыз барбы?
dialogues-feedback-line-add = Бир сап жазуу
dialogues-feedback-line-ask = { $limit } белгиге чейин жазыңыз. Уюштуруучулар окуйт, бирок ким жазганын билбейт.
dialogues-feedback-line-identifying = Ичинде сизди таанытып коё турган нерсе бар: ат, номер же дарек. Аларсыз жазыңыз.
dialogues-feedback-line-kept = ✅ Уюштуруучулар окушат. Рахмат.
dialogues-feedback-line = { $question }: ооба { $yes }, анча-мынча { $partly }, жок { $no }
dialogues-feedback-few = Кандай өткөнү: кеминде { $limit } киши жооп бергенде көрсөтөм.
dialogues-attended = Канча киши келди?
dialogues-attended-line = Келди: { $count }
dialogues-checked-in = Код менен белгиленди: { $count }
dialogues-outcome = <b>Андан эмне чыкты</b>
dialogues-outcome-untranslated = <i>Азырынча которула элек.</i>
dialogues-outcome-write = Жыйынтыгын жазуу
dialogues-outcome-languages = <b>Кайсы тилде?</b> Биринчиси түп нуска; ар ким өз тилинде окуйт, эгер болсо.
dialogues-outcome-publish = Жыйынтыгын жарыялоо
dialogues-outcome-told = ✅ Жарыяланды: баарына /changes аркылуу көрүнөт. Келгендерге, топторго жана темалардын артындагы аялдарга айтылат.
dialogues-after-due = <i>Азырынча жарыялана элек. Жыйынтыгын он күн ичинде күтүшөт.</i>
dialogues-after-published = <i>Жарыяланды.</i>
dialogues-commitments = <b>Эмне убада кылынды</b>
dialogues-commitment-line = { $who } · мөөнөтү: { $day } · { $state }
dialogues-commitment-why = Себеби: { $reason }
dialogues-commitment-planned = пландалган
dialogues-commitment-under_way = жасалып жатат
dialogues-commitment-kept = аткарылды
dialogues-commitment-broken = аткарылган жок
dialogues-commitment-add = Убада кошуу
dialogues-commitment-break = Аткарылган жок
dialogues-commitment-remove = Алып салуу
dialogues-commitment-stays = Бул убаданы баары окуду, ошондуктан калат. Андан көрө кандай экенин белгилеңиз.
dialogues-commitments-enough = Мынча убаданы аткаруу кыйын. Адегенде бирин алып салыңыз.
dialogues-tell-attended = <b>Канча киши келди?</b> Санын жөнөтүңүз.
dialogues-tell-number = Сан жөнөтүңүз, мисалы 24.
dialogues-tell-outcome =
    <b>Андан эмне чыкты?</b> ({ $language })

    { $limit } белгиге чейин, баары окуйт. Ат жазбаңыз, аялды таанытып коё турган нерсе да болбосун.
dialogues-tell-what = <b>Эмне убада кылынды?</b> { $limit } белгиге чейин.
dialogues-tell-who = <b>Ким жооп берет?</b> Мекеме же кызмат, мисалы «айыл өкмөтү», { $limit } белгиге чейин.
dialogues-tell-due = <b>Качанга чейин?</b> Күнүн басыңыз же жазыңыз: «25.12».
dialogues-tell-day = Али келе элек күн керек, мисалы «25.12».
dialogues-tell-reason = <b>Эмнеге аткарылган жок?</b> { $limit } белгиге чейин. Баары окуйт.
dialogues-lines = Сизге жазгандар ({ $count })
dialogues-lines-head = <b>Эл уюштуруучуларга эмне жазды.</b> Ким жазганын эч ким билбейт.
dialogues-thread-outcome =
    Сиздин көйгөйүңүз тууралуу диалог жолугушуусунда сөз болду ({ $when }), темасы «{ $topic }».

    Андан эмне чыкты: { $outcome }
dialogues-changes = <b>Андан эмне чыкты</b>: жолугушууларда эмне чечилди, эмне убада кылынды, аткарылдыбы. Кайсы жер?
dialogues-changes-none = <b>Азырынча эч нерсе жарыялана элек.</b> Жолугушуулардын жыйынтыгы ушул жерде болот.
dialogues-letter-outcome = Kurak Voices: жаңылык бар.
dialogues-letter-feedback = Kurak Voices: кыска суроо.
dialogues-letter-outcome_due = Бир диалогуңуздун жыйынтыгы жарыялана элек. Эл күтүп жатат.
dialogues-letter-commitment_due = Диалогуңузда берилген убаданын мөөнөтү келди. Эмне болду?
