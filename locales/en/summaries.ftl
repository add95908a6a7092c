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
