# Contributions and responses: what councils bring in, what was said to it, and what became of it.

## What became of it
disposition-taken-over = taken over
disposition-taken-along = taken along in working it out
disposition-taken-along-short = taken along
disposition-explained = explained
disposition-not-taken-over = not taken over
disposition-noted = noted
disposition-noted-short = noted
basis-explicit = the response says so
basis-judged = judged by the writer
contribution-unanswered = no response
contribution-judged = { $became }, judged by the writer
contribution-internal = not public
contribution-no-theme = no theme
contribution-withdrawn = { $title } (taken off the agenda)

## Memo of responses
report-response = Memo of responses
report-response-of = Memo of responses: what { $council } brought in
report-response-summary = { $count ->
    [0] There are no contributions.
    [one] There is 1 contribution, of 1 council; { $unanswered ->
        [0] it was answered.
       *[other] it was not answered yet.
      }
   *[other] There are { $count } contributions, of { $councils ->
        [one] 1 council
       *[other] { $councils } councils
      }; { $unanswered ->
        [0] all were answered.
       *[other] { $unanswered } were not answered yet.
      }
}
report-response-points = Contributions and responses
report-response-caption = Per municipality the contribution, the response, and what became of the contribution
report-response-legend = What became of a point is at times said by the response itself; otherwise it is a judgement of whoever wrote this memo.
report-response-silent = Nothing was brought in by { $councils }.
report-response-themes = By theme
report-response-themes-caption = Which councils raised a theme, and at which of their points; a point with several themes counts for each
report-municipality = Municipality
report-contribution = Contribution
report-answered = Response
report-became = What became of it
report-became-caption = How many contributions became what
report-basis = How known
report-of-themes = Themes:
report-theme = Theme
report-contributions-counted = Points
report-councils-counted-short = Councils
report-raised-by = By whom, at which points
report-of-contributions = of the contributions
report-counted = { $count } { $what }
report-contributions = { $count ->
    [one] 1 contribution
   *[other] { $count } contributions
}
report-your-contributions = What you brought in and what became of it
report-own-contributions = { $count ->
    [one] Of what you brought in (1 point): { $became }.
   *[other] Of what you brought in ({ $count } points): { $became }.
}
report-contributions-name = { $council } contributions
report-contributions-caption = What { $council } brought in, the response, and what became of it

## The screen
list-contributions-title = Contributions and responses
list-contributions-empty = Nothing was brought in yet. Press + to write down what a council brings in on the point that is selected in the table.
contributions-by-council = by council
contributions-by-theme = by theme
contributions-counted = { $count ->
    [one] 1 contribution
   *[other] { $count } contributions
  }{ $unanswered ->
    [0] {""}
   *[other] , { $unanswered } without response
  }
contributions-only-unanswered = only without response: { $unanswered } of { $count }
list-contributions-answered = All contributions were answered. Press o to see all of them again.
contributions-became = { $sign } { $count } { $became }
contribution-answer-it = { $sign } No response yet: press a to answer
contribution-response = Response: { $sign } { $became }
contribution-themes = Themes: { $themes }
contribution-public = public
detail-contribution = Contribution of { $council }: “{ $text }”
detail-contribution-unanswered = Contribution of { $council } ({ $sign } no response): “{ $text }”
detail-response = Response ({ $sign } { $became }): “{ $text }”
detail-spoken-of = Contributions on this: { $list }

line-contribution = New contribution
line-contribution-change = Change the contribution of { $council } on { $item }
line-response = Response to the contribution of { $council } on { $item }
field-contribution = Contribution
field-council = Council
field-themes = Themes
field-response = Response
field-disposition = What becomes of it
field-basis = How known
field-fault-no-item = “{ $typed }” is no point; type a number, or a word of the title
field-fault-several-items = several points are called “{ $typed }”; type one of { $names }
field-fault-many-items = { $most ->
    [one] 1 point fits
   *[other] { $most } points fit
  } here; points are separated by commas
choice-not-yet = to be chosen
note-contribution = Contribution: { $text }
notice-choose-disposition = Choose with ← and → what becomes of the contribution, and press Enter
notice-write-response = Write a response with it
notice-all-answered = All contributions were answered
notice-choose-contribution = Select a contribution first (↓)
notice-no-items = There is no point yet to bring something in on; add one in the table with +
question-remove-contribution = Remove the contribution of { $council } on { $item }{ $answered ->
    [0] {""}
   *[other] {" "}with its response
  }? y = yes, Esc = no; u brings it back

action-contributions = contributions and responses: all that councils brought in
action-contributions-turn = contributions by council, or by theme
action-contributions-unanswered = only contributions without response, or all again
action-next-heading = to the next heading
action-previous-heading = to the previous heading
action-add-contribution = add a contribution
action-respond = answer, or change the response
action-remove-contribution = remove the contribution
action-filter-brought-in = only points with contributions
action-filter-unanswered = only points with contributions without response
filter-brought-in = with contributions
filter-unanswered = without response
hint-contributions = contributions
hint-contributions-turn = council, theme
hint-contributions-unanswered = without response
hint-headings = heading
hint-read-on = read
hint-respond = answer
hint-remove-contribution = remove
help-contributions = In the list of contributions

## Without a screen
cli-show-contribution = { $council }, contribution ({ $became }): “{ $text }”
cli-show-response = Response: “{ $text }”
next-contributions = Contributions: { $count }, of which { $unanswered } without response
diff-contributions = Contributions
diff-response = response: “{ $text }”
diff-themes = themes: { $themes }
