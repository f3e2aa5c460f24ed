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
