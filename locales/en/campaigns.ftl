# Announcing a dialogue. Leaders and the national team read this, never a woman.
campaigns-which = <b>Which dialogue do you want to announce?</b>
campaigns-none-open = You have no published dialogue ahead. Publish one first, then announce it.
campaigns-not-open = This dialogue can’t be announced (any more): it is a draft, cancelled, or over.
campaigns-choose =
    <b>Who should hear of “{ $title }”?</b>

    Groups get a post with a button; people get one neutral line, each in their own language, and see more when they tap it.
campaigns-no-groups = You have linked no group yet: /groups shows how.
campaigns-silent-groups = Groups where I may not write are left out.
campaigns-subscribers = People in { $place } who asked for it
campaigns-preview = What will they see?
campaigns-now = Send now
campaigns-later = Later
campaigns-preview-post = <b>In groups:</b>
campaigns-preview-letter = <b>To each person:</b>
campaigns-when = <b>When should it go out?</b> Times are local.
campaigns-nobody = First choose who gets it: people, or a group.
campaigns-progress = 📣 <b>{ $title }</b>
campaigns-state-scheduled = It goes out: { $due }.
campaigns-state-running = It is being sent.
campaigns-state-paused = ⏸ Paused. Nothing goes out until you go on.
campaigns-state-cancelled = Stopped. What was not sent yet is taken back.
campaigns-state-done = ✅ Sent.
campaigns-to-groups = Groups: { $count }
campaigns-people =
    <b>People</b>
    Delivered: { $delivered } · waiting: { $waiting }
    Have blocked the bot: { $blocked } · failed: { $failed }
campaigns-posts =
    <b>Groups</b>
    Posted: { $delivered } · waiting: { $waiting } · not possible: { $failed }
campaigns-refresh = How is it going?
campaigns-pause = Pause
campaigns-resume = Go on
campaigns-stop = Stop it
campaigns-to-dialogue = ‹ To the dialogue
