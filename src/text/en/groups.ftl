# Groups of councils: sub-regions and what else belongs together.

heads-members = { $count } councils

action-fold-group = fold or unfold the group of the column
action-fold-groups = fold or unfold all groups

notice-no-groups = This meeting has no groups of councils; put them under groups in the agenda file
notice-in-no-group = { $council } is in no group
notice-no-such-column = There are not that many columns; c finds a council by name
notice-group-unfolded = { $group } is unfolded: choose with ← → the council that says this

detail-group = { $group } ({ $councils } councils) { $shapes }: { $said }{ $weight }{ $rule }
group-favour = { $count } in favour
group-with-conditions = { $count } under conditions
group-against = { $count } against
group-aside = { $count } without a colour
group-silent = { $count } not yet
group-weight = ; in favour: { $share } % of their { $weight }
group-heard = { $group }: { $heard } of { $councils } councils heard
group-alone = by itself: { $outcome }
group-settled = met, settled
group-provisional = met, provisional
group-conditional = under conditions; without: { $size } more of { $councils }
group-only-conditional = only under conditions
group-lost = no more support, unless some who spoke change: { $size } more of { $councils }
group-impossible = support is no longer possible
group-needs = { $size } more of { $councils }
group-open = open

needed-in-group = { $group }: { $what }
needed-over-groups = Support needs { $size } more councils, by group:

field-group = Group
reject-empty-group = A group keeps at least one council

help-groups = A folded group: in colour and sign what it comes to, with how many councils are in favour (2+1/6: two, and one under conditions, out of six). ✓ behind it: the leading rule asks this of the group, and it is met. On a heading: on how many points there is support.

report-groups-heading = By group
report-groups-name = Groups
report-groups-caption = What the councils of each group say together, point by point
report-group = Group
report-groups-count = At a point stands how many councils of the group are in favour: 2+1 of 6 is two councils { $green } and one { $amber }, out of six.
report-groups-count-plain = At a point stands how many councils of the group are in favour: 2 of 6 is two councils { $green }, out of six.
report-groups-asked = Behind it stands what the leading rule ({ $rule }) comes to in the group; “met” where that rule asks this of the group itself. At a topic stands on how many points there is support in the group.
report-groups-alone = Behind it stands what the leading rule ({ $rule }) would come to if the group were alone; the rule asks nothing of a group itself. At a topic stands on how many points there is support in the group.
report-groups-cell = { $count } of { $councils }
report-groups-met = , met
report-groups-rolled = { $count } of { $coloured } points

cli-show-group-points = { $count } points
