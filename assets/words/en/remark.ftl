## What a trainer says of an attempt: comments on turns, and scores set by hand. The same words wherever they are shown.

# Beside a number that was set by hand; what it means is said below in words.
remark-mark = ✎
remark-by-hand = set by hand
remark-comment = { $author } on this turn
remark-set = Set by hand by { $author }: { $reason }
remark-model = The model’s own: { $value }
remark-points = These are the model’s own points. What counts was set by hand: { $value }
remark-elsewhere = On turns that the call does not have here
remark-footnote = ✎ Set by hand by a trainer, and counted instead of what the model says.
remark-footnote-track = ✎ At least one of the scores behind it was set by hand by a trainer, and is counted instead of what the model says.
