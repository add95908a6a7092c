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

    • Godzina, o której kobiety mogą przyjść. Można z dziećmi.

    • Zamykane drzwi, krzesła w kręgu, oświetlona droga do domu.

    • Proszę zapytać dwie, trzy kobiety, o czym trzeba porozmawiać: do planu trafiają tematy, nigdy imiona. Przy wejściu też żadnej listy.

    • Jeśli przyjdzie ktoś z urzędu, warto umówić się z nim wcześniej: najpierw słucha, potem odpowiada i obiecuje tylko to, co może zrobić.

    • Najlepiej prowadzić we dwie. Jedna mówi, druga patrzy, kto zamilkł.
guide-opening =
    <b>2. Początek i zasady</b>

    Proszę powitać każdą przy drzwiach. Potem niech wszyscy zgodzą się na głos:

    • Co tu powiedziane, tu zostaje.
    • Mówię za siebie.
    • Jedna osoba mówi, reszta słucha. Nikt nie musi mówić.
    • Bez zdjęć i nagrań.
    • W każdej chwili można wyjść.

    I szczerze: „Nie możemy ręczyć za wszystkich tutaj. To, co trudniej powiedzieć, można napisać w bocie, bez imienia”.
guide-during =
    <b>3. W trakcie</b>

    • Na początek coś lekkiego, po jednym zdaniu. Potem w parach: kto milczy w kręgu, odezwie się do sąsiadki.

    • Do cichych: „Tej strony jeszcze nie słyszeliśmy”. Do głośnych: „Dziękuję. Teraz jeszcze dwa głosy”.

    • Częściej „Co by pomogło?” niż „Kto jest winny?”.

    • Proszę zapisywać, co powiedziano, i nigdy, kto to powiedział.

    • Gdy robi się gorąco: przerwa, herbata, trzy oddechy.

    • Najpierw kobiety, po nich urzędnicy.
guide-disclosure =
    <b>4. Gdy ktoś mówi o czymś trudnym</b>

    <b>Popatrzeć.</b> Czy jest teraz bezpieczna? Kto to słyszy?

    <b>Wysłuchać.</b> Cicho: „Dziękuję, że Pani to mówi. To nie Pani wina”. Uwierzyć jej. Bez rad, bez pośpiechu.

    <b>Wskazać pomoc.</b> Potem, na boku: kto może pomóc i czego ona sama chce? To ona wybiera. /help_now

    <b>Nigdy nie wypytywać przy wszystkich.</b> Gdy pytają inni: „Powie tyle, ile chce, i temu, komu chce”. Potem chwila ciszy i rozmowa toczy się dalej, już nie o jej historii.
guide-danger =
    <b>5. Gdy komuś coś grozi</b>

    • Proszę odejść z nią na bok: „Czy może Pani dziś bezpiecznie wrócić do domu?”

    • Jeśli nie, proszę zadzwonić razem, z Pani telefonu, jeśli ktoś zagląda do jej telefonu. Jeśli chodzi o życie, od razu.

    • O reszcie decyduje ona. Nie dzwonić do męża, krewnych ani starszyzny i nikogo nie godzić.

    • Nie zapisywać niczego, co do niej prowadzi. Proszę zapytać, jak się z nią kontaktować, żeby nie zaszkodzić.

    • Ktoś wtargnął: zakończyć spotkanie, wyprowadzić kobiety, wezwać policję.
guide-closing =
    <b>6. Zakończenie</b>

    • Słowami samych kobiet: co usłyszeliśmy, co ustaliliśmy, co zostaje otwarte.

    • Każda obietnica na głos: co, kto, do kiedy.

    • Co z tego wyszło, przeczytają w ciągu dziesięciu dni w bocie: /changes

    • Proszę podać kod spotkania. Opinia to trzy naciśnięcia, bez imienia.

    • Po jednym słowie: z czym wracam do domu? Warto zostać chwilę dla tych, które chcą porozmawiać na osobności. I żadna nie wraca po ciemku sama.
guide-after =
    <b>7. Po spotkaniu</b>

    • W ciągu dziesięciu dni proszę zapisać ustalenia: /mydialogues. Bez imion i bez niczego, po czym kogoś poznać.

    • Kartki z imionami proszę podrzeć.

    • Każdą obietnicę proszę wysłać temu, kto ma jej dotrzymać. O terminie bot przypomni.

    • Jeśli kobieta chciała pomocy, proszę sprawdzić, czy ją dostała. Jeśli nie chciała, proszę już nie pytać.

    • Proszę porozmawiać z drugą prowadzącą, bez imion. A potem odpocząć. Należy się Pani.
