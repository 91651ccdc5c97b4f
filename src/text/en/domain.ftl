# What the domain says: refusals, answers, outcomes, rules, mandates.

plain = { $text }

reject-read-only = This meeting is open for reading only
reject-unchanged = That is so already
reject-unknown = There is no such item or council
reject-not-coloured = This is a heading: colour the points below it (↓)
reject-topic-closed = This item is finished; reopen it first with Enter
reject-topic-not-closed = This item is not finished
reject-suspended = The meeting is suspended; resume it first with s
reject-meeting-closed = The meeting is closed; reopen it first with s
reject-nobody-outstanding = All councils present have spoken on this already
reject-no-green = This scale has no level that means support
reject-at-the-end = This item cannot be moved any further
reject-empty-title = A new item needs a title
reject-empty-text = A text is needed
reject-itself = A condition cannot be joined with itself
reject-other-ballot = Another colouring of this council with version { $version } was taken in already; choose first which one holds
reject-council-gone = A council that takes part cannot be taken out; mark it absent
reject-indistinct = Two names, abbreviations or letters are the same, or one is missing
reject-coloured-already = Something is coloured already: the scale is fixed now
reject-no-rule = At least one rule is needed
reject-nothing-to-undo = There is nothing to undo
reject-nothing-to-redo = There is nothing to redo
reject-changed-since = Somebody else has changed this since, so it cannot be undone (change { $seq })

answer-pending = not yet
answer-no-view = no view
answer-abstention = abstention
answer-absent = absent
answer-now-absent = { $answer } (absent now)

level-lettered = { $name } ({ $letter })
level-or = { $first } or { $next }
level-green = green
level-amber = orange
level-red = red
level-blue = blue
level-grey = grey

outcome-support = support
outcome-conditional = conditions
outcome-conditional-long = under conditions
outcome-no-support = none
outcome-no-support-long = no support
outcome-conditional-whole = support under conditions
outcome-open = open
outcome-firm = { $outcome }, { $firm }

finding-support = support
finding-conditional = under conditions
finding-held-over = held over
finding-no-support = no support
finding-withdrawn = withdrawn

progress-open = to be done
progress-done = done
progress-dropped = dropped
firm-settled = settled
firm-settled-short = sure
firm-provisional = provisional
firm-provisional-short = prov
firm-no-quorum = no quorum

rule-unanimity = unanimity
rule-consent = consent (nobody against)
rule-majority = majority of councils
rule-majority-and-two-thirds = majority and two thirds
rule-double-majority = double majority
rule-majority-in-each-group = majority in each group

mandate-council = council
mandate-committee = committee
mandate-parties = parties { $names }
mandate-executive = executive
mandate-personal = representative personally
mandate-version = { $body }, version { $version }
mandate-date = { $body }, { $date }

kind-decision = for decision
kind-discussion = for discussion
kind-information = for information

instrument-motion = motion
instrument-amendment = amendment
instrument-undertaking = undertaking
instrument-text-change = change of text
instrument-page = { $kind } p. { $page }
instrument-possible = possible { $kind }

source-place = { $document }, { $place }

date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

event-marked = { $council } on { $item }: { $before } → { $after }
event-hidden = { $council } on { $item }: noted, the colour stays hidden
event-hidden-undone = Changed: { $council } on { $item }
event-hammered = Unopposed { $item }: { $count ->
    [one] one council
   *[other] { $count } councils
  } to { $level }
event-remarked = Remark by { $council } on { $item } noted
event-remark-removed = Remark by { $council } on { $item } removed
event-left = { $council } is absent
event-came = { $council } is present
event-opened = Under discussion: { $item } { $title }
event-closed = Finished: { $item } { $title }
event-reopened = Reopened: { $item } { $title }
event-added = Raised: { $item } { $title }
event-moved = Moved: { $item } { $title }
event-planned = Planned for { $item } { $title }: { $minutes } minutes
event-plan-removed = No planned length any more for { $item } { $title }
event-concluded = Conclusion on { $item } noted
event-conclusion-removed = Conclusion on { $item } removed
event-suspended = The meeting is suspended; s resumes
event-resumed = The meeting goes on
event-meeting-closed = The meeting is closed; s reopens, Ctrl+S saves
event-undone = Undone: { $what }
event-redone = Redone: { $what }
event-condition-put = Condition of { $council } on { $item } noted
event-condition-changed = Condition changed: “{ $text }”
event-condition-dropped = Condition dropped: “{ $text }”
event-condition-answered = Condition “{ $text }”: { $status }
event-conditions-joined = Conditions joined: “{ $text }”
event-contribution = Contribution of { $council } on { $item } noted
event-contribution-changed = Contribution of { $council } on { $item } changed
event-contribution-answered = Response to the contribution of { $council } on { $item } noted
event-contribution-unanswered = Response to the contribution of { $council } on { $item } removed
event-contribution-removed = Contribution of { $council } on { $item } removed
event-milestones = Milestones changed: { $item } { $title }
event-costs = Costs changed: { $item } { $title }
event-action-agreed = Action point noted: “{ $text }”
event-action-changed = Action point changed: “{ $text }”
event-action-removed = Action point removed: “{ $text }”
event-ballot-taken = Colouring of { $council }, version { $version }, taken in: { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
event-edited = Changed: { $item } { $title }
event-withdrawn = Taken off the agenda: { $item } { $title }
event-region-changed = What is known of the councils has changed
event-rules-changed = The rules have changed
event-scale-changed = The scale has changed
condition-open = open
condition-partly = partly met
condition-granted = met
condition-refused = refused
