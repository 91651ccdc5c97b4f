# session: een overleg openen, bijhouden en opslaan

## Wat er bij het openen te melden is
session-restored =
    { $count ->
        [one] 1 wijziging teruggehaald
       *[other] { $count } wijzigingen teruggehaald
    }
session-completed =
    { $count ->
        [one] Het logboek { $path } is aangevuld met 1 wijziging uit het bestand
       *[other] Het logboek { $path } is aangevuld met { $count } wijzigingen uit het bestand
    }
session-completed-not-written =
    { $count ->
        [one] In het bestand staat 1 wijziging die niet in het logboek { $path } staat
       *[other] In het bestand staan { $count } wijzigingen die niet in het logboek { $path } staan
    }
session-only-saved =
    { $count ->
        [one] In { $path } staat 1 wijziging die niet in het logboek staat
       *[other] In { $path } staan { $count } wijzigingen die niet in het logboek staan
    }
session-set-aside = Het oude logboek { $path } is opzijgezet als { $aside }
session-set-aside-unfinished = Het logboek { $path } was nooit afgemaakt en leeg; het is opzijgezet als { $aside }
session-other-agenda = De agenda is gewijzigd sinds dit overleg begon; alles wat is bijgehouden past er nog in
session-record-damaged = { $path } is vanaf regel { $line } niet te gebruiken: { $cause }; wat ervoor staat is gelezen, er wordt niets in geschreven
session-differs = { $path }: { $error }; het verloop geldt, en opslaan schrijft de stand opnieuw
session-notice-hint = { $notice } — { $hint }

## Waarom een overleg niet kan worden geopend
session-no-data-folder = Er is geen map waarin het logboek kan staan
session-too-large = { $path } is { $bytes } bytes groot, een bestand mag er { $max } zijn
session-consensus = { $path }: { $error }
session-history = { $path }, regel { $line }: { $error }
session-header = Het begin van het logboek { $path } is niet te lezen: { $error }
session-format = Het logboek { $path } is in indeling { $found } geschreven; deze versie kent indeling { $known }
session-other-meeting = Het logboek { $path } is van een ander overleg ({ $found } in plaats van { $expected })
session-agenda-changed = De agenda is zo gewijzigd dat het logboek { $path } er niet meer bij past: { $error }
session-diverged = { $file } en het logboek { $journal } vertellen een verschillend verloop

session-hint-data-folder = stel XDG_DATA_HOME in, of geef een agendabestand op
session-hint-path = controleer het pad
session-hint-in-use = sluit het andere venster, of bekijk het overleg met --read-only
session-hint-closed = bekijk het overleg met --read-only, of ga verder met een kopie op een andere plek
session-hint-new = controleer het pad, of begin met --new een nieuw logboek; het oude wordt dan opzijgezet
session-hint-agenda = zet de vorige agenda terug, of begin met --new een nieuw logboek; het oude wordt dan opzijgezet
session-hint-diverged = ga met --new verder met wat in het bestand staat; het logboek wordt dan opzijgezet en blijft bewaard
session-hint-only-saved = open dat bestand om ermee verder te gaan
session-hint-damaged = ga verder op een andere plek en bewaar dit bestand

## Wat er mis is met een regel
wire-too-long = de regel is te lang
wire-not-ron = dit is geen regel van een logboek ({ $words })
wire-unknown-item = er is geen punt “{ $id }”
wire-unknown-council = er is geen raad “{ $id }”
wire-unknown-level = er is geen kleur “{ $id }”
wire-unknown-weight = er is geen gewicht “{ $id }”
wire-unknown-group = er is geen groep “{ $id }”
wire-no-threshold = een deel van nul bestaat niet
wire-refused = deze inkleuring kon toen niet worden ingelezen
wire-unknown-author = “{ $id }” kan geen plaats aan tafel zijn
wire-twice = “{ $id }” staat er twee keer
wire-not-a-date = “{ $text }” is geen datum
wire-not-presence = “{ $text }” geeft niet voor elke raad P (aanwezig) of A (afwezig)
wire-too-many-authors = er zijn te veel plaatsen aan tafel
replay-not-read = wijziging { $seq } is niet te lezen: { $cause }
replay-not-fitting = wijziging { $seq } past niet bij wat eraan voorafging

## Wat er mis is met een bestand met de uitkomst
consensus-too-large = het bestand is { $bytes } bytes groot, het mag er { $max } zijn
consensus-no-seal = de laatste regel ({ $line }) is niet de controleregel waarmee het is geschreven
consensus-changed = het bestand is veranderd nadat het is opgeslagen: de controle op regel { $line } klopt niet
consensus-syntax = regel { $line }, teken { $column }: { $words }
consensus-format = het is in indeling { $found } geschreven; deze versie kent indeling { $known }
consensus-saved = het tijdstip van opslaan is niet te lezen
consensus-head = het verloop is niet hetzelfde als toen het werd opgeslagen (regel { $line })
consensus-state = wat er bij “{ $part }” staat (regel { $line }) volgt niet uit het verloop
consensus-not-written = wat zou worden opgeslagen, is niet terug te lezen { $words }
consensus-hint-path = controleer het pad
consensus-hint-copy = gebruik een kopie die niet is gewijzigd
consensus-hint-newer = gebruik de versie van draagvlak waarmee het is gemaakt
consensus-hint-our-mistake = dit is een fout in draagvlak; meld hem alstublieft

## Waarom er niet wordt opgeslagen
save-read-only = Dit overleg is alleen geopend om te lezen; de eigen bestanden blijven zoals ze zijn
save-would-overwrite = { $path } is geen eerdere stand van dit overleg en wordt niet overschreven
save-exists = { $path } bestaat al en wordt niet overschreven
save-hint-exists = kies een andere naam of een andere map
save-own = { $path } is de agenda of het logboek van dit overleg zelf
save-record-in-the-way = { $path } bestaat al en kan het nieuwe logboek niet zijn
save-hint-other-name = kies een andere naam
save-hint-overwrite = kies een andere naam, of bevestig dat het bestand mag worden vervangen
