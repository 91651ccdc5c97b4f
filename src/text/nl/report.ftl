# report: wat de deur uitgaat

report-unwritten = Het document kan niet worden gemaakt: { $cause }
report-unwritten-hint = kies een ander formaat

## Wat op elk stuk staat
report-of = { $title } van { $meeting }
report-about = Toelichting
report-date = Datum
report-place = Plaats
report-round = Ronde
report-for = Bestemd voor
report-for-participants = de deelnemers, niet openbaar
report-for-everybody = iedereen, openbaar
report-fingerprint = Vingerafdruk
report-fingerprint-of = { $head }, na { $count ->
    [one] 1 wijziging
   *[other] { $count } wijzigingen
}
report-no-decision = Draagvlak is geen besluit: de raden besluiten later zelf.
report-provisional = Voorlopig: het overleg is nog niet gesloten.
report-internal = Alleen voor de deelnemers: hierin staan ook opmerkingen, voorwaarden en inbreng die niet openbaar zijn.
report-withheld = Openbare versie. Weggelaten omdat het niet als openbaar is aangemerkt: { $what }.
report-nothing-withheld = Openbare versie; er is niets weggelaten.
report-remarks = { $count ->
    [one] 1 opmerking
   *[other] { $count } opmerkingen
}
report-conditions = { $count ->
    [one] 1 voorwaarde
   *[other] { $count } voorwaarden
}
report-notes = { $count ->
    [one] 1 toelichting bij een actiepunt
   *[other] { $count } toelichtingen bij actiepunten
}
report-and = { $before } en { $last }
report-parties = fracties
report-granted = { $answer }, ingewilligd
report-at-table = aan tafel
report-in-ballot = inkleuring versie { $version }
report-of-weight = van de { $weight }
report-of-weight-counted = van de { $weight } van de raden die meetellen
report-of-weight-known = van de { $weight } voor zover bekend
report-councils = { $favour } van { $base ->
    [one] 1 raad
   *[other] { $base } raden
}
report-councils-counted = { $favour } van { $base ->
    [one] 1 raad die meetelt
   *[other] { $base } raden die meetellen
}
report-of-which = (waarvan { $count } onder voorwaarden)
report-number = Nr.
report-topic = Onderwerp
report-council = Raad
report-total = Totaal
report-outcome = Uitkomst
report-conclusion = Conclusie
report-state = Stand
report-mandate = Mandaat

## Agenda
report-agenda = Agenda
report-agenda-caption = De onderwerpen in volgorde, met wie ze inbracht
report-to-colour = De { $councils ->
    [one] raad wordt
   *[other] { $councils } raden worden
} gevraagd { $count ->
    [one] 1 punt
   *[other] { $count } punten
} in te kleuren.
report-earlier = Ronde { $round }, { $date }
report-kind = Soort
report-minutes = Minuten
report-brought-in = Ingebracht door
report-source = Bron: { $source }
report-related = Zie ook

## Besluitenlijst
report-conclusions = Besluitenlijst
report-conclusions-heading = Conclusies
report-conclusions-caption = De conclusies, in de volgorde waarin de punten aan de orde kwamen
report-present = Aanwezig
report-seat = { $council }: vertegenwoordiger
report-seat-for = { $council }: vertegenwoordiger, mandaat { $mandate }
report-seat-absent = { $council }: afwezig
report-seat-from = { $seat }, vanaf { $hour } uur
report-seat-until = { $seat }, tot { $hour } uur
report-seat-partly = { $seat }, een deel van het overleg
report-nothing-treated = Er is nog geen punt aan de orde geweest.
report-finding = Conclusie
report-in-words = In woorden
report-next = Vervolg
report-by = Door: { $role }
report-before = Uiterlijk { $date }
report-with = Met: { $instrument }
report-untreated = Niet aan de orde gekomen ({ $count ->
    [one] 1 punt
   *[other] { $count } punten
}): { $numbers }.

## Actielijst
report-actions = Actielijst
report-actions-name = Actiepunten
report-actions-caption = De actiepunten, op datum; wat klaar of vervallen is staat achteraan
report-actions-counted = { $count ->
    [0] Er zijn geen actiepunten.
    [one] Er is 1 actiepunt, waarvan { $open } nog te doen.
   *[other] Er zijn { $count } actiepunten, waarvan { $open } nog te doen.
}
report-region = De regio gezamenlijk
report-action = Wat
report-role = Wie
report-due = Uiterlijk
report-about-item = Bij punt
report-note = Resultaat

## Matrix
report-matrix = Matrix van draagvlak
report-matrix-name = Matrix
report-matrix-heading = Alle punten
report-matrix-caption = Wat elke raad van elk punt zegt; de uitkomst is die volgens { $rule }
report-matrix-legend = Voor zijn de raden die { $green } gaven en, onder voorwaarden, die { $amber } gaven; het percentage is wat zij samen wegen. Een { $amber } waarvan de voorwaarden zijn ingewilligd, telt als { $green }.
report-matrix-legend-plain = Voor zijn de raden die { $green } gaven; het percentage is wat zij samen wegen.
report-nothing-coloured = Er zijn geen punten om in te kleuren.
report-standing = Van { $count ->
    [one] 1 punt heeft
   *[other] { $count } punten hebben
} er, volgens { $rule }, { $support } draagvlak, { $conditional } draagvlak onder voorwaarden en { $none } geen draagvlak; { $open } { $open ->
    [one] staat
   *[other] staan
} nog open. Van { $settled } staat de uitkomst vast.
report-topics = Per onderwerp
report-topics-caption = Hoeveel punten van elk onderwerp draagvlak hebben
report-points = punten
report-in-favour = Raden voor
report-of-all = { $favour } van { $base }
report-of-counted = { $favour } van { $base } die meetellen
report-from-afar = In beeld
report-heat = Overzicht
report-heat-caption = De matrix van veraf
report-heat-level = { $count } { $level }
report-heat-summary = Van de { $cells } vakken zijn er { $coloured } ingekleurd: { $levels }.
report-bars = Steun
report-bars-caption = Hoeveel raden elk punt steunen, het meest gesteunde bovenaan
report-bars-summary = Draagvlak zonder voorwaarden is er voor { $items }.
report-bars-none = Voor geen enkel punt is er draagvlak zonder voorwaarden.
report-no-colour = geen kleur
report-councils-unit = raden
report-moves = Verschoven
report-moves-caption = Wat er sinds de vorige ronde verschoof
report-moves-summary = Sinds ronde { $round } { $count ->
    [0] is er geen kleur verschoven.
    [one] is er 1 kleur verschoven.
   *[other] zijn er { $count } kleuren verschoven.
}
report-round-number = ronde { $round }
report-firm = Vast
report-councils-heading = Raden
report-councils-caption = Wie meedoen, wat elke raad weegt en wie aan tafel zit
report-short = Afkorting
report-part = Aandeel
report-presence = Aanwezig
report-unknown = onbekend

## Kalender
report-calendar-title = { $title } (ronde { $round })

## Terugkoppeling
report-feedback = Terugkoppeling aan de raden
report-feedback-to = Terugkoppeling aan de raad van { $council }
report-own-summary = { $council } kleurde { $coloured } van { $count ->
    [one] 1 punt
   *[other] { $count } punten
} in: { $answers }.
report-times = { $count } keer { $what }
report-own-points = Van de { $count ->
    [one] 1 punt die
   *[other] { $count } punten die
} de raad zelf inbracht: { $support } draagvlak, { $conditional } draagvlak onder voorwaarden, { $none } geen draagvlak, { $open } nog open.
report-own-mandate = Aan tafel sprak de raad met dit mandaat: { $mandate }.
report-asked-of-you = Wat nog van u wordt gevraagd
report-still-to-colour = Nog in te kleuren ({ $count ->
    [one] 1 punt
   *[other] { $count } punten
}): { $numbers }
report-still-to-do = { $count ->
    [one] 1 actiepunt
   *[other] { $count } actiepunten
} nog te doen
report-with-first = { $what }; het eerste uiterlijk { $date }
report-held-over = Aangehouden, komt terug: { $numbers } ({ $count ->
    [one] 1 punt
   *[other] { $count } punten
})
report-nothing-asked = Er wordt nu niets van u gevraagd.
report-next-round = Wat open bleef, komt terug in ronde { $round }. De datum daarvan volgt.
report-your-conditions = Uw voorwaarden
report-conditions-name = { $council } voorwaarden
report-conditions-caption = De voorwaarden van { $council } en wat ervan is geworden
report-condition = Voorwaarde
report-at-items = Bij punt
report-wanted = Gevraagd instrument
report-answer = Antwoord
report-also-asked-by = Ook gevraagd door
report-own-words = In uw eigen woorden: “{ $text }”
report-your-colours = Uw kleuren en die van de anderen
report-colours-name = { $council } kleuren
report-colours-caption = Wat { $council } van elk punt zegt, en wat de anderen zeggen
report-your-colour = Uw kleur
report-in-whose-name = Mandaat en herkomst
report-others = De anderen
report-own = { $title } (uw eigen inbreng)
report-quoted = “{ $text }”
report-said-in = { $mandate }; { $origin }
report-also-said = { $origin }: { $answer }

## Logboek
report-record = Logboek
report-record-name = Logboek
report-record-caption = Wat er gebeurde, per onderwerp en in volgorde
report-ballots = Ingelezen inkleuringen
report-ballots-name = Inkleuringen
report-ballots-caption = De inkleuringen die de raden vooraf gaven
report-version = Versie
report-colours = Kleuren
report-strays = Zonder plaats
report-file = Bestand
report-course = Het verloop
report-course-legend = De nummers zijn die van de wijzigingen in het logboek; de tijden zijn Nederlandse tijd.
report-nothing-happened = Er is nog niets gebeurd.
report-change = Wijziging
report-hour = Tijd
report-seat-name = Plaats
report-what = Wat
report-from = Van
report-to = Naar
report-whole-meeting = Het hele overleg
report-seat-table = tafel
report-seat-clock = klok
report-seat-other = plaats { $seat }
report-did-undo = Teruggenomen (wijziging { $seq }): { $what }
report-did-redo = Toch (wijziging { $seq }): { $what }
report-did-quoted = { $what }: “{ $text }”
report-did-mark = Kleur
report-did-mark-at-home = Kleur uit inkleuring versie { $version }
report-did-hammer = Hamerstuk
report-did-take = Inkleuring versie { $version } ingelezen ({ $mandate }): { $marks ->
    [one] 1 antwoord
   *[other] { $marks } antwoorden
} en { $words ->
    [one] 1 opmerking of voorwaarde
   *[other] { $words } opmerkingen en voorwaarden
}
report-did-replace = Andere inkleuring versie { $version } ingelezen ({ $mandate }), in plaats van de eerdere: { $marks ->
    [one] 1 antwoord
   *[other] { $marks } antwoorden
} en { $words ->
    [one] 1 opmerking of voorwaarde
   *[other] { $words } opmerkingen en voorwaarden
} gewijzigd
report-did-leave = Afwezig
report-did-come = Aanwezig
report-did-open = Aan de orde
report-did-close = Afgerond
report-did-reopen = Heropend
report-did-add = Toegevoegd aan de agenda
report-did-edit = Punt gewijzigd
report-did-withdraw = Van de agenda gehaald
report-did-move = Verplaatst op de agenda
report-did-plan = Geplande tijd: { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}
report-did-unplan = Geen geplande tijd meer
report-did-conclude = Conclusie
report-did-unconclude = Conclusie verwijderd
report-did-contribute = Inbreng
report-did-recontribute = Inbreng gewijzigd
report-did-respond = Reactie op inbreng
report-did-uncontribute = Inbreng verwijderd
report-did-milestones = Mijlpalen gewijzigd
report-did-costs = Kosten gewijzigd
report-did-region = De gegevens van de raden gewijzigd
report-did-rules = De beslisregels gewijzigd
report-did-scale = De schaal gewijzigd
report-did-resume = Hervat
report-did-suspend = Geschorst
report-did-end = Gesloten
report-did-remark = Opmerking
report-did-reword = Opmerking gewijzigd
report-did-unremark = Opmerking verwijderd
report-did-condition = Voorwaarde
report-did-recondition = Voorwaarde gewijzigd
report-did-answer = Voorwaarde beantwoord
report-did-join = Voorwaarde samengevoegd met een andere
report-did-drop = Voorwaarde vervallen
report-did-agree = Actiepunt
report-did-reagree = Actiepunt gewijzigd
report-did-unagree = Actiepunt verwijderd
