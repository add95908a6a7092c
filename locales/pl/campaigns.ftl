# Announcing a dialogue. Leaders and the national team read this, never a woman.
campaigns-which = <b>Który dialog ogłaszamy?</b>
campaigns-none-open = Nie ma Pani opublikowanych nadchodzących dialogów. Najpierw proszę jakiś opublikować, potem ogłosić.
campaigns-not-open = Tego dialogu nie można ogłosić: to szkic, jest odwołany albo już się odbył.
campaigns-choose =
    <b>Kto ma się dowiedzieć o „{ $title }”?</b>

    W grupach pojawi się post z przyciskiem; osoby dostaną jedno neutralne zdanie w swoim języku, a resztę zobaczą po dotknięciu.
campaigns-no-groups = Nie dodano jeszcze żadnej grupy: /groups pokazuje, jak to zrobić.
campaigns-silent-groups = Grupy, w których nie mogę pisać, są pominięte.
campaigns-subscribers = Osoby, które o to prosiły: { $place }
campaigns-preview = Co zobaczą?
campaigns-now = Wyślij teraz
campaigns-later = Później
campaigns-preview-post = <b>W grupach:</b>
campaigns-preview-letter = <b>Do każdej osoby:</b>
campaigns-when = <b>Kiedy wysłać?</b> To czas miejscowy.
campaigns-nobody = Najpierw proszę wybrać, do kogo: do osób albo do grupy.
campaigns-progress = 📣 <b>{ $title }</b>
campaigns-state-scheduled = Wyślę: { $due }.
campaigns-state-running = Trwa wysyłanie.
campaigns-state-paused = ⏸ Wstrzymano. Nic nie wyjdzie, dopóki Pani nie wznowi.
campaigns-state-cancelled = Zatrzymano. To, co jeszcze nie wyszło, cofnięto.
campaigns-state-done = ✅ Wysłano.
campaigns-to-groups = Grupy: { $count }
campaigns-people =
    <b>Osoby</b>
    Dostarczono: { $delivered } · czeka: { $waiting }
    Zablokowały bota: { $blocked } · nie udało się: { $failed }
campaigns-posts =
    <b>Grupy</b>
    Opublikowano: { $delivered } · czeka: { $waiting } · niemożliwe: { $failed }
campaigns-refresh = Jak idzie?
campaigns-pause = Wstrzymaj
campaigns-resume = Wznów
campaigns-stop = Zatrzymaj
campaigns-to-dialogue = ‹ Do dialogu
