# The form for a concern. It is one message that changes from step to step.
concerns-back = ‹ Back
concerns-cancel = Cancel
concerns-go-on = Go on ›

concerns-ask-place =
    <b>Where are you?</b>

    Only the region or country is kept, so that people who know it can answer. Your name and number are not.
concerns-abroad = I am abroad
concerns-ask-country = <b>Which country are you in?</b>
concerns-ask-category = <b>What is it about?</b>

concerns-help-first =
    <b>If you are in danger now, call.</b>

concerns-ask-words =
    <b>Now write it in your own words.</b>

    What happened? What would help? You may send several messages. I take each one out of this chat at once.

    Better leave out names, phone numbers and addresses.
concerns-words-so-far =
    <b>I have your words</b> and took them out of the chat: { $messages ->
        [one] one message
       *[other] { $messages } messages
    }, { $characters ->
        [one] one character
       *[other] { $characters } characters
    } of { $limit }.

    Write on, or tap “That is all”.
concerns-words-done = That is all ›
concerns-write-anew = Write it again
concerns-too-long =
    <b>Your text is too long.</b> It has { $count } characters, and { $limit } fit. I have kept all of it.

    Send the first { $limit } characters, or write it again, shorter.
concerns-cut = Keep the first { $limit }

concerns-ask-masking =
    <b>{ $count ->
        [one] Something in your text could show who you are.
       *[other] Some things in your text could show who you are.
    }</b>

    ✓ will be hidden, ○ will be left as you wrote it. Tap to change. You decide.
concerns-mask-hidden = ✓ { $text } → [{ $kind }]
concerns-mask-shown = ○ { $text }
concerns-kind-return_code = code
concerns-kind-phone = phone
concerns-kind-email = e-mail
concerns-kind-link = link
concerns-kind-username = username
concerns-kind-card = card
concerns-kind-personal_number = personal number
concerns-kind-name = name

concerns-ask-audience =
    <b>Who may read it?</b>

    Whoever you choose, nobody sees your name or number. If people nearby could guess who writes, choose the national team: it works for the whole country.
concerns-audience-region = Any leader of my place
concerns-audience-no_officials = Leaders, but not local government
concerns-audience-national = Only the national team

concerns-ask-urgency =
    <b>Is it urgent?</b>

    Urgent ones go to the people you chose at once. They are not the police: in danger, call 112 (in Kyrgyzstan also 102). Other numbers: /help_now
concerns-urgent-no = It can wait a few days
concerns-urgent-yes = Yes, it is urgent

concerns-preview =
    <b>Read it once more.</b>

    Where: { $place }
    About: { $category }
    Who may read it: { $audience }
    { $urgent }

    <blockquote>{ $words }</blockquote>

    Shall I send it, without a name?
concerns-preview-urgent = Urgent
concerns-preview-not-urgent = Not urgent
concerns-preview-more = (and { $count } more characters)
concerns-send = Send without a name

concerns-notice-text_only = For now I can read written words only, no voice messages or pictures. Please write it in words. What you sent stays in this chat; to clear the whole chat: /erase
concerns-notice-kept_words = I have kept what you wrote. First a short question:
concerns-notice-no_words = I could not find words in this. Please write what worries you.
concerns-notice-no_words_yet = Please write what worries you first.
concerns-notice-full = Your last message did not fit any more; it is still in the chat. What you wrote before is safe.
concerns-notice-not_sent = It could not be sent just now. Nothing is lost: tap “Send without a name” once more.

concerns-sent =
    <b>Sent. Thank you for saying it.</b>

    This code opens the answer. There is no other way to it, so write it down or copy it:

    <code>{ $code }</code>

    It is shown only now. Later tap /reply, send the code and read the answer. It is best to keep the code outside this phone.
concerns-code-soon = Your words are sent. The code will be here in a moment.
concerns-copy-code = Copy the code
concerns-saved-erase = Code saved, erase this chat
concerns-cancelled = Cancelled. Nothing was sent, and what you wrote is gone.
concerns-expired = This form is closed. If you had not sent it yet, you can begin again any time.
concerns-resume-ask = You have begun to write something. Shall we go on with it?
concerns-resume = Go on writing
concerns-anew = Throw it away and start again

# Reading the answer.
concerns-ask-code =
    <b>Send me your code: 16 digits.</b>

    I take it out of the chat at once.
concerns-code-typo = Something in this code does not match: it should be 16 digits in four groups of four. Please look once more.
concerns-code-unknown =
    <b>Nothing is found under this code.</b>

    Please check each digit. If you withdrew your concern, or it was closed long ago, it is gone for good.
concerns-code-wait = There were too many tries. Please come back in an hour. Your concern is safe.
concerns-thread-closed = For your safety this page has closed itself. To open it again, tap /reply and send the code.

concerns-thread-head =
    <b>{ $category }</b>
    { $place }

    { $status }
concerns-status-new = Received. The people you chose will read it.
concerns-status-answered = There is an answer for you.
concerns-thread-you = You · { $day }
concerns-thread-leader = Answer · { $day }
concerns-thread-words = <blockquote>{ $words }</blockquote>
concerns-thread-page = Page { $page } of { $pages }
concerns-thread-earlier = ‹ Earlier
concerns-thread-later = Later ›
concerns-thread-helped-ask = Did the answer help you?
concerns-thread-helped-yes = It helped
concerns-thread-helped-no = It did not help
concerns-thread-helped-thanks = Thank you. It helps us do better.
concerns-thread-write = Write back
concerns-thread-withdraw = Withdraw my concern
concerns-thread-close = Close and remove this page
concerns-thread-ask-write =
    <b>Write back.</b>

    Send me one message. I take it out of the chat at once.
concerns-thread-back = ‹ Back
concerns-thread-check = <b>Shall I send this?</b>

    <blockquote>{ $words }</blockquote>
concerns-thread-check-masked = I have hidden what I found that could show who you are. Please look over the rest yourself.
concerns-thread-send = Send
concerns-thread-send-plain = Send it as I wrote it
concerns-thread-too-long = Your message has { $count } characters, and { $limit } fit. Please send a shorter one. Your message is still in the chat.
concerns-thread-sent = It is sent.
concerns-thread-busy = Your message was not sent: no more can be sent today. Please write again tomorrow.
concerns-thread-ask-withdraw =
    <b>Withdraw your concern?</b>

    { $days ->
        [0] Your words and the answers will be erased at once. Sealed backups are kept for as long as whoever runs this server decides.
        [1] Your words and the answers will be erased at once, and from the sealed backups a day or two later.
        [7] Your words and the answers will be erased at once, and from the sealed backups about a week later.
       *[other] Your words and the answers will be erased at once, and from the sealed backups about { $days } days later.
    } This cannot be undone.
concerns-thread-withdraw-yes = Yes, erase it
concerns-thread-withdrawn = It is erased. The code opens nothing any more.

# Who will read it, when there is no leader of the kind she chooses in her place.
concerns-audience-nobody = There is no leader for this place yet. Whichever you choose, the national team will read it, so that it does not lie unread.
concerns-audience-officials-only = All leaders of this place work for local government. If you choose “Leaders, but not local government”, the national team will read it.
concerns-preview-national-instead = There is no such leader there yet, so the national team will read it.
concerns-notice-readers_changed = Something has changed meanwhile: please look once more at who will read it, then send.
concerns-notice-enough_today = No more can be sent today. Your words are still here, for an hour: please copy them and send them tomorrow. If you are in danger: /help_now

# Where her concern stands, and whose words are whose.
concerns-status-received = Received.
concerns-status-in_review = Somebody is looking into it. The answer will be here.
concerns-status-on_agenda = It will be talked over at a dialogue.
concerns-status-closed = It is closed now. If something is left to say, write back and it opens again; otherwise it will be erased some time later.
concerns-status-asked = You are asked something. Write back if you want to.
concerns-thread-national = The national team reads it now.
concerns-thread-leader-signed = Answer · { $signature } · { $day }
concerns-thread-question = A question for you · { $day }
concerns-thread-question-signed = A question for you · { $signature } · { $day }
concerns-thread-unread = ● new
