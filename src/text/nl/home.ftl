# home: een raad die thuis inkleurt

own-which = Voor welke raad kleurt u in? Typ een deel van de naam of kies met ↑ en ↓, en druk op Enter. Wat u inkleurt komt in één bestand naast de agenda, dat u meeneemt of opstuurt. Er gaat niets verloren: u kunt op elk moment stoppen en later verder gaan.
own-version = versie { $version }
own-progress = { $done } van { $all } ingekleurd
own-progress-short = { $done }/{ $all }
own-kept = bewaard
own-not-kept = NIET BEWAARD
own-public = openbaar
own-condition = Voorwaarde: “{ $text }”
own-remark = Opmerking: “{ $text }”
own-renamed = In het bestand heet dit punt: “{ $title }”

own-form-words = Bij { $item } ({ $answer })
own-form-mandate-of = Namens wie kleurt u dit punt in: { $title }
own-form-mandate = Namens wie kleurt u in, en welke versie is dit?
own-field-condition = Voorwaarde
own-field-another = Nog een voorwaarde
own-field-wanted = Met welk instrument
own-field-page = Bladzijde
own-field-remark = Opmerking
own-field-public = Mag openbaar
own-field-body = Namens
own-field-parties = Welke fracties
own-field-date = Gegeven op
own-field-version = Versie
own-field-note = Toelichting
own-body-parties = fracties
own-body-whole = als het geheel
own-none = geen
own-no = nee
own-yes = ja

own-question-version = Versie { $version } beginnen? Versie { $earlier } blijft ernaast staan zoals ze is. j = ja, Esc = nee

own-notice-new = Nieuwe inkleuring. Namens wie? Druk op { $key } om dat op te schrijven
own-notice-all = { $count ->
    [one] Het ene punt heeft
   *[other] Alle { $count } punten hebben
  } een kleur; q stopt, alles is bewaard
own-notice-coloured = { $item }: { $level } · bewaard
own-notice-kept = Bewaard
own-notice-wants-words = { $item } { $level }: { $nature ->
    [condition] onder welke voorwaarde
   *[other] met welke reden
  }? Druk op v om het op te schrijven
own-notice-parties = Vul in welke fracties het zijn
own-notice-hint = { $why } — { $hint }
own-notice-version = Versie { $version } begonnen; de vorige staat in { $path }
own-notice-hit = Resultaat { $at } van { $count } (N volgende)

own-help-intro = Kies met de pijltjes een punt en geef een kleur; Tab gaat naar het volgende punt zonder kleur. Bij { $amber } schrijft u met v op onder welke voorwaarde het { $green } wordt. Alles wat u doet staat meteen in het bestand; later gaat u verder waar u was.
own-help-intro-plain = Kies met de pijltjes een punt en geef een kleur, van { $green } af; Tab gaat naar het volgende punt zonder kleur. Met v schrijft u er een opmerking bij. Alles wat u doet staat meteen in het bestand; later gaat u verder waar u was.
own-help-marks = Een punt waarover u niets zegt, blijft “nog niet”. Zegt de raad er bewust niets over, geef dan “geen zienswijze”.
group-colouring = Inkleuren
group-file = Bestand

own-next = volgend punt zonder kleur
own-previous = vorig punt zonder kleur
own-words = voorwaarde of opmerking opschrijven
own-mandate-of = namens wie dit punt is ingekleurd
own-mandate = namens wie alles is ingekleurd, datum en versie
own-new-version = nieuwe versie beginnen
own-save = inkleuring nog eens bewaren
own-reload = overnemen wat iets anders in het bestand schreef
own-overwrite = schrijven over wat iets anders in het bestand schreef
own-hint-next = volgend
own-hint-previous = vorig
own-hint-words = voorwaarde
own-hint-mandate-of = namens (punt)
own-hint-mandate = namens
own-hint-new-version = nieuwe versie
own-hint-save = bewaren
own-hint-reload = overnemen
own-hint-overwrite = overschrijven

colouring-earlier = Er staat al een ander bestand met versie { $version }: { $path }
colouring-hint-earlier = verplaats dat bestand, of geef met M een hoger versienummer
colouring-hint-meant = bedoelt u { $nearest }? Kies uit { $possible }


## Inkleuringen die binnenkomen
inbox-title = Inkleuringen: { $count }, nieuw: { $new } · { $folder }
inbox-empty = In deze map liggen nog geen inkleuringen. Zodra er een bij komt, staat ze hier; o opent een andere map.
inbox-new = nieuw
inbox-taken = ingelezen
inbox-older = ouder dan v{ $version }
inbox-conflict = strijdig
inbox-fault = fout
inbox-header = { $count ->
    [one] 1 nieuwe inkleuring ({ $key })
   *[other] { $count } nieuwe inkleuringen ({ $key })
  }
inbox-differs = Zegt iets anders dan { $file }, met dezelfde versie; Enter kiest deze:
inbox-differs-mandate = namens: { $ours }; daar: { $theirs }
inbox-differs-colour = { $item }: { $ours }; daar: { $theirs }
inbox-differs-words = { $item }: ook { $answer }, maar met andere woorden
inbox-counts = { $count ->
    [0] Nog bij geen enkel punt ingevuld
    [one] 1 punt ingevuld: { $list }
   *[other] { $count } punten ingevuld: { $list }
  }
inbox-mandate = Namens: { $mandate }
inbox-over = Aan tafel is al iets gezegd, en dat gaat voor: { $items }
inbox-finished = Al afgerond, telt niet meer mee: { $items }
inbox-unknown = Staat niet op deze agenda: “{ $title }” ({ $id }): { $answer }
inbox-withdrawn = Van de agenda gehaald: “{ $title }” ({ $id }): { $answer }
inbox-not-coloured = Wordt niet ingekleurd: “{ $title }” ({ $id }): { $answer }
inbox-renamed = Heet nu { $title }; in het bestand “{ $before }”
inbox-question = Geldt { $file } in plaats van { $with }? Wat al was ingelezen blijft in het verloop staan. j = ja, Esc = nee
inbox-notice-taken = { $file } is al ingelezen
inbox-notice-nothing-new = Er is niets nieuws om in te lezen
inbox-notice-took = { $count } inkleuringen ingelezen
inbox-notice-some = Ingelezen: { $count }; niet alles: { $why }
inbox-show = inkleuringen van raden inlezen
inbox-take = inlezen
inbox-take-all = alle nieuwe inlezen
inbox-folder = andere map
inbox-hint-show = inkleuringen
inbox-hint-take = inlezen
inbox-hint-take-all = alle nieuwe
inbox-hint-folder = andere map
line-folder = Welke map met inkleuringen?
field-folder = Map

detail-mark = { $council } { $answer }: aan tafel om { $time } ({ $mandate })
detail-mark-untimed = { $council } { $answer }: aan tafel ({ $mandate })
detail-mark-file = { $council } { $answer }: inkleuring versie { $version }, { $file } ({ $mandate }), ingelezen om { $time }
detail-mark-before = { $council } { $answer }: inkleuring versie { $version }, { $file } ({ $mandate }), van vóór dit overleg
