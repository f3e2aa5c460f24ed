## What the debrief says beside the scores: marks on the curve, the two ledgers, the ticket, the note, the rule.

## Marks. The letters stand on the curve and before the words beside it; no two are the same.

mark-window-met = said at the right moment
mark-window-met-letter = W
mark-window-missed = said when its moment had passed
mark-window-missed-letter = M
mark-need-late = too late: it could only make up
mark-need-late-letter = L
mark-cut-in = cut into the customer’s words
mark-cut-in-letter = C
mark-hollow = warmth that rang hollow
mark-hollow-letter = H
mark-quiet-exit-looms = hope goes: a quiet exit looms
mark-quiet-exit-looms-letter = Q
mark-line = Turn { $turn }: { $mark }
marks = What stands out
marks-next = Next mark

## The two ledgers.

ledger = Two ledgers
ledger-counted-as-good = The company’s sheet has this down as a good call. The customer hasn’t.
ledger-counted-as-bad = The company’s sheet has this down as a weak call. The customer was helped.
ledger-company = What the company’s sheet says
ledger-customer = What the customer took away
ledger-about = The boxes and the keyword score go by words alone, as a form or a machine would. At work both count: the sheet is how you are measured, the customer is what it is for. The scores above go by the customer alone.
ledger-handle-time = Handle time { $time } (up to { $most })
ledger-waiting = Kept waiting: { $seconds } seconds in { $times ->
        [one] one look-up or hold
       *[other] { $times } look-ups and holds
    }{ $transfers ->
        [0] {""}
        [one] , handed on once
       *[other] , handed on { $transfers } times
    } (up to { $most } seconds, not handed on)
ledger-waiting-not = Never kept waiting
ledger-boxes = Boxes ticked: { $ticked } of { $count } (at least half)
ledger-boxes-none = No box on the form
ledger-box-ticked = ✔ { $box }
ledger-box-open = ✖ { $box }
ledger-keywords = Courtesy, empathy or apology in { $share } % of what was said (at least 50 %)
ledger-complaint-not = No complaint
ledger-complaint = A complaint
tick-greeted = greeted
tick-apologised = apologised
tick-empathised = words of empathy
tick-named-time = named a time
tick-checked = checked back
tick-thanked = thanked
ledger-left = Left: { $outcome }
ledger-trust = Trust { $points } of 100
ledger-heard = Feeling heard { $points } of 100
ledger-rating = Asked, would say: { $rating }

## The note and the ticket.

note-heading = From the customer, days later
ticket-heading = The ticket, as the next colleague finds it
ticket-empty = Nothing is written there. Whoever takes the next call begins from the beginning, and so does the customer.
ticket-kept = It keeps: { $facts }
ticket-missing = It says nothing of: { $facts }
ticket-complete = Whoever opens it can go on without asking.

## One rule to take along.

lesson = One rule to take along
lesson-broken = From turn { $turn }
lesson-kept = Turn { $turn } shows that it works: do it again

lesson-catch-heat = First show that you took it in. Then what you’ll do.
lesson-ask = Ask one question before you solve anything.
lesson-step-down = Leave a way to step down before you say what is true.
lesson-sorry-once = Say sorry once, and for something. After that, act.
lesson-one-warm-word = One warm word is enough. Then the matter.
lesson-take-on = Take it on: let them hear whose it is now.
lesson-who-what-when = Who does what, and by when. Less is a wish.
lesson-choices = Two real ways, and they choose.
lesson-say-why = Tell them why; a reason calms where an order stings.
lesson-make-sure = Ask whether that is it, before it is too late to ask.
lesson-one-step = One step, wait, then the next.
lesson-hand-over = Hand on the story with the call, so that nobody tells it twice.
lesson-let-finish = Let them get to the end of the sentence.
lesson-hear-behind = Ask what the words are doing before you answer what they say.
lesson-not-small = Don’t make it small. To them it isn’t.
lesson-right-can-wait = Being right can wait until nobody has to lose by it.
lesson-no-colleague = Whoever it was, it is yours now. Leave the colleague out of it.
lesson-way-not-wall = For every “can’t”, one “can”.
lesson-own-words = If it would fit any call, leave it out.
lesson-promise-yours = Promise what is in your hands, and nothing else.
lesson-close-last = The customer closes the call. You only ask.
lesson-read-first = Read first. What is on the screen isn’t asked again.
lesson-name-silence = Say what the silence is for, and how long it takes.
lesson-mend-first = Mend first. Nothing pleasant before that is heard.
lesson-in-time = Early, it helps. Late, it only makes up.
lesson-their-facts = Use their own facts: the day, the number, the name.
lesson-the-need = Answer what they need, which isn’t always what they ask.
lesson-write-for-reader = Write for the one who reads nothing else.
