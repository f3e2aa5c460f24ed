## The call.

call-clock = Call time { $clock }
call-speaking = { $name } is speaking …
call-listening-hint = The words arrive as they are spoken.
call-skip = Hear the rest at once
call-cut-in = Cut in
call-cut-in-note = Cutting in costs you: what is not heard out can’t be perceived, and most people mind.
call-soft-inserts = What can be said while they are still speaking
call-guide = Guided
call-guide-perceived = What was there to notice
call-guide-reply = What it does
call-own-words = How would you put it?
call-own-words-about = In your own words, before the replies appear. They are kept for the debrief; nobody scores them.
call-own-words-hint = Type what you would say, or leave it empty
call-own-words-done = Go on
call-sounds = Sounds: { $delivery }
call-record = The record
call-record-close = Back to the call
call-record-none = Nothing in the record.
call-earlier = Earlier contacts
call-earlier-none = This is the first contact.
call-promised = Promised: { $promised }
call-failed = came to nothing
call-article = Knowledge: { $title }
call-brief = Your brief
call-leave = Leave the call
call-leave-confirm = Leave without a debrief?
call-leave-practice = Leave the practice and go back to the debrief?
call-leave-stay = Stay on the line
call-answer-over = Time is up: the customer is waiting, and each quarter of a minute costs.
call-answer-in = Answer in { $seconds } s
call-waiting = { $name } is waiting
call-choose = What do you say or do?
call-choose-ticket = What do you leave in the ticket for the colleague who comes next?
call-ticket-written = In the ticket
call-hung-up = The line is closed.
call-to-debrief = To the debrief

## Perception.

perceive-title = Before you answer: what do you notice?
perceive-cues = Which of these parts gave something away? Any number.
perceive-problem = What is the matter?
perceive-shown = What does { $name } show?
perceive-felt = And what is felt underneath?
perceive-shown-about = On the surface: what anybody could hear.
perceive-felt-about = Below that: what the words and the pauses let slip.
perceive-felt-shown = On the surface you heard: { $emotion }
perceive-intensity = How strong is the feeling underneath?
perceive-words = What do these words do?
perceive-needs = What does { $name } need? First things first; you need not take them all.
perceive-sureness = How sure are you of all that?
perceive-needs-clear = Start the order again
perceive-done = Go on
perceive-skip = I can’t tell
perceive-step = Question { $step } of { $count }
