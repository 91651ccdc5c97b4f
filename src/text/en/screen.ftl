# The screen: headings, hints, lists, questions, help.

screen-too-small = This window is { $width } by { $height } characters. draagvlak needs at least { $least-width } by { $least-height }: make the window larger or the letters smaller (Ctrl and -).

header-round = round { $round }
header-present = councils { $present }/{ $councils }
header-suspended = suspended
header-closed = closed
header-kept = kept { $time }
header-nothing-yet = nothing changed yet
header-on-its-way = on its way: { $count }
header-not-kept = NOT KEPT: { $count }
header-reading = reading the record: { $part } %
header-read-only = read only (as when opened)
header-file = file { $time }{ $newer ->
    [0] {""}
   *[other] {" "}(+{ $newer })
  }
header-no-file = no file

heads-agenda = Agenda · { $settled } of { $coloured } settled
heads-agenda-unread = Agenda · { $coloured } items
heads-support = state
heads-councils = for/all
heads-councils-short = for

tally-councils = { $count } for
tally-masked = hidden until all have spoken
tally-rolled = { $support } support, { $conditional } conditions, of { $coloured }
tally-rolled-short = { $support }+{ $conditional } of { $coloured } supported
tally-rolled-narrow = { $support }+{ $conditional }/{ $coloured }

detail-conclusion = Conclusion: { $text }
detail-who = { $council } { $sign } { $answer }
detail-remark = { $who }: “{ $text }”{ $mandate }
detail-condition = { $who }, condition ({ $status }): “{ $text }”
detail-wanted = wanted: { $instrument }
detail-also = also asked on { $items }
detail-action = Action point: “{ $text }” ({ $facts })
detail-next = next: { $text }
detail-by = by: { $role }
detail-with = with: { $instrument }
detail-said-with = — said with { $answer }
detail-instruments = Instrument: { $list }
detail-related = Related: { $title }
detail-related-why = Related: { $title } — { $why }

round-question = ROUND { $at }/{ $count } · { $council }: where do you stand on { $title }?
round-now = ({ $answer } now; space leaves it)
round-hidden = (colours hidden)

needed-nothing = Nothing more is needed.
needed-rule = { $rule }: { $outcome }{ $firm }
needed-quorum = Too few councils present (quorum).
needed-impossible = With these colours support is no longer possible.
needed-impossible-present = With the councils that are here support is not possible.
needed-conditions = Support without conditions is no longer possible.
needed-all-of = Support needs on { $green }: { $councils }
needed-any-of = Support needs { $size } more on { $green }, out of: { $councils }
needed-sets = Support needs { $size } more on { $green }: { $sets }
needed-sets-more = Support needs { $size } more on { $green }: { $sets } or another group
needed-or = or
needed-one-of-several = Support needs { $size } more on { $green }, for example (one of several): { $set }
needed-spoken = Of these have spoken: { $councils }
needed-blockers = Can block by itself: { $councils }
needed-deciders = Settles most: { $councils }
needed-masked = The colours are hidden until all councils have spoken (h shows them).
needed-rests = Heard: { $heard } of { $councils } councils.
needed-rests-weight = Heard: { $heard } of { $councils } councils, { $share } % of all { $weight }.
needed-rolled = Out of { $coloured } points { $support } have support, { $conditional } under conditions and { $none } have none; open: { $open }. Settled: { $settled }.

topic-met = ✓ counts as { $green }
topic-share = { $share } % { $weight }
topic-count = { $councils } councils for{ $firm }
topic-count-weight = { $councils } councils for · { $share } % of { $weight }{ $firm }

line-remark = { $council } on { $item } ({ $answer }): remark
line-conclusion = Conclusion on { $title }
line-minutes = Planned minutes for { $title } (empty: none)
line-raise = Any other business: title of the new item
line-save-as = Save as
line-report = Report: what goes out
line-hidden = { $council } on { $item } (colour hidden): condition or remark
line-condition = { $council } on { $item }: { $green }, provided that …
line-condition-shared = Condition that is put { $count } times; you change it for all
line-grant = Grant: “{ $text }”
line-grant-partly = Grant in part: “{ $text }”
line-refuse = Refuse: “{ $text }”
line-answer-open = Open again: “{ $text }”
line-item = Change { $title }
line-action-point = New action point
line-action-point-change = Change the action point
line-council = Change { $council }
line-council-new = Add a council
line-rule = The rule that makes the outcome; the others stand beside it
line-scale = Scale

field-words = Condition or remark
field-remark = Remark
field-condition = Condition
field-wanted = Wanted instrument
field-page = Page
field-public = Public
field-answer = Answer
field-finding = Outcome
field-conclusion = Conclusion
field-next = What next
field-role = By (role)
field-due = By when
field-instrument = Instrument
field-action = What to do
field-owner = Whose
field-note = Result
field-about = On item
field-title = Title
field-place = Place
field-number = Number
field-explanation = Explanation
field-kind = Kind
field-coloured = Coloured
field-minutes = Minutes
field-council-name = Name
field-short = Letters
field-weight = Weight
field-rule = Rule
field-scale = Scale
field-path = File
field-format = Format
field-for = For council
choice-all = all
field-fault-empty = fill this in
field-fault-date = no day that exists; type for instance 16-9-2021
field-fault-number = type a number from { $least } to { $most }

choice-no = no
choice-yes = yes
choice-none = none
choice-no-finding = not filled in
owner-region = the whole region
about-nothing = no item
place-end = at the end (raised)
place-beside = beside { $item }
place-below = below { $item }
scale-agreement = shared agreement
scale-intention = intention
scale-no-opinion = no opinion yet

note-alike = Much like what { $councils } { $more ->
    [0] asks already
   *[other] asks already (and { $more } more)
  }: “{ $text }” — Ctrl+O asks the same
note-gain = Turns { $green } when granted: { $marks ->
    [one] 1 mark
   *[other] { $marks } marks
  } of { $councils } { $councils ->
    [one] council
   *[other] councils
  }
note-gain-weight = Turns { $green } when granted: { $marks ->
    [one] 1 mark
   *[other] { $marks } marks
  } of { $councils } { $councils ->
    [one] council
   *[other] councils
  } ({ $share } % of all { $weight })
note-shift = { $item } { $title } · { $rule }: { $before } → { $after }
note-no-shift = Not one outcome changes.
note-outcomes-now = Now: { $support } support, { $conditional } under conditions, { $none } no support, { $open } open
note-outcomes-then = Then: { $support } support, { $conditional } under conditions, { $none } no support, { $open } open
note-scale = The scale can only change while nothing is coloured. The letters are the keys.
note-more = … and { $count } lines more

list-conditions = Conditions: { $count }, of which { $open } open · first those that turn most { $green }
list-conditions-empty = There are no conditions yet. A council that gives { $amber } says with v under which condition it turns { $green }.
list-conditions-none = There are no conditions yet. With + you write under which condition the selected council turns { $green }.
list-join = Join with which? “{ $text }” · Enter joins, Esc does not
list-joining = { $text } (this one goes into the other)
list-asked = { $councils } on { $item }
list-answer = Answer: “{ $text }”
list-actions-agreed = Action points: { $count }, of which { $open } still to be done
list-actions-empty = There are no action points yet. Press + to agree on one.
action-overdue = too late: was due on { $date }
action-today = is due today ({ $date })
action-due = by { $date }
action-of = on { $item }, round { $round }

list-search = Search topics, contributions, terms, councils and remarks · found: { $count }
list-search-going = Search topics, contributions, terms, councils and remarks · found: { $count } …
list-councils = Find a council · found: { $count }
list-actions = All actions · found: { $count }
list-presence = At the table: { $present } of { $councils } councils
presence-present = present
presence-absent = absent

question-quit = { $count ->
    [one] One change is
   *[other] { $count } changes are
  } not kept. Leave all the same? j or y = yes, Esc = no
question-drafts = { $count ->
    [one] One text was typed and not taken
   *[other] { $count } texts were typed and not taken
  }. Quit all the same? j or y = yes, Esc = no
question-close = { $count ->
    [one] One point is
   *[other] { $count } points are
  } still open. Close the meeting all the same? j or y = yes, Esc = no
question-withdraw = Something was said of { $title }. Take it off the agenda all the same? What was said is kept. j or y = yes, Esc = no
question-overwrite = { $path } exists and is something else. Replace it? j or y = yes, Esc = no
question-replace = { $path } exists. Replace it? j or y = yes, Esc = no

notice-still-reading = The record is still being read; colouring can begin as soon as that is done.
notice-saving = Saving already; one moment.
notice-leaves-when-saved = Still saving; the screen closes after that.
notice-saved = Saved: { $path }
notice-not-saved = Not saved: { $why } — { $hint }
notice-report = Report written: { $path }
notice-report-not-written = No report written: { $why } — { $hint }
notice-report-again = try again with D
notice-save-elsewhere = choose another place with S
notice-both = { $first } · { $next }
notice-hit = Hit { $at } of { $count } (n next, N previous)
notice-not-found = Nothing found for “{ $query }”
notice-nothing-searched = Search first with /
notice-nothing-open = Everything is settled or finished
notice-no-such-council = There are not that many councils; c finds one by name
notice-no-round = Nothing to ask here: all is finished, or nobody is present
notice-round-done = Round done
notice-wants-words = { $council } { $level }: { $nature ->
    [condition] on which condition
   *[other] for which reason
  }? Press v to write it down
notice-unheard = Finished: { $item } — not heard yet: { $councils } (Enter reopens)
notice-paste = Pasting works only in a line of text (v, b, + or /)
notice-paste-choice = Pasting works in a field of text only; choose here with ← and →
notice-draft-kept = Not taken; what you typed is there when you come back here
notice-draft-back = What you typed before is here again; Ctrl+Z puts back how it was
notice-join = Choose the condition that asks the same and press Enter; u takes it back
notice-no-item = This action point does not belong to an item
notice-withdrawn = That item is no longer on the agenda

key-space = space

group-move = Moving and searching
group-representative = Representative
group-chair = Chair
group-secretary = Secretary

action-up = one row up
action-down = one row down
action-left = one council to the left
action-right = one council to the right
action-page-up = one screen up
action-page-down = one screen down
action-first = to the first row
action-last = to the last row
action-next-open = next point that is open or provisional
action-previous-open = previous point that is open or provisional
action-fold = fold or unfold a heading
action-fold-all = fold or unfold all headings
action-council = to that council
action-find-council = find a council by name
action-level = give a colour
action-no-view = no view
action-abstain = abstention
action-clear = clear: not yet
action-absent = council absent, or present again
action-hammer = unopposed: all who have not spoken to { $level }
action-round = round along the councils
action-remark = write a condition or remark
action-open-topic = turn to this item, or reopen it
action-close-topic = finish this item
action-plan = planned minutes
action-conclude = write the conclusion
action-raise = any other business: add an item
action-move-up = move the item up
action-move-down = move the item down
action-presence = who is at the table
action-suspend = suspend or resume
action-close-meeting = close the meeting
action-save = save the consensus file
action-save-as = save in another place
action-report = make a report: agenda, conclusions, feedback …
action-undo = undo
action-redo = redo
action-search = search
action-next-hit = next hit
action-previous-hit = previous hit
action-full = item on the whole screen
action-theme = light or dark
action-detail-up = explanation up
action-detail-down = explanation down
action-help = help
action-palette = all actions by name
action-quit = quit
action-accept = accept
action-conditions = all conditions: grant, refuse, join
action-action-points = all action points
action-change = change the item (in a list: what is selected)
action-withdraw = take the item off the agenda
action-rule = choose the rule
action-scale = choose the scale
action-grant = grant
action-grant-partly = grant in part
action-refuse = refuse
action-answer-open = open again
action-join = join with another condition
action-alike = join what is asked already
action-done = done
action-dropped = dropped
action-undone = to be done
action-go-to = to the item
action-submit = all good
action-swap = as it was, or again as you typed
action-cancel = back
action-edit = type
action-skip = pass over
action-back = previous council
action-hide = hide colours until all have spoken
action-yes = yes

hint-colour = colour
hint-choose = choose
hint-plan = minutes
hint-suspend = resume
hint-save-as = save elsewhere
hint-next-open = next open
hint-round = round
hint-search = search
hint-remark = condition
hint-conclude = conclusion
hint-open-topic = discuss
hint-close-topic = finish
hint-undo = undo
hint-save = save
hint-help = help
hint-palette = all
hint-hammer = unopposed
hint-full = large
hint-fold = fold
hint-quit = quit
hint-presence = presence
hint-no-view = no view
hint-abstain = abstain
hint-absent = absent
hint-hide = hide
hint-submit = done
hint-swap = as it was
hint-field = other field
hint-next-field = next field
hint-add = add
hint-conditions = conditions
hint-action-points = action points
hint-change = change
hint-partly = in part
hint-go-to = item
hint-join = join
hint-alike = ask the same

help-title = Help · ↑↓ scroll · Esc back
help-intro = Choose an item and a council with the arrows, and give a colour. On the right stands what that means: how many councils and which share of the inhabitants are in favour, the outcome, and whether it can still change. All you do is kept at once. Nothing is final: you can undo it.
help-signs = Signs
help-count = Under “for”, 2+1/5 is two councils { $green } and one { $amber }, out of five.
help-count-plain = Under “for”, 2/5 is two councils { $green }, out of five.
help-marks = Behind a cell: " there is a remark or condition · ✓ conditions granted, counts as { $green } · … on its way to the disk · ! not kept. Before an item: ▶ under discussion · ✓ finished · ◆ planned for today. In the outcome: ≠ the rules differ.
help-round = In a round
