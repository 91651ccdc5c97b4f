# Wat er mis is met een bestand dat met de hand is geschreven: agenda of inkleuring. Zonder punt aan het eind; een aanwijzing volgt achter een streepje.

agenda-at = { $file }:{ $line }:{ $column }: { $what }
agenda-in-file = { $file }: { $what }
agenda-and-more =
    { $more ->
        [one] { $first } (en nog 1 fout)
       *[other] { $first } (en nog { $more } fouten)
    }
agenda-hint-meant = bedoelt u “{ $word }”?

# Het bestand
agenda-not-a-file = dit is geen gewoon bestand
agenda-unread = de agenda is niet te lezen
agenda-unreadable = het bestand is niet te lezen: { $reason }
agenda-too-large = het bestand telt { $bytes } bytes, meer dan de { $max } die zo’n bestand mag tellen
agenda-no-content = het bestand is leeg
agenda-hint-no-content = schrijf er iets in, of kies een ander bestand
agenda-journal = dit is een logboek
agenda-hint-journal = open de agenda die ernaast staat
agenda-utf16 = het bestand is opgeslagen als UTF-16
agenda-not-utf8 = byte { $byte } is geen UTF-8
agenda-hint-utf8 = sla het bestand op als UTF-8
agenda-attribute = het bestand begint met een leesinstelling (“#!”), en die is hier niet toegestaan
agenda-hint-attribute = haal die regel weg
agenda-too-deep = meer dan { $max } lagen in elkaar

# De schrijfwijze
agenda-expected-text = hier hoort tekst tussen aanhalingstekens
agenda-expected-number = hier hoort een geheel getal
agenda-expected-fitting-number = dit getal is te groot voor dit veld, of kleiner dan 0
agenda-expected-truth = hier hoort “true” of “false”
agenda-expected-list = hier hoort een lijst tussen “[” en “]”
agenda-expected-list-end = hier hoort het einde van de lijst: “]”
agenda-expected-map = hier horen sleutels en waarden tussen “{"{"}” en “{"}"}”
agenda-expected-map-end = hier hoort het einde van de sleutels en waarden: “{"}"}”
agenda-expected-fields = hier horen velden tussen “(” en “)”
agenda-expected-fields-end = hier hoort het einde van de velden: “)”
agenda-expected-comma = hier ontbreekt een komma
agenda-expected-colon = hier ontbreekt een dubbele punt
agenda-expected-name = hier hoort een naam zonder aanhalingstekens
agenda-expected-text-end = het aanhalingsteken dat hier opent, is niet gesloten
agenda-hint-text-end = zet " achter de tekst
agenda-hint-truth = ja is “true”, nee is “false”
agenda-quotes = deze aanhalingstekens horen in een brief
agenda-hint-quotes = gebruik rechte aanhalingstekens: "
agenda-double-comma = hier staat een komma te veel
agenda-hint-double-comma = haal er een weg
agenda-thousands = “{ $text }” is geen geheel getal
agenda-hint-thousands = schrijf { $number }, zonder punt
agenda-hint-only-number = schrijf alleen het getal
agenda-expected-comment-end = het einde van deze toelichting ontbreekt: “*/”
agenda-expected-escape = na “\” hoort in een tekst n, r, t, u, x, 0, “\” of een aanhalingsteken
agenda-expected-more = het bestand houdt te vroeg op
agenda-expected-nothing = na het laatste haakje hoort niets meer te staan
agenda-expected-not-this = teken “{ $character }” past hier niet
agenda-expected-other = dit is niet te lezen ({ $words })

# De velden
agenda-unknown-field = onbekend veld “{ $found }”; hier passen { $expected }
agenda-duplicate-field = veld “{ $field }” staat hier voor de tweede keer
agenda-missing = veld “{ $field }” ontbreekt
agenda-empty = veld “{ $field }” is leeg
agenda-too-long = veld “{ $field }” telt meer dan { $max } tekens
agenda-too-many = veld “{ $field }” telt meer dan { $max } onderdelen; dit is het eerste te veel
agenda-nought = veld “{ $field }” telt vanaf 1
agenda-unknown-value = onbekende waarde “{ $found }”; hier past een van { $expected }
agenda-duplicate-key = “{ $key }” staat hier voor de tweede keer
agenda-bad-id = id “{ $id }” mag alleen letters zonder accent, cijfers, punten, streepjes en liggende streepjes bevatten
agenda-duplicate-id = { $thing } “{ $id }” staat ook al op regel { $line }
agenda-unknown = onbekend: { $thing } “{ $id }”
agenda-thing-item = agendapunt
agenda-thing-council = raad
agenda-thing-group = groep
agenda-thing-weight = gewicht
agenda-thing-level = kleur
agenda-thing-rule = beslisregel
agenda-thing-attribute = eigenschap
agenda-thing-value = waarde
agenda-thing-meeting = overleg

# Het overleg
agenda-format =
    dit bestand volgt indeling { $found }, dit programma kent indeling { $known }
agenda-hint-newer-program = gebruik een nieuwere versie van het programma
agenda-date = “{ $text }” is geen datum als 2021-09-16
agenda-no-such-day = “{ $text }”: deze dag bestaat niet
agenda-amount = “{ $text }” is geen bedrag in euro’s
agenda-not-coloured = punt “{ $id }” wordt niet ingekleurd
agenda-hint-date = schrijf "{ $date }"
agenda-hint-amount = schrijf het als 825.000 of 1.234,56
agenda-hint-not-coloured = zet coloured: true bij dat punt, of haal het hier weg
agenda-earlier-round = eerdere ronde { $round } komt niet voor deze ronde, { $this }

# De raden
agenda-no-councils = er doet geen enkele raad mee
agenda-zero-weight = een raad kan niet 0 wegen
agenda-weight-too-large = dit gewicht is groter dan { $max }
agenda-short = korte naam “{ $text }” moet uit een tot drie letters of cijfers bestaan
agenda-duplicate-short = korte naam “{ $text }” staat ook al op regel { $line }
agenda-look-alike = raad “{ $name }” is niet te onderscheiden van “{ $other }” op regel { $line }

# De schaal
agenda-few-levels = een schaal heeft ten minste twee kleuren
agenda-no-support = geen kleur telt als steun (For)
agenda-letter = letter “{ $text }” moet één hoofdletter van A tot en met Z zijn
agenda-glyph = teken “{ $text }” moet één zichtbaar teken van één kolom breed zijn
agenda-taken-letter = letter “{ $text }” is bezet: Z, T, A en X horen bij geen zienswijze, onthouding, afwezig en wissen
agenda-hint-taken-letter = kies een andere letter
agenda-taken-glyph = teken “{ $text }” is bezet: “?”, “○”, “·”, “–” en “▒” staan waar geen kleur te zien is
agenda-hint-taken-glyph = kies een ander teken
agenda-same-level = “{ $text }” staat ook al bij de kleur op regel { $line }

# De regels
agenda-zero-denominator = onder de streep van een breuk kan geen 0 staan
agenda-never-met = aan beslisregel “{ $rule }” is nooit te voldoen, ook niet als iedereen er is en voor is
agenda-never-met-here = aan deze eis van beslisregel “{ $rule }” is nooit te voldoen, ook niet als iedereen er is en voor is
agenda-hint-never-met = vergelijk de drempel met het aantal raden of hun gewicht
agenda-no-groups = deze beslisregel telt per groep, maar er zijn geen groepen van raden
agenda-hint-no-groups = zet groups: [(id: "…", name: "…", members: [raden])] bij het overleg, of kies preset: Majority
agenda-no-criteria = deze lijst van eisen is leeg
agenda-preset-and-criterion = een beslisregel heeft “preset” of “criterion”, niet allebei
agenda-no-preset-nor-criterion = deze beslisregel mist “preset” of “criterion”

# De punten
agenda-parties-of-other = alleen bij body: Parties horen fracties
agenda-parent-inside = een agendapunt onder “children” heeft geen eigen “parent”
agenda-cycle = agendapunten staan in een kring onder elkaar: { $path }
agenda-related-to-itself = een agendapunt is niet verwant aan zichzelf

# Waarschuwingen
agenda-warning-dominant = { $council } heeft meer dan de helft van alle { $weight } en beslist daarmee alleen
agenda-warning-no-weight = van { $council } is het aantal { $weight } niet bekend
agenda-warning-always-met =
    { $councils ->
        [one] aan deze eis is altijd voldaan: hij gaat over maar 1 raad
       *[other] aan deze eis is al voldaan zodra een van de { $councils } raden voor is
    }
agenda-warning-same-name = twee kleuren heten “{ $name }”; in zinnen staat hun letter erbij
agenda-warning-key = toets “{ $key }” geeft deze kleur; wat die toets anders doet, doet dan Alt met die toets, en de lijst achter “:”
agenda-warning-nothing-coloured = er is nog geen punt om in te kleuren; voeg er in het scherm een toe met +, of zet coloured: true bij een punt
