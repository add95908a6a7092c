invitations-notify =
    <b>Сообщайте мне</b>

    Место: { $place }

    <b>Встречи</b>: приглашение, когда там встречаются женщины и лидеры.
    <b>Ответы</b>: когда там кого-то ждёт ответ, одна и та же неприметная строчка придёт всем, кто об этом просил. Кого именно ждёт ответ, в ней не сказано.

    То, что вы выберете здесь, не связано ни с одним письмом.
invitations-notify-no-place = пока не выбрано
invitations-choose-place = Выбрать место
invitations-ask-place = <b>О каком месте вам сообщать?</b>
invitations-abroad = За границей
invitations-on-invitations = ✓ Встречи
invitations-off-invitations = ○ Встречи
invitations-on-nudges = ✓ Ответы
invitations-off-nudges = ○ Ответы
invitations-stop = Отключить всё
invitations-place-first = Сначала выберите, пожалуйста, место.
invitations-saved = Сохранено.
invitations-stopped = Отключено. Ваш выбор стёрт.
invitations-nudge = Kurak Voices: есть новости.
invitations-nudge-open = Посмотреть
invitations-nudge-stop = Больше не сообщать
