# Whether anything is stuck, for admins.
health-head = <b>Ҳаммаси жойидами?</b>
health-three-days = 3 кун ва ундан кўп кутган хатлар: { $count }, шундан республика жамоасини кутгани: { $national }
health-seven-days = 7 кун ва ундан кўп кутган хатлар: { $count }, шундан республика жамоасини кутгани: { $national }
health-national = республика жамоаси
health-all-read = Хат кутаётган ҳар бир жойда уни ўқийдиган киши бор.
health-unread = <b>Ўқийдиган ҳеч ким йўқ жойларда хатлар кутяпти:</b> { $places }. Бу жойларга етакчи таклиф қилинг.
health-letters = Ҳали юборилмаган хабарлар: { $count }
health-deliveries = Охирги 7 кун хабарлари: етиб борди { $delivered }, бот тўсилган { $blocked }, юборилмади { $failed }, номаълум { $doubtful }
health-unreachable = Ботни тўсиб қўйган етакчи ва админлар: { $count }
health-lines = Ёрдам рақамлари: бирор марта текширилмагани { $never }, 90 кундан олдин текширилгани { $old }
health-no-backup = <b>Заҳира нусха:</b> бу версияда ҳали қилинмайди. База ва калитни қўлда, икки хил жойга нусхалаб туринг.
health-backup = Охирги заҳира нусха: { $day }
health-again = Қайта текшириш
