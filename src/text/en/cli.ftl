# cli: the command line

## Help
cli-about =
    draagvlak: on one screen, which agenda items the councils of a region support, while the
    meeting goes on. Support (draagvlak) is no decision; the councils take those themselves.
cli-usage = Usage:
cli-usage-main =
    draagvlak [OPTIONS] [FILE]            the screen
    {"  "}draagvlak new [OPTIONS] [FILE]        a new agenda, by questions
    {"  "}draagvlak import [OPTIONS] FILE       an agenda from a text or table
    {"  "}draagvlak list                        the built-in dossiers
    {"  "}draagvlak open NAME                   a built-in dossier, on the screen
    {"  "}draagvlak search WORDS [FILE…]        search all dossiers
    {"  "}draagvlak ballot [OPTIONS] [FILE]     colour at home, for one council
    {"  "}draagvlak show [OPTIONS] [FILE]       how things stand, without a screen
    {"  "}draagvlak check [FILE…]               check files and dossiers
    {"  "}draagvlak verify [OPTIONS] FILE        is a journal or consensus file whole?
    {"  "}draagvlak merge AGENDA FILE…          merge the colouring files of councils
    {"  "}draagvlak next FILE --date DATE       the agenda of the next meeting
    {"  "}draagvlak diff OLD NEW                compare two meetings
    {"  "}draagvlak report [OPTIONS] [FILE]     what goes out
cli-first-steps =
    First steps:
      1. Start draagvlak without a file: that opens the meeting of Midden-Holland on
         16 September 2021, with 63 items that nobody has given a colour yet.
      2. Choose an item and a council with the arrows, and press g (green), o (amber) or r (red).
         On the right you see at once how many councils and inhabitants are in favour.
      3. ? gives help, : all actions by name, u takes something back.
      4. Ctrl+S writes the consensus file, q quits. What you did has been kept by then: next time
         you go on where you were.
cli-commands = Commands
cli-arguments = File
cli-options = Options
cli-name-file = FILE
cli-name-command = COMMAND
cli-name-path = PATH
cli-name-theme = light|dark
cli-name-color = HOW-MANY
cli-name-lang = nl|en
cli-name-format = text|json
cli-help-ballots-folder = Watch this folder for colouring files that arrive (key i)
cli-name-council = COUNCIL
cli-name-number = NUMBER
cli-help-council = The council that colours; without this option the screen asks
cli-help-ballot-output = Where the colouring file is; otherwise beside the agenda
cli-help-edition = Which version you colour from now on
cli-about-ballot = Colour at home: the screen for one council, which brings or sends its colouring file
cli-usage-ballot = draagvlak ballot [OPTIONS] [FILE]
cli-more-ballot =
    Every colour is in the file at once, such as meeting.gouda.inkleuring.ron; the same command
    goes on with it. The meeting takes it in with the key i.

    Examples:
      draagvlak ballot meeting.ron --council gouda
      draagvlak ballot meeting.ron --council gouda --version 2
      draagvlak ballot meeting.ron --council gouda --to gouda.xlsx
cli-help-file = An agenda, a consensus file or a dossier; else the meeting of 2021
cli-help-files = Agendas and consensus files, or names of dossiers
cli-help-new = Begin a new record; the old one is set aside, never erased
cli-help-output = Where Ctrl+S writes the consensus file
cli-help-read-only = Only look; also when the meeting is open elsewhere
cli-help-theme = Light or dark background; else what the terminal has (T switches)
cli-help-color = Colours: auto, always, never, 16, 256 or truecolor
cli-help-ascii = Draw in plain letters instead of ● ◐ ✕
cli-help-lang = Dutch or English
cli-help-help = This help
cli-help-version = The version
cli-help-format = Text for people (the default) or JSON for programs

cli-about-show = How things stand, without a screen; also when the meeting is open elsewhere
cli-usage-show = draagvlak show [OPTIONS] [FILE]
cli-more-show =
    Nothing is written. To open a file that is called show: draagvlak ./show

    Examples:
      draagvlak show | less -S
      draagvlak show --format json meeting.consensus.ron
cli-about-check = Check agendas and consensus files, with the line and column of each fault
cli-usage-check = draagvlak check [OPTIONS] [FILE…]
verify-about = Is a journal or consensus file whole, and if not: where does it break?
verify-usage = draagvlak verify [OPTIONS] FILE
verify-help-file = A journal (.journal) or a consensus file
verify-help-agenda = The agenda of the journal; else the file beside it or the built-in dossier
verify-more =
    Every byte, every checksum and every change is read again; in a consensus file also whether
    the state follows from the history. Nothing is written, and the meeting may be open.
    The exit code is 0 when all is whole, and 1 when it breaks or not all could be checked.

    Examples:
      draagvlak verify meeting.ron.journal
      draagvlak verify meeting.consensus.ron --format json
      draagvlak verify copy.journal --agenda meeting.ron

cli-help-to = No screen but a form to fill in: .xlsx, .ods or .csv
cli-about-merge = Merge the colouring files of councils into one consensus file
cli-usage-merge = draagvlak merge [OPTIONS] AGENDA FILE…
cli-help-file-into = An agenda or a consensus file
cli-help-ballots = Colouring files (.inkleuring.ron, .xlsx, .ods, .csv), or folders of them
cli-help-output-merge = Where the consensus file goes; otherwise beside the agenda
cli-help-prefer = This file holds where two of the same version differ
cli-more-merge =
    A later version of a council goes before an earlier one, and what was given in the meeting
    itself goes before all. What cannot be read does not keep out the others; the exit code is 2.

    Examples:
      draagvlak merge meeting.ron colourings/
      draagvlak merge meeting.consensus.ron gouda-2.inkleuring.ron
      draagvlak merge meeting.ron folder/ --prefer folder/gouda-good.inkleuring.ron
cli-about-help = This help, or that of a command
cli-usage-help = draagvlak help [COMMAND]

cli-examples =
    Examples:
      draagvlak                           the built-in meeting, on the screen
      draagvlak zhz-inkoopkader           another built-in dossier
      draagvlak meeting.ron               an agenda of your own
      draagvlak meeting.consensus.ron     go on from what was saved
      draagvlak --read-only meeting.ron   look along on a second screen
      draagvlak show > state.txt          how things stand, as text
      draagvlak show --format json        how things stand, for another program
      draagvlak check meeting.ron         is the agenda right?
      draagvlak verify meeting.ron.journal   is the journal whole?
      draagvlak ./show                    a file that is called like a command
cli-keys = The keys that matter most:
cli-files =
    Files:
      meeting.ron             the agenda; the program changes nothing in it
      meeting.ron.journal     the record beside it: every change, kept at once. That of a
                              built-in dossier is in the folder draagvlak of your data folder
                              (on Linux ~/.local/share/draagvlak)
      meeting.consensus.ron   what Ctrl+S writes: readable, with all that happened
cli-environment =
    Environment:
      DRAAGVLAK_LANG          nl or en; --lang comes first
      NO_COLOR, CLICOLOR=0    no colours; CLICOLOR_FORCE=1 and --color come first
      COLORTERM, TERM         how many colours the terminal has
      LC_ALL, LC_CTYPE, LANG  a locale without UTF-8 gives plain letters, like --ascii
      XDG_DATA_HOME           another data folder
cli-exit-codes =
    Exit codes:
      0   done
      1   could not: the disk, the terminal, or the meeting is open already; nothing found (search);
          not whole (verify)
      2   the command or a file is not right

## What is wrong with the command
cli-unknown-option = unknown option { $option }
cli-unexpected = “{ $word }” is one too many
cli-unknown-command = there is no command “{ $word }”
cli-no-value = { $option } needs a value
cli-bad-value = { $option } cannot be “{ $value }”
cli-wants-no-value = { $option } takes no value
cli-twice = { $option } is given twice
cli-conflict = { $option } does not go with { $other }
cli-no-file = no file was given
cli-not-text = one of the options is not readable text
cli-not-with-command = { $option } belongs to the screen and not to { $command }
cli-other = this command cannot be understood ({ $words })
cli-hint-meant = did you mean { $word }?
cli-missing = { $option } is missing
cli-not-a-date = { $option }: “{ $value }” is not a date such as 2021-10-14
cli-hint-date = write year-month-day or day-month-year, in figures
cli-not-later = { $given } is not later than this meeting, { $held }
cli-hint-later = choose a later day
cli-hint-possible = choose from { $possible }
cli-hint-help = see draagvlak --help

## What could not be done
cli-no-terminal = the screen needs a terminal
cli-hint-show = use draagvlak show
cli-colouring-not-kept = the last changes are not kept in { $path }
cli-hint-colouring = start again with the same command and see what is missing
cli-terminal = the terminal does not cooperate: { $reason }
cli-output = the output cannot be written: { $reason }
cli-not-kept =
    { $count ->
        [one] 1 change is not kept in the record { $path }
       *[other] { $count } changes are not kept in the record { $path }
    }
cli-not-kept-saved = what was saved is in { $path }
cli-hint-not-kept = open the meeting again and see what is missing
cli-more-faults =
    { $count ->
        [one] and 1 more fault
       *[other] and { $count } more faults
    }
cli-warning = note: { $what }

## After the screen
cli-waiting = waiting for the disk… (Ctrl+C: wait no longer)
cli-closed-nothing = Nothing was changed.
cli-closed-colouring =
    { $count ->
        [one] 1 item is coloured in { $path }
       *[other] { $count } items are coloured in { $path }
    }
cli-closed-read-only = This was only a look.
cli-closed-kept = Everything is kept in { $path }
cli-closed-saved = The consensus file is up to date: { $path }
cli-closed-older = The consensus file { $path } is older; Ctrl+S brings it up to date
cli-closed-unsaved = There is no consensus file yet; Ctrl+S writes { $path }
cli-closed-next-time = Next time: draagvlak { $path }

## What was checked
cli-good = { $path }: in order: { $topics }, { $items }, { $councils }
cli-good-consensus = { $path }: in order: { $topics }, { $items }, { $councils }, { $events }
cli-topics =
    { $count ->
        [one] 1 topic
       *[other] { $count } topics
    }
cli-items =
    { $count ->
        [one] 1 item
       *[other] { $count } items
    }
cli-councils =
    { $count ->
        [one] 1 council
       *[other] { $count } councils
    }
cli-events =
    { $count ->
        [one] 1 change
       *[other] { $count } changes
    }

## Whether a journal or consensus file is whole
verify-whole-journal = { $path }: whole: { $events }, fingerprint { $head }
verify-whole-consensus = { $path }: whole: { $events }, fingerprint { $head }, checksum { $seal }
verify-until = { $path }: good until there: { $events }, fingerprint { $head }
verify-nothing = { $path }: nothing of it can be used
verify-unknown = { $path }: the journal is whole ({ $events }, fingerprint { $head }), but whether the changes fit cannot be checked: there is no agenda { $agenda }
verify-hint-name-agenda = name the agenda with --agenda
verify-break = byte { $offset }: { $what }
verify-break-differs = byte { $offset }: { $what } (expected “{ $expected }”, found “{ $found }”)
verify-note = { $path }: { $what }
verify-mark = the line does not begin as a line of a journal
verify-seq = the number of the line is wrong
verify-length = the line is not as long as it says
verify-letters = here are bytes that are not UTF-8
verify-behind = behind the last whole line stands something that does not belong there
verify-hash = the checksum of this line does not agree with what it says
verify-newline = the last line end is missing; nothing else is lost
verify-header = the beginning of the history cannot be read: { $cause }
verify-format = the history was written in another format
verify-meeting = the history is of another meeting
verify-other-agenda = the agenda was changed since this meeting began; all changes still fit
verify-within =
    { $count ->
        [one] the history in it is still whole: 1 change, fingerprint { $head }
       *[other] the history in it is still whole: { $count } changes, fingerprint { $head }
    }
verify-hint-newline = open the meeting; the line end is then restored
verify-hint-torn = open the meeting: these bytes are then put aside; see whether the last action is still there
verify-hint-agenda = check with --agenda whether this is the agenda that the meeting began with
verify-strange = { $path } is neither a journal nor a consensus file
verify-hint-check = for an agenda use draagvlak check

## How things stand, as text
cli-show-settled = { $settled } of { $coloured } items settled
cli-legend-signs = Signs: { $signs }
cli-legend-remark = there is a remark
cli-legend-share = Percentages of the { $weight } of the councils that count for the first rule
cli-legend-rules = Rules: { $rules }; the first holds
cli-legend-differ = { $sign } the rules come to something else

## What goes out
cli-about-report = What goes out: agenda, list of conclusions, matrix, memo of responses, feedback …
cli-usage-report = draagvlak report [OPTIONS] [FILE]
cli-name-report-kind = KIND
cli-name-report-format = FORMAT
cli-name-report-audience = public|internal
cli-name-report-council = COUNCIL
cli-help-report-kind = Which document; see below
cli-help-report-format = In which format; else it follows from the name given with --output
cli-help-report-audience = For everybody (public, the default) or for the participants only
cli-help-report-council = The feedback or memo of responses for one council, by its id in the agenda; else for all
cli-help-report-output = The file or folder; without --output text goes to the output
cli-more-report =
    Kinds:
      agenda        the agenda               matrix     the matrix of support, with pictures
      conclusions   the list of conclusions  feedback   the feedback to the councils
      actions       the list of actions      response   the memo of responses: what was brought in
      record        the record
      calendar      the meeting as an appointment for a calendar (format ics)

    Formats:
      html   to publish and to print              odt, ods   open text and open spreadsheet
      md     text to read                         xlsx       Excel
      csv    Excel in Dutch, without detour (;)   csv-comma, json   for programs

    A public document leaves out what is not marked as public, and says how much that is.
    The meeting is only read. Given a folder with --output, the program chooses the name.

    Examples:
      draagvlak report --kind agenda --output agenda.html
      draagvlak report overleg.consensus.ron --kind feedback --council gouda --output gouda.odt
      draagvlak report overleg.consensus.ron --kind matrix --audience internal --output matrix.ods
cli-report-written = Written: { $path }
cli-needs-output = { $format } is no text to show
cli-hint-output = name a file or a folder with --output
cli-hint-force = choose another name, or replace it with --force

## Making an agenda
cli-about-import = Make an agenda from headings and lists, or from a spreadsheet
cli-usage-import = draagvlak import [OPTIONS] FILE
cli-about-new = Make a new agenda with a few questions
cli-usage-new = draagvlak new [OPTIONS] [FILE]
cli-help-outline = A text (.md, .txt) or a table (.csv, .xlsx, .ods)
cli-help-output-agenda = Where the agenda goes; otherwise beside the file, with .ron
cli-help-new-file = Where the agenda goes; otherwise it is asked
cli-help-title = The title of the meeting; otherwise the first heading
cli-help-date = The day: 2026-03-12 or 12-3-2026; otherwise today
cli-help-place = Where it is held
cli-help-series = Which series it belongs to
cli-help-round = Which round it is; otherwise 1
cli-help-councils = Who takes part: midden-holland, an agenda (.ron) or a table with name, short, inhabitants
cli-help-id = What the meeting is called in files; otherwise title and day
cli-help-force = Replace a file that is there
cli-help-rule = The leading rule: meerderheid, dubbele-meerderheid, twee-derde, consent, unanimiteit
cli-help-topics = A file with the topics, or later
cli-name-words = TEXT
cli-name-date = DAY
cli-name-councils = WHO
cli-name-id = ID
cli-name-rule = RULE
cli-name-topics = FILE|later
cli-more-import =
    Headings (#) and lists become items, with the numbers that stand there. Items with nothing below them
    are coloured. What has no place is told with its line or cell.

    Examples:
      draagvlak import agenda.md --date 2026-03-12
      draagvlak import items.xlsx --councils councils.csv --output meeting.ron
cli-more-new =
    Each question has a usual answer between [ ]: Enter takes it. Esc and Enter, or Ctrl+C, stops without
    writing anything. What is given as an option is not asked. Answers may also come from another
    program. A file called new is opened by: draagvlak ./new

    Examples:
      draagvlak new
      draagvlak new meeting.ron --title "Overleg De Streek" --rule consent
making-exists = { $path } exists and was not changed
making-hint-exists = choose another file with --output, or replace it with --force
making-no-date = “{ $text }” is not a day
making-hint-date = write 2026-03-12 or 12-3-2026
making-stopped = stopped before the last question; nothing was written
making-date-today = no day was given, so it is today, { $date }; --date chooses another
making-next = Open it: draagvlak { $path }
making-more-remarks =
    { $count ->
        [one] and 1 more remark
       *[other] and { $count } more remarks
    }
new-ask-title = Title of the meeting
new-no-title = a meeting needs a title
new-ask-date = Day
new-ask-place = Place (- for none)
new-ask-series = Series of meetings (- for none)
new-ask-round = Which round
new-no-number = “{ $text }” is not a number from 1
new-councils = Which councils take part?
new-ask-councils = Numbers, such as 1-3,5 (- for none of these)
new-more-councils = Other councils? One a line: name; short name; inhabitants. An empty line is the end.
new-no-councils = at least one council must take part
new-bad-council = “{ $text }” cannot be: give name; short name (three letters at most); inhabitants, each only once
new-unweighed = it is not known how many inhabitants there are in { $councils }; so this meeting counts councils only, no inhabitants
new-rules = Which rule leads? The others stand beside it for comparison.
new-ask-rule = Rule
new-no-choice = “{ $text }” is not a choice from 1 to { $max }
new-rule-majority = more than half of the councils
new-rule-double = more than half of the councils and of the inhabitants
new-rule-two-thirds = more than half of the councils, with two thirds of the inhabitants
new-rule-consent = nobody present is against
new-rule-unanimity = all councils are in favour
new-ask-topics = The topics, one a line; what belongs below with blanks before it. An empty line is the end, “later” skips them.
new-typed = typed
new-ask-file = File
