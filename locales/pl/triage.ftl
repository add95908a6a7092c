# Kolejka liderek. Czytają to liderki i zespół krajowy, nigdy sama kobieta.
triage-gone =
    <b>Tego nie ma (już) w Pani kolejce.</b>

    Może sprawę wycofano, odpowiedziano na nią gdzie indziej albo ją przekazano.
triage-to-queue = ‹ Do kolejki
triage-queue =
    <b>Pani kolejka</b>
    Otwarte: { $open } · pilne: { $urgent } · u Pani: { $mine }
triage-queue-national =
    <b>Kolejka zespołu krajowego</b>
    Otwarte: { $open } · pilne: { $urgent } · u Pani: { $mine }
triage-queue-narrowed = Tylko: { $filter }
triage-queue-empty = Nic tu nie czeka.
triage-queue-row =
    <b>{ $number }.</b> { $mark }{ $category }
    { $place } · { $day } · { $status }
triage-earlier = ‹ Wcześniejsze
triage-later = Późniejsze ›
triage-filter = Filtr
triage-refresh = Odśwież
triage-filter-ask = <b>Co ma pokazać kolejka?</b>
triage-stage-open = Otwarte
triage-stage-answered = Odpisane
triage-stage-closed = Zamknięte
triage-stage-quarantined = Odłożone
triage-filter-urgent = Pilne
triage-filter-mine = Moje
triage-filter-any = Wszystkie
triage-filter-place = Miejsce: { $place }
triage-filter-topic = Temat: { $category }
triage-filter-ask-place = <b>Które miejsce?</b>
triage-filter-ask-topic = <b>Który temat?</b>
triage-filter-show = Pokaż ›

triage-status-new = nowa
triage-status-in_review = w toku
triage-status-on_agenda = w programie dialogu
triage-status-answered = z odpowiedzią
triage-status-closed = zamknięta
triage-status-quarantined = odłożona

# Jedna sprawa.
triage-card-head =
    <b>{ $reference } · { $category }</b>
    { $place }
triage-card-status = { $mark }{ $status } · wysłana { $day }
triage-card-audience = Kto może ją czytać: { $audience }
triage-audience-region = liderki i liderzy tego miejsca
triage-audience-no_officials = liderki i liderzy spoza władz lokalnych
triage-audience-national = zespół krajowy
triage-audience-passed = zespół krajowy (przekazana)
triage-card-mine = Pani się nią zajmuje.
triage-card-holder = Zajmuje się nią: { $name }
triage-card-helped-yes = Ona mówi: pomogło.
triage-card-helped-no = Ona mówi: nie pomogło.
triage-card-labels = Etykiety: { $labels }
triage-card-merged-into = Połączona z { $reference }: odpowiedzi pisze się tam.
triage-card-merged = Połączone z nią: { $references }
triage-card-passed = <i>Przekazano, { $name }: { $words }</i>
triage-card-returned = <i>Zwrócono, { $name }: { $words }</i>
triage-entry-woman = <b>Ona napisała</b> · { $day }
triage-entry-answer = <b>Odpowiedź</b> · { $name } · { $day } · { $read }
triage-entry-question = <b>Pytanie</b> · { $name } · { $day } · { $read }
triage-entry-my-answer = <b>Pani odpowiedź</b> · { $day } · { $read }
triage-entry-my-question = <b>Pani pytanie</b> · { $day } · { $read }
triage-entry-read = przeczytane
triage-entry-unread = jeszcze nieprzeczytane
triage-somebody = liderka
triage-answer = Odpowiedz
triage-ask = Zapytaj ją
triage-claim = Biorę to
triage-take-over = Przejmuję to
triage-release = Zwolnij
triage-undo = Cofnij wysłanie
triage-notes = Notatki ({ $count })
triage-status = Stan
triage-more = Więcej
triage-claimed = Sprawa jest teraz u Pani. Inni to widzą.
triage-released = Sprawa jest znów wolna dla innych.
triage-undone = Wycofano. Ona tego nie widziała.
triage-undo-late = { $count ->
        [0] Za późno, by to wycofać: już to przeczytano albo ktoś potem napisał.
        [one] Wycofano tam, gdzie jeszcze można. Jedna kobieta już to przeczytała.
        [few] Wycofano tam, gdzie jeszcze można. { $count } kobiety już to przeczytały.
       *[other] Wycofano tam, gdzie jeszcze można. { $count } kobiet już to przeczytało.
    }
triage-quarantined = Odłożona. Nic nie skasowano: jest w „Filtr”, „Odłożone”.
triage-released-quarantine = Sprawa jest znów w kolejce.

triage-status-ask = <b>Teraz stan to „{ $status }”.</b> Jaki ma być?
triage-status-moved = Tak już nie można: stan w międzyczasie się zmienił.
triage-set-reviewed = W toku
triage-set-put_on_agenda = Do programu dialogu
triage-set-closed = Zamknij
triage-set-reopened = Otwórz znowu

triage-more-ask = <b>{ $reference }</b>: etykiety dla innych i reszta. Autorka tego nie widzi.
triage-label-legal = Pomoc prawna
triage-label-shelter = Schronienie
triage-label-money = Pieniądze
triage-label-health = Zdrowie
triage-label-officials = Urzędnicy
triage-label-several = Wiele kobiet
triage-label-dialogue = Na dialog
triage-label-follow_up = Wrócić później
triage-merge = Połącz z podobną
triage-separate = Rozłącz
triage-pass = Przekaż zespołowi krajowemu
triage-give-back = Zwróć liderkom
triage-quarantine = Odłóż jako spam
triage-unquarantine = Przywróć do kolejki
triage-separated = Sprawa stoi znów osobno.

triage-merge-ask =
    <b>Która sprawa mówi to samo co { $reference }?</b>

    Pokazane są otwarte sprawy na temat „{ $category }”, które czytają dokładnie te same osoby. Odtąd każdą odpowiedź dostaną obie kobiety, każda pod swoim kodem.
triage-merge-none = <b>Nie ma z czym połączyć { $reference }.</b> Połączyć można tylko otwarte sprawy na temat „{ $category }”, które czytają dokładnie te same osoby.
triage-merge-check =
    <b>Połączyć { $reference } z { $into }?</b>

    <blockquote>{ $words }</blockquote>

    <blockquote>{ $others }</blockquote>
triage-merge-yes = Tak, połącz
triage-merge-impossible = Tych dwóch nie można połączyć: czytają je różne osoby albo jedna jest już połączona lub odłożona.
triage-merge-done = Połączone. Odpowiedzi dostaną teraz obie.

triage-notes-head = <b>Notatki o { $reference }</b>. Widzą je tylko osoby, które czytają tę sprawę.
triage-note =
    <b>{ $name }</b> · { $day }
    <blockquote>{ $words }</blockquote>
triage-note-add = Napisz notatkę

# Pisanie.
triage-write-answer =
    <b>Pani odpowiedź na { $reference }</b>

    Proszę wysłać ją jedną wiadomością, do { $limit } znaków, najlepiej w języku, w którym ona pisała. Zobaczy nazwę, pod którą Pani pracuje, nigdy Pani Telegram.
triage-write-question =
    <b>Pani pytanie o { $reference }</b>

    Proszę wysłać je jedną wiadomością, do { $limit } znaków. Proszę nigdy nie pytać, kim jest i gdzie dokładnie mieszka.
triage-write-note = <b>Notatka o { $reference }</b> dla innych liderek. Proszę wysłać ją jedną wiadomością, do { $limit } znaków.
triage-write-passed = <b>Dlaczego { $reference } potrzebuje zespołu krajowego?</b> Proszę wysłać powód jedną wiadomością. Potem sprawa zniknie z Pani kolejki.
triage-write-returned = <b>Dlaczego zwraca Pani { $reference }?</b> Proszę wysłać powód jedną wiadomością. Sprawa wróci do liderek tego miejsca.
triage-write-merged = Dostanie to { $count ->
        [one] { $count } kobieta
        [few] { $count } kobiety
       *[other] { $count } kobiet
    }: proszę nie pisać niczego, co powiedziała tylko jedna z nich.
triage-too-long = Pani tekst ma znaków: { $count }, a mieści się { $limit }. Jest nadal w czacie: proszę go skrócić i wysłać znowu.
triage-no-words = Nie widzę tu słów.
triage-text-only = Mogę przekazać tylko napisane słowa: bez zdjęć, głosu i plików.
triage-check-answer =
    <b>Wysłać tę odpowiedź na { $reference }?</b>

    <blockquote>{ $words }</blockquote>
triage-check-question =
    <b>Zadać to pytanie o { $reference }?</b>

    <blockquote>{ $words }</blockquote>
triage-check-note =
    <b>Zachować tę notatkę o { $reference }?</b>

    <blockquote>{ $words }</blockquote>
triage-check-passed =
    <b>Przekazać { $reference } zespołowi krajowemu z tym powodem?</b>

    <blockquote>{ $words }</blockquote>
triage-check-returned =
    <b>Zwrócić { $reference } liderkom z tym powodem?</b>

    <blockquote>{ $words }</blockquote>
triage-send-answer = Wyślij odpowiedź
triage-send-question = Wyślij pytanie
triage-send-note = Zachowaj notatkę
triage-send-passed = Przekaż
triage-send-returned = Zwróć
triage-write-again = Napisz inaczej
triage-done-answer = Odpowiedź wysłana. Znajdzie ją pod swoim kodem.
triage-done-question = Pytanie wysłane. Znajdzie je pod swoim kodem.
triage-done-note = Notatka zachowana.
triage-done-passed = <b>Teraz ma ją zespół krajowy.</b>
triage-done-returned = <b>Sprawa jest znów u liderek tego miejsca.</b>
triage-held = W międzyczasie sprawę przejęto: { $name }. Pani tekst jest zachowany: proszę wrócić i przejąć sprawę albo ją zostawić.
triage-moved-on = Od tamtej chwili w rozmowie pojawiło się coś nowego. Proszę wrócić i spojrzeć; jeśli tekst nadal pasuje, proszę go wysłać.
triage-sent-already = To już wysłano albo czas minął.

# Powiadomienia bez treści: telefon mogą czytać inni.
triage-alert = W Pani kolejce jest coś nowego.
triage-alert-urgent = W Pani kolejce jest coś pilnego.
triage-ageing = W Pani kolejce coś czeka już { $days ->
        [one] { $days } dzień
       *[other] { $days } dni
    }.
triage-ageing-admin = Coś czeka na odpowiedź już { $days ->
        [one] { $days } dzień
       *[other] { $days } dni
    }. Gdzie: /health
triage-alert-open = Otwórz kolejkę
triage-to-dialogue = Weź na dialog
