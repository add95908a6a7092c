# The commands' descriptions, as Telegram's menu shows them.
telegram-command-start = В начало
telegram-command-concern = Рассказать о проблеме, не называя себя
telegram-command-reply = Прочитать ответ по коду
telegram-command-dialogues = Встречи рядом с вами
telegram-command-changes = Итоги встреч
telegram-command-help_now = Телефоны помощи
telegram-command-notify = Узнавать о встречах и ответах
telegram-command-language = Выбрать язык
telegram-command-privacy = Что остаётся в тайне
telegram-command-erase = Стереть переписку
telegram-command-cancel = Отменить начатое
telegram-command-queue = Что написали женщины
telegram-command-mydialogues = Мои диалоги: план и проведение
telegram-command-plan = Запланировать диалог
telegram-command-announce = Объявить о диалоге
telegram-command-summary = Сводка: что говорит страна
telegram-command-export = Опубликованные числа таблицей
telegram-command-report = Отчёт для парламента, PDF
telegram-command-groups = Группы, где я объявляю
telegram-command-assist = Записать со слов женщины без Telegram
telegram-command-guide = Как вести встречу: короткая памятка
telegram-command-poster = Плакат для печати с кодом
telegram-command-invite = Пригласить лидера или админа
telegram-command-leaders = Лидеры и какие места они читают
telegram-command-admins = Админы
telegram-command-helplines = Проверить телефоны помощи
telegram-command-audit = Кто что сделал
telegram-command-health = Состояние бота
telegram-command-my_name = Имя, которое видят женщины

telegram-old-button = Эта кнопка устарела. Отправьте /start, и появятся новые.
telegram-unknown-command = Этой команды я не знаю. Вот что я умею:
telegram-nothing-to-cancel = Отменять нечего.
telegram-stopped = Остановлено.
# To staff, whose words begin no concern by themselves.
telegram-stray-words = Не знаю, к чему это, поэтому никому не передаю. Текст остался в чате: нажмите ниже, куда он, и отправьте его там ещё раз. Если это чужие слова, удалите их здесь.
telegram-trouble = У нас что-то сломалось. Ничего не пропало: попробуйте, пожалуйста, ещё раз через несколько минут. Если вы в опасности: /help_now
telegram-slow-down = Не успеваю за вами. Подождите, пожалуйста, минутку и продолжайте. Если последнее сообщение ещё видно в переписке, пришлите его снова.
telegram-group-concern = В группе это прочитают все. Напишите мне лично:
telegram-group-open = Написать без имени

telegram-erased =
    Стёрто. Не могу стереть уведомления, которые уже прочитаны, и эту переписку в вашем списке: подержите на ней палец и нажмите «Удалить чат».
telegram-erased-some =
    Стёрто всё, кроме того, что старше 48 часов: Telegram этого уже не даёт. Подержите палец на этой переписке в списке и нажмите «Удалить чат».
telegram-erased-later =
    Пока стёрто не всё: Telegram сейчас не даёт. Попытки продолжатся сами. Можно ещё раз отправить /erase или подержать палец на этой переписке в списке и нажать «Удалить чат».
telegram-erased-close = Убрать и эту строку
