help-now =
    <b>Jeśli coś Pani grozi, proszę od razu zadzwonić.</b>
help-line-dispatch = <b>{ $number }</b> — numer alarmowy
help-line-police = <b>{ $number }</b> — policja
help-line-ambulance = <b>{ $number }</b> — pogotowie
help-line-fire = <b>{ $number }</b> — straż pożarna
help-line-violence = <b>{ $number }</b> — przemoc w domu, pomoc społeczna
help-line-child = <b>{ $number }</b> — pomoc dla dzieci (rozmowy są nagrywane)
help-line-emergency = <b>{ $number }</b> — numer alarmowy
help-line-advice = <b>{ $number }</b> — przemoc w domu: porada i pomoc
help-unverified = <i>Te numery trzeba jeszcze sprawdzić przed uruchomieniem bota.</i>
help-abroad = Jestem za granicą
help-in-kyrgyzstan = Numery w Kirgistanie
help-safety = Połączenie zostaje na liście w telefonie. Jeśli ktoś zagląda do Pani telefonu, warto je potem usunąć.

help-privacy =
    <b>Prywatność</b>

    <b>Kto to czyta, nie dowie się, kto napisał.</b> Liderki i liderzy, zespół krajowy i osoba, która prowadzi serwer, widzą Pani słowa i region albo kraj, ale nigdy Pani imienia, numeru telefonu ani konta. Bot ich nie zapisuje.

    <b>Pani słowa są zamknięte na klucz.</b> Przechowuję je zaszyfrowane. Zapisuję tylko dzień, nigdy godzinę. Może je Pani wycofać, a wtedy od razu zostaną usunięte. Kopie zapasowe też są zaszyfrowane; { $days ->
        [0] o tym, jak długo są przechowywane, decyduje osoba, która prowadzi serwer.
        [1] to, co usunięte, znika z nich po dniu lub dwóch.
        [7] to, co usunięte, znika z nich po około tygodniu.
       *[other] to, co usunięte, znika z nich po około { $days } dniach.
    }

    <b>Pani telefon.</b> Wiadomości od Pani usuwam z czatu. /erase czyści ten czat po obu stronach: znikają wiadomości z ostatnich 48 godzin.

    <b>Czego nie mogę ukryć.</b> Telegram wie, że pisała Pani do tego bota. Kto Panią dobrze zna, może się domyślić z samej opowieści. Czat zostaje na Pani liście, dopóki sama go Pani nie usunie. Nie mam wpływu na powiadomienia, które ktoś już odczytał, ani na kogoś, kto podgląda serwer w chwili, gdy Pani pisze.

    <b>Co pamiętam o czacie.</b> Niedokończony szkic, zaszyfrowany: przez godzinę. Numery wiadomości do usunięcia, godzinę ich wysłania i Pani język: przez 48 godzin. Jeśli włączy Pani powiadomienia: Pani czat, zaszyfrowany, oraz wybrane miejsce i język, dopóki ich Pani nie wyłączy. Jeśli zapisze się Pani na spotkanie: Pani czat, zaszyfrowany, i to, co Pani tam zaznaczyła, do 14 dni po spotkaniu albo do rezygnacji. Jeśli Pani tam zagłosuje: głos, z oznaczeniem zamiast czatu, do 14 dni po spotkaniu. Nic z tego nie jest powiązane z żadną sprawą.
