# What the domain says: refusals, answers, outcomes, rules, mandates.

plain = { $text }

reject-read-only = Deze vergadering is alleen geopend om te lezen
reject-unchanged = Dat is al zo
reject-unknown = Dat punt of die raad bestaat niet
reject-not-coloured = Dit is een kop: kleur de punten eronder (↓)
reject-topic-closed = Dit punt is afgerond; heropen het eerst met Enter
reject-topic-not-closed = Dit punt is niet afgerond
reject-suspended = Het overleg is geschorst; hervat het eerst met s
reject-meeting-closed = Het overleg is gesloten; heropen het eerst met s
reject-nobody-outstanding = Alle aanwezige raden hebben hier al gesproken
reject-no-green = Deze schaal heeft geen niveau dat steun betekent
reject-at-the-end = Verder kan dit punt niet worden verplaatst
reject-empty-title = Een nieuw punt heeft een titel nodig
reject-empty-text = Er is een tekst nodig
reject-itself = Een voorwaarde kan niet met zichzelf worden samengevoegd
reject-other-ballot = Van deze raad is al een andere inkleuring met versie { $version } ingelezen; kies eerst welke geldt
reject-council-gone = Een raad die deelneemt kan er niet uit; meld die raad afwezig
reject-indistinct = Twee namen, afkortingen of letters zijn gelijk, of er ontbreekt er een
reject-coloured-already = Er is al gekleurd: de schaal ligt nu vast
reject-no-rule = Er is minstens één beslisregel nodig
reject-nothing-to-undo = Er is niets om terug te nemen
reject-nothing-to-redo = Er is niets om opnieuw te doen
reject-changed-since = Dit is sindsdien door een ander gewijzigd en kan niet worden teruggenomen (wijziging { $seq })

answer-pending = nog niet
answer-no-view = geen zienswijze
answer-abstention = onthouding
answer-absent = afwezig
answer-now-absent = { $answer } (nu afwezig)

level-lettered = { $name } ({ $letter })
level-or = { $first } of { $next }
level-green = groen
level-amber = oranje
level-red = rood
level-blue = blauw
level-grey = grijs

outcome-support = draagvlak
outcome-conditional = voorwaarden
outcome-conditional-long = onder voorwaarden
outcome-no-support = geen
outcome-no-support-long = geen draagvlak
outcome-conditional-whole = draagvlak onder voorwaarden
outcome-open = open
outcome-firm = { $outcome }, { $firm }

finding-support = draagvlak
finding-conditional = onder voorwaarden
finding-held-over = aangehouden
finding-no-support = geen draagvlak
finding-withdrawn = ingetrokken

progress-open = nog te doen
progress-done = gereed
progress-dropped = vervallen
firm-settled = staat vast
firm-settled-short = vast
firm-provisional = voorlopig
firm-provisional-short = voorl
firm-no-quorum = geen quorum

rule-unanimity = unanimiteit
rule-consent = consent (niemand tegen)
rule-majority = meerderheid raden
rule-majority-and-two-thirds = meerderheid en twee derde
rule-double-majority = dubbele meerderheid
rule-majority-in-each-group = meerderheid in elke groep

mandate-council = raad
mandate-committee = commissie
mandate-parties = fracties { $names }
mandate-executive = college
mandate-personal = vertegenwoordiger persoonlijk
mandate-version = { $body }, versie { $version }
mandate-date = { $body }, { $date }

kind-decision = beslispunt
kind-discussion = bespreekpunt
kind-information = ter informatie

instrument-motion = motie
instrument-amendment = amendement
instrument-undertaking = toezegging
instrument-text-change = tekstwijziging
instrument-page = { $kind } blz. { $page }
instrument-possible = mogelijk { $kind }

source-place = { $document }, { $place }

date = { $day } { $month } { $year }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

event-marked = { $council } bij { $item }: { $before } → { $after }
event-hidden = { $council } bij { $item }: genoteerd, de kleur blijft verborgen
event-hidden-undone = Gewijzigd: { $council } bij { $item }
event-hammered = Hamerstuk { $item }: { $count ->
    [one] één raad
   *[other] { $count } raden
  } op { $level }
event-remarked = Opmerking van { $council } bij { $item } genoteerd
event-remark-removed = Opmerking van { $council } bij { $item } verwijderd
event-left = { $council } is nu afwezig, in het hele overleg; a draait het terug
event-came = { $council } is aanwezig
event-opened = Aan de orde: { $item } { $title }
event-closed = Afgerond: { $item } { $title }
event-reopened = Heropend: { $item } { $title }
event-added = Ingebracht: { $item } { $title }
event-moved = Verplaatst: { $item } { $title }
event-planned = Gepland voor { $item } { $title }: { $minutes } minuten
event-plan-removed = Geen geplande tijd meer voor { $item } { $title }
event-concluded = Conclusie bij { $item } genoteerd
event-conclusion-removed = Conclusie bij { $item } verwijderd
event-suspended = Het overleg is geschorst; s hervat
event-resumed = Het overleg gaat verder
event-meeting-closed = Het overleg is gesloten; s heropent, Ctrl+S slaat op
event-undone = Teruggenomen: { $what }
event-redone = Opnieuw: { $what }
event-condition-put = Voorwaarde van { $council } bij { $item } genoteerd
event-condition-changed = Voorwaarde gewijzigd: “{ $text }”
event-condition-dropped = Voorwaarde vervallen: “{ $text }”
event-condition-answered = Voorwaarde “{ $text }”: { $status }
event-conditions-joined = Voorwaarden samengevoegd: “{ $text }”
event-contribution = Inbreng van { $council } bij { $item } genoteerd
event-contribution-changed = Inbreng van { $council } bij { $item } gewijzigd
event-contribution-answered = Reactie op inbreng van { $council } bij { $item } genoteerd
event-contribution-unanswered = Reactie op inbreng van { $council } bij { $item } verwijderd
event-contribution-removed = Inbreng van { $council } bij { $item } verwijderd
event-milestones = Mijlpalen gewijzigd: { $item } { $title }
event-costs = Kosten gewijzigd: { $item } { $title }
event-action-agreed = Actiepunt genoteerd: “{ $text }”
event-action-changed = Actiepunt gewijzigd: “{ $text }”
event-action-removed = Actiepunt verwijderd: “{ $text }”
event-ballot-taken = Inkleuring van { $council }, versie { $version }, ingelezen: { $count ->
    [one] 1 antwoord
   *[other] { $count } antwoorden
}
event-edited = Gewijzigd: { $item } { $title }
event-withdrawn = Van de agenda gehaald: { $item } { $title }
event-region-changed = De gegevens van de raden zijn gewijzigd
event-rules-changed = De beslisregels zijn gewijzigd
event-scale-changed = De schaal is gewijzigd
condition-open = open
condition-partly = deels ingewilligd
condition-granted = ingewilligd
condition-refused = afgewezen
