# What staff did, as admins read it.
audit-head = <b>Ким эмне кылды</b>
audit-none = Азырынча эч нерсе жасалган жок.
audit-line = <b>{ $number }</b> · { $day } · { $who }
    { $what }
audit-newer = ‹ Жаңыраак
audit-older = Мурдараак ›
audit-server = сервер

audit-did-opened = катты окуду
audit-did-answered = жооп берди
audit-did-asked = кайра сурады
audit-did-undone = жообун кайтарып алды
audit-did-noted = белгилеп жазды
audit-did-labelled = белгилерин өзгөрттү
audit-did-claimed = өзүнө алды
audit-did-released = башкаларга калтырды
audit-did-status = абалын өзгөрттү
audit-did-passed = республикалык топко өткөрдү
audit-did-returned = лидерлерге кайтарды
audit-did-merged = каттарды бириктирди
audit-did-separated = каттарды ажыратты
audit-did-invited = чакыруу жасады
audit-did-revoked = чакырууну кайтарып алды
audit-did-accepted = чакырууну кабыл алды
audit-did-places = жерлерин өзгөрттү
audit-did-suspended = убактылуу жапты
audit-did-restored = кайра ачты
audit-did-removed = чыгарды
audit-did-renamed = ысымын өзгөрттү

audit-status-new = жаңы
audit-status-in_review = каралып жатат
audit-status-on_agenda = диалогго
audit-status-answered = жооп берилди
audit-status-closed = жабылды
audit-status-quarantined = четке коюлду
audit-status-withdrawn = кайтарылып алынды
