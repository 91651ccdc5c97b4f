# ballot: colouring files of councils, made at home and merged

## What is wrong with a colouring file
ballot-unread = the colouring file is not there any more
ballot-other-meeting = this colouring file belongs to meeting “{ $found }”, not to “{ $expected }”
ballot-hint-other-meeting = choose the agenda that it was made for
ballot-unknown-mark = “{ $found }” is no colour of this meeting; what fits here is one of { $expected }

## Colouring at home
colouring-resumed =
    { $count ->
        [one] Going on with { $path }, version { $version }: 1 item coloured
       *[other] Going on with { $path }, version { $version }: { $count } items coloured
    }
colouring-taken = Version { $version } has been taken into the meeting; give a new colouring file version { $next }
colouring-unknown-council = there is no council “{ $found }”
colouring-other-council = { $path } is the colouring file of { $found }
colouring-changed = Not kept: something else wrote in { $path }
colouring-hint-changed = take over what stands there now, or write over it

## Merging
merge-of = { $council }, version { $version }, on behalf of { $mandate }
merge-count = { $count } { $mark }
merge-taken = { $file }: { $of }: taken in: { $marks }
merge-already = { $file }: { $of }: had been taken in: { $marks }
merge-same = { $file }: says the same as { $other }
merge-passed-over = { $file }: not taken in, because { $other } is preferred
merge-words =
    { $conditions ->
        [one] 1 condition
       *[other] { $conditions } conditions
    } and { $remarks ->
        [one] 1 remark
       *[other] { $remarks } remarks
    }
merge-later = version { $version } holds; this one is in the history
merge-finished = finished already, so without effect on the outcome: { $items }
merge-over = given in the meeting itself, and that goes first: { $items }
merge-renamed = { $item } is called “{ $new }” now; in the file still “{ $old }”
merge-stray = not placed: { $item } “{ $title }” ({ $mark }): { $why }
merge-stray-unknown = is not on this agenda
merge-stray-withdrawn = was taken off the agenda
merge-stray-not-coloured = is not coloured
merge-and-more = { $first } and { $more } more
merge-conflict = { $file }: not taken in: { $of }: { $other } is the same version and says something else ({ $where })
merge-hint-conflict = choose one with --prefer FILE, or ask the council for a new version
merge-differs-items = they differ at { $items }
merge-differs-mandate = they differ in the mandate
merge-differs-both = they differ in the mandate and at { $items }
merge-refused = { $file }: not taken in: { $why }
merge-totals =
    { $files ->
        [one] 1 file
       *[other] { $files } files
    }: { $new } newly taken in, { $not } not
merge-saved = Saved: { $path }
merge-unchanged = Nothing has changed: { $path }
merge-nothing = Nothing was taken in and nothing was saved

## What is wrong with a form that was filled in
ballot-at = { $place }: { $what }
ballot-no-table = { $file }: no row names the columns “id” and “colour”; use the form that draagvlak ballot --to makes
ballot-no-meeting = { $file }: above the table “meeting” with the id of the meeting is missing
ballot-no-council = { $file }: above the table “council” is missing
ballot-no-version = “{ $found }” is no version; those count from 1
ballot-no-truth = “{ $found }” is neither yes nor no
ballot-no-id = this row is filled in, but does not say of which item (id)
ballot-no-page = “{ $found }” is no page
ballot-no-condition = an instrument or page stands here, but no condition
ballot-unknown-body = “{ $found }” is no council, committee, executive, personal or “parties” with their names
ballot-unknown-instrument = “{ $found }” is no motion, amendment, undertaking or text change

## The form for a spreadsheet
form-title = Colouring file of { $council }: { $title }
form-sheet = Colouring
form-explain-fill = Fill in the yellow cells (where you see no colours: the columns from “colour” on). An item without a colour counts as not yet; { $amber } is { $green } provided that the condition is met.
form-explain-fill-plain = Fill in the yellow cells (where you see no colours: the columns from “colour” on). An item without a colour counts as not yet; who is in favour gives { $green }.
form-explain-rows = Another condition for the same item: add a row with the same id. Leave the ids; rows may be moved or left out.
form-explain-more = On behalf of: council, committee, executive, personal, or parties with their names; the last column only where it differs for an item.
form-meeting = meeting
form-council = council
form-version = version
form-body = on behalf of
form-date = date
form-note = note
form-public = public
form-number = no.
form-id = id
form-item = item
form-from = brought in by
form-mark = colour
form-condition = condition
form-instrument = instrument
form-page = page
form-remark = remark
form-personal = personal
form-yes = yes
form-no = no
form-not-a-choice = Choose from the list, or type the letter of the colour.
form-written = The form is in { $path }. Filled in, it is read with: draagvlak merge { $agenda } { $path }
