# The commands' descriptions, as Telegram's menu shows them.
telegram-command-start = Pokaż menu
telegram-command-concern = Powiem anonimowo, co mnie martwi
telegram-command-reply = Przeczytam odpowiedź, mam kod
telegram-command-dialogues = Spotkania w pobliżu
telegram-command-changes = Co wynikło ze spotkań
telegram-command-help_now = Potrzebuję pomocy teraz: numery telefonów
telegram-command-notify = Powiadomienia o spotkaniach i odpowiedziach
telegram-command-language = Wybór języka
telegram-command-privacy = Prywatność: czego nikt się nie dowie
telegram-command-erase = Wyczyść ten czat
telegram-command-cancel = Anuluj to, co zaczęłam
telegram-command-queue = Co napisały kobiety
telegram-command-mydialogues = Moje dialogi: plan i prowadzenie
telegram-command-plan = Zaplanuj dialog
telegram-command-announce = Ogłoś dialog
telegram-command-summary = Podsumowanie: co mówi kraj
telegram-command-export = Opublikowane liczby jako tabela
telegram-command-report = Raport dla parlamentu, PDF
telegram-command-groups = Grupy, w których ogłaszam
telegram-command-assist = Wpisz za kobietę, która nie ma Telegrama
telegram-command-guide = Jak prowadzić spotkanie: krótki poradnik
telegram-command-poster = Plakat do druku, z kodem
telegram-command-invite = Zaproś liderkę lub administratorkę
telegram-command-leaders = Liderki i liderzy: co czytają
telegram-command-admins = Administracja
telegram-command-helplines = Sprawdź numery pomocy
telegram-command-audit = Kto co zrobił
telegram-command-health = Stan bota
telegram-command-my_name = Nazwa, którą widzą kobiety

telegram-old-button = Ten przycisk już nie działa. Proszę wysłać /start, pojawią się nowe.
telegram-unknown-command = Nie znam tego polecenia. Oto, co mogę zrobić:
telegram-nothing-to-cancel = Nie ma czego anulować.
telegram-stopped = Przerwano.
# To staff, whose words begin no concern by themselves.
telegram-stray-words = Nie wiem, czego to dotyczy, więc nikomu tego nie przekazuję. Tekst został w czacie: proszę wybrać poniżej, dokąd ma trafić, i wysłać go tam jeszcze raz. Jeśli to czyjeś słowa, proszę je stąd usunąć.
telegram-trouble = Coś się u nas zepsuło. Nic nie zginęło: proszę spróbować jeszcze raz za kilka minut. Jeśli coś Pani grozi: /help_now
telegram-slow-down = To dla mnie trochę za szybko. Proszę chwilę poczekać i pisać dalej. Jeśli ostatnia wiadomość wciąż jest w czacie, proszę wysłać ją jeszcze raz.
telegram-group-concern = W grupie każdy może to przeczytać. Proszę napisać do mnie prywatnie:
telegram-group-open = Napiszę anonimowo

telegram-erased =
    Wyczyszczone. Nie mogę usunąć samego czatu z listy (proszę go przytrzymać i wybrać „Usuń czat”) ani powiadomień, które ktoś już odczytał.
telegram-erased-some =
    Wyczyszczone, oprócz tego, co ma ponad 48 godzin: na to Telegram już nie pozwala. Proszę przytrzymać ten czat na liście i wybrać „Usuń czat”.
telegram-erased-later =
    Nie wszystko udało się jeszcze usunąć: Telegram w tej chwili na to nie pozwala. Próbuję dalej. Można też wysłać /erase ponownie albo usunąć ten czat z listy.
telegram-erased-close = Usuń też tę wiadomość
