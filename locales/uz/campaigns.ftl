# Announcing a dialogue. Leaders and the national team read this, never a woman.
campaigns-which = <b>Қайси мулоқот ҳақида хабар берасиз?</b>
campaigns-none-open = Олдинда эълон қилинган мулоқотингиз йўқ. Аввал эълон қилиб, кейин хабар беринг.
campaigns-not-open = Бу мулоқот ҳақида хабар бериб бўлмайди: қоралама, бекор қилинган ёки ўтиб кетган.
campaigns-choose =
    <b>«{ $title }» ҳақида ким эшитсин?</b>

    Гуруҳларда тугмали хабар чиқади; одамларга ўз тилида бетараф битта сатр боради, қолганини босганда кўради.
campaigns-no-groups = Ҳозирча гуруҳ қўшмагансиз: қандай қўшишни /groups кўрсатади.
campaigns-silent-groups = Мен ёза олмайдиган гуруҳлар киритилмади.
campaigns-subscribers = Хабар сўраганлар: { $place }
campaigns-preview = Улар нима кўради?
campaigns-now = Ҳозир юбориш
campaigns-later = Кейинроқ
campaigns-preview-post = <b>Гуруҳларда:</b>
campaigns-preview-letter = <b>Ҳар бир кишига:</b>
campaigns-when = <b>Қачон юборай?</b> Вақт маҳаллий.
campaigns-nobody = Аввал кимга боришини танланг: одамларга ёки гуруҳга.
campaigns-progress = 📣 <b>{ $title }</b>
campaigns-state-scheduled = Юборилади: { $due }.
campaigns-state-running = Юборилмоқда.
campaigns-state-paused = ⏸ Тўхтаб турибди. Сиз давом эттирмагунингизча ҳеч нарса юборилмайди.
campaigns-state-cancelled = Тўхтатилди. Юборилмаганлари қайтариб олинди.
campaigns-state-done = ✅ Юборилди.
campaigns-to-groups = Гуруҳлар: { $count }
campaigns-people =
    <b>Одамлар</b>
    Етди: { $delivered } · кутмоқда: { $waiting }
    Ботни блоклаган: { $blocked } · етмади: { $failed }
campaigns-posts =
    <b>Гуруҳлар</b>
    Чиқди: { $delivered } · кутмоқда: { $waiting } · бўлмади: { $failed }
campaigns-refresh = Қандай боряпти?
campaigns-pause = Тўхтатиб туриш
campaigns-resume = Давом эттириш
campaigns-stop = Тўхтатиш
campaigns-to-dialogue = ‹ Мулоқотга
