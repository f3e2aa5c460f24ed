## The analysis page of the window.

briefing-analyse = Analysis, for trainers

analysis-about = Analysis · for authors and trainers: it gives every answer away
analysis-back = Back
analysis-whole = The whole call
analysis-smaller = Smaller
analysis-larger = Larger
analysis-end = the end
analysis-too-large = This call is too large to be drawn: it takes { $found } texts and bends, { $most } at most.

analysis-stop = Stop
analysis-again = Start again
analysis-working = Playing every line with { $customer }: { $positions } positions so far …
analysis-not-yet = Every line of the call is being played. The picture fills in as soon as this customer is done.
analysis-stopped = Stopped.
analysis-stopped-about = The work was stopped before anything was known of this customer.

analysis-habits = What habits come to
analysis-habits-about = How the customer leaves, of 100, when somebody plays the call 200 times by one habit. ■ the expert, ○ by chance, ● the others; the dashed line is chance.
analysis-habits-sampled = How the customer leaves, of 100, when somebody plays the call 200 times by one habit. The dashed line is chance.
analysis-habit = { $habit }: { $worth } of 100
analysis-scores = What the scores can be
analysis-scores-about = From the lowest to the highest that any line of play comes to. ■ the expert, ○ by chance.
analysis-score = { $score }: from { $least } to { $most }
analysis-endings = How it ends
analysis-endings-about = The share of calls that end so when replies are given by chance.
analysis-sampled = This call has too many lines to play them all, so the picture has no numbers. In a sample of { $contacts } calls by chance the customer leaves at { $standing } of 100 (± { $error }).
analysis-findings = What is to be said of the scoring
analysis-findings-none = Nothing.
analysis-finding = Line { $line } · { $code }. { $help }

analysis-grade = { $grade }, −{ $loss }
analysis-taken = Given in { $share } of calls by chance, and leading this way.
analysis-passed = { $share } of calls by chance come this way.
analysis-met = { $share } of calls by chance come here.
analysis-worth = Worth { $worth } of 100 on average; the best reply at { $best } of the places.
analysis-worst = Where it is worst, it costs { $worst }.
analysis-percent = { $number } %
analysis-percent-below = < { $number } %
analysis-gone = In { $share } of calls the customer hangs up after it.
analysis-replies = What each reply is worth
analysis-replies-about = How the customer leaves, of 100: half by perfect play from there, half by chance. Press a reply to see the line of play over it.
analysis-ending-never = No line of play comes here.
analysis-ending = { $lines } lines of play come here, and { $share } of calls by chance: { $outcomes }.

analysis-line-best = The best line
analysis-line-best-about = The replies that leave the customer best. It is drawn in the picture.
analysis-line-over = The line over this reply
analysis-line-over-about = As it usually comes about up to there, and as well as can be from there on.
analysis-line-usual = How it usually comes to this
analysis-line-usual-about = The line on which calls by chance come here most often.
analysis-line-end = Ends: { $title } ({ $outcome }), at { $standing } of 100.
