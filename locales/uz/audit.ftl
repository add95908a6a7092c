# What staff did, as admins read it.
audit-head = <b>Ким нима қилди</b>
audit-none = Ҳозирча ҳеч нарса қилинмаган.
audit-line = <b>{ $number }</b> · { $day } · { $who }
    { $what }
audit-newer = ‹ Янгироқ
audit-older = Аввалроқ ›
audit-server = сервер

audit-did-opened = хатни ўқиди
audit-did-answered = жавоб берди
audit-did-asked = қайта сўради
audit-did-undone = жавобини қайтариб олди
audit-did-noted = қайд ёзди
audit-did-labelled = белгиларини ўзгартирди
audit-did-claimed = ўзига олди
audit-did-released = бошқаларга қолдирди
audit-did-status = ҳолатини ўзгартирди
audit-did-passed = республика жамоасига ўтказди
audit-did-returned = етакчиларга қайтарди
audit-did-merged = хатларни бирлаштирди
audit-did-separated = хатларни ажратди
audit-did-invited = таклиф тайёрлади
audit-did-revoked = таклифни қайтариб олди
audit-did-accepted = таклифни қабул қилди
audit-did-places = жойларини ўзгартирди
audit-did-suspended = вақтинча ёпди
audit-did-restored = қайта очди
audit-did-removed = чиқарди
audit-did-renamed = исмини ўзгартирди

audit-status-new = янги
audit-status-in_review = кўриб чиқиляпти
audit-status-on_agenda = мулоқотга
audit-status-answered = жавоб берилди
audit-status-closed = ёпилди
audit-status-quarantined = четга қўйилди
audit-status-withdrawn = қайтариб олинди
