## The pairs drill: what a customer says, and what they hope to hear.

home-pairs = Drill the pairs
pairs-title = Says one thing, hopes for another
pairs-about = A customer’s line, and the sentence that they hope for. Say it in your own words, then compare.
pairs-back = Back to the library
pairs-left = { $count ->
    [one] the last card for now
   *[other] { $count } cards for now
}
pairs-situation = How it stands
pairs-says = They say
pairs-say = What do they hope to hear? Say it as you would say it.
pairs-say-hint = Your sentence
pairs-said = That’s what I’d say
pairs-no-words = Nothing comes to me
pairs-yours = You said
pairs-yours-none = You had no words for it yet.
pairs-hopes = They hope to hear
pairs-keep = Could you say that here, and keep it?
pairs-keep-yes = Yes, it can be kept
pairs-keep-no = No, that can’t be kept here
pairs-asks = And what is it that they ask for?
pairs-asks-urgency = That it’s urgent to you, too
pairs-asks-ownership = That one person takes it on
pairs-asks-agency = That something can still be done
pairs-asks-repair = That it’s accounted for and put right
pairs-can-be-kept = It can be kept here.
pairs-cannot-be-kept = It can’t be kept here; that would be a false promise. What you can say:
pairs-judged-keep-right = ✔ You saw that.
pairs-judged-keep-wrong = ✖ You took it the other way.
pairs-judged-asks-right = ✔ They ask for this: { $asks }.
pairs-judged-asks-wrong = ✖ They ask for this: { $asks }. You said: { $answered }.
pairs-because = Why
pairs-ease = How did your sentence come?
pairs-ease-missed = It didn’t
pairs-ease-hard = With effort
pairs-ease-good = It came
pairs-ease-easy = At once
pairs-again-today = once more today
pairs-again-in = { $days ->
    [one] again tomorrow
   *[other] again in { $days } days
}
pairs-done = That’s it for today.
pairs-done-count = { $count ->
    [0] Nothing was due.
    [one] One card answered.
   *[other] { $count } answers given.
}
pairs-next = { $days ->
    [one] The next card comes tomorrow.
   *[other] The next card comes in { $days } days.
}
pairs-new-tomorrow = New cards come tomorrow.
pairs-own = Cards of your own
pairs-own-about = Lines that you have heard yourself. They come up among the others.
pairs-own-none = None yet.
pairs-own-write = Write a card
pairs-own-put-away = Put away: { $says }
pairs-own-says = What the customer says
pairs-own-hopes = What they hope to hear
pairs-own-situation = How it stands (may stay empty)
pairs-own-instead = If that can’t be kept: what can be said (empty if it can)
pairs-own-because = Why (may stay empty)
pairs-own-keep = Keep the card
pairs-own-leave = Leave it
