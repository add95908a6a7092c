# The commands' descriptions, as Telegram's menu shows them.
telegram-command-start = Бош саҳифа
telegram-command-concern = Исмимни айтмай муаммоимни айтаман
telegram-command-reply = Код билан жавобни ўқийман
telegram-command-dialogues = Сизга яқин учрашувлар
telegram-command-changes = Учрашувлар натижаси
telegram-command-help_now = Ёрдам рақамлари
telegram-command-notify = Учрашув ва жавоблар ҳақида хабар
telegram-command-language = Тилни танлаш
telegram-command-privacy = Нима сир қолади
telegram-command-erase = Суҳбатни ўчириш
telegram-command-cancel = Бошлаган ишни бекор қилиш
telegram-command-queue = Аёллар ёзган хатлар
telegram-command-mydialogues = Мулоқотларим: режа ва ўтказиш
telegram-command-plan = Мулоқот режалаштириш
telegram-command-announce = Мулоқот ҳақида хабар бериш
telegram-command-summary = Хулоса: эл нима дейди
telegram-command-export = Эълон қилинган сонлар жадвали
telegram-command-report = Парламент учун ҳисобот, PDF
telegram-command-groups = Мен хабар берадиган гуруҳлар
telegram-command-assist = Telegram'и йўқ аёл учун ёзиш
telegram-command-guide = Учрашувни қандай ўтказиш керак
telegram-command-poster = Босиб чиқариладиган плакат, коди билан
telegram-command-invite = Етакчи ёки админни таклиф қилиш
telegram-command-leaders = Етакчилар ва улар ўқийдиган жойлар
telegram-command-admins = Админлар
telegram-command-helplines = Ёрдам рақамларини текшириш
telegram-command-audit = Ким нима қилди
telegram-command-health = Ҳозирги аҳвол
telegram-command-my_name = Аёллар кўрадиган номим

telegram-old-button = Бу тугма эскирган. Янгисини олиш учун /start ёзинг.
telegram-unknown-command = Бундай буйруқни билмайман. Мана шуларни қила оламан:
telegram-nothing-to-cancel = Бекор қиладиган нарса йўқ.
telegram-stopped = Тўхтатилди.
# To staff, whose words begin no concern by themselves.
telegram-stray-words = Бу нимага тегишли эканини тушунмадим, шунинг учун ҳеч кимга бермадим. Ёзганингиз суҳбатда турибди: пастдан керакли тугмани босиб, ўша ерда қайта юборинг. Бировнинг сўзи бўлса, уни бу суҳбатдан ўчиринг.
telegram-trouble = Бизда хато юз берди. Ҳеч нарса йўқолмади: бир неча дақиқадан кейин яна уриниб кўринг. Хавф остида бўлсангиз: /help_now
telegram-slow-down = Жуда тез бўлиб кетди. Бироз кутиб, кейин давом этинг. Охирги хабарингиз суҳбатда турса, уни қайта юборинг.
telegram-group-concern = Гуруҳда ёзганни ҳамма ўқийди. Менга алоҳида ёзинг:
telegram-group-open = Исмимни айтмай ёзиш

telegram-erased =
    Ўчирилди. Мен ўчира олмайдиганим: рўйхатингиздаги шу суҳбат (босиб туриб, «Чатни ўчириш» деганини танланг) ва ўқиб бўлинган билдиришномалар.
telegram-erased-some =
    48 соатдан эскиларидан бошқа ҳаммаси ўчирилди: эскиларини ўчиришга Telegram имкон бермайди. Рўйхатингизда бу суҳбатни босиб туриб, «Чатни ўчириш» деганини танланг.
telegram-erased-later =
    Ҳали ҳаммаси ўчирилмади: Telegram ҳозир имкон бермаяпти. Ўзим уринишда давом этаман. /erase деб яна юборсангиз ёки бу суҳбатни рўйхатингиздан ўчирсангиз ҳам бўлади.
telegram-erased-close = Бу қаторни ҳам олиб қўйиш
