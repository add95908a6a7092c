# Announcing a dialogue. Leaders and the national team read this, never a woman.
campaigns-which = <b>О каком диалоге объявить?</b>
campaigns-none-open = У вас нет опубликованных диалогов впереди. Сначала опубликуйте, потом объявите.
campaigns-not-open = Об этом диалоге объявить нельзя: это черновик, он отменён или уже прошёл.
campaigns-choose =
    <b>Кто должен узнать о «{ $title }»?</b>

    В группах появится пост с кнопкой; людям придёт одна нейтральная строчка на их языке, остальное они увидят, когда нажмут.
campaigns-no-groups = Вы пока не подключили ни одной группы: как это сделать, покажет /groups.
campaigns-silent-groups = Группы, где мне нельзя писать, пропущены.
campaigns-subscribers = Просили сообщать: { $place }
campaigns-preview = Что они увидят?
campaigns-now = Сейчас
campaigns-later = Позже
campaigns-preview-post = <b>В группах:</b>
campaigns-preview-letter = <b>Каждому лично:</b>
campaigns-when = <b>Когда отправить?</b> Время местное.
campaigns-nobody = Сначала выберите, кому отправить: людям или группе.
campaigns-progress = 📣 <b>{ $title }</b>
campaigns-state-scheduled = Отправлю: { $due }.
campaigns-state-running = Отправляю.
campaigns-state-paused = ⏸ Пауза. Ничего не отправляю, пока вы не продолжите.
campaigns-state-cancelled = Остановлено. Что не успело уйти, отозвано.
campaigns-state-done = ✅ Отправлено.
campaigns-to-groups = Группы: { $count }
campaigns-people =
    <b>Люди</b>
    Доставлено: { $delivered } · ждут: { $waiting }
    Заблокировали бота: { $blocked } · не удалось: { $failed }
campaigns-posts =
    <b>Группы</b>
    Размещено: { $delivered } · ждут: { $waiting } · не вышло: { $failed }
campaigns-refresh = Как идёт?
campaigns-pause = Пауза
campaigns-resume = Продолжить
campaigns-stop = Остановить
campaigns-to-dialogue = ‹ К диалогу
