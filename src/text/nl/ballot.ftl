# ballot: inkleuringen van raden, thuis gemaakt en samengevoegd

## Wat er mis is met een inkleuring
ballot-unread = de inkleuring is er niet meer
ballot-other-meeting = deze inkleuring hoort bij overleg “{ $found }”, niet bij “{ $expected }”
ballot-hint-other-meeting = kies de agenda waarvoor ze is gemaakt
ballot-unknown-mark = “{ $found }” is geen kleur van dit overleg; hier past een van { $expected }

## Thuis inkleuren
colouring-resumed =
    { $count ->
        [one] Verder met { $path }, versie { $version }: 1 punt ingekleurd
       *[other] Verder met { $path }, versie { $version }: { $count } punten ingekleurd
    }
colouring-taken = Versie { $version } is al ingelezen in het overleg; geef een nieuwe inkleuring versie { $next }
colouring-unknown-council = er is geen raad “{ $found }”
colouring-other-council = { $path } is de inkleuring van { $found }
colouring-changed = Niet bewaard: iets anders heeft in { $path } geschreven
colouring-hint-changed = neem over wat er nu staat, of schrijf eroverheen

## Samenvoegen
merge-of = { $council }, versie { $version }, namens { $mandate }
merge-count = { $count } { $mark }
merge-taken = { $file }: { $of }: ingelezen: { $marks }
merge-already = { $file }: { $of }: was al ingelezen: { $marks }
merge-same = { $file }: zegt hetzelfde als { $other }
merge-passed-over = { $file }: niet ingelezen, want { $other } heeft de voorkeur
merge-words =
    { $conditions ->
        [one] 1 voorwaarde
       *[other] { $conditions } voorwaarden
    } en { $remarks ->
        [one] 1 opmerking
       *[other] { $remarks } opmerkingen
    }
merge-later = versie { $version } geldt; deze staat in de geschiedenis
merge-finished = al afgerond, dus zonder gevolg voor de uitkomst: { $items }
merge-over = in het overleg zelf gegeven, en dat gaat voor: { $items }
merge-renamed = { $item } heet nu “{ $new }”; in het bestand nog “{ $old }”
merge-stray = niet geplaatst: { $item } “{ $title }” ({ $mark }): { $why }
merge-stray-unknown = staat niet op deze agenda
merge-stray-withdrawn = is van de agenda gehaald
merge-stray-not-coloured = wordt niet ingekleurd
merge-and-more = { $first } en nog { $more }
merge-conflict = { $file }: niet ingelezen: { $of }: { $other } is dezelfde versie en zegt iets anders ({ $where })
merge-hint-conflict = kies er een met --prefer BESTAND, of vraag de raad om een nieuwe versie
merge-differs-items = verschil bij { $items }
merge-differs-mandate = verschil in het mandaat
merge-differs-both = verschil in het mandaat en bij { $items }
merge-refused = { $file }: niet ingelezen: { $why }
merge-totals =
    { $files ->
        [one] 1 bestand
       *[other] { $files } bestanden
    }: { $new } nieuw ingelezen, { $not } niet
merge-saved = Opgeslagen: { $path }
merge-unchanged = Er is niets veranderd: { $path }
merge-nothing = Er is niets ingelezen en niets opgeslagen

## Wat er mis is met een ingevuld formulier
ballot-at = { $place }: { $what }
ballot-no-table = { $file }: geen rij noemt de kolommen “id” en “kleur”; gebruik het formulier van draagvlak ballot --to
ballot-no-meeting = { $file }: boven de tabel ontbreekt “overleg” met de id van het overleg
ballot-no-council = { $file }: boven de tabel ontbreekt “raad”
ballot-no-version = “{ $found }” is geen versie; die telt vanaf 1
ballot-no-truth = “{ $found }” is geen ja of nee
ballot-no-id = deze rij is ingevuld, maar zegt niet over welk punt (id)
ballot-no-page = “{ $found }” is geen bladzijde
ballot-no-condition = er staat een instrument of bladzijde, maar geen voorwaarde
ballot-unknown-body = “{ $found }” is geen raad, commissie, college, persoonlijk of “fracties” met hun namen
ballot-unknown-instrument = “{ $found }” is geen motie, amendement, toezegging of tekstwijziging

## Het formulier voor een spreadsheet
form-title = Inkleuring van { $council }: { $title }
form-sheet = Inkleuring
form-explain-fill = Vul de gele cellen in (ziet u geen kleuren: de kolommen vanaf “kleur”). Een punt zonder kleur telt als nog niet; { $amber } is { $green }, mits aan de voorwaarde is voldaan.
form-explain-fill-plain = Vul de gele cellen in (ziet u geen kleuren: de kolommen vanaf “kleur”). Een punt zonder kleur telt als nog niet; wie voor is, geeft { $green }.
form-explain-rows = Nog een voorwaarde bij hetzelfde punt: voeg een rij toe met dezelfde id. Laat de id’s staan; rijen verplaatsen of weglaten mag.
form-explain-more = Namens: raad, commissie, college, persoonlijk, of fracties met hun namen; de laatste kolom alleen als het bij een punt anders is.
form-meeting = overleg
form-council = raad
form-version = versie
form-body = namens
form-date = datum
form-note = toelichting
form-public = openbaar
form-number = nr
form-id = id
form-item = punt
form-from = ingebracht door
form-mark = kleur
form-condition = voorwaarde
form-instrument = instrument
form-page = blz.
form-remark = opmerking
form-personal = persoonlijk
form-yes = ja
form-no = nee
form-not-a-choice = Kies uit de lijst, of typ de letter van de kleur.
form-written = Het formulier staat in { $path }. Ingevuld is het in te lezen met: draagvlak merge { $agenda } { $path }
