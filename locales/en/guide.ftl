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

    • Choose an hour when women can come: not the milking, not the way home from school. Say that children are welcome.
    • Look at the room: a door that shuts, chairs in a circle, a toilet, light on the way home.
    • Ask two or three women what must be spoken of. Their topics go on the agenda, never their names.
    • If an official comes, meet him first: he listens before he answers, and promises only what he can do.
    • Lead in twos. One speaks, the other watches who has fallen silent, and can step outside with somebody.
    • Make no list of names. Seats are counted here, without names.
guide-opening =
    <b>2. Opening and ground rules</b>

    Greet each woman at the door. Say who you are, how long it takes, and what is to come of it.

    Ask everybody to agree, aloud:
    • What is said here stays here.
    • I speak for myself, and tell no stories of others.
    • One speaks, the others listen. Nobody has to speak.
    • No photos, no recordings.
    • Anybody may step outside at any moment, without saying why.

    Then be honest: “We can’t promise for everybody here. Say only what you are ready to have known. What is harder to say can be written in the bot, without a name.”
guide-during =
    <b>3. During</b>

    • Begin with something light that each can answer in one sentence.
    • In twos first: whoever is silent in a circle speaks to her neighbour.
    • To the quiet: “We have not heard this side yet.” To the loud: “Thank you. Two more voices first.”
    • Ask “What would help?” more often than “Who is to blame?”
    • Write down what was said, never who said it.
    • When it grows heated: stop, tea, three breaths. Then say in one sentence what each side wants.
    • The weak speak before the strong: women first, officials after them.
guide-disclosure =
    <b>4. When something hard is told</b>

    <b>Look.</b> Is she safe just now? Who is listening, who is looking at her?

    <b>Listen.</b> Quietly: “Thank you for saying it. You are not to blame.” Believe her. No advice, no hurry, no pity aloud.

    <b>Link.</b> Afterwards, aside, the two of you: who can help, and what does she want herself? She chooses. Numbers: /help_now

    <b>Never ask for details in the group</b>: not who, not when, not how. If others ask, stop them: “She tells as much as she wants, and only to whom she wants.”

    Then lead the circle on: a pause, thanks for their care, and the topic goes on without her story.
guide-danger =
    <b>5. When somebody is in danger</b>

    • Step aside with her and ask one thing: “Can you go home safely today?”
    • If not, call together, from your phone if hers is looked at. If it is about life, call at once.
    • She decides the rest. Don’t call her husband, relatives or elders, and reconcile nobody.
    • Ask how you may reach her without harm. If there is no way, don’t.
    • Write down nothing that leads to her. Tell only those she has chosen.
    • If somebody forces his way in: end the meeting, lead the women out, call the police.
    • It stays with you as well. Talk it over with a colleague, without names.
guide-closing =
    <b>6. Closing</b>

    • Say in the women’s own words what was heard, what is agreed, what stays open.
    • Read out each promise: what, who, by when. Whoever gives it says “yes” aloud.
    • Say when and where they will read what came of it: within ten days, in the bot, /changes
    • Say the check-in code aloud. Feedback is three taps, without a name.
    • One last round, one word each: how do you go home? Nobody should leave with a heavy heart.
    • Say once more: what was said here stays here. Stay a quarter of an hour for whoever wants a word alone.
    • See that nobody walks home alone in the dark.
guide-after =
    <b>7. After</b>

    • Within ten days write down what came of it: /mydialogues
    • So that nobody is recognised: no names, and no “mother of three from the last house” either.
    • Burn or tear up papers with names.
    • Send each promise to whoever has to keep it. The bot reminds you of the day.
    • If a woman has told you something hard and wanted help, see that she has got it. If she did not want it, ask no more.
    • Sit down with the other leader: what went well, what will we do otherwise? Then rest. You have earned it.
