## Hearing a person.

call-ringing = Incoming call
call-pick-up = Pick up
voice-trace = Voice trace. Sounds: { $sounds }; { $pauses ->
    [0] no pause
    [one] one pause
   *[other] { $pauses } pauses
}.
voice-as-usual = as usual
voice-silent = Voice trace. Nothing said yet.
voice-legend = Long strokes are loud, high strokes are high, gaps are pauses.
