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
summaries-topics-withheld = <i>Według tematów nie ma stąd liczb: zgłoszeń jest za mało.</i>
summaries-topics = <b>Według tematów</b>
summaries-places-head = <b>Według miejsc</b>
summaries-line-hidden = { $name }: ukryte
summaries-lines-hidden = Ukryte: { $names }
summaries-hidden = <i>„Ukryte” chroni ludzi: to mała liczba albo taka, z której dałoby się ją wyliczyć.</i>
summaries-held = Dialogi z ustaleniami: { $dialogues } · osób na nich: { $attended }
summaries-felt = Opinie (dialogi, na których odpowiedziało co najmniej { $limit } osób): { $asked }. Trzy czwarte lub więcej: czuły się bezpiecznie – { $safe }, mogły mówić – { $spoke }, przyjdą znowu – { $again }.
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
summaries-unknown = Nie znam „{ $words }”. Proszę napisać okres (tydzień, miesiąc, kwartał, rok, wszystko albo „marzec 2026”) i miejsce, na przykład „marzec Naryn”, albo dotknąć.
summaries-which-place = <b>Które miejsce to „{ $words }”?</b>
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
summaries-file-whole = <i>W pliku są zawsze wszystkie miejsca razem. Jedno miejsce: /summary</i>
summaries-report-ask = <b>Raport dla parlamentu: { $name }</b>

    W jakim języku?
summaries-file-failed = Nie udało się przygotować pliku. Proszę spróbować za chwilę; same liczby są w /summary.
summaries-notes = Jak to czytać
summaries-note-hidden = „Ukryte” chroni ludzi: to mała liczba albo taka, z której dałoby się ją wyliczyć.
summaries-note-least = „312+” to co najmniej tyle: w niektórych tygodniach liczba jest ukryta.
summaries-note-missing = Czego tu brakuje, o tym jest za mało zgłoszeń na osobne liczby.
summaries-report-title = O czym mówią kobiety
summaries-report-subtitle = Raport dla Dżogorku Kenesz, parlamentu Republiki Kirgiskiej
summaries-report-about = Przez Kurak Voices kobiety w Kirgistanie i za granicą mówią, co je martwi, nie mówiąc, kim są. W raporcie są same liczby: nie ma ich słów ani niczego, po czym dałoby się którąś rozpoznać.
summaries-report-short = W skrócie
summaries-report-total =
    { $count ->
        [one] Nadeszło { $count } zgłoszenie
        [few] Nadeszły { $count } zgłoszenia
       *[other] Nadeszło { $count } zgłoszeń
    } w zamkniętych tygodniach od { $from } do { $until }.
summaries-report-most-topics = Najczęstsze tematy: { $list }.
summaries-report-most-topics-shown = Najczęstsze z pokazanych tematów: { $list }.
summaries-report-most-places = Najwięcej nadeszło stąd: { $list }.
summaries-report-most-places-shown = Z pokazanych miejsc najwięcej nadeszło stąd: { $list }.
summaries-report-note-share = Udział to część wszystkich zgłoszeń. Wyliczono go wyłącznie z pokazanych liczb.
summaries-report-note-missing = Kreska stoi tam, gdzie zgłoszeń jest za mało na osobne liczby albo udziału nie da się podać. To, czego nie ma wcale, pominięto.
summaries-report-tables = Liczby
summaries-report-share = Udział
summaries-report-all = Razem
summaries-report-cross = Miejsca i obszary strategii
summaries-report-dialogues = Dialogi i obietnice
summaries-report-no-dialogues = W tym czasie nie opublikowano ustaleń z żadnego dialogu.
summaries-report-attended = Osób: { $count }
summaries-report-untranslated = Tak jak wpisano; nie ma jeszcze tłumaczenia.
summaries-report-method = Skąd te liczby
summaries-report-method-who = Kobiety piszą do bota w Telegramie. Nie przechowuje on imion i nic nie łączy zgłoszenia z tą, która je wysłała: ani dla liderek, ani dla rady, ani dla osób prowadzących serwer.
summaries-report-method-small = Małe liczby są ukryte, żeby nikogo nie dało się po nich rozpoznać: mniejsze niż { $limit }, a przy tematach przemocy i wszędzie, gdzie miejsce krzyżuje się z tematem, mniejsze niż { $sensitive }. Zero jest pokazane.
summaries-report-method-besides = Ukrytą liczbę dałoby się wyliczyć z sąsiednich. Dlatego ukrywa się razem z nią inne, aż nikt nie będzie mógł jej poznać. „Ukryte” nie zawsze znaczy „mało”.
summaries-report-method-weeks = Liczą się tylko całe tygodnie, które minęły, od poniedziałku do niedzieli. Łączy się je, aż zgłoszeń będzie co najmniej { $enough }, publikuje raz i nie zmienia: jednego raportu nie da się odjąć od drugiego. Grupa tygodni należy do okresu, w którym się skończyła.
summaries-report-method-shares = Udziały i długość słupków wynikają tylko z pokazanych liczb. Pole w paski wygląda tak samo bez względu na to, co ukrywa.
summaries-report-method-limits = Napisały te osoby, które chciały. Liczby mówią, o czym pisały, a nie jak częste to jest w kraju. Osoby na dialogach liczą prowadzące; dialog, na który przyszło mniej niż { $limit } osób, nie wchodzi do sumy.
summaries-report-method-source = Metoda opiera się na: A. Hundepool et al., Statistical Disclosure Control (2012), rozdział 4. Pełny opis, razem z testami, które ją atakują, jest w docs/SUPPRESSION.md projektu.
summaries-digest = <b>Podsumowanie tygodnia</b>
summaries-digest-new = Są nowe liczby: od { $from } do { $until }, zgłoszeń: { $count }.
summaries-digest-nothing = W tym tygodniu nie ma nowych liczb. Pojawiają się, gdy zgłoszeń jest tyle, że nikogo nie da się po nich rozpoznać.
summaries-report-no-cross = O miejscach i obszarach razem nie da się za ten czas nic opublikować: w każdym jest za mało zgłoszeń.
summaries-answering = Jak na nie odpowiedziano
summaries-answering-covers = Zgłoszenia od { $from } do { $until }; policzone raz, cztery tygodnie później.
summaries-answering-gaps = Tygodnie, o których nic nie można powiedzieć, są pominięte.
summaries-column-answer = Odpowiedź
summaries-answering-answered = Odpowiedź w ciągu czterech tygodni
summaries-answering-within_3 = w ciągu 3 dni
summaries-answering-within_7 = po 4–7 dniach
summaries-answering-within_28 = po 8–28 dniach
summaries-answering-unanswered = Do tego czasu bez odpowiedzi
summaries-answering-untouched = jeszcze nieotwarte
summaries-answering-in_hand = w toku
summaries-answering-closed_unanswered = zamknięte bez odpowiedzi
summaries-answering-gone = Wycofane lub odłożone
summaries-answering-helped = „To pomogło”
summaries-answering-helped_not = „To nie pomogło”
summaries-answering-half-within_3 = Połowa otrzymała odpowiedź w ciągu 3 dni.
summaries-answering-half-within_7 = Połowa otrzymała odpowiedź w ciągu 7 dni.
summaries-answering-half-within_28 = Połowa otrzymała odpowiedź w ciągu 28 dni.
summaries-answering-half-none = W ciągu 28 dni odpowiedź otrzymała mniej niż połowa.
summaries-trend-before-week = Poprzedni tydzień
summaries-trend-before-month = Poprzedni miesiąc
summaries-trend-before-quarter = Poprzedni kwartał
summaries-trend-before-year = Poprzedni rok
summaries-trend-in-weeks =
    { $weeks ->
        [one] { $count } w ciągu { $weeks } tygodnia
       *[other] { $count } w ciągu { $weeks } tygodni
    }
summaries-trend-counts = { $name }: { $before }. Tym razem: { $now }.
summaries-trend-more = W przeliczeniu na tydzień to o { $percent }% więcej.
summaries-trend-fewer = W przeliczeniu na tydzień to o { $percent }% mniej.
summaries-trend-even = W przeliczeniu na tydzień to mniej więcej tyle samo: tak mała różnica może być przypadkiem.
summaries-trend-same = mniej więcej tyle samo
summaries-trend-topics-more = Częściej niż przedtem: { $list }.
summaries-trend-topics-fewer = Rzadziej niż przedtem: { $list }.
summaries-trend-nothing = { $name }: nic nie opublikowano, nie ma z czym porównać.
summaries-trend-begun = { $name }: liczenie zaczęło się w trakcie, nie da się porównać.
summaries-trend-hidden = { $name }: jedna z liczb jest ukryta, nie da się porównać.
summaries-trend-months = <b>Według miesięcy</b>
summaries-trend-months-note = <i>W nawiasie: porównanie z miesiącem wcześniej, w przeliczeniu na tydzień; ≈ to mniej więcej tyle samo.</i>
summaries-trend-chart = Zgłoszenia na tydzień, według miesięcy
summaries-column-month = Miesiąc
summaries-column-weeks = Zamknięte tygodnie
summaries-column-weekly = Na tydzień
summaries-column-change = Zmiana
summaries-report-method-trend = Okresy porównuje się w przeliczeniu na tydzień, bo miesiąc ma cztery zamknięte tygodnie albo pięć. O wzroście lub spadku mówi się tylko wtedy, gdy różnica jest co najmniej dwa razy większa od tej, którą daje przypadek, a przy pojedynczych tematach – trzy razy. Porównuje się tylko pokazane liczby.
