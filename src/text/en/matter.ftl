# What items carry: properties, tags, indicators; and the words that the dossier explains.

property-tags = tag
matter-property = { $name }: { $values }
matter-tags = tags: { $tags }
matter-indicator = Indicator: { $sign } { $name }{ $note }
matter-indicator-trend = Indicator: { $sign } { $name } ({ $trend }){ $note }
trend-rising = rising
trend-falling = falling
trend-steady = steady
having-value = { $property }: { $value }
having-none = without { $property }

event-properties = Properties changed: { $item } { $title }
event-term = Word added: { $term }
event-term-changed = Word changed: { $term }
event-term-removed = Word removed: { $term }
reject-term-taken = This word is explained already: choose it in the list and change it with w

report-did-term = Word added
report-did-reterm = Word changed
report-did-unterm = Word removed

matter-with-source = { $text } · { $source }

action-lexicon = words, those of this point first
action-lexicon-type = look for a word
action-lexicon-remove = take the word out
hint-lexicon = words
hint-lexicon-type = search
hint-lexicon-remove = take out
hint-lexicon-choose = done typing
hint-lexicon-read = read on

glossary-title = Words: { $count }
glossary-title-item = Words: { $count } · { $here } in { $item } ({ $sign })
glossary-found = found: { $count }
glossary-empty = This dossier explains no words yet. Write one down with +.
glossary-not-found = No word found for “{ $query }”. Write it down with +.
glossary-aliases = Also: { $names }
glossary-items = { $count ->
    [0] Stands in no point
    [one] Stands in 1 point: { $items }
   *[other] Stands in { $count } points: { $items }
  }
glossary-hint = { $key } { $count ->
    [one] 1 word
   *[other] { $count } words
  }
glossary-hint-short = { $key } { $count }
glossary-nothing-selected = No word is selected; write one down with +
glossary-at-home = The secretary changes words in the meeting

line-term = Add a word
line-term-change = Change { $term }
field-tags = Tags
field-property = Property
field-term = Word
field-meaning = Meaning
field-aliases = Also written
field-document = Source
field-document-place = Place
field-fault-value = “{ $value }” cannot stand here; choose from: { $known }
field-fault-several = “{ $value }”: close the brackets, and put a comma between values
note-tags = Tags in use: { $tags }
note-values = Values of { $name }: { $values }
note-proviso = More values: with a comma between them. With a proviso: lokaal, regionaal (voor dure taken)

list-filters = Show only some points · filters: { $count }
list-term = Word:{" "}
notice-filtered-items = { $shown ->
    [one] 1 point
   *[other] { $shown } points
  } shown, { $hidden } hidden; Esc shows all

part-properties = property
overview-properties = How many points have which value, and how those stand. Enter shows only those points.
overview-no-properties = The points of this dossier have no properties or tags. Give a point tags with w.
overview-property = { $count ->
    [one] 1 point has
   *[other] { $count } points have
  } a value of { $property }.
overview-property-several = { $count ->
    [one] 1 point has
   *[other] { $count } points have
  } a value of { $property }; { $several ->
    [one] 1 of those has more and counts
   *[other] { $several } of those have more and count
  } at each.
heads-items = points
heads-coloured = colour
heads-carried = support
heads-none = none
heads-open = open
heads-settled = settled

report-glossary = Words
report-glossary-caption = The words of this dossier, by alphabet
report-term = Word
report-meaning = Meaning
report-found-in = Place
report-by-property = Standing by property
report-by-property-name = properties
report-by-property-caption = How many points have which value, and how the coloured points stand
report-several = { $property }: { $count ->
    [one] 1 point has more than one value and counts
   *[other] { $count } points have more than one value and count
  } at each.
report-value = Value
report-items = Points
report-to-be-coloured = To colour
report-carried = Support
report-provided = Under conditions
report-refused = None
report-undecided = Open
report-settled = Settled

cli-show-carried = Properties, tags and indicators
cli-show-glossary = Words
