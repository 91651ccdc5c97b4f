# The overview of the chair, and looking back.

overview-title = Overview
overview-and = and
overview-topics = Topics · { $count }
overview-empty = There are no points to colour.
overview-nobody-divided = There is no point yet on which councils stand apart.
overview-support = Most support first: by outcome, then by the part of the councils in favour, then by how many of those without conditions.
overview-support-weight = Most support first: by outcome, then by the part of the councils in favour, then by how many of those without conditions, then by { $weight }.
overview-disagreement = Most divided first: that is where talking pays. Of every two councils that spoke it counts how far apart they are: in favour and under conditions, or under conditions and against, one step; in favour and against two.
overview-nearly-settled = Not settled or finished yet; where fewest councils are missing first.
overview-agreement = How often two councils coloured alike, of the points that both coloured (12/15). Silence agrees with nobody; those who share few points do not compete for most and least often.
overview-voice = How often a council decides, when all are present and every split is as likely. Banzhaf: over all combinations of councils; Shapley–Shubik: over all orders; both per thousand, rounded.

part-support = support
part-disagreement = divided
part-nearly-settled = nearly settled
part-agreement = agreement
part-voice = voice

heads-for = for
heads-conditional = if
heads-against = against
heads-division = steps
heads-missing = still missing
heads-alike = coloured alike
heads-council = council
heads-banzhaf = Banzhaf
heads-shapley = Shapley–Shubik
heads-swings = decides

agreement-itself = Choose another council to compare with, by ←→.
agreement-pair = { $a } and { $b } both coloured { $both } { $both ->
    [one] point
   *[other] points
  }: { $alike } alike ({ $share } %)
agreement-apart = { $count } differ by { $steps ->
    [one] one step
   *[other] { $steps } steps
  }
agreement-two = { $a } with { $b }
agreement-closest = Most often alike ({ $share } %): { $pairs }{ $more }.
agreement-furthest = Least often alike ({ $share } %): { $pairs }{ $more }.
agreement-more = {" "}and others

voice-half-of = more than half of the { $weight } (for comparison)
voice-swings = { $swings } of { $coalitions } times
voice-the-same = These councils have the same voice under this rule: { $councils }.
voice-all-the-same = All councils have the same voice under this rule, however large they are.
voice-none = { $count ->
    [one] This council has
   *[other] These councils have
  } no voice under this rule: { $councils }.
voice-nobody = This rule can never be met with these councils.
voice-too-many = This is not worked out for more than { $most } councils.

past-header = LOOKING BACK · as after change { $at } of { $count } · { $time } · only to look, nothing changes · Esc: now
past-header-short = LOOKING BACK · { $at } of { $count } · { $time } · only to look · Esc: now
past-title = What happened · { $count ->
    [one] one change
   *[other] { $count } changes
  }
past-start = start of the meeting
past-marked = { $council } { $item } { $before } → { $after }
past-remarked = { $council } { $item } “{ $text }”
past-condition = { $council } { $item } condition: “{ $text }”
past-at-seat = { $what } (seat: { $seat })

notice-no-past = Nothing has happened yet to look back on
notice-is-past = You are looking back: nothing can be changed here. Esc goes back to now
notice-no-other-change = There is no further change; choose another point by ↑↓, or another council by h and l

action-overview = overview: order, who colours alike, voice per council
action-next-part = next part of the overview
action-previous-part = previous part of the overview
action-go-there = to this point, or council, in the table
action-look-back = look back at how the meeting went
action-earlier = one change back
action-later = one change on
action-much-earlier = ten changes back
action-much-later = ten changes on
action-start = to the start of the meeting
action-end = to the last change
action-item-earlier = previous change of the selected point
action-item-later = next change of the selected point
action-council-earlier = previous change of the selected council
action-council-later = next change of the selected council

hint-overview = overview
hint-next-part = next part
hint-go-there = to table
hint-look-back = look back
hint-step = step
hint-ten = ten
hint-ends = start, end
hint-same-item = same point
hint-same-council = same council

help-overview = In the overview
help-past = While looking back
