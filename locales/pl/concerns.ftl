# The form for a concern. It is one message that changes from step to step.
concerns-back = ‹ Wstecz
concerns-cancel = Anuluj
concerns-go-on = Dalej ›

concerns-ask-place =
    <b>Gdzie Pani jest?</b>

    Zapisuję tylko region albo kraj, żeby mogły odpowiedzieć osoby, które znają to miejsce. Pani imienia ani numeru nie zapisuję.
concerns-abroad = Jestem za granicą
concerns-ask-country = <b>W jakim kraju Pani jest?</b>
concerns-ask-category = <b>O czym chce Pani powiedzieć?</b>

concerns-help-first =
    <b>Jeśli coś Pani teraz grozi, proszę zadzwonić.</b>

concerns-ask-words =
    <b>Proszę opowiedzieć o tym własnymi słowami.</b>

    Co się stało? Co by pomogło? Można wysłać kilka wiadomości. Każdą od razu zapisuję i usuwam z czatu.

    Lepiej nie podawać imion, numerów telefonu ani adresów.
concerns-words-so-far =
    <b>Pani słowa są zapisane</b> i usunięte z czatu: { $messages ->
        [one] jedna wiadomość
        [few] { $messages } wiadomości
        [many] { $messages } wiadomości
       *[other] { $messages } wiadomości
    }, { $characters } z { $limit } znaków.

    Można pisać dalej albo nacisnąć „To wszystko”.
concerns-words-done = To wszystko ›
concerns-write-anew = Napiszę od nowa
concerns-too-long =
    <b>Tekst jest za długi.</b> Ma { $count ->
        [one] { $count } znak
        [few] { $count } znaki
        [many] { $count } znaków
       *[other] { $count } znaku
    }, a mieści się { $limit }. Nic nie zginęło, całość jest zapisana.

    Można zostawić tylko początek albo napisać od nowa, krócej.
concerns-cut = Zostaw pierwsze { $limit } znaków

concerns-ask-masking =
    <b>{ $count ->
        [one] W tekście jest coś, co może zdradzić, kim Pani jest.
       *[other] W tekście są miejsca, które mogą zdradzić, kim Pani jest.
    }</b>

    ✓ będzie ukryte, ○ zostanie tak, jak jest. Można to zmienić jednym naciśnięciem. Pani decyduje.
concerns-mask-hidden = ✓ { $text } → [{ $kind }]
concerns-mask-shown = ○ { $text }
concerns-kind-return_code = kod
concerns-kind-phone = telefon
concerns-kind-email = adres e-mail
concerns-kind-link = link
concerns-kind-username = nick
concerns-kind-card = numer karty
concerns-kind-personal_number = numer dokumentu
concerns-kind-name = imię

concerns-ask-audience =
    <b>Kto może to przeczytać?</b>

    Kogokolwiek Pani wybierze, nikt nie zobaczy Pani imienia ani numeru. Jeśli ktoś w pobliżu mógłby się domyślić, kto to pisze, lepiej wybrać zespół krajowy: działa dla całego Kirgistanu.
concerns-audience-region = Liderki i liderzy na miejscu
concerns-audience-no_officials = Tylko osoby spoza lokalnych władz
concerns-audience-national = Tylko zespół krajowy

concerns-ask-urgency =
    <b>Czy to pilne?</b>

    Pilna sprawa od razu trafia do osób, które Pani wybrała. Nie zastąpi to policji: jeśli coś Pani grozi, proszę dzwonić pod numer 112 (w Kirgistanie także 102). Inne numery: /help_now
concerns-urgent-no = Może poczekać kilka dni
concerns-urgent-yes = Tak, to pilne

concerns-preview =
    <b>Proszę przeczytać jeszcze raz.</b>

    Miejsce: { $place }
    Temat: { $category }
    Kto może przeczytać: { $audience }
    { $urgent }

    <blockquote>{ $words }</blockquote>

    Wysłać anonimowo?
concerns-preview-urgent = Pilne
concerns-preview-not-urgent = Niepilne
concerns-preview-more = (i jeszcze { $count ->
        [one] { $count } znak
        [few] { $count } znaki
        [many] { $count } znaków
       *[other] { $count } znaku
    })
concerns-send = Wyślij anonimowo

concerns-notice-text_only = Na razie umiem czytać tylko tekst, bez nagrań głosowych i zdjęć. Proszę napisać to słowami. To, co Pani wysłała, zostaje w czacie. Cały czat wyczyści /erase
concerns-notice-kept_words = Pani słowa są zapisane. Najpierw krótkie pytanie:
concerns-notice-no_words = Nie widzę tu słów. Proszę napisać, co Panią martwi.
concerns-notice-no_words_yet = Najpierw proszę napisać, co Panią martwi.
concerns-notice-full = Ostatnia wiadomość już się nie zmieściła i została w czacie. Wszystko, co było przed nią, jest zapisane.
concerns-notice-not_sent = Nie udało się teraz wysłać. Nic nie zginęło: proszę nacisnąć „Wyślij anonimowo” jeszcze raz.

concerns-sent =
    <b>Wysłane. Dziękuję, że Pani o tym mówi.</b>

    Ten kod otwiera odpowiedź. Innej drogi do niej nie ma, dlatego proszę go przepisać lub skopiować:

    <code>{ $code }</code>

    Kod widać tylko teraz. Żeby przeczytać odpowiedź, proszę wysłać /reply, a potem kod. Najlepiej trzymać go poza tym telefonem.
concerns-code-soon = Pani słowa zostały wysłane. Kod zaraz się tu pojawi.
concerns-copy-code = Skopiuj kod
concerns-saved-erase = Kod zapisany, wyczyść ten czat
concerns-cancelled = Anulowane. Nic nie zostało wysłane, a Pani słowa są usunięte.
concerns-expired = Ten szkic jest już zamknięty. Jeśli Pani go nie wysłała, można zacząć od nowa w każdej chwili.
concerns-resume-ask = Jest tu zaczęty szkic. Czy chce Pani pisać dalej?
concerns-resume = Piszę dalej
concerns-anew = Wyrzuć szkic, zacznę od nowa

# Reading the answer.
concerns-ask-code =
    <b>Proszę wysłać swój kod: 16 cyfr.</b>

    Od razu usuwam go z czatu.
concerns-code-typo = Coś się w tym kodzie nie zgadza. Powinno być 16 cyfr: cztery grupy po cztery. Proszę spojrzeć jeszcze raz.
concerns-code-unknown =
    <b>Pod tym kodem nic nie ma.</b>

    Proszę sprawdzić każdą cyfrę. Jeśli wycofała Pani sprawę albo dawno ją zamknięto, jest usunięta na zawsze.
concerns-code-wait = Było już za dużo prób. Proszę wrócić za godzinę. Pani sprawa jest bezpieczna.
concerns-thread-closed = Dla Pani bezpieczeństwa ta strona sama się zamknęła. Żeby ją znów otworzyć, proszę wysłać /reply, a potem kod.

concerns-thread-head =
    <b>{ $category }</b>
    { $place }

    { $status }
concerns-status-new = Sprawa dotarła. Przeczytają ją osoby, które Pani wybrała.
concerns-status-answered = Jest dla Pani odpowiedź.
concerns-thread-you = Pani słowa · { $day }
concerns-thread-leader = Odpowiedź · { $day }
concerns-thread-words = <blockquote>{ $words }</blockquote>
concerns-thread-page = Strona { $page } z { $pages }
concerns-thread-earlier = ‹ Wcześniej
concerns-thread-later = Później ›
concerns-thread-helped-ask = Czy ta odpowiedź Pani pomogła?
concerns-thread-helped-yes = To pomogło
concerns-thread-helped-no = To nie pomogło
concerns-thread-helped-thanks = Dziękuję. Dzięki Pani będziemy pomagać lepiej.
concerns-thread-write = Odpiszę
concerns-thread-withdraw = Wycofaj sprawę
concerns-thread-close = Zamknij i usuń z czatu
concerns-thread-ask-write =
    <b>Co chce Pani odpisać?</b>

    Proszę wysłać jedną wiadomość. Od razu usuwam ją z czatu.
concerns-thread-back = ‹ Wstecz
concerns-thread-check = <b>Czy to wysłać?</b>

    <blockquote>{ $words }</blockquote>
concerns-thread-check-masked = Ukryto to, co znaleziono i co mogło zdradzić, kim Pani jest. Resztę proszę sprawdzić.
concerns-thread-send = Wyślij
concerns-thread-send-plain = Wyślij tak, jak napisałam
concerns-thread-too-long = Wiadomość ma { $count ->
        [one] { $count } znak
        [few] { $count } znaki
        [many] { $count } znaków
       *[other] { $count } znaku
    }, a mieści się { $limit }. Proszę wysłać krótszą. Ta dłuższa jest nadal w czacie.
concerns-thread-sent = Wysłane.
concerns-thread-busy = Ta wiadomość nie została wysłana: dziś nie mogę przyjąć ich więcej. Proszę napisać jutro.
concerns-thread-ask-withdraw =
    <b>Wycofać sprawę?</b>

    { $days ->
        [0] Pani słowa i odpowiedzi zostaną od razu usunięte. O tym, jak długo są przechowywane zaszyfrowane kopie zapasowe, decyduje osoba, która prowadzi serwer.
        [1] Pani słowa i odpowiedzi zostaną od razu usunięte, a z zaszyfrowanych kopii zapasowych znikną po dniu lub dwóch.
        [7] Pani słowa i odpowiedzi zostaną od razu usunięte, a z zaszyfrowanych kopii zapasowych znikną po około tygodniu.
       *[other] Pani słowa i odpowiedzi zostaną od razu usunięte, a z zaszyfrowanych kopii zapasowych znikną po około { $days } dniach.
    } Tego nie da się cofnąć.
concerns-thread-withdraw-yes = Tak, usuń
concerns-thread-withdrawn = Sprawa usunięta. Ten kod niczego już nie otwiera.

# Who will read it, when there is no leader of the kind she chooses in her place.
concerns-audience-nobody = Na miejscu nie ma jeszcze żadnej liderki ani lidera. Cokolwiek Pani wybierze, przeczyta to zespół krajowy, żeby sprawa nie leżała nieprzeczytana.
concerns-audience-officials-only = Wszyscy tutejsi liderzy i liderki pracują w lokalnych władzach. Jeśli wybierze Pani „Tylko osoby spoza lokalnych władz”, przeczyta to zespół krajowy.
concerns-preview-national-instead = Takich osób jeszcze tam nie ma, więc przeczyta to zespół krajowy.
concerns-notice-readers_changed = W międzyczasie coś się zmieniło. Proszę jeszcze raz spojrzeć, kto to przeczyta, i wysłać.
concerns-notice-enough_today = Dziś nie mogę przyjąć więcej. Pani słowa są tu jeszcze przez godzinę: proszę je skopiować i wysłać jutro. Jeśli coś Pani grozi: /help_now

# Where her concern stands, and whose words are whose.
concerns-status-received = Sprawa dotarła.
concerns-status-in_review = Ktoś się tym zajmuje. Odpowiedź będzie tutaj.
concerns-status-on_agenda = Będzie o tym mowa na spotkaniu dialogowym.
concerns-status-closed = Sprawa jest zamknięta. Jeśli chce Pani coś dodać, proszę odpisać, a otworzy się znowu. Jeśli nie, za jakiś czas zostanie usunięta.
concerns-status-asked = Jest do Pani pytanie. Jeśli Pani chce, proszę odpisać.
concerns-thread-national = Teraz czyta to zespół krajowy.
concerns-thread-leader-signed = Odpowiedź · { $signature } · { $day }
concerns-thread-question = Pytanie do Pani · { $day }
concerns-thread-question-signed = Pytanie do Pani · { $signature } · { $day }
concerns-thread-unread = ● nowe
