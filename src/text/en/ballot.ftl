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
