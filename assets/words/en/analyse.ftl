## attune analyse: what every reply of a call is worth.

cli-usage-analyse = attune analyse [OPTIONS] [SCENARIO]
cli-help-analyse = Play every line of a call and say what each reply is worth
cli-help-analyse-more =
    Every reply at every moment is played on to every end, for each customer: the
    endings and scores that can be reached, the best line, and what a reply gains
    or loses, what simulated trainees come to, and what is wrong with the scoring.
    A call with too many lines for the memory allowed is sampled, and says so.
    Without SCENARIO every call of the library is told in short, with what they give
    away together. With “--deny warnings” it exits with 1 if there is a finding.
cli-help-analyse-scenario = A scenario of the library by name, or a path [default: all, in short]
cli-help-analyse-customer = Who calls [default: each of them]
cli-help-analyse-seed = A number that fixes the sample [default: 0]
cli-help-option-any-time = Also cut in, and answer too late
cli-help-option-memory = Megabytes that the search may take [default: 400]

analyse-heading = { $title } · { $customer }
analyse-progress = { $customer }: { $positions } positions so far, { $decisions ->
        [one] 1 decision
       *[other] { $decisions } decisions
    } deep (Ctrl+C stops) …
analyse-nothing = This contact ends before anything can be said.

analyse-exact = Every line of play was played: { $lines } lines over { $positions } positions, { $decisions ->
        [one] 1 decision
       *[other] { $decisions } decisions
    } at most.
analyse-sampled = There are more than { $positions } positions, too many to play every line in the memory allowed (--memory). This is a sample: { $contacts } contacts at random, seed { $seed }. What stands behind ± is the standard error.
analyse-endless = { $count } of them had come to no end when they were broken off.

analyse-endings = Endings
analyse-lines = lines
analyse-at-random = at random
analyse-never = never
analyse-error = error

analyse-scores = Scores
analyse-scores-seen = Scores that were seen
analyse-lowest = lowest
analyse-highest = highest
analyse-perception = anything: it is answered before the replies are seen

analyse-best = The best line leaves the customer at { $best } of 100; at random it is { $average }.

analyse-replies = Replies
analyse-replies-sampled = Replies, and how contacts with them end
analyse-replies-about = Worth: how the customer leaves, of 100, less what a poor ticket or an empty promise costs later (it can fall below 0); half by perfect play from there and half by an average trainee. Loss: against the best reply at the same place. Best at: the share of places where nothing else is worth more.
analyse-worth = worth
analyse-loss = loss
analyse-best-at = best at
analyse-moment = { $moment } (reached at random: { $share })
analyse-findings =
    { $count ->
        [0] Nothing to be said of the scoring.
        [one] 1 finding on the scoring (“attune check --explain CODE” says more)
       *[other] { $count } findings on the scoring (“attune check --explain CODE” says more)
    }

## The whole library.

analyse-best-line = best line
analyse-habit = next habit
analyse-which-habit = the habit that comes closest: { $habit } ({ $language })
analyse-unknown = –
analyse-library =
    { $count ->
        [0] Over { $calls ->
            [one] the one call of the library
           *[other] all { $calls } calls of the library
        }, nothing gives the best replies away.
       *[other] Over { $calls ->
            [one] the one call of the library
           *[other] all { $calls } calls of the library
        }:
    }

## Words for a loss.

grade-best = best
grade-good = good
grade-inaccurate = weak
grade-mistake = mistake
grade-blunder = serious mistake

## Simulated trainees.

analyse-trainees = Simulated trainees
analyse-trainees-about = What habits come to that need no judgement, over 200 contacts each; the expert plays the best line once. Below each: the ending that it comes to most often.
analyse-short-perception = perc.
analyse-short-empathy = emp.
analyse-short-de-escalation = calm
analyse-short-resolution = res.
analyse-short-face = face
analyse-short-pace = pace

trainee-random = at random
trainee-first = always the first
trainee-last = always the last
trainee-longest = the longest
trainee-shortest = the shortest
trainee-politest = the politest
trainee-keyword-empathy = empathy by keyword
trainee-always-apologise = always sorry
trainee-solve-first = solves first
trainee-silent = silent
trainee-robot = the robot
trainee-mood-reader = reads moods, forgets
trainee-expert = the expert
