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
