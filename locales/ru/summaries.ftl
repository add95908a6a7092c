# Summaries, for the national team. Numbers are those that are published (docs/SUPPRESSION.md).
summaries-head = <b>Сводка: { $name }</b>
summaries-name-week = неделя { $from } – { $until }
summaries-name-month = { $month } { $year } года
summaries-name-quarter = { $number }-й квартал { $year } года
summaries-name-year = { $year } год
summaries-name-all = за всё время
summaries-covers = Завершённые недели, с { $from } по { $until }
summaries-not-yet = <b>За это время публиковать пока нечего.</b> Числа появляются по завершённым неделям, когда обращений столько, что никого нельзя узнать.
summaries-total = Обращений
summaries-withheld = Отсюда слишком мало обращений, чтобы показать числа отдельно.
summaries-topics-withheld = <i>По темам числа отсюда не показаны: обращений слишком мало.</i>
summaries-topics = <b>По темам</b>
summaries-places-head = <b>По местам</b>
summaries-line-hidden = { $name }: скрыто
summaries-lines-hidden = Скрыто: { $names }
summaries-hidden = <i>«Скрыто» защищает людей: это малое число или такое, из которого можно вычислить малое.</i>
summaries-held = Диалогов с итогом: { $dialogues } · пришло людей: { $attended }
summaries-felt = Отзывы (диалоги, где ответили от { $limit } человек): { $asked }. Три четверти или больше: было безопасно – { $safe }, удалось сказать – { $spoke }, придут ещё раз – { $again }.
summaries-promises = Обещаний выполнено: { $kept } · открыто: { $open } · не выполнено: { $broken }
summaries-period-week = Неделя
summaries-period-month = Месяц
summaries-period-quarter = Квартал
summaries-period-year = Год
summaries-period-all = Всё
summaries-places = Какой регион?
summaries-places-ask = <b>Какой регион?</b>
summaries-whole = Всё вместе
summaries-export = Таблицей
summaries-unknown = Не знаю, что значит «{ $words }». Напишите период (неделя, месяц, квартал, год, всё или «март 2026») и место, например «март Нарын», или нажмите.
summaries-which-place = <b>Какое место значит «{ $words }»?</b>
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
summaries-file-whole = <i>В файле всегда все места вместе. Одно место: /summary</i>
summaries-report-ask = <b>Отчёт для парламента: { $name }</b>

    На каком языке?
summaries-file-failed = Файл не получился. Попробуйте немного позже; сами числа есть в /summary.
summaries-notes = Как это читать
summaries-note-hidden = «Скрыто» защищает людей: это малое число или то, из которого его можно вычислить.
summaries-note-least = «312+» значит «не меньше»: в какие-то недели число скрыто.
summaries-note-missing = Чего здесь нет, о том слишком мало обращений для отдельных чисел.
summaries-report-title = О чём говорят женщины
summaries-report-subtitle = Отчёт для Жогорку Кенеша Кыргызской Республики
summaries-report-about = Через Kurak Voices женщины в Кыргызстане и за границей рассказывают о том, что их тревожит, не называя себя. В отчёте только числа: нет ни их слов, ни того, по чему можно узнать кого-то из них.
summaries-report-short = Коротко
summaries-report-total =
    За завершённые недели с { $from } по { $until } получено { $count ->
        [one] { $count } обращение
        [few] { $count } обращения
       *[other] { $count } обращений
    }.
summaries-report-most-topics = Самые частые темы: { $list }.
summaries-report-most-topics-shown = Самые частые из показанных тем: { $list }.
summaries-report-most-places = Больше всего обращений: { $list }.
summaries-report-most-places-shown = Из показанных мест больше всего обращений: { $list }.
summaries-report-note-share = Доли – части от всех обращений. Они посчитаны только по показанным числам.
summaries-report-note-missing = Прочерк стоит там, где обращений слишком мало для отдельных чисел или долю назвать нельзя. Того, чего нет совсем, в таблицах нет.
summaries-report-tables = Числа
summaries-report-share = Доля
summaries-report-all = Всего
summaries-report-cross = Места и направления стратегии
summaries-report-dialogues = Диалоги и обещания
summaries-report-no-dialogues = За это время не опубликовано ни одного итога диалога.
summaries-report-attended = Пришло людей: { $count }
summaries-report-untranslated = Как записано; перевода пока нет.
summaries-report-method = Откуда эти числа
summaries-report-method-who = Женщины пишут боту в Telegram. Имён он не хранит, и ничто не связывает обращение с той, кто его прислала: ни для лидеров, ни для совета, ни для тех, кто держит сервер.
summaries-report-method-small = Малые числа скрыты, чтобы по ним никого нельзя было узнать: меньше { $limit }, а для тем насилия и везде, где место пересекается с темой, – меньше { $sensitive }. Ноль показан.
summaries-report-method-besides = Скрытое число можно вычислить по соседним. Поэтому вместе с ним скрыты и другие, пока вычислить его не сможет никто. «Скрыто» не всегда значит «мало».
summaries-report-method-weeks = Считаются только завершённые недели, с понедельника по воскресенье. Они объединяются, пока обращений не станет хотя бы { $enough }, публикуются один раз и не меняются: вычесть один отчёт из другого нельзя. Группа недель относится к тому периоду, в котором закончилась.
summaries-report-method-shares = Доли и длина полос следуют только из показанных чисел. Полосатая метка одинакова, какое бы число за ней ни стояло.
summaries-report-method-limits = Написали те, кто захотел. Числа говорят, о чём они писали, а не о том, как часто это бывает в стране. Людей на диалогах считают ведущие; диалог, на который пришло меньше { $limit } человек, в сумму не входит.
summaries-report-method-source = Метод следует книге A. Hundepool et al., Statistical Disclosure Control (2012), глава 4. Полностью он описан, вместе с тестами, которые его атакуют, в docs/SUPPRESSION.md проекта.
summaries-digest = <b>Сводка за неделю</b>
summaries-digest-new = Опубликованы новые числа, с { $from } по { $until }. Обращений: { $count }.
summaries-digest-nothing = Новых чисел на этой неделе нет. Они появляются, когда обращений достаточно, чтобы никого нельзя было узнать.
summaries-report-no-cross = По местам и направлениям вместе за это время публиковать нечего: в каждом слишком мало обращений.
summaries-answering = Как на них ответили
summaries-answering-covers = Обращения с { $from } по { $until }; подсчитано один раз, через четыре недели.
summaries-answering-gaps = Недели, о которых ничего нельзя сказать, не учтены.
summaries-column-answer = Ответ
summaries-answering-answered = Ответ в течение четырёх недель
summaries-answering-within_3 = за 3 дня
summaries-answering-within_7 = за 4–7 дней
summaries-answering-within_28 = за 8–28 дней
summaries-answering-unanswered = К тому времени без ответа
summaries-answering-untouched = ещё не рассмотрены
summaries-answering-in_hand = рассматриваются
summaries-answering-closed_unanswered = закрыты без ответа
summaries-answering-gone = Отозваны или отложены
summaries-answering-helped = «Ответ помог»
summaries-answering-helped_not = «Не помог»
summaries-answering-half-within_3 = Половина получила ответ за 3 дня.
summaries-answering-half-within_7 = Половина получила ответ за 7 дней.
summaries-answering-half-within_28 = Половина получила ответ за 28 дней.
summaries-answering-half-none = За 28 дней ответ получили меньше половины.
summaries-trend-before-week = Предыдущая неделя
summaries-trend-before-month = Предыдущий месяц
summaries-trend-before-quarter = Предыдущий квартал
summaries-trend-before-year = Предыдущий год
summaries-trend-in-weeks =
    { $weeks ->
        [one] { $count } за { $weeks } неделю
        [few] { $count } за { $weeks } недели
       *[other] { $count } за { $weeks } недель
    }
summaries-trend-counts = { $name }: { $before }. В этот раз: { $now }.
summaries-trend-more = В пересчёте на неделю это на { $percent }% больше.
summaries-trend-fewer = В пересчёте на неделю это на { $percent }% меньше.
summaries-trend-even = В пересчёте на неделю это примерно столько же: такая разница может быть случайной.
summaries-trend-same = примерно столько же
summaries-trend-topics-more = Пишут чаще: { $list }.
summaries-trend-topics-fewer = Пишут реже: { $list }.
summaries-trend-nothing = { $name }: ничего не опубликовано, сравнить не с чем.
summaries-trend-begun = { $name }: считать начали не с начала, сравнить нельзя.
summaries-trend-hidden = { $name }: одно из чисел скрыто, сравнить нельзя.
summaries-trend-months = <b>По месяцам</b>
summaries-trend-months-note = <i>В скобках – сравнение с месяцем до него, в пересчёте на неделю; ≈ – примерно столько же.</i>
summaries-trend-chart = Обращения в неделю, по месяцам
summaries-column-month = Месяц
summaries-column-weeks = Завершённых недель
summaries-column-weekly = В неделю
summaries-column-change = Изменение
summaries-report-method-trend = Периоды сравниваются в пересчёте на неделю: в месяце бывает четыре завершённые недели или пять. О росте или спаде говорится, только если разница хотя бы вдвое больше той, что даёт случай, а для отдельных тем – втрое. Сравниваются только показанные числа.
