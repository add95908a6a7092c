# Liderka wpisuje za kobietę, która siedzi obok i nie ma Telegrama. Mówione do liderki; „ona” to ta kobieta.
assist-intro =
    <b>Wpisać za kobietę, która nie ma Telegrama</b>

    Proszę usiąść tam, gdzie nikt nie zagląda, i najpierw jej powiedzieć:
    • To jej sprawa. Jej imienia nie pozna nikt i nigdzie nie zostanie, że wpisała to Pani.
    • Pisząc, widzi Pani jej słowa. Potem w Pani telefonie ich nie będzie.
    • Sama wybiera, kto przeczyta. Może wybrać tak, że Pani nie przeczyta.

    Potem: proszę zapisać, co mówi, przeczytać jej, napisać kod na kartce i usunąć stronę. Kod należy do niej, proszę go nie zatrzymywać.
assist-begin = Zgadza się, zaczynamy ›

assist-ask-place =
    <b>Gdzie ona jest?</b>

    Zapisuję tylko region albo kraj, żeby mogły odpowiedzieć osoby, które znają to miejsce. Jej imienia ani numeru nie zapisuję.
assist-abroad = Jest za granicą
assist-ask-country = <b>W jakim kraju ona jest?</b>
assist-help-first =
    <b>Jeśli coś jej teraz grozi, proszę zadzwonić razem.</b>
assist-ask-words =
    <b>Proszę pisać jej słowami, tak jak mówi: „Ja …”</b>

    Niczego nie dodawać i nie wygładzać. Co się stało? Co by pomogło? Można wysłać kilka wiadomości. Każdą od razu zapisuję i usuwam z czatu.

    Bez imion, numerów telefonu i adresów, jej i Pani.
assist-words-so-far =
    <b>Jej słowa są zapisane</b> i usunięte z czatu: { $messages ->
        [one] jedna wiadomość
        [few] { $messages } wiadomości
        [many] { $messages } wiadomości
       *[other] { $messages } wiadomości
    }, { $characters } z { $limit } znaków.

    Można pisać dalej albo nacisnąć „To wszystko”.
assist-ask-masking =
    <b>{ $count ->
        [one] W tekście jest coś, co może zdradzić, kim ona jest.
       *[other] W tekście są miejsca, które mogą zdradzić, kim ona jest.
    }</b>

    ✓ będzie ukryte, ○ zostanie tak, jak jest. Można to zmienić jednym naciśnięciem. Proszę ją zapytać: to ona decyduje.
assist-ask-audience =
    <b>Proszę ją zapytać: kto może to przeczytać?</b>

    Jej imienia ani numeru nie zobaczy nikt. Może to ukryć przed lokalnymi władzami, także jeśli Pani w nich pracuje. Jeśli ktoś w pobliżu mógłby się domyślić, kto mówi, bezpieczniejszy jest zespół krajowy: działa dla całego Kirgistanu.
assist-audience-region = Liderki i liderzy na miejscu
assist-audience-nobody = Tam nie ma jeszcze żadnej liderki ani lidera. Cokolwiek ona wybierze, przeczyta to zespół krajowy, żeby sprawa nie leżała nieprzeczytana.
assist-audience-officials-only = Wszyscy tamtejsi liderzy i liderki pracują w lokalnych władzach. Jeśli ona wybierze „Tylko osoby spoza lokalnych władz”, przeczyta to zespół krajowy.
assist-ask-urgency =
    <b>Czy to dla niej pilne?</b>

    Pilna sprawa od razu trafia do osób, które wybrała. Nie zastąpi to policji: jeśli coś jej grozi, proszę razem zadzwonić pod numer 112 (w Kirgistanie także 102). Inne numery: /help_now
assist-preview =
    <b>Proszę przeczytać jej to na głos, cicho.</b>

    Miejsce: { $place }
    Temat: { $category }
    Kto może przeczytać: { $audience }
    { $urgent }

    <blockquote>{ $words }</blockquote>

    Czy to chciała powiedzieć? Jeśli tak, proszę wysłać, anonimowo.
assist-send = Wyślij anonimowo
assist-notice-not_sent = Nie udało się teraz wysłać. Nic nie zginęło: proszę nacisnąć „Wyślij anonimowo” jeszcze raz.
assist-notice-no_words = Nie widzę tu słów. Proszę napisać, co ją martwi.
assist-notice-no_words_yet = Najpierw proszę napisać, co ją martwi.
assist-notice-enough_today = Dziś nie mogę stąd przyjąć więcej. Jej słowa są tu jeszcze przez godzinę; proszę wpisać je jutro. Jeśli coś jej grozi: /help_now

assist-sent =
    <b>Wysłane. Teraz jej kod, na kartce.</b>

    <code>{ $code }</code>

    Dużymi cyframi, cztery razy po cztery, i niech sama porówna. Nic więcej na kartce.

    Z nim przeczyta odpowiedź: w telefonie kogoś, komu ufa, albo razem z Panią, przez /reply. Proszę go nie zatrzymywać. Ta strona sama zniknie za { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }.
assist-handed = Ma kod, usuń tę stronę
