# Whether anything is stuck, for admins.
health-head = <b>Czy wszystko gra?</b>
health-three-days = Czekają 3 dni lub dłużej: { $count }, w tym na zespół krajowy: { $national }
health-seven-days = Czekają 7 dni lub dłużej: { $count }, w tym na zespół krajowy: { $national }
health-national = zespół krajowy
health-all-read = Wszędzie, gdzie czekają sprawy, ma je kto przeczytać.
health-unread = <b>Sprawy czekają tam, gdzie nie ma ich kto przeczytać:</b> { $places }. Proszę zaprosić kogoś dla tych miejsc.
health-letters = Wiadomości do wysłania: { $count }
health-deliveries = Wiadomości z 7 dni: dotarły { $delivered }, bot zablokowany { $blocked }, niewysłane { $failed }, niepewne { $doubtful }
health-unreachable = Liderzy i administracja, którzy zablokowali bota: { $count }
health-lines = Telefony pomocy: nigdy niesprawdzone { $never }, sprawdzone ponad 90 dni temu { $old }
health-no-backup = <b>Kopie zapasowe:</b> ta wersja ich jeszcze nie robi. Bazę i klucz trzeba kopiować ręcznie, każde w inne miejsce.
health-backup = Ostatnia kopia zapasowa: { $day }
health-again = Sprawdź ponownie
