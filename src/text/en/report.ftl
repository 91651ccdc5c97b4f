# report: what goes out

report-unwritten = The document cannot be made: { $cause }
report-unwritten-hint = choose another format

## On every report
report-of = { $title } of { $meeting }
report-about = About
report-date = Date
report-place = Place
report-round = Round
report-for = Meant for
report-for-participants = the participants, not public
report-for-everybody = everybody, public
report-fingerprint = Fingerprint
report-fingerprint-of = { $head }, after { $count ->
    [one] 1 change
   *[other] { $count } changes
}
report-no-decision = Support is no decision: the councils decide later, themselves.
report-provisional = Provisional: the meeting is not closed yet.
report-internal = For the participants only: remarks, conditions and contributions that are not public are in it.
report-withheld = Public version. Left out because it is not marked as public: { $what }.
report-nothing-withheld = Public version; nothing is left out.
report-remarks = { $count ->
    [one] 1 remark
   *[other] { $count } remarks
}
report-conditions = { $count ->
    [one] 1 condition
   *[other] { $count } conditions
}
report-notes = { $count ->
    [one] 1 note on an action point
   *[other] { $count } notes on action points
}
report-and = { $before } and { $last }
report-parties = parties
report-granted = { $answer }, granted
report-at-table = at the table
report-in-ballot = colouring file version { $version }
report-of-weight = of the { $weight }
report-of-weight-counted = of the { $weight } of the councils that count
report-of-weight-known = of the { $weight } as far as known
report-councils = { $favour } of { $base ->
    [one] 1 council
   *[other] { $base } councils
}
report-councils-counted = { $favour } of { $base ->
    [one] 1 council that counts
   *[other] { $base } councils that count
}
report-of-which = (of which { $count } under conditions)
report-number = No.
report-topic = Topic
report-council = Council
report-total = Total
report-outcome = Outcome
report-conclusion = Conclusion
report-state = State
report-mandate = Mandate

## Agenda
report-agenda = Agenda
report-agenda-caption = The topics in order, with who brought them in
report-to-colour = { $councils ->
    [one] The council is
   *[other] The { $councils } councils are
} asked to colour { $count ->
    [one] 1 point
   *[other] { $count } points
}.
report-earlier = Round { $round }, { $date }
report-kind = Kind
report-minutes = Minutes
report-brought-in = Brought in by
report-source = Source: { $source }
report-related = See also

## List of conclusions
report-conclusions = List of conclusions
report-conclusions-heading = Conclusions
report-conclusions-caption = The conclusions, in the order in which the points were treated
report-present = Present
report-seat = { $council }: representative
report-seat-for = { $council }: representative, mandate { $mandate }
report-seat-absent = { $council }: absent
report-seat-from = { $seat }, from { $hour }
report-seat-until = { $seat }, until { $hour }
report-seat-partly = { $seat }, part of the meeting
report-nothing-treated = No point has been treated yet.
report-finding = Conclusion
report-in-words = In words
report-next = Next
report-by = By: { $role }
report-before = No later than { $date }
report-with = With: { $instrument }
report-untreated = Not treated ({ $count ->
    [one] 1 point
   *[other] { $count } points
}): { $numbers }.

## List of actions
report-actions = List of actions
report-actions-name = Action points
report-actions-caption = The action points, by date; what is done or dropped comes last
report-actions-counted = { $count ->
    [0] There are no action points.
    [one] There is 1 action point, of which { $open } to be done.
   *[other] There are { $count } action points, of which { $open } to be done.
}
report-region = The region together
report-action = What
report-role = Who
report-due = No later than
report-about-item = On point
report-note = Result

## Matrix
report-matrix = Matrix of support
report-matrix-name = Matrix
report-matrix-heading = All points
report-matrix-caption = What every council says of every point; the outcome is that under { $rule }
report-matrix-legend = In favour are the councils that gave { $green } and, under conditions, those that gave { $amber }; the percentage is what they weigh together. Where the conditions of { $amber } were granted, it counts as { $green }.
report-matrix-legend-plain = In favour are the councils that gave { $green }; the percentage is what they weigh together.
report-nothing-coloured = There are no points to colour.
report-standing = Of { $count ->
    [one] 1 point
   *[other] { $count } points
}, under { $rule }, { $support } { $support ->
    [one] has
   *[other] have
} support, { $conditional } support under conditions and { $none } no support; { $open } { $open ->
    [one] is
   *[other] are
} still open. Of { $settled } the outcome is settled.
report-topics = By topic
report-topics-caption = How many points of every topic have support
report-points = points
report-in-favour = In favour
report-of-all = { $favour } of { $base }
report-of-counted = { $favour } of { $base } that count
report-from-afar = In pictures
report-heat = Overview
report-heat-caption = The matrix from afar
report-heat-level = { $count } { $level }
report-heat-summary = Of the { $cells } cells { $coloured } are coloured: { $levels }.
report-bars = Support
report-bars-caption = How many councils support each point, the most supported first
report-bars-summary = There is support without conditions for { $items }.
report-bars-none = For no point there is support without conditions.
report-no-colour = no colour
report-councils-unit = councils
report-moves = Moved
report-moves-caption = What moved since the last round
report-moves-summary = Since round { $round } { $count ->
    [0] no colour has moved.
    [one] 1 colour has moved.
   *[other] { $count } colours have moved.
}
report-round-number = round { $round }
report-firm = Settled
report-councils-heading = Councils
report-councils-caption = Who takes part, what every council weighs and who is at the table
report-short = Short
report-part = Share
report-presence = Present
report-unknown = unknown

## Calendar
report-calendar-title = { $title } (round { $round })

## Feedback
report-feedback = Feedback to the councils
report-feedback-to = Feedback to the council of { $council }
report-own-summary = { $council } coloured { $coloured } of { $count ->
    [one] 1 point
   *[other] { $count } points
}: { $answers }.
report-times = { $count } times { $what }
report-own-points = Of the { $count ->
    [one] 1 point
   *[other] { $count } points
} that the council brought in itself: { $support } support, { $conditional } support under conditions, { $none } no support, { $open } still open.
report-own-mandate = At the table the council spoke under this mandate: { $mandate }.
report-asked-of-you = What is still asked of you
report-still-to-colour = Still to be coloured ({ $count ->
    [one] 1 point
   *[other] { $count } points
}): { $numbers }
report-still-to-do = { $count ->
    [one] 1 action point
   *[other] { $count } action points
} to be done
report-with-first = { $what }; the first no later than { $date }
report-held-over = Held over, comes back: { $numbers } ({ $count ->
    [one] 1 point
   *[other] { $count } points
})
report-nothing-asked = Nothing is asked of you now.
report-next-round = What is left open comes back in round { $round }. Its date is still to come.
report-your-conditions = Your conditions
report-conditions-name = { $council } conditions
report-conditions-caption = The conditions of { $council } and what became of them
report-condition = Condition
report-at-items = On point
report-wanted = Wanted instrument
report-answer = Answer
report-also-asked-by = Also asked by
report-own-words = In your own words: “{ $text }”
report-your-colours = Your colours and those of the others
report-colours-name = { $council } colours
report-colours-caption = What { $council } says of every point, and what the others say
report-your-colour = Your colour
report-in-whose-name = Mandate and origin
report-others = The others
report-own = { $title } (brought in by you)
report-quoted = “{ $text }”
report-said-in = { $mandate }; { $origin }
report-also-said = { $origin }: { $answer }

## Record
report-record = Record
report-record-name = Record
report-record-caption = What happened, by topic and in order
report-ballots = Colouring files taken in
report-ballots-name = Colouring files
report-ballots-caption = The colouring files that the councils gave beforehand
report-version = Version
report-colours = Colours
report-strays = Without a place
report-file = File
report-course = The course of the meeting
report-course-legend = The numbers are those of the changes in the record; the times are Dutch time.
report-nothing-happened = Nothing has happened yet.
report-change = Change
report-hour = Time
report-seat-name = Seat
report-what = What
report-from = From
report-to = To
report-whole-meeting = The meeting as a whole
report-seat-table = table
report-seat-clock = clock
report-seat-other = seat { $seat }
report-did-undo = Taken back (change { $seq }): { $what }
report-did-redo = Again (change { $seq }): { $what }
report-did-quoted = { $what }: “{ $text }”
report-did-mark = Colour
report-did-mark-at-home = Colour from colouring file version { $version }
report-did-hammer = Taken as agreed
report-did-take = Colouring file version { $version } taken in ({ $mandate }): { $marks ->
    [one] 1 answer
   *[other] { $marks } answers
} and { $words ->
    [one] 1 remark or condition
   *[other] { $words } remarks and conditions
}
report-did-replace = Another colouring file version { $version } taken in ({ $mandate }), in place of the earlier one: { $marks ->
    [one] 1 answer
   *[other] { $marks } answers
} and { $words ->
    [one] 1 remark or condition
   *[other] { $words } remarks and conditions
} changed
report-did-leave = Absent
report-did-come = Present
report-did-open = On the table
report-did-close = Finished
report-did-reopen = Reopened
report-did-add = Added to the agenda
report-did-edit = Point changed
report-did-withdraw = Taken off the agenda
report-did-move = Moved on the agenda
report-did-plan = Planned time: { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
report-did-unplan = No planned time any more
report-did-conclude = Conclusion
report-did-unconclude = Conclusion removed
report-did-contribute = Contribution
report-did-recontribute = Contribution changed
report-did-respond = Response to a contribution
report-did-uncontribute = Contribution removed
report-did-milestones = Milestones changed
report-did-costs = Costs changed
report-did-region = What is known of the councils changed
report-did-rules = The rules changed
report-did-scale = The scale changed
report-did-resume = Resumed
report-did-suspend = Suspended
report-did-end = Closed
report-did-remark = Remark
report-did-reword = Remark changed
report-did-unremark = Remark removed
report-did-condition = Condition
report-did-recondition = Condition changed
report-did-answer = Condition answered
report-did-join = Condition joined with another
report-did-drop = Condition dropped
report-did-agree = Action point
report-did-reagree = Action point changed
report-did-unagree = Action point removed
