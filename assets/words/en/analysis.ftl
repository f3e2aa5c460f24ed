## The analysis page of the window.

briefing-analyse-about = For authors and trainers
briefing-analyse = Analysis (shows the answers)

analysis-about = Analysis · for authors and trainers: it gives every answer away
analysis-back = Back
analysis-whole = Overview
analysis-smaller = Zoom out
analysis-larger = Zoom in
analysis-end = the end
analysis-too-large = This call is too large to draw: { $found } labels and bends; the limit is { $most }.

analysis-key = { $grades } · points lost · share of random calls · blue: the line told beside

analysis-stop = Stop
analysis-again = Start again
analysis-working = Playing every line with { $customer }: { $positions } positions so far …
analysis-not-yet = Every line of this call is being played. The numbers appear as soon as this customer is done.
analysis-stopped = Stopped.
analysis-stopped-about = Stopped before anything was known about this customer.

analysis-habits = What each habit comes to
analysis-habits-about = How the customer leaves, of 100 (it can fall below 0), on average over 200 calls played by one habit. ■ the expert, ○ at random, ● other habits; the dashed line marks random replies, the whiskers the standard error.
analysis-habits-sampled = How the customer leaves, of 100 (it can fall below 0), on average over 200 calls played by one habit. The dashed line marks random replies.
analysis-habit = { $habit }: { $worth } of 100
analysis-scores = Range of each score
analysis-scores-about = The lowest and the highest that any line of play reaches, of 100. ■ the expert, ○ at random.
analysis-score = { $score }: from { $least } to { $most }
analysis-endings = How it ends
analysis-endings-about = The share of calls with each ending when replies are picked at random.
analysis-sampled = This call has too many lines to play them all, so the picture has no numbers. In a sample of { $contacts } calls with random replies, the customer leaves at { $standing } of 100 on average (standard error ± { $error }).
analysis-findings = Problems with the scoring
analysis-findings-none = None found.
analysis-finding = File line { $line } · { $code }: { $help }

analysis-grade = { $grade }, −{ $loss } points
analysis-taken = With random replies, { $share } of calls take this reply and go this way.
analysis-passed = With random replies, { $share } of calls go this way.
analysis-met = With random replies, { $share } of calls come here.
analysis-worth = Worth { $worth } of 100 on average: half from perfect play afterwards, half from random replies. The best reply in { $best } of the situations where it is offered.
analysis-worst = At worst it costs { $worst } points.
analysis-percent = { $number } %
analysis-percent-below = < { $number } %
analysis-gone = In { $share } of all random calls, the customer hangs up after it.
analysis-replies = What each reply is worth
analysis-replies-about = How the customer leaves, of 100 (it can fall below 0): half from perfect play afterwards, half from random replies. Click a reply to see its line of play.
analysis-ending-never = No line of play leads here.
analysis-ending = Lines of play that lead here: { $lines }; of random calls, { $share }. It ends as: { $outcomes }.

analysis-line-best = The best line
analysis-line-best-about = The replies that leave the customer best, blue in the picture. One of them can still lose points on average: elsewhere in the call another one is better.
analysis-line-over = The line through this reply
analysis-line-over-about = The most usual way to this reply, then the best replies.
analysis-line-moment = The best line through this moment
analysis-line-moment-about = The most usual way here, then the best replies.
analysis-line-usual = The usual way here
analysis-line-usual-about = The line by which random calls most often come here.
analysis-line-end = Ending: { $title } ({ $outcome }); the customer leaves at { $standing } of 100.
