## What is wrong, or odd, in an authored file.
##
## `finding-CODE` is the title: lower case, no final period, names in backticks. `finding-CODE-help` says what to do.
## `finding-CODE-CASE` stands for `finding-CODE` in that case; `finding-CODE-wanted-CASE` is what `$wanted` says.
## `$path` comes with its own backticks.

finding-level-error = error
finding-level-warning = warning
finding-level-help = help
finding-suggestion = did you mean `{ $suggestion }`?
finding-full-width = write the half-width `{ $suggestion }`: `{ $found }` is its full-width twin from a Chinese keyboard
finding-whole-file = the scenario itself

finding-syntax = expected { $wanted }, found `{ $found }`
finding-syntax-help = a `)`, `]`, { "`}`" } or `,` may be missing before this place, or a text may lack its closing quotation mark
finding-syntax-more = expected more, found the end of the file
finding-syntax-more-help = a `(`, `[` or { "`{`" } was opened and never closed; was the end of the file lost?
finding-syntax-anything = found an empty file
finding-syntax-anything-help = write a scenario: `Scenario(id: "…", title: "…", …)`
finding-syntax-text-end = found a quotation mark that opens a text, and none that closes it
finding-syntax-text-end-help = put a `"` at the end of the text; a quotation mark within a text is written `\"`
finding-syntax-comment-end = found `/*` without the `*/` that ends the comment
finding-syntax-comment-end-help = put `*/` where the comment ends, or use `//`, which ends with its line
finding-syntax-wanted-bare-name = a name without quotation marks
finding-syntax-bare-name-help = fields and words of the format stand bare (`tone: Flat`); only your own names and texts are quoted
finding-syntax-escape = found `{ $found }`, which is no escape
finding-syntax-escape-help = write `\\` for a backslash, `\"` for a quotation mark and `\n` for a new line
finding-syntax-nothing = expected the end of the file, found `{ $found }`
finding-syntax-nothing-help = the scenario ends with the bracket that closes its first one; is there one `)` too many?

finding-unknown-field = found field `{ $found }`, which `{ $outer }` does not have
finding-unknown-field-help = its fields are: { $expected }

finding-unknown-name = found `{ $found }`, which is none of the words that can stand here
finding-unknown-name-help = write one of: { $expected }

finding-missing-field = expected field `{ $found }` in { $path }, found none
finding-missing-field-help = add `{ $found }: …` before the bracket that closes it

finding-wrong-type = expected { $wanted }, found `{ $found }`
finding-wrong-type-wanted-text = a text in quotation marks
finding-wrong-type-wanted-number = a whole number
finding-wrong-type-wanted-fitting-number = a number that fits here
finding-wrong-type-wanted-true-or-false = `true` or `false`
finding-wrong-type-wanted-list = a list
finding-wrong-type-wanted-map = a list of names with what they stand for
finding-wrong-type-wanted-group = a group of fields
finding-wrong-type-help = write { $wanted } in its place
finding-wrong-type-text-help = put it between `"` and `"`
finding-wrong-type-number-help = write digits alone, without quotation marks and without a decimal point
finding-wrong-type-fitting-number-help = it is too large, or negative where that means nothing
finding-wrong-type-true-or-false-help = write the bare word, without quotation marks
finding-wrong-type-list-help = write `[…]`, with commas between the entries, even if there is only one
finding-wrong-type-map-help = write { "`{name: …, name: …}`" }
finding-wrong-type-group-help = write `(field: …, field: …)`

finding-duplicate-id = found `{ $found }` a second time in the same place
finding-duplicate-id-help = give one of the two another name, or take it out

finding-too-deep = found brackets within brackets beyond all reason
finding-too-deep-help = no scenario needs this; was the file damaged?

finding-too-large = found a file of { $found } MiB, expected { $expected } at most
finding-too-large-help = split the scenario, or check that this is the file you meant

finding-not-utf8 = expected UTF-8, found the byte { $found }
finding-not-utf8-help = save the file as UTF-8; in most editors that is a choice in “Save as”
finding-not-utf8-gbk = expected UTF-8, found the byte { $found }: the file seems to be in GBK
finding-not-utf8-gbk-help = open it as GBK (in Notepad: ANSI) and save it as UTF-8; on a command line: iconv -f GBK -t UTF-8
finding-not-utf8-utf-16 = expected UTF-8, found UTF-16
finding-not-utf8-utf-16-help = save the file as UTF-8; in Notepad it was saved as “Unicode”

finding-unreadable = the system does not give out this file: { $found }
finding-unreadable-help = check that the file is there, is a file, and may be read by you
finding-unreadable-not-found = the file is not there
finding-unreadable-denied = the file may not be read
finding-unreadable-denied-help = give yourself the right to read it

finding-bad-id = found name `{ $found }`, expected letters, digits, `-` and `_`
finding-bad-id-help = names tie the parts of a call together; what the trainee reads goes into `text` or `title`
finding-bad-id-empty = found an empty name
finding-bad-id-reserved = found name `end`, which is reserved
finding-bad-id-reserved-help = `goes: "end"` ends the contact; give this another name

finding-empty-text = found a text without words
finding-empty-text-help = write what is meant to be read, or take the field out if it may be missing

finding-bad-mark = expected { $wanted }, found `{ $found }`
finding-bad-mark-help = `[words]` marks a cue, `|` a short pause and `||` a long one
finding-bad-mark-closing = found `[` without the `]` that closes the cue
finding-bad-mark-opening = found `]` without the `[` that opens the cue
finding-bad-mark-no-second-opening = found `[` within a cue
finding-bad-mark-no-second-opening-help = close the cue before with `]`; cues do not nest
finding-bad-mark-words = found `[]`, a cue without words
finding-bad-mark-words-help = put the brackets around the words that give something away

finding-nothing-listed = expected at least one entry in `{ $found }`, found none
finding-nothing-listed-help = a call needs a customer, a need, a moment and an ending; a set of questions needs a question

finding-undefined-moment = found moment `{ $found }`, which does not exist
finding-undefined-moment-help = write the name of an entry of `moments`, or `end` where the contact ends
finding-undefined-reply = found reply `{ $found }`, which does not exist
finding-undefined-reply-help = write MOMENT.REPLY, such as `opening.wait`
finding-undefined-need = found need `{ $found }`, which does not exist
finding-undefined-need-help = write the name of an entry of `needs`, or add it there
finding-undefined-article = found article `{ $found }`, which does not exist
finding-undefined-article-help = write the name of an entry of `knowledge`, or add it there
finding-undefined-customer = found customer `{ $found }`, who does not exist
finding-undefined-customer-help = write the name of an entry of `customers`
finding-undefined-ending = found ending `{ $found }`, which does not exist
finding-undefined-ending-help = write the name of an entry of `endings`, or `goes: "end"` to let the conditions choose
finding-undefined-choice = found `{ $found }` as the right answer, which is none of the choices
finding-undefined-choice-help = write the name of one of the `choices`

finding-bad-condition = expected { $wanted }, found `{ $found }`
finding-bad-condition-end = expected { $wanted }, found the end of the condition
finding-bad-condition-help = conditions read like `heat >= 75 and not (said opening.wait or customer hale)`
finding-bad-condition-wanted-connective = `and` or `or`
finding-bad-condition-wanted-condition = a condition
finding-bad-condition-condition-help = a condition is a comparison (`heat >= 75`), an outcome (`deescalated`), or a name after `said`, `visited` or `customer`
finding-bad-condition-wanted-reply = a reply written MOMENT.REPLY
finding-bad-condition-wanted-moment = the name of a moment
finding-bad-condition-wanted-customer = the name of a customer
finding-bad-condition-wanted-number = a whole number
finding-bad-condition-wanted-closing = `)`
finding-bad-condition-wanted-less-nesting = fewer brackets within brackets
finding-bad-condition-wanted-measure = something that can be compared
finding-bad-condition-measure-help = these can be compared: heat, trust, face, heard, worry, progress, effort, clock, turns, failures

finding-no-way-out = expected a way on from `{ $found }`, found none
finding-no-way-out-help = add `goes: "…"` with a moment or `"end"`, or `ends: "…"` with an ending; a moment may have replies instead
finding-two-ways-out = found two ways on from `{ $found }`
finding-two-ways-out-help = keep one: `goes` or `ends` for a reply, `goes` or `replies` for a moment
finding-silent-loop = found moments that lead from `{ $found }` back to it with nothing to answer
finding-silent-loop-help = give one of them replies, or let one lead elsewhere
finding-no-text-to-say = expected words in reply `{ $found }`, found none
finding-no-text-to-say-help = add `text: "…"`, or an act that needs no words, such as `act: Listen`
finding-out-of-range = found { $found }, expected { $expected }
finding-out-of-range-help = write a number within the range
finding-no-catch-all-ending = expected a last ending without a condition, found a condition on `{ $found }`
finding-no-catch-all-ending-help = take `when` off the last ending, so that a contact that meets none of the others ends there

finding-missing-translation = expected { $path } in { $language }, found none
finding-missing-translation-help = the words of the call itself are shown in its place
finding-unknown-translation = found a translation of `{ $found }`, which the call does not have
finding-unknown-translation-help = was it renamed in the call, or is it misspelt here?
finding-cue-count = expected { $expected ->
        [one] one cue
       *[other] { $expected } cues
    } as in the call, found { $found ->
        [one] one
       *[other] { $found }
    }
finding-cue-count-help = mark the same cues in both languages, so that both trainees see the same in the debrief
finding-stale-translation = found the words of { $path } changed in the call since they were translated into { $language }
finding-stale-translation-help = it now reads “{ $now }”; adapt the translation, or, where it still holds: attune translate SCENARIO { $tag } --accept { $place }

finding-duplicate-scenario = found scenario `{ $found }` a second time; the first is { $other }
finding-duplicate-scenario-help = give one of them another `id`; until then the first one is played
