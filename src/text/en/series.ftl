# The series of meetings: its calendar, milestones, and costs with the key by which they are divided.

weekday-0 = Monday
weekday-1 = Tuesday
weekday-2 = Wednesday
weekday-3 = Thursday
weekday-4 = Friday
weekday-5 = Saturday
weekday-6 = Sunday
date-weekday = { $weekday } { $date }

reject-date-taken = There is a meeting in the calendar on that day already

event-sitting-added = Put in the calendar: { $date }
event-sitting-removed = Taken out of the calendar: { $date }
event-sitting-moved = Moved in the calendar to { $date }
event-sitting-changed = Calendar changed: { $date }
event-point-planned = Planned for { $date }
event-point-unplanned = No longer planned for { $date }
event-point-moved = Moved to { $date }
event-calendar-changed = Calendar changed

report-did-sitting = Meeting put in the calendar: { $date }
report-did-resitting = Calendar changed: { $date }
report-did-unsitting = Meeting taken out of the calendar: { $date }

stage-planned = planned
stage-underway = underway
stage-reached = reached
stage-dropped = dropped
kind-unknown = not known yet

filter-planned = planned for today
action-filter-planned = only points that are planned for today

action-calendar = calendar of the series: what is planned when
action-milestones = all milestones
action-costs = all costs, divided over the councils
action-new-sitting = put a meeting in the calendar
action-sitting-go = to the point, or begin a later meeting
action-remove = take away
action-stage-planned = milestone planned
action-stage-underway = milestone underway
action-stage-reached = milestone reached
action-stage-dropped = milestone dropped
action-other-key = look at it by another key
action-other-key-all = look at all by another key

hint-calendar = calendar
hint-milestones = milestones
hint-costs = costs
hint-new-sitting = new meeting
hint-sitting-go = point or agenda
hint-remove = remove
hint-other-key = other key
hint-other-key-all = all by another

list-calendar = Calendar of the series · { $count ->
    [one] 1 meeting
   *[other] { $count } meetings
  }, this is number { $place }
list-calendar-outside = Calendar of the series · { $count ->
    [one] 1 meeting
   *[other] { $count } meetings
  }; this one ({ $date }) is not in it
list-calendar-empty = There is no meeting in the calendar yet. Press n to give the day of the first.
sitting-now = this meeting
sitting-past = past
sitting-next = next
sitting-nothing-planned = nothing planned yet
point-by = prepared by: { $by }
point-withdrawn = { $title } (taken off the agenda)

list-milestones = Milestones
list-milestones-all = all { $count }
list-milestones-empty = There are no milestones yet. Choose a point in the table, come back here and press +.
milestones-none-here = no milestones yet; + adds one
milestones-reached = { $reached } of { $count } { $count ->
    [one] milestone
   *[other] milestones
  } reached{ $dropped ->
    [0] {""}
   *[other] , { $dropped } dropped
  }
milestones-with-below = { $reached } (with those below)

list-costs = Costs · { $count ->
    [one] 1 amount
   *[other] { $count } amounts
  }, together { $total }
list-costs-empty = There are no costs yet. Choose a point in the table, come back here and press +.
heads-cost = for what
heads-amount = amount
costs-none-here = no costs yet; + adds an amount
costs-not-coloured = is not coloured
costs-standing = { $sign } { $outcome } · { $councils } councils ({ $rule })
costs-divided = Divided, together
costs-undivided = Not divided, and so not in the columns of the councils: { $amount } ({ $count ->
    [one] 1 amount
   *[other] { $count } amounts
  })
cost-by = by { $key }
cost-not-divided = not divided
cost-nobody-weighs = not divided: no council has a weight under { $key }
cost-seen-by = SEEN by { $key } (on record: { $standing })
cost-unknown = Weight under { $key } unknown, pays nothing here: { $councils }
cost-carried = { $favour } % of { $amount } with councils in favour{ $conditional ->
    [0] {""}
   *[other] , { $conditional } % under conditions
  }

detail-planned = Planned for { $date } ({ $kind })
detail-planned-today = Planned for today, { $date } ({ $kind })
detail-planned-past = Was planned for { $date } ({ $kind })
detail-milestone = { $sign } { $stage }: { $text }
detail-cost = Costs: { $name } { $amount }, { $key }

line-sitting-new = Put a meeting in the calendar
line-sitting = Change the meeting of { $date }
line-point-new = Plan for { $date }
line-point = Planned for { $date }: change
line-milestone-new = Add a milestone to { $title }
line-milestone = Change a milestone of { $title }
line-cost-new = Add costs to { $title }
line-cost = Change costs of { $title }

plan-field-day = Day
plan-field-venue = Place
plan-field-remark = Remark
plan-field-item = Point
plan-field-sitting = Meeting
plan-field-by = Prepared by
plan-field-milestone = Milestone
plan-field-due = When
plan-field-stage = State
plan-field-cost = For what
plan-field-amount = Amount
plan-field-key = Allocation key
field-fault-amount = not an amount; type it the Dutch way, 825.000 or 1.234,56
note-amount = An amount in euros for all councils together, the Dutch way: 825.000 or 1.234,56
choice-loose-point = a point of its own (title below)
choice-not-divided = do not divide

question-next-meeting = Make an agenda for { $date } ({ $file }) and go on in it? { $closed ->
    [no] This meeting is not closed yet; what still happens does not go along.
   *[yes] What this meeting left open goes along.
  } The consensus file is not saved. y = yes, Esc = no

notice-point-without-item = This point is not on the agenda yet; it comes onto it in the meeting for which it is planned
notice-sitting-now = This is the meeting of { $date }
notice-sitting-past = The meeting of { $date } is past
notice-choose-entry = Choose a line below this heading, or press + to add one
notice-no-key = This meeting has no allocation key; keys are weights in the agenda file
notice-seen-by = Seen by { $key }; nothing is put on record (w does that)
notice-seen-as-is = As it is on record again

next-planned = { $count ->
    [one] 1 point is
   *[other] { $count } points are
  } planned for that day:
next-from-calendar = The day comes from the calendar of the series: { $date }
next-skipped = the calendar has { $date } before it; that meeting is skipped
next-none-after = the calendar of the series has no meeting after { $held }
next-hint-date = give the day with --date

report-calendar-point = { $kind }: { $title }

report-milestones = Milestones
report-milestones-caption = The milestones by topic, with when and how far
report-milestones-counted = { $count ->
    [0] There are no milestones.
    [one] There is 1 milestone: planned { $planned }, underway { $underway }, reached { $reached }, dropped { $dropped }.
   *[other] There are { $count } milestones: planned { $planned }, underway { $underway }, reached { $reached }, dropped { $dropped }.
  }
report-milestones-by-topic = By topic
report-milestones-by-topic-caption = How far the milestones of each topic are, with all that is below it
report-milestone = Milestone
report-when = When
report-costs = Allocation of costs
report-costs-caption = What each council pays by the allocation key, to the cent, with the outcome under { $rule } and which part of the amount falls on councils in favour
report-costs-counted = { $count ->
    [0] There are no costs.
    [one] There is 1 amount, { $total }, of which { $divided } is divided over the councils.
   *[other] There are { $count } amounts, together { $total }, of which { $divided } is divided over the councils.
  }
report-cost = For what
report-amount = Amount (€)
report-key = Key
report-in-favour = Councils in favour
report-in-favour-conditional = Under conditions
report-of-amount = of the amount
report-undivided = Not divided
report-keys = Allocation keys
report-keys-caption = By what the amounts are divided
cli-show-calendar = Calendar of the series
action-next-stage = only the next state
action-previous-stage = only the state before
hint-stages = only that state
hint-councils = councils
hint-move = move
help-calendar = In the calendar
help-milestones = At the milestones
help-costs = At the costs
question-next-stands = { $path } is there already and is not overwritten. Go on in it? y = yes, Esc = no
notice-next-not-made = No agenda was made: { $why } — { $hint }
