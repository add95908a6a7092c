# Summaries, for the national team. Numbers are those that are published (docs/SUPPRESSION.md).
summaries-head = <b>Podsumowanie: { $name }</b>
summaries-name-week = tydzień { $from } – { $until }
summaries-name-month = { $month } { $year }
summaries-name-quarter = { $number }. kwartał { $year }
summaries-name-year = rok { $year }
summaries-name-all = cały czas
summaries-covers = Zamknięte tygodnie od { $from } do { $until }
summaries-not-yet = <b>Za ten czas nie ma jeszcze czego publikować.</b> Liczby pojawiają się dla zamkniętych tygodni, gdy zgłoszeń jest tyle, że nikogo nie da się po nich rozpoznać.
summaries-total = Zgłoszenia
summaries-withheld = Stąd jest za mało zgłoszeń na osobne liczby.
summaries-topics = <b>Według tematów</b>
summaries-places-head = <b>Według miejsc</b>
summaries-line-hidden = { $name }: ukryte
summaries-hidden = <i>„Ukryte” chroni ludzi: to mała liczba albo taka, z której dałoby się ją wyliczyć.</i>
summaries-held = Dialogi z wynikami: { $dialogues } · osób na nich: { $attended }
summaries-promises = Obietnice dotrzymane: { $kept } · w toku: { $open } · niedotrzymane: { $broken }
summaries-period-week = Tydzień
summaries-period-month = Miesiąc
summaries-period-quarter = Kwartał
summaries-period-year = Rok
summaries-period-all = Wszystko
summaries-places = Który region?
summaries-places-ask = <b>Który region?</b>
summaries-whole = Całość
summaries-export = Jako tabela
summaries-unknown = Nie znam „{ $words }”. Proszę napisać okres (week, month, quarter, year, all) i region, na przykład KG-O, albo dotknąć.
summaries-column-place = Miejsce
summaries-column-topic = Temat
summaries-column-count = Liczba
summaries-cell-hidden = ukryte
summaries-group-north = Północ
summaries-group-south = Południe
summaries-group-abroad = Za granicą
summaries-group-economic_opportunity = Szanse ekonomiczne
summaries-group-culture_and_education = Kultura i edukacja
summaries-group-protection_and_justice = Ochrona i dostęp do sprawiedliwości
summaries-group-political_participation = Udział w polityce
summaries-group-regulatory_policy = Prawo i przepisy
summaries-few = mniej niż { $limit }
summaries-chart-title = Zgłoszenia według tematów
summaries-chart-title-places = Zgłoszenia według miejsc
summaries-chart-hidden = Pole w paski to ukryta liczba. Wygląda tak samo bez względu na to, co ukrywa.
summaries-report = Raport (PDF)
summaries-export-ask = <b>Opublikowane liczby w tabeli: { $name }</b>

    Do jakiego programu?
summaries-format-xlsx = Excel (XLSX)
summaries-format-csv = Do innego (CSV)
summaries-report-ask = <b>Raport dla parlamentu: { $name }</b>

    W jakim języku?
summaries-file-failed = Nie udało się przygotować pliku. Proszę spróbować za chwilę; same liczby są w /summary.
summaries-notes = Jak to czytać
summaries-note-hidden = „Ukryte” chroni ludzi: to mała liczba albo taka, z której dałoby się ją wyliczyć.
summaries-note-missing = Czego tu brakuje, o tym jest za mało zgłoszeń na osobne liczby.
