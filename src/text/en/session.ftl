# session: opening, keeping and saving a meeting

## What there is to tell on opening
session-restored =
    { $count ->
        [one] 1 change brought back
       *[other] { $count } changes brought back
    }
session-completed =
    { $count ->
        [one] The journal { $path } was completed with 1 change from the file
       *[other] The journal { $path } was completed with { $count } changes from the file
    }
session-completed-not-written =
    { $count ->
        [one] The file holds 1 change that is not in the journal { $path }
       *[other] The file holds { $count } changes that are not in the journal { $path }
    }
session-only-saved =
    { $count ->
        [one] { $path } holds 1 change that is not in the journal
       *[other] { $path } holds { $count } changes that are not in the journal
    }
session-set-aside = The old journal { $path } was put aside as { $aside }
session-set-aside-unfinished = The journal { $path } was never finished and empty; it was put aside as { $aside }
session-other-agenda = The agenda was changed after this meeting began; all that was recorded still fits it
session-record-damaged = { $path } cannot be used from line { $line } on: { $cause }; what comes before was read, nothing is written in it
session-differs = { $path }: { $error }; the history counts, and saving writes the standing anew
session-notice-hint = { $notice } — { $hint }

## Why a meeting cannot be opened
session-no-data-folder = There is no folder in which the journal can be kept
session-too-large = { $path } is { $bytes } bytes long, a file may have { $max }
session-consensus = { $path }: { $error }
session-history = { $path }, line { $line }: { $error }
session-header = The beginning of the journal { $path } cannot be read: { $error }
session-format = The journal { $path } was written in format { $found }; this version knows format { $known }
session-other-meeting = The journal { $path } is of another meeting ({ $found } instead of { $expected })
session-agenda-changed = The agenda was changed in such a way that the journal { $path } no longer fits it: { $error }
session-diverged = { $file } and the journal { $journal } tell of a different course of events

session-hint-data-folder = set XDG_DATA_HOME, or name an agenda file
session-hint-path = check the path
session-hint-in-use = close the other window, or look at the meeting with --read-only
session-hint-closed = look at the meeting with --read-only, or go on with a copy in another place
session-hint-new = check the path, or begin a new journal with --new; the old one is then put aside
session-hint-agenda = put the previous agenda back, or begin a new journal with --new; the old one is then put aside
session-hint-diverged = use --new to go on with what is in the file; the journal is then put aside and stays
session-hint-only-saved = open that file to go on with it
session-hint-damaged = go on in another place and keep this file

## What is wrong with a line
wire-too-long = the line is too long
wire-not-ron = this is not a line of a journal ({ $words })
wire-unknown-item = there is no item “{ $id }”
wire-unknown-council = there is no council “{ $id }”
wire-unknown-level = there is no colour “{ $id }”
wire-unknown-weight = there is no weight “{ $id }”
wire-unknown-group = there is no group “{ $id }”
wire-no-threshold = there is no part of nought
wire-refused = this colouring could not be taken in then
wire-unknown-author = “{ $id }” cannot be a seat at the table
wire-twice = “{ $id }” stands there twice
wire-not-a-date = “{ $text }” is not a date
wire-not-presence = “{ $text }” does not give P (present) or A (absent) for each council
wire-too-many-authors = there are too many seats at the table
replay-not-read = change { $seq } cannot be read: { $cause }
replay-not-fitting = change { $seq } does not fit what came before it

## What is wrong with a consensus file
consensus-too-large = the file is { $bytes } bytes long, it may have { $max }
consensus-no-seal = the last line ({ $line }) is not the checksum that it was written with
consensus-changed = the file was changed after it was saved: the checksum on line { $line } is wrong
consensus-syntax = line { $line }, character { $column }: { $words }
consensus-format = it was written in format { $found }; this version knows format { $known }
consensus-saved = the time of saving cannot be read
consensus-head = the course of events is not the one that was saved (line { $line })
consensus-state = what stands at “{ $part }” (line { $line }) does not follow from the course of events
consensus-not-written = what was to be saved cannot be read back { $words }
consensus-hint-path = check the path
consensus-hint-copy = use a copy that was not changed
consensus-hint-newer = use the version of draagvlak that made it
consensus-hint-our-mistake = this is a mistake in draagvlak; please report it

## Why nothing is saved
save-read-only = This meeting is open for reading only; its own files stay as they are
save-would-overwrite = { $path } is not an earlier state of this meeting and is not overwritten
save-exists = { $path } exists already and is not overwritten
save-hint-exists = choose another name or another folder
save-own = { $path } is the agenda or the journal of this very meeting
save-record-in-the-way = { $path } exists already and cannot be the new journal
save-hint-other-name = choose another name
save-hint-overwrite = choose another name, or confirm that the file may be replaced
