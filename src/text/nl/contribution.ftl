# Inbreng en reactie: wat raden inbrengen, wat daarop is gezegd, en wat ervan werd.

## Wat ervan werd
disposition-taken-over = overgenomen
disposition-taken-along = meegenomen in de uitwerking
disposition-taken-along-short = meegenomen
disposition-explained = toegelicht
disposition-not-taken-over = niet overgenomen
disposition-noted = voor kennisgeving aangenomen
disposition-noted-short = kennisgeving
basis-explicit = zegt de reactie zelf
basis-judged = oordeel van de opsteller
contribution-unanswered = zonder reactie
contribution-judged = { $became }, oordeel van de opsteller
contribution-internal = niet openbaar
contribution-no-theme = geen thema
contribution-withdrawn = { $title } (van de agenda gehaald)

## Nota van reactie
report-response = Nota van reactie
report-response-of = Nota van reactie: inbreng van { $council }
report-response-summary = { $count ->
    [0] Er is geen inbreng.
    [one] Er is 1 punt van inbreng, van 1 raad; { $unanswered ->
        [0] daarop is gereageerd.
       *[other] daarop is nog niet gereageerd.
      }
   *[other] Er zijn { $count } punten van inbreng, van { $councils ->
        [one] 1 raad
       *[other] { $councils } raden
      }; { $unanswered ->
        [0] op alle is gereageerd.
       *[other] op { $unanswered } is nog niet gereageerd.
      }
}
report-response-points = Inbreng en reactie
report-response-caption = Per gemeente de inbreng, de reactie, en wat van de inbreng werd
report-response-legend = Wat van een punt werd, zegt de reactie soms zelf; anders is het een oordeel van wie deze nota opstelde.
report-response-silent = Geen inbreng: { $councils }.
report-response-themes = Per thema
report-response-themes-caption = Welke raden een thema inbrachten, en bij welke van hun punten; een punt met meer thema’s telt bij elk
report-municipality = Gemeente
report-contribution = Inbreng
report-answered = Reactie
report-became = Wat ervan werd
report-became-caption = Hoeveel punten van inbreng wat werden
report-basis = Hoe bekend
report-of-themes = Thema’s:
report-theme = Thema
report-contributions-counted = Inbreng
report-councils-counted-short = Raden
report-raised-by = Van wie, bij welke punten
report-of-contributions = van de inbreng
report-counted = { $count } { $what }
report-contributions = { $count ->
    [one] 1 punt van inbreng
   *[other] { $count } punten van inbreng
}
report-your-contributions = Uw inbreng en wat ervan werd
report-own-contributions = { $count ->
    [one] Van uw inbreng (1 punt): { $became }.
   *[other] Van uw inbreng ({ $count } punten): { $became }.
}
report-contributions-name = { $council } inbreng
report-contributions-caption = Wat { $council } inbracht, de reactie, en wat ervan werd

## Het scherm
list-contributions-title = Inbreng en reactie
list-contributions-empty = Er is nog geen inbreng. Druk op + om vast te leggen wat een raad inbrengt bij het punt dat in de tabel gekozen is.
contributions-by-council = per raad
contributions-by-theme = per thema
contributions-counted = { $count } inbreng{ $unanswered ->
    [0] {""}
   *[other] , { $unanswered } zonder reactie
  }
contributions-only-unanswered = alleen zonder reactie: { $unanswered } van { $count }
list-contributions-answered = Op alle inbreng is gereageerd. Druk op o om weer alle inbreng te zien.
contributions-became = { $sign } { $count } { $became }
contribution-answer-it = { $sign } Nog zonder reactie: druk op a om te reageren
contribution-response = Reactie: { $sign } { $became }
contribution-themes = Thema’s: { $themes }
contribution-public = openbaar
detail-contribution = Inbreng { $council }: “{ $text }”
detail-contribution-unanswered = Inbreng { $council } ({ $sign } zonder reactie): “{ $text }”
detail-response = Reactie ({ $sign } { $became }): “{ $text }”
detail-spoken-of = Inbreng hierover: { $list }

line-contribution = Nieuwe inbreng
line-contribution-change = Inbreng van { $council } bij { $item } wijzigen
line-response = Reactie op de inbreng van { $council } bij { $item }
field-contribution = Inbreng
field-council = Raad
field-themes = Thema’s
field-response = Reactie
field-disposition = Wat ervan wordt
field-basis = Hoe bekend
field-fault-no-item = “{ $typed }” is geen punt; typ een nummer, of een woord uit de titel
field-fault-several-items = meer punten heten “{ $typed }”; typ er een: { $names }
field-fault-many-items = hier { $most ->
    [one] past 1 punt
   *[other] passen { $most } punten
  }; meer punten scheidt u met komma’s
choice-not-yet = nog te kiezen
note-contribution = Inbreng: { $text }
notice-choose-disposition = Kies met ← en → wat er van de inbreng wordt, en druk op Enter
notice-write-response = Schrijf er een reactie bij
notice-all-answered = Op alle inbreng is gereageerd
notice-choose-contribution = Kies eerst een inbreng (↓)
notice-no-items = Er is nog geen punt om iets bij in te brengen; voeg in de tabel een punt toe met +
question-remove-contribution = De inbreng van { $council } bij { $item }{ $answered ->
    [0] {""}
   *[other] {" "}met de reactie
  } verwijderen? j = ja, Esc = nee; u neemt het terug

action-contributions = inbreng en reactie: alle inbreng van de raden
action-contributions-turn = inbreng per raad, of per thema
action-contributions-unanswered = alleen inbreng zonder reactie, of weer alle
action-next-heading = naar de volgende kop
action-previous-heading = naar de vorige kop
action-add-contribution = inbreng toevoegen
action-respond = reageren, of de reactie wijzigen
action-remove-contribution = inbreng verwijderen
action-filter-brought-in = alleen punten met inbreng
action-filter-unanswered = alleen punten met inbreng zonder reactie
filter-brought-in = met inbreng
filter-unanswered = zonder reactie
hint-contributions = inbreng
hint-contributions-turn = raad, thema
hint-contributions-unanswered = zonder reactie
hint-headings = kop
hint-read-on = lezen
hint-respond = reageren
hint-remove-contribution = weg
help-contributions = In de lijst van inbreng

## Zonder scherm
cli-show-contribution = { $council }, inbreng ({ $became }): “{ $text }”
cli-show-response = Reactie: “{ $text }”
next-contributions = Inbreng: { $count }, waarvan { $unanswered } zonder reactie
diff-contributions = Inbreng
diff-response = reactie: “{ $text }”
diff-themes = thema’s: { $themes }
