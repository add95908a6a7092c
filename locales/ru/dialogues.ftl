# What everybody reads of a dialogue.
dialogues-cancelled-mark = ❌ <b>Встреча отменена</b>
dialogues-when-here = ({ $place })
dialogues-when-home = В Бишкеке: { $when }
dialogues-where-online = 💻 Онлайн
dialogues-where-hybrid = 📍 { $where } · 💻 можно и онлайн
dialogues-where-there = 📍 { $where }
dialogues-where-open = место сообщим позже
dialogues-mode-in_person = очно
dialogues-mode-online = онлайн
dialogues-mode-hybrid = очно и онлайн
dialogues-offer-womenOnly = Только для женщин
dialogues-offer-childcare = За детьми присмотрят
dialogues-offer-transport = Довезём туда и обратно
dialogues-offer-interpreter = Будет переводчик
dialogues-offer-accessible = Доступно для людей на коляске
dialogues-language-ky = кыргызский
dialogues-language-ru = русский
dialogues-language-en = английский
dialogues-language-uz = узбекский
dialogues-language-pl = польский
dialogues-languages-spoken = 🗣 { $languages }
dialogues-promise-inform = Вам расскажут, что задумано, и честно ответят на ваши вопросы.
dialogues-promise-consult = Вас выслушают и скажут, что из этого вышло.
dialogues-promise-involve = То, что вы скажете, войдёт в план, и вы увидите, куда именно.
dialogues-promise-collaborate = Вы ищете решение вместе с теми, от кого оно зависит.
dialogues-promise-name-inform = Рассказать
dialogues-promise-name-consult = Выслушать
dialogues-promise-name-involve = Учесть в плане
dialogues-promise-name-collaborate = Решать вместе
dialogues-topics = <b>О чём поговорим:</b>
dialogues-going = { $going ->
        [0] Пока никто не записался.
        [one] Придёт { $going } человек.
        [few] Придут { $going } человека.
       *[other] Придёт { $going } человек.
    }
dialogues-going-of = Придут: { $going }, мест: { $seats }
dialogues-full = Все места заняты ({ $seats }). Есть лист ожидания.
dialogues-share-register = Записаться без имени: { $link }

# Coming to it.
dialogues-where-ask =
    <b>Встречи-диалоги</b>: женщины и лидеры говорят о том, что нужно изменить.

    Где посмотреть?
dialogues-none =
    <b>Сейчас встреч не запланировано.</b>

    Могу сообщить вам, когда встреча появится.
dialogues-none-here = Здесь пока ничего не запланировано.
dialogues-other-places = Другие места
dialogues-gone = <b>Этого здесь (больше) нет.</b>
dialogues-come = Я приду
dialogues-wait = В лист ожидания
dialogues-take-seat = Да, беру место
dialogues-give-seat = Нет, отдайте другим
dialogues-leave = Не смогу прийти
dialogues-leave-list = Выйти из листа ожидания
dialogues-you-going = ✅ <b>Вы записаны.</b> Вашего имени не видит никто, даже организаторы.
dialogues-you-waiting = 🕐 <b>Вы в листе ожидания.</b> Напишу, когда освободится место.
dialogues-you-offered = 🪑 <b>Для вас есть место.</b> Оно пока за вами; последний срок: { $until }.
dialogues-toast-going = Вы записаны. Напомню вовремя.
dialogues-toast-waiting = Вы в листе ожидания.
dialogues-toast-offered = Место для вас отложено.
dialogues-toast-left = Вы больше не записаны. Запись о вас стёрта.
dialogues-toast-late = Время вышло, и место перешло дальше по очереди.
dialogues-need-children = Со мной будут дети: { $count }
dialogues-need-transport = Мне нужна машина
dialogues-need-interpreter = Мне нужен переводчик
dialogues-join = Войти онлайн
dialogues-link-yours = Кнопка ниже открывает онлайн-встречу. Пожалуйста, никому её не передавайте.
dialogues-map = На карте
dialogues-calendar = В мой календарь
dialogues-calendar-title = Встреча
dialogues-post-register = Записаться без имени
dialogues-share-whatsapp = Поделиться в WhatsApp
dialogues-to-list = ‹ Встречи

# Questions ahead and votes.
dialogues-questions-button = Вопросы ({ $count })
dialogues-vote-button = Голосовать
dialogues-questions =
    <b>Вопросы к встрече «{ $title }»</b>

    Кто спросил, не знает никто.
dialogues-questions-tap = Нажмите номер, если тоже хотите ответ.
dialogues-questions-none = Пока никто ничего не спросил.
dialogues-question-votes = { $count ->
        [one] { $count } голос
        [few] { $count } голоса
       *[other] { $count } голосов
    }
dialogues-ask-button = Задать вопрос
dialogues-ask-question = Напишите вопрос, до { $limit } знаков. Его прочтут все, но никто не узнает, что он ваш.
dialogues-question-empty = Я не вижу здесь слов.
dialogues-question-long = Слишком длинно: помещается { $limit } знаков.
dialogues-question-identifying = Это прочтут все, а здесь есть то, что может вас выдать: имя, номер или адрес. Напишите, пожалуйста, без этого.
dialogues-question-enough = На сегодня вопросов достаточно. Возвращайтесь завтра.
dialogues-question-asked = ✅ Ваш вопрос в списке.
dialogues-vote = <b>Чему уделить больше времени?</b> Нажмите номер; нажмите ещё раз, чтобы отозвать голос. Кто голосовал, не видит никто.
dialogues-host-questions = <b>Вопросы, заданные заранее.</b> Кто спросил, не знает никто. ✕ убирает вопрос из списка, ↩ возвращает.

# One neutral line each: anybody may see the phone.
dialogues-letter-invitation = Kurak Voices: приглашение.
dialogues-letter-reminder = Kurak Voices: напоминание.
dialogues-letter-dialogue_changed = Kurak Voices: кое-что изменилось.
dialogues-letter-dialogue_cancelled = Kurak Voices: кое-что отменяется.
dialogues-letter-seat_offer = Kurak Voices: для вас есть место.
dialogues-letter-look = Посмотреть
dialogues-brief = <b>Завтра</b>: { $when }

# Planning. Leaders and the national team read what follows, never a woman.
dialogues-text-only = Здесь нужен текст.
dialogues-ask-place = <b>Новый диалог.</b> Для какого места?
dialogues-place-by-button = Пожалуйста, выберите место кнопкой ниже.
dialogues-ask-title =
    <b>Как он называется?</b>

    Пришлите название, до { $limit } знаков, например: «Вода в нашем селе».
dialogues-title-empty = Я не вижу здесь слов.
dialogues-title-long = Слишком длинно: помещается { $limit } знаков.
dialogues-ask-when =
    <b>В какой день?</b>

    Нажмите или напишите: «25.12 14:00», «завтра в 18».
dialogues-ask-hour =
    <b>{ $day }: в котором часу?</b>

    Нажмите или напишите, например «14:15». Время местное.
dialogues-other-day = Другой день
dialogues-when-unreadable = Не получилось понять. Напишите день и время так: «25.12 14:00».
dialogues-when-impossible = Такого дня или такого времени не бывает. Напишите так: «25.12 14:00».
dialogues-when-no-day = В какой день? Нажмите его или напишите день и время вместе: «25.12 14:00».
dialogues-when-past = Это время прошло или наступит слишком скоро: никто не успеет узнать. Выберите время попозже.
dialogues-when-far = До этого больше года. Выберите время ближе.
dialogues-when-gap = В ту ночь переводят часы, и этого часа не будет. Выберите другой.
dialogues-ask-where =
    <b>Где вы встречаетесь?</b>

    Пришлите адрес так, как его знают люди, до { $limit } знаков.
dialogues-where-online-button = Онлайн
dialogues-where-later = Решу позже
dialogues-venue-empty = Я не вижу здесь слов.
dialogues-venue-long = Слишком длинно: помещается { $limit } знаков.
dialogues-ask-seats =
    <b>Сколько мест?</b>

    Нажмите или пришлите число. Кто запишется позже, подождёт и получит место, когда оно освободится.
dialogues-seats-any = Без ограничений
dialogues-seats-unreadable = Пришлите число от 1 до { $limit } или 0, если мест сколько угодно.
dialogues-ask-link =
    <b>Ссылка на онлайн-встречу</b>

    Пришлите её целиком, начиная с https://. Её получат только те, кто записался.
dialogues-link-unreadable = Такую ссылку я не могу передать. Она должна начинаться с https://.
dialogues-ask-pin =
    <b>Место на карте</b>

    Пришлите геопозицию (📎 › Геопозиция), ссылку на карту или два числа: «42.8746, 74.5698». Их получат те, кто записался.
dialogues-pin-unreadable = Здесь не видно места на карте. Пришлите геопозицию или два числа: «42.8746, 74.5698».
dialogues-field-empty = Оставить пустым
dialogues-ask-topic =
    <b>Тема вашими словами</b>

    До { $limit } знаков. Никогда не повторяйте слова женщины: по ним её могут узнать.
dialogues-ask-topic-again =
    <b>Тема другими словами</b>

    До { $limit } знаков.
dialogues-plan-resumed = Вы начали планировать вот это. Продолжим.
dialogues-plan-left = Остановлено. Ничего не запланировано.
dialogues-plan-made = ✅ Черновик готов. Его никто не видит, пока вы его не опубликуете.
dialogues-plan-new = Запланировать диалог
dialogues-mine = <b>Мои диалоги</b>
dialogues-mine-none = Вы пока ничего не запланировали.
dialogues-to-mine = ‹ Мои диалоги
dialogues-state-draft = 📝 <i>Черновик: его видите только вы и соведущие.</i>
dialogues-state-open = 🟢 <i>Опубликован: записаться могут все.</i>
dialogues-state-cancelled = ❌ <i>Отменён. Всем, кто записался, сообщим.</i>
dialogues-state-over = <i>Уже прошёл.</i>
dialogues-state-short-draft = черновик
dialogues-state-short-open = опубликован
dialogues-state-short-cancelled = отменён
dialogues-state-short-over = прошёл
dialogues-totals = Придут: { $going }
dialogues-totals-waiting = В листе ожидания: { $waiting }
dialogues-totals-children = Детей под присмотр: { $children }
dialogues-totals-transport = Нужна машина: { $people }
dialogues-totals-interpreter = Нужен переводчик: { $people }
dialogues-link-kept = Ссылка для тех, кто придёт: { $link }
dialogues-link-missing = ⚠ Ссылки пока нет: кто записался, не сможет войти. Изменить › Ссылка.
dialogues-publish = Опубликовать
dialogues-published = ✅ Опубликовано: теперь его все видят в /dialogues. Объявите о нём, чтобы люди узнали.
dialogues-unready-past = Это время прошло. Сначала выберите другое.
dialogues-unready-no_venue = Сначала укажите, где вы встречаетесь, или что это онлайн.
dialogues-announce = Объявить
dialogues-edit = Изменить
dialogues-edit-done = ‹ Готово
dialogues-they-are-told = Всем, кто записался, сообщим через несколько минут, один раз обо всех изменениях.
dialogues-field-title = Название
dialogues-field-when = Время
dialogues-field-where = Место
dialogues-field-mode = Формат
dialogues-field-minutes = Длится
dialogues-minutes = { $minutes } мин
dialogues-field-seats = Места
dialogues-field-offers = Условия ({ $count })
dialogues-field-languages = Языки
dialogues-field-promise = Обещание
dialogues-field-pin = Карта
dialogues-field-link = Ссылка
dialogues-ask-offers = <b>О чём вы позаботитесь?</b> По этому женщины решают, смогут ли прийти.
dialogues-ask-languages = <b>На каких языках говорим?</b>
dialogues-ask-promise = <b>Что вы обещаете тем, кто придёт?</b> Обещайте только то, что выполните.
dialogues-topics-button = Темы ({ $count })
dialogues-topics-ask = <b>Темы.</b> Нажмите номер, чтобы изменить тему. Чтобы сделать тему из письма, откройте его в очереди: Ещё › Вынести на диалог.
dialogues-topics-none = <b>Тем пока нет.</b> Напишите свою или сделайте тему из письма: откройте его в очереди, Ещё › Вынести на диалог.
dialogues-topic-add = Новая тема
dialogues-topic-rename = Другими словами
dialogues-topic-remove = Убрать
dialogues-topic-no-concerns = К этой теме нет писем, которые вы можете читать.
dialogues-topic-concerns = Письма к теме: { $references }
dialogues-take-ask = <b>Для какого диалога?</b>
dialogues-take-none = У вас нет диалогов впереди. Сначала запланируйте, потом вернитесь к письму.
dialogues-into-ask =
    <b>«{ $title }»</b>

    Письмо относится к одной из тем или это новая тема?
dialogues-into-new =
    <b>«{ $title }»</b>

    Тем там пока нет. Сделайте тему из этого письма.
dialogues-taken = ✅ Письмо отнесено к этой теме и внесено в повестку.
dialogues-cohosts = Соведущие
dialogues-cohosts-ask = <b>Кто ведёт вместе с вами?</b> Соведущие могут менять всё.
dialogues-cohosts-none = Здесь больше никто не работает.
dialogues-copy = Копия
dialogues-copied = ✅ Копия на одну из следующих недель, черновик.
dialogues-cancel = Отменить диалог
dialogues-cancel-ask =
    <b>Отменить «{ $title }»?</b>

    { $going ->
        [0] Пока никто не записался.
        [one] Записан { $going } человек, ему сообщим.
        [few] Записаны { $going } человека, им сообщим.
       *[other] Записано { $going } человек, им сообщим.
    } Вернуть будет нельзя.
dialogues-cancel-yes = Да, отменить
dialogues-delete = Удалить черновик
dialogues-delete-ask = <b>Удалить черновик «{ $title }»?</b>
dialogues-delete-yes = Да, удалить
dialogues-deleted = Удалено.

# After a dialogue.
dialogues-afterwards = После встречи: итоги
dialogues-here = Я здесь
dialogues-checkin-show = Код для отметки
dialogues-checkin-say = Скажите вслух этот код: <b>{ $code }</b>. Женщины откроют /dialogues, нажмут «Я здесь» и введут его; их посчитают без имён.
dialogues-checkin-ask = Какой код назвали вслух? Пришлите четыре цифры. Вас учтут, но никто не узнает, что это вы.
dialogues-checkin-wrong = Код не тот, или время для него прошло. Переспросите, пожалуйста.
dialogues-checkin-enough = Попыток было много. Просто скажите организаторам, что вы пришли.
dialogues-checkin-done = ✅ Отмечено. Хорошо, что вы здесь.
dialogues-feedback-give = Как прошло?
dialogues-feedback-safe = <b>Вам было спокойно и безопасно на встрече?</b> Кто ответил, не видит никто.
dialogues-feedback-spoke = <b>Удалось сказать, что хотели?</b>
dialogues-feedback-again = <b>Придёте ещё раз?</b>
dialogues-feedback-safe-short = Было безопасно
dialogues-feedback-spoke-short = Удалось сказать
dialogues-feedback-again-short = Придут ещё раз
dialogues-feedback-yes = Да
dialogues-feedback-partly = Отчасти
dialogues-feedback-no = Нет
dialogues-feedback-thanks = Спасибо. Хотите что-то ещё сказать организаторам?
dialogues-feedback-line-add = Написать строчку
dialogues-feedback-line-ask = Напишите до { $limit } знаков. Организаторы прочтут, но не узнают, кто написал.
dialogues-feedback-line-identifying = Здесь есть то, что может вас выдать: имя, номер или адрес. Напишите, пожалуйста, без этого.
dialogues-feedback-line-kept = ✅ Организаторы это прочтут. Спасибо.
dialogues-feedback-line = { $question }: да { $yes }, отчасти { $partly }, нет { $no }
dialogues-feedback-few = Как прошло: покажу, когда ответов будет хотя бы { $limit }.
dialogues-attended = Сколько пришло?
dialogues-attended-line = Пришло: { $count }
dialogues-checked-in = Отметились кодом: { $count }
dialogues-outcome = <b>Итоги</b>
dialogues-outcome-untranslated = <i>Перевода пока нет.</i>
dialogues-outcome-written = <i>Итоги записаны на этих языках: { $languages }.</i>
dialogues-outcome-write = Написать итоги
dialogues-outcome-languages = <b>На каком языке?</b> Первый будет оригиналом; каждый читает на своём, если перевод есть.
dialogues-outcome-publish = Опубликовать итоги
dialogues-outcome-ask = <b>Опубликовать итоги?</b> Их увидят все в /changes. Сообщу тем, кто был, группам и женщинам, чьи письма отнесены к темам. Вернуть это будет нельзя.
dialogues-outcome-yes = Да, опубликовать
dialogues-outcome-told = ✅ Опубликовано: все видят это в /changes. Сообщу тем, кто был, группам и женщинам, чьи письма отнесены к темам.
dialogues-after-due = <i>Ещё не опубликовано. Итоги публикуют не позже чем через десять дней после встречи.</i>
dialogues-after-published = <i>Опубликовано.</i>
dialogues-commitments = <b>Что пообещали</b>
dialogues-commitment-line = { $who } · срок: { $day } · { $state }
dialogues-commitment-why = Почему: { $reason }
dialogues-commitment-planned = запланировано
dialogues-commitment-under_way = делается
dialogues-commitment-kept = выполнено
dialogues-commitment-broken = не выполнено
dialogues-commitment-add = Добавить обещание
dialogues-commitment-break = Не выполнено
dialogues-commitment-remove = Убрать
dialogues-commitment-stays = Это обещание уже все прочли, оно остаётся. Лучше отметьте, как с ним обстоит дело.
dialogues-commitments-enough = Столько обещаний трудно сдержать. Сначала уберите одно.
dialogues-tell-attended = <b>Сколько человек пришло?</b> Пришлите число.
dialogues-tell-number = Пришлите, пожалуйста, число, например 24.
dialogues-tell-outcome =
    <b>Какие итоги?</b> ({ $language })

    До { $limit } знаков, прочтут все. Без имён и без всего, по чему могут узнать женщину.
dialogues-tell-what = <b>Что пообещали?</b> До { $limit } знаков.
dialogues-tell-who = <b>Кто отвечает?</b> Учреждение или должность, например «айыл өкмөтү», до { $limit } знаков.
dialogues-tell-due = <b>К какому дню?</b> Нажмите или напишите: «25.12».
dialogues-tell-day = Нужен день, который ещё не наступил, например «25.12».
dialogues-tell-reason = <b>Почему не выполнено?</b> До { $limit } знаков. Прочтут все.
dialogues-lines = Написали вам ({ $count })
dialogues-lines-head = <b>Что люди написали организаторам.</b> Кто написал, не знает никто.
dialogues-thread-outcome =
    О вашей проблеме говорили на встрече-диалоге ({ $when }), тема: «{ $topic }».

    Итоги: { $outcome }
dialogues-changes = <b>Итоги встреч</b>: что решили и пообещали и сдержали ли слово. Какое место?
dialogues-changes-none = <b>Пока ничего не опубликовано.</b> Здесь будут итоги встреч.
dialogues-letter-outcome = Kurak Voices: есть новости.
dialogues-letter-feedback = Kurak Voices: короткий вопрос.
dialogues-letter-outcome_due = Итоги одного из ваших диалогов ещё не опубликованы. Люди их ждут.
dialogues-letter-commitment_due = Подошёл срок обещания, данного на вашем диалоге. Что с ним?
