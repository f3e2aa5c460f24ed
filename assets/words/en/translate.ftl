## attune translate, and the comments of the sidecar that it writes.

cli-usage-translate = attune translate [OPTIONS] <SCENARIO> <LANG>
cli-help-translate = Write a translation file, or bring it in step with its call
cli-help-translate-more =
    New texts come in empty, changed ones are marked, and translations follow
    their texts to new names. No translation and no comment of yours is lost.
cli-help-translate-scenario = A scenario's folder, or its call.ron
cli-help-argument-target = The language of the translation: en or zh-CN
cli-help-option-check = Write nothing; exit with 1 if the file would change
cli-help-option-accept = A stale translation that still holds: its place, a group, or “all”

cli-translate-written = { $file }: written.
cli-translate-same = { $file }: nothing to change.
cli-translate-would-change = { $file }: not in step with the call; “attune translate” would change it.
cli-translate-unmarked =
    not marked yet with the text that they were made from (`seen`): { $count ->
        [one] 1 translation
       *[other] { $count } translations
    }
cli-translate-untidy = its comments, order or spacing would be written anew
cli-translate-counts =
    { $texts ->
        [one] 1 text
       *[other] { $texts } texts
    }: { $missing } to translate, { $stale } stale; { $unused ->
        [one] 1 unused translation
       *[other] { $unused } unused translations
    } kept.
cli-translate-stale = stale: { $path }
cli-translate-moved = moved: { $from } → { $to }
cli-translate-retired = unused now: { $path }
cli-translate-unreadable = { $file } stays as it is until it can be read.

cli-translate-no-path = `{ $path }` does not exist: expected the folder of a scenario
cli-translate-no-scenario = `{ $path }` is no scenario's folder: expected `call.ron` in it
cli-translate-embedded = `{ $found }` is part of the program and can't be written: put a folder with its `call.ron` somewhere of your own and name that folder
cli-translate-own-language = `{ $path }` is itself in { $language }: expected another language
cli-translate-no-text = found no text at `{ $found }`; { $hint }
cli-translate-no-text-hint = places read like `moments.opening.replies.wait.text`, and a group such as `moments.opening` stands for all in it
cli-translate-not-written = { $file } can't be written: { $reason }

## The comments.

translate-separator = {" "}·{" "}
translate-moves-separator = {"; "}
translate-file =
    “attune translate” writes every line that begins with //~ anew. Comments of your own (// …) are kept.
    > is the text of the call. Where it has changed, - is what it was and + what it is now.
    { "[" }words] are a cue, | a short pause, || a long one: mark the same cues, and pause where this language would.
translate-stale = Stale: the call has changed here since this was translated.

translate-group-needs = What customers may need; the trainee ranks these.
translate-group-record = On the desk's screen before the call.
translate-group-earlier = Earlier contacts, as the desk noted them.
translate-group-expects = What this customer expects; shown after the call.
translate-group-knowledge = Articles that the trainee can look up.
translate-group-problems = Answers to “What is the matter?”
translate-group-perceive = What gives away what is asked for, one entry for each set of questions.
translate-group-unused = No longer in the call. Kept until you take them out; a text that comes back fetches its translation.
translate-group-seen = Which text each translation was made from: written by “attune translate”, not to be edited.

translate-title = Title of the scenario
translate-trains = What it trains; one sentence on the card
translate-company = Whom the trainee answers for
translate-brief = What the trainee reads before the call
translate-warns = What may be hard to hear; shown before the call
translate-name = A customer, aged { $age }
translate-story = Shown after the call
translate-promise = What was promised, and kept
translate-promise-failed = What was promised, and came to nothing
translate-thought = Thought, not said
translate-choice-right = The right one
translate-choice-wrong = A wrong one
translate-gives-away = What gives away what is asked for; shown with the right answers
translate-when = when { $condition }
translate-otherwise = when the line before was not said
translate-leads = then { $names }
translate-act-say = Trainee
translate-act-listen = Trainee, while listening
translate-act-interject = Trainee, cutting in
translate-act-look-up = Trainee, looking up “{ $article }”
translate-act-hold = Trainee, putting the customer on hold
translate-act-transfer = Trainee, transferring the call
translate-act-ticket = A line of the ticket; the customer doesn't hear it
translate-because = What the debrief says of the reply
translate-ending = Heading of an ending
translate-later = A week later
translate-note = What the customer writes or says days later
