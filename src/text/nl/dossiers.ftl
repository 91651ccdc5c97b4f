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
