## What a trainer says of an attempt, in the window.

remark-comment = { $author } on this turn · { $when }
remark-by-hand = By hand: { $score } (model: { $model })
remark-because = { $author } · { $when }: { $reason }
remark-untested = not tested
remark-turns = Remarks of a trainer on { $count ->
    [one] turn { $turns }
   *[other] turns { $turns }
}.
remark-next = Next remark
remark-write = Comment on this turn
remark-write-about = { $name } reads it at this turn, with your name.
remark-write-hint = What you would say to them about it
remark-write-keys = Enter is done, Shift and Enter begins a new line, Esc leaves it.
remark-say = Write it down
remark-leave = Leave it
remark-take-back = Take it back
remark-set = Set this score by hand
remark-set-about = Your number takes precedence. { $name } sees both, with your name and your reason.
remark-set-scale = { $score }, by hand
remark-set-open = not set
remark-reason = Why?
remark-reason-hint = What the model could not know
remark-set-done = Set it
remark-history = { $count ->
    [one] ✏ one remark of a trainer
   *[other] ✏ { $count } remarks of a trainer
}
