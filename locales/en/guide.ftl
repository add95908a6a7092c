# The facilitator's kit: short pages for leaders, read on a phone before a dialogue or in the middle of one.
guide-home =
    <b>The facilitator’s kit</b>

    Short pages for a meeting that everybody leaves heard and unharmed. Read them the day before, and pages 4 and 5 once more at the door.
guide-contents = All pages
guide-title-before = 1. Before
guide-title-opening = 2. Opening and ground rules
guide-title-during = 3. During
guide-title-disclosure = 4. When something hard is told
guide-title-danger = 5. When somebody is in danger
guide-title-closing = 6. Closing
guide-title-after = 7. After

guide-before =
    <b>1. Before</b>

    • An hour when women can come. Children are welcome.

    • A door that shuts, chairs in a circle, light on the way home.

    • Ask two or three women what must be spoken of: topics go on the agenda, names never. No list at the door either.

    • If an official comes, meet beforehand: an official listens before answering, and promises only what can be done.

    • Lead in twos. One speaks, the other sees who has fallen silent.
guide-opening =
    <b>2. Opening and ground rules</b>

    Greet each woman at the door. Then agree, aloud:

    • What is said here stays here.
    • I speak for myself.
    • One speaks, the others listen. Nobody has to speak.
    • No photos, no recordings.
    • Anybody may step outside at any moment.

    And be honest: “We can’t promise for everybody here. What is harder to say can be written in the bot, without a name.”
guide-during =
    <b>3. During</b>

    • Begin lightly, with one sentence each. Then in twos: whoever is silent in a circle speaks to her neighbour.

    • To the quiet: “We have not heard this side yet.” To the loud: “Thank you. Two more voices first.”

    • “What would help?” more often than “Who is to blame?”

    • Write down what was said, never who said it.

    • When it grows heated: stop, tea, three breaths.

    • Women first, officials after them.
guide-disclosure =
    <b>4. When something hard is told</b>

    <b>Look.</b> Is she safe just now? Who is listening?

    <b>Listen.</b> Quietly: “Thank you for saying it. You are not to blame.” Believe her. No advice, no hurry.

    <b>Link.</b> Afterwards, aside: who can help, and what does she want herself? She chooses. /help_now

    <b>Never ask for details in the group.</b> If others do: “She tells as much as she wants, and only to whom she wants.” Then a pause, and the circle goes on without her story.
guide-danger =
    <b>5. When somebody is in danger</b>

    • Step aside with her: “Can you go home safely today?”

    • If not, call together, from your phone if others look at hers. If her life is at stake, at once.

    • She decides the rest. Don’t call her husband, relatives or elders, and reconcile nobody.

    • Write down nothing that leads to her. Ask how you may reach her without harm.

    • If somebody forces their way in: end the meeting, lead the women out, call the police.
guide-closing =
    <b>6. Closing</b>

    • In the women’s own words: what was heard, what is agreed, what stays open.

    • Each promise aloud: what, who, by when.

    • What came of it they will read within ten days in the bot: /changes

    • Say the check-in code. Feedback is three taps, without a name.

    • One word each: how do you go home? Stay a while for whoever wants to talk alone. Nobody walks home alone in the dark.
guide-after =
    <b>7. After</b>

    • Within ten days write down what came of it: /mydialogues. No names, and nothing by which somebody is recognised.

    • Tear up papers with names.

    • Send each promise to whoever has to keep it. The bot reminds you of the day.

    • If a woman wanted help, see that she has got it. If she did not, ask no more.

    • Talk it over with the other leader, without names. Then rest. You have earned it.
