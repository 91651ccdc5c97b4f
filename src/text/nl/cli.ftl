# cli: de opdrachtregel

## Hulp
cli-about =
    draagvlak: op één scherm zien voor welke agendapunten de raden van een regio draagvlak
    hebben, terwijl het overleg bezig is. Draagvlak is geen besluit; dat nemen de raden zelf.
cli-usage = Gebruik:
cli-usage-main =
    draagvlak [OPTIES] [BESTAND]          het scherm
    {"  "}draagvlak new [OPTIES] [BESTAND]      een nieuwe agenda, met vragen
    {"  "}draagvlak import [OPTIES] BESTAND     een agenda uit een tekst of tabel
    {"  "}draagvlak list                        de ingebouwde dossiers
    {"  "}draagvlak open NAAM                   een ingebouwd dossier, op het scherm
    {"  "}draagvlak search WOORDEN [BESTAND…]   zoeken in alle dossiers
    {"  "}draagvlak ballot [OPTIES] [BESTAND]   thuis inkleuren, voor één raad
    {"  "}draagvlak show [OPTIES] [BESTAND]     de stand zonder scherm
    {"  "}draagvlak check [BESTAND…]            bestanden en dossiers controleren
    {"  "}draagvlak verify [OPTIES] BESTAND     is een logboek of consensusbestand heel?
    {"  "}draagvlak merge AGENDA BESTAND…       inkleuringen van raden samenvoegen
    {"  "}draagvlak next BESTAND --date DATUM   de agenda van het volgende overleg
    {"  "}draagvlak diff OUD NIEUW              twee overleggen vergelijken
    {"  "}draagvlak report [OPTIES] [BESTAND]   wat de deur uitgaat
cli-first-steps =
    Eerste stappen:
      1. Start draagvlak zonder bestand: dat opent het overleg Midden-Holland van
         16 september 2021, met 63 punten waarop nog niemand een kleur gaf.
      2. Kies met de pijltjes een punt en een raad, en druk op g (groen), o (oranje) of r (rood).
         Rechts staat meteen hoeveel raden en welk deel van de inwoners voor zijn.
      3. ? geeft hulp, : alle handelingen op naam, u neemt iets terug.
      4. Ctrl+S schrijft het consensusbestand, q stopt. Wat u deed is dan al bewaard: de volgende
         keer gaat u verder waar u was.
cli-commands = Opdrachten
cli-arguments = Bestand
cli-options = Opties
cli-name-file = BESTAND
cli-name-command = OPDRACHT
cli-name-path = PAD
cli-name-theme = light|dark
cli-name-color = HOEVEEL
cli-name-lang = nl|en
cli-name-format = text|json
cli-help-ballots-folder = Kijk in deze map welke inkleuringen er binnenkomen (toets i)
cli-name-council = RAAD
cli-name-number = NUMMER
cli-help-council = De raad die inkleurt; zonder deze optie vraagt het scherm het
cli-help-ballot-output = Waar de inkleuring staat; anders naast de agenda
cli-help-edition = Welke versie u vanaf nu inkleurt
cli-about-ballot = Thuis inkleuren: het scherm voor één raad, die haar inkleuring meeneemt of opstuurt
cli-usage-ballot = draagvlak ballot [OPTIES] [BESTAND]
cli-more-ballot =
    Elke kleur staat meteen in het bestand, bijvoorbeeld overleg.gouda.inkleuring.ron; met dezelfde
    opdracht gaat u verder. Het overleg leest het in met de toets i.

    Voorbeelden:
      draagvlak ballot overleg.ron --council gouda
      draagvlak ballot overleg.ron --council gouda --version 2
      draagvlak ballot overleg.ron --council gouda --to gouda.xlsx
cli-help-file = Een agenda, een consensusbestand of een dossier; anders het overleg van 2021
cli-help-files = Agenda’s en consensusbestanden, of namen van dossiers
cli-help-new = Begin een nieuw logboek; het oude wordt opzijgezet, nooit gewist
cli-help-output = Waar Ctrl+S het consensusbestand schrijft
cli-help-read-only = Alleen kijken; ook als het overleg elders open is
cli-help-theme = Lichte of donkere achtergrond; anders wat de terminal heeft (T wisselt)
cli-help-color = Kleuren: auto, always, never, 16, 256 of truecolor
cli-help-ascii = Teken met gewone letters in plaats van ● ◐ ✕
cli-help-lang = Nederlands of Engels
cli-help-help = Deze hulp
cli-help-version = De versie
cli-help-format = Tekst voor mensen (zo gaat het vanzelf) of JSON voor programma’s

cli-about-show = De stand zonder scherm, ook als het overleg elders open is
cli-usage-show = draagvlak show [OPTIES] [BESTAND]
cli-more-show =
    Er wordt niets geschreven. Een bestand dat show heet opent u met: draagvlak ./show

    Voorbeelden:
      draagvlak show | less -S
      draagvlak show --format json overleg.consensus.ron
cli-about-check = Controleer agenda’s en consensusbestanden, met regel en teken van elke fout
cli-usage-check = draagvlak check [OPTIES] [BESTAND…]
verify-about = Is een logboek of consensusbestand heel, en zo niet: waar breekt het?
verify-usage = draagvlak verify [OPTIES] BESTAND
verify-help-file = Een logboek (.journal) of een consensusbestand
verify-help-agenda = De agenda bij het logboek; anders het bestand ernaast of het ingebouwde dossier
verify-more =
    Elke byte, elke controle en elke wijziging wordt nagelezen; bij een consensusbestand ook of de
    stand uit het verloop volgt. Er wordt niets geschreven, en het overleg mag open zijn.
    De afsluitcode is 0 als alles heel is, en 1 als het ergens breekt of niet alles is na te gaan.

    Voorbeelden:
      draagvlak verify overleg.ron.journal
      draagvlak verify overleg.consensus.ron --format json
      draagvlak verify kopie.journal --agenda overleg.ron

cli-help-to = Geen scherm maar een formulier om in te vullen: .xlsx, .ods of .csv
cli-about-merge = Voeg de inkleuringen van raden samen tot één consensusbestand
cli-usage-merge = draagvlak merge [OPTIES] AGENDA BESTAND…
cli-help-file-into = Een agenda of een consensusbestand
cli-help-ballots = Inkleuringen (.inkleuring.ron, .xlsx, .ods, .csv), of mappen vol
cli-help-output-merge = Waar het consensusbestand komt; anders naast de agenda
cli-help-prefer = Deze inkleuring geldt waar twee van dezelfde versie verschillen
cli-more-merge =
    Een latere versie van een raad gaat voor een eerdere, en wat in het overleg zelf is gegeven
    gaat voor alles. Wat niet te lezen is, houdt de andere niet tegen; dan is de afsluitcode 2.

    Voorbeelden:
      draagvlak merge overleg.ron inkleuringen/
      draagvlak merge overleg.consensus.ron gouda-2.inkleuring.ron
      draagvlak merge overleg.ron map/ --prefer map/gouda-goed.inkleuring.ron
cli-about-help = Deze hulp, of die van een opdracht
cli-usage-help = draagvlak help [OPDRACHT]

cli-examples =
    Voorbeelden:
      draagvlak                           het ingebouwde overleg, op het scherm
      draagvlak zhz-inkoopkader           een ander ingebouwd dossier
      draagvlak overleg.ron               een eigen agenda
      draagvlak overleg.consensus.ron     verder vanuit wat is opgeslagen
      draagvlak --read-only overleg.ron   meekijken op een tweede scherm
      draagvlak show > stand.txt          de stand als tekst
      draagvlak show --format json        de stand voor een ander programma
      draagvlak check overleg.ron         klopt de agenda?
      draagvlak verify overleg.ron.journal   is het logboek heel?
      draagvlak ./show                    een bestand dat heet als een opdracht
cli-keys = De belangrijkste toetsen:
cli-files =
    Bestanden:
      overleg.ron             de agenda; het programma verandert er niets aan
      overleg.ron.journal     het logboek ernaast: elke wijziging, meteen bewaard. Dat van een
                              ingebouwd dossier staat in de map draagvlak van uw gegevensmap
                              (op Linux ~/.local/share/draagvlak)
      overleg.consensus.ron   wat Ctrl+S schrijft: leesbaar, met het hele verloop
cli-environment =
    Omgeving:
      DRAAGVLAK_LANG          nl of en; --lang gaat voor
      NO_COLOR, CLICOLOR=0    geen kleuren; CLICOLOR_FORCE=1 en --color gaan voor
      COLORTERM, TERM         hoeveel kleuren de terminal heeft
      LC_ALL, LC_CTYPE, LANG  een taalinstelling zonder UTF-8 geeft gewone letters, als --ascii
      XDG_DATA_HOME           een andere gegevensmap
cli-exit-codes =
    Afsluitcodes:
      0   gelukt
      1   het kon niet: de schijf, de terminal, of het overleg is al open; niets gevonden (search);
          niet heel (verify)
      2   de opdracht of een bestand klopt niet

## Wat er mis is met de opdracht
cli-unknown-option = onbekende optie { $option }
cli-unexpected = “{ $word }” is te veel
cli-unknown-command = er is geen opdracht “{ $word }”
cli-no-value = bij { $option } hoort een waarde
cli-bad-value = { $option } kan niet “{ $value }” zijn
cli-wants-no-value = bij { $option } hoort geen waarde
cli-twice = { $option } staat er twee keer
cli-conflict = { $option } gaat niet samen met { $other }
cli-no-file = er is geen bestand opgegeven
cli-not-text = een van de opties is geen leesbare tekst
cli-not-with-command = { $option } hoort bij het scherm en niet bij { $command }
cli-other = deze opdracht is niet te begrijpen ({ $words })
cli-hint-meant = bedoelt u { $word }?
cli-missing = { $option } ontbreekt
cli-not-a-date = { $option }: “{ $value }” is geen datum als 2021-10-14
cli-hint-date = schrijf jaar-maand-dag of dag-maand-jaar, in cijfers
cli-not-later = { $given } is niet later dan dit overleg, { $held }
cli-hint-later = kies een latere dag
cli-hint-possible = kies uit { $possible }
cli-hint-help = zie draagvlak --help

## Wat er niet kon
cli-no-terminal = voor het scherm is een terminal nodig
cli-hint-show = gebruik draagvlak show
cli-colouring-not-kept = de laatste wijzigingen zijn niet bewaard in { $path }
cli-hint-colouring = begin opnieuw met dezelfde opdracht en kijk wat er ontbreekt
cli-terminal = de terminal werkt niet mee: { $reason }
cli-output = de uitvoer kan niet worden geschreven: { $reason }
cli-not-kept =
    { $count ->
        [one] 1 wijziging is niet bewaard in het logboek { $path }
       *[other] { $count } wijzigingen zijn niet bewaard in het logboek { $path }
    }
cli-not-kept-saved = wat is opgeslagen, staat in { $path }
cli-hint-not-kept = open het overleg opnieuw en kijk wat er ontbreekt
cli-more-faults =
    { $count ->
        [one] en nog 1 fout
       *[other] en nog { $count } fouten
    }
cli-warning = let op: { $what }

## Na het scherm
cli-waiting = wacht op de schijf… (Ctrl+C: niet langer wachten)
cli-closed-nothing = Er is niets gewijzigd.
cli-closed-colouring =
    { $count ->
        [one] 1 punt is ingekleurd in { $path }
       *[other] { $count } punten zijn ingekleurd in { $path }
    }
cli-closed-read-only = Er is alleen gekeken.
cli-closed-kept = Alles is bewaard in { $path }
cli-closed-saved = Het consensusbestand is bij: { $path }
cli-closed-older = Het consensusbestand { $path } is ouder; Ctrl+S werkt het bij
cli-closed-unsaved = Er is nog geen consensusbestand; Ctrl+S schrijft { $path }
cli-closed-next-time = Volgende keer: draagvlak { $path }

## Wat is gecontroleerd
cli-good = { $path }: in orde: { $topics }, { $items }, { $councils }
cli-good-consensus = { $path }: in orde: { $topics }, { $items }, { $councils }, { $events }
cli-topics =
    { $count ->
        [one] 1 onderwerp
       *[other] { $count } onderwerpen
    }
cli-items =
    { $count ->
        [one] 1 punt
       *[other] { $count } punten
    }
cli-councils =
    { $count ->
        [one] 1 raad
       *[other] { $count } raden
    }
cli-events =
    { $count ->
        [one] 1 wijziging
       *[other] { $count } wijzigingen
    }

## Of een logboek of consensusbestand heel is
verify-whole-journal = { $path }: heel: { $events }, vingerafdruk { $head }
verify-whole-consensus = { $path }: heel: { $events }, vingerafdruk { $head }, controlegetal { $seal }
verify-until = { $path }: goed tot daar: { $events }, vingerafdruk { $head }
verify-nothing = { $path }: niets ervan is te gebruiken
verify-unknown = { $path }: het logboek is heel ({ $events }, vingerafdruk { $head }), maar of de wijzigingen passen is niet na te gaan: er is geen agenda { $agenda }
verify-hint-name-agenda = noem de agenda met --agenda
verify-break = byte { $offset }: { $what }
verify-break-differs = byte { $offset }: { $what } (verwacht “{ $expected }”, gevonden “{ $found }”)
verify-note = { $path }: { $what }
verify-mark = de regel begint niet als een regel van een logboek
verify-seq = het nummer van de regel klopt niet
verify-length = de regel is niet zo lang als er staat
verify-letters = hier staan bytes die geen UTF-8 zijn
verify-behind = achter de laatste hele regel staat iets wat er niet hoort
verify-hash = de controle van deze regel klopt niet met wat er staat
verify-newline = het laatste regeleinde ontbreekt; verder is er niets verloren
verify-header = het begin van het verloop is niet te lezen: { $cause }
verify-format = het verloop is in een andere indeling geschreven
verify-meeting = het verloop is van een ander overleg
verify-other-agenda = de agenda is gewijzigd sinds dit overleg begon; alle wijzigingen passen er nog in
verify-within =
    { $count ->
        [one] het verloop erin is nog wel heel: 1 wijziging, vingerafdruk { $head }
       *[other] het verloop erin is nog wel heel: { $count } wijzigingen, vingerafdruk { $head }
    }
verify-hint-newline = open het overleg; dan wordt het regeleinde hersteld
verify-hint-torn = open het overleg: deze bytes worden dan opzijgezet; kijk na of de laatste handeling er nog staat
verify-hint-agenda = controleer met --agenda of dit de agenda is waarmee het overleg begon
verify-strange = { $path } is geen logboek en geen consensusbestand
verify-hint-check = gebruik voor een agenda draagvlak check

## De stand als tekst
cli-show-settled = { $settled } van { $coloured } punten staan vast
cli-legend-signs = Tekens: { $signs }
cli-legend-remark = er staat een opmerking bij
cli-legend-share = Percentages van de { $weight } van de raden die voor de eerste regel meetellen
cli-legend-rules = Regels: { $rules }; de eerste geldt
cli-legend-differ = { $sign } de regels komen op iets anders uit

## Wat de deur uitgaat
cli-about-report = Wat de deur uitgaat: agenda, besluitenlijst, matrix, nota van reactie, terugkoppeling …
cli-usage-report = draagvlak report [OPTIES] [BESTAND]
cli-name-report-kind = SOORT
cli-name-report-format = FORMAAT
cli-name-report-audience = public|internal
cli-name-report-council = RAAD
cli-help-report-kind = Welk stuk; zie hieronder
cli-help-report-format = In welk formaat; anders volgt het uit de naam bij --output
cli-help-report-audience = Voor iedereen (public, zo gaat het vanzelf) of alleen voor de deelnemers
cli-help-report-council = De terugkoppeling of nota van reactie voor één raad, met de id uit de agenda; anders voor alle
cli-help-report-output = Het bestand of de map; zonder --output gaat tekst naar de uitvoer
cli-more-report =
    Soorten:
      agenda        de agenda           matrix     de matrix van draagvlak, met beelden
      conclusions   de besluitenlijst   feedback   de terugkoppeling aan de raden
      actions       de actielijst       response   de nota van reactie: inbreng en reactie
      record        het logboek
      calendar      het overleg als afspraak voor een agenda (formaat ics)

    Formaten:
      html   om te publiceren en af te drukken    odt, ods   open tekst en open rekenblad
      md     leesbare tekst                       xlsx       Excel
      csv    Excel zonder omweg (;)               csv-comma, json   voor programma’s

    Een openbaar stuk laat weg wat niet als openbaar is aangemerkt, en zegt hoeveel dat is.
    Het overleg wordt alleen gelezen. Met een map bij --output kiest het programma de naam.

    Voorbeelden:
      draagvlak report --kind agenda --output agenda.html
      draagvlak report overleg.consensus.ron --kind feedback --council gouda --output gouda.odt
      draagvlak report overleg.consensus.ron --kind matrix --audience internal --output matrix.ods
cli-report-written = Geschreven: { $path }
cli-needs-output = { $format } is geen tekst om te tonen
cli-hint-output = noem met --output een bestand of een map
cli-hint-force = kies een andere naam, of vervang het met --force

## Een agenda maken
cli-about-import = Maak een agenda uit koppen en opsommingen, of uit een spreadsheet
cli-usage-import = draagvlak import [OPTIES] BESTAND
cli-about-new = Maak een nieuwe agenda met een paar vragen
cli-usage-new = draagvlak new [OPTIES] [BESTAND]
cli-help-outline = Een tekst (.md, .txt) of een tabel (.csv, .xlsx, .ods)
cli-help-output-agenda = Waar de agenda komt; anders naast het bestand, met .ron
cli-help-new-file = Waar de agenda komt; anders wordt het gevraagd
cli-help-title = De titel van het overleg; anders de eerste kop
cli-help-date = De dag: 2026-03-12 of 12-3-2026; anders vandaag
cli-help-place = Waar het is
cli-help-series = Bij welke reeks het hoort
cli-help-round = De hoeveelste ronde; anders 1
cli-help-councils = Wie meedoen: midden-holland, een agenda (.ron) of een tabel met naam, afkorting, inwoners
cli-help-id = Hoe het overleg in bestanden heet; anders titel en dag
cli-help-force = Vervang een bestand dat er al is
cli-help-rule = De regel die geldt: meerderheid, dubbele-meerderheid, twee-derde, consent, unanimiteit
cli-help-topics = Een bestand met de onderwerpen, of later
cli-name-words = TEKST
cli-name-date = DAG
cli-name-councils = WIE
cli-name-id = ID
cli-name-rule = REGEL
cli-name-topics = BESTAND|later
cli-more-import =
    Koppen (#) en opsommingen worden punten, met de nummers die er staan. Punten zonder iets eronder
    worden ingekleurd. Wat niet te plaatsen is, wordt gemeld met regel of cel.

    Voorbeelden:
      draagvlak import agenda.md --date 12-3-2026
      draagvlak import punten.xlsx --councils raden.csv --output overleg.ron
cli-more-new =
    Elke vraag heeft een gewoon antwoord tussen [ ]: Enter neemt dat. Esc en Enter, of Ctrl+C, stopt
    zonder iets te schrijven. Wat als optie is gegeven, wordt niet gevraagd. Antwoorden kunnen ook uit een
    ander programma komen. Een bestand dat new heet opent u met: draagvlak ./new

    Voorbeelden:
      draagvlak new
      draagvlak new overleg.ron --title "Overleg De Streek" --rule consent
making-exists = { $path } bestaat al en is niet gewijzigd
making-hint-exists = kies een ander bestand met --output, of vervang het met --force
making-no-date = “{ $text }” is geen dag
making-hint-date = schrijf 2026-03-12 of 12-3-2026
making-stopped = gestopt voor de laatste vraag; er is niets geschreven
making-date-today = de dag is niet opgegeven en is nu vandaag, { $date }; met --date kiest u een andere
making-next = Openen: draagvlak { $path }
making-more-remarks =
    { $count ->
        [one] en nog 1 melding
       *[other] en nog { $count } meldingen
    }
new-ask-title = Titel van het overleg
new-no-title = een overleg heeft een titel nodig
new-ask-date = Dag
new-ask-place = Plaats (- voor geen)
new-ask-series = Reeks van overleggen (- voor geen)
new-ask-round = De hoeveelste ronde
new-no-number = “{ $text }” is geen getal vanaf 1
new-councils = Welke raden doen mee?
new-ask-councils = Nummers, zoals 1-3,5 (- voor geen van deze)
new-more-councils = Nog andere raden? Een per regel: naam; afkorting; inwoners. Een lege regel is klaar.
new-no-councils = minstens één raad moet meedoen
new-bad-council = “{ $text }” kan niet: geef naam; afkorting (hooguit drie letters); inwoners, elk maar één keer
new-unweighed = niet bekend is hoeveel inwoners er zijn in { $councils }; daarom telt dit overleg alleen raden, geen inwoners
new-rules = Welke regel geldt? De andere staan er ter vergelijking naast.
new-ask-rule = Regel
new-no-choice = “{ $text }” is geen keuze van 1 tot { $max }
new-rule-majority = meer dan de helft van de raden
new-rule-double = meer dan de helft van de raden en van de inwoners
new-rule-two-thirds = meer dan de helft van de raden, met twee derde van de inwoners
new-rule-consent = niemand die er is, is tegen
new-rule-unanimity = alle raden zijn voor
new-ask-topics = De onderwerpen, een per regel; wat eronder valt met spaties ervoor. Een lege regel is klaar, “later” slaat over.
new-typed = getypt
new-ask-file = Bestand
