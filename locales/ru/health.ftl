# Whether anything is stuck, for admins.
health-head = <b>Всё ли в порядке</b>
health-three-days = Ждут 3 дня и дольше: { $count }, из них республиканскую команду: { $national }
health-seven-days = Ждут 7 дней и дольше: { $count }, из них республиканскую команду: { $national }
health-national = республиканская команда
health-all-read = Везде, где ждут письма, есть кому их прочитать.
health-unread = <b>Письма ждут там, где их некому прочитать:</b> { $places }. Пригласите лидера для этих мест.
health-letters = Сообщений ждут отправки: { $count }
health-deliveries = Сообщения за 7 дней: дошло { $delivered }, бот заблокирован { $blocked }, не отправлено { $failed }, неизвестно { $doubtful }
health-unreachable = Лидеров и админов, заблокировавших бота: { $count }
health-lines = Телефоны помощи: ни разу не проверено { $never }, проверено больше 90 дней назад { $old }
health-no-backup = <b>Резервные копии:</b> эта версия их ещё не делает. Копируйте базу и ключ вручную, в разные места.
health-backup = Последняя резервная копия: { $day }
health-again = Проверить ещё раз
