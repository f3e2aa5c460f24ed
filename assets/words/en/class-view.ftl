## The class, as its trainer looks at it in the window.

home-class = The class
class-view-title = The class
class-view-reading = Reading the record …
class-view-back = Back to the class
class-view-list = Back to the list
class-view-part-people = People
class-view-part-map = Map
class-view-part-decisions = Decisions
class-view-part-taken = Taken for what
class-view-part-discuss = To discuss

class-view-empty = Nobody has taken a call yet. Bring your people’s records together here, and this page shows what the class can do, where it goes wrong and what to talk about.
class-view-alone = Only one person has practised in this record. A class is seen once the records of your people are in it.
class-view-merge = Collect their files record.db (or what “attune record export” writes), and take them in:
class-view-merge-about = Nothing is lost by it, and nothing is doubled if you do it again. Open this page again afterwards.

class-view-keys = ↑ ↓ choose, Enter opens.
class-view-keys-beside = ↑ ↓ choose; Page Up and Page Down move what stands beside.
class-view-people-about = How often each call was begun, in brackets if never finished. Open somebody to see their attempts.
class-view-by-name = By name
class-view-least = Least practised first
class-view-more-calls = { $count ->
    [one] One more call has no column here; open somebody to see all of theirs.
   *[other] { $count } more calls have no column here; open somebody to see all of theirs.
}
class-view-person = { $name }: { $calls ->
    [one] one call
   *[other] { $calls } calls
}, { $attempts ->
    [one] one attempt
   *[other] { $attempts } attempts
}, { $finished } finished; { $last }
class-view-standing = Over all calls

class-view-map-about = Scores over all calls that were finished, 0 to 100; the stronger the shade, the higher; – was never tested. Sorted by a score, the lowest come first.
class-view-map-empty = Nobody has finished a call yet.
class-view-sort = Sort:
class-view-mean = Mean of all

class-view-decisions-empty = No decision has been counted yet.
class-view-people-count = { $count ->
    [one] one person
   *[other] { $count } people
}
class-view-right = { $share } right
class-view-few = too few
class-view-not-yet = not weighed yet
class-view-or = or: { $line }
class-view-advice-discuss = Let them discuss it: some have it right and can convince the others.
class-view-advice-explain = Explain it first: hardly anybody has it right who could convince the others.
class-view-not-interpretable = Not interpretable: { $count } of { $fewest } people. With fewer than { $fewest }, difficulty and discrimination change with every single answer.
class-view-difficulty = Difficulty: { $share } gave the best reply or one as good. { $told }
class-view-difficulty-hard = Hard: few find it.
class-view-difficulty-apart = Between 30 and 80 % it tells people apart.
class-view-difficulty-easy = Easy: it tells few apart.
class-view-discrimination = Discrimination: { $r }. { $told }
class-view-discrimination-wrong = Who does well elsewhere does worse here: look at the call.
class-view-discrimination-poor = Poor: it hardly goes with how people do elsewhere in the call.
class-view-discrimination-fair = Fair.
class-view-discrimination-good = Good.
class-view-discrimination-excellent = Excellent.
class-view-discrimination-alike = Discrimination: none, for all answered alike here or did alike elsewhere.
class-view-loss = Lost here on average: { $points } of how the customer leaves.
class-view-unweighed = What the replies lost has not been worked out yet.
class-view-replies-about = By the first attempt of each person at each call. Loss is against the best reply on offer.
class-view-share = { $share } · { $count }
class-view-nobody = nobody
class-view-points = { $points } points
class-view-lost = lost { $points }
class-view-hardly = hardly anybody: it tempts nobody
class-view-place = In the file: { $call } · { $moment }

class-view-channel-problem = The problem
class-view-channel-shown = Feeling shown
class-view-channel-felt = Feeling underneath
class-view-channel-words = What the words do
class-view-taken-empty = No perception has been counted yet.
class-view-taken-right = { $share } right of { $times }
class-view-taken-share = { $share } · { $count }
class-view-taken-for = mostly taken for: { $what }
class-view-taken-never = never taken for anything else
class-view-taken-everywhere = Counted over all calls.
class-view-near = close: half the points

class-view-discuss-empty = Nothing yet. A decision is listed here once five people have met it, its replies are weighed, and at most 70 in a hundred had it right.
class-view-discuss-figures = { $share } right of { $count }, { $points } lost on average
class-view-discuss-more = { $count ->
    [one] One more stands among the decisions.
   *[other] { $count } more stand among the decisions.
}
class-view-most = Most said ({ $share }): { $reply }
class-view-calls = Calls that cost the class most

debrief-whose = An attempt of { $name }

## Work on the record beside the window.

work-deriving = Working out what came of attempts: { $done } of { $of }
work-weighing = Weighing the replies of attempts: { $done } of { $of }
work-stop = Stop
work-go-on = Go on
work-again = Try again
work-stopped = Stopped. What is done stays done; what is missing is not counted.
