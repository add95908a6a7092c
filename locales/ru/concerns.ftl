# The form for a concern. It is one message that changes from step to step.
concerns-back = ‹ Назад
concerns-cancel = Отмена
concerns-go-on = Дальше ›

concerns-ask-place =
    <b>Где вы?</b>

    Сохраняется только область или страна, чтобы ответили те, кто знает ваши места. Ваше имя и номер не сохраняются.
concerns-abroad = Я за границей
concerns-ask-country = <b>В какой вы стране?</b>
concerns-ask-category = <b>О чём вы хотите рассказать?</b>

concerns-help-first =
    <b>Если вы сейчас в опасности, звоните.</b>

concerns-ask-words =
    <b>Теперь напишите своими словами.</b>

    Что случилось? Что могло бы помочь? Можно прислать несколько сообщений. Каждое я сразу убираю из переписки.

    Имена, телефоны и адреса лучше не писать.
concerns-words-so-far =
    <b>Ваши слова сохранены</b> и убраны из переписки: { $messages ->
        [one] { $messages } сообщение
        [few] { $messages } сообщения
        [many] { $messages } сообщений
       *[other] { $messages } сообщения
    }, { $characters ->
        [one] { $characters } знак
        [few] { $characters } знака
        [many] { $characters } знаков
       *[other] { $characters } знака
    } из { $limit }.

    Пишите дальше или нажмите «Это всё».
concerns-words-done = Это всё ›
concerns-write-anew = Написать заново
concerns-too-long =
    <b>Письмо слишком длинное.</b> В нём { $count ->
        [one] { $count } знак
        [few] { $count } знака
        [many] { $count } знаков
       *[other] { $count } знака
    }, а помещается { $limit }. Всё сохранено целиком.

    Можно отправить только начало ({ $limit ->
        [one] { $limit } знак
        [few] { $limit } знака
        [many] { $limit } знаков
       *[other] { $limit } знака
    }) или написать заново, короче.
concerns-cut = Оставить начало ({ $limit })

concerns-ask-masking =
    <b>{ $count ->
        [1] В письме есть то, по чему вас могут узнать.
       *[other] В письме есть места, по которым вас могут узнать.
    }</b>

    ✓ скрою, ○ оставлю, как вы написали. Нажмите, чтобы поменять. Решаете вы.
concerns-mask-hidden = ✓ { $text } → [{ $kind }]
concerns-mask-shown = ○ { $text }
concerns-kind-return_code = код
concerns-kind-phone = телефон
concerns-kind-email = почта
concerns-kind-link = ссылка
concerns-kind-username = ник
concerns-kind-card = карта
concerns-kind-personal_number = личный номер
concerns-kind-name = имя

concerns-ask-audience =
    <b>Кто может это прочитать?</b>

    Кого бы вы ни выбрали, вашего имени и номера не увидит никто. Если люди рядом могут догадаться, кто пишет, выберите республиканскую команду: она работает на всю страну.
concerns-audience-region = Любой местный лидер
concerns-audience-no_officials = Лидеры, но не местная власть
concerns-audience-national = Только республиканская команда

concerns-ask-urgency =
    <b>Это срочно?</b>

    Срочное письмо сразу придёт тем, кого вы выбрали. Но они не милиция: если вы в опасности, звоните 112 (в Кыргызстане ещё и 102). Другие номера: /help_now
concerns-urgent-no = Подождёт несколько дней
concerns-urgent-yes = Да, срочно

concerns-preview =
    <b>Прочитайте ещё раз.</b>

    Где: { $place }
    О чём: { $category }
    Кто прочитает: { $audience }
    { $urgent }

    <blockquote>{ $words }</blockquote>

    Отправить без имени?
concerns-preview-urgent = Срочно
concerns-preview-not-urgent = Не срочно
concerns-preview-more = (и ещё { $count ->
        [one] { $count } знак
        [few] { $count } знака
        [many] { $count } знаков
       *[other] { $count } знака
    })
concerns-send = Отправить без имени

concerns-notice-text_only = Пока я понимаю только написанное: голосовых и фотографий не понимаю. Напишите, пожалуйста, словами. То, что вы прислали, осталось в переписке. Стереть всю переписку: /erase
concerns-notice-kept_words = Ваши слова сохранены. Сначала короткий вопрос:
concerns-notice-no_words = Не вижу здесь слов. Напишите, пожалуйста, что вас беспокоит.
concerns-notice-no_words_yet = Сначала напишите, пожалуйста, что вас беспокоит.
concerns-notice-full = Последнее сообщение не поместилось и осталось в переписке. Всё, что вы написали до него, сохранено.
concerns-notice-not_sent = Сейчас отправить не получилось. Ничего не пропало: нажмите «Отправить без имени» ещё раз.

concerns-sent =
    <b>Отправлено. Спасибо, что рассказали.</b>

    Этот код открывает ответ. По-другому к ответу не попасть, поэтому запишите код или скопируйте:

    <code>{ $code }</code>

    Код виден только сейчас. Потом нажмите /reply, пришлите код и прочитайте ответ. Лучше хранить код не в этом телефоне.
concerns-code-soon = Ваше письмо отправлено. Код скоро появится здесь.
concerns-copy-code = Скопировать код
concerns-saved-erase = Код у меня, стереть переписку
concerns-cancelled = Отменено. Ничего не отправлено, всё написанное стёрто.
concerns-expired = Эта страница уже закрыта. Если вы ещё не отправили письмо, начать заново можно в любое время.
concerns-resume-ask = Вы уже начали писать. Продолжим?
concerns-resume = Продолжить письмо
concerns-anew = Стереть и начать заново

# Reading the answer.
concerns-ask-code =
    <b>Пришлите ваш код: 16 цифр.</b>

    Я сразу уберу его из переписки.
concerns-code-typo = Код не сходится: в нём должно быть 16 цифр, четыре раза по четыре. Посмотрите, пожалуйста, ещё раз.
concerns-code-unknown =
    <b>По этому коду ничего нет.</b>

    Проверьте, пожалуйста, каждую цифру. Если вы забрали письмо или его давно закрыли, оно стёрто навсегда.
concerns-code-wait = Попыток было слишком много. Зайдите, пожалуйста, через час. Ваше письмо никуда не делось.
concerns-thread-closed = Для вашей безопасности эта страница закрылась. Чтобы открыть её снова, нажмите /reply и пришлите код.

concerns-thread-head =
    <b>{ $category }</b>
    { $place }

    { $status }
concerns-status-new = Письмо получено. Его прочитают те, кого вы выбрали.
concerns-status-answered = Вам ответили.
concerns-thread-you = Вы · { $day }
concerns-thread-leader = Ответ · { $day }
concerns-thread-words = <blockquote>{ $words }</blockquote>
concerns-thread-page = Страница { $page } из { $pages }
concerns-thread-earlier = ‹ Раньше
concerns-thread-later = Позже ›
concerns-thread-helped-ask = Ответ вам помог?
concerns-thread-helped-yes = Ответ помог
concerns-thread-helped-no = Не помог
concerns-thread-helped-thanks = Спасибо. Так мы научимся отвечать лучше.
concerns-thread-write = Написать ещё
concerns-thread-withdraw = Забрать письмо
concerns-thread-close = Закрыть и убрать страницу
concerns-thread-ask-write =
    <b>Что ещё вы хотите сказать?</b>

    Пришлите одно сообщение. Я сразу уберу его из переписки.
concerns-thread-back = ‹ Назад
concerns-thread-check = <b>Отправить это?</b>

    <blockquote>{ $words }</blockquote>
concerns-thread-check-masked = Скрыто всё, что нашлось и по чему вас могут узнать. Остальное проверьте, пожалуйста, сами.
concerns-thread-send = Отправить
concerns-thread-send-plain = Отправить, ничего не скрывая
concerns-thread-too-long = Сообщение слишком длинное: в нём { $count ->
        [one] { $count } знак
        [few] { $count } знака
        [many] { $count } знаков
       *[other] { $count } знака
    }, а помещается { $limit }. Пришлите, пожалуйста, покороче. Это сообщение осталось в переписке.
concerns-thread-sent = Отправлено.
concerns-thread-busy = Сообщение не отправлено: сегодня больше отправить нельзя. Напишите, пожалуйста, завтра.
concerns-thread-ask-withdraw =
    <b>Забрать письмо?</b>

    { $days ->
        [0] Ваши слова и ответы сразу сотрутся. Сколько хранить зашифрованные резервные копии, решает тот, кто отвечает за сервер.
        [1] Ваши слова и ответы сразу сотрутся, а из зашифрованных резервных копий исчезнут через день-два.
        [7] Ваши слова и ответы сразу сотрутся, а из зашифрованных резервных копий исчезнут примерно через неделю.
        [one] Ваши слова и ответы сразу сотрутся, а из зашифрованных резервных копий исчезнут примерно через { $days } день.
        [few] Ваши слова и ответы сразу сотрутся, а из зашифрованных резервных копий исчезнут примерно через { $days } дня.
        [many] Ваши слова и ответы сразу сотрутся, а из зашифрованных резервных копий исчезнут примерно через { $days } дней.
       *[other] Ваши слова и ответы сразу сотрутся, а из зашифрованных резервных копий исчезнут примерно через { $days } дня.
    } Отменить это будет нельзя.
concerns-thread-withdraw-yes = Да, забрать и стереть
concerns-thread-withdrawn = Письмо стёрто. Код больше ничего не открывает.

# Who will read it, when there is no leader of the kind she chooses in her place.
concerns-audience-nobody = Здесь пока нет лидеров. Что бы вы ни выбрали, письмо прочитает республиканская команда: непрочитанным оно не останется.
concerns-audience-officials-only = Все здешние лидеры работают в местной власти. Если выбрать «Лидеры, но не местная власть», письмо прочитает республиканская команда.
concerns-preview-national-instead = Таких лидеров там пока нет, поэтому письмо прочитает республиканская команда.
concerns-notice-readers_changed = За это время кое-что изменилось. Посмотрите, пожалуйста, ещё раз, кто прочитает письмо, и отправьте.
concerns-notice-enough_today = Сегодня больше отправить нельзя. Ваши слова останутся здесь ещё на час: скопируйте их и отправьте, пожалуйста, завтра. Если вы в опасности: /help_now

# Where her concern stands, and whose words are whose.
concerns-status-received = Письмо получено.
concerns-status-in_review = Вашим письмом занимаются. Ответ придёт сюда.
concerns-status-on_agenda = Об этом будут говорить на встрече-диалоге.
concerns-status-closed = Письмо закрыто. Если есть что добавить, напишите ещё, и оно откроется снова. Если нет, через некоторое время оно сотрётся.
concerns-status-asked = Вам задали вопрос. Ответьте, если хотите.
concerns-thread-national = Теперь письмо читает республиканская команда.
concerns-thread-leader-signed = Ответ · { $signature } · { $day }
concerns-thread-question = Вопрос к вам · { $day }
concerns-thread-question-signed = Вопрос к вам · { $signature } · { $day }
concerns-thread-unread = ● новое
