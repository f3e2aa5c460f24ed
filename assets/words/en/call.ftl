## The call.

call-clock = Call time { $clock }
call-speaking = { $name } is speaking …
call-listening-hint = The words arrive as they are spoken.
call-skip = Hear the rest at once
call-sounds = Sounds: { $delivery }
call-record = The record
call-record-none = Nothing in the record.
call-earlier = Earlier contacts
call-earlier-none = This is the first contact.
call-promised = Promised: { $promised }
call-failed = came to nothing
call-article = Knowledge: { $title }
call-brief = Your brief
call-leave = Leave the call
call-leave-confirm = Leave without a debrief?
call-leave-stay = Stay on the line
call-answer-in = Answer in { $seconds } s
call-waiting = { $name } is waiting
call-choose = What do you say or do?
call-hung-up = The line is closed.
call-to-debrief = To the debrief

## Perception.

perceive-title = Before you answer: what do you notice?
perceive-problem = What is the matter?
perceive-shown = What does { $name } show?
perceive-felt = And what is felt underneath?
perceive-intensity = How strong is it?
perceive-words = What do these words do?
perceive-needs = What does { $name } need? Click first things first.
perceive-needs-clear = Start the order again
perceive-done = Go on
perceive-skip = I can’t tell
perceive-step = Question { $step } of { $count }
