# The commands' descriptions, as Telegram's menu shows them.
telegram-command-start = Башкы бет
telegram-command-concern = Атымды айтпай көйгөйүмдү айтам
telegram-command-reply = Код менен жоопту окуйм
telegram-command-dialogues = Жакын жердеги жолугушуулар
telegram-command-changes = Жолугушуулардын жыйынтыгы
telegram-command-help_now = Жардам номерлери
telegram-command-notify = Жолугушуу жана жооп тууралуу кабар
telegram-command-language = Тилди тандоо
telegram-command-privacy = Эмне сыр калат
telegram-command-erase = Чатты өчүрүү
telegram-command-cancel = Башталган ишти токтотуу
telegram-command-queue = Аялдар жазган каттар
telegram-command-mydialogues = Диалогдорум: пландоо, өткөрүү
telegram-command-plan = Диалог пландоо
telegram-command-announce = Диалогду кулактандыруу
telegram-command-summary = Жалпы маалымат: эл эмне дейт
telegram-command-export = Жарыяланган сандардын таблицасы
telegram-command-report = Парламент үчүн отчёт, PDF
telegram-command-groups = Мен кулактандыра турган топтор
telegram-command-assist = Telegram'ы жок аял үчүн жазуу
telegram-command-guide = Жолугушууну кантип өткөрүү керек
telegram-command-poster = Басып чыгара турган плакат, коду бар
telegram-command-invite = Лидерди же админди чакыруу
telegram-command-leaders = Лидерлер жана алар окуган жерлер
telegram-command-admins = Админдер
telegram-command-helplines = Жардам номерлерин текшерүү
telegram-command-audit = Ким эмне кылды
telegram-command-health = Азыркы абал
telegram-command-my_name = Аялдар көргөн атым

telegram-old-button = Бул баскыч эскирген. Жаңысын алуу үчүн /start жазыңыз.
telegram-unknown-command = Мындай буйрукту билбейм. Мына ушуларды кыла алам:
telegram-nothing-to-cancel = Токтото турган эч нерсе жок.
telegram-stopped = Токтотулду.
# To staff, whose words begin no concern by themselves.
telegram-stray-words = Бул эмнеге тиешелүү экенин түшүнбөдүм, ошондуктан эч кимге бербедим. Жазганыңыз чатта турат: төмөндөн керектүү баскычты басып, ошол жерге кайра жөнөтүңүз. Бирөөнүн сөзү болсо, аны бул чаттан өчүрүңүз.
telegram-trouble = Бизден ката кетти. Эч нерсе жоголгон жок: бир нече мүнөттөн кийин дагы аракет кылыңыз. Коркунучта болсоңуз: /help_now
telegram-slow-down = Өтө тез болуп кетти. Бир аз күтүп, анан улантыңыз. Акыркы билдирүүңүз чатта турса, аны кайра жөнөтүңүз.
telegram-group-concern = Топто жазганды баары окуйт. Мага жекече жазыңыз:
telegram-group-open = Атымды айтпай жазуу

telegram-erased =
    Өчүрүлдү. Мен өчүрө албаган нерсе: тизмеңиздеги ушул чат (басып туруп, «Чатты өчүрүү» дегенди тандаңыз) жана окулуп калган билдирмелер.
telegram-erased-some =
    48 сааттан эскилеринен башкасынын баары өчүрүлдү: эскилерин өчүрүүгө Telegram мүмкүндүк бербейт. Тизмеңизден бул чатты басып туруп, «Чатты өчүрүү» дегенди тандаңыз.
telegram-erased-later =
    Баары өчүрүлө элек: Telegram азыр мүмкүндүк бербей жатат. Өзүм аракет кыла берем. /erase деп кайра жөнөтсөңүз же бул чатты тизмеңизден өчүрсөңүз да болот.
telegram-erased-close = Бул сапты да алып салуу
