# De dossiers: wat er naast het overleg staat dat open is.

action-dossiers = andere dossiers: kiezen en openen
action-open-dossier = openen
hint-dossiers = dossiers
hint-open-dossier = openen

shelf-dossiers = Dossiers: { $count } · Enter opent, nadat dit overleg is bewaard
shelf-items =
    { $count ->
        [one] 1 agendapunt
       *[other] { $count } agendapunten
    }, { $coloured } om in te kleuren
shelf-file = bestand { $path }
shelf-open = nu open

notice-reopened = Geopend: { $title }
notice-open-already = Dit is het overleg dat al open is
notice-not-reopened = Niet geopend, dit overleg gaat door: { $why }
notice-waits-for-disk = Nog even: dit overleg wordt eerst bewaard. Een toets: toch hier blijven

question-drafts-before = { $count ->
    [one] Eén tekst is getypt en niet overgenomen
   *[other] { $count } teksten zijn getypt en niet overgenomen
  }. Toch iets anders openen? j = ja, Esc = nee
question-reopen = { $count ->
    [one] Eén wijziging is
   *[other] { $count } wijzigingen zijn
  } niet bewaard. Toch iets anders openen? j = ja, Esc = nee

action-related = verwante punten, ook in andere dossiers
hint-related = verwant

detail-link = → { $place }
detail-link-why = → { $place }: { $why }
detail-link-back = ← { $place }
detail-link-back-why = ← { $place }: { $why }
detail-link-both = ↔ { $place }
detail-link-both-why = ↔ { $place }: { $why }
detail-link-nowhere = { $place } (niet ingebouwd)

shelf-knots = Verwant: { $count } · { $title }
shelf-knots-empty = Dit punt is nergens aan verwant: niet in deze agenda en niet in een ander dossier. In de agenda zegt u het met related en links.
shelf-own = in deze agenda
shelf-there = verwijst naar { $dossier }
shelf-here = wordt genoemd in { $dossier }
shelf-both = noemt en wordt genoemd in { $dossier }
shelf-nowhere = niet ingebouwd
shelf-below = onder { $path }
shelf-contributions =
    { $count ->
        [0] Geen inbreng van raden op dit punt.
        [one] 1 inbreng van raden op dit punt.
       *[other] { $count } keer inbreng van raden op dit punt.
    }
shelf-coloured = Ingekleurd in dat dossier: { $marks }
shelf-not-coloured = In dat dossier nog niet ingekleurd.

notice-link-nowhere = Dat dossier of dat punt is niet ingebouwd

link-no-dossier = er is geen ingebouwd dossier “{ $name }”
link-no-item = dossier “{ $dossier }” heeft geen punt “{ $item }”

cli-name-dossier = NAAM
cli-help-dossier = De naam van een ingebouwd dossier
cli-about-open = Open een ingebouwd dossier op het scherm
cli-usage-open = draagvlak open [OPTIES] NAAM
cli-dossiers = Ingebouwde dossiers:
cli-unknown-dossier = er is geen ingebouwd dossier “{ $name }”
cli-hint-list = draagvlak list noemt ze alle
cli-help-all = Ook alle ingebouwde dossiers (zo gaat het vanzelf zonder bestand)

list-about = De ingebouwde dossiers: naam, titel, dag, raden en punten
list-usage = draagvlak list [OPTIES]
list-more =
    De naam past overal waar een bestand past: draagvlak zhz-inkoopkader, draagvlak show zhz-inkoopkader.
    Staat er een bestand met die naam, dan gaat dat voor; draagvlak open NAAM kiest altijd het dossier.
list-record = er is al een logboek

search-about = Zoek woorden in alle dossiers: punten, inbreng en reacties, raden, begrippen, voorwaarden
search-usage = draagvlak search [OPTIES] WOORDEN [BESTAND…]
search-arguments = Wat en waarin
search-name-query = WOORDEN
search-help-query = Wat u zoekt; meer woorden tussen aanhalingstekens, en alle moeten er staan
search-help-files = Agenda’s, consensusbestanden of dossiers; zonder worden alle dossiers doorzocht
search-help-limit = Zoveel vindplaatsen per dossier (anders 10; 0 voor alle)
search-more =
    Hoofdletters en accenten maken niet uit. Van meer woorden mag er een de raad of het punt zijn:
    "herindicatie alblasserdam" vindt wat Alblasserdam over herindicatie zei. Wat nergens letterlijk
    staat, wordt gezocht als letters die verspreid staan. Tussen [ ] staat waar het in het
    brondocument te vinden is. Afsluitcode 0: gevonden; 1: niets gevonden; 2: een bestand klopt niet.

    Voorbeelden:
      draagvlak search herindicatie
      draagvlak search "herindicatie alblasserdam" zhz-inkoopkader
      draagvlak search budgetplafonds overleg.consensus.ron --format json
search-group = { $dossier } — { $title } ({ $count ->
    [one] 1 vindplaats
   *[other] { $count } vindplaatsen
  })
search-more-hits = … en nog { $count ->
    [one] 1 vindplaats
   *[other] { $count } vindplaatsen
  } (--limit 0 toont alle)
search-nothing = niets gevonden voor “{ $query }” in { $count ->
    [one] 1 dossier
   *[other] { $count } dossiers
  }
search-not-literal = “{ $query }” staat nergens letterlijk; dit lijkt er het meest op
search-no-query = er is niets opgegeven om te zoeken

found-title = titel
found-text = toelichting
found-tags = trefwoorden
found-property = eigenschap
found-indicator = indicator
found-milestone = mijlpaal
found-cost = kosten
found-remark = opmerking
found-condition = voorwaarde
found-contribution = inbreng
found-response = reactie
found-council = raad
found-term = begrip
