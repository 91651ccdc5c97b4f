# The dossiers: what stands beside the meeting that is open.

action-dossiers = other dossiers: choose and open
action-open-dossier = open
hint-dossiers = dossiers
hint-open-dossier = open

shelf-dossiers = Dossiers: { $count } · Enter opens, after this meeting is kept
shelf-items =
    { $count ->
        [one] 1 agenda item
       *[other] { $count } agenda items
    }, { $coloured } to colour
shelf-file = file { $path }
shelf-open = open now

notice-reopened = Opened: { $title }
notice-open-already = This is the meeting that is open already
notice-not-reopened = Not opened, this meeting goes on: { $why }
notice-waits-for-disk = One moment: this meeting is kept first. Any key: stay here after all

question-drafts-before = { $count ->
    [one] One text was typed and not taken
   *[other] { $count } texts were typed and not taken
  }. Open something else all the same? j or y = yes, Esc = no
question-reopen = { $count ->
    [one] One change is
   *[other] { $count } changes are
  } not kept. Open something else all the same? j or y = yes, Esc = no
