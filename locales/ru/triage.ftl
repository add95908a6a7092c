# Очередь лидеров. Это читают лидеры и республиканская команда, никогда не сама женщина.
triage-gone =
    <b>Этого в вашей очереди (больше) нет.</b>

    Возможно, письмо забрали, на него ответили или его передали.
triage-to-queue = ‹ К очереди
triage-queue =
    <b>Ваша очередь</b>
    Открыто: { $open } · срочно: { $urgent } · у вас: { $mine }
triage-queue-national =
    <b>Очередь республиканской команды</b>
    Открыто: { $open } · срочно: { $urgent } · у вас: { $mine }
triage-queue-narrowed = Только: { $filter }
triage-queue-empty = Здесь ничего не ждёт.
triage-queue-row =
    <b>{ $number }.</b> { $mark }{ $category }
    { $place } · { $day } · { $status }
triage-earlier = ‹ Раньше
triage-later = Позже ›
triage-filter = Отобрать
triage-refresh = Обновить
triage-filter-ask = <b>Что показать в очереди?</b>
triage-stage-open = Открытые
triage-stage-answered = С ответом
triage-stage-closed = Закрытые
triage-stage-quarantined = Отложенные
triage-filter-urgent = Срочные
triage-filter-mine = Мои
triage-filter-any = Все
triage-filter-place = Место: { $place }
triage-filter-topic = Тема: { $category }
triage-filter-ask-place = <b>Какое место?</b>
triage-filter-ask-topic = <b>Какая тема?</b>
triage-filter-show = Показать ›

triage-status-new = новое
triage-status-in_review = в работе
triage-status-on_agenda = в повестке диалога
triage-status-answered = есть ответ
triage-status-closed = закрыто
triage-status-quarantined = отложено

# Одно письмо.
triage-card-head =
    <b>{ $reference } · { $category }</b>
    { $place }
triage-card-status = { $mark }{ $status } · отправлено { $day }
triage-card-audience = Кто может читать: { $audience }
triage-audience-region = лидеры этого места
triage-audience-no_officials = лидеры, кроме местной власти
triage-audience-national = республиканская команда
triage-audience-passed = республиканская команда (передано)
triage-card-mine = Этим письмом занимаетесь вы.
triage-card-holder = Письмом занимается: { $name }
triage-card-helped-yes = Она говорит: помогло.
triage-card-helped-no = Она говорит: не помогло.
triage-card-labels = Метки: { $labels }
triage-card-merged-into = Объединено с { $reference }: ответы пишут там.
triage-card-merged = С этим письмом объединены: { $references }
triage-card-passed = <i>{ $name } передаёт: { $words }</i>
triage-card-returned = <i>{ $name } возвращает: { $words }</i>
triage-entry-woman = <b>Она написала</b> · { $day }
triage-entry-answer = <b>Ответ</b> · { $name } · { $day } · { $read }
triage-entry-question = <b>Вопрос</b> · { $name } · { $day } · { $read }
triage-entry-my-answer = <b>Ваш ответ</b> · { $day } · { $read }
triage-entry-my-question = <b>Ваш вопрос</b> · { $day } · { $read }
triage-entry-read = прочитано
triage-entry-unread = ещё не прочитано
triage-somebody = лидер
triage-answer = Ответить
triage-ask = Спросить её
triage-claim = Взять себе
triage-take-over = Забрать себе
triage-release = Освободить
triage-undo = Отозвать написанное
triage-notes = Заметки ({ $count })
triage-status = Статус
triage-more = Ещё
triage-claimed = Вы взяли письмо себе. Коллеги это видят.
triage-released = Письмо снова свободно для коллег.
triage-undone = Отозвано. Она этого не видела.
triage-undo-late = { $count ->
        [0] Отозвать уже нельзя: это прочитано или после этого уже написали.
        [one] Отозвано там, где ещё можно. { $count } женщина это уже прочитала.
        [few] Отозвано там, где ещё можно. { $count } женщины это уже прочитали.
       *[other] Отозвано там, где ещё можно. { $count } женщин это уже прочитали.
    }
triage-quarantined = Отложено. Ничего не удалено: ищите в «Отобрать» › «Отложенные».
triage-released-quarantine = Письмо снова в очереди.

triage-status-ask = <b>Сейчас статус «{ $status }».</b> Каким его сделать?
triage-status-moved = Так уже нельзя: статус тем временем изменился.
triage-set-reviewed = В работе
triage-set-put_on_agenda = В повестку диалога
triage-set-closed = Закрыть
triage-set-reopened = Открыть снова

triage-more-ask = <b>{ $reference }</b>: метки для коллег и остальное. Она этого не видит.
triage-label-legal = Нужен юрист
triage-label-shelter = Нужен приют
triage-label-money = Деньги
triage-label-health = Здоровье
triage-label-officials = Чиновники
triage-label-several = Много женщин
triage-label-dialogue = Для диалога
triage-label-follow_up = Проверить позже
triage-merge = Объединить с похожим
triage-separate = Разъединить
triage-pass = Передать республиканской команде
triage-give-back = Вернуть лидерам
triage-quarantine = Отложить как спам
triage-unquarantine = Вернуть в очередь
triage-separated = Письмо снова отдельное.

triage-merge-ask =
    <b>В каком письме сказано то же, что в { $reference }?</b>

    Здесь открытые письма на тему «{ $category }», которые читают ровно те же люди. После этого каждый ответ получат обе женщины, каждая по своему коду.
triage-merge-none = <b>{ $reference } не с чем объединить.</b> Объединить можно только открытые письма на тему «{ $category }», которые читают ровно те же люди.
triage-merge-check =
    <b>Объединить { $reference } с { $into }?</b>

    <blockquote>{ $words }</blockquote>

    <blockquote>{ $others }</blockquote>
triage-merge-yes = Да, объединить
triage-merge-impossible = Эти два письма объединить нельзя: их читают не одни и те же люди либо одно из них уже объединено или отложено.
triage-merge-done = Объединено. Ответы теперь получат обе.

triage-notes-head = <b>Заметки к { $reference }</b>. Их видят только те, кто читает это письмо.
triage-note =
    <b>{ $name }</b> · { $day }
    <blockquote>{ $words }</blockquote>
triage-note-add = Написать заметку

# Письмо лидера.
triage-write-answer =
    <b>Ваш ответ на { $reference }</b>

    Пришлите его одним сообщением, до { $limit } знаков, лучше на том языке, на котором писала она. Она увидит имя, под которым вы работаете, но не ваш Telegram.
triage-write-question =
    <b>Ваш вопрос по { $reference }</b>

    Пришлите его одним сообщением, до { $limit } знаков. Никогда не спрашивайте, кто она и где именно живёт.
triage-write-note = <b>Заметка к { $reference }</b> для коллег. Пришлите её одним сообщением, до { $limit } знаков.
triage-write-passed = <b>Зачем { $reference } республиканской команде?</b> Напишите причину одним сообщением. После этого письмо уйдёт из вашей очереди.
triage-write-returned = <b>Почему вы возвращаете { $reference }?</b> Напишите причину одним сообщением. Письмо вернётся к лидерам этого места.
triage-write-merged = Это { $count ->
        [one] получит { $count } женщина
        [few] получат { $count } женщины
       *[other] получат { $count } женщин
    }: не пишите того, о чём рассказала только одна из них.
triage-too-long = В вашем тексте знаков: { $count }, а помещается { $limit }. Он остался в переписке: сократите его и пришлите снова.
triage-no-words = Я не вижу здесь слов.
triage-text-only = Передать можно только написанные слова, без картинок, голоса и файлов.
triage-check-answer =
    <b>Отправить этот ответ на { $reference }?</b>

    <blockquote>{ $words }</blockquote>
triage-check-question =
    <b>Задать этот вопрос по { $reference }?</b>

    <blockquote>{ $words }</blockquote>
triage-check-note =
    <b>Сохранить эту заметку к { $reference }?</b>

    <blockquote>{ $words }</blockquote>
triage-check-passed =
    <b>Передать { $reference } республиканской команде? Причина:</b>

    <blockquote>{ $words }</blockquote>
triage-check-returned =
    <b>Вернуть { $reference } лидерам? Причина:</b>

    <blockquote>{ $words }</blockquote>
triage-send-answer = Отправить ответ
triage-send-question = Отправить вопрос
triage-send-note = Сохранить заметку
triage-send-passed = Передать
triage-send-returned = Вернуть
triage-write-again = Написать заново
triage-done-answer = Ответ отправлен. Она найдёт его по своему коду.
triage-done-question = Вопрос отправлен. Она найдёт его по своему коду.
triage-done-note = Заметка сохранена.
triage-done-passed = <b>Теперь письмо у республиканской команды.</b>
triage-done-returned = <b>Письмо снова у лидеров этого места.</b>
triage-held = Тем временем письмом занимается: { $name }. Ваш текст сохранён: вернитесь и заберите письмо себе или оставьте как есть.
triage-moved-on = С тех пор как вы начали, в переписке появилось новое. Вернитесь и посмотрите; если ваш текст всё ещё подходит, отправьте его.
triage-sent-already = Это уже отправлено, или время вышло.

# Оповещения без содержания: телефон могут читать другие.
triage-alert = В вашей очереди есть новое.
triage-alert-urgent = В вашей очереди есть срочное.
triage-ageing = В вашей очереди кое-что ждёт уже { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }.
triage-ageing-admin = Кое-что ждёт ответа уже { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }. Где именно: /health
triage-alert-open = Открыть очередь
triage-to-dialogue = Вынести на диалог
