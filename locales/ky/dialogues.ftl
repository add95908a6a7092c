# What everybody reads of a dialogue.
dialogues-cancelled-mark = ❌ <b>Жолугушуу жокко чыгарылды</b>
dialogues-when-here = ({ $place })
dialogues-when-home = Бишкек убактысы менен: { $when }
dialogues-where-online = 💻 Онлайн
dialogues-where-hybrid = 📍 { $where } · 💻 онлайн да болот
dialogues-where-there = 📍 { $where }
dialogues-where-open = жери кийин айтылат
dialogues-mode-in_person = бетме-бет
dialogues-mode-online = онлайн
dialogues-mode-hybrid = бетме-бет жана онлайн
dialogues-offer-womenOnly = Аялдар үчүн гана
dialogues-offer-childcare = Балдарды карап турушат
dialogues-offer-transport = Алып барып, алып келебиз
dialogues-offer-interpreter = Котормочу болот
dialogues-offer-accessible = Коляска менен кирсе болот
dialogues-language-ky = кыргызча
dialogues-language-ru = орусча
dialogues-language-en = англисче
dialogues-language-uz = өзбекче
dialogues-language-pl = полякча
dialogues-languages-spoken = 🗣 { $languages }
dialogues-promise-inform = Эмне пландалганын айтып, сурооңузга ачык жооп беришет.
dialogues-promise-consult = Сизди угуп, андан эмне чыкканын айтышат.
dialogues-promise-involve = Айтканыңыз планга кирет, кайсы жерине киргенин өзүңүз көрөсүз.
dialogues-promise-collaborate = Чечим кабыл алуучулар менен бирге жол издейсиз.
dialogues-promise-name-inform = Айтып берүү
dialogues-promise-name-consult = Угуу
dialogues-promise-name-involve = Планга киргизүү
dialogues-promise-name-collaborate = Бирге чечүү
dialogues-topics = <b>Эмнелерди сүйлөшөбүз:</b>
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
dialogues-gone = <b>Бул жерде мындай нерсе жок же өчүрүлгөн.</b>
dialogues-come = Барам
dialogues-wait = Күтүү тизмесине жазылам
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
dialogues-toast-left = Тизмеден чыктыңыз. Жазылганыңыз өчүрүлдү.
dialogues-toast-late = Убактысы бүтүп, орун кийинкиге өттү.
dialogues-need-children = Жанымдагы балдар: { $count }
dialogues-need-transport = Мага унаа керек
dialogues-need-interpreter = Мага котормочу керек
dialogues-join = Онлайн кирүү
dialogues-link-yours = Төмөнкү баскыч жолугушууну ачат. Аны башкаларга бербеңиз.
dialogues-map = Картада
dialogues-calendar = Календарыма
dialogues-calendar-title = Жолугушуу
dialogues-post-register = Атымды айтпай жазылуу
dialogues-share-whatsapp = WhatsApp аркылуу бөлүшүү
dialogues-to-list = ‹ Жолугушуулар

# Questions ahead and votes.
dialogues-questions-button = Суроолор ({ $count })
dialogues-vote-button = Добуш берүү
dialogues-questions =
    <b>«{ $title }» жолугушуусуна суроолор</b>

    Ким сураганын эч ким билбейт.
dialogues-questions-tap = Сизге да кызык болсо, номерин басыңыз.
dialogues-questions-none = Азырынча эч ким суроо бере элек.
dialogues-question-votes = { $count ->
       *[other] { $count } добуш
    }
dialogues-ask-button = Суроо берүү
dialogues-ask-question = Сурооңузду жазыңыз, { $limit } белгиге чейин. Аны баары окуйт, бирок сиздики экенин эч ким билбейт.
dialogues-question-empty = Мындан сөз таба албадым.
dialogues-question-long = Өтө узун: { $limit } белги гана батат.
dialogues-question-identifying = Муну баары окуйт, ичинде болсо сизди таанытып коё турган нерсе бар: ат, номер же дарек. Аларсыз жазыңыз.
dialogues-question-enough = Бүгүнкүгө суроо жетиштүү болду. Эртең кайра келиңиз.
dialogues-question-asked = ✅ Сурооңуз тизмеге кирди.
dialogues-vote = <b>Эмнеге көбүрөөк убакыт керек?</b> Номерин басыңыз; добушту кайтаруу үчүн дагы бир басыңыз. Ким добуш бергенин эч ким көрбөйт.
dialogues-host-questions = <b>Алдын ала берилген суроолор.</b> Ким сураганын эч ким билбейт. ✕ тизмеден алат, ↩ кайтарат.

# One neutral line each: anybody may see the phone.
dialogues-letter-invitation = Kurak Voices: чакыруу бар.
dialogues-letter-reminder = Kurak Voices: эскертүү.
dialogues-letter-dialogue_changed = Kurak Voices: бир нерсе өзгөрдү.
dialogues-letter-dialogue_cancelled = Kurak Voices: бир нерсе болбой калды.
dialogues-letter-seat_offer = Kurak Voices: сизге орун бошоду.
dialogues-letter-look = Көрүү
dialogues-brief = <b>Эртең</b>: { $when }

# Planning. Leaders and the national team read what follows, never a woman.
dialogues-text-only = Бул жерге текст менен жазыңыз.
dialogues-ask-place = <b>Жаңы диалог.</b> Кайсы жер үчүн?
dialogues-place-by-button = Төмөндөгү баскычтардан жерди тандаңыз.
dialogues-ask-title =
    <b>Диалог кандай аталат?</b>

    Аталышын жөнөтүңүз, { $limit } белгиге чейин, мисалы: «Айылыбыздагы суу».
dialogues-title-empty = Мындан сөз таба албадым.
dialogues-title-long = Өтө узун: { $limit } белги гана батат.
dialogues-ask-when =
    <b>Кайсы күнү?</b>

    Басыңыз же жазыңыз: «25.12 14:00», «эртең саат 18».
dialogues-ask-hour =
    <b>{ $day }: саат канчада?</b>

    Басыңыз же жазыңыз, мисалы «14:15». Убакыт жергиликтүү.
dialogues-other-day = Башка күн
dialogues-when-unreadable = Түшүнбөдүм. Күнүн жана саатын мындай жазыңыз: «25.12 14:00».
dialogues-when-impossible = Мындай күн же саат жок. Мындай жазыңыз: «25.12 14:00».
dialogues-when-no-day = Кайсы күнү? Басыңыз же күнү менен саатын чогуу жазыңыз: «25.12 14:00».
dialogues-when-past = Бул убакыт өтүп кеткен же өтө жакын: эл угуп үлгүрбөйт. Кечирээк убакыт тандаңыз.
dialogues-when-far = Ага чейин бир жылдан ашык убакыт бар. Жакыныраак убакыт тандаңыз.
dialogues-when-gap = Ал түнү саат жылдырылып, бул маал болбойт. Башкасын тандаңыз.
dialogues-ask-where =
    <b>Кайда жолугасыздар?</b>

    Даректи эл билгендей жазыңыз, { $limit } белгиге чейин.
dialogues-where-online-button = Онлайн
dialogues-where-later = Кийин чечем
dialogues-venue-empty = Мындан сөз таба албадым.
dialogues-venue-long = Өтө узун: { $limit } белги гана батат.
dialogues-ask-seats =
    <b>Канча орун бар?</b>

    Басыңыз же сан жөнөтүңүз. Кийин жазылгандар күтөт, орун бошогондо кезеги менен алат.
dialogues-seats-any = Орун чектелбейт
dialogues-seats-unreadable = Сан жөнөтүңүз: эң азы 1, эң көбү { $limit }. Чек жок болсо, 0 жазыңыз.
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
dialogues-plan-left = Токтотулду. Эч нерсе пландалган жок.
dialogues-plan-made = ✅ Каралама даяр. Жарыялаганга чейин аны эч ким көрбөйт.
dialogues-plan-new = Диалог пландоо
dialogues-mine = <b>Диалогдорум</b>
dialogues-mine-none = Азырынча диалог пландай элексиз.
dialogues-to-mine = ‹ Диалогдорум
dialogues-state-draft = 📝 <i>Каралама: сиз жана шериктериңиз гана көрөт.</i>
dialogues-state-open = 🟢 <i>Жарыяланган: каалаган киши жазыла алат.</i>
dialogues-state-cancelled = ❌ <i>Жокко чыгарылды. Жазылгандардын баарына айтылат.</i>
dialogues-state-over = <i>Өтүп кетти.</i>
dialogues-state-short-draft = каралама
dialogues-state-short-open = жарыяланган
dialogues-state-short-cancelled = жокко чыгарылган
dialogues-state-short-over = өттү
dialogues-totals = Келет: { $going }
dialogues-totals-waiting = Күтүү тизмесинде: { $waiting }
dialogues-totals-children = Карала турган бала: { $children }
dialogues-totals-transport = Унаа керек: { $people }
dialogues-totals-interpreter = Котормочу керек: { $people }
dialogues-link-kept = Келе тургандар үчүн шилтеме: { $link }
dialogues-link-missing = ⚠ Шилтеме азырынча жок: жазылгандар кире албайт. Өзгөртүү › Шилтеме.
dialogues-publish = Жарыялоо
dialogues-published = ✅ Жарыяланды: аны баары /dialogues аркылуу табат. Эл угушу үчүн кулактандырыңыз.
dialogues-unready-past = Убактысы өтүп кетти. Адегенде башкасын тандаңыз.
dialogues-unready-no_venue = Адегенде кайда жолугарыңыздарды же онлайн экенин жазыңыз.
dialogues-announce = Кулактандыруу
dialogues-edit = Өзгөртүү
dialogues-edit-done = ‹ Болду
dialogues-they-are-told = Жазылгандардын баарына бир нече мүнөттөн кийин, бардык өзгөрүүлөр жөнүндө бир жолу айтылат.
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
dialogues-ask-offers = <b>Аялдар үчүн кандай шарт түзөсүздөр?</b> Алар келе алар-албасын ушуга карап чечет.
dialogues-ask-languages = <b>Кайсы тилдерде сүйлөшөсүздөр?</b>
dialogues-ask-promise = <b>Келгендерге эмне убада кыласыз?</b> Аткара ала турганыңызды гана убада кылыңыз.
dialogues-topics-button = Темалар ({ $count })
dialogues-topics-ask = <b>Темалар.</b> Өзгөртүү үчүн номерин басыңыз. Каттан тема жасаш үчүн аны кезектен ачыңыз: Дагы › Диалогго алып чыгуу.
dialogues-topics-none = <b>Азырынча тема жок.</b> Өзүңүз жазыңыз же каттан жасаңыз. Ал үчүн катты кезектен ачыңыз: Дагы › Диалогго алып чыгуу.
dialogues-topic-add = Жаңы тема
dialogues-topic-rename = Башка сөз менен
dialogues-topic-remove = Алып салуу
dialogues-topic-no-concerns = Бул темага сиз окуй ала турган кат байланган эмес.
dialogues-topic-concerns = Байланган каттар: { $references }
dialogues-take-ask = <b>Кайсы диалог үчүн?</b>
dialogues-take-none = Алдыда диалогуңуз жок. Адегенде пландап, анан катка кайтыңыз.
dialogues-into-ask =
    <b>«{ $title }»</b>

    Бул кат бар темага киреби же жаңы темабы?
dialogues-into-new =
    <b>«{ $title }»</b>

    Анда азырынча тема жок. Бул каттан тема жасаңыз.
dialogues-taken = ✅ Кат ушул темага байланды, күн тартибине кирди.
dialogues-cohosts = Шериктер
dialogues-cohosts-ask = <b>Ким сиз менен чогуу алып барат?</b> Шериктериңиз баарын өзгөртө алат.
dialogues-cohosts-none = Бул жерде башка эч ким иштебейт.
dialogues-copy = Көчүрмө
dialogues-copied = ✅ Көчүрмөсү даяр: кийинки жумалардын бирине, каралама катары.
dialogues-cancel = Диалогду жокко чыгаруу
dialogues-cancel-ask =
    <b>«{ $title }» жокко чыгарылсынбы?</b>

    { $going ->
        [0] Азырынча эч ким жазыла элек.
       *[other] { $going } киши жазылган, аларга айтылат.
    } Муну артка кайтаруу мүмкүн эмес.
dialogues-cancel-yes = Ооба, жокко чыгарылсын
dialogues-delete = Караламаны өчүрүү
dialogues-delete-ask = <b>«{ $title }» караламасы өчүрүлсүнбү?</b>
dialogues-delete-yes = Ооба, өчүрүлсүн
dialogues-deleted = Өчүрүлдү.

# After a dialogue.
dialogues-afterwards = Жолугушуудан кийин: жыйынтыгы
dialogues-here = Мен келдим
dialogues-checkin-show = Келгенин белгилөөчү код
dialogues-checkin-say = Ушул кодду үн чыгарып айтыңыз: <b>{ $code }</b>. Аялдар /dialogues аркылуу «Мен келдим» дегенди басып, аны жазышат; алардын саны гана эсептелет, аты эмес.
dialogues-checkin-ask = Кайсы код айтылды? Төрт цифраны жөнөтүңүз. Сиз саналасыз, бирок бул сиз экениңизди эч ким билбейт.
dialogues-checkin-wrong = Код туура эмес же анын убактысы өтүп кетти. Дагы бир сурап көрүңүз.
dialogues-checkin-enough = Код өтө көп жолу терилди. Келгениңизди уюштуруучуга айтып коюңуз.
dialogues-checkin-done = ✅ Белгиленди. Келгениңиз жакшы болду.
dialogues-feedback-give = Кандай өттү?
dialogues-feedback-safe = <b>Жолугушууда өзүңүздү коопсуз сездиңизби?</b> Ким жооп бергенин эч ким көрбөйт.
dialogues-feedback-spoke = <b>Айткыңыз келгенди айта алдыңызбы?</b>
dialogues-feedback-again = <b>Дагы келесизби?</b>
dialogues-feedback-safe-short = Коопсуз сезди
dialogues-feedback-spoke-short = Айта алды
dialogues-feedback-again-short = Дагы келгиси бар
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
dialogues-outcome = <b>Жыйынтыгы</b>
dialogues-outcome-untranslated = <i>Азырынча которула элек.</i>
dialogues-outcome-written = <i>Жыйынтыгы бул тилдерде жазылган: { $languages }.</i>
dialogues-outcome-write = Жыйынтыгын жазуу
dialogues-outcome-languages = <b>Кайсы тилде?</b> Биринчи жазылганы түп нуска болот; ар ким өз тилинде окуйт, ал тилде жок болсо, түп нусканы.
dialogues-outcome-publish = Жыйынтыгын жарыялоо
dialogues-outcome-ask = <b>Жыйынтыгын жарыялайбызбы?</b> Аны баары /changes аркылуу көрөт. Келгендерге, топторго жана темаларга каты байланган аялдарга айтылат. Аны кайра кайтарып алуу мүмкүн эмес.
dialogues-outcome-yes = Ооба, жарыялансын
dialogues-outcome-told = ✅ Жарыяланды: аны баары /changes аркылуу көрөт. Келгендерге, топторго жана темаларга каты байланган аялдарга айтылат.
dialogues-after-due = <i>Азырынча жарыялана элек. Жыйынтыгын жолугушуудан кийин он күндүн ичинде жарыялоо керек.</i>
dialogues-after-published = <i>Жарыяланды.</i>
dialogues-commitments = <b>Эмне убада кылынды</b>
dialogues-commitment-line = { $who } · мөөнөтү: { $day } · { $state }
dialogues-commitment-why = Себеби: { $reason }
dialogues-commitment-planned = пландалган
dialogues-commitment-under_way = жасалып жатат
dialogues-commitment-kept = аткарылды
dialogues-commitment-broken = аткарылган жок
dialogues-commitment-add = Убада кошуу
dialogues-commitment-break = Аткарылбай калды
dialogues-commitment-remove = Алып салуу
dialogues-commitment-stays = Бул убаданы баары окуду, ошондуктан ал калат. Андан көрө азыр кандай экенин белгилеңиз.
dialogues-commitments-enough = Мындан көп убаданы аткаруу кыйын. Адегенде бирин алып салыңыз.
dialogues-tell-attended = <b>Канча киши келди?</b> Санын жөнөтүңүз.
dialogues-tell-number = Сан жөнөтүңүз, мисалы 24.
dialogues-tell-outcome =
    <b>Жыйынтыгы кандай?</b> ({ $language })

    { $limit } белгиге чейин, баары окуйт. Ат жазбаңыз, аялды таанытып коё турган нерсе да болбосун.
dialogues-tell-what = <b>Эмне убада кылынды?</b> { $limit } белгиге чейин.
dialogues-tell-who = <b>Ким жооптуу?</b> Мекеме же кызмат, мисалы «айыл өкмөтү», { $limit } белгиге чейин.
dialogues-tell-due = <b>Качанга чейин?</b> Күнүн басыңыз же жазыңыз: «25.12».
dialogues-tell-day = Али келе элек күн керек, мисалы «25.12».
dialogues-tell-reason = <b>Эмнеге аткарылган жок?</b> { $limit } белгиге чейин. Баары окуйт.
dialogues-lines = Сизге жазгандар ({ $count })
dialogues-lines-head = <b>Адамдар уюштуруучуларга эмне жазды.</b> Ким жазганын эч ким билбейт.
dialogues-thread-outcome =
    Сиз айткан көйгөй тууралуу диалог жолугушуусунда сүйлөшүштү ({ $when }), темасы: «{ $topic }».

    Жыйынтыгы: { $outcome }
dialogues-changes = <b>Жолугушуулардын жыйынтыгы</b>: эмне чечилди, эмне убада кылынды, аткарылдыбы. Кайсы жер?
dialogues-changes-none = <b>Азырынча эч нерсе жарыялана элек.</b> Жолугушуулардын жыйынтыгы ушул жерге чыгат.
dialogues-letter-outcome = Kurak Voices: жаңылык бар.
dialogues-letter-feedback = Kurak Voices: кыска суроо.
dialogues-letter-outcome_due = Бир диалогуңуздун жыйынтыгы жарыялана элек. Эл күтүп жатат.
dialogues-letter-commitment_due = Диалогуңузда берилген убаданын мөөнөтү келди. Эмне болду?
