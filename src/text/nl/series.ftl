# The series of meetings: its calendar, milestones, and costs with the key by which they are divided.

weekday-0 = maandag
weekday-1 = dinsdag
weekday-2 = woensdag
weekday-3 = donderdag
weekday-4 = vrijdag
weekday-5 = zaterdag
weekday-6 = zondag
date-weekday = { $weekday } { $date }

reject-date-taken = Op die dag staat al een overleg op de kalender

event-sitting-added = Op de kalender gezet: { $date }
event-sitting-removed = Van de kalender gehaald: { $date }
event-sitting-moved = Op de kalender verzet naar { $date }
event-sitting-changed = Kalender gewijzigd: { $date }
event-point-planned = Gepland voor { $date }
event-point-unplanned = Niet meer gepland voor { $date }
event-point-moved = Verplaatst naar { $date }
event-calendar-changed = Kalender gewijzigd

report-did-sitting = Overleg op de kalender gezet: { $date }
report-did-resitting = Kalender gewijzigd: { $date }
report-did-unsitting = Overleg van de kalender gehaald: { $date }

stage-planned = gepland
stage-underway = loopt
stage-reached = gehaald
stage-dropped = vervallen
kind-unknown = nog onbekend

filter-planned = vandaag gepland
action-filter-planned = alleen punten die voor vandaag zijn gepland

action-calendar = vergaderkalender: wat is er wanneer gepland
action-milestones = alle mijlpalen
action-costs = alle kosten, verdeeld over de raden
action-new-sitting = overleg op de kalender zetten
action-sitting-go = naar het punt, of een later overleg beginnen
action-remove = weghalen
action-stage-planned = mijlpaal gepland
action-stage-underway = mijlpaal loopt
action-stage-reached = mijlpaal gehaald
action-stage-dropped = mijlpaal vervallen
action-other-key = bekijken naar een andere sleutel
action-other-key-all = alles bekijken naar een andere sleutel

hint-calendar = kalender
hint-milestones = mijlpalen
hint-costs = kosten
hint-new-sitting = nieuw overleg
hint-sitting-go = punt of agenda
hint-remove = weghalen
hint-other-key = andere sleutel
hint-other-key-all = alles anders

list-calendar = Vergaderkalender · { $count ->
    [one] 1 overleg
   *[other] { $count } overleggen
  }, dit is nummer { $place }
list-calendar-outside = Vergaderkalender · { $count ->
    [one] 1 overleg
   *[other] { $count } overleggen
  }; dit overleg ({ $date }) staat er niet op
list-calendar-empty = Er staat nog geen overleg op de kalender. Druk op n om de dag van het eerste te geven.
sitting-now = dit overleg
sitting-past = geweest
sitting-next = volgende
sitting-nothing-planned = nog niets gepland
point-by = voorbereiding: { $by }
point-withdrawn = { $title } (van de agenda gehaald)

list-milestones = Mijlpalen
list-milestones-all = alle { $count }
list-milestones-empty = Er zijn nog geen mijlpalen. Kies in de tabel een punt, kom hier terug en druk op +.
milestones-none-here = nog geen mijlpalen; + voegt er een toe
milestones-reached = { $reached } van { $count } { $count ->
    [one] mijlpaal
   *[other] mijlpalen
  } gehaald{ $dropped ->
    [0] {""}
   *[other] , { $dropped } vervallen
  }
milestones-with-below = { $reached } (met die eronder)

list-costs = Kosten · { $count ->
    [one] 1 bedrag
   *[other] { $count } bedragen
  }, samen { $total }
list-costs-empty = Er zijn nog geen kosten. Kies in de tabel een punt, kom hier terug en druk op +.
heads-cost = waarvoor
heads-amount = bedrag
costs-none-here = nog geen kosten; + voegt een bedrag toe
costs-not-coloured = wordt niet ingekleurd
costs-standing = { $sign } { $outcome } · { $councils } raden ({ $rule })
costs-divided = Verdeeld, samen
costs-undivided = Niet verdeeld en dus niet in de kolommen van de raden: { $amount } ({ $count ->
    [one] 1 bedrag
   *[other] { $count } bedragen
  })
cost-by = naar { $key }
cost-not-divided = niet verdeeld
cost-nobody-weighs = niet verdeeld: geen enkele raad heeft een gewicht onder { $key }
cost-seen-by = BEKEKEN naar { $key } (vastgelegd: { $standing })
cost-unknown = Gewicht onder { $key } onbekend, betaalt hier niets: { $councils }
cost-carried = { $favour } % van { $amount } bij raden voor{ $conditional ->
    [0] {""}
   *[other] , { $conditional } % onder voorwaarden
  }

detail-planned = Gepland voor { $date } ({ $kind })
detail-planned-today = Gepland voor vandaag, { $date } ({ $kind })
detail-planned-past = Was gepland voor { $date } ({ $kind })
detail-milestone = { $sign } { $stage }: { $text }
detail-cost = Kosten: { $name } { $amount }, { $key }

line-sitting-new = Overleg op de kalender zetten
line-sitting = Overleg van { $date } wijzigen
line-point-new = Plannen voor { $date }
line-point = Gepland voor { $date }: wijzigen
line-milestone-new = Mijlpaal toevoegen bij { $title }
line-milestone = Mijlpaal wijzigen bij { $title }
line-cost-new = Kosten toevoegen bij { $title }
line-cost = Kosten wijzigen bij { $title }

plan-field-day = Dag
plan-field-venue = Plaats
plan-field-remark = Opmerking
plan-field-item = Punt
plan-field-sitting = Overleg
plan-field-by = Voorbereiding
plan-field-milestone = Mijlpaal
plan-field-due = Wanneer
plan-field-stage = Stand
plan-field-cost = Waarvoor
plan-field-amount = Bedrag
plan-field-key = Verdeelsleutel
field-fault-amount = geen bedrag; typ bijvoorbeeld 825.000 of 1.234,56
note-amount = Een bedrag in euro's voor alle raden samen: 825.000 of 1.234,56
choice-loose-point = los punt (titel hieronder)
choice-not-divided = niet verdelen

question-next-meeting = Voor { $date } een agenda maken ({ $file }) en daarin verdergaan? { $closed ->
    [no] Dit overleg is nog niet gesloten; wat er nog gebeurt, gaat niet mee.
   *[yes] Wat dit overleg openliet gaat mee.
  } Het consensusbestand wordt niet opgeslagen. j = ja, Esc = nee

notice-point-without-item = Dit punt staat nog niet op de agenda; het komt erop in het overleg waarvoor het is gepland
notice-sitting-now = Dit is het overleg van { $date }
notice-sitting-past = Het overleg van { $date } is geweest
notice-choose-entry = Kies een regel onder deze kop, of druk op + om er een toe te voegen
notice-no-key = Dit overleg heeft geen verdeelsleutel; die staan bij weights in het agendabestand
notice-seen-by = Bekeken naar { $key }; er wordt niets vastgelegd (dat doet w)
notice-seen-as-is = Weer zoals het is vastgelegd

next-planned = { $count ->
    [one] 1 punt is
   *[other] { $count } punten zijn
  } voor die dag gepland:
next-from-calendar = De dag komt uit de vergaderkalender: { $date }
next-skipped = op de kalender staat daarvoor nog { $date }; dat overleg wordt overgeslagen
next-none-after = de vergaderkalender heeft geen overleg na { $held }
next-hint-date = geef de dag met --date

report-calendar-point = { $kind }: { $title }

report-milestones = Mijlpalen
report-milestones-caption = De mijlpalen per onderwerp, met wanneer en hoe ver
report-milestones-counted = { $count ->
    [0] Er zijn geen mijlpalen.
    [one] Er is 1 mijlpaal: gepland { $planned }, loopt { $underway }, gehaald { $reached }, vervallen { $dropped }.
   *[other] Er zijn { $count } mijlpalen: gepland { $planned }, loopt { $underway }, gehaald { $reached }, vervallen { $dropped }.
  }
report-milestones-by-topic = Per onderwerp
report-milestones-by-topic-caption = Hoe ver de mijlpalen van elk onderwerp zijn, met alles wat eronder staat
report-milestone = Mijlpaal
report-when = Wanneer
report-costs = Kostenverdeling
report-costs-caption = Wat elke raad betaalt volgens de verdeelsleutel, tot op de cent, met de uitkomst volgens { $rule } en welk deel van het bedrag voor rekening komt van raden die voor zijn
report-costs-counted = { $count ->
    [0] Er zijn geen kosten.
    [one] Er is 1 bedrag, { $total }, waarvan { $divided } is verdeeld over de raden.
   *[other] Er zijn { $count } bedragen, samen { $total }, waarvan { $divided } is verdeeld over de raden.
  }
report-cost = Waarvoor
report-amount = Bedrag (€)
report-key = Sleutel
report-in-favour = Bij raden voor
report-in-favour-conditional = Onder voorwaarden
report-of-amount = van het bedrag
report-undivided = Niet verdeeld
report-keys = Verdeelsleutels
report-keys-caption = Waarnaar de bedragen zijn verdeeld
cli-show-calendar = Vergaderkalender
action-next-stage = alleen de volgende stand
action-previous-stage = alleen de vorige stand
hint-stages = alleen die stand
hint-councils = raden
hint-move = verplaatsen
help-calendar = In de vergaderkalender
help-milestones = Bij de mijlpalen
help-costs = Bij de kosten
question-next-stands = { $path } staat er al en wordt niet overschreven. Daarin verdergaan? j = ja, Esc = nee
notice-next-not-made = Geen agenda gemaakt: { $why } — { $hint }
