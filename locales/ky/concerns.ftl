# The form for a concern. It is one message that changes from step to step.
concerns-back = ‹ Артка
concerns-cancel = Токтотуу
concerns-go-on = Улантуу ›

concerns-ask-place =
    <b>Сиз каердесиз?</b>

    Областын же өлкөнүн аты гана сакталат, ошол жерди билгендер жооп бериши үчүн. Сиздин ким экениңизди эч ким билбейт.
concerns-abroad = Мен чет өлкөдөмүн
concerns-ask-country = <b>Кайсы өлкөдөсүз?</b>
concerns-ask-category = <b>Сөз эмне жөнүндө?</b>

concerns-help-first =
    <b>Азыр коркунучта болсоңуз, чалыңыз.</b>

concerns-ask-words =
    <b>Эми өз сөзүңүз менен жазыңыз.</b>

    Эмне болду? Эмне жардам берер эле? Бир нече билдирүү жазсаңыз да болот. Ар бирин чаттан ошол замат алып салам.

    Ат, телефон номер, дарек жазбаганыңыз жакшы.
concerns-words-so-far =
    <b>Сөзүңүздү алдым</b>, чаттан да алып салдым. Билдирүү: { $messages }. Белги: { $characters }, эң көбү { $limit }.

    Дагы жазыңыз же «Болду» дегенди басыңыз.
concerns-words-done = Болду ›
concerns-write-anew = Кайра баштан жазам
concerns-too-long =
    <b>Текст узун болуп калды.</b> Белги: { $count }, батканы: { $limit }. Баарын сактап турам.

    Башынан { $limit } белги калсынбы же кыскараак кылып кайра жазасызбы?
concerns-cut = Башынан { $limit } белги калсын

concerns-ask-masking =
    <b>Текстте сиздин ким экениңизди билдирип коё турган нерсе бар: { $count }.</b>

    ✓ жашырылат, ○ сиз жазгандай калат. Өзгөртүү үчүн басыңыз. Өзүңүз чечесиз.
concerns-mask-hidden = ✓ { $text } → [{ $kind }]
concerns-mask-shown = ○ { $text }
concerns-kind-phone = телефон
concerns-kind-email = почта
concerns-kind-link = шилтеме
concerns-kind-username = колдонуучу аты
concerns-kind-card = карта
concerns-kind-personal_number = жеке номер
concerns-kind-name = аты-жөнү

concerns-ask-audience =
    <b>Муну ким окуса болот?</b>

    Кимди тандасаңыз да, сиздин ким экениңизди билбейт. Жакын жердегилер боолголоп коёт десеңиз, улуттук топту тандаңыз.
concerns-audience-region = Бул жердеги бардык лидерлер
concerns-audience-no_officials = Жергиликтүү бийликтен башкасы
concerns-audience-national = Улуттук топ гана

concerns-ask-urgency =
    <b>Бул шашылышпы?</b>

    Шашылышын сиз тандагандар дароо көрөт. Бирок алар милиция эмес: коркунучта болсоңуз 112ге чалыңыз (Кыргызстанда 102ге да).
concerns-urgent-no = Бир нече күн күтө турат
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

concerns-notice-text_only = Азырынча тексттен башканы окуй албайм. Сөз менен жазып коюңузчу. Жөнөткөнүңүз чатта калды, аны /erase өчүрөт.
concerns-notice-kept_words = Жазганыңызды сактап койдум. Адегенде кыска суроолор:
concerns-notice-no_words = Бул жерден сөз таба албадым. Сизди эмне түйшөлтсө, ошону жазыңыз.
concerns-notice-no_words_yet = Адегенде сизди эмне түйшөлтөрүн жазыңыз.
concerns-notice-full = Акыркы билдирүүңүз батпай калды, ал чатта турат. Мурда жазганыңыз сакталуу.
concerns-notice-not_sent = Азыр жөнөтүлбөй калды. Эч нерсе жоголгон жок: жөнөтүү баскычын дагы бир жолу басыңыз.

concerns-sent =
    <b>Жөнөтүлдү. Айтканыңызга рахмат.</b>

    Жоопту ушул код ачат. Башка жол жок, ошондуктан жазып же көчүрүп алыңыз:

    <code>{ $code }</code>

    Код азыр гана көрсөтүлөт. Кийин /reply басып, кодду жөнөтсөңүз, жоопту окуйсуз. Кодду бул телефондон башка жерде сактаганыңыз жакшы.
concerns-copy-code = Кодду көчүрүү
concerns-saved-erase = Кодду сактадым: чатты өчүр
concerns-cancelled = Токтотулду. Эч нерсе жөнөтүлгөн жок, жазганыңыз өчтү.
concerns-expired = Бул форма жабылды. Жөнөтө элек болсоңуз, каалаган убакта кайра баштасаңыз болот.
concerns-resume-ask = Сиз жаза баштагансыз. Улантабызбы?
concerns-resume = Жазганымды улантам
concerns-anew = Аны таштап, жаңыдан баштайм

# Reading the answer.
concerns-ask-code =
    <b>Кодуңузду жөнөтүңүз: 16 сан.</b>

    Аны чаттан ошол замат алып салам.
concerns-code-typo = Кодду жазууда бир жери жаңылыш кетти: төрттөн төрт топ, баары 16 сан. Дагы бир карап көрүңүзчү.
concerns-code-unknown =
    <b>Бул код менен эч нерсе табылган жок.</b>

    Ар бир санын текшерип көрүңүз. Катыңызды кайтарып алган болсоңуз, ал биротоло жок.
concerns-code-wait = Өтө көп аракет болду. Бир сааттан кийин келиңиз. Катыңыз сакталуу.
concerns-thread-closed = Коопсуздугуңуз үчүн бул барак жабылды. /reply басып, кодуңуз менен кайра ачыңыз.

concerns-thread-head =
    <b>{ $category }</b>
    { $place }

    { $status }
concerns-status-new = Катыңыз келди. Аны сиз тандагандар окуйт.
concerns-status-answered = Сизге жооп бар.
concerns-thread-you = Сиз · { $day }
concerns-thread-leader = Жооп · { $day }
concerns-thread-words = <blockquote>{ $words }</blockquote>
concerns-thread-page = Барак: { $page } / { $pages }
concerns-thread-older = ‹ Мурункусу
concerns-thread-newer = Кийинкиси ›
concerns-thread-helped-ask = Жооп сизге жардам бердиби?
concerns-thread-helped-yes = Жардам берди
concerns-thread-helped-no = Жардам бербеди
concerns-thread-helped-thanks = Рахмат. Бул бизге жакшыраак иштөөгө жардам берет.
concerns-thread-write = Дагы жазам
concerns-thread-withdraw = Кайтарып алам
concerns-thread-close = Жаап, баракты алып салуу
concerns-thread-ask-write =
    <b>Дагы эмне айткыңыз келет?</b>

    Бир билдирүү жазыңыз. Аны чаттан ошол замат алып салам.
concerns-thread-back = ‹ Артка
concerns-thread-check = <b>Муну жөнөтөйүнбү?</b>

    <blockquote>{ $words }</blockquote>
concerns-thread-check-masked = Сизди билдирип коё турган жерин жашырдым.
concerns-thread-send = Жөнөтүү
concerns-thread-send-plain = Жазганымдай жөнөтүү
concerns-thread-too-long = Билдирүүңүздө { $count } белги бар, батканы { $limit }. Кыскараак жазып жибериңиз. Билдирүүңүз чатта турат.
concerns-thread-sent = Жөнөтүлдү.
concerns-thread-busy = Бүгүн мындан көп жөнөтүүгө болбойт. Эртең келиңиз.
concerns-thread-ask-withdraw =
    <b>Катыңызды кайтарып аласызбы?</b>

    Сөзүңүз да, жооптор да дароо жок кылынат, аларды эч ким кайтара албайт.
concerns-thread-withdraw-yes = Ооба, жок кылыңыз
concerns-thread-withdrawn = Жок кылынды. Бул код эми эч нерсе ачпайт.
