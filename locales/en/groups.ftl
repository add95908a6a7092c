# Groups in which a leader announces dialogues.
groups-list =
    <b>Your groups</b>

    Here I announce your dialogues. Tap one to change its place or language.
groups-none =
    <b>Your groups</b>

    I am not in any of your groups yet. Add me to one, and I can announce your dialogues there. I read nothing there but what is said to me.
groups-add = ＋ Add me to a group
groups-back = ‹ Your groups
groups-linked =
    <b>I am now in “{ $title }”.</b>

    From here on you can announce your dialogues there. Nothing is sent unless you send it.
groups-group = <b>{ $title }</b>
groups-place-is = Place: { $place }
groups-language-is = Language: { $language }
groups-topic-general = Topic: the general one
groups-topic-chosen = Topic: the one you have chosen
groups-topic-hint = Does the group have topics? Send /here in the one where I should write.
groups-muted = ⚠ I may not write there. Please ask an administrator of the group to allow it.
groups-again = Writing is allowed again
groups-places = Place
groups-languages = Language
groups-ask-place = <b>Which place shall I announce for in “{ $title }”?</b>
groups-ask-language = <b>In which language shall I write in “{ $title }”?</b>
groups-leave = Leave this group
groups-leave-ask =
    <b>Leave “{ $title }”?</b>

    I leave the group and forget it. What I have written there stays.
groups-leave-yes = Yes, leave
groups-left = I have left “{ $title }”.
# In the group itself, read by everybody there.
groups-hello = Hello! I announce dialogues here: meetings of women and leaders. If something worries you, write to me privately: nobody here will know.
groups-anonymous = Only a leader can add me, under their own name and not as an anonymous administrator. Please add me again that way.
