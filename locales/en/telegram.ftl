# The commands' descriptions, as Telegram's menu shows them.
telegram-command-start = To the start
telegram-command-concern = Share a concern without a name
telegram-command-reply = Read the answer with your code
telegram-command-dialogues = Dialogues near you
telegram-command-changes = What came of dialogues
telegram-command-help_now = Phone numbers for help
telegram-command-notify = Hear of dialogues and answers
telegram-command-language = Choose the language
telegram-command-privacy = What stays unknown
telegram-command-erase = Erase this chat
telegram-command-cancel = Stop what I am doing
telegram-command-queue = What women have written
telegram-command-mydialogues = Your dialogues: plan and lead
telegram-command-plan = Plan a dialogue
telegram-command-announce = Announce a dialogue
telegram-command-summary = Summary of what the country says
telegram-command-export = The published numbers as a table
telegram-command-report = The report for Parliament, as a PDF
telegram-command-groups = Groups where I announce
telegram-command-assist = Enter a concern for a woman without Telegram
telegram-command-guide = How to lead a meeting, in short pages
telegram-command-poster = A poster to print, with a code to scan
telegram-command-invite = Invite a leader or an admin
telegram-command-leaders = Leaders and where they read
telegram-command-admins = Admins
telegram-command-helplines = Call the help lines, say which work
telegram-command-audit = Who did what
telegram-command-health = How it stands
telegram-command-my_name = The name women see

telegram-old-button = This button is old. Send /start for fresh ones.
telegram-unknown-command = I don't know this command. Here is what I can do:
telegram-nothing-to-cancel = There is nothing to stop.
telegram-stopped = Stopped.
# To staff, whose words begin no concern by themselves.
telegram-stray-words = I don’t know what this is for, so I have passed it on to nobody. It stays in this chat: tap below where it belongs, and send it again there. If it is somebody else’s words, delete it here.
telegram-trouble = Something went wrong on our side. Nothing is lost: please try once more in a few minutes. If you are in danger: /help_now
telegram-slow-down = That is very fast. Please wait a moment, then go on. If your last message is still in the chat, send it again.
telegram-group-concern = In a group everybody can read it. Write to me privately:
telegram-group-open = Write without a name

telegram-erased =
    Erased. What I can't erase: this chat in your list (hold it, then “Delete chat”), and notifications that were already read.
telegram-erased-some =
    Erased, except what is older than 48 hours: Telegram no longer lets me. Hold this chat in your list, then “Delete chat”.
telegram-erased-later =
    Not everything could be erased yet: Telegram won’t let me just now. I go on trying by myself. You can also send /erase again, or hold this chat in your list, then “Delete chat”.
telegram-erased-close = Remove this line too
