# Announcing a dialogue. Leaders and the national team read this, never a woman.
campaigns-which = <b>Кайсы диалогду кулактандырасыз?</b>
campaigns-none-open = Алдыда жарыяланган диалогуңуз жок. Адегенде жарыялап, анан кулактандырыңыз.
campaigns-not-open = Бул диалогду кулактандырууга болбойт: ал каралама, жокко чыгарылган же өтүп кеткен.
campaigns-choose =
    <b>«{ $title }» тууралуу ким уксун?</b>

    Топторго баскычы бар билдирүү чыгат; адамдарга өз тилинде бейтарап бир сап барат, калганын басканда көрөт.
campaigns-no-groups = Азырынча топ кошо элексиз: кантип кошууну /groups көрсөтөт.
campaigns-silent-groups = Мага жазууга уруксат жок топтор кирген жок.
campaigns-subscribers = Кабар сурагандар: { $place }
campaigns-preview = Алар эмне көрөт?
campaigns-now = Азыр жөнөтүү
campaigns-later = Кийинчерээк
campaigns-preview-post = <b>Топтордо:</b>
campaigns-preview-letter = <b>Ар бир кишиге:</b>
campaigns-when = <b>Качан жөнөтөйүн?</b> Убакыт жергиликтүү.
campaigns-nobody = Адегенде кимге барарын тандаңыз: адамдарга же топко.
campaigns-progress = 📣 <b>{ $title }</b>
campaigns-state-scheduled = Жөнөтүлөт: { $due }.
campaigns-state-running = Жөнөтүлүп жатат.
campaigns-state-paused = ⏸ Токтоп турат. Сиз улантмайынча эч нерсе жөнөтүлбөйт.
campaigns-state-cancelled = Токтотулду. Жөнөтүлө электери кайтарылып алынды.
campaigns-state-done = ✅ Жөнөтүлдү.
campaigns-to-groups = Топтор: { $count }
campaigns-people =
    <b>Адамдар</b>
    Жетти: { $delivered } · күтүүдө: { $waiting }
    Ботту бөгөттөгөн: { $blocked } · жетпеди: { $failed }
campaigns-posts =
    <b>Топтор</b>
    Чыкты: { $delivered } · күтүүдө: { $waiting } · болбоду: { $failed }
campaigns-refresh = Кандай баратат?
campaigns-pause = Токтото туруу
campaigns-resume = Улантуу
campaigns-stop = Токтотуу
campaigns-to-dialogue = ‹ Диалогго
