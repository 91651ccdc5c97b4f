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

link-no-dossier = there is no built-in dossier “{ $name }”
link-no-item = dossier “{ $dossier }” has no item “{ $item }”

cli-name-dossier = NAME
cli-help-dossier = The name of a built-in dossier
cli-about-open = Open a built-in dossier on the screen
cli-usage-open = draagvlak open [OPTIONS] NAME
cli-dossiers = Built-in dossiers:
cli-unknown-dossier = there is no built-in dossier “{ $name }”
cli-hint-list = draagvlak list names them all
cli-help-all = All built-in dossiers too (as without a file)

list-about = The built-in dossiers: name, title, day, councils and items
list-usage = draagvlak list [OPTIONS]
list-more =
    The name fits wherever a file fits: draagvlak zhz-inkoopkader, draagvlak show zhz-inkoopkader.
    A file of that name goes before; draagvlak open NAME always means the dossier.
list-record = there is a record already

search-about = Search all dossiers: items, contributions and responses, councils, terms, conditions
search-usage = draagvlak search [OPTIONS] WORDS [FILE…]
search-arguments = What and where
search-name-query = WORDS
search-help-query = What you look for; several words between quotation marks, and all must stand there
search-help-files = Agendas, consensus files or dossiers; without any, all dossiers are searched
search-help-limit = So many finds of each dossier (10 if left out; 0 for all)
search-more =
    Capitals and accents make no difference. Of several words one may be the council or the item:
    "herindicatie alblasserdam" finds what Alblasserdam said of herindicatie. What stands nowhere
    as it is, is looked for as letters that stand scattered. Between [ ] stands where it is in the
    source document. Exit code 0: found; 1: nothing found; 2: something is wrong with a file.

    Examples:
      draagvlak search herindicatie
      draagvlak search "herindicatie alblasserdam" zhz-inkoopkader
      draagvlak search budgetplafonds overleg.consensus.ron --format json
search-group = { $dossier } — { $title } ({ $count ->
    [one] 1 find
   *[other] { $count } finds
  })
search-more-hits = … and { $count ->
    [one] 1 find
   *[other] { $count } finds
  } more (--limit 0 shows all)
search-nothing = nothing found for “{ $query }” in { $count ->
    [one] 1 dossier
   *[other] { $count } dossiers
  }
search-not-literal = “{ $query }” stands nowhere as it is; these are most like it
search-no-query = nothing was given to search for

found-title = title
found-text = explanation
found-tags = tags
found-property = property
found-indicator = indicator
found-milestone = milestone
found-cost = cost
found-remark = remark
found-condition = condition
found-contribution = contribution
found-response = response
found-council = council
found-term = term
