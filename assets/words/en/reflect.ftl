## Before the scores: how it felt, and what the trainee expects.

reflect-title = Before you see anything
reflect-about = Two things only you know now. Nothing is scored by them, and you can leave any of it open.
reflect-felt = How did that feel?
reflect-felt-hint = One sentence, in your own words
reflect-felt-write = Write
reflect-predict = What do you think it was worth?
reflect-predict-about = From 0 to 100. Choose a score by its number and move it with ← and →, or drag it.
reflect-open = open
reflect-scale = { $score }, your prediction
reflect-show = Show the debrief
reflect-skip = Skip this

predicted = You said { $predicted }: { $error }
predicted-exact = right
predicted-high = { $points } too high
predicted-low = { $points } too low
predicted-heading = What you expected
predicted-close = You saw it much as it was: within 10 points everywhere.
predicted-high-all = Where you were more than 10 points off, you had guessed too high. Look for what you didn’t notice.
predicted-low-all = Where you were more than 10 points off, you had guessed too low. See what worked.
predicted-mixed = Some of it you saw better than it was, some worse. Look where the gap is widest.
felt-heading = How it felt to you
