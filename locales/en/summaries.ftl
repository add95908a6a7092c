# Summaries, for the national team. Numbers are those that are published (docs/SUPPRESSION.md).
summaries-head = <b>Summary: { $name }</b>
summaries-name-week = the week { $from } – { $until }
summaries-name-month = { $month } { $year }
summaries-name-quarter = quarter { $number } of { $year }
summaries-name-year = { $year }
summaries-name-all = all there is
summaries-covers = Closed weeks from { $from } to { $until }
summaries-not-yet = <b>Nothing can be published for this time yet.</b> Numbers appear in closed weeks, once there are enough concerns that nobody can be recognised by them.
summaries-total = Concerns
summaries-withheld = This place has too few concerns for numbers of its own.
summaries-topics = <b>By topic</b>
summaries-places-head = <b>By place</b>
summaries-line-hidden = { $name }: hidden
summaries-lines-hidden = Hidden: { $names }
summaries-hidden = <i>“Hidden” protects people: it is a small number, or one from which a small one could be worked out.</i>
summaries-held = Dialogues with an outcome: { $dialogues } · people there: { $attended }
summaries-promises = Promises kept: { $kept } · open: { $open } · not kept: { $broken }
summaries-period-week = Week
summaries-period-month = Month
summaries-period-quarter = Quarter
summaries-period-year = Year
summaries-period-all = All
summaries-places = Which region?
summaries-places-ask = <b>Which region?</b>
summaries-whole = The whole
summaries-export = As a table
summaries-unknown = I don’t know “{ $words }”. Write a period (week, month, quarter, year, all) and a region such as KG-O, or tap.
summaries-column-place = Place
summaries-column-topic = Topic
summaries-column-count = Count
summaries-cell-hidden = hidden
summaries-group-north = North
summaries-group-south = South
summaries-group-abroad = Abroad
summaries-group-economic_opportunity = Economic opportunity
summaries-group-culture_and_education = Culture and education
summaries-group-protection_and_justice = Protection and access to justice
summaries-group-political_participation = Political participation
summaries-group-regulatory_policy = Regulatory policy
summaries-few = fewer than { $limit }
summaries-chart-title = Concerns by topic
summaries-chart-title-places = Concerns by place
summaries-chart-hidden = A striped mark is a hidden number. It looks the same whatever it hides.
summaries-report = Report (PDF)
summaries-export-ask = <b>The published numbers as a table: { $name }</b>

    For which program?
summaries-format-xlsx = Excel (XLSX)
summaries-format-csv = Any other (CSV)
summaries-report-ask = <b>The report for Parliament: { $name }</b>

    In which language?
summaries-file-failed = The file could not be made. Please try again in a while; the numbers themselves stand in /summary.
summaries-notes = How to read it
summaries-note-hidden = “Hidden” protects people: it is a small number, or one from which a small one could be worked out.
summaries-note-missing = What is missing has too few concerns for numbers of its own.
summaries-report-title = What women say
summaries-report-subtitle = Report for the Jogorku Kenesh, the Parliament of the Kyrgyz Republic
summaries-report-about = Through Kurak Voices women in Kyrgyzstan and abroad say what worries them without saying who they are. This report holds counts alone: no words of theirs, and nothing by which one of them could be known.
summaries-report-short = In short
summaries-report-total =
    { $count ->
        [one] One concern was shared
       *[other] { $count } concerns were shared
    } in the closed weeks from { $from } to { $until }.
summaries-report-most-topics = Spoken of most: { $list }.
summaries-report-most-places = Most came from: { $list }.
summaries-report-note-share = Shares are parts of all concerns. They are worked out from the numbers shown, and from no others.
summaries-report-note-missing = A dash stands where there are too few concerns for numbers of their own, or where a share can’t be said. What is nought everywhere is left out.
summaries-report-tables = The numbers
summaries-report-share = Share
summaries-report-all = All
summaries-report-cross = Places and strategy areas
summaries-report-dialogues = Dialogues and promises
summaries-report-no-dialogues = In this time no outcome of a dialogue was published.
summaries-report-attended = People there: { $count }
summaries-report-untranslated = As it was entered; nobody has translated it yet.
summaries-report-method = How these numbers are made
summaries-report-method-who = Women write to a bot in Telegram. It keeps no names, and nothing joins a concern with whoever sent it: not for leaders, not for the council, not for those who run the server.
summaries-report-method-small = Small numbers are hidden, so that nobody can be recognised by them: those below { $limit }, and for topics of violence and wherever a place meets a topic those below { $sensitive }. Nought is shown.
summaries-report-method-besides = A hidden number could be worked out from those around it. So others are hidden with it, until nobody can tell it. “Hidden” therefore does not always mean “few”.
summaries-report-method-weeks = Only whole weeks that are over are counted, Monday to Sunday. They are put together until there are at least { $enough } concerns, published once, and never changed: two reports can’t be subtracted from each other. A week appears in the period in which its group of weeks ended.
summaries-report-method-shares = Shares and the lengths of bars follow from the shown numbers alone. A striped mark is the same whatever it hides.
summaries-report-method-limits = Those who write have chosen to. The numbers say what they wrote about, not how common something is in the country. People at dialogues are counted by the hosts; a dialogue to which fewer than { $limit } came adds nobody.
summaries-report-method-source = The method follows A. Hundepool et al., Statistical Disclosure Control (2012), chapter 4. It is described in full, with the tests that attack it, in the project’s docs/SUPPRESSION.md.
summaries-digest = <b>The week’s summary</b>
summaries-digest-new = New numbers are published: { $count } concerns in the weeks from { $from } to { $until }.
summaries-digest-nothing = No new numbers this week. They appear once there are enough concerns that nobody can be recognised by them.
summaries-report-no-cross = Of places and areas together nothing can be published for this time: there are too few concerns in each.
summaries-answering = How they were answered
summaries-answering-covers = Concerns from { $from } to { $until }; counted four weeks later, once.
summaries-answering-gaps = Weeks of which nothing can be told are left out.
summaries-column-answer = Answer
summaries-answering-answered = Answered within four weeks
summaries-answering-within_3 = within 3 days
summaries-answering-within_7 = after 4 to 7 days
summaries-answering-within_28 = after 8 to 28 days
summaries-answering-unanswered = Not answered by then
summaries-answering-untouched = not looked at yet
summaries-answering-in_hand = being looked into
summaries-answering-closed_unanswered = closed without an answer
summaries-answering-gone = Taken back, or set aside
summaries-answering-helped = “It helped”
summaries-answering-helped_not = “It did not help”
summaries-answering-half-within_3 = Half of them had an answer within 3 days.
summaries-answering-half-within_7 = Half of them had an answer within 7 days.
summaries-answering-half-within_28 = Half of them had an answer within 28 days.
summaries-answering-half-none = Fewer than half had an answer within 28 days.
summaries-trend-before-week = The week before
summaries-trend-before-month = The month before
summaries-trend-before-quarter = The quarter before
summaries-trend-before-year = The year before
summaries-trend-in-weeks =
    { $weeks ->
        [one] { $count } in { $weeks } week
       *[other] { $count } in { $weeks } weeks
    }
summaries-trend-counts = { $name }: { $before }. This time: { $now }.
summaries-trend-more = By the week that is { $percent }% more.
summaries-trend-fewer = By the week that is { $percent }% fewer.
summaries-trend-even = By the week that is about as many: so small a difference may be chance.
summaries-trend-same = about as many
summaries-trend-topics-more = More is said about: { $list }.
summaries-trend-topics-fewer = Less is said about: { $list }.
summaries-trend-nothing = { $name }: nothing was published, so nothing can be compared.
summaries-trend-begun = { $name }: counting began in the midst of it, so nothing can be compared.
summaries-trend-hidden = { $name }: one of the numbers is hidden, so nothing can be compared.
summaries-trend-months = <b>By month</b>
summaries-trend-months-note = <i>In brackets: each week beside the month before it; ≈ is about as many.</i>
summaries-trend-chart = Concerns each week, by month
summaries-column-month = Month
summaries-column-weeks = Closed weeks
summaries-column-weekly = Each week
summaries-column-change = Change
summaries-report-method-trend = Times are compared by the week, for a month has four closed weeks or five. More or fewer is said only where the difference is at least twice what chance makes, for single topics three times. Only shown numbers are compared.
