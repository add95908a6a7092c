invitations-notify =
    <b>Сообщайте мне</b>

    Место: { $place }

    <b>Диалоги</b>: приглашение, когда там встречаются женщины и лидеры.
    <b>Ответы</b>: одна и та же неприметная строчка всем, кто выбрал это место, когда кого-то ждёт ответ. Кого именно, в ней не сказано.

    То, что вы выберете здесь, не связано ни с одним письмом.
invitations-notify-no-place = пока не выбрано
invitations-choose-place = Выбрать место
invitations-ask-place = <b>О каком месте вам сообщать?</b>
invitations-abroad = За границей
invitations-on-invitations = ✓ Диалоги
invitations-off-invitations = ○ Диалоги
invitations-on-nudges = ✓ Ответы
invitations-off-nudges = ○ Ответы
invitations-stop = Отключить всё
invitations-place-first = Сначала выберите, пожалуйста, место.
invitations-saved = Сохранено.
invitations-stopped = Отключено. Ваш выбор стёрт.
invitations-nudge = Kurak Voices: есть новое.
invitations-nudge-open = Посмотреть
invitations-nudge-stop = Больше не сообщать
