# The language picker shows people-language-ask in Kyrgyz and Russian, and people-language-native of each language.
people-language-native = Polski
people-language-ask = Proszę wybrać język.

people-menu =
    <b>Kurak Voices</b>

    Tutaj może Pani powiedzieć, co Panią martwi, nie mówiąc, kim Pani jest. Liderki i liderzy to czytają i odpowiadają.

    Co chce Pani zrobić?
people-menu-concern = Powiem, co mnie martwi
people-menu-reply = Przeczytam odpowiedź
people-menu-help = Potrzebuję pomocy teraz
people-menu-notify = Powiadomienia
people-menu-language = Тил · Язык · Language
people-menu-privacy = Prywatność
people-menu-erase = Wyczyść ten czat
people-menu-back = ‹ Do menu

# Staff: what the menu adds for leaders and admins.
people-menu-queue = Sprawy
people-menu-invite = Zaproszenia
people-menu-leaders = Liderzy
people-menu-admins = Administracja
people-menu-audit = Dziennik
people-menu-health = Czy wszystko gra?

people-role-leader = Liderka, lider
people-role-admin = Administracja
people-kind-ngo = Organizacja społeczna
people-kind-local_government = Władze lokalne
people-kind-legal_adviser = Porady prawne
people-kind-diaspora = Diaspora
# How women see her, followed by her places after a comma.
people-suggested-admin = Zespół krajowy
people-suggested-ngo = Organizacja społeczna
people-suggested-local_government = Władze lokalne
people-suggested-legal_adviser = Porady prawne
people-suggested-diaspora = Głos diaspory
people-no-places = na razie nic
people-show-regions = Regiony Kirgistanu
people-show-countries = Za granicą
people-back = ‹ Wstecz

# Inviting.
people-invite =
    <b>Zaproszenia</b>

    Przygotuję link dla jednej osoby. Proszę wysłać go samodzielnie: wejdzie ten, kto pierwszy go otworzy.
people-pending-head = <b>Jeszcze nieotwarte:</b>
people-pending = { $number }. { $what } · { $left }
people-pending-server = { $number }. { $what } (od serwera) · { $left }
people-invited-leader = Liderka, lider: { $kind }, { $places }
people-days-left = { $count ->
        [one] jeszcze { $count } dzień
        [few] jeszcze { $count } dni
        [many] jeszcze { $count } dni
       *[other] jeszcze { $count } dnia
    }
people-hours-left = { $count ->
        [one] jeszcze { $count } godzina
        [few] jeszcze { $count } godziny
        [many] jeszcze { $count } godzin
       *[other] jeszcze { $count } godziny
    }
people-revoke = ✕ Cofnij { $number }
people-ask-kind = <b>Kto to będzie?</b>

    Sprawy ukryte przed urzędnikami nigdy nie pokażą się władzom lokalnym.
people-ask-places =
    <b>Skąd będzie czytać sprawy?</b> Proszę wybrać jedno miejsce lub kilka.

    { $kind }
    Wybrane: { $places }
people-make-link = Przygotuj link
people-ask-admin =
    <b>Zaprosić do administracji?</b>

    Taka osoba zaprasza i usuwa innych oraz czyta sprawy wysłane do zespołu krajowego. Link działa 24 godziny.
people-link =
    <b>Link jest gotowy.</b>

    { $what }

    <code>{ $link }</code>

    { $ends } Nigdzie go nie przechowuję: proszę skopiować go lub wysłać teraz.
people-link-ends-leader = Wejdzie z nim jedna osoba, działa 7 dni.
people-link-ends-admin = Wejdzie z nim jedna osoba, działa 24 godziny.
people-copy-link = Skopiuj link
people-share-link = Wyślij komuś
people-share-text = Zaproszenie do Kurak Voices. Ten link jest tylko dla jednej osoby:
people-revoke-this = ✕ Cofnij ten link
people-to-invitations = ‹ Wszystkie zaproszenia
people-revoked = Cofnięte. Ten link niczego już nie otwiera.
people-revoked-before = Ten link już wcześniej nie działał.

# Accepting.
people-link-dead =
    <b>Ten link niczego nie otwiera.</b>

    Ktoś już z niego skorzystał, jego czas minął albo dotarł niecały. Proszę poprosić o nowy osobę, która go wysłała.
people-link-admin_already = Jest Pani już w administracji, więc nie ma czego przyjmować. Link czeka na tę osobę, dla której powstał.
people-link-suspended = Pani dostęp jest wstrzymany i link tego nie zmieni. O przywrócenie proszę poprosić administrację.
people-join-leader =
    <b>To zaproszenie na liderkę, lidera.</b>

    { $kind }
    Sprawy do czytania stąd: { $places }
people-join-admin =
    <b>To zaproszenie do administracji.</b>

    Będzie Pani zapraszać liderki i liderów oraz czytać sprawy wysłane do zespołu krajowego.
people-join-name =
    <b>Jaką nazwę mają widzieć kobiety pod odpowiedziami?</b>

    Proszę wybrać ją poniżej albo napisać własną, do { $limit } znaków. Nie musi być prawdziwa.
people-join-decline = Nie, dziękuję
people-declined = Nic nie zostało przyjęte. Dopóki link działa, można go otworzyć ponownie.
people-name-empty = Potrzebne są co najmniej dwie litery. Proszę napisać jeszcze raz.
people-name-long = To za długie: mieści się { $limit } znaków. Proszę napisać krócej.
people-name-contact = Proszę bez telefonów, adresów, linków i @nazw: kobiety odpisują tutaj, gdzie nikt ich nie pozna.
people-welcome-leader =
    <b>Witamy! Nazwa pod odpowiedziami: { $name }</b>

    Dziękujemy, że Pani tu jest. Pod przyciskiem „{ people-menu-queue }” jest to, o czym piszą kobiety z Pani miejsc.
people-welcome-admin =
    <b>Witamy! Nazwa pod odpowiedziami: { $name }</b>

    Dziękujemy, że Pani tu jest. Na początek „{ people-menu-invite }”: sprawy czekają na liderki i liderów.

# Leaders and admins, and what admins change about them.
people-leaders = <b>Liderki i liderzy: { $count }</b>
people-leaders-none = Nie ma jeszcze liderek ani liderów. Pierwszy link przygotuje /invite
people-admins = <b>Administracja: { $count }</b>
people-admins-none = W administracji nie ma nikogo.
people-member = <b>{ $name }</b>
people-reads = Czyta sprawy stąd: { $places }
people-state-active = Dostęp otwarty
people-state-suspended = Dostęp wstrzymany: na razie nic nie czyta
people-state-removed = Dostępu już nie ma
people-unreachable = Bot jest zablokowany: wiadomości nie docierają.
people-do-places = Zmień miejsca
people-do-rename = Zmień nazwę
people-do-suspend = Wstrzymaj dostęp
people-do-restore = Przywróć dostęp
people-do-remove = Usuń
people-ask-remove =
    <b>Usunąć: { $name }?</b>

    Dostęp zniknie od razu. Do powrotu potrzebne będzie nowe zaproszenie. Odpowiedzi zostaną.
people-remove-yes = Tak, usuń
people-change-places =
    <b>{ $name }</b>

    Czyta sprawy stąd: { $places }
people-save = Zapisz
people-rename =
    <b>{ $name }</b>

    Proszę wysłać nową nazwę, do { $limit } znaków. Kobiety zobaczą ją pod wszystkimi odpowiedziami, także dawnymi.
people-told = Coś się tu zmieniło. Proszę zajrzeć do menu.
people-outcome-done = Gotowe.
people-outcome-last_admin = To ostatnia osoba w administracji z dostępem: bez niej nikt nikogo nie wpuści. Najpierw trzeba zaprosić kolejną.
people-outcome-gone = Nie ma czego zmieniać: tak już jest.
