# Plakat i jak liderka go dostaje. Czyta go każdy przechodzień: nic takiego, przy czytaniu czego kobieta nie może być widziana.
poster-ask =
    <b>Plakat do druku, A4</b>

    Kilka dużych słów i kod, który otwiera tego bota. O czym jest, plakat nie mówi. W jakim języku?
poster-caption = Proszę wydrukować na kartce A4, może być czarno-biały. Powiesić tam, gdzie kobiety czekają i nikt nie patrzy: w przychodni, w szkole, w bibliotece, po wewnętrznej stronie drzwi.
poster-title = Każde słowo się liczy
poster-no-name = Bez imienia
poster-language = W swoim języku
poster-hint = Proszę skierować tu aparat telefonu
