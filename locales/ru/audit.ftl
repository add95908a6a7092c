# What staff did, as admins read it.
audit-head = <b>Журнал</b>
audit-none = Пока ничего не сделано.
audit-line = <b>{ $number }</b> · { $day } · { $who }
    { $what }
audit-newer = ‹ Новее
audit-older = Раньше ›
audit-server = сервер

audit-did-opened = письмо прочитано
audit-did-answered = дан ответ
audit-did-asked = задан вопрос
audit-did-undone = ответ отменён
audit-did-noted = добавлена заметка
audit-did-labelled = изменены пометки
audit-did-claimed = взято в работу
audit-did-released = оставлено другим
audit-did-status = изменён статус
audit-did-passed = передано республиканской команде
audit-did-returned = возвращено лидерам
audit-did-merged = письма объединены
audit-did-separated = письма разъединены
audit-did-invited = создано приглашение
audit-did-revoked = приглашение отозвано
audit-did-accepted = приглашение принято
audit-did-places = изменены места
audit-did-suspended = доступ приостановлен
audit-did-restored = доступ возвращён
audit-did-removed = доступ закрыт навсегда
audit-did-renamed = изменено имя

audit-status-new = новое
audit-status-in_review = рассматривается
audit-status-on_agenda = для диалога
audit-status-answered = есть ответ
audit-status-closed = закрыто
audit-status-quarantined = отложено
audit-status-withdrawn = забрано
