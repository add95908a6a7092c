# Summaries, for the national team. Numbers are those that are published (docs/SUPPRESSION.md).
summaries-head = <b>Жыйынтык: { $name }</b>
summaries-name-week = { $from } – { $until } жумасы
summaries-name-month = { $year }-жыл, { $month }
summaries-name-quarter = { $year }-жыл, { $number }-чейрек
summaries-name-year = { $year }-жыл
summaries-name-all = бардык убакыт
summaries-covers = Бүткөн жумалар: { $from } – { $until }
summaries-not-yet = <b>Бул убакыт үчүн азырынча жарыялай турган сан жок.</b> Сандар бүткөн жумалар боюнча, эч кимди таанып болбой турганда гана чыгат.
summaries-total = Көйгөйлөр
summaries-withheld = Бул жерден көйгөй аз, өзүнчө сан чыгарылбайт.
summaries-topics = <b>Темалар боюнча</b>
summaries-places-head = <b>Жерлер боюнча</b>
summaries-line-hidden = { $name }: жашырылды
summaries-hidden = <i>«Жашырылды» адамдарды коргойт: бул аз сан же андан аз санды чыгарып алса болот.</i>
summaries-held = Жыйынтыгы бар диалогдор: { $dialogues } · келгендер: { $attended }
summaries-promises = Аткарылган убада: { $kept } · жасалып жатат: { $open } · аткарылбады: { $broken }
summaries-period-week = Жума
summaries-period-month = Ай
summaries-period-quarter = Чейрек
summaries-period-year = Жыл
summaries-period-all = Баары
summaries-places = Кайсы аймак?
summaries-places-ask = <b>Кайсы аймак?</b>
summaries-whole = Баары чогуу
summaries-export = Таблица менен
summaries-unknown = «{ $words }» дегенди билбейм. Мезгилди (week, month, quarter, year, all) жана аймакты, мисалы KG-O, жазыңыз же басыңыз.
summaries-column-place = Жер
summaries-column-topic = Тема
summaries-column-count = Саны
summaries-cell-hidden = жашырылды
summaries-group-north = Түндүк
summaries-group-south = Түштүк
summaries-group-abroad = Чет өлкөдө
summaries-group-economic_opportunity = Экономикалык мүмкүнчүлүк
summaries-group-culture_and_education = Маданият жана билим
summaries-group-protection_and_justice = Коргоо жана адилеттик
summaries-group-political_participation = Саясий катышуу
summaries-group-regulatory_policy = Мыйзам жана эрежелер
summaries-few = { $limit }тен аз
summaries-chart-title = Көйгөйлөр, темалар боюнча
summaries-chart-title-places = Көйгөйлөр, жерлер боюнча
summaries-chart-hidden = Сызыктуу белги – жашырылган сан. Артында кандай сан турса да, бирдей көрүнөт.
summaries-report = Отчёт (PDF)
summaries-export-ask = <b>Жарыяланган сандар таблица менен: { $name }</b>

    Кайсы программага?
summaries-format-xlsx = Excel (XLSX)
summaries-format-csv = Башкасына (CSV)
summaries-report-ask = <b>Парламент үчүн отчёт: { $name }</b>

    Кайсы тилде?
summaries-file-failed = Файл даярдалбай калды. Бир аздан кийин кайра аракет кылыңыз, сандар /summary ичинде турат.
summaries-notes = Кантип окуш керек
summaries-note-hidden = «Жашырылды» адамдарды коргойт: бул аз сан же андан аз санды чыгарып алса болот.
summaries-note-missing = Жазылбаган жерлерде көйгөй аз, өзүнчө сан чыгарылбайт.
