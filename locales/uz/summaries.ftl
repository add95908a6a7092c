# Summaries, for the national team. Numbers are those that are published (docs/SUPPRESSION.md).
summaries-head = <b>Хулоса: { $name }</b>
summaries-name-week = { $from } – { $until } ҳафтаси
summaries-name-month = { $year } йил, { $month }
summaries-name-quarter = { $year } йил, { $number }-чорак
summaries-name-year = { $year } йил
summaries-name-all = бутун вақт
summaries-covers = Тугаган ҳафталар: { $from } – { $until }
summaries-not-yet = <b>Бу вақт учун ҳозирча эълон қилинадиган сон йўқ.</b> Сонлар тугаган ҳафталар бўйича, ҳеч кимни таниб бўлмайдиган бўлгандагина чиқади.
summaries-total = Муаммолар
summaries-withheld = Бу ердан муаммо кам, алоҳида сон чиқарилмайди.
summaries-topics = <b>Мавзулар бўйича</b>
summaries-places-head = <b>Жойлар бўйича</b>
summaries-line-hidden = { $name }: яширилди
summaries-hidden = <i>«Яширилди» одамларни ҳимоя қилади: бу кам сон ёки ундан кам сонни чиқариб олса бўлади.</i>
summaries-held = Натижаси бор мулоқотлар: { $dialogues } · келганлар: { $attended }
summaries-promises = Бажарилган ваъда: { $kept } · қилинмоқда: { $open } · бажарилмади: { $broken }
summaries-period-week = Ҳафта
summaries-period-month = Ой
summaries-period-quarter = Чорак
summaries-period-year = Йил
summaries-period-all = Ҳаммаси
summaries-places = Қайси ҳудуд?
summaries-places-ask = <b>Қайси ҳудуд?</b>
summaries-whole = Ҳаммаси бирга
summaries-export = Жадвал қилиб
summaries-unknown = «{ $words }» нималигини билмайман. Даврни (week, month, quarter, year, all) ва ҳудудни, масалан KG-O, ёзинг ёки босинг.
summaries-column-place = Жой
summaries-column-topic = Мавзу
summaries-column-count = Сони
summaries-cell-hidden = яширилди
summaries-group-north = Шимол
summaries-group-south = Жануб
summaries-group-abroad = Хорижда
summaries-group-economic_opportunity = Иқтисодий имконият
summaries-group-culture_and_education = Маданият ва таълим
summaries-group-protection_and_justice = Ҳимоя ва адолат
summaries-group-political_participation = Сиёсий иштирок
summaries-group-regulatory_policy = Қонун ва қоидалар
summaries-few = { $limit } дан кам
summaries-chart-title = Муаммолар, мавзулар бўйича
summaries-chart-title-places = Муаммолар, жойлар бўйича
summaries-chart-hidden = Йўл-йўл белги – яширилган сон. Ортида қандай сон турмасин, бир хил кўринади.
summaries-report = Ҳисобот (PDF)
summaries-export-ask = <b>Эълон қилинган сонлар жадвалда: { $name }</b>

    Қайси дастур учун?
summaries-format-xlsx = Excel (XLSX)
summaries-format-csv = Бошқаси учун (CSV)
summaries-report-ask = <b>Парламент учун ҳисобот: { $name }</b>

    Қайси тилда?
summaries-file-failed = Файл тайёр бўлмади. Бироздан кейин яна уриниб кўринг; сонларнинг ўзи /summary ичида.
summaries-notes = Қандай ўқилади
summaries-note-hidden = «Яширилди» одамларни ҳимоя қилади: бу кам сон ёки ундан кам сонни чиқариб олса бўлади.
summaries-note-missing = Ёзилмаган жойларда муаммо кам, алоҳида сон чиқарилмайди.
summaries-report-title = Аёллар нима деяпти
summaries-report-subtitle = Қирғиз Республикаси Жогорку Кенеши учун ҳисобот
summaries-report-about = Kurak Voices орқали Қирғизистондаги ва хориждаги аёллар исмини айтмасдан нима ташвишга солаётганини айтади. Бу ҳисоботда фақат сонлар бор: уларнинг сўзлари ҳам, кимнидир танитадиган нарса ҳам йўқ.
summaries-report-short = Қисқача
summaries-report-total =
    { $count ->
       *[other] { $count } та муаммо айтилди
    }, тугаган ҳафталар: { $from } – { $until }.
summaries-report-most-topics = Энг кўп айтилгани: { $list }.
summaries-report-most-places = Энг кўп келган жойлар: { $list }.
summaries-report-note-share = Улуш – барча муаммоларнинг бир қисми. У фақат кўрсатилган сонлардан ҳисобланган.
summaries-report-note-missing = Чизиқча муаммо кам бўлиб, алоҳида сон чиқарилмаган ёки улушини айтиб бўлмайдиган жойда туради. Умуман йўқ нарсалар ёзилмаган.
summaries-report-tables = Сонлар
summaries-report-share = Улуши
summaries-report-all = Ҳаммаси
summaries-report-cross = Жойлар ва стратегия йўналишлари
summaries-report-dialogues = Мулоқотлар ва ваъдалар
summaries-report-no-dialogues = Бу вақтда бирорта мулоқот натижаси эълон қилинмаган.
summaries-report-attended = Келганлар: { $count }
summaries-report-untranslated = Қандай ёзилган бўлса, шундай: ҳали таржима қилинмаган.
summaries-report-method = Бу сонлар қандай чиқади
summaries-report-method-who = Аёллар Telegram'даги ботга ёзади. Бот исм сақламайди, муаммони ким юборганини ҳеч нарса кўрсатмайди: етакчиларга ҳам, кенгашга ҳам, серверга қараб турганга ҳам.
summaries-report-method-small = Ҳеч ким таниб қолинмаслиги учун кам сонлар яширилади: { $limit } дан кам, зўравонлик мавзуларида ва жой билан мавзу бирга келганда { $sensitive } дан кам сонлар. Нол кўрсатилади.
summaries-report-method-besides = Яширилган сонни ёнидагилардан чиқариб олса бўлади. Шунинг учун уни ҳеч ким билолмай қолгунча бошқалари ҳам бирга яширилади. Демак, «яширилди» дегани ҳар доим ҳам «кам» дегани эмас.
summaries-report-method-weeks = Фақат тугаган ҳафталар саналади, душанбадан якшанбагача. Улар камида { $enough } та муаммо йиғилгунча бирлаштирилади, бир марта эълон қилинади ва ўзгармайди: бир ҳисоботни иккинчисидан айириб бўлмайди. Ҳафталар гуруҳи тугаган даврга киради.
summaries-report-method-shares = Улушлар ва устунлар узунлиги фақат кўрсатилган сонлардан чиқади. Йўл-йўл белги ортида қандай сон турмасин, бир хил.
summaries-report-method-limits = Ёзганлар ўзи хоҳлаб ёзган. Сонлар улар нима ҳақда ёзганини айтади, мамлакатда бу қанчалик кўп учрашини эмас. Мулоқотга келганларни ташкилотчилар санайди; { $limit } дан кам киши келган мулоқот ҳисобга қўшилмайди.
summaries-report-method-source = Усул шу китобга таянади: A. Hundepool et al., Statistical Disclosure Control (2012), 4-боб. Тўлиқ баёни ва уни синайдиган тестлар лойиҳанинг docs/SUPPRESSION.md саҳифасида.
summaries-digest = <b>Ҳафта хулосаси</b>
summaries-digest-new = Янги сонлар эълон қилинди: { $from } – { $until } ҳафталарида { $count } та муаммо.
summaries-digest-nothing = Бу ҳафта янги сон йўқ. Сонлар ҳеч кимни таниб бўлмайдиган даражада муаммо йиғилганда чиқади.
summaries-report-no-cross = Жойлар ва йўналишлар бўйича бирга бу вақт учун сон чиқарилмайди: ҳар бирида муаммо кам.
