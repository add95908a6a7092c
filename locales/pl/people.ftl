# The language picker shows people-language-ask in Kyrgyz and Russian, and people-language-native of each language.
people-language-native = Polski
people-language-ask = Proszę wybrać język.

people-menu =
    <b>Kurak Voices</b>

    Tutaj może Pani powiedzieć, co Panią martwi, nie mówiąc, kim Pani jest. Liderki i liderzy to czytają i odpowiadają.

    Co chce Pani zrobić?
people-menu-concern = Powiem, co mnie martwi
people-menu-reply = Przeczytam odpowiedź
people-menu-dialogues = Spotkania
people-menu-changes = Co się zmieniło
people-menu-help = Potrzebuję pomocy teraz
people-menu-notify = Powiadomienia
people-menu-language = Тил · Язык · Language
people-menu-privacy = Prywatność
people-menu-erase = Wyczyść ten czat
people-menu-back = ‹ Do menu

# Zespół. Kobiety tego nie widzą, poza nazwami.
people-menu-queue = Kolejka
people-menu-mydialogues = Moje dialogi
people-menu-summary = Podsumowanie
people-menu-groups = Grupy
people-menu-assist = Wpisz za kobietę
people-menu-guide = Poradnik
people-menu-poster = Plakat
people-menu-invite = Zaproś
people-menu-leaders = Liderzy, liderki
people-menu-admins = Administracja
people-menu-helplines = Numery pomocy
people-menu-audit = Dziennik
people-menu-health = Stan bota
people-menu-my_name = Moja nazwa
people-kind-ngo = Organizacja społeczna
people-kind-local_government = Władze lokalne
people-kind-legal_adviser = Doradztwo prawne
people-kind-diaspora = Liderka diaspory
people-kind-admin = Administratorka, zespół krajowy
people-suggested-ngo = Organizacja społeczna
people-suggested-local_government = Władze lokalne
people-suggested-legal_adviser = Porady prawne
people-suggested-diaspora = Liderka diaspory
people-suggested-admin = Zespół krajowy
people-no-places = brak miejsca
people-show-regions = ‹ Obwody
people-show-countries = Za granicą ›

people-invite =
    <b>Zaproszenie do zespołu</b>

    Dostanie Pani link, który działa raz. Proszę wysłać go tylko osobie, dla której jest.
people-invite-open = <b>Jeszcze nieprzyjęte:</b>
people-invite-pending = { $what } · do { $day }
people-invite-leader = Liderkę
people-invite-admin = Administratorkę
people-revoke = ✕ { $what }
people-revoked = Wycofane. Link niczego już nie otwiera.
people-revoked-before = Ten link już wykorzystano albo minął jego termin.
people-invite-ask-kind =
    <b>Jaka liderka?</b>

    Władze lokalne nigdy nie czytają tego, co kobieta przed nimi ukryła.
people-invite-ask-places =
    <b>Gdzie czyta i odpowiada?</b>

    Wybrano: { $places }
people-invite-make = Zrób link
people-link-made =
    <b>Link jest gotowy.</b> { $what }

    <code>{ $link }</code>

    Działa raz, do { $day }. Widać go tylko teraz.
people-link-copy = Skopiuj link
people-link-share = Wyślij dalej
people-link-share-text = Zaproszenie do Kurak Voices. Działa raz.

people-link-dead =
    <b>Ten link niczego (już) nie otwiera.</b>

    Może go wykorzystano, wycofano, ucięto po drodze albo minął jego termin. Proszę poprosić o nowy.
people-link-admin_already = Jest Pani już administratorką. Link pozostał niewykorzystany.
people-link-suspended = Pani dostęp jest teraz zawieszony. Proszę zwrócić się do zespołu krajowego.
people-join-leader =
    <b>Zapraszamy Panią jako liderkę.</b>
    { $kind } · { $places }
people-join-admin = <b>Zapraszamy Panią do zespołu krajowego, jako administratorkę.</b>
people-join-instead = Do tej pory: { $kind } · { $places }. To zaproszenie zastąpi tamto.
people-join-name =
    Jaką nazwę kobiety zobaczą pod Pani odpowiedzią? Proszę dotknąć nazwy albo wysłać własną, do { $limit } znaków, na przykład „Prawniczka w Oszu”. Pani nazwa w Telegramie pozostanie nieznana.
people-join-decline = Nie, dziękuję
people-declined = Jak Pani woli. Link działa, dopóki nie minie jego termin.
people-name-empty = Proszę wysłać nazwę z co najmniej dwóch liter.
people-name-long = Za długie: mieści się { $limit } znaków.
people-name-contact = Proszę bez telefonów, adresów i nazw użytkownika: kobiety odpowiadają w tym bocie.
people-welcome-leader =
    <b>Witamy: { $name }.</b>

    W kolejce jest to, co napisały kobiety z Pani miejsc. Nikt nie wie, kim są; prosimy nigdy nie próbować się dowiedzieć.
people-welcome-admin =
    <b>Witamy: { $name }.</b>

    Może Pani zapraszać liderki i czytać to, co przeznaczono dla zespołu krajowego.

people-roster-leader = <b>Liderki i liderzy: { $count }</b>
people-roster-admin = <b>Administracja: { $count }</b>
people-member =
    <b>{ $name }</b>
    { $kind }
people-member-places = Czyta: { $places }
people-member-active = Ma dostęp
people-member-suspended = Dostęp zawieszony
people-member-removed = Bez dostępu
people-member-unreachable = ⚠ Bot zablokowany: nic tam nie dochodzi.
people-member-herself = To Pani.
people-member-alone = Bez tej osoby nikt nie czytałby: { $places }
people-places = Obwody i kraje
people-places-ask =
    <b>Gdzie czyta { $name }?</b>

    { $places }
people-places-save = Zapisz
people-places-none = Proszę zostawić co najmniej jedno miejsce. Jeśli ma już nie czytać, lepiej zawiesić dostęp.
people-rename = Inna nazwa
people-rename-ask = <b>{ $name }</b>. Proszę wysłać nową nazwę, którą zobaczą kobiety, do { $limit } znaków.
people-my-name-ask = <b>{ $name }</b>: tak widzą Panią kobiety pod odpowiedziami, także wcześniejszymi. Proszę wysłać inną nazwę, do { $limit } znaków.
people-my-name-done = Od teraz kobiety widzą: <b>{ $name }</b>
people-suspend = Zawieś
people-restore = Przywróć
people-remove = Usuń z zespołu
people-remove-ask =
    <b>Usunąć z zespołu: { $name }?</b>

    Dostęp znika od razu. Odpowiedzi zostają, pod nazwą, którą kobiety znają.
people-remove-yes = Tak, usuń
people-removed-herself = Nie ma już Pani dostępu do administracji. /start pokaże, co każdy może tu zrobić.
people-last-admin = To ostatnia osoba w administracji. Najpierw trzeba zaprosić kolejną, inaczej nikt nie mógłby nikogo powołać.
people-took-over = { $count ->
        [one] { $count } dialog został bez prowadzącej. Jest teraz tutaj: /mydialogues
        [few] { $count } dialogi zostały bez prowadzącej. Są teraz tutaj: /mydialogues
       *[many] { $count } dialogów zostało bez prowadzącej. Są teraz tutaj: /mydialogues
    }
people-told = Coś się tu zmieniło. Proszę zajrzeć do menu.

people-health = <b>Stan bota</b>
people-health-waiting = Bez odpowiedzi { $days } dni lub dłużej: { $everywhere }, z tego u zespołu krajowego: { $national }
people-health-unread = ⚠ Czekają sprawy, których żadna liderka nie może przeczytać. Proszę zaprosić liderkę: { $places }
people-health-all-read = Wszystko, co czeka, ma kto przeczytać.
people-health-letters = Wiadomości do wysłania: { $waiting }. W siedem dni doręczono: { $delivered }, zablokowano: { $blocked }, nie udało się: { $failed }
people-health-unreachable = ⚠ Zablokowały bota: { $names }
people-health-lines = { $count ->
        [one] ⚠ Jednego numeru pomocy nie sprawdzano od 90 dni lub nigdy. Trzeba zadzwonić.
        [few] ⚠ { $count } numerów pomocy nie sprawdzano od 90 dni lub nigdy. Trzeba zadzwonić.
       *[other] ⚠ { $count } numerów pomocy nie sprawdzano od 90 dni lub nigdy. Trzeba zadzwonić.
    }
people-health-no-backup = ⚠ Nie ma jeszcze kopii zapasowej. Proszę dać znać osobie, która prowadzi serwer.
people-health-backup = { $days ->
        [0] ✓ Ostatnia kopia zapasowa jest z dzisiaj.
       *[other] ✓ Ostatnia kopia zapasowa jest z wczoraj.
    }
people-health-old-backup = ⚠ Ostatnia kopia zapasowa ma już { $days } dni. Proszę dać znać osobie, która prowadzi serwer.
