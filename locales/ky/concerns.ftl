# The form for a concern. It is one message that changes from step to step.
concerns-back = ‹ Артка
concerns-cancel = Токтотуу
concerns-go-on = Улантуу ›

concerns-ask-place =
    <b>Сиз каердесиз?</b>

    Ошол жакты билгендер жооп бериши үчүн облустун же өлкөнүн аты гана сакталат. Атыңыз да, номериңиз да сакталбайт.
concerns-abroad = Мен чет өлкөдөмүн
concerns-ask-country = <b>Кайсы өлкөдөсүз?</b>
concerns-ask-category = <b>Сөз эмне жөнүндө?</b>

concerns-help-first =
    <b>Азыр коркунучта болсоңуз, чалыңыз.</b>

concerns-ask-words =
    <b>Эми өз сөзүңүз менен жазыңыз.</b>

    Эмне болду? Кандай жардам керек? Бир нече билдирүү жазсаңыз да болот. Ар бирин чаттан ошол замат алып салам.

    Адамдардын атын, телефон номерин, дарегин жазбаганыңыз жакшы.
concerns-words-so-far =
    <b>Сөзүңүздү алдым</b>, чаттан да алып салдым. Билдирүү: { $messages }. Белги: { $characters }, эң көбү { $limit }.

    Дагы жазыңыз же «Болду» дегенди басыңыз.
concerns-words-done = Болду ›
concerns-write-anew = Кайра баштан жазам
concerns-too-long =
    <b>Жазганыңыз узун болуп калды.</b> Анда { $count } белги бар, { $limit } гана батат. Баары сакталып турат.

    Башындагы { $limit } белги гана калсынбы же кыскараак кылып кайра жазасызбы?
concerns-cut = Башы калсын: { $limit } белги

concerns-ask-masking =
    <b>Жазганыңыздан ким экениңиз билинип калышы мүмкүн. Мындай жерлер: { $count }.</b>

    ✓ жашырылат, ○ сиз жазгандай калат. Өзгөртүү үчүн басыңыз. Өзүңүз чечесиз.
concerns-mask-hidden = ✓ { $text } → [{ $kind }]
concerns-mask-shown = ○ { $text }
concerns-kind-return_code = код
concerns-kind-phone = телефон
concerns-kind-email = почта
concerns-kind-link = шилтеме
concerns-kind-username = ник
concerns-kind-card = карта
concerns-kind-personal_number = жеке номер
concerns-kind-name = ысым

concerns-ask-audience =
    <b>Муну ким окуса болот?</b>

    Кимди тандасаңыз да, атыңызды, номериңизди эч ким көрбөйт. Жакын жердегилер таанып калышы мүмкүн болсо, республикалык топту тандаңыз: ал бүт өлкө үчүн иштейт.
concerns-audience-region = Бул жердеги бардык лидерлер
concerns-audience-no_officials = Жергиликтүү бийликтен башкасы
concerns-audience-national = Республикалык топ гана

concerns-ask-urgency =
    <b>Бул шашылышпы?</b>

    Шашылыш кат сиз тандагандарга дароо жетет. Бирок алар милиция эмес: коркунучта болсоңуз, 112 номерине чалыңыз (Кыргызстанда 102 да бар). Башка номерлер: /help_now
concerns-urgent-no = Бир нече күн күтсө болот
concerns-urgent-yes = Ооба, шашылыш

concerns-preview =
    <b>Дагы бир жолу окуп чыгыңыз.</b>

    Каерде: { $place }
    Эмне жөнүндө: { $category }
    Ким окуйт: { $audience }
    { $urgent }

    <blockquote>{ $words }</blockquote>

    Атыңызды айтпай жөнөтөйүнбү?
concerns-preview-urgent = Шашылыш
concerns-preview-not-urgent = Шашылыш эмес
concerns-preview-more = (дагы { $count } белги бар)
concerns-send = Атымды айтпай жөнөтүү

concerns-notice-text_only = Азырынча жазылган сөздү гана окуй алам, үн билдирүү менен сүрөттү түшүнбөйм. Сөз менен жазып коюңузчу. Жөнөткөнүңүз чатта калды. Чатты толук өчүрүү: /erase
concerns-notice-kept_words = Жазганыңызды сактап койдум. Адегенде кыска суроо:
concerns-notice-no_words = Бул жерден сөз таба албадым. Сизди эмне түйшөлтсө, ошону жазыңыз.
concerns-notice-no_words_yet = Адегенде сизди эмне түйшөлтөрүн жазыңыз.
concerns-notice-full = Акыркы билдирүүңүз батпай калды, ал чатта турат. Ага чейин жазганыңыз сакталып турат.
concerns-notice-not_sent = Азыр жөнөтүлбөй калды. Эч нерсе жоголгон жок: «Атымды айтпай жөнөтүү» дегенди дагы бир жолу басыңыз.

concerns-sent =
    <b>Жөнөтүлдү. Айтканыңызга рахмат.</b>

    Жоопту ушул код ачат. Башка жол жок, ошондуктан жазып же көчүрүп алыңыз:

    <code>{ $code }</code>

    Код азыр гана көрсөтүлөт. Кийин /reply басып, кодду жөнөтсөңүз, жоопту окуйсуз. Кодду бул телефондон башка жерде сактаганыңыз жакшы.
concerns-code-soon = Катыңыз жөнөтүлдү. Код бир аздан кийин ушул жерге чыгат.
concerns-copy-code = Кодду көчүрүү
concerns-saved-erase = Кодду сактадым, чатты өчүрүү
concerns-cancelled = Токтотулду. Эч нерсе жөнөтүлгөн жок, жазганыңыз өчүрүлдү.
concerns-expired = Бул барак жабылган. Катыңызды жөнөтө элек болсоңуз, каалаган убакта кайра баштасаңыз болот.
concerns-resume-ask = Сиз жаза баштагансыз. Улантабызбы?
concerns-resume = Жазганымды улантам
concerns-anew = Өчүрүп, жаңыдан баштайм

# Reading the answer.
concerns-ask-code =
    <b>Кодуңузду жөнөтүңүз: 16 цифра.</b>

    Аны чаттан ошол замат алып салам.
concerns-code-typo = Коддун бир жери туура келбей жатат: төрттөн төрт топ, бардыгы 16 цифра болушу керек. Дагы бир карап көрүңүзчү.
concerns-code-unknown =
    <b>Бул код менен эч нерсе табылган жок.</b>

    Ар бир цифрасын текшерип көрүңүз. Катыңызды кайтарып алган болсоңуз же ал көптөн бери жабык болсо, биротоло өчүрүлгөн.
concerns-code-wait = Код өтө көп жолу терилди. Бир сааттан кийин кайра аракет кылыңыз. Катыңыз сакталып турат.
concerns-thread-closed = Коопсуздугуңуз үчүн бул барак жабылды. Кайра ачуу үчүн /reply басып, кодуңузду жөнөтүңүз.

concerns-thread-head =
    <b>{ $category }</b>
    { $place }

    { $status }
concerns-status-new = Катыңыз жетти. Аны сиз тандагандар окуйт.
concerns-status-answered = Сизге жооп бар.
concerns-thread-you = Сиз · { $day }
concerns-thread-leader = Жооп · { $day }
concerns-thread-words = <blockquote>{ $words }</blockquote>
concerns-thread-page = Барак: { $page } / { $pages }
concerns-thread-earlier = ‹ Мурункусу
concerns-thread-later = Кийинкиси ›
concerns-thread-helped-ask = Жооп сизге жардам бердиби?
concerns-thread-helped-yes = Жардам берди
concerns-thread-helped-no = Жардам бербеди
concerns-thread-helped-thanks = Рахмат. Ушундан үйрөнүп, жакшыраак жооп беребиз.
concerns-thread-write = Дагы жазам
concerns-thread-withdraw = Катымды кайтарып алам
concerns-thread-close = Жаап, баракты алып салуу
concerns-thread-ask-write =
    <b>Дагы эмне айткыңыз келет?</b>

    Бир билдирүү жазыңыз. Аны чаттан ошол замат алып салам.
concerns-thread-back = ‹ Артка
concerns-thread-check = <b>Муну жөнөтөйүнбү?</b>

    <blockquote>{ $words }</blockquote>
concerns-thread-check-masked = Сизди таанытып койчу жерлерди тапканымча жашырдым. Калганын өзүңүз да карап чыгыңыз.
concerns-thread-send = Жөнөтүү
concerns-thread-send-plain = Өзгөртпөй жөнөтүү
concerns-thread-too-long = Билдирүүңүздө { $count } белги бар, { $limit } гана батат. Кыскараак жазып жибериңиз. Бул билдирүүңүз чатта турат.
concerns-thread-sent = Жөнөтүлдү.
concerns-thread-busy = Билдирүүңүз жөнөтүлгөн жок: бүгүн мындан көп жөнөтүүгө болбойт. Эртең кайра жазыңыз.
concerns-thread-ask-withdraw =
    <b>Катыңызды кайтарып аласызбы?</b>

    { $days ->
        [0] Сөзүңүз да, жооптор да дароо өчүрүлөт. Шифрленген камдык көчүрмөлөр канча сакталарын серверди караган адам чечет.
        [1] Сөзүңүз да, жооптор да дароо өчүрүлөт, шифрленген камдык көчүрмөлөрдөн бир-эки күндөн кийин өчөт.
        [7] Сөзүңүз да, жооптор да дароо өчүрүлөт, шифрленген камдык көчүрмөлөрдөн болжол менен бир жумадан кийин өчөт.
       *[other] Сөзүңүз да, жооптор да дароо өчүрүлөт, шифрленген камдык көчүрмөлөрдөн болжол менен { $days } күндөн кийин өчөт.
    } Муну артка кайтаруу мүмкүн эмес.
concerns-thread-withdraw-yes = Ооба, өчүрүңүз
concerns-thread-withdrawn = Катыңыз өчүрүлдү. Бул код эми эч нерсе ачпайт.

# Who will read it, when there is no leader of the kind she chooses in her place.
concerns-audience-nobody = Бул жерде азырынча лидер жок. Кайсынысын тандасаңыз да, катыңызды республикалык топ окуйт, ал окулбай калбайт.
concerns-audience-officials-only = Бул жердеги лидерлердин баары жергиликтүү бийликте иштейт. «Жергиликтүү бийликтен башкасы» дегенди тандасаңыз, катыңызды республикалык топ окуйт.
concerns-preview-national-instead = Азырынча ал жерде мындай лидер жок, ошондуктан республикалык топ окуйт.
concerns-notice-readers_changed = Бул арада бир нерсе өзгөрдү: ким окуй турганын дагы бир карап, анан жөнөтүңүз.
concerns-notice-enough_today = Бүгүн мындан көп кат жөнөтүүгө болбойт. Сөзүңүз дагы бир саат ушул жерде турат: көчүрүп алып, эртең кайра жөнөтүңүз. Коркунучта болсоңуз: /help_now

# Where her concern stands, and whose words are whose.
concerns-status-received = Катыңыз жетти.
concerns-status-in_review = Катыңызды карап жатышат. Жооп ушул жерге келет.
concerns-status-on_agenda = Бул тууралуу диалог жолугушуусунда сүйлөшүшөт.
concerns-status-closed = Катыңыз жабылды. Айта турганыңыз болсо, дагы жазыңыз, ал кайра ачылат. Болбосо, бир аз убакыттан кийин өчүрүлөт.
concerns-status-asked = Сизге суроо бар. Кааласаңыз, жооп жазыңыз.
concerns-thread-national = Аны эми республикалык топ окуйт.
concerns-thread-leader-signed = Жооп · { $signature } · { $day }
concerns-thread-question = Сизге суроо · { $day }
concerns-thread-question-signed = Сизге суроо · { $signature } · { $day }
concerns-thread-unread = ● жаңы
