# The overview of the chair, and looking back.

overview-title = Overzicht
overview-and = en
overview-topics = Onderwerpen · { $count }
overview-empty = Er zijn geen punten om te kleuren.
overview-nobody-divided = Er is nog geen punt waarop raden uiteen staan.
overview-support = Het meeste draagvlak eerst: op uitkomst, dan op het deel van de raden dat voor is, dan op hoeveel daarvan zonder voorwaarden.
overview-support-weight = Het meeste draagvlak eerst: op uitkomst, dan op het deel van de raden dat voor is, dan op hoeveel daarvan zonder voorwaarden, dan op { $weight }.
overview-disagreement = Het meest verdeeld eerst: daar loont een gesprek. Van elke twee raden die spraken telt hoe ver ze uiteen staan: voor en voor onder voorwaarden, of onder voorwaarden en tegen, één stap; voor en tegen twee.
overview-nearly-settled = Nog niet vast of afgerond; waar de minste raden nog ontbreken eerst.
overview-agreement = Hoe vaak twee raden hetzelfde kleurden, van de punten die ze allebei kleurden (12/15). Zwijgen is het met niemand eens; wie weinig samen kleurden, doet niet mee voor het vaakst en het minst vaak.
overview-voice = Hoe vaak een raad beslist, als alle raden er zijn en elke verdeling even waarschijnlijk is. Banzhaf: over alle combinaties van raden; Shapley–Shubik: over alle volgordes; beide per duizend, afgerond.

part-support = draagvlak
part-disagreement = verdeeld
part-nearly-settled = bijna vast
part-agreement = eensgezind
part-voice = stem

heads-for = voor
heads-conditional = mits
heads-against = tegen
heads-division = stappen
heads-missing = ontbreken nog
heads-alike = gelijk gekleurd
heads-council = raad
heads-banzhaf = Banzhaf
heads-shapley = Shapley–Shubik
heads-swings = geeft de doorslag

agreement-itself = Kies met ←→ een andere raad om mee te vergelijken.
agreement-pair = { $a } en { $b } kleurden allebei { $both } { $both ->
    [one] punt
   *[other] punten
  }: { $alike } gelijk ({ $share } %)
agreement-apart = { $count } met { $steps ->
    [one] één stap
   *[other] { $steps } stappen
  } verschil
agreement-two = { $a } met { $b }
agreement-closest = Het vaakst gelijk ({ $share } %): { $pairs }{ $more }.
agreement-furthest = Het minst vaak gelijk ({ $share } %): { $pairs }{ $more }.
agreement-more = {" "}en andere

voice-half-of = meer dan de helft van de { $weight } (ter vergelijking)
voice-swings = { $swings } van { $coalitions } keer
voice-the-same = Deze raden hebben onder deze regel evenveel stem: { $councils }.
voice-all-the-same = Alle raden hebben onder deze regel evenveel stem, hoe groot ze ook zijn.
voice-none = { $count ->
    [one] Deze raad heeft
   *[other] Deze raden hebben
  } onder deze regel geen stem: { $councils }.
voice-nobody = Deze regel is met deze raden nooit te halen.
voice-too-many = Voor meer dan { $most } raden wordt dit niet uitgerekend.

past-header = TERUGKIJKEN · stand na wijziging { $at } van { $count } · { $time } · alleen kijken, niets verandert · Esc: nu
past-header-short = TERUGKIJKEN · { $at } van { $count } · { $time } · alleen kijken · Esc: nu
past-title = Wat er gebeurde · { $count ->
    [one] één wijziging
   *[other] { $count } wijzigingen
  }
past-start = begin van het overleg
past-marked = { $council } { $item } { $before } → { $after }
past-remarked = { $council } { $item } “{ $text }”
past-condition = { $council } { $item } voorwaarde: “{ $text }”
past-at-seat = { $what } (plaats: { $seat })

notice-no-past = Er is nog niets gebeurd om op terug te kijken
notice-is-past = U kijkt terug: hier kan niets worden gewijzigd. Esc gaat terug naar nu
notice-no-other-change = Verder is er geen wijziging; kies met ↑↓ een ander punt, of met h en l een andere raad

action-overview = overzicht: volgorde, wie kleurt gelijk, stem per raad
action-next-part = volgend deel van het overzicht
action-previous-part = vorig deel van het overzicht
action-go-there = naar dit punt, of deze raad, in de tabel
action-look-back = terugkijken hoe het overleg ging
action-earlier = een wijziging terug
action-later = een wijziging verder
action-much-earlier = tien wijzigingen terug
action-much-later = tien wijzigingen verder
action-start = naar het begin van het overleg
action-end = naar de laatste wijziging
action-item-earlier = vorige wijziging van het gekozen punt
action-item-later = volgende wijziging van het gekozen punt
action-council-earlier = vorige wijziging van de gekozen raad
action-council-later = volgende wijziging van de gekozen raad

hint-overview = overzicht
hint-next-part = volgend deel
hint-go-there = naar tabel
hint-look-back = terugkijken
hint-step = stap
hint-ten = tien
hint-ends = begin, eind
hint-same-item = zelfde punt
hint-same-council = zelfde raad

help-overview = In het overzicht
help-past = Bij het terugkijken
