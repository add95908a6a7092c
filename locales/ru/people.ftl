# The language picker shows people-language-ask in Kyrgyz and Russian, and people-language-native of each language.
people-language-native = Русский
people-language-ask = Выберите язык.

people-menu =
    <b>Kurak Voices</b>

    Здесь можно рассказать, что вас беспокоит, не называя себя. Лидеры сообществ прочитают и ответят.

    С чего начнём?
people-menu-concern = Рассказать о проблеме
people-menu-reply = Прочитать ответ
people-menu-dialogues = Встречи рядом
people-menu-changes = Итоги встреч
people-menu-help = Мне нужна помощь сейчас
people-menu-notify = Сообщайте мне
people-menu-language = Тил · Язык · Language
people-menu-privacy = Что в тайне
people-menu-erase = Стереть переписку
people-menu-back = ‹ В начало

# Команда. Женщины этого не видят, кроме названий.
people-menu-queue = Очередь
people-menu-mydialogues = Мои диалоги
people-menu-summary = Сводка
people-menu-groups = Группы
people-menu-assist = Со слов женщины
people-menu-guide = Памятка
people-menu-poster = Плакат
people-menu-invite = Пригласить
people-menu-leaders = Лидеры
people-menu-admins = Админы
people-menu-helplines = Телефоны помощи
people-menu-audit = Журнал
people-menu-health = Состояние бота
people-menu-my_name = Моё имя
people-kind-ngo = НКО
people-kind-local_government = Местная власть
people-kind-legal_adviser = Юрист-консультант
people-kind-diaspora = Лидер диаспоры
people-kind-admin = Админ, республиканская команда
people-suggested-ngo = Представитель НКО
people-suggested-local_government = Местная власть
people-suggested-legal_adviser = Юрист-консультант
people-suggested-diaspora = Лидер диаспоры
people-suggested-admin = Республиканская команда
people-no-places = место не выбрано
people-show-regions = ‹ Области
people-show-countries = За границей ›

people-invite =
    <b>Пригласить в команду</b>

    Вы получите ссылку, которая сработает один раз. Отправьте её только тому, для кого она.
people-invite-open = <b>Ещё не приняты:</b>
people-invite-pending = { $what } · до { $day }
people-invite-leader = Лидера
people-invite-admin = Админа
people-revoke = ✕ { $what }
people-revoked = Отозвано. Ссылка больше ничего не откроет.
people-revoked-before = Эту ссылку уже использовали, или её срок прошёл.
people-invite-ask-kind =
    <b>Какого лидера?</b>

    Местная власть никогда не прочитает того, что женщина от неё скрыла.
people-invite-ask-places =
    <b>Где этот лидер читает и отвечает?</b>

    Выбрано: { $places }
people-invite-make = Сделать ссылку
people-link-made =
    <b>Ссылка готова.</b> { $what }

    <code>{ $link }</code>

    Она сработает один раз, до { $day }. Показана только сейчас.
people-link-copy = Скопировать ссылку
people-link-share = Переслать
people-link-share-text = Ваше приглашение в Kurak Voices. Оно сработает один раз.

people-link-dead =
    <b>Эта ссылка (больше) ничего не открывает.</b>

    Возможно, её уже использовали, отозвали, обрезали в пути или её срок прошёл. Попросите новую.
people-link-admin_already = Вы уже админ. Ссылка осталась неиспользованной.
people-link-suspended = Сейчас ваш доступ приостановлен. Обратитесь к республиканской команде.
people-join-leader =
    <b>Вас приглашают быть лидером.</b>
    { $kind } · { $places }
people-join-admin = <b>Вас приглашают в республиканскую команду, админом.</b>
people-join-instead = До сих пор: { $kind } · { $places }. Теперь будет то, что в этом приглашении.
people-join-name =
    Какое имя женщины увидят рядом с вашим ответом? Нажмите на имя или пришлите своё, до { $limit } знаков, например «Юрист в Оше». Ваше имя в Telegram останется неизвестным.
people-join-decline = Нет, спасибо
people-declined = Как хотите. Ссылка действует, пока не выйдет её срок.
people-name-empty = Пришлите имя хотя бы из двух букв.
people-name-long = Слишком длинно: помещается { $limit } знаков.
people-name-contact = Не пишите здесь телефоны, адреса и ники: женщины отвечают в этом боте.
people-welcome-leader =
    <b>Добро пожаловать, { $name }.</b>

    В очереди то, что написали женщины ваших мест. Кто они, здесь не знает никто; пожалуйста, никогда не пытайтесь узнать.
people-welcome-admin =
    <b>Добро пожаловать, { $name }.</b>

    Вы можете приглашать лидеров и читать то, что предназначено республиканской команде.

people-roster-leader = <b>Лидеров: { $count }</b>
people-roster-admin = <b>Админов: { $count }</b>
people-member =
    <b>{ $name }</b>
    { $kind }
people-member-places = Читает: { $places }
people-member-active = Доступ есть
people-member-suspended = Доступ приостановлен
people-member-removed = Доступа нет
people-member-unreachable = ⚠ Бот заблокирован: сообщения не доходят.
people-member-herself = Это вы.
people-member-alone = Без этого лидера никто не читал бы: { $places }
people-places = Области и страны
people-places-ask =
    <b>Где читает { $name }?</b>

    { $places }
people-places-save = Сохранить
people-places-none = Оставьте, пожалуйста, хотя бы одно место. Если читать больше не нужно, лучше приостановите доступ.
people-rename = Другое имя
people-rename-ask = <b>{ $name }</b>. Пришлите новое имя, которое увидят женщины, до { $limit } знаков.
people-my-name-ask = <b>{ $name }</b>: так женщины видят вас в ответах, и в прежних тоже. Пришлите другое имя, до { $limit } знаков.
people-my-name-done = Теперь женщины видят: <b>{ $name }</b>
people-suspend = Приостановить
people-restore = Вернуть доступ
people-remove = Убрать из команды
people-remove-ask =
    <b>Убрать из команды: { $name }?</b>

    Доступ пропадёт сразу. Ответы останутся, под именем, которое женщины знают.
people-remove-yes = Да, убрать
people-removed-herself = Вы больше не админ. /start покажет, что здесь может каждый.
people-last-admin = Это последний админ. Сначала пригласите другого, иначе назначать будет некому.
people-took-over = { $count ->
        [one] { $count } диалог остался без ведущего. Теперь он среди ваших: /mydialogues
        [few] { $count } диалога остались без ведущего. Теперь они среди ваших: /mydialogues
       *[many] { $count } диалогов остались без ведущего. Теперь они среди ваших: /mydialogues
    }
people-told = Здесь кое-что изменилось. Загляните, пожалуйста, в начало.

people-health = <b>Состояние бота</b>
people-health-waiting = Без ответа { $days } дн. и дольше: { $everywhere }, из них у республиканской команды: { $national }
people-health-unread = ⚠ Есть письма, которые никто из лидеров не может прочитать. Пригласите лидера: { $places }
people-health-all-read = Всё, что ждёт ответа, есть кому прочитать.
people-health-letters = Ждут отправки: { $waiting }. За семь дней доставлено: { $delivered }, заблокировано: { $blocked }, не удалось: { $failed }
people-health-unreachable = ⚠ Заблокировали бота: { $names }
people-health-lines = { $count ->
        [one] ⚠ { $count } телефон помощи не проверяли 90 дней или ни разу. Пусть по нему позвонят.
        [few] ⚠ { $count } телефона помощи не проверяли 90 дней или ни разу. Пусть по ним позвонят.
       *[other] ⚠ { $count } телефонов помощи не проверяли 90 дней или ни разу. Пусть по ним позвонят.
    }
people-health-no-backup = ⚠ Резервной копии пока нет. Сообщите тому, кто отвечает за сервер.
people-health-backup = { $days ->
        [0] ✓ Последняя резервная копия — сегодняшняя.
       *[other] ✓ Последняя резервная копия — вчерашняя.
    }
people-health-old-backup = { $days ->
        [one] ⚠ Последней резервной копии уже { $days } день. Сообщите тому, кто отвечает за сервер.
        [few] ⚠ Последней резервной копии уже { $days } дня. Сообщите тому, кто отвечает за сервер.
       *[other] ⚠ Последней резервной копии уже { $days } дней. Сообщите тому, кто отвечает за сервер.
    }
