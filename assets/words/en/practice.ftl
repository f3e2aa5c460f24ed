## Who practises.

who-current = Practising: { $name }
who-title = Who is practising?
who-about = Every attempt is kept under a name, on this machine only.
who-attempts = { $count ->
    [0] nothing practised yet
    [one] one attempt
   *[other] { $count } attempts
}
who-new = Somebody new
who-name = Your name
who-name-about = Any name will do. Nobody else sees it unless you hand the record on.
who-begin = Practise under this name
who-locked = with a PIN
who-pin = A PIN, if you like
who-pin-new = Another PIN
who-pin-about = Four to twelve characters. It keeps colleagues on this machine from practising under your name; it does not hide the file.
who-pin-set = Set the PIN
who-pin-take-away = Do without a PIN
who-pin-of = The PIN of { $name }
who-pin-open = Practise
who-pin-wrong = That isn’t it. Try again.
who-pin-lost = A PIN that is lost can’t be looked up. What was practised is not lost: “attune record export” writes it out.
who-delete = Delete somebody …
who-delete-about = Everything of theirs goes with them: attempts, what was said of them, cards, goals, settings. What they said of others’ attempts stays. A record that is merged later does not bring them back; “attune record merge --restore” does.
who-delete-copy = A copy of the record as it is now is left beside it. Delete that as well if nothing may be left of them.
who-delete-name = Their name, typed in full
who-delete-nobody = Nobody is called that, letter for letter.
who-delete-this = Delete { $name } for good
who-delete-goes = { $attempts } · here since { $since }
who-back = Back

## A call that was cut off.

home-cut-off = A call was cut off: { $title }, with { $customer }.
home-cut-off-when = Begun { $when }. Everything up to your last decision is there.
home-go-on = Go on with it
home-leave = Leave it

## What was practised.

home-history = What you have practised
history-title = What you have practised
history-about = Every attempt of { $name }, the newest first. Open one to read its debrief again.
history-empty = Nothing yet. Every call that you take is kept here, with its debrief.
history-back = Back to the library
history-progress = Does practice help?
history-progress-about = Calls that you finished more than once: the first time, the latest, the best.
history-progress-call = { $title } ({ $count } attempts)
history-progress-score = { $score }: { $first } at first, { $latest } lately, { $best } at best
history-cut-off = cut off; you can go on with it from the library
history-left = left before the end
history-unreadable = can’t be played again by this version

## The history in parts: does it help, the week, the month.

history-part-attempts = Every attempt
history-part-helps = Does it help?
history-part-week = This week
history-part-month = This month
history-course = How your scores have run
history-course-about = Every call that you finished, from the first to the latest, out of 100.
history-course-few = After the second call that you finish, their course stands here.
history-foreseen = How well you foresee your scores
history-foreseen-about = What you expected before the scores were shown, less what they were: above nothing you expected too much, below it too little.
history-foreseen-series = Expected too much, or too little
history-foreseen-over = Last time you expected too much of yourself, by { $points } points on average.
history-foreseen-under = Last time you expected too little of yourself: you were { $points } points out on average.
history-foreseen-even = Last time you were { $points } points out on average, up and down.
week-empty = No call in the last seven days came to its end.
week-about = { $count ->
    [one] One call
   *[other] { $count } calls
} in seven days. { $wrong ->
    [0] None of them left the customer worse off.
    [one] One left the customer worse off than it could have.
   *[other] The { $wrong } that went worst:
}
week-nothing-wrong = Nothing to review: take a harder call.
week-worst = The worst of the week
week-triggers = What tripped them
week-trigger = { $count } × { $rule }
week-heard = You heard
week-said = You said
week-practise = One thing to practise
week-next = Take the next call for it: { $title }
month-title = { $month }
month-untested = { $score }: nothing finished this month tested it.
month-no-goal = { $score }: { $mean } on average, over { $count ->
    [one] one call
   *[other] { $count } calls
}.
month-reached = { $score }: { $mean } on average; your goal of { $goal } is reached.
month-short = { $score }: { $mean } on average; { $gap } short of your goal of { $goal }.
month-recurs = What comes back this week ({ $count } times): { $rule }
month-goals = Your goals for the month
month-goals-about = Set one where you want to get better; leave the rest open. Nobody else sees them unless you hand the record on.
month-goal = Goal for { $score }
month-goal-open = no goal
month-set = Set these goals
