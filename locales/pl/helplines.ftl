# Administratorki dzwonią pod numery, które dostają kobiety.
helplines-head =
    <b>Numery pomocy</b>

    Te numery dostają kobiety. Kto dzwoni w potrzebie, nie może usłyszeć ciszy. Proszę wybrać numer, zadzwonić i zaznaczyć, że działa.
helplines-to-call = { $count ->
        [one] ⚠ { $count } numer nie był sprawdzany od 90 dni albo nigdy.
        [few] ⚠ { $count } numery nie były sprawdzane od 90 dni albo nigdy.
        [many] ⚠ { $count } numerów nie było sprawdzanych od 90 dni albo nigdy.
       *[other] ⚠ { $count } numeru nie sprawdzano od 90 dni albo nigdy.
    }
helplines-all-called = ✓ Wszystkie numery sprawdzono w ciągu ostatnich 90 dni.
helplines-abroad = Za granicą ›
helplines-here = ‹ Kirgistan
helplines-line = <b>{ $line }</b>
helplines-never = Nikt jeszcze pod niego nie dzwonił.
helplines-called = { $days ->
        [0] Ostatnia rozmowa: dzisiaj.
        [one] Ostatnia rozmowa: { $day }, wczoraj.
       *[other] Ostatnia rozmowa: { $day }, { $days } dni temu.
    }
helplines-how =
    Proszę od razu powiedzieć, że sprawdza Pani numer dla kobiet, które będą dzwonić, i że nic się nie stało. Warto zapytać: czy odbierają w nocy, w jakich językach, czy połączenie jest bezpłatne?

    Jeśli numer milczy albo się zmienił, proszę jeszcze dziś powiedzieć osobie, która prowadzi serwer: numery są w pliku <code>src/help/lines.json</code>.
helplines-works = Sprawdzony dzisiaj: działa
helplines-noted = { $number }: zapisane z dzisiejszą datą.
