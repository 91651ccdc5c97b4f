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
