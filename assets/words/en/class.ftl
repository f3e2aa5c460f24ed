## What a class, or one trainee, has done: the words of its report.

class-title = What the class has done
class-about =
    { $people ->
        [one] 1 person
       *[other] { $people } people
    }, { $attempts ->
        [one] 1 attempt
       *[other] { $attempts } attempts
    }.
class-about-first = How decisions and perceptions were answered is counted by the first attempt of each person at each call: from the second on they have read the debrief. Versions of a call, and its customers, are counted together.
class-title-trainee = What { $name } has done
class-about-trainee =
    { $attempts ->
        [one] 1 attempt
       *[other] { $attempts } attempts
    }.
class-nothing = Nothing here yet.
class-no-call = no call yet
class-under-way = cut off
class-open = left open
class-everywhere = every call
class-not-interpretable = not interpretable (fewer than 30)
class-alike = all alike
class-track = first { $first }, best { $best }
class-by-hand = ✏ Set by hand by a trainer, and counted instead of what the model says.
class-by-hand-track = ✏ At least one of the scores behind it was set by hand by a trainer, and is counted instead of what the model says.
class-by-hand-beside = { $score } { $set } (the model: { $model })

class-table-discuss = To discuss
class-table-discuss-about = Where the class lost most on the average, of five people or more, in points of how the customer leaves. Between 35 and 70 in a hundred right a discussion gains most; with fewer, explain first; with more, there is no need.
class-table-calls = Calls
class-table-calls-about = What each person lost over a whole call on the average, in points of how the customer leaves.
class-table-people = People and scores
class-table-people-about = The latest of each score over all calls that were finished, 0 to 100; the darker the higher. Below it the first and the best.
class-table-played = Who has played what
class-table-played-about = Every call that somebody has begun.
class-table-decisions = Decisions
class-table-decisions-about = Difficulty is the share who gave the best reply or one as good: 30 to 80 per cent tells people apart. Discrimination is how that goes with right replies elsewhere in the call, -1 to 1: .40 is excellent, below .20 poor, and below 0 the call should be looked at. What was said is weighed here, not when.
class-table-replies = Replies
class-table-replies-about = How each decision was answered. A reply that hardly anybody gives (under 5 per cent) tempts nobody.
class-table-confusions = Taken for what
class-table-confusions-about = What was to be perceived, and what it was taken for.
class-table-attempts = Attempts
class-table-attempts-about = Every attempt, the oldest first; drawn are the last thirty.
class-table-forecasts = Own predictions
class-table-forecasts-about = What was expected less what it was, in points: above 0 more was expected than came. A line near 0 is somebody who knows how well they did.
class-table-remarks = Remarks
class-table-remarks-about = What trainers say of these attempts: comments on turns, and scores set by hand with the reason and the model’s own score.
class-table-by-hand = Scores set by hand
class-table-by-hand-about = Where a trainer’s word counts instead of the model’s, whose own score stands beside it.

class-column-person = Person
class-column-call = Call
class-column-name = Name of its file
class-column-moment = Decision
class-column-advice = What to do
class-column-people = People
class-column-right = Right
class-column-loss = Lost
class-column-loss-call = Lost in the call
class-column-most = Most said
class-column-second = Then
class-column-attempts = Attempts
class-column-finished = Finished
class-column-last = Last
class-column-difficulty = Difficulty
class-column-discrimination = Discrimination
class-column-reply = Reply
class-column-share = Share
class-column-channel = Channel
class-column-where = Where
class-column-key = What it was
class-column-taken = Taken for
class-column-times = Times
class-column-gain = Right?
class-column-begun = Begun
class-column-mode = Mode
class-column-outcome = Outcome
class-column-excess = { $score }: expected too much
class-column-miss = Missed by
class-column-author = By
class-column-on = On
class-column-set = Set to
class-column-by-hand = Set by hand
class-column-model = The model’s own
class-column-words = Words

class-part-first = first
class-part-latest = latest
class-part-best = best
class-advice-discuss = discuss
class-advice-explain = explain first
class-gain-right = right
class-gain-half = half right
class-gain-wrong = wrong
class-channel-problem = the problem
class-channel-shown = feeling shown
class-channel-felt = feeling underneath
class-channel-words = what the words do

cli-usage-report = attune report [OPTIONS]
cli-help-report = Write what a class, or one trainee, has done as a page or a spreadsheet
cli-help-report-more =
    Merge everybody's record first: “attune record merge PATH…”. The report says
    who has played what, how people stand in the six scores, how each decision was
    answered, what was taken for what, and what is worth discussing. Replies that
    were not weighed yet are, which takes about a second for each call.
cli-help-option-class = Of everybody in the record (the default)
cli-help-option-report-trainee = Of this trainee alone
cli-help-option-report-format = html, csv (a folder, a file for each table), or xlsx [default: html]
cli-help-option-out = Where it goes [default: attune-report, in this folder]
cli-help-option-force = Write over what is there
cli-report-weighing = weighing the replies of { $done } of { $of } attempts
cli-report-written = The report lies in { $path }.
cli-report-exists = `{ $path }` is there already, and nothing was changed in it: name another place with --out, or write over it with --force
cli-report-unwritable = the report can't be written to `{ $path }`: { $reason }
