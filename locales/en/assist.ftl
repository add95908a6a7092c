# A leader types a concern for a woman who sits beside her and has no Telegram. Said to the leader; "she" is the woman.
assist-intro =
    <b>Enter a concern for a woman without Telegram</b>

    Sit where nobody reads along, and tell her first:
    • It is her concern. Her name goes nowhere, and nothing stored says that you typed it.
    • You see her words while you type. Afterwards they are gone from your phone.
    • She chooses who may read it, and may choose that you don’t.

    Then: type what she says, read it back to her, write her code on paper, and clear the page. The code is hers: do not keep it.
assist-begin = She agrees, begin ›

assist-ask-place =
    <b>Where is she?</b>

    Only the region or country is kept, so that people who know it can answer. Her name and number are not.
assist-abroad = She is abroad
assist-ask-country = <b>Which country is she in?</b>
assist-help-first =
    <b>If she is in danger now, call together.</b>
assist-ask-words =
    <b>Type what she says, in her own words: “I …”</b>

    Nothing added, nothing made nicer. What happened? What would help? You may send several messages. I take each one out of this chat at once.

    Leave out names, phone numbers and addresses, hers and yours.
assist-words-so-far =
    <b>I have her words</b> and took them out of the chat: { $messages ->
        [one] one message
       *[other] { $messages } messages
    }, { $characters ->
        [one] one character
       *[other] { $characters } characters
    } of { $limit }.

    Type on, or tap “That is all”.
assist-ask-masking =
    <b>{ $count ->
        [one] Something in the text could show who she is.
       *[other] Some things in the text could show who she is.
    }</b>

    ✓ will be hidden, ○ will be left as it is. Tap to change. Ask her: she decides.
assist-ask-audience =
    <b>Ask her: who may read it?</b>

    Nobody sees her name or number. She may keep it from local government, also if you work there. If people nearby could guess who speaks, the national team is safer: it works for the whole country.
assist-audience-region = Any leader of her place
assist-audience-nobody = There is no leader for her place yet. Whichever she chooses, the national team will read it, so that it does not lie unread.
assist-audience-officials-only = All leaders of her place work for local government. If she chooses “No one from local government”, the national team will read it.
assist-ask-urgency =
    <b>Is it urgent for her?</b>

    Urgent ones go to the people she chose at once. They are not the police: in danger, call 112 together (in Kyrgyzstan also 102). Other numbers: /help_now
assist-preview =
    <b>Read it to her, aloud and quietly.</b>

    Where: { $place }
    About: { $category }
    Who may read it: { $audience }
    { $urgent }

    <blockquote>{ $words }</blockquote>

    Is it what she meant? Then send it, without a name.
assist-send = Send without a name
assist-notice-not_sent = It could not be sent just now. Nothing is lost: tap “Send without a name” once more.
assist-notice-no_words = I could not find words in this. Please type what worries her.
assist-notice-no_words_yet = Please type what worries her first.
assist-notice-enough_today = No more can be entered from here today. Her words are still here, for an hour; please enter them tomorrow. If she is in danger: /help_now

assist-sent =
    <b>Sent. Now her code, on paper.</b>

    <code>{ $code }</code>

    Write it in large figures, four by four, and let her compare. Nothing else on the paper.

    With it she reads the answer: on the phone of somebody she trusts, or with you, by /reply. Do not keep it. This page removes itself in { $minutes } minutes.
assist-handed = She has it: remove this page
