# Whether anything is stuck, for admins.
health-head = <b>Is all well?</b>
health-three-days = Waiting 3 days or more: { $count }, of them for the national team: { $national }
health-seven-days = Waiting 7 days or more: { $count }, of them for the national team: { $national }
health-national = national team
health-all-read = Every place where a concern waits has somebody to read it.
health-unread = <b>Concerns wait where nobody may read them:</b> { $places }. Invite a leader for these places.
health-letters = Letters still to be sent: { $count }
health-deliveries = Letters of the last 7 days: arrived { $delivered }, blocked { $blocked }, failed { $failed }, unsure { $doubtful }
health-unreachable = Leaders and admins who have blocked the bot: { $count }
health-lines = Help lines: never called to check { $never }, checked over 90 days ago { $old }
health-no-backup = <b>Backups:</b> this version makes none yet. Copy the database and the key by hand, each to a place of its own.
health-backup = Last backup: { $day }
health-again = Look again
