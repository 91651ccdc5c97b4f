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
