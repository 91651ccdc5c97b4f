# The screen: headings, hints, lists, questions, help.

screen-too-small = Dit venster is { $width } bij { $height } tekens. draagvlak heeft er minstens { $least-width } bij { $least-height } nodig: maak het venster groter of de letters kleiner (Ctrl en -).

header-round = ronde { $round }
header-present = raden { $present }/{ $councils }
header-suspended = geschorst
header-closed = gesloten
header-kept = bewaard { $time }
header-nothing-yet = nog niets gewijzigd
header-on-its-way = onderweg: { $count }
header-not-kept = NIET BEWAARD: { $count }
header-reading = verslag wordt gelezen: { $part } %
header-read-only = alleen lezen (stand bij openen)
header-file = bestand { $time }{ $newer ->
    [0] {""}
   *[other] {" "}(+{ $newer })
  }
header-no-file = geen bestand

heads-agenda = Agenda · { $settled } van { $coloured } vast
heads-agenda-unread = Agenda · { $coloured } punten
heads-support = stand
heads-councils = voor/raden
heads-councils-short = voor

tally-councils = { $count } raden
tally-masked = verborgen tot allen spraken
tally-rolled = { $support } draagvlak, { $conditional } voorwaarden, van { $coloured }
tally-rolled-short = { $support }+{ $conditional } van { $coloured } draagvlak
tally-rolled-narrow = { $support }+{ $conditional }/{ $coloured }

detail-conclusion = Conclusie: { $text }
detail-who = { $council } { $sign } { $answer }
detail-remark = { $who }: “{ $text }”{ $mandate }
detail-condition = { $who }, voorwaarde ({ $status }): “{ $text }”
detail-wanted = gevraagd: { $instrument }
detail-also = ook gevraagd bij { $items }
detail-action = Actiepunt: “{ $text }” ({ $facts })
detail-next = vervolg: { $text }
detail-by = door: { $role }
detail-with = met: { $instrument }
detail-said-with = — gezegd bij { $answer }
detail-instruments = Instrument: { $list }
detail-related = Verwant: { $title }
detail-related-why = Verwant: { $title } — { $why }

round-question = RONDJE { $at }/{ $count } · { $council }: hoe staat u in { $title }?
round-now = (nu { $answer }; spatie laat het staan)
round-hidden = (kleuren verborgen)

needed-nothing = Er is niets meer nodig.
needed-rule = { $rule }: { $outcome }{ $firm }
needed-quorum = Te weinig raden aanwezig (quorum).
needed-impossible = Draagvlak is met deze kleuren niet meer mogelijk.
needed-impossible-present = Draagvlak is met de raden die er nu zijn niet mogelijk.
needed-conditions = Zonder voorwaarden is draagvlak niet meer mogelijk.
needed-all-of = Voor draagvlak nodig op { $green }: { $councils }
needed-any-of = Voor draagvlak nog { $size } op { $green }, uit: { $councils }
needed-sets = Voor draagvlak nog { $size } op { $green }: { $sets }
needed-sets-more = Voor draagvlak nog { $size } op { $green }: { $sets } of een andere groep
needed-or = of
needed-one-of-several = Voor draagvlak nog { $size } op { $green }, bijvoorbeeld (een van meer): { $set }
needed-spoken = Die al spraken: { $councils }
needed-blockers = Kan in zijn eentje tegenhouden: { $councils }
needed-deciders = Doorslaggevend: { $councils }
needed-masked = De kleuren zijn verborgen tot alle raden spraken (h toont ze).
needed-rests = Gehoord: { $heard } van { $councils } raden.
needed-rests-weight = Gehoord: { $heard } van { $councils } raden, { $share } % van alle { $weight }.
needed-rolled = Van { $coloured } punten hebben er { $support } draagvlak, { $conditional } onder voorwaarden en { $none } geen; open: { $open }. Vast: { $settled }.

topic-met = ✓ telt als { $green }
topic-share = { $share } % { $weight }
topic-count = { $councils } raden voor{ $firm }
topic-count-weight = { $councils } raden voor · { $share } % van de { $weight }{ $firm }

line-remark = { $council } bij { $item } ({ $answer }): opmerking
line-conclusion = Conclusie bij { $title }
line-minutes = Geplande minuten voor { $title } (leeg: geen)
line-raise = Rondvraag: titel van het nieuwe punt
line-save-as = Opslaan als
line-report = Rapport: wat de deur uitgaat
line-hidden = { $council } bij { $item } (kleur verborgen): voorwaarde of opmerking
line-condition = { $council } bij { $item }: { $green }, mits …
line-condition-shared = Voorwaarde die { $count } keer wordt gesteld; u wijzigt haar voor allen
line-grant = Inwilligen: “{ $text }”
line-grant-partly = Deels inwilligen: “{ $text }”
line-refuse = Afwijzen: “{ $text }”
line-answer-open = Weer open: “{ $text }”
line-item = { $title } wijzigen
line-action-point = Nieuw actiepunt
line-action-point-change = Actiepunt wijzigen
line-council = { $council } wijzigen
line-council-new = Raad toevoegen
line-rule = Beslisregel die de uitkomst bepaalt; de andere staan ernaast
line-scale = Inkleurschaal

field-words = Voorwaarde of opmerking
field-remark = Opmerking
field-condition = Voorwaarde
field-wanted = Gevraagd instrument
field-page = Bladzijde
field-public = Openbaar
field-answer = Antwoord
field-finding = Uitkomst
field-conclusion = Conclusie
field-next = Vervolg
field-role = Door (rol)
field-due = Uiterlijk
field-instrument = Instrument
field-action = Wat te doen
field-owner = Van wie
field-note = Resultaat
field-about = Bij punt
field-title = Titel
field-place = Plaats
field-number = Nummer
field-explanation = Toelichting
field-kind = Soort
field-coloured = Inkleuren
field-minutes = Minuten
field-council-name = Naam
field-short = Afkorting
field-weight = Gewicht
field-rule = Beslisregel
field-scale = Schaal
field-path = Bestand
field-format = Formaat
field-for = Voor raad
choice-all = alle
field-fault-empty = vul dit in
field-fault-date = geen dag die bestaat; typ bijvoorbeeld 16-9-2021
field-fault-number = typ een getal van { $least } tot { $most }

choice-no = nee
choice-yes = ja
choice-none = geen
choice-no-finding = niet ingevuld
owner-region = hele regio
about-nothing = geen punt
place-end = achteraan (rondvraag)
place-beside = naast { $item }
place-below = onder { $item }
scale-agreement = gedeelde afspraak
scale-intention = intentie
scale-no-opinion = nog geen opvatting

note-alike = Lijkt op wat { $councils } { $more ->
    [0] al vraagt
   *[other] al vraagt (en nog { $more } andere)
  }: “{ $text }” — Ctrl+O sluit daarbij aan
note-gain = Wordt bij inwilligen { $green }: { $marks ->
    [one] 1 inkleuring
   *[other] { $marks } inkleuringen
  } van { $councils } { $councils ->
    [one] raad
   *[other] raden
  }
note-gain-weight = Wordt bij inwilligen { $green }: { $marks ->
    [one] 1 inkleuring
   *[other] { $marks } inkleuringen
  } van { $councils } { $councils ->
    [one] raad
   *[other] raden
  } ({ $share } % van alle { $weight })
note-shift = { $item } { $title } · { $rule }: { $before } → { $after }
note-no-shift = Geen enkele uitkomst verandert.
note-outcomes-now = Nu: { $support } draagvlak, { $conditional } onder voorwaarden, { $none } geen draagvlak, { $open } open
note-outcomes-then = Dan: { $support } draagvlak, { $conditional } onder voorwaarden, { $none } geen draagvlak, { $open } open
note-scale = De schaal kan alleen anders zolang er niets is ingekleurd. De letters zijn de toetsen.
note-more = … en nog { $count } regels

list-conditions = Voorwaarden: { $count }, waarvan { $open } open · waarmee het meeste { $green } wordt bovenaan
list-conditions-empty = Er zijn nog geen voorwaarden. Een raad die { $amber } kleurt zegt met v onder welke voorwaarde hij { $green } wordt.
list-conditions-none = Er zijn nog geen voorwaarden. Met + schrijft u op onder welke voorwaarde de gekozen raad { $green } wordt.
list-join = Waarmee samenvoegen? “{ $text }” · Enter voegt samen, Esc niet
list-joining = { $text } (deze gaat op in de andere)
list-asked = { $councils } bij { $item }
list-answer = Antwoord: “{ $text }”
list-actions-agreed = Actiepunten: { $count }, waarvan { $open } nog te doen
list-actions-empty = Er zijn nog geen actiepunten. Druk op + om er een af te spreken.
action-overdue = te laat: had { $date } klaar moeten zijn
action-today = moet vandaag klaar zijn ({ $date })
action-due = uiterlijk { $date }
action-of = bij { $item }, ronde { $round }

list-search = Zoeken in onderwerpen, inbreng, begrippen, raden en opmerkingen · gevonden: { $count }
list-search-going = Zoeken in onderwerpen, inbreng, begrippen, raden en opmerkingen · gevonden: { $count } …
list-councils = Raad zoeken · gevonden: { $count }
list-actions = Alle handelingen · gevonden: { $count }
list-presence = Aan tafel: { $present } van { $councils } raden
presence-present = aanwezig
presence-absent = afwezig

question-quit = { $count ->
    [one] Eén wijziging is
   *[other] { $count } wijzigingen zijn
  } niet bewaard. Toch stoppen? j = ja, Esc = nee
question-drafts = { $count ->
    [one] Eén tekst is getypt en niet overgenomen
   *[other] { $count } teksten zijn getypt en niet overgenomen
  }. Toch stoppen? j = ja, Esc = nee
question-close = { $count ->
    [one] Eén punt is
   *[other] { $count } punten zijn
  } nog open. Het overleg toch sluiten? j = ja, Esc = nee
question-withdraw = Over { $title } is al iets gezegd. Toch van de agenda halen? Wat gezegd is blijft bewaard. j = ja, Esc = nee
question-overwrite = { $path } bestaat al en is iets anders. Vervangen? j = ja, Esc = nee
question-replace = { $path } bestaat al. Vervangen? j = ja, Esc = nee

notice-still-reading = Het verslag wordt nog gelezen; kleuren kan zodra dat klaar is.
notice-saving = Er wordt al opgeslagen; even geduld.
notice-leaves-when-saved = Wordt nog opgeslagen; daarna sluit het scherm.
notice-saved = Opgeslagen: { $path }
notice-not-saved = Niet opgeslagen: { $why } — { $hint }
notice-report = Rapport geschreven: { $path }
notice-report-not-written = Geen rapport geschreven: { $why } — { $hint }
notice-report-again = probeer het opnieuw met D
notice-save-elsewhere = kies met S een andere plaats
notice-both = { $first } · { $next }
notice-hit = Resultaat { $at } van { $count } (n volgende, N vorige)
notice-not-found = Niets gevonden voor “{ $query }”
notice-nothing-searched = Zoek eerst met /
notice-nothing-open = Alles staat vast of is afgerond
notice-no-such-council = Zoveel raden zijn er niet; c zoekt een raad op naam
notice-no-round = Hier valt niets te vragen: alles is afgerond, of er is niemand aanwezig
notice-round-done = Rondje klaar
notice-wants-words = { $council } { $level }: { $nature ->
    [condition] onder welke voorwaarde
   *[other] met welke reden
  }? Druk op v om het op te schrijven
notice-unheard = Afgerond: { $item } — nog niet gehoord: { $councils } (Enter heropent)
notice-paste = Plakken kan alleen in een tekstregel (v, b, + of /)
notice-paste-choice = Plakken kan alleen in een tekstveld; kies hier met ← en →
notice-draft-kept = Niet overgenomen; wat u typte staat klaar als u hier terugkomt
notice-draft-back = Wat u eerder typte staat er weer; Ctrl+Z zet terug hoe het was
notice-join = Kies de voorwaarde die hetzelfde vraagt en druk op Enter; u neemt het terug
notice-no-item = Dit actiepunt hoort niet bij een punt
notice-withdrawn = Dat punt staat niet meer op de agenda

key-space = spatie

group-move = Bewegen en zoeken
group-representative = Vertegenwoordiger
group-chair = Voorzitter
group-secretary = Secretaris

action-up = een rij omhoog
action-down = een rij omlaag
action-left = een raad naar links
action-right = een raad naar rechts
action-page-up = een scherm omhoog
action-page-down = een scherm omlaag
action-first = naar de eerste rij
action-last = naar de laatste rij
action-next-open = volgend punt dat nog open of voorlopig is
action-previous-open = vorig punt dat nog open of voorlopig is
action-fold = kop in- of uitklappen
action-fold-all = alle koppen in- of uitklappen
action-council = naar die raad
action-find-council = raad zoeken op naam
action-level = kleur geven
action-no-view = geen zienswijze
action-abstain = onthouding
action-clear = wissen: nog niet
action-absent = raad afwezig of weer aanwezig
action-hammer = hamerstuk: wie nog niet sprak op { $level }
action-round = rondje langs de raden
action-remark = voorwaarde of opmerking opschrijven
action-open-topic = aan de orde stellen of heropenen
action-close-topic = punt afronden
action-plan = geplande minuten
action-conclude = conclusie opschrijven
action-raise = rondvraag: punt toevoegen
action-move-up = punt naar boven verplaatsen
action-move-down = punt naar beneden verplaatsen
action-presence = wie is er aan tafel
action-suspend = schorsen of hervatten
action-close-meeting = overleg sluiten
action-save = consensusbestand opslaan
action-save-as = opslaan op een andere plaats
action-report = rapport maken: agenda, besluitenlijst, terugkoppeling …
action-undo = terugnemen
action-redo = opnieuw
action-search = zoeken
action-next-hit = volgende vondst
action-previous-hit = vorige vondst
action-full = punt op het hele scherm
action-theme = licht of donker
action-detail-up = toelichting omhoog
action-detail-down = toelichting omlaag
action-help = hulp
action-palette = alle handelingen op naam
action-quit = stoppen
action-accept = goed
action-conditions = alle voorwaarden: inwilligen, afwijzen, samenvoegen
action-action-points = alle actiepunten
action-change = punt wijzigen (in een lijst: wat gekozen is)
action-withdraw = punt van de agenda halen
action-rule = beslisregel kiezen
action-scale = inkleurschaal kiezen
action-grant = inwilligen
action-grant-partly = deels inwilligen
action-refuse = afwijzen
action-answer-open = weer open
action-join = samenvoegen met een andere voorwaarde
action-alike = aansluiten bij wat al gevraagd wordt
action-done = gereed
action-dropped = vervallen
action-undone = nog te doen
action-go-to = naar het punt
action-submit = alles goed
action-swap = zoals het was, of weer zoals u typte
action-cancel = terug
action-edit = typen
action-skip = overslaan
action-back = vorige raad
action-hide = kleuren verbergen tot allen spraken
action-yes = ja

hint-colour = kleur
hint-choose = kies
hint-plan = minuten
hint-suspend = hervatten
hint-save-as = elders opslaan
hint-next-open = volgend open
hint-round = rondje
hint-search = zoeken
hint-remark = voorwaarde
hint-conclude = conclusie
hint-open-topic = aan de orde
hint-close-topic = afronden
hint-undo = ongedaan
hint-save = opslaan
hint-help = hulp
hint-palette = alles
hint-hammer = hamerstuk
hint-full = groot
hint-fold = klap
hint-quit = stop
hint-presence = aanwezig
hint-no-view = geen zienswijze
hint-abstain = onthouding
hint-absent = afwezig
hint-hide = verberg
hint-submit = klaar
hint-swap = zoals het was
hint-field = ander veld
hint-next-field = volgend veld
hint-add = toevoegen
hint-conditions = voorwaarden
hint-action-points = actiepunten
hint-change = wijzigen
hint-partly = deels
hint-go-to = punt
hint-join = samenvoegen
hint-alike = aansluiten

help-title = Hulp · ↑↓ bladeren · Esc terug
help-intro = Kies met de pijltjes een punt en een raad, en geef een kleur. Rechts staat wat dat betekent: hoeveel raden en welk deel van de inwoners voor zijn, de uitkomst, en of die nog kan veranderen. Alles wat u doet wordt meteen bewaard. Niets is definitief: u neemt het terug.
help-signs = Tekens
help-count = Bij “voor” is 2+1/5: twee raden { $green } en één { $amber }, van vijf.
help-count-plain = Bij “voor” is 2/5: twee raden { $green }, van vijf.
help-marks = Achter een vakje: " er staat een opmerking of voorwaarde bij · ✓ voorwaarden ingewilligd, telt als { $green } · … onderweg naar de schijf · ! niet bewaard. Voor een punt: ▶ aan de orde · ✓ afgerond · ◆ vandaag gepland. In de uitkomst: ≠ de regels verschillen.
help-round = In een rondje
