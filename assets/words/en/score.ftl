## The six scores.

score-perception = Perception
score-perception-about = What you noticed before you answered.
score-empathy = Empathy
score-empathy-about = How much attention your replies gave, of what there was to give.
score-de-escalation = De-escalation
score-de-escalation-about = How worked up they were; trust ending below 45 halves it.
score-resolution = Resolution
score-resolution-about = What became of the matter, and whether word was kept.
score-face = Face
score-face-about = Whether the customer, and colleagues, kept face.
score-pace = Pace
score-pace-about = Whether things came in time.

score-value = { $value } of 100
score-part = { $name }: { $value }
score-range = worst play of this call: { $least }, best: { $most }
score-not-tested = not tested
score-not-tested-about = This call did not test it; that is not a zero.
score-not-tested-untimed = The call had no clock, so nothing could come too late; that is not a zero.

part-reaction = Warmth for what is felt
part-interpretation = Grasp of what is meant
part-exploration = Interest in what is unsaid

## Reasons. $gained and $of are points.

reason-points = { $gained } of { $of }
reason-points-taken = { $gained }
reason-told = { $mark } { $because } ({ $points })

reason-turn = Turn { $turn }
reason-whole = The whole call

nothing-answered = no answer

reason-cues = What gave it away: { $found } of { $of } found.
reason-cues-right = What gave it away: all found ({ $of }), and nothing else marked.
reason-cues-open = What gave it away: { nothing-answered }; there were { $of }.
reason-cues-astray = What gave it away: { $found } of { $of } found; { $astray } marked that gave nothing away, and each of these takes away one that was found.
reason-not-asked = { $questions ->
        [one] One question was never asked: you cut in before the customer had finished. It counts as unanswered.
       *[other] { $questions } questions were never asked: you cut in before the customer had finished. They count as unanswered.
    }
reason-problem = The problem: you said “{ $answered }”; it was “{ $key }”.
reason-shown = Feeling shown: you said { $answered }; it was { $key }.
reason-felt = Feeling underneath: you said { $answered }; it was { $key }.
reason-intensity = How strong: you said { $answered }; it was { $key }.
reason-words = What the words did: you said { $answered }; it was { $key }.
reason-needs = Needs, first things first: you said { $answered }; it was { $key }.
reason-problem-right = The problem: “{ $key }” – right
reason-shown-right = Feeling shown: { $key } – right
reason-felt-right = Feeling underneath: { $key } – right
reason-intensity-right = How strong: { $key } – right
reason-words-right = What the words did: { $key } – right
reason-needs-right = Needs, first things first: { $key } – right
reason-problem-open = The problem: { nothing-answered }; it was “{ $key }”.
reason-shown-open = Feeling shown: { nothing-answered }; it was { $key }.
reason-felt-open = Feeling underneath: { nothing-answered }; it was { $key }.
reason-intensity-open = How strong: { nothing-answered }; it was { $key }.
reason-words-open = What the words did: { nothing-answered }; it was { $key }.
reason-needs-open = Needs, first things first: { nothing-answered }; it was { $key }.
reason-attention = Attention in “{ $reply }”. Most on offer: “{ $most }”.
reason-attention-most = “{ $reply }” gave the most attention on offer.
reason-hollow = Warmth that rang hollow: “{ $reply }”.
reason-restraint = “{ $reply }” left warmth out, and rightly: with this customer the warm words on offer would have rung hollow by then.
reason-calming = How worked up the customer was, on average: { $mean }. With this customer full marks are at { $careful }, none at { $careless }.
reason-trust-low = Calm without trust counts half: trust ended at { $trust }, and 45 is needed.
reason-left-escalated = The customer took it further. Calm on the way counts for nothing.
reason-left-quiet-exit = The customer gave up. Heat that falls because hope is gone is no success.
reason-progress = What was done about the matter: { $reached } points. Full marks are at { $careful } after so many turns.
reason-ticket = The ticket kept { $kept }.
reason-ticket-missing = The ticket kept { $kept }. Left out: { $missing }.
reason-ticket-nothing = The ticket kept nothing of what the next colleague needs.
reason-word-kept = Only what can be kept was promised.
reason-false-promise = A promise that can’t be kept: “{ $reply }”.
reason-face-at-end = Of the customer’s face, { $face } points of 100 were still at stake at the end.
reason-nobody-blamed = Nobody’s face was taken, a colleague’s included.
reason-face-taken = It took somebody’s face: “{ $reply }”.
reason-in-time = Answered in time.
reason-overdue = { $seconds } seconds of silence beyond reading and patience.
reason-cut-in = It cut into the customer’s words: “{ $reply }”.
reason-window-met = Said at the right moment: “{ $reply }”.
reason-window-missed = Said when its moment had passed and it could only make up: “{ $reply }”.
reason-need-in-time = Help came in time: { $need }.
reason-need-late = Help came when it could only make up: { $need }.
