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

action-related = related items, in other dossiers too
hint-related = related

detail-link = → { $place }
detail-link-why = → { $place }: { $why }
detail-link-back = ← { $place }
detail-link-back-why = ← { $place }: { $why }
detail-link-both = ↔ { $place }
detail-link-both-why = ↔ { $place }: { $why }
detail-link-nowhere = { $place } (not built in)

shelf-knots = Related: { $count } · { $title }
shelf-knots-empty = This item is related to nothing: not in this agenda and not in another dossier. In the agenda file related and links say so.
shelf-own = in this agenda
shelf-there = speaks of { $dossier }
shelf-here = is spoken of in { $dossier }
shelf-both = speaks of and is spoken of in { $dossier }
shelf-nowhere = not built in
shelf-below = below { $path }
shelf-contributions =
    { $count ->
        [0] No contributions of councils on this item.
        [one] 1 contribution of a council on this item.
       *[other] { $count } contributions of councils on this item.
    }
shelf-coloured = Coloured in that dossier: { $marks }
shelf-not-coloured = Not coloured in that dossier yet.

notice-link-nowhere = That dossier or that item is not built in
