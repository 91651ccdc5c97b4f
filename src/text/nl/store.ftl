# store: bestanden

## Wat het systeem weigerde
store-fault-open = { $path } kan niet worden geopend: { $reason }
store-fault-create = { $path } kan niet worden gemaakt: { $reason }
store-fault-make-folder = De map { $path } kan niet worden gemaakt: { $reason }
store-fault-lock = { $path } kan niet worden vergrendeld: { $reason }
store-fault-read = { $path } kan niet worden gelezen: { $reason }
store-fault-write = In { $path } kan niet worden geschreven: { $reason }
store-fault-cut = Het onbruikbare einde van { $path } kan niet worden verwijderd: { $reason }
store-fault-sync = Het is niet zeker dat { $path } op de schijf staat: { $reason }
store-fault-sync-folder = Het is niet zeker dat de map { $path } op de schijf is bijgewerkt: { $reason }
store-fault-rename = { $path } kan geen andere naam krijgen: { $reason }

store-reason-not-found = bestand of map bestaat niet
store-reason-not-a-folder = een deel van het pad is geen map
store-reason-name = de naam kan niet worden gebruikt
store-reason-exists = er staat al iets met die naam
store-reason-permission = u hebt daar geen rechten voor
store-reason-read-only = er kan daar alleen worden gelezen
store-reason-full = de schijf is vol
store-reason-quota = uw schijfruimte is op
store-reason-too-large = het bestand is te groot
store-reason-nothing-written = de schijf nam niets aan
store-reason-network = de verbinding met de netwerkschijf is weg
store-reason-unsupported = deze schijf kan dat niet
store-reason-memory = er is te weinig geheugen
store-reason-device = de schijf gaf een fout
store-reason-system = het systeem meldt “{ $text }”

## Wat niet als bestand wordt gebruikt
store-refused-symlink = { $path } is een verwijzing naar een andere plek
store-refused-folder = { $path } is een map en geen bestand
store-refused-pipe = { $path } is een doorgeefluik tussen programma’s en geen bestand
store-refused-device = { $path } is een apparaat en geen bestand
store-refused-not-ours = { $path } is van een andere gebruiker
store-refused-write-protected = { $path } is tegen schrijven beveiligd

## Het logboek openen
store-journal-missing = Er is geen logboek { $path }
store-journal-exists = Het logboek { $path } bestaat al
store-journal-in-use = Het logboek { $path } is al geopend
store-journal-moved = Het logboek { $path } kreeg een andere naam terwijl het werd geopend
store-journal-too-large = { $path } is { $bytes } bytes groot, een logboek mag er { $max } zijn
store-journal-unfinished = Het logboek { $path } is nooit afgemaakt; er is niets in bewaard
store-journal-other-version = Het logboek { $path } is met een andere versie gemaakt
store-journal-no-header = { $path } is geen logboek, of het begin ervan is beschadigd
store-journal-not-one-line = Een regel voor het logboek { $path } bevat een regeleinde

## In welke staat het logboek was
store-found-newline = Het laatste regeleinde van { $path } ontbrak; er is niets verloren
store-found-torn = Aan het einde van { $path } staan vanaf byte { $offset } nog { $bytes } bytes die geen hele regel zijn
store-found-torn-kept = Aan het einde van { $path } stonden vanaf byte { $offset } nog { $bytes } bytes die geen hele regel waren; ze staan nu in { $copy }
store-found-damaged = { $path } is beschadigd vanaf regel { $line } (byte { $offset }); wat ervoor staat is gelezen, er wordt niets in geschreven

## In het logboek schrijven
store-append-not-written = Niet bewaard: { $fault }
store-append-unsure = Misschien niet bewaard: { $fault }
store-append-changed = Niet bewaard: een ander programma heeft in { $path } geschreven
store-append-moved = Niet bewaard: { $path } is verplaatst of verwijderd
store-append-too-large = Niet bewaard: { $path } is te groot geworden
store-append-closed = Niet bewaard: { $path } is na een eerdere fout gesloten
store-append-panicked = Misschien niet bewaard: het programma maakte een fout bij het schrijven in { $path }
store-atomic-unsure = Opgeslagen, maar misschien nog niet op de schijf: { $fault }

## Wat u nu kunt doen
store-hint-path = controleer het pad
store-hint-other-name = kies een andere naam
store-hint-elsewhere = sla op een andere plek op
store-hint-room = maak ruimte vrij of sla op een andere plek op
store-hint-local = gebruik een schijf in deze computer
store-hint-symlink = geef het pad op waar het bestand werkelijk staat
store-hint-copy = maak een eigen kopie en gebruik die
store-hint-protected = hef de beveiliging op of kies een andere naam
store-hint-new = open het, of begin opnieuw met --new; het oude wordt dan opzijgezet
store-hint-in-use = sluit het andere venster, of open het alleen om te lezen
store-hint-again = probeer het nog eens
store-hint-not-a-journal = controleer het pad, of begin opnieuw met --new; dit bestand wordt dan opzijgezet
store-hint-unfinished = begin opnieuw met --new; dit bestand wordt dan opzijgezet
store-hint-other-version = gebruik de versie van draagvlak waarmee het is gemaakt
store-hint-our-mistake = dit is een fout in draagvlak; meld hem alstublieft
store-hint-torn = kijk na of de laatste handeling er nog staat
store-hint-damaged = ga verder in een nieuw logboek en bewaar dit bestand
store-hint-save-here = sla op onder een andere naam en kijk wie er nog meer in werkt
store-hint-save-again = sla nog eens op

## Bestanden van anderen
intake-unreadable = kan niet worden gelezen: { $reason }
intake-not-a-file = dit is geen bestand
intake-too-large = dit bestand is { $bytes } bytes groot; er worden er hooguit { $max } gelezen
intake-empty = dit bestand is leeg
intake-old-office = dit is een oud Office-bestand (.xls, .doc) of een bestand met een wachtwoord
intake-pdf = dit is een PDF
intake-document = dit is een tekstdocument (Word, ODT of RTF)
intake-text = dit is tekst
intake-package = dit is een zip-bestand zonder spreadsheet
intake-other = dit is geen tekst en geen spreadsheet
intake-bad-utf16 = de tekst van dit bestand is beschadigd
intake-hint-right-file = controleer of dit het goede bestand is
intake-hint-old-office = open het, haal een wachtwoord eraf en sla het op als .xlsx, .ods of .csv
intake-hint-paste = plak de tekst in een tekstbestand (.txt of .md)
intake-hint-kinds = gebruik .md, .txt, .csv, .xlsx of .ods
intake-hint-utf8 = sla het op als UTF-8

## Tabellen uit een spreadsheet
sheet-place = { $file }:blad { $sheet }:{ $cell }
sheet-place-line = { $file }:{ $line }
sheet-place-field = { $file }:{ $line }:kolom { $column }
sheet-in-file = { $file }: { $what }
sheet-bomb = uitgepakt wordt dit bestand veel te groot
sheet-locked = dit bestand is met een wachtwoord beveiligd
sheet-damaged = dit bestand is beschadigd ({ $words })
sheet-open-quote = het aanhalingsteken dat in of voor regel { $line } opengaat, wordt niet gesloten
sheet-too-many-rows = de tabel heeft meer dan { $max } rijen
sheet-too-wide = in cel { $cell } staat iets, en er worden maar { $max } kolommen gelezen
sheet-too-much-text = er staat veel te veel tekst in de tabel
sheet-no-rows = er staat niets in de tabel
sheet-hint-locked = haal het wachtwoord eraf en sla het opnieuw op
sheet-hint-damaged = open het in een spreadsheet en sla het opnieuw op
sheet-hint-open-quote = zet een " erbij, of haal die ene weg

## Een agenda uit een tekst of een tabel
outline-place = { $file }:{ $line }
outline-nowhere = de tabel
outline-at = { $place }: { $what }
outline-kept-as-text = geen kop en geen opsomming; bewaard als toelichting bij { $item }: “{ $begins }”
outline-kept-as-note = tekst vóór het eerste punt; bewaard als opmerking bij het overleg: “{ $begins }”
outline-left-out = niet te plaatsen en weggelaten: “{ $begins }”
outline-page-number = weggelaten, want dit lijkt een paginanummer: “{ $text }”
outline-no-title = weggelaten: een nummer of streepje zonder titel
outline-long-title = de titel is te lang en staat nu helemaal in de toelichting: “{ $begins }”
outline-cut-off = de tekst is te lang en is afgekapt
outline-too-deep = dit punt staat dieper dan een agenda gaat; het staat nu op de diepste plaats
outline-same-number = nummer { $number } komt vaker voor; dit punt heet nu { $now }
outline-long-number = “{ $number }” is te lang voor een nummer; het punt kreeg er een naar zijn plaats
outline-day-for-number = het nummer is door de spreadsheet een datum geworden ({ $text }); het punt kreeg er een naar zijn plaats
outline-unknown-column = kolom “{ $name }” is onbekend en is weggelaten
outline-unknown-value = “{ $text }” past niet in kolom { $column } en is weggelaten
outline-unknown-council = “{ $name }” doet niet mee aan dit overleg; de raad is weggelaten
outline-bad-council = dit is geen raad en is weggelaten: “{ $begins }”
outline-no-titles = geen kolom heeft een titel of onderwerp
outline-no-items = er staan geen agendapunten in
outline-no-councils = er staan geen raden in
outline-expected-kind = beslispunt, bespreekpunt of ter informatie
outline-expected-truth = ja of nee
outline-expected-minutes = een aantal minuten, zoals 10
outline-expected-level = 1, 2, 3…
outline-hint-left-out = maak er een kop (#) of een punt (-) van als het op de agenda hoort
outline-hint-no-title = zet de titel erachter
outline-hint-day-for-number = maak de kolom op als tekst en typ het nummer opnieuw
outline-hint-columns = gebruik als kolomnamen: nummer, titel, toelichting, soort, ingekleurd, raad, minuten, bron, vindplaats, niveau, trefwoorden
outline-hint-expected = verwacht wordt { $expected }
outline-hint-councils = kies uit { $known }
outline-hint-bad-council = verwacht worden naam, afkorting (hooguit drie letters) en inwoners, elk maar één keer
outline-hint-no-items = zet een kop (#) of een nummer of streepje voor elk punt
