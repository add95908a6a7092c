# The language picker shows people-language-ask in Kyrgyz and Russian, and people-language-native of each language.
people-language-native = Русский
people-language-ask = Выберите язык.

people-menu =
    <b>Kurak Voices</b>

    Здесь можно рассказать, что вас беспокоит, и не называть себя. Лидеры сообществ прочитают и ответят.

    С чего начнём?
people-menu-concern = Рассказать о проблеме
people-menu-reply = Прочитать ответ
people-menu-help = Мне нужна помощь сейчас
people-menu-notify = Сообщайте мне
people-menu-language = Тил · Язык · Language
people-menu-privacy = Что в тайне
people-menu-erase = Стереть переписку
people-menu-back = ‹ В начало

# Staff: what the menu adds for leaders and admins.
people-menu-queue = Письма
people-menu-invite = Пригласить
people-menu-leaders = Лидеры
people-menu-admins = Админы
people-menu-audit = Журнал
people-menu-health = Всё ли в порядке

people-role-leader = Лидер
people-role-admin = Админ
people-kind-ngo = НКО
people-kind-local_government = Местная власть
people-kind-legal_adviser = Юрист-консультант
people-kind-diaspora = Диаспора
# How women see her, followed by her places after a comma.
people-suggested-admin = Республиканская команда
people-suggested-ngo = НКО
people-suggested-local_government = Местная власть
people-suggested-legal_adviser = Юрист-консультант
people-suggested-diaspora = Лидер диаспоры
people-no-places = пока ничего
people-show-regions = Области Кыргызстана
people-show-countries = За границей
people-back = ‹ Назад

# Inviting.
people-invite =
    <b>Пригласить</b>

    Я сделаю ссылку для одного человека. Отправьте её сами: войдёт тот, кто откроет первым.
people-pending-head = <b>Ещё не открыты:</b>
people-pending = { $number }. { $what } · { $left }
people-pending-server = { $number }. { $what } (от сервера) · { $left }
people-invited-leader = Лидер: { $kind }, { $places }
people-days-left = { $count ->
        [one] ещё { $count } день
        [few] ещё { $count } дня
        [many] ещё { $count } дней
       *[other] ещё { $count } дня
    }
people-hours-left = { $count ->
        [one] ещё { $count } час
        [few] ещё { $count } часа
        [many] ещё { $count } часов
       *[other] ещё { $count } часа
    }
people-revoke = ✕ Отозвать { $number }
people-ask-kind = <b>Кто это?</b>

    Письма, которые женщины не показывают чиновникам, местная власть не увидит никогда.
people-ask-places =
    <b>Откуда читать письма?</b> Выберите одно место или несколько.

    { $kind }
    Выбрано: { $places }
people-make-link = Сделать ссылку
people-ask-admin =
    <b>Пригласить админа?</b>

    Админ приглашает и удаляет других и читает письма для республиканской команды. Ссылка действует 24 часа.
people-link =
    <b>Ссылка готова.</b>

    { $what }

    <code>{ $link }</code>

    { $ends } У меня она не хранится: скопируйте или отправьте её сейчас.
people-link-ends-leader = По ней войдёт один человек, она действует 7 дней.
people-link-ends-admin = По ней войдёт один человек, она действует 24 часа.
people-copy-link = Скопировать ссылку
people-share-link = Отправить
people-share-text = Приглашаем вас в Kurak Voices. Эта ссылка только для вас:
people-revoke-this = ✕ Отозвать ссылку
people-to-invitations = ‹ Все приглашения
people-revoked = Отозвано. Ссылка больше ничего не открывает.
people-revoked-before = Эта ссылка уже не действовала.

# Accepting.
people-link-dead =
    <b>Эта ссылка ничего не открывает.</b>

    Ею уже воспользовались, её срок вышел или она пришла не целиком. Попросите, пожалуйста, новую у того, кто её прислал.
people-link-admin_already = Вы уже админ, принимать нечего. Ссылка ждёт того, кому она предназначена.
people-link-suspended = Ваш доступ приостановлен, и ссылка этого не изменит. Попросите, пожалуйста, админа его вернуть.
people-join-leader =
    <b>Вас приглашают как лидера.</b>

    { $kind }
    Вы будете читать письма отсюда: { $places }
people-join-admin =
    <b>Вас приглашают как админа.</b>

    Вы будете приглашать лидеров и читать письма для республиканской команды.
people-join-name =
    <b>Какое имя женщины увидят под вашими ответами?</b>

    Выберите имя ниже или напишите своё, до { $limit } знаков. Настоящее имя не обязательно.
people-join-decline = Нет, спасибо
people-declined = Ничего не принято. Пока ссылка действует, её можно открыть снова.
people-name-empty = Нужно хотя бы две буквы. Напишите, пожалуйста, ещё раз.
people-name-long = Слишком длинно: помещается { $limit } знаков. Напишите, пожалуйста, короче.
people-name-contact = Без телефонов, адресов, ссылок и @имён, пожалуйста: женщины отвечают вам здесь, где их никто не узнает.
people-welcome-leader =
    <b>Добро пожаловать! Ваше имя здесь: { $name }</b>

    Спасибо, что вы с нами. Под кнопкой «{ people-menu-queue }» то, о чём пишут женщины ваших мест.
people-welcome-admin =
    <b>Добро пожаловать! Ваше имя здесь: { $name }</b>

    Спасибо, что вы с нами. Начните с кнопки «{ people-menu-invite }»: письма ждут лидеров.

# Leaders and admins, and what admins change about them.
people-leaders = <b>Лидеры: { $count }</b>
people-leaders-none = Лидеров пока нет. Ссылку для первого сделает /invite
people-admins = <b>Админы: { $count }</b>
people-admins-none = Админов нет.
people-member = <b>{ $name }</b>
people-reads = Читает письма отсюда: { $places }
people-state-active = Доступ открыт
people-state-suspended = Доступ приостановлен: пока ничего не читает
people-state-removed = Доступа больше нет
people-unreachable = Бот заблокирован: сообщения не доходят.
people-do-places = Изменить места
people-do-rename = Изменить имя
people-do-suspend = Приостановить
people-do-restore = Вернуть доступ
people-do-remove = Удалить
people-ask-remove =
    <b>Удалить: { $name }?</b>

    Доступ закроется сразу. Чтобы вернуться, понадобится новое приглашение. Ответы останутся.
people-remove-yes = Да, удалить
people-change-places =
    <b>{ $name }</b>

    Читает письма отсюда: { $places }
people-save = Сохранить
people-rename =
    <b>{ $name }</b>

    Пришлите новое имя, до { $limit } знаков. Женщины увидят его под всеми ответами, и под прежними.
people-told = Здесь кое-что изменилось. Загляните, пожалуйста, в начало.
people-outcome-done = Готово.
people-outcome-last_admin = Это последний админ с доступом: без него никто никого не сможет впустить. Сначала пригласите другого админа.
people-outcome-gone = Менять нечего: так уже и есть.
