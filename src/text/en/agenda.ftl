# What is wrong with a file written by hand: an agenda or a colouring file. No full stop at the end; a hint follows behind a dash.

agenda-at = { $file }:{ $line }:{ $column }: { $what }
agenda-in-file = { $file }: { $what }
agenda-and-more =
    { $more ->
        [one] { $first } (and 1 more fault)
       *[other] { $first } (and { $more } more faults)
    }
agenda-hint-meant = did you mean “{ $word }”?

# The file
agenda-not-a-file = this is not a regular file
agenda-unread = the agenda cannot be read
agenda-unreadable = the file cannot be read: { $reason }
agenda-too-large = the file has { $bytes } bytes, more than the { $max } that such a file may have
agenda-no-content = the file is empty
agenda-hint-no-content = write something in it, or choose another file
agenda-journal = this is a journal
agenda-hint-journal = open the agenda beside it
agenda-utf16 = the file was saved as UTF-16
agenda-not-utf8 = byte { $byte } is not UTF-8
agenda-hint-utf8 = save the file as UTF-8
agenda-attribute = the file starts with a reading setting (“#!”), which is not allowed here
agenda-hint-attribute = remove that line
agenda-too-deep = more than { $max } layers within each other

# The notation
agenda-expected-text = text between quotation marks should stand here
agenda-expected-number = a whole number should stand here
agenda-expected-fitting-number = this number is too large for this field, or below 0
agenda-expected-truth = “true” or “false” should stand here
agenda-expected-list = a list between “[” and “]” should stand here
agenda-expected-list-end = the end of the list should stand here: “]”
agenda-expected-map = keys and values between “{"{"}” and “{"}"}” should stand here
agenda-expected-map-end = the end of the keys and values should stand here: “{"}"}”
agenda-expected-fields = fields between “(” and “)” should stand here
agenda-expected-fields-end = the end of the fields should stand here: “)”
agenda-expected-comma = a comma is missing here
agenda-expected-colon = a colon is missing here
agenda-expected-name = a name without quotation marks should stand here
agenda-expected-text-end = the quotation mark that opens here is not closed
agenda-hint-text-end = put " behind the text
agenda-hint-truth = yes is “true”, no is “false”
agenda-quotes = these quotation marks belong in a letter
agenda-hint-quotes = use straight quotation marks: "
agenda-double-comma = there is a comma too many here
agenda-hint-double-comma = remove one
agenda-thousands = “{ $text }” is not a whole number
agenda-hint-thousands = write { $number }, without a dot
agenda-hint-only-number = write the number alone
agenda-expected-comment-end = the end of this comment is missing: “*/”
agenda-expected-escape = after “\” a text may have n, r, t, u, x, 0, “\” or a quotation mark
agenda-expected-more = the file stops too early
agenda-expected-nothing = nothing should stand after the last bracket
agenda-expected-not-this = character “{ $character }” does not fit here
agenda-expected-other = this cannot be read ({ $words })

# The fields
agenda-unknown-field = unknown field “{ $found }”; what fits here: { $expected }
agenda-duplicate-field = field “{ $field }” stands here for the second time
agenda-missing = field “{ $field }” is missing
agenda-empty = field “{ $field }” is empty
agenda-too-long = field “{ $field }” has more than { $max } characters
agenda-too-many = field “{ $field }” has more than { $max } entries; this is the first too many
agenda-nought = field “{ $field }” counts from 1
agenda-unknown-value = unknown value “{ $found }”; one of these fits here: { $expected }
agenda-duplicate-key = “{ $key }” stands here for the second time
agenda-bad-id = id “{ $id }” may hold only plain letters, digits, dots, dashes and underscores
agenda-duplicate-id = { $thing } “{ $id }” also stands on line { $line }
agenda-unknown = unknown: { $thing } “{ $id }”
agenda-thing-item = agenda item
agenda-thing-council = council
agenda-thing-group = group
agenda-thing-weight = weight
agenda-thing-level = level
agenda-thing-rule = rule
agenda-thing-attribute = property
agenda-thing-value = value
agenda-thing-meeting = meeting

# The meeting
agenda-format =
    this file follows format { $found }, this program knows format { $known }
agenda-hint-newer-program = use a newer version of the program
agenda-date = “{ $text }” is not a date such as 2021-09-16
agenda-no-such-day = “{ $text }”: this day does not exist
agenda-amount = “{ $text }” is not an amount of euros
agenda-not-coloured = item “{ $id }” is not coloured
agenda-hint-date = write "{ $date }"
agenda-hint-amount = write it as 825.000 or 1.234,56
agenda-hint-not-coloured = set coloured: true at that item, or take it out here
agenda-earlier-round = earlier round { $round } does not come before this round, { $this }

# The councils
agenda-no-councils = no council takes part
agenda-zero-weight = a council cannot weigh 0
agenda-weight-too-large = this weight is larger than { $max }
agenda-short = short name “{ $text }” must be one to three letters or digits
agenda-duplicate-short = short name “{ $text }” also stands on line { $line }
agenda-look-alike = council “{ $name }” cannot be told from “{ $other }” on line { $line }

# The scale
agenda-few-levels = a scale has at least two levels
agenda-no-support = no level counts as support (For)
agenda-letter = letter “{ $text }” must be one capital from A to Z
agenda-glyph = glyph “{ $text }” must be one visible character of one column
agenda-taken-letter = letter “{ $text }” is taken: Z, T, A and X belong to no view, abstention, absent and clear
agenda-hint-taken-letter = choose another letter
agenda-taken-glyph = glyph “{ $text }” is taken: “?”, “○”, “·”, “–” and “▒” stand where no colour is seen
agenda-hint-taken-glyph = choose another glyph
agenda-same-level = “{ $text }” also stands with the level on line { $line }

# The rules
agenda-zero-denominator = a fraction cannot have 0 below the line
agenda-never-met = rule “{ $rule }” can never be met, not even with everyone present and in favour
agenda-never-met-here = what rule “{ $rule }” asks here can never be met, not even with everyone present and in favour
agenda-hint-never-met = compare the threshold with the number of councils or their weight
agenda-no-groups = this rule counts per group, but there are no groups of councils
agenda-hint-no-groups = put groups: [(id: "…", name: "…", members: [councils])] in the meeting, or choose preset: Majority
agenda-no-criteria = this list of criteria is empty
agenda-preset-and-criterion = a rule has “preset” or “criterion”, not both
agenda-no-preset-nor-criterion = this rule lacks “preset” or “criterion”

# The items
agenda-parties-of-other = only body: Parties goes with parties
agenda-parent-inside = an agenda item within “children” has no “parent” of its own
agenda-cycle = agenda items stand above each other in a circle: { $path }
agenda-related-to-itself = an agenda item is not related to itself

# Warnings
agenda-warning-dominant = { $council } has more than half of all { $weight } and so decides alone
agenda-warning-no-weight = how many { $weight } { $council } has is not known
agenda-warning-always-met =
    { $councils ->
        [one] this is always met: it is about 1 council only
       *[other] this is met as soon as one of the { $councils } councils is in favour
    }
agenda-warning-same-name = two levels are called “{ $name }”; in sentences their letter stands with it
agenda-warning-key = key “{ $key }” gives this level; what it does otherwise, Alt with that key then does, and the list behind “:”
agenda-warning-nothing-coloured = there is no item to colour yet; add one on the screen with +, or set coloured: true at an item
