# Admins call the numbers that women are given.
helplines-head =
    <b>Help lines</b>

    These are the numbers women get. Whoever calls one in need must not reach a dead line. Tap a number, call it, and say that it works.
helplines-to-call = { $count ->
        [one] ⚠ One number was not called for 90 days, or never.
       *[other] ⚠ { $count } numbers were not called for 90 days, or never.
    }
helplines-all-called = ✓ Every number was called within 90 days.
helplines-abroad = Abroad ›
helplines-here = ‹ Kyrgyzstan
helplines-line = <b>{ $line }</b>
helplines-never = Nobody has called it yet.
helplines-called = { $days ->
        [0] Last called: today.
        [one] Last called: { $day }, one day ago.
       *[other] Last called: { $day }, { $days } days ago.
    }
helplines-how =
    Say at once that you are checking the number for women who will call it, and that nothing has happened. Ask: do they answer at night, in which languages, is the call free?

    If it is dead or has changed, tell whoever runs the server today: the numbers stand in <code>src/help/lines.json</code>.
helplines-works = I called it today: it works
helplines-noted = { $number }: noted for today.
