invitations-notify =
    <b>Хабар беринг</b>

    Жой: { $place }

    <b>Учрашувлар</b>: ўша жойда аёллар билан етакчилар учрашиши олдидан таклиф келади.
    <b>Жавоблар</b>: ўша жойда кимгадир жавоб келса, шуни сўраганларнинг ҳаммасига бир хил қисқа хабар боради. Кимга экани ҳеч қачон айтилмайди.

    Бу ерда танлаганингиз ҳеч бир хатга боғланмайди.
invitations-notify-no-place = ҳали танланмаган
invitations-choose-place = Жойни танлаш
invitations-ask-place = <b>Қайси жой ҳақида хабар берай?</b>
invitations-abroad = Чет эл
invitations-on-invitations = ✓ Учрашувлар
invitations-off-invitations = ○ Учрашувлар
invitations-on-nudges = ✓ Жавоблар
invitations-off-nudges = ○ Жавоблар
invitations-stop = Ҳаммасини ўчириш
invitations-place-first = Аввал жойни танланг.
invitations-saved = Сақланди.
invitations-stopped = Ўчирилди. Танлаганингизни сақламайман.
invitations-nudge = Kurak Voices: янгилик бор.
invitations-nudge-open = Кўриш
invitations-nudge-stop = Бундан буён хабар берманг
