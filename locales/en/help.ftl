help-now =
    <b>If you are in danger, call now.</b>
help-line-dispatch = <b>{ $number }</b> — any emergency
help-line-police = <b>{ $number }</b> — police
help-line-ambulance = <b>{ $number }</b> — ambulance
help-line-fire = <b>{ $number }</b> — fire brigade
help-line-violence = <b>{ $number }</b> — violence at home, social help
help-line-child = <b>{ $number }</b> — help for children (calls are recorded)
help-line-emergency = <b>{ $number }</b> — any emergency
help-line-advice = <b>{ $number }</b> — violence at home: advice and help
help-unverified = <i>These numbers are still to be verified before launch.</i>
help-abroad = I am abroad
help-in-kyrgyzstan = Numbers in Kyrgyzstan
help-safety = Calls stay in the phone's list. Delete the call afterwards if others look at your phone.

help-privacy =
    <b>What stays unknown</b>

    <b>Those who read do not learn who wrote.</b> Leaders, the national team and whoever runs this server see your words and the region or country, never your name, number or account. The bot does not keep them.

    <b>Your words are locked.</b> They are stored sealed. Only the day is kept, never the hour. You can withdraw them, and they are erased at once. Backups are sealed too; { $days ->
        [0] how long they are kept is up to whoever runs this server.
        [1] what was erased is gone from them a day or two later.
        [7] what was erased is gone from them about a week later.
       *[other] what was erased is gone from them about { $days } days later.
    }

    <b>Your phone.</b> I take your messages out of the chat. /erase clears this chat on both sides, for messages of the last 48 hours.

    <b>What I can't hide.</b> Telegram knows that you wrote to this bot. People who know you may guess from what you tell. The chat stays in your list until you delete it yourself. Notifications that were already read, and anyone who watches the server while you type, are beyond me.

    <b>What I keep about a chat.</b> A half-written form, sealed, for one hour. The numbers and the hour of messages to erase, and your language, for 48 hours. If you ask to be notified: your chat, sealed, with the place and language you chose, until you switch it off. If you register for a dialogue: your chat, sealed, with what you ticked there, until 14 days after it or until you cancel. If you vote there: your vote, with a mark in place of your chat, until 14 days after it. None of it is tied to a concern.
