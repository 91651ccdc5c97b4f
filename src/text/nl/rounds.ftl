# Van de ene ronde naar de volgende: next, diff, en wat er sinds de vorige ronde bewoog.

## Het volgende overleg maken
next-about = Maak de agenda van het volgende overleg
next-usage = draagvlak next CONSENSUSBESTAND [OPTIES]
next-name-file = CONSENSUSBESTAND
next-name-date = DATUM
next-name-title = TITEL
next-name-place = PLAATS
next-help-file = Wat het overleg met Ctrl+S heeft opgeslagen
next-help-date = De dag van het volgende overleg: 2021-10-14 of 14-10-2021; anders de eerstvolgende van de vergaderkalender
next-help-output = Waar de nieuwe agenda komt; anders naast het consensusbestand
next-help-title = Hoe het volgende overleg heet; anders zoals de kalender zegt, of zoals dit
next-help-place = Waar het wordt gehouden; anders waar de kalender zegt
next-help-calendar = Maak ook een agendabestand voor Outlook en dergelijke, bijvoorbeeld overleg.ics
next-more =
    Wat openstaat, is aangehouden of nog voorwaarden heeft, komt terug om opnieuw in te kleuren.
    Wat vaststaat of is geconcludeerd, blijft staan ter informatie; wie dat toch terug wil, legt
    vast dat het is aangehouden. Een conclusie gaat voor wat de beslisregel telt.
    Wat op de vergaderkalender voor die dag is gepland, komt op de agenda.
    Er wordt nooit iets overschreven.

    Voorbeelden:
      draagvlak next overleg.consensus.ron
      draagvlak next overleg.consensus.ron --date 2021-10-14
      draagvlak next overleg.consensus.ron --date 2021-10-14 --calendar overleg.ics
next-head = { $title }: ronde { $round }, { $date }
next-again =
    { $count ->
        [one] 1 punt komt terug om in te kleuren:
       *[other] { $count } punten komen terug om in te kleuren:
    }
next-kept =
    { $count ->
        [one] 1 punt blijft staan ter informatie:
       *[other] { $count } punten blijven staan ter informatie:
    }
next-left-out =
    { $count ->
        [one] 1 punt gaat niet mee:
       *[other] { $count } punten gaan niet mee:
    }
next-because-conditions = er zijn nog voorwaarden
next-because-not-settled = staat niet vast
next-taken-off = van de agenda gehaald
next-nothing-said = van de agenda gehaald voordat er iets over was gezegd
next-conditions = Voorwaarden: { $parts }
next-actions = Actiepunten: { $parts }
next-actions-left =
    { $count ->
        [one] 1 actiepunt dat vorige keer al klaar was, gaat niet mee
       *[other] { $count } actiepunten die vorige keer al klaar waren, gaan niet mee
    }
next-not-taken = Mandaten, aanwezigheid en plaats gelden per overleg en zijn niet overgenomen.
next-written = Geschreven: { $path }
next-not-closed = dit overleg is nog niet gesloten; wat er nog gebeurt, staat niet in de nieuwe agenda
next-calendar-held = Vervolg op ronde { $round } van { $date }. Opnieuw in te kleuren:

## Twee bestanden vergelijken
diff-about = Laat zien wat er tussen twee overleggen verschilt
diff-usage = draagvlak diff [OPTIES] OUD NIEUW
diff-name-old = OUD
diff-name-new = NIEUW
diff-help-old = De eerdere agenda of het eerdere consensusbestand
diff-help-new = De latere agenda of het latere consensusbestand
diff-more =
    Punten, raden en regels horen bij elkaar als hun id gelijk is. De afsluitcode is ook 0 als er
    verschillen zijn. Een logboek naast een bestand telt niet mee: sla eerst op.

    Voorbeelden:
      draagvlak diff ronde-1.consensus.ron ronde-2.consensus.ron
      draagvlak diff --format json ronde-1.consensus.ron ronde-2.consensus.ron
diff-head-old = Van:  { $title }, ronde { $round }, { $date }
diff-head-new = Naar: { $title }, ronde { $round }, { $date }
diff-nothing = Er is geen verschil.
diff-joined = Nieuw aan tafel: { $councils }
diff-left = Niet meer aan tafel: { $councils }
diff-otherwise-counted = Let op: de beslisregels of de schaal verschillen; uitkomsten zijn niet zomaar te vergelijken.
diff-items = Agendapunten
diff-conditions = Voorwaarden
diff-actions = Actiepunten
diff-on-agenda = agenda
diff-place-missing = niet op de agenda
diff-place-taken-off = van de agenda gehaald
diff-place-plain = zonder kleuren
diff-place-coloured = in te kleuren
diff-renamed = heette “{ $title }”
diff-moved = staat op een andere plaats
diff-conclusion = conclusie
diff-conclusion-other = vastgelegd
diff-none = geen
diff-new = nieuw
diff-gone = niet meer op de lijst
diff-answer = antwoord: { $answer }
diff-note = aantekening: { $note }
diff-was = was: { $was }

## Wat er sinds de vorige ronde bewoog
detail-moved = { $council }, ronde { $round }: { $from } { $arrow } nu { $to }
detail-former = Ronde { $round }: { $what }
tally-former = ronde { $round }: { $what }
tally-former-short = r{ $round } { $what }
heads-filtered = { $filter } · { $hidden } verborgen
filter-moved = verschoven
filter-open = open
filter-conditions = voorwaarden
filter-blank = nog blanco
action-filters = alleen sommige punten tonen
action-filter-moved = alleen wat verschoof sinds de vorige ronde
action-filter-open = alleen wat open of voorlopig is
action-filter-conditions = alleen met voorwaarden die nog openstaan
action-filter-blank = alleen wat nog niemand kleurde
hint-filters = filter
notice-filtered =
    { $shown ->
        [one] 1 punt getoond, { $hidden } verborgen; Esc toont alles
       *[other] { $shown } punten getoond, { $hidden } verborgen; Esc toont alles
    }
notice-filter-nothing = Er zijn geen punten om zo te tonen; alles blijft staan
notice-unfiltered = Alle punten staan er weer
