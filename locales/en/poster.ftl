# The poster, and how a leader gets it. What stands on it is read by whoever passes by: nothing that a woman may not be seen reading.
poster-ask =
    <b>A poster to print, A4</b>

    A few large words and a code that opens this bot. It does not say what it is about. In which language?
poster-caption = Print it on A4; black and white will do. Hang it where women wait and nobody watches: the health post, the school, the library, the inside of a door.
poster-title = Your word counts
poster-no-name = Without a name
poster-language = In your language
poster-hint = Point the camera of your phone here
