# Summaries, for the national team. Numbers are those that are published (docs/SUPPRESSION.md).
summaries-head = <b>Сводка: { $name }</b>
summaries-name-week = неделя { $from } – { $until }
summaries-name-month = { $month } { $year } года
summaries-name-quarter = { $number }-й квартал { $year } года
summaries-name-year = { $year } год
summaries-name-all = за всё время
summaries-covers = Завершённые недели, с { $from } по { $until }
summaries-not-yet = <b>За это время публиковать пока нечего.</b> Числа появляются по завершённым неделям, когда обращений достаточно, чтобы никого нельзя было узнать.
summaries-total = Обращений
summaries-withheld = Отсюда слишком мало обращений для отдельных чисел.
summaries-topics = <b>По темам</b>
summaries-places-head = <b>По местам</b>
summaries-line-hidden = { $name }: скрыто
summaries-hidden = <i>«Скрыто» защищает людей: это малое число или то, из которого его можно вычислить.</i>
summaries-held = Диалогов с итогом: { $dialogues } · пришло людей: { $attended }
summaries-promises = Обещаний выполнено: { $kept } · в работе: { $open } · не выполнено: { $broken }
summaries-period-week = Неделя
summaries-period-month = Месяц
summaries-period-quarter = Квартал
summaries-period-year = Год
summaries-period-all = Всё
summaries-places = Какой регион?
summaries-places-ask = <b>Какой регион?</b>
summaries-whole = Всё вместе
summaries-export = Таблицей
summaries-unknown = Не знаю, что значит «{ $words }». Напишите период (week, month, quarter, year, all) и регион, например KG-O, или нажмите.
summaries-column-place = Место
summaries-column-topic = Тема
summaries-column-count = Число
summaries-cell-hidden = скрыто
summaries-group-north = Север
summaries-group-south = Юг
summaries-group-abroad = За границей
summaries-group-economic_opportunity = Экономические возможности
summaries-group-culture_and_education = Культура и образование
summaries-group-protection_and_justice = Защита и доступ к правосудию
summaries-group-political_participation = Политическое участие
summaries-group-regulatory_policy = Законы и правила
summaries-few = меньше { $limit }
summaries-chart-title = Обращения по темам
summaries-chart-title-places = Обращения по местам
summaries-chart-hidden = Полосатая метка – скрытое число. Она одинакова, какое бы число за ней ни стояло.
summaries-report = Отчёт (PDF)
summaries-export-ask = <b>Опубликованные числа таблицей: { $name }</b>

    Для какой программы?
summaries-format-xlsx = Excel (XLSX)
summaries-format-csv = Для другой (CSV)
summaries-report-ask = <b>Отчёт для парламента: { $name }</b>

    На каком языке?
summaries-file-failed = Файл не получился. Попробуйте немного позже; сами числа есть в /summary.
summaries-notes = Как это читать
summaries-note-hidden = «Скрыто» защищает людей: это малое число или то, из которого его можно вычислить.
summaries-note-missing = Чего здесь нет, о том слишком мало обращений для отдельных чисел.
