# Whether anything is stuck, for admins.
health-head = <b>Баары жайындабы?</b>
health-three-days = 3 күн же андан көп күткөн каттар: { $count }, анын ичинде республикалык топту күткөнү: { $national }
health-seven-days = 7 күн же андан көп күткөн каттар: { $count }, анын ичинде республикалык топту күткөнү: { $national }
health-national = республикалык топ
health-all-read = Кат күткөн ар бир жерде аны окуй турган адам бар.
health-unread = <b>Окуй турган эч ким жок жерлерде каттар күтүп жатат:</b> { $places }. Бул жерлерге лидер чакырыңыз.
health-letters = Жөнөтүлө элек билдирүүлөр: { $count }
health-deliveries = Акыркы 7 күндүн билдирүүлөрү: жетти { $delivered }, бот бөгөттөлгөн { $blocked }, жөнөтүлбөдү { $failed }, белгисиз { $doubtful }
health-unreachable = Ботту бөгөттөгөн лидерлер жана админдер: { $count }
health-lines = Жардам номерлери: бир да текшерилбегени { $never }, 90 күндөн мурда текшерилгени { $old }
health-no-backup = <b>Камдык көчүрмө:</b> бул нускада азырынча жасалбайт. База менен ачкычты колуңуз менен эки башка жерге көчүрүп туруңуз.
health-backup = Акыркы камдык көчүрмө: { $day }
health-again = Кайра текшерүү
