# store: files

## What the system refused
store-fault-open = { $path } cannot be opened: { $reason }
store-fault-create = { $path } cannot be made: { $reason }
store-fault-make-folder = The folder { $path } cannot be made: { $reason }
store-fault-lock = { $path } cannot be locked: { $reason }
store-fault-read = { $path } cannot be read: { $reason }
store-fault-write = { $path } cannot be written: { $reason }
store-fault-cut = The unusable end of { $path } cannot be removed: { $reason }
store-fault-sync = It is not certain that { $path } is on the disk: { $reason }
store-fault-sync-folder = It is not certain that the folder { $path } is up to date on the disk: { $reason }
store-fault-rename = { $path } cannot get another name: { $reason }

store-reason-not-found = there is no such file or folder
store-reason-not-a-folder = part of the path is not a folder
store-reason-name = the name cannot be used
store-reason-exists = something with that name is there already
store-reason-permission = you are not allowed to do that
store-reason-read-only = it can only be read there
store-reason-full = the disk is full
store-reason-quota = your disk space is used up
store-reason-too-large = the file is too large
store-reason-nothing-written = the disk took nothing
store-reason-network = the network disk is gone
store-reason-unsupported = this disk cannot do that
store-reason-memory = there is not enough memory
store-reason-device = the disk failed
store-reason-system = the system says “{ $text }”

## What is not used as a file
store-refused-symlink = { $path } is a link to another place
store-refused-folder = { $path } is a folder, not a file
store-refused-pipe = { $path } is a pipe between programs, not a file
store-refused-device = { $path } is a device, not a file
store-refused-not-ours = { $path } belongs to another user
store-refused-write-protected = { $path } is protected against writing

## Opening the journal
store-journal-missing = There is no journal { $path }
store-journal-exists = The journal { $path } exists already
store-journal-in-use = The journal { $path } is open already
store-journal-moved = The journal { $path } got another name while it was opened
store-journal-too-large = { $path } holds { $bytes } bytes, a journal may hold { $max }
store-journal-unfinished = The journal { $path } was never finished; nothing was kept in it
store-journal-other-version = The journal { $path } was made with another version
store-journal-no-header = { $path } is not a journal, or its beginning is damaged
store-journal-not-one-line = A line for the journal { $path } holds a line break

## In which state the journal was
store-found-newline = The last line break of { $path } was missing; nothing is lost
store-found-torn = At the end of { $path }, from byte { $offset } on, there are { $bytes } bytes that are not a whole line
store-found-torn-kept = At the end of { $path }, from byte { $offset } on, there were { $bytes } bytes that were not a whole line; they are in { $copy } now
store-found-damaged = { $path } is damaged from line { $line } on (byte { $offset }); what stands before was read, nothing is written in it

## Writing the journal
store-append-not-written = Not kept: { $fault }
store-append-unsure = Perhaps not kept: { $fault }
store-append-changed = Not kept: another program wrote in { $path }
store-append-moved = Not kept: { $path } was moved or removed
store-append-too-large = Not kept: { $path } became too large
store-append-closed = Not kept: { $path } was closed after an earlier error
store-append-panicked = Perhaps not kept: the program failed while writing { $path }
store-atomic-unsure = Saved, but perhaps not on the disk yet: { $fault }

## What you can do now
store-hint-path = check the path
store-hint-other-name = choose another name
store-hint-elsewhere = save in another place
store-hint-room = make room, or save in another place
store-hint-local = use a disk in this computer
store-hint-symlink = give the path where the file really is
store-hint-copy = make a copy of your own and use that
store-hint-protected = take the protection off, or choose another name
store-hint-new = open it, or start again with --new; the old one is put aside then
store-hint-in-use = close the other window, or open it to read only
store-hint-again = try once more
store-hint-not-a-journal = check the path, or start again with --new; this file is put aside then
store-hint-unfinished = start again with --new; this file is put aside then
store-hint-other-version = use the version of draagvlak that made it
store-hint-our-mistake = this is a mistake in draagvlak; please report it
store-hint-torn = see whether the last thing you did is still there
store-hint-damaged = go on in a new journal, and keep this file
store-hint-save-here = save under another name, and find out who else is working in it
store-hint-save-again = save once more

## Files of others
intake-unreadable = cannot be read: { $reason }
intake-not-a-file = this is not a file
intake-too-large = this file has { $bytes } bytes; at most { $max } are read
intake-empty = this file is empty
intake-old-office = this is an old Office file (.xls, .doc) or a file with a password
intake-pdf = this is a PDF
intake-document = this is a text document (Word, ODT or RTF)
intake-text = this is text
intake-package = this is a zip file without a spreadsheet
intake-other = this is neither text nor a spreadsheet
intake-bad-utf16 = the text of this file is damaged
intake-hint-right-file = check whether this is the right file
intake-hint-old-office = open it, remove any password and save it as .xlsx, .ods or .csv
intake-hint-paste = paste the text into a text file (.txt or .md)
intake-hint-kinds = use .md, .txt, .csv, .xlsx or .ods
intake-hint-utf8 = save it as UTF-8

## Tables from a spreadsheet
sheet-place = { $file }:sheet { $sheet }:{ $cell }
sheet-place-line = { $file }:{ $line }
sheet-place-field = { $file }:{ $line }:column { $column }
sheet-in-file = { $file }: { $what }
sheet-bomb = unpacked, this file becomes far too large
sheet-locked = this file is protected by a password
sheet-damaged = this file is damaged ({ $words })
sheet-open-quote = the quotation mark that opens on or before line { $line } is never closed
sheet-too-many-rows = the table has more than { $max } rows
sheet-too-wide = there is something in cell { $cell }, and only { $max } columns are read
sheet-too-much-text = there is far too much text in the table
sheet-no-rows = there is nothing in the table
sheet-hint-locked = remove the password and save it again
sheet-hint-damaged = open it in a spreadsheet and save it again
sheet-hint-open-quote = add a ", or remove that one

## An agenda from a text or a table
outline-place = { $file }:{ $line }
outline-nowhere = the table
outline-at = { $place }: { $what }
outline-kept-as-text = neither heading nor list; kept as the explanation of { $item }: “{ $begins }”
outline-kept-as-note = text before the first item; kept as the note of the meeting: “{ $begins }”
outline-left-out = it has no place and was left out: “{ $begins }”
outline-page-number = left out, because this looks like a page number: “{ $text }”
outline-no-title = left out: a number or dash without a title
outline-long-title = the title is too long, and stands in full in the explanation now: “{ $begins }”
outline-cut-off = the text is too long and was cut off
outline-too-deep = this item stands deeper than an agenda goes; it stands at the deepest place now
outline-same-number = number { $number } occurs more than once; this item is called { $now } now
outline-long-number = “{ $number }” is too long for a number; the item got one by its place
outline-day-for-number = the spreadsheet made a date of the number ({ $text }); the item got one by its place
outline-unknown-column = column “{ $name }” is not known and was left out
outline-unknown-value = “{ $text }” does not fit in column { $column } and was left out
outline-unknown-council = “{ $name }” does not take part in this meeting; the council was left out
outline-bad-council = this is no council and was left out: “{ $begins }”
outline-no-titles = no column has a title or topic
outline-no-items = there are no agenda items in it
outline-no-councils = there are no councils in it
outline-expected-kind = decision, discussion or information
outline-expected-truth = yes or no
outline-expected-minutes = a number of minutes, such as 10
outline-expected-level = 1, 2, 3…
outline-hint-left-out = make it a heading (#) or a point (-) if it belongs on the agenda
outline-hint-no-title = put the title behind it
outline-hint-day-for-number = format the column as text and type the number again
outline-hint-columns = use as column names: number, title, explanation, kind, coloured, council, minutes, source, page, level, tags
outline-hint-expected = { $expected } is expected
outline-hint-councils = choose from { $known }
outline-hint-bad-council = a name, a short name (three letters at most) and inhabitants are expected, each only once
outline-hint-no-items = put a heading (#) or a number or dash before each item
