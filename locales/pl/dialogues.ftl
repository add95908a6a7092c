# What everybody reads of a dialogue.
dialogues-cancelled-mark = ❌ <b>Spotkanie odwołane</b>
dialogues-when-here = · { $place }
dialogues-when-home = W Biszkeku: { $when }
dialogues-where-online = 💻 Online
dialogues-where-hybrid = 📍 { $where } · 💻 można też online
dialogues-where-there = 📍 { $where }
dialogues-where-open = miejsce podamy później
dialogues-mode-in_person = na miejscu
dialogues-mode-online = online
dialogues-mode-hybrid = na miejscu i online
dialogues-offer-womenOnly = Tylko dla kobiet
dialogues-offer-childcare = Ktoś zajmie się dziećmi
dialogues-offer-transport = Dowieziemy w obie strony
dialogues-offer-interpreter = Będzie tłumaczka
dialogues-offer-accessible = Dostępne dla osób na wózku
dialogues-language-ky = kirgiski
dialogues-language-ru = rosyjski
dialogues-language-en = angielski
dialogues-language-uz = uzbecki
dialogues-language-pl = polski
dialogues-languages-spoken = 🗣 { $languages }
dialogues-promise-inform = Usłyszy Pani, co jest w planie, i dostanie szczerą odpowiedź na pytania.
dialogues-promise-consult = Wysłuchamy Pani i powiemy, co z tego wynikło.
dialogues-promise-involve = To, co Pani powie, trafi do planu, i zobaczy Pani, gdzie.
dialogues-promise-collaborate = Szuka Pani rozwiązania razem z tymi, którzy decydują.
dialogues-promise-name-inform = Informować
dialogues-promise-name-consult = Wysłuchać
dialogues-promise-name-involve = Włączyć do planu
dialogues-promise-name-collaborate = Decydować razem
dialogues-topics = <b>O czym porozmawiamy:</b>
dialogues-going = { $going ->
        [0] Na razie nikt się nie zapisał.
        [one] Przyjdzie jedna osoba.
        [few] Przyjdą { $going } osoby.
       *[other] Przyjdzie { $going } osób.
    }
dialogues-going-of = Przyjdą: { $going }, miejsc: { $seats }
dialogues-full = Wszystkie miejsca ({ $seats }) są zajęte. Jest lista oczekujących.
dialogues-share-register = Zapisy bez podawania imienia: { $link }

# Coming to it.
dialogues-where-ask =
    <b>Spotkania dialogowe</b>: kobiety i liderki rozmawiają o tym, co trzeba zmienić.

    Gdzie mam poszukać?
dialogues-none =
    <b>Na razie nie ma zaplanowanych spotkań.</b>

    Mogę dać Pani znać, gdy jakieś będzie.
dialogues-none-here = Tu na razie nic nie zaplanowano.
dialogues-other-places = Inne miejsca
dialogues-gone = <b>Tego tu (już) nie ma.</b>
dialogues-come = Przyjdę
dialogues-wait = Na listę oczekujących
dialogues-take-seat = Tak, biorę miejsce
dialogues-give-seat = Nie, proszę oddać następnej
dialogues-leave = Nie mogę przyjść
dialogues-leave-list = Wypisz mnie z listy
dialogues-you-going = ✅ <b>Jest Pani zapisana.</b> Pani imienia nie widzi nikt, nawet prowadzące.
dialogues-you-waiting = 🕐 <b>Jest Pani na liście oczekujących.</b> Napiszę, gdy zwolni się miejsce.
dialogues-you-offered = 🪑 <b>Jest dla Pani miejsce</b>, trzymam je do: { $until }.
dialogues-toast-going = Jest Pani zapisana. Przypomnę na czas.
dialogues-toast-waiting = Jest Pani na liście oczekujących.
dialogues-toast-offered = Miejsce jest dla Pani odłożone.
dialogues-toast-left = Nie jest już Pani zapisana. Usunięto zapis o Pani.
dialogues-toast-late = Czas minął i miejsce dostała następna osoba.
dialogues-need-children = Dzieci ze mną: { $count }
dialogues-need-transport = Potrzebuję dojazdu
dialogues-need-interpreter = Potrzebuję tłumaczki
dialogues-join = Dołącz online
dialogues-link-yours = Przycisk poniżej otwiera spotkanie. Proszę go nikomu nie przekazywać.
dialogues-map = Na mapie
dialogues-calendar = Do kalendarza
dialogues-calendar-title = Spotkanie
dialogues-post-register = Zapisz się bez imienia
dialogues-share-whatsapp = Wyślij przez WhatsApp
dialogues-to-list = ‹ Spotkania

# Questions ahead and votes.
dialogues-questions-button = Pytania ({ $count })
dialogues-vote-button = Głosowanie
dialogues-questions =
    <b>Pytania do spotkania „{ $title }”</b>

    Nikt nie wie, kto pyta.
dialogues-questions-tap = Proszę dotknąć numeru, jeśli też chce Pani to wiedzieć.
dialogues-questions-none = Na razie nikt o nic nie zapytał.
dialogues-question-votes = { $count ->
        [one] { $count } głos
        [few] { $count } głosy
       *[other] { $count } głosów
    }
dialogues-ask-button = Zadaj pytanie
dialogues-ask-question = Proszę napisać pytanie, do { $limit } znaków. Przeczytają je wszyscy, ale nikt nie będzie wiedział, że jest Pani.
dialogues-question-empty = Nie widzę tu słów.
dialogues-question-long = To za długie: mieści się { $limit } znaków.
dialogues-question-identifying = Przeczytają to wszyscy, a jest tu coś, co może Panią zdradzić: imię, numer albo adres. Proszę napisać bez tego.
dialogues-question-enough = Na dziś wystarczy pytań. Proszę wrócić jutro.
dialogues-question-asked = ✅ Pani pytanie jest na liście.
dialogues-vote = <b>Czemu poświęcić najwięcej czasu?</b> Proszę dotknąć numeru; ponowne dotknięcie cofa głos. Nikt nie widzi, kto głosował.
dialogues-host-questions = <b>Pytania zadane wcześniej.</b> Nikt nie wie, kto pyta. ✕ zdejmuje pytanie z listy, ↩ przywraca.

# One neutral line each: anybody may see the phone.
dialogues-letter-invitation = Kurak Voices: zaproszenie.
dialogues-letter-reminder = Kurak Voices: przypomnienie.
dialogues-letter-dialogue_changed = Kurak Voices: coś się zmieniło.
dialogues-letter-dialogue_cancelled = Kurak Voices: coś zostało odwołane.
dialogues-letter-seat_offer = Kurak Voices: jest dla Pani miejsce.
dialogues-letter-look = Zobacz
dialogues-brief = <b>Jutro</b>: { $when }

# Planning. Leaders and the national team read what follows, never a woman.
dialogues-text-only = Tu potrzebny jest tekst.
dialogues-ask-place = <b>Nowy dialog.</b> Dla jakiego miejsca?
dialogues-place-by-button = Proszę wybrać miejsce przyciskiem poniżej.
dialogues-ask-title =
    <b>Jak się nazywa?</b>

    Proszę wysłać tytuł, do { $limit } znaków, na przykład „Woda w naszej wsi”.
dialogues-title-empty = Nie widzę tu słów.
dialogues-title-long = To za długie: mieści się { $limit } znaków.
dialogues-ask-when =
    <b>Którego dnia?</b>

    Proszę dotknąć albo napisać: „25.12 14:00”, „jutro o 18”.
dialogues-ask-hour =
    <b>{ $day }: o której?</b>

    Proszę dotknąć albo napisać, na przykład „14:15”. To czas miejscowy.
dialogues-other-day = Inny dzień
dialogues-when-unreadable = Nie rozumiem. Proszę napisać dzień i godzinę tak: „25.12 14:00”.
dialogues-when-impossible = Nie ma takiego dnia lub godziny. Proszę napisać tak: „25.12 14:00”.
dialogues-when-no-day = Którego dnia? Proszę go dotknąć albo napisać dzień i godzinę razem: „25.12 14:00”.
dialogues-when-past = To już minęło albo jest zbyt blisko, by ktoś zdążył się dowiedzieć. Proszę wybrać późniejszy czas.
dialogues-when-far = To za ponad rok. Proszę wybrać bliższy czas.
dialogues-when-gap = Tej nocy zegary przeskakują tę godzinę. Proszę wybrać inną.
dialogues-ask-where =
    <b>Gdzie się Państwo spotykają?</b>

    Proszę wysłać adres tak, jak go ludzie znają, do { $limit } znaków.
dialogues-where-online-button = Online
dialogues-where-later = Zdecyduję później
dialogues-venue-empty = Nie widzę tu słów.
dialogues-venue-long = To za długie: mieści się { $limit } znaków.
dialogues-ask-seats =
    <b>Ile jest miejsc?</b>

    Proszę dotknąć liczby albo ją wysłać. Kto zapisze się później, czeka i dostaje miejsce, gdy się zwolni.
dialogues-seats-any = Bez ograniczeń
dialogues-seats-unreadable = Proszę wysłać liczbę od 1 do { $limit } albo 0, jeśli miejsc nie trzeba liczyć.
dialogues-ask-link =
    <b>Link do spotkania online</b>

    Proszę wysłać go w całości, od https://. Dostaną go tylko zapisane osoby.
dialogues-link-unreadable = Takiego linku nie mogę przekazać. Musi zaczynać się od https://.
dialogues-ask-pin =
    <b>Miejsce na mapie</b>

    Proszę wysłać lokalizację (📎 › Lokalizacja), link do mapy albo dwie liczby: „42.8746, 74.5698”. Dostaną je zapisane osoby.
dialogues-pin-unreadable = Nie widzę tu miejsca na mapie. Proszę wysłać lokalizację albo dwie liczby: „42.8746, 74.5698”.
dialogues-field-empty = Zostaw puste
dialogues-ask-topic =
    <b>Temat, własnymi słowami</b>

    Do { $limit } znaków. Proszę nigdy nie powtarzać słów kobiety: ktoś mógłby ją rozpoznać.
dialogues-ask-topic-again =
    <b>Temat innymi słowami</b>

    Do { $limit } znaków.
dialogues-plan-resumed = To jest zaczęty plan. Idziemy dalej.
dialogues-plan-left = Przerwano. Nic nie zaplanowano.
dialogues-plan-made = ✅ Szkic jest gotowy. Nikt go nie widzi, dopóki Pani go nie opublikuje.
dialogues-plan-new = Zaplanuj dialog
dialogues-mine = <b>Moje dialogi</b>
dialogues-mine-none = Na razie nic nie zaplanowano.
dialogues-to-mine = ‹ Moje dialogi
dialogues-state-draft = 📝 <i>Szkic: widzi go tylko Pani i współprowadzące.</i>
dialogues-state-open = 🟢 <i>Opublikowany: każdy może się zapisać.</i>
dialogues-state-cancelled = ❌ <i>Odwołany. Wszyscy zapisani się dowiedzą.</i>
dialogues-state-over = <i>Już się odbył.</i>
dialogues-state-short-draft = szkic
dialogues-state-short-open = opublikowany
dialogues-state-short-cancelled = odwołany
dialogues-state-short-over = odbył się
dialogues-totals = Przyjdą: { $going }
dialogues-totals-waiting = Na liście oczekujących: { $waiting }
dialogues-totals-children = Dzieci pod opiekę: { $children }
dialogues-totals-transport = Potrzebują dojazdu: { $people }
dialogues-totals-interpreter = Potrzebują tłumaczki: { $people }
dialogues-link-kept = Link dla tych, które przyjdą: { $link }
dialogues-link-missing = ⚠ Nie ma jeszcze linku: kto się zapisze, nie dołączy. Zmień › Link.
dialogues-publish = Opublikuj
dialogues-published = ✅ Opublikowano: każdy znajdzie to w /dialogues. Proszę to ogłosić, żeby ludzie się dowiedzieli.
dialogues-unready-past = Ten czas już minął. Najpierw proszę wybrać inny.
dialogues-unready-no_venue = Najpierw proszę podać, gdzie się Państwo spotykają, albo że online.
dialogues-announce = Ogłoś
dialogues-edit = Zmień
dialogues-edit-done = ‹ Gotowe
dialogues-they-are-told = Wszyscy zapisani dowiedzą się za kilka minut, raz o wszystkich zmianach.
dialogues-field-title = Tytuł
dialogues-field-when = Czas
dialogues-field-where = Miejsce
dialogues-field-mode = Jak
dialogues-field-minutes = Trwa
dialogues-minutes = { $minutes } min
dialogues-field-seats = Miejsca
dialogues-field-offers = Udogodnienia ({ $count })
dialogues-field-languages = Języki
dialogues-field-promise = Obietnica
dialogues-field-pin = Mapa
dialogues-field-link = Link
dialogues-ask-offers = <b>O co Państwo zadbają?</b> Od tego zależy, czy kobiety będą mogły przyjść.
dialogues-ask-languages = <b>W jakich językach będą Państwo rozmawiać?</b>
dialogues-ask-promise = <b>Co Pani obiecuje tym, które przyjdą?</b> Proszę obiecać tylko to, co Pani spełni.
dialogues-topics-button = Tematy ({ $count })
dialogues-topics-ask = <b>Tematy.</b> Proszę dotknąć numeru, żeby zmienić. Aby zrobić temat ze sprawy, proszę otworzyć ją w kolejce: Więcej › Weź na dialog.
dialogues-topics-none = <b>Nie ma jeszcze tematów.</b> Można napisać własny albo zrobić temat ze sprawy: otworzyć ją w kolejce, Więcej › Weź na dialog.
dialogues-topic-add = Nowy temat
dialogues-topic-rename = Innymi słowami
dialogues-topic-remove = Zdejmij
dialogues-topic-no-concerns = Nie stoi za nim sprawa, którą może Pani czytać.
dialogues-topic-concerns = Stoją za nim: { $references }
dialogues-take-ask = <b>Na który dialog?</b>
dialogues-take-none = Nie ma Pani nadchodzących dialogów. Proszę go najpierw zaplanować, a potem wrócić do sprawy.
dialogues-into-ask =
    <b>„{ $title }”</b>

    To do jednego z tematów czy nowy temat?
dialogues-into-new =
    <b>„{ $title }”</b>

    Nie ma tam jeszcze tematów. Można zrobić temat z tej sprawy.
dialogues-taken = ✅ Sprawa stoi teraz za tym tematem i jest w programie spotkania.
dialogues-cohosts = Współprowadzące
dialogues-cohosts-ask = <b>Kto prowadzi razem z Panią?</b> Współprowadzące mogą zmieniać wszystko.
dialogues-cohosts-none = W tym miejscu nie pracuje nikt inny.
dialogues-copy = Kopia
dialogues-copied = ✅ Kopia na jeden z następnych tygodni, jako szkic.
dialogues-cancel = Odwołaj dialog
dialogues-cancel-ask =
    <b>Odwołać „{ $title }”?</b>

    { $going ->
        [0] Nikt się jeszcze nie zapisał.
        [one] Zapisana jest jedna osoba, dowie się.
        [few] Zapisane są { $going } osoby, dowiedzą się.
       *[other] Zapisanych jest { $going } osób, dowiedzą się.
    } Tego nie da się cofnąć.
dialogues-cancel-yes = Tak, odwołaj
dialogues-delete = Usuń szkic
dialogues-delete-ask = <b>Usunąć szkic „{ $title }”?</b>
dialogues-delete-yes = Tak, usuń
dialogues-deleted = Usunięto.

# After a dialogue.
dialogues-afterwards = Po spotkaniu: ustalenia
dialogues-here = Jestem tutaj
dialogues-checkin-show = Kod obecności
dialogues-checkin-say = Proszę powiedzieć na głos: <b>{ $code }</b>. Kobiety otworzą /dialogues, dotkną „Jestem tutaj” i go wpiszą; zostaną policzone, bez imion.
dialogues-checkin-ask = Jaki kod podano na głos? Proszę wysłać cztery cyfry. Policzymy Panią, ale nikt nie będzie wiedział, że to Pani.
dialogues-checkin-wrong = To nie ten kod albo już na niego za późno. Proszę zapytać jeszcze raz.
dialogues-checkin-enough = Było wiele prób. Proszę powiedzieć prowadzącym, że Pani przyszła.
dialogues-checkin-done = ✅ Policzone. Dobrze, że Pani jest.
dialogues-feedback-give = Jak było?
dialogues-feedback-safe = <b>Czuła się Pani bezpiecznie na spotkaniu?</b> Nikt nie widzi, kto odpowiada.
dialogues-feedback-spoke = <b>Mogła Pani powiedzieć to, co chciała?</b>
dialogues-feedback-again = <b>Przyjdzie Pani znowu?</b>
dialogues-feedback-safe-short = Czuły się bezpiecznie
dialogues-feedback-spoke-short = Mogły mówić
dialogues-feedback-again-short = Przyjdą znowu
dialogues-feedback-yes = Tak
dialogues-feedback-partly = Częściowo
dialogues-feedback-no = Nie
dialogues-feedback-thanks = Dziękujemy. Chce Pani coś jeszcze przekazać prowadzącym?
dialogues-feedback-line-add = Napiszę zdanie
dialogues-feedback-line-ask = Proszę napisać do { $limit } znaków. Prowadzące to przeczytają i nie będą wiedziały, kto pisze.
dialogues-feedback-line-identifying = Jest tu coś, co może Panią zdradzić: imię, numer albo adres. Proszę napisać bez tego.
dialogues-feedback-line-kept = ✅ Prowadzące to przeczytają. Dziękujemy.
dialogues-feedback-line = { $question }: tak { $yes }, częściowo { $partly }, nie { $no }
dialogues-feedback-few = Jak było: pokażę, gdy odpowie co najmniej { $limit } osób.
dialogues-attended = Ile osób przyszło?
dialogues-attended-line = Przyszło: { $count }
dialogues-checked-in = Policzone kodem: { $count }
dialogues-outcome = <b>Co z tego wynikło</b>
dialogues-outcome-untranslated = <i>Nie ma jeszcze tłumaczenia.</i>
dialogues-outcome-written = <i>Ustalenia są zapisane w językach: { $languages }.</i>
dialogues-outcome-write = Napisz, co wynikło
dialogues-outcome-languages = <b>W jakim języku?</b> Pierwszy jest oryginałem; każda czyta w swoim, jeśli jest.
dialogues-outcome-publish = Opublikuj ustalenia
dialogues-outcome-ask = <b>Opublikować ustalenia?</b> Każdy zobaczy je w /changes. Powiem tym, które były, grupom i kobietom, od których są tematy. Tego nie da się cofnąć.
dialogues-outcome-yes = Tak, opublikuj
dialogues-outcome-told = ✅ Opublikowano: każdy widzi to w /changes. Powiem tym, które były, grupom i kobietom, od których są tematy.
dialogues-after-due = <i>Jeszcze nieopublikowane. Ustalenia publikuje się najpóźniej dziesięć dni po spotkaniu.</i>
dialogues-after-published = <i>Opublikowane.</i>
dialogues-commitments = <b>Co obiecano</b>
dialogues-commitment-line = { $who } · do: { $day } · { $state }
dialogues-commitment-why = Dlaczego: { $reason }
dialogues-commitment-planned = w planie
dialogues-commitment-under_way = w toku
dialogues-commitment-kept = dotrzymane
dialogues-commitment-broken = niedotrzymane
dialogues-commitment-add = Dodaj obietnicę
dialogues-commitment-break = Nie dotrzymano
dialogues-commitment-remove = Zdejmij
dialogues-commitment-stays = Tę obietnicę wszyscy już przeczytali, więc zostaje. Proszę raczej zaznaczyć, jak z nią jest.
dialogues-commitments-enough = Tylu obietnic trudno dotrzymać. Proszę najpierw zdjąć jedną.
dialogues-tell-attended = <b>Ile osób przyszło?</b> Proszę wysłać liczbę.
dialogues-tell-number = Proszę wysłać liczbę, na przykład 24.
dialogues-tell-outcome =
    <b>Co z tego wynikło?</b> ({ $language })

    Do { $limit } znaków, przeczytają wszyscy. Bez imion i bez niczego, po czym ktoś rozpozna kobietę.
dialogues-tell-what = <b>Co obiecano?</b> Do { $limit } znaków.
dialogues-tell-who = <b>Kto za to odpowiada?</b> Urząd albo funkcja, na przykład „urząd gminy”, do { $limit } znaków.
dialogues-tell-due = <b>Do kiedy?</b> Proszę dotknąć dnia albo napisać: „25.12”.
dialogues-tell-day = Potrzebny jest dzień, który jeszcze nie minął, na przykład „25.12”.
dialogues-tell-reason = <b>Dlaczego nie dotrzymano?</b> Do { $limit } znaków. Przeczytają wszyscy.
dialogues-lines = Napisano do Pani ({ $count })
dialogues-lines-head = <b>Co ludzie napisali do prowadzących.</b> Nikt nie wie, kto.
dialogues-thread-outcome =
    O Pani problemie rozmawiano na spotkaniu dialogowym ({ $when }), temat: „{ $topic }”.

    Co z tego wynikło: { $outcome }
dialogues-changes = <b>Co z tego wynikło</b>: co na spotkaniach ustalono i obiecano, i czy dotrzymano. Jakie miejsce?
dialogues-changes-none = <b>Nic jeszcze nie opublikowano.</b> Tu będą ustalenia ze spotkań.
dialogues-letter-outcome = Kurak Voices: są nowości.
dialogues-letter-feedback = Kurak Voices: krótkie pytanie.
dialogues-letter-outcome_due = Ustalenia z jednego z Pani dialogów nie są jeszcze opublikowane. Ludzie na nie czekają.
dialogues-letter-commitment_due = Mija termin obietnicy złożonej na Pani dialogu. Co z nią?
