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
summaries-report-title = Аялдар эмнени айтып жатат
summaries-report-subtitle = Кыргыз Республикасынын Жогорку Кеңеши үчүн отчёт
summaries-report-about = Kurak Voices аркылуу Кыргызстандагы жана чет өлкөдөгү аялдар аттарын айтпай туруп эмне тынчсыздандырганын айтышат. Бул отчётто сандар гана бар: алардын сөздөрү да, кимдир бирин таанытчу нерсе да жок.
summaries-report-short = Кыскача
summaries-report-total =
    { $count ->
       *[other] { $count } көйгөй айтылды
    }, бүткөн жумалар: { $from } – { $until }.
summaries-report-most-topics = Эң көп айтылгандар: { $list }.
summaries-report-most-places = Эң көп келген жерлер: { $list }.
summaries-report-note-share = Үлүш – бардык көйгөйлөрдүн бөлүгү. Ал көрсөтүлгөн сандардан гана эсептелген.
summaries-report-note-missing = Сызыкча көйгөй аз болуп, өзүнчө сан чыгарылбаган же үлүшүн айтууга болбогон жерде турат. Таптакыр жок нерселер жазылган эмес.
summaries-report-tables = Сандар
summaries-report-share = Үлүшү
summaries-report-all = Баары
summaries-report-cross = Жерлер жана стратегиянын багыттары
summaries-report-dialogues = Диалогдор жана убадалар
summaries-report-no-dialogues = Бул убакытта бир да диалогдун жыйынтыгы жарыяланган жок.
summaries-report-attended = Келгендер: { $count }
summaries-report-untranslated = Кандай жазылса, ошондой берилди: азырынча которула элек.
summaries-report-method = Бул сандар кантип чыгат
summaries-report-method-who = Аялдар Telegram'дагы ботко жазышат. Бот ат сактабайт, көйгөйдү ким жибергенин эч нерсе көрсөтпөйт: лидерлерге да, кеңешке да, серверди караган кишиге да.
summaries-report-method-small = Эч ким таанылып калбашы үчүн аз сандар жашырылат: { $limit }тен аз сандар, ал эми зомбулук темаларында жана жер менен тема кошо келгенде { $sensitive }ден аз сандар. Нөл көрсөтүлөт.
summaries-report-method-besides = Жашырылган санды жанындагы сандардан чыгарып алса болот. Ошондуктан аны эч ким биле албай калганча башкалары да кошо жашырылат. Демек, «жашырылды» дегени дайыма эле «аз» дегенди билдирбейт.
summaries-report-method-weeks = Дүйшөмбүдөн жекшембиге чейинки бүткөн жумалар гана саналат. Алар жок дегенде { $enough } көйгөй чогулганча бириктирилип, бир жолу жарыяланат жана өзгөрбөйт: бир отчётту экинчисинен кемитип, эч нерсе биле албайт. Жумалар тобу аяктаган мезгилге кирет.
summaries-report-method-shares = Үлүштөр жана тилкелердин узундугу көрсөтүлгөн сандардан гана чыгат. Сызыктуу белги артында кандай сан турса да бирдей.
summaries-report-method-limits = Жазгандар өздөрү каалап жазышкан. Сандар алар эмне жөнүндө жазганын көрсөтөт, өлкөдө бул канчалык кеңири таралганын эмес. Диалогго келгендерди уюштуруучулар санайт; { $limit }тен аз киши келген диалог эсепке кошулбайт.
summaries-report-method-source = Ыкма бул китепке таянат: A. Hundepool et al., Statistical Disclosure Control (2012), 4-бөлүм. Толук баяны жана аны сынаган тесттер долбоордун docs/SUPPRESSION.md барагында.
summaries-digest = <b>Жуманын жыйынтыгы</b>
summaries-digest-new = Жаңы сандар жарыяланды: { $from } – { $until } жумаларында { $count } көйгөй.
summaries-digest-nothing = Бул жумада жаңы сан жок. Сандар эч кимди таанып болбогондой көйгөй чогулганда чыгат.
summaries-report-no-cross = Жерлер менен багыттар боюнча кошо азырынча сан чыгарылбайт: ар биринде көйгөй аз.
