## The names of what the core knows: what a reply does, what moves a customer, what is felt and said.

## Moves, as the debrief lists what a reply did.

move-listen = listened, in particulars
move-label = named the feeling
move-validate = granted the reason for it
move-normalise = said it happens to others too
move-explore = asked to understand
move-face-give = gave a way to step down
move-self-attribute = took the mishap on oneself
move-apologise = apologised
move-own = took the matter on
move-act = did something: who, what, when
move-options = offered real choices
move-explain = explained why or how
move-check-back = checked back
move-guide = guided one step at a time
move-handover-with-context = handed over with the whole story
move-interrupt = interrupted
move-misread = missed what was meant
move-minimise = made it small
move-blame-customer = put the fault on the customer
move-win-argument = put being right first
move-deflect-colleague = put it on a colleague
move-policy-wall = hid behind policy
move-script-generic = read from the script
move-false-promise = promised what can’t be kept
move-rush-close = rushed to close
move-repeat-request = asked for it again
move-silence = left dead air
move-fawn = flattered
move-sell-too-early = sold too early

## Rules of the customer model: why something moved.

rule-hollow = warmth that rings hollow
rule-heard = { $way ->
    [up] they were listened to
   *[down] they were not listened to
}
rule-face = { $way ->
    [up] it left them in the wrong
   *[down] it let them keep face
}
rule-trust = { $way ->
    [up] somebody is taking it on
   *[down] nobody seems to take it on
}
rule-progress = something real was done
rule-heat = { $way ->
    [up] it stung
   *[down] being heard and helped cools, slowly
}
rule-waiting = waiting in silence
rule-hope-gone = hope is gone
rule-handoff = earlier contacts that failed
rule-control = { $way ->
    [up] not knowing what comes next
   *[down] knowing what comes next
}
rule-effort = the trouble it takes them
rule-author = what these words do to this person, as the author sees it

## Quantities of a customer.

quantity-heat = heat
quantity-trust = trust
quantity-face = face at stake
quantity-heard = feeling heard
quantity-worry = worry
quantity-progress = progress
quantity-effort = effort

## How a contact ends.

outcome-deescalated = de-escalated
outcome-unresolved = unresolved
outcome-quiet-exit = quiet exit
outcome-escalated = escalated

## What decided the outcome: where the customer stood at the end, and the limits.

decided-deescalated = Heat ended at { $heat }, trust at { $trust }: calm (below { $calm }), and trusting that the matter is in hand (above { $trusting }).
decided-unresolved = Heat ended at { $heat }, trust at { $trust }: not yet calm (below { $calm }), and not yet sure that anything will happen (trust above { $trusting }).
decided-unresolved-trust = Calm, with heat at { $heat }; but trust ended at { $trust }, and it takes more than { $trusting } to believe that the matter is in hand.
decided-unresolved-heat = Trust ended at { $trust }; but with heat still at { $heat } this was not calm yet (below { $calm }).
decided-quiet-exit = Heat fell to { $heat } because trust fell to { $trust } (below { $hopeless }): nobody argues who expects nothing any more.
decided-escalated = Heat stood at { $heat } with trust at { $trust } and face at stake { $face }: too much to leave it at that.

## Feelings.

emotion-calm = calm
emotion-gratitude = gratitude
emotion-worry = worry
emotion-impatience = impatience
emotion-anger = anger
emotion-hurt = hurt
emotion-embarrassment = embarrassment
emotion-disappointment = disappointment
emotion-helplessness = helplessness

sureness-0 = a guess
sureness-1 = rather unsure
sureness-2 = half and half
sureness-3 = rather sure
sureness-4 = certain
intensity-0 = hardly any
intensity-1 = slight
intensity-2 = clear
intensity-3 = strong
intensity-4 = overwhelming

## What the words do.

speech-act-inform = tells how it is
speech-act-ask = asks
speech-act-complain = complains
speech-act-threaten = threatens
speech-act-test = tests you
speech-act-plead = pleads for help
speech-act-give-up = gives up
speech-act-refuse = refuses
speech-act-thank = gives thanks

## What a customer is afraid of.

fear-not-mattering = that nobody cares
fear-kicked-around = being passed from hand to hand
fear-unfairness = getting less than others

## How a line is said. Channels (`channel-…`) stand in app.ftl.

tone-plain = plain
tone-warm = warm
tone-sharp = sharp
tone-flat = flat
tone-shaky = shaky
tone-cold = cold
tone-wry = wry

pace-slow = slow
pace-even = even
pace-fast = fast

loudness-low = low
loudness-normal = normal
loudness-loud = loud

## Acts, as choices that have no words of their own.

act-say = Say something.
act-listen = Say nothing. Listen.
act-interject = Cut in.
act-look-up = Look it up: { $article }.
act-hold = Put the customer on hold.
act-transfer = Transfer the call.
act-ticket = Write a line into the ticket.

## The same acts in a transcript, once they are done.

act-done-say = You said something.
act-done-listen = You said nothing and listened.
act-done-interject = You cut in.
act-done-look-up = You looked it up: { $article }
act-done-hold = You put the customer on hold.
act-done-transfer = You transferred the call.
act-done-ticket = You wrote a line into the ticket.

## The same acts, with words. A reply that is simply said, or said and then listened to, stands alone.

act-with-say = { $text }
act-with-listen = { $text }
act-with-interject = Cut in: { $text }
act-with-look-up = { $text } (Look it up: { $article }.)
act-with-hold = { $text } (Put on hold.)
act-with-transfer = { $text } (Transfer.)
act-with-ticket = Ticket: { $text }

## What a ticket line keeps.

ticket-fact-demand = what is asked for
ticket-fact-emotion = how the customer is
ticket-fact-promise = what was promised, by whom, until when
ticket-fact-count = how often they had to come

## How concrete a reply is.

specificity-vague = would fit any call
specificity-plain = speaks of this matter
specificity-exact = names this customer’s own facts

## Languages.

language-en = English
language-zh-cn = Chinese
