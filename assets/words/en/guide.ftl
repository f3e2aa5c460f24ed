## Words of the format that are met only in a scenario and in the author's guide.
##
## `guide-KIND-WORD` is one of them; the names of moves, feelings and the rest stand in model.ftl.

guide-hair-short = cut short
guide-hair-parted = parted
guide-hair-bob = a bob
guide-hair-long = long
guide-hair-receding = receding

guide-level-very-low = hardly at all
guide-level-low = less than most
guide-level-medium = as most people
guide-level-high = more than most
guide-level-very-high = far more than most

guide-act-say = Something is said. It takes as long as the words.
guide-act-listen = Nothing is said, or little, and the customer is let speak; 5 seconds if `takes` is left out.
guide-act-interject = Something is put in between the customer's words.
guide-act-look-up = An article is read, `LookUp("name")`; the customer waits for 20 seconds if `takes` is left out.
guide-act-hold = The customer is put on hold; 60 seconds if `takes` is left out.
guide-act-transfer = The call is passed on; 60 seconds if `takes` is left out.
guide-act-ticket = A line is written into the ticket. The customer doesn't hear it.

## The heads of the tables, and what stands in them.

guide-head-field = field
guide-head-may = must or may
guide-head-shape = what stands there
guide-head-about = what it is
guide-head-word = word
guide-head-meaning = what it means
guide-head-moves = what it moves
guide-must = must
guide-may = may
guide-number = a whole number
guide-one-of = one of { $kind }
