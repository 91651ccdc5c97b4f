# home: a council that colours at home

own-which = For which council do you colour? Type part of its name or choose with ↑ and ↓, and press Enter. What you colour goes into one file beside the agenda, which you bring along or send. Nothing gets lost: you can stop at any moment and go on later.
own-version = version { $version }
own-progress = { $done } of { $all } coloured
own-progress-short = { $done }/{ $all }
own-kept = kept
own-not-kept = NOT KEPT
own-public = public
own-condition = Condition: “{ $text }”
own-remark = Remark: “{ $text }”
own-renamed = In the file this item is called: “{ $title }”

own-form-words = Beside { $item } ({ $answer })
own-form-mandate-of = On behalf of whom do you colour this item: { $title }
own-form-mandate = On behalf of whom do you colour, and which version is this?
own-field-condition = Condition
own-field-another = Another condition
own-field-wanted = By which instrument
own-field-page = Page
own-field-remark = Remark
own-field-public = May be public
own-field-body = On behalf of
own-field-parties = Which parties
own-field-date = Given on
own-field-version = Version
own-field-note = Note
own-body-parties = parties
own-body-whole = as the whole
own-none = none
own-no = no
own-yes = yes

own-question-version = Begin version { $version }? Version { $earlier } stays beside it as it is. j or y = yes, Esc = no

own-notice-new = A new colouring. On behalf of whom? Press { $key } to write that down
own-notice-all = { $count ->
    [one] The one item has
   *[other] All { $count } items have
  } a colour; q leaves, everything is kept
own-notice-coloured = { $item }: { $level } · kept
own-notice-kept = Kept
own-notice-wants-words = { $item } { $level }: { $nature ->
    [condition] under which condition
   *[other] for which reason
  }? Press v to write it down
own-notice-parties = Fill in which parties they are
own-notice-hint = { $why } — { $hint }
own-notice-version = Version { $version } begun; the one before is in { $path }
own-notice-hit = Result { $at } of { $count } (N next)

own-help-intro = Choose an item with the arrows and give a colour; Tab goes to the next item without one. Beside { $amber }, v writes under which condition it turns { $green }. Everything you do is in the file at once; later you go on where you were.
own-help-intro-plain = Choose an item with the arrows and give a colour, from { $green } on; Tab goes to the next item without one. With v you write a remark beside it. Everything you do is in the file at once; later you go on where you were.
own-help-marks = An item of which you say nothing stays “not yet”. When the council deliberately says nothing of it, give “no view”.
group-colouring = Colouring
group-file = File

own-next = next item without a colour
own-previous = previous item without a colour
own-words = write a condition or remark
own-mandate-of = on whose behalf this item is coloured
own-mandate = on whose behalf all is coloured, date and version
own-new-version = begin a new version
own-save = keep the colouring once more
own-reload = take over what something else wrote in the file
own-overwrite = write over what something else wrote in the file
own-hint-next = next
own-hint-previous = previous
own-hint-words = condition
own-hint-mandate-of = mandate (item)
own-hint-mandate = mandate
own-hint-new-version = new version
own-hint-save = keep
own-hint-reload = take over
own-hint-overwrite = overwrite

colouring-earlier = There is another file with version { $version } already: { $path }
colouring-hint-earlier = move that file, or give a higher version number with M
colouring-hint-meant = do you mean { $nearest }? Choose from { $possible }


## Colouring files that arrive
inbox-title = Colouring files: { $count }, new: { $new } · { $folder }
inbox-empty = There are no colouring files in this folder yet. As soon as one comes it stands here; o opens another folder.
inbox-new = new
inbox-taken = taken in
inbox-older = older than v{ $version }
inbox-conflict = conflict
inbox-fault = fault
inbox-header = { $count ->
    [one] 1 new colouring file ({ $key })
   *[other] { $count } new colouring files ({ $key })
  }
inbox-differs = Says something else than { $file }, of the same version; Enter chooses this one:
inbox-differs-mandate = on behalf of: { $ours }; there: { $theirs }
inbox-differs-colour = { $item }: { $ours }; there: { $theirs }
inbox-differs-words = { $item }: { $answer } too, but in other words
inbox-counts = { $count ->
    [0] Not filled in at any item yet
    [one] 1 item filled in: { $list }
   *[other] { $count } items filled in: { $list }
  }
inbox-mandate = On behalf of: { $mandate }
inbox-over = Something was said at the table already, which goes first: { $items }
inbox-finished = Finished already, counts no more: { $items }
inbox-unknown = Not on this agenda: “{ $title }” ({ $id }): { $answer }
inbox-withdrawn = Taken off the agenda: “{ $title }” ({ $id }): { $answer }
inbox-not-coloured = Is not coloured: “{ $title }” ({ $id }): { $answer }
inbox-renamed = Now called { $title }; in the file “{ $before }”
inbox-question = Does { $file } hold instead of { $with }? What was taken in stays in the record. j or y = yes, Esc = no
inbox-notice-taken = { $file } was taken in already
inbox-notice-nothing-new = There is nothing new to take in
inbox-notice-took = { $count } colouring files taken in
inbox-notice-some = Taken in: { $count }; not all: { $why }
inbox-show = take in colouring files of councils
inbox-take = take in
inbox-take-all = take in all that are new
inbox-folder = another folder
inbox-hint-show = colouring files
inbox-hint-take = take in
inbox-hint-take-all = all new
inbox-hint-folder = another folder
line-folder = Which folder of colouring files?
field-folder = Folder

detail-mark = { $council } { $answer }: at the table at { $time } ({ $mandate })
detail-mark-untimed = { $council } { $answer }: at the table ({ $mandate })
detail-mark-file = { $council } { $answer }: colouring version { $version }, { $file } ({ $mandate }), taken in at { $time }
detail-mark-before = { $council } { $answer }: colouring version { $version }, { $file } ({ $mandate }), from before this meeting
