## What is wrong, or odd, in an authored file.
##
## `finding-CODE` is the title: lower case, no final period, names in backticks. `finding-CODE-help` says what to do.
## `finding-CODE-CASE` stands for `finding-CODE` in that case; `finding-CODE-wanted-CASE` is what `$wanted` says.
## `$path` comes with its own backticks.

finding-level-error = error
finding-level-warning = warning
finding-level-help = help
finding-suggestion = did you mean `{ $suggestion }`?
finding-names = there are: { $names }
finding-whole-file = the scenario itself
finding-wanted-mark = `{ $mark }`

finding-syntax = expected { $wanted }, found `{ $found }`
finding-syntax-help = a `)`, `]`, { "`}`" } or `,` may be missing before this place, or a text may lack its closing quotation mark
finding-syntax-mark-help = there is a comma between entries, a colon behind a name, and `//` before a comment
finding-syntax-colon-help = behind the name of a field or an entry there is a colon: `goes: "end"`
finding-syntax-anything = found `{ $found }`, which means nothing here
finding-syntax-anything-help = words and names may be in any language, but only in quotation marks; outside of them there are brackets, commas, colons, numbers and the words of the format
finding-syntax-empty = found an empty file
finding-syntax-empty-help = write a scenario: `Scenario(id: "…", title: "…", …)`
finding-syntax-nothing = expected the end of the file, found `{ $found }`
finding-syntax-nothing-help = the scenario ends with the bracket that closes its first one; is there one `)` too many?
finding-syntax-wanted-value = a value
finding-syntax-wanted-name = the name of a field or an entry

finding-unclosed-text = found a quotation mark that opens a text, and none that closes it
finding-unclosed-text-help = put a `"` at the end of the text; a quotation mark within a text is written `\"`
finding-inner-quote = found a quotation mark within a text
finding-inner-quote-help = write `\"` for a quotation mark within a text, or use ‘ ’ or “ ”
finding-unclosed-comment = found `/*` without the `*/` that ends the comment
finding-unclosed-comment-help = put `*/` where the comment ends, or use `//`, which ends with its line
finding-unclosed-bracket = expected { $wanted } to close the `{ $found }`, found none
finding-unclosed-bracket-help = put { $wanted } here, or a little earlier, behind the last thing that belongs in the bracket
finding-cut-short = expected more, found the end of the file
finding-cut-short-help = several brackets are still open here; if the end of the file was lost, take it from an older copy
finding-missing-comma = expected `,` before `{ $found }`, found none
finding-missing-comma-help = entries are kept apart by commas; put one here
finding-full-width = found the full-width `{ $found }`, expected { $wanted }
finding-full-width-help = write the half-width { $wanted }: outside of texts the punctuation of a Chinese keyboard means nothing
finding-full-width-space-help = write a plain space: outside of texts the full-width one means nothing
finding-full-width-wanted-space = a plain space
finding-bad-escape = found `{ $found }`, which stands for nothing
finding-bad-escape-help = write `\\` for the backslash itself, `\"` for a quotation mark and `\n` for a new line
finding-quoted-name = found `{ $found }` in quotation marks, expected the bare word
finding-quoted-name-help = fields and words of the format stand bare (`tone: Flat`); only your own names and texts are quoted
finding-bare-name = found the name `{ $found }` without quotation marks
finding-bare-name-help = write `"{ $found }"`: your own names and texts are quoted, only the words of the format are bare

finding-unknown-field = found field `{ $found }`, which `{ $outer }` does not have
finding-unknown-field-help = its fields are: { $expected }

finding-unknown-name = found `{ $found }`, which is none of the words that can stand here
finding-unknown-name-help = write one of: { $expected }

finding-missing-field = expected field `{ $found }` in { $path }, found none
finding-missing-field-help = add `{ $found }: …` before the bracket that closes it
finding-missing-field-whole = expected field `{ $found }` in `{ $outer }`, found none
finding-missing-field-whole-help = add a line `{ $found }: …,`

finding-wrong-type = expected { $wanted }, found `{ $found }`
finding-wrong-type-wanted-text = a text in quotation marks
finding-wrong-type-wanted-number = a whole number
finding-wrong-type-wanted-true-or-false = `true` or `false`
finding-wrong-type-wanted-list = a list
finding-wrong-type-wanted-map = names in curly brackets, each with what it stands for
finding-wrong-type-wanted-map-of-words = words of the format, each with a number
finding-wrong-type-wanted-group = a group of fields
finding-wrong-type-wanted-word = a bare word of the format
finding-wrong-type-wanted-moment-or-end = the name of a moment, or `"end"`
finding-wrong-type-wanted-ending = the name of an ending
finding-wrong-type-wanted-need = the name of a need
finding-wrong-type-wanted-condition = a condition in quotation marks
finding-wrong-type-wanted-one-text = one text in quotation marks
finding-wrong-type-wanted-article-in-brackets = `LookUp("…")` with the name of an article
finding-wrong-type-help = write { $wanted } in its place
finding-wrong-type-text-help = put it between `"` and `"`
finding-wrong-type-moment-or-end-help = write the name in quotation marks: `goes: "NAME"` or `goes: "end"`
finding-wrong-type-ending-help = write the name of an entry of `endings`, in quotation marks
finding-wrong-type-need-help = write the name of an entry of `needs`, in quotation marks
finding-wrong-type-condition-help = write it between `"` and `"`, such as `"heat >= 60"`
finding-wrong-type-one-text-help = write one alone, without `[ ]`: `"…"`
finding-wrong-type-number-help = write digits alone, without quotation marks and without a decimal point
finding-wrong-type-true-or-false-help = write the bare word, without quotation marks
finding-wrong-type-small-letters-help = write `{ $meant }`
finding-wrong-type-neither-help = write `true` or `false`
finding-wrong-type-list-help = write `[…]`, with commas between the entries, even if there is only one
finding-wrong-type-map-help = write { "`{\"name\": …, \"name\": …}`" }, each name in quotation marks
finding-wrong-type-map-of-words-help = write { "`{Word: 1, …}`" }, the words without quotation marks, such as { "`moves: {Listen: 2}`" } or { "`effects: {heat: -5}`" }
finding-wrong-type-group-help = write `(field: …, field: …)`
finding-wrong-type-window-help = write `(closes: { $found })`, and `opens` besides if it does not open at the start
finding-wrong-type-word-in-brackets-help = write `{ $meant }`, without brackets

finding-duplicate-id = found `{ $found }` a second time in the same place
finding-duplicate-id-help = take one of the two out, or give it a name of its own

finding-too-deep = found brackets within brackets, deeper than any scenario needs
finding-too-deep-help = was the file damaged, or is it no scenario?

finding-too-large = found a file of { $found } MiB, expected { $expected } at most
finding-too-large-help = split the scenario, or check that this is the file you meant

finding-not-utf8 = expected UTF-8, found the byte { $found }
finding-not-utf8-help = save the file as UTF-8; in most editors that is a choice in “Save as”
finding-not-utf8-gbk = expected UTF-8, found the byte { $found }: the file seems to be in GBK
finding-not-utf8-gbk-help = open it as GBK (in Notepad: ANSI) and save it as UTF-8; on a command line: iconv -f GBK -t UTF-8
finding-not-utf8-utf-16 = expected UTF-8, found UTF-16
finding-not-utf8-utf-16-help = save the file as UTF-8; in Notepad it was saved as “Unicode”

finding-unreadable = the file could not be read: { $found }
finding-unreadable-help = check that the file is there, is a file, and may be read by you
finding-unreadable-not-found = the file is not there
finding-unreadable-denied = the file may not be read
finding-unreadable-denied-help = give yourself the right to read it

finding-bad-id = found name `{ $found }`, expected letters, digits, `-` and `_`
finding-bad-id-help = write it with letters, digits, `-` and `_` alone, such as `ring-depot`; what the trainee reads goes into `text` or `title`
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
finding-nothing-listed-help = add one: a call needs at least one customer, need, moment and ending
finding-nothing-listed-own-needs-help = name what this customer needs, most wanted first: names from the `needs` of the call
finding-nothing-listed-perceive = expected at least one question in this set, found none
finding-nothing-listed-perceive-help = add `problem`, `emotion`, `words` or `needs: true`, or take the set out

finding-undefined-moment = found moment `{ $found }`, which does not exist
finding-undefined-moment-help = write the name of an entry of `moments`, or `end` where the contact ends
finding-undefined-moment-asked-help = write the name of an entry of `moments`
finding-undefined-reply = found reply `{ $found }`, which does not exist
finding-undefined-reply-help = write MOMENT.REPLY, such as `opening.wait`
finding-undefined-reply-dotted-help = write the name of one of the `replies` of that moment
finding-undefined-need = found need `{ $found }`, which does not exist
finding-undefined-need-help = write the name of an entry of `needs`, or add it there
finding-undefined-article = found article `{ $found }`, which does not exist
finding-undefined-article-help = write the name of an entry of `knowledge`, or add it there
finding-undefined-customer = found customer `{ $found }`, who does not exist
finding-undefined-customer-help = write the name of an entry of `customers`, not what the customer is called
finding-undefined-ending = found ending `{ $found }`, which does not exist
finding-undefined-ending-help = write the name of an entry of `endings`, not its title, or `goes: "end"` to let the conditions choose
finding-undefined-choice = found `{ $found }` as the right answer, which is none of the choices
finding-undefined-choice-help = write the name of one of the `choices`

finding-bad-condition = expected { $wanted }, found `{ $found }`
finding-bad-condition-end = expected { $wanted }, found the end of the condition
finding-bad-condition-help = conditions read like `heat >= 75 and not (said opening.wait or customer hale)`
finding-bad-condition-wanted-connective = `and` or `or`
finding-bad-condition-wanted-condition = a condition
finding-bad-condition-condition-help = a condition is a comparison (`heat >= 75`), an outcome (`deescalated`), or a name after `said`, `visited` or `customer`
finding-bad-condition-wanted-reply = a reply written MOMENT.REPLY
finding-bad-condition-reply-help = write the moment, a dot and the reply: `said opening.wait`
finding-bad-condition-wanted-moment = the name of a moment
finding-bad-condition-wanted-customer = the name of a customer
finding-bad-condition-wanted-number = a whole number
finding-bad-condition-wanted-comparison = `<`, `<=`, `==`, `>=` or `>`
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
finding-out-of-range-help = write a number from { $low } to { $high }
finding-out-of-range-two = found { $found }, expected { $low } or { $high }
finding-out-of-range-two-help = write either { $low } or { $high }
finding-out-of-range-closes-first = found `closes: { $found }`, which lies before `opens: { $low }`
finding-out-of-range-closes-first-help = let the window close later, or open sooner
finding-no-catch-all-ending = expected a last ending without a condition, found a condition on `{ $found }`
finding-no-catch-all-ending-help = take `when` off the last ending, so that a contact that meets none of the others ends there

finding-missing-translation = expected { $path } in { $language }, found none
finding-missing-translation-help = write it there; until then the trainee reads the words of the call
finding-unknown-translation = found a translation of `{ $found }`, which the call does not have
finding-unknown-translation-help = if it was renamed in the call, rename it here as well; if it was taken out there, take it out here
finding-cue-count = expected { $expected ->
        [one] one cue
       *[other] { $expected } cues
    } as in the call, found { $found ->
        [0] none
        [one] one
       *[other] { $found }
    }
finding-cue-count-help = mark the same cues in both languages, so that both trainees see the same in the debrief
finding-stale-translation = found the words of { $path } changed in the call since they were translated into { $language }
finding-stale-translation-help = it now reads “{ $now }”; adapt the translation, or, where it still holds: attune translate SCENARIO { $tag } --accept { $place }

finding-and-more = found more than { $found } things to say of this scenario; the rest is not shown
finding-and-more-help = mend the first of these and check again: most of the others will go with it
finding-too-large-ending = found more brackets, names and values than any scenario has
finding-too-large-ending-help = split the scenario, or check that this is the file you meant

finding-idle-allow = found `allow: { $found }`, and no such warning here
finding-idle-allow-help = take the comment out; if it was to allow something else, `attune check --explain CODE` says what each code means
finding-idle-allow-error = found `allow: { $found }`, which is an error and can't be allowed
finding-idle-allow-error-help = mend what is wrong, and take the comment out
finding-idle-allow-unknown = found `allow: { $found }`, which is no code
finding-idle-allow-unknown-help = the code stands in brackets behind the word “warning” when the scenario is checked

finding-label-opened = it was opened here
finding-label-first = first here
finding-label-source = the text as it was written
finding-label-also = and here
finding-label-also-more = and here, and further on
finding-label-translated = translated under this name
finding-label-untranslated = this has no translation
finding-bad-plan-step = expected { $wanted }, found `{ $found }`
finding-bad-plan-step-end = expected { $wanted }, found the end of the line
finding-bad-plan-step-help = a line of a plan is one step, such as `says: REPLY` or `state: heat < 60`
finding-bad-plan-step-wanted-step = a step
finding-bad-plan-step-step-help = a line begins with one of: customer, untimed, hears, perceives, offered, says, interrupts, state, met, ends, outcome, score, debrief, unfinished
finding-bad-plan-step-wanted-colon = `:`
finding-bad-plan-step-colon-help = what a step is about stands behind a colon: `says: REPLY`
finding-bad-plan-step-wanted-comma = `,` or the end of the line
finding-bad-plan-step-comma-help = put a comma between two things, and words in quotation marks
finding-bad-plan-step-wanted-nothing = the end of the line
finding-bad-plan-step-nothing-help = one step to a line; a remark begins with `#`
finding-bad-plan-step-wanted-deed = a step that expects something behind `not`
finding-bad-plan-step-deed = found `not` before a step that expects nothing
finding-bad-plan-step-deed-help = `not` may stand before hears, offered, state, met, ends, outcome, score and debrief
finding-bad-plan-step-first = found `{ $found }` after the call has begun
finding-bad-plan-step-first-help = put it before the other steps; another call begins below a line `---`
finding-bad-plan-step-once = found `{ $found }` a second time
finding-bad-plan-step-once-help = take one of the two out; another call begins below a line `---`
finding-bad-plan-step-wanted-customer = the name of a customer
finding-bad-plan-step-customer-help = write the name of an entry of `customers`; without the step the first of them calls
finding-bad-plan-step-wanted-reply = the name of a reply
finding-bad-plan-step-reply-help = write REPLY, or MOMENT.REPLY to say at which moment
finding-bad-plan-step-wanted-after = `after` and a number of seconds
finding-bad-plan-step-after-help = a reply may come late: `says: REPLY after 12s`
finding-bad-plan-step-wanted-seconds = a number of seconds from 0 to 3600
finding-bad-plan-step-seconds-help = seconds count from the end of the customer’s words: `says: REPLY after 12s`
finding-bad-plan-step-wanted-heard = the name of a line or words in quotation marks
finding-bad-plan-step-heard-help = write MOMENT.LINE or ENDING.LINE, or part of what is said: `hears: "the third one"`
finding-bad-plan-step-wanted-words = words in quotation marks
finding-bad-plan-step-words-help = part of the text is enough; capitals, cues and pauses do not count
finding-bad-plan-step-closing-mark = found a quotation mark that opens words, and none that closes them
finding-bad-plan-step-closing-mark-help = close them on the same line
finding-bad-plan-step-wanted-channel = a question of perception
finding-bad-plan-step-channel-help = write one of: cues, problem, shown, felt, intensity, words, needs, sureness; or `perceives: all` to answer everything rightly
finding-bad-plan-step-wanted-problem = the name of a choice
finding-bad-plan-step-problem-help = write the name of one of the `choices` of a `problem`
finding-bad-plan-step-wanted-emotion = a feeling
finding-bad-plan-step-emotion-help = write one of: calm, gratitude, worry, impatience, anger, hurt, embarrassment, disappointment, helplessness
finding-bad-plan-step-wanted-speech-act = what the words do
finding-bad-plan-step-speech-act-help = write one of: inform, ask, complain, threaten, test, plead, give-up, refuse, thank
finding-bad-plan-step-wanted-intensity = a number from 0 to 4
finding-bad-plan-step-intensity-help = 0 is none, 1 slight, 2 clear, 3 strong, 4 overwhelming: `intensity 3`
finding-bad-plan-step-wanted-sureness = a number from 0 to 4
finding-bad-plan-step-sureness-help = 0 is a guess, 4 is certain: `sureness 3`
finding-bad-plan-step-wanted-needs = the names of needs
finding-bad-plan-step-needs-help = write them in their order, first things first: `needs NEED NEED`
finding-bad-plan-step-wanted-another-need = another need
finding-bad-plan-step-another-need-help = each need stands once, in its order
finding-bad-plan-step-wanted-expectation = an expectation of this customer
finding-bad-plan-step-expectation-help = write the name of an entry of `expects` of the customer who calls
finding-bad-plan-step-wanted-ending = the name of an ending
finding-bad-plan-step-ending-help = write the name of an entry of `endings`
finding-bad-plan-step-wanted-outcome = an outcome
finding-bad-plan-step-outcome-help = write one of: deescalated, unresolved, quiet-exit, escalated
finding-bad-plan-step-wanted-score = a score and a number
finding-bad-plan-step-score-help = write `perception >= 80`; scores are: perception, empathy, de-escalation, resolution, face, pace

finding-undefined-moment-plan-help = write the name of an entry of `moments`
finding-undefined-reply-plan-help = write the name of an entry of `replies`, or MOMENT.REPLY
finding-undefined-ending-plan-help = write the name of an entry of `endings`, not its title
finding-undefined-need-plan-help = write the name of an entry of `needs`

finding-plan-fails = expected `{ $expected }`, found `{ $found }` at { $path }
finding-plan-fails-help = if it held before, a change of the scenario did more than was meant; if it is new, see whether the scenario or the plan is wrong
finding-plan-fails-ends-unmet = expected ending `{ $name }`, found `{ $found }`
finding-plan-fails-ends-unmet-help = the call ended at heat { $heat }, trust { $trust }, heard { $heard }, face { $face }, `{ $outcome }`; what `{ $name }` asks for and did not get: { $unmet }
finding-plan-fails-ends-before = expected ending `{ $name }`, found `{ $found }`
finding-plan-fails-ends-before-help = the call ended at heat { $heat }, trust { $trust }, heard { $heard }, face { $face }, `{ $outcome }`; `{ $name }` would have fitted, but `{ $found }` stands before it and fits as well
finding-plan-fails-ends-named = expected ending `{ $name }`, found `{ $found }`
finding-plan-fails-ends-named-help = the call ended at heat { $heat }, trust { $trust }, heard { $heard }, face { $face }, `{ $outcome }`; the last reply leads to `{ $found }` with `ends`, so no condition was asked
finding-plan-fails-ends-not = expected another ending than `{ $name }`, found that one
finding-plan-fails-ends-not-help = the call ended at heat { $heat }, trust { $trust }, heard { $heard }, face { $face }, `{ $outcome }`
finding-plan-fails-outcome = expected outcome `{ $name }`, found `{ $found }`
finding-plan-fails-outcome-help = the call ended at heat { $heat }, trust { $trust }, heard { $heard }, face { $face }, `{ $outcome }`
finding-plan-fails-outcome-not = expected another outcome than `{ $name }`, found that one
finding-plan-fails-outcome-not-help = the call ended at heat { $heat }, trust { $trust }, heard { $heard }, face { $face }, `{ $outcome }`
finding-plan-fails-hears = expected `{ $expected }`, heard `{ $found }`
finding-plan-fails-hears-help = only what was said since the last reply counts
finding-plan-fails-silence = expected `{ $expected }`; nothing was said since the last reply
finding-plan-fails-silence-help = only what was said since the last reply counts
finding-plan-fails-offered = expected `{ $expected }`; on offer at { $path }: { $found }
finding-plan-fails-offered-help = did the call come to another moment, or does the `when` of the reply not hold?
finding-plan-fails-still-offered = expected `{ $expected }`; on offer at { $path }: { $found }
finding-plan-fails-over = expected `{ $expected }`; the call ended before, at { $path }
finding-plan-fails-over-help = either the customer had enough, or a reply before leads to the end
finding-plan-fails-goes-on = expected `{ $expected }`; the call still goes on, at { $path }
finding-plan-fails-goes-on-help = play it to its end with more steps `says: REPLY`
finding-plan-fails-not-asked = expected `{ $expected }`; that is not asked at { $path }
finding-plan-fails-not-asked-help = questions come before the reply, once, and each set of `perceive` asks its own
finding-plan-fails-not-heard = expected `{ $expected }`; nothing of the kind was said before { $path }
finding-plan-fails-not-heard-help = quote words of a line that the customer said since the last reply, in one of its languages
finding-plan-fails-no-choice = expected `{ $expected }`; the choices at { $path } are: { $found }
finding-plan-fails-no-choice-help = write the name of one of these
finding-plan-fails-nothing-to-interrupt = expected `{ $expected }`; nobody was speaking at { $path }
finding-plan-fails-nothing-to-interrupt-help = write `says:`; only words of the customer since the last reply can be cut into
finding-plan-fails-met = expected `{ $expected }`; met so far: { $found }
finding-plan-fails-none-met = expected `{ $expected }`; none is met so far
finding-plan-fails-untested = expected `{ $expected }`; this call did not test { $found }
finding-plan-fails-untested-help = a score needs something to be gained; did the plan leave questions open?
finding-plan-fails-debrief = expected `{ $expected }`; the debrief of this call has no such words
finding-plan-fails-debrief-help = looked through: the ending, the customer’s story and thoughts, and why each reply did what it did
finding-plan-fails-debrief-has = expected `{ $expected }`; the debrief of this call has these words

finding-plan-unfinished = expected the end of the call, found the end of the plan at { $path }
finding-plan-unfinished-help = go on with one of { $found }; or write `unfinished` if the plan is to end here
finding-plan-unfinished-empty = found a plan that does nothing
finding-plan-unfinished-empty-help = write what is said, a step a line: `says: REPLY`

finding-duplicate-scenario = found scenario `{ $found }` a second time; the first is { $other }
finding-duplicate-scenario-help = give one of them another `id`; until then the first one is played

## What can be played, and still is not as it was meant.

finding-unreachable-moment = found moment `{ $found }`, which nothing leads to
finding-unreachable-moment-help = let a reply or a branch lead to it with `goes`, or take it out
finding-endless-loop = found moments from `{ $found }` on that lead to no ending
finding-endless-loop-help = let one of their replies lead elsewhere, or to `"end"`
finding-unreachable-ending = found ending `{ $found }` without a condition before other endings
finding-unreachable-ending-help = it takes every call that comes so far, and leaves none for those behind it; put it last, or give it a condition
finding-unused-need = found need `{ $found }`, which no customer has
finding-unused-need-help = add it to the `needs` of a customer, or take it out
finding-unanswered-need = found need `{ $found }`, which no reply answers
finding-unanswered-need-help = give a reply that helps with it `need: "{ $found }"`
finding-unread-article = found article `{ $found }`, which no reply looks up
finding-unread-article-help = add a reply with `act: LookUp("{ $found }")`, or take the article out
finding-idle-opens = found need `{ $found }` opened here, and no time that would begin to run
finding-idle-opens-help = give the need `late: SECONDS`, or take it out of `opens`
finding-idle-keeps = found `keeps` on `{ $found }`, which writes no ticket
finding-idle-keeps-help = it says what a line of the ticket tells the next colleague; add `act: Ticket` if this is one, or take `keeps` out
finding-listed-twice = found `{ $found }` a second time in the same list
finding-listed-twice-help = take one of the two out
finding-idle-branch = found a branch of `{ $found }` that leads where the reply leads anyway
finding-idle-branch-help = let it lead elsewhere, or take it out
finding-unweighed-trait = found trait `{ $found }`, which no reply of this call weighs
finding-unweighed-trait-help = take it out, or add a reply that it matters for; `attune check --explain unweighed-trait` says which
finding-unsupported-question = found questions at `{ $found }`, and no cue in what is heard there
finding-unsupported-question-help = mark the words that give it away with `[…]`, or do not ask here
finding-long-line = found a line that takes { $found } seconds to say, expected { $limit } at most
finding-long-line-help = split it over two moments, so that the trainee can answer in between
finding-long-reply = found a reply that takes { $found } seconds to say, expected { $limit } at most
finding-long-reply-help = keep what matters most: a customer who is upset will not wait that long for the point
finding-rushed-line = expected { $found } seconds or more, as the words of the line take, found { $limit }
finding-rushed-line-help = write { $found } or more, or leave `lasts` out: the words say how long they take
finding-rushed-reply = expected { $found } seconds or more, as the words of the reply take, found { $limit }
finding-rushed-reply-help = write { $found } or more, or leave `takes` out: the words say how long they take
finding-missing-glyph = found `{ $found }` ({ $code }), which none of the program’s fonts has
finding-missing-glyph-help = write it another way; on the screen it would be an empty box
finding-mixed-address = found 您 and 你 to one and the same person
finding-mixed-address-help = keep to one of the two; if the change is meant, write `// allow: mixed-address` above the line
finding-mixed-address-voice = found another address than this voice has elsewhere
finding-mixed-address-voice-help = keep to one of 您 and 你; if the change is meant, write `// allow: mixed-address` above the line
finding-number-differs = found { $other } where the text has { $number }
finding-number-differs-lost = expected { $number } as in the text, found none
finding-number-differs-new = found { $other }, which the text does not have
finding-number-differs-help = make the two agree; if they differ on purpose, write `// allow: number-differs` above the line
finding-window-closed = found a window that closes at { $found } seconds, and { $limit } as the earliest that anybody can be there
finding-window-closed-help = let it close later, or let the moment be reached sooner
finding-late-need = found { $found } seconds for a need that is answered after { $limit } at the earliest
finding-late-need-help = give it more time, or let a reply answer it sooner

finding-label-loop = and here
finding-label-behind = no call comes to this one
finding-label-need = the need
finding-label-address = the other address
finding-label-answer = the first reply that answers it

finding-condition-never = found condition `{ $found }`, which can't hold
finding-condition-never-help = what hangs on it is never met; are two comparisons at odds, or is a number out of reach?
finding-condition-always = found condition `{ $found }`, which always holds
finding-condition-always-help = it decides nothing; take it out, or turn the comparison round
finding-no-line = found moment `{ $found }` with lines of which none is said if: { $case }
finding-no-line-help = give its last line `when: "otherwise"`, or no condition
finding-no-line-alone = found moment `{ $found }` with one line, which is not said if: { $case }
finding-no-line-alone-help = take the condition off it, or put a line with `when: "otherwise"` behind it

finding-other-language = expected { $language }, found a text in another language
finding-other-language-help = was the source pasted here, or were two files swapped? write the text in { $language }

finding-extra-bracket = found `{ $found }`, which closes nothing
finding-extra-bracket-help = take it out: without it every bracket has its partner

# Conditions together
finding-stuck-moment = found moment `{ $found }` with replies of which none is on offer if: { $case }
finding-stuck-moment-help = the call then ends by itself; let one reply do without `when`, or close the gap
finding-label-after = after this reply
finding-label-before = this one takes its calls
finding-idle-branch-behind = found a branch of `{ $found }` whose turn never comes
finding-idle-branch-behind-help = the branches before it leave nothing over; put it before them, or take it out
finding-unreachable-ending-shadowed = found ending `{ $found }`, for which those before it leave nothing over
finding-unreachable-ending-shadowed-help = endings are tried from the first to the last; put it before them, or change a condition

# Brackets and quotation marks that nothing opens
finding-unopened-bracket = expected { $wanted } before `{ $found }`, found none
finding-unopened-bracket-help = put { $wanted } before it
finding-wrong-bracket = expected { $wanted }, found `{ $found }`
finding-wrong-bracket-help = fields stand in `( )`, names with their values in `{ "{ }" }`, lists without names in `[ ]`; both ends are of one kind
finding-unopened-text = expected a quotation mark before this text, found one only at its end
finding-unopened-text-help = put `"` here, where the text begins, or take the one at its end away
finding-full-width-wanted-digits = digits
finding-label-facing = the other end

# Marks that are none, and a file in another language
finding-odd-mark = found `{ $found }`, which is no mark here
finding-odd-mark-help = write the marks of spoken lines half-width, and in `says` alone
finding-odd-mark-twin = found the full-width `{ $found }` in what is said
finding-odd-mark-twin-help = cues and pauses are marked with half-width `[ ]` and `|`; a full-width one is shown as it is typed
finding-odd-mark-bars = found `{ $found }` in what is said
finding-odd-mark-bars-help = `|` is a short pause and `||` a long one; for more silence, give the line a `lasts`
finding-odd-mark-unspoken = found `{ $found }` in a text that nobody speaks
finding-odd-mark-unspoken-help = cues and pauses are marked in `says` alone; here the mark is shown as it is typed
finding-other-language-call = found a call in another language than { $language }
finding-other-language-call-help = { $count } of its texts are in the other one: `language` at its head says which it is written in
finding-other-language-file = expected { $language }, found { $count } texts in another language; this is the first
finding-other-language-file-help = was the call copied here, or were two files swapped? write the translation in { $language }
finding-missing-translation-many = found no { $language } for { $count } texts; this is the first
finding-missing-translation-many-help = until they are translated, the trainee reads the words of the call; `attune translate` writes out what is missing
finding-condition-never-otherwise = found `otherwise` behind a line that is always said
finding-condition-never-otherwise-help = it is said where the line before is not: give that line a `when`, or take `otherwise` away
finding-label-foreign = the first of them

# How a call is scored, over every line of play
finding-promise-pays = found false promise `{ $found }`, which pays to the end of the call
finding-promise-pays-help = with { $customers }, in { $share } % of the calls that come here no honest reply is worth more, even with what the broken promise costs later; take back what rewards it, or let it lead to a moment at which it is put to the test
finding-no-mending = found first reply `{ $found }`, after which no line ends well
finding-no-mending-help = whoever calls, nothing that is said later leaves them calm and trusting; leave a way back, or let the call end there
finding-no-judgement = found { $found } of { $count } moments at which one reply is always best
finding-no-judgement-help = whoever calls, and however they are by then; let more replies depend on the customer, or on what was said before
finding-untested-score = found no line of play that tests { $score }
finding-untested-score-help = whatever the trainee says, this score stays empty; `attune check --explain untested-score` says what would fill it
finding-score-out-of-reach = found { $found } as the most of { $score } that any line comes to with { $customers }, expected { $limit }
finding-score-out-of-reach-help = not even the best trainee does well here; offer the reply that this score asks for, at more moments
finding-warmth-pays = found `{ $found }`, warm words without content that pay
finding-warmth-pays-help = with { $customers }, in { $share } % of the calls that come here no reply with content is worth more; give one of those more to say
finding-feeling-ignored = found moment `{ $found }`, at which minding the feeling and ignoring it come to the same
finding-feeling-ignored-help = with { $customers }, in { $share } % of the calls that come here; let the reply that minds it be specific, or answer a need of theirs
finding-give-away = found looks that give the best replies away in { $language }
finding-give-away-help = make the other replies look like them
finding-give-away-longer = found the best replies { $share } % longer than the others in { $language }, over { $count } moments
finding-give-away-longer-help = make the others as long, or these shorter; up to 15 % passes
finding-give-away-shorter = found the best replies { $share } % shorter than the others in { $language }, over { $count } moments
finding-give-away-shorter-help = make the others as short, or these longer; up to 15 % passes
finding-give-away-ranks = found length and worth to go together in { $language }, with a rank correlation of { $share } % over { $count } moments
finding-give-away-ranks-help = let some of the wrong replies be longer, and some shorter; up to 20 % passes
finding-give-away-politer = found the most polite reply to be the best at { $share } % of the moments in { $language }
finding-give-away-politer-help = let wrong replies be as polite: they often are
finding-give-away-echo = found the reply that repeats most of the customer’s words to be the best at { $share } % of the moments in { $language }
finding-give-away-echo-help = let wrong replies take up the customer’s words as well
finding-habit-passes = found habits that pass without judgement: { $habits }
finding-habit-passes-help = with { $customers }, in { $languages }: up to { $share } % of the way from random to the best line, up to { $calmed } % of customers calmed; make their fixed choice wrong at some moments
finding-robot-suffices = found a robot that does as well as people: it comes to { $found } of 100, a trainee of middling skill to { $limit }
finding-robot-suffices-help = with { $customers }, in { $languages }, matching words is enough; make the reply that repeats the customer’s words wrong at some moments, and let more depend on how the customer feels
finding-label-always-best = always best here
