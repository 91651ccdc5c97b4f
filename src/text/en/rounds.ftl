# From one round to the next: next, diff, and what moved since the round before.

## Making the next meeting
next-about = Make the agenda of the next meeting
next-usage = draagvlak next CONSENSUSFILE [OPTIONS]
next-name-file = CONSENSUSFILE
next-name-date = DATE
next-name-title = TITLE
next-name-place = PLACE
next-help-file = What the meeting saved with Ctrl+S
next-help-date = The day of the next meeting: 2021-10-14 or 14-10-2021; otherwise the next one in the calendar
next-help-output = Where the new agenda goes; otherwise beside the consensus file
next-help-title = What the next meeting is called; otherwise as the calendar says, or as this one
next-help-place = Where it is held; otherwise where the calendar says
next-help-calendar = Make a file for Outlook and other calendars too, such as meeting.ics
next-more =
    What is open, was held over or still has conditions returns to be coloured again.
    What is settled or was concluded stays for reference; if you want it back all the same,
    conclude that it is held over. A conclusion goes before what the rule counts.
    What the calendar of the series plans for that day comes onto the agenda.
    Nothing is ever overwritten.

    Examples:
      draagvlak next meeting.consensus.ron
      draagvlak next meeting.consensus.ron --date 2021-10-14
      draagvlak next meeting.consensus.ron --date 2021-10-14 --calendar meeting.ics
next-head = { $title }: round { $round }, { $date }
next-again =
    { $count ->
        [one] 1 point returns to be coloured:
       *[other] { $count } points return to be coloured:
    }
next-kept =
    { $count ->
        [one] 1 point stays for reference:
       *[other] { $count } points stay for reference:
    }
next-left-out =
    { $count ->
        [one] 1 point does not go along:
       *[other] { $count } points do not go along:
    }
next-because-conditions = there are conditions still
next-because-not-settled = not settled
next-taken-off = taken off the agenda
next-nothing-said = taken off the agenda before anything was said of it
next-conditions = Conditions: { $parts }
next-actions = Action points: { $parts }
next-actions-left =
    { $count ->
        [one] 1 action point that was finished last time does not go along
       *[other] { $count } action points that were finished last time do not go along
    }
next-not-taken = Mandates, presence and place hold for one meeting and were not taken along.
next-written = Written: { $path }
next-not-closed = this meeting is not closed yet; what still happens is not in the new agenda
next-calendar-held = Follows round { $round } of { $date }. To be coloured again:

## Comparing two files
diff-about = Show what differs between two meetings
diff-usage = draagvlak diff [OPTIONS] OLD NEW
diff-name-old = OLD
diff-name-new = NEW
diff-help-old = The earlier agenda or consensus file
diff-help-new = The later agenda or consensus file
diff-more =
    Points, councils and rules belong together when their id is the same. The exit code is 0 when
    there are differences too. A record beside a file does not count: save first.

    Examples:
      draagvlak diff round-1.consensus.ron round-2.consensus.ron
      draagvlak diff --format json round-1.consensus.ron round-2.consensus.ron
diff-head-old = From: { $title }, round { $round }, { $date }
diff-head-new = To:   { $title }, round { $round }, { $date }
diff-nothing = There is no difference.
diff-joined = New at the table: { $councils }
diff-left = No longer at the table: { $councils }
diff-otherwise-counted = Note: the rules or the scale differ; outcomes cannot simply be compared.
diff-items = Points
diff-conditions = Conditions
diff-actions = Action points
diff-on-agenda = agenda
diff-place-missing = not on the agenda
diff-place-taken-off = taken off the agenda
diff-place-plain = without colours
diff-place-coloured = to be coloured
diff-renamed = was called “{ $title }”
diff-moved = stands elsewhere
diff-conclusion = conclusion
diff-conclusion-other = recorded
diff-none = none
diff-new = new
diff-gone = no longer on the list
diff-answer = answer: { $answer }
diff-note = note: { $note }
diff-was = was: { $was }

## What moved since the round before
detail-moved = { $council }, round { $round }: { $from } { $arrow } now { $to }
detail-former = Round { $round }: { $what }
tally-former = round { $round }: { $what }
tally-former-short = r{ $round } { $what }
heads-filtered = { $filter } · { $hidden } hidden
filter-moved = moved
filter-open = open
filter-conditions = conditions
filter-blank = still blank
action-filters = show only some points
action-filter-moved = only what moved since the round before
action-filter-open = only what is open or provisional
action-filter-conditions = only with conditions that are not met
action-filter-blank = only what nobody coloured yet
hint-filters = filter
notice-filtered =
    { $shown ->
        [one] 1 point shown, { $hidden } hidden; Esc shows all
       *[other] { $shown } points shown, { $hidden } hidden; Esc shows all
    }
notice-filter-nothing = There are no such points; everything stays in view
notice-unfiltered = All points are back
