# Groups of councils: sub-regions and what else belongs together.

heads-members = { $count } raden

action-fold-group = groep van de kolom in- of uitklappen
action-fold-groups = alle groepen in- of uitklappen

notice-no-groups = Dit overleg kent geen groepen van raden; zet ze bij groups in het agendabestand
notice-in-no-group = { $council } staat in geen groep
notice-no-such-column = Zoveel kolommen zijn er niet; c zoekt een raad op naam
notice-group-unfolded = { $group } is uitgeklapt: kies met ← → de raad die dit zegt

detail-group = { $group } ({ $councils } raden) { $shapes }: { $said }{ $weight }{ $rule }
group-favour = { $count } voor
group-with-conditions = { $count } onder voorwaarden
group-against = { $count } tegen
group-aside = { $count } zonder kleur
group-silent = { $count } nog niet
group-weight = ; voor: { $share } % van hun { $weight }
group-heard = { $group }: { $heard } van { $councils } raden gehoord
group-alone = op zichzelf: { $outcome }
group-settled = voldaan, staat vast
group-provisional = voldaan, voorlopig
group-conditional = onder voorwaarden; zonder: nog { $size } van { $councils }
group-only-conditional = alleen onder voorwaarden
group-lost = geen draagvlak meer, tenzij wie al sprak verandert: nog { $size } van { $councils }
group-impossible = geen draagvlak meer mogelijk
group-needs = nog { $size } van { $councils }
group-open = open

needed-in-group = { $group }: { $what }
needed-over-groups = Voor draagvlak nog { $size } raden, per groep:

field-group = Groep
reject-empty-group = Een groep houdt ten minste één raad

help-groups = Een ingeklapte groep: in kleur en teken wat ervan komt, daarbij hoeveel raden voor zijn (2+1/6: twee, en één onder voorwaarden, van zes). ✓ erachter: de leidende regel vraagt dit van de groep, en eraan is voldaan. Bij een kop: op hoeveel punten er draagvlak is.

report-groups-heading = Per groep
report-groups-name = Groepen
report-groups-caption = Wat de raden van elke groep samen zeggen, per punt
report-group = Groep
report-groups-count = Bij een punt staat hoeveel raden van de groep voor zijn: 2+1 van 6 is twee raden { $green } en één { $amber }, van zes.
report-groups-count-plain = Bij een punt staat hoeveel raden van de groep voor zijn: 2 van 6 is twee raden { $green }, van zes.
report-groups-asked = Daarachter staat wat de leidende regel ({ $rule }) in de groep oplevert; “voldaan” waar die regel dat van de groep zelf vraagt. Bij een onderwerp staat op hoeveel punten er in de groep draagvlak is.
report-groups-alone = Daarachter staat wat de leidende regel ({ $rule }) zou opleveren als de groep alleen was; de regel vraagt niets van een groep zelf. Bij een onderwerp staat op hoeveel punten er in de groep draagvlak is.
report-groups-cell = { $count } van { $councils }
report-groups-met = , voldaan
report-groups-rolled = { $count } van { $coloured } punten

cli-show-group-points = { $count } punten
