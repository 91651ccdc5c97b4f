# What items carry: properties, tags, indicators; and the words that the dossier explains.

property-tags = trefwoord
matter-property = { $name }: { $values }
matter-tags = trefwoorden: { $tags }
matter-indicator = Indicator: { $sign } { $name }{ $note }
matter-indicator-trend = Indicator: { $sign } { $name } ({ $trend }){ $note }
trend-rising = stijgend
trend-falling = dalend
trend-steady = gelijk
having-value = { $property }: { $value }
having-none = zonder { $property }

event-properties = Eigenschappen gewijzigd: { $item } { $title }
event-term = Begrip toegevoegd: { $term }
event-term-changed = Begrip gewijzigd: { $term }
event-term-removed = Begrip weggehaald: { $term }
reject-term-taken = Dit begrip wordt al uitgelegd: kies het in de lijst en wijzig het met w

report-did-term = Begrip toegevoegd
report-did-reterm = Begrip gewijzigd
report-did-unterm = Begrip weggehaald

matter-with-source = { $text } · { $source }

action-lexicon = begrippen, die van dit punt eerst
action-lexicon-type = begrip zoeken
action-lexicon-remove = begrip weghalen
hint-lexicon = begrippen
hint-lexicon-type = zoeken
hint-lexicon-remove = weghalen
hint-lexicon-choose = klaar met typen
hint-lexicon-read = verder lezen

glossary-title = Begrippen: { $count }
glossary-title-item = Begrippen: { $count } · { $here } bij { $item } ({ $sign })
glossary-found = gevonden: { $count }
glossary-empty = Dit dossier legt nog geen begrippen uit. Met + schrijft u er een op.
glossary-not-found = Geen begrip gevonden voor “{ $query }”. Met + schrijft u het op.
glossary-aliases = Ook: { $names }
glossary-items = { $count ->
    [0] Staat in geen punt
    [one] Staat in 1 punt: { $items }
   *[other] Staat in { $count } punten: { $items }
  }
glossary-hint = { $key } { $count ->
    [one] 1 begrip
   *[other] { $count } begrippen
  }
glossary-hint-short = { $key } { $count }
glossary-nothing-selected = Er is geen begrip gekozen; met + schrijft u er een op
glossary-at-home = Begrippen wijzigt de secretaris in het overleg

line-term = Begrip toevoegen
line-term-change = { $term } wijzigen
field-tags = Trefwoorden
field-property = Eigenschap
field-term = Begrip
field-meaning = Uitleg
field-aliases = Ook geschreven
field-document = Bron
field-document-place = Vindplaats
field-fault-value = “{ $value }” kan hier niet; kies uit: { $known }
field-fault-several = “{ $value }”: sluit de haakjes, en zet een komma tussen waarden
note-tags = Trefwoorden in gebruik: { $tags }
note-values = Waarden van { $name }: { $values }
note-proviso = Meer waarden: met een komma ertussen. Onder voorbehoud: lokaal, regionaal (voor dure taken)

list-filters = Alleen sommige punten tonen · filters: { $count }
list-term = Begrip:{" "}
notice-filtered-items = { $shown ->
    [one] 1 punt
   *[other] { $shown } punten
  } getoond, { $hidden } verborgen; Esc toont alles

part-properties = eigenschap
overview-properties = Hoeveel punten welke waarde hebben, en hoe die staan. Enter toont alleen die punten.
overview-no-properties = De punten van dit dossier hebben geen eigenschappen of trefwoorden. Met w geeft u een punt trefwoorden.
overview-property = { $count ->
    [one] 1 punt heeft
   *[other] { $count } punten hebben
  } een waarde voor { $property }.
overview-property-several = { $count ->
    [one] 1 punt heeft
   *[other] { $count } punten hebben
  } een waarde voor { $property }; { $several ->
    [one] 1 daarvan heeft er meer en telt
   *[other] { $several } daarvan hebben er meer en tellen
  } bij elk mee.
heads-items = punten
heads-coloured = kleur
heads-carried = draagvlak
heads-none = geen
heads-open = open
heads-settled = vast

report-glossary = Begrippen
report-glossary-caption = De begrippen van dit dossier, op alfabet
report-term = Begrip
report-meaning = Uitleg
report-found-in = Vindplaats
report-by-property = Stand per eigenschap
report-by-property-name = eigenschappen
report-by-property-caption = Hoeveel punten welke waarde hebben, en hoe de ingekleurde punten staan
report-several = { $property }: { $count ->
    [one] 1 punt heeft meer dan één waarde en telt
   *[other] { $count } punten hebben meer dan één waarde en tellen
  } bij elk mee.
report-value = Waarde
report-items = Punten
report-to-be-coloured = In te kleuren
report-carried = Draagvlak
report-provided = Onder voorwaarden
report-refused = Geen
report-undecided = Open
report-settled = Staat vast

cli-show-carried = Eigenschappen, trefwoorden en indicatoren
cli-show-glossary = Begrippen
