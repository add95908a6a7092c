# Poradnik prowadzącej: krótkie strony do czytania w telefonie, przed spotkaniem i w jego trakcie.
guide-home =
    <b>Poradnik prowadzącej</b>

    Krótkie strony o tym, jak poprowadzić spotkanie, z którego każda wyjdzie wysłuchana i bezpieczna. Warto je przeczytać dzień wcześniej, a strony 4 i 5 jeszcze raz pod drzwiami.
guide-contents = Wszystkie strony
guide-title-before = 1. Przed spotkaniem
guide-title-opening = 2. Początek i zasady
guide-title-during = 3. W trakcie
guide-title-disclosure = 4. Gdy ktoś mówi o czymś trudnym
guide-title-danger = 5. Gdy komuś coś grozi
guide-title-closing = 6. Zakończenie
guide-title-after = 7. Po spotkaniu

guide-before =
    <b>1. Przed spotkaniem</b>

    • Proszę wybrać godzinę, o której kobiety mogą przyjść: nie w porze dojenia i nie wtedy, gdy odbiera się dzieci ze szkoły. Warto powiedzieć, że można przyjść z dziećmi.
    • Proszę obejrzeć salę: zamykane drzwi, krzesła w kręgu, toaleta, oświetlona droga do domu.
    • Proszę zapytać dwie, trzy kobiety, o czym trzeba porozmawiać. Do planu trafiają tematy, nigdy imiona.
    • Jeśli przyjdzie ktoś z urzędu, warto umówić się z nim wcześniej: najpierw słucha, potem odpowiada i obiecuje tylko to, co może zrobić.
    • Najlepiej prowadzić we dwie. Jedna mówi, druga patrzy, kto zamilkł, i może z kimś wyjść.
    • Żadnych list z imionami. Miejsca liczy bot, bez imion.
guide-opening =
    <b>2. Początek i zasady</b>

    Proszę powitać każdą przy drzwiach. Powiedzieć, kim Pani jest, ile to potrwa i co z tego wyniknie.

    Niech wszyscy zgodzą się na głos:
    • Co tu powiedziane, tu zostaje.
    • Mówię za siebie, cudzych historii nie opowiadam.
    • Jedna osoba mówi, reszta słucha. Nikt nie musi mówić.
    • Bez zdjęć i nagrań.
    • W każdej chwili można wyjść i nie mówić dlaczego.

    A potem szczerze: „Nie możemy ręczyć za wszystkich tutaj. Proszę mówić tylko to, o czym inni mogą wiedzieć. To, co trudniej powiedzieć, można napisać w bocie, bez imienia”.
guide-during =
    <b>3. W trakcie</b>

    • Na początek coś lekkiego, na co każda odpowie jednym zdaniem.
    • Najpierw w parach: kto milczy w kręgu, odezwie się do sąsiadki.
    • Do cichych: „Tej strony jeszcze nie słyszeliśmy”. Do głośnych: „Dziękuję. Teraz jeszcze dwa głosy”.
    • Częściej „Co by pomogło?” niż „Kto jest winny?”.
    • Proszę zapisywać, co powiedziano, i nigdy, kto to powiedział.
    • Gdy robi się gorąco: przerwa, herbata, trzy oddechy. Potem jednym zdaniem: czego chce każda ze stron.
    • Najpierw słabsi, potem silniejsi: kobiety przed urzędnikami.
guide-disclosure =
    <b>4. Gdy ktoś mówi o czymś trudnym</b>

    <b>Popatrzeć.</b> Czy jest teraz bezpieczna? Kto to słyszy, kto na nią patrzy?

    <b>Wysłuchać.</b> Cicho: „Dziękuję, że Pani to mówi. To nie Pani wina”. Uwierzyć jej. Bez rad, bez pośpiechu, bez litości na głos.

    <b>Wskazać pomoc.</b> Potem, na boku, we dwie: kto może pomóc i czego ona sama chce? To ona wybiera. Numery: /help_now

    <b>Nigdy nie wypytywać przy wszystkich</b>: ani kto, ani kiedy, ani jak. Gdy pytają inni, proszę przerwać: „Powie tyle, ile chce, i temu, komu chce”.

    Potem krąg idzie dalej: chwila ciszy, podziękowanie za troskę i rozmowa wraca do tematu, nie do jej historii.
guide-danger =
    <b>5. Gdy komuś coś grozi</b>

    • Proszę odejść z nią na bok i zapytać o jedno: „Czy może Pani dziś bezpiecznie wrócić do domu?”
    • Jeśli nie, proszę zadzwonić razem, z Pani telefonu, jeśli ktoś zagląda do jej telefonu. Jeśli chodzi o życie, od razu.
    • O reszcie decyduje ona. Nie dzwonić do męża, krewnych ani starszyzny i nikogo nie godzić.
    • Proszę zapytać, jak się z nią kontaktować, żeby jej nie zaszkodzić. Jeśli się nie da, to wcale.
    • Nie zapisywać niczego, co do niej prowadzi. Mówić tylko tym, których wybrała.
    • Jeśli ktoś wtargnie: zakończyć spotkanie, wyprowadzić kobiety, wezwać policję.
    • Pani też jest trudno. Warto porozmawiać z koleżanką z zespołu, bez imion.
guide-closing =
    <b>6. Zakończenie</b>

    • Proszę powtórzyć słowami samych kobiet: co usłyszeliśmy, co ustaliliśmy, co zostaje otwarte.
    • Proszę odczytać każdą obietnicę: co, kto, do kiedy. Kto obiecuje, mówi głośno „tak”.
    • Proszę powiedzieć, gdzie i kiedy przeczytają, co z tego wyszło: w ciągu dziesięciu dni, w bocie, /changes
    • Proszę podać na głos kod spotkania. Opinia to trzy naciśnięcia, bez imienia.
    • Ostatnia runda, po jednym słowie: z czym wracam do domu? Nikt nie powinien wyjść z ciężkim sercem.
    • Jeszcze raz: co tu powiedziane, tu zostaje. Warto zostać kwadrans dla tych, które chcą porozmawiać na osobności.
    • Proszę dopilnować, żeby nikt nie wracał po ciemku sam.
guide-after =
    <b>7. Po spotkaniu</b>

    • W ciągu dziesięciu dni proszę zapisać ustalenia: /mydialogues
    • Tak, żeby nikogo nie rozpoznano: bez imion i bez „matki trójki dzieci z ostatniego domu”.
    • Kartki z imionami proszę spalić albo podrzeć.
    • Każdą obietnicę proszę wysłać temu, kto ją złożył. O terminie bot przypomni.
    • Jeśli kobieta powiedziała o czymś trudnym i chciała pomocy, proszę sprawdzić, czy ją dostała. Jeśli nie chciała, proszę już nie pytać.
    • Proszę usiąść z drugą prowadzącą: co się udało, co zrobimy inaczej? A potem odpocząć. Należy się Pani.
