## The debrief.

# A comma is not left at the end of a line by accident: the separator ends in a space.
list-separator = ,{" "}

debrief-later = A week later
debrief-last-words = Last words
debrief-scores = What it was worth
debrief-scores-open = { $score }: why?
debrief-scores-close = { $score }: close
debrief-beside = Beside them
debrief-curve = How the customer ran
debrief-curve-about = Heat, trust, face at stake and feeling heard, in points, from the first word to the last. Point at a turn, or use the arrow keys, to read it below.
debrief-turns = Turn by turn
debrief-turn = Turn { $turn }
debrief-turn-of = Turn { $turn } of { $count }
debrief-turn-previous = Turn before
debrief-turn-next = Next turn
debrief-costliest = The turn that cost most
debrief-customer-said = { $name } said
debrief-customer-thought = and thought
debrief-you-answered = You answered
debrief-you-perceived = You perceived
debrief-because = What it did
debrief-moved = It moved
debrief-moved-nothing = It moved nothing to speak of.
debrief-moved-line = { $quantity } { $points } · { $rule }
debrief-cues = What gave it away: { $cues }
debrief-story = Who called
debrief-expected = What { $name } expected
debrief-expectation = { $text } ({ $met })
debrief-met = met
debrief-not-met = not met
debrief-fear = Afraid of: { $fear }
debrief-rating = Asked, { $name } would say
debrief-rating-very-satisfied = very satisfied
debrief-rating-satisfied = satisfied
debrief-rating-dissatisfied = dissatisfied
debrief-again = Take the call again
debrief-home = Back to the library
debrief-left = You left before the end.
debrief-model-note = The numbers are those of a model of a customer, not a measurement of a person.
debrief-timing-overdue = { $seconds } seconds of silence before it
debrief-timing-interrupted = cut in
debrief-timing-window-met = in its window
debrief-timing-window-missed = outside its window
debrief-timing-need-late = too late, it could only make up
debrief-quote = “{ $text }”
