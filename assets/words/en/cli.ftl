## The command line.

cli-error = error:{" "}

## Help.

cli-help-usage = Usage:{" "}
cli-help-commands = Commands:
cli-help-arguments = Arguments:
cli-help-options = Options:

cli-usage-attune = attune [OPTIONS] [COMMAND]
cli-usage-list = attune list [OPTIONS]
cli-usage-check = attune check [OPTIONS] [PATH]…
cli-usage-play = attune play [OPTIONS] [SCENARIO]
cli-usage-replay = attune replay [OPTIONS] <FILE>

cli-help-attune = Take the call, see what each answer was worth. Without a command the window opens.
cli-help-attune-more =
    Exit codes: 0 clean, 1 findings, 2 could not run.
    “attune COMMAND --help” says more about a command.
cli-help-list = List the scenarios
cli-help-list-more = Broken scenarios are listed too; “attune check” says what is wrong with them.
cli-help-check = Check scenarios and say what is wrong, where, and what to do
cli-help-check-more =
    The test plans beside a scenario (*.plan) are played as well.
    Exits with 1 if there is an error.
cli-help-play = Take a call in the terminal, or from a pipe
cli-help-play-more =
    Answer with a number or a name; “-” leaves a question open, “?” shows the
    record again, “q” stops. A script is played the same way:
    printf '2\n1\n' | attune play wrong-number --seed 1
cli-help-replay = Play a kept attempt again and say whether it comes to the same
cli-help-replay-more = Exits with 1 if it does not, and says where it first differs.

cli-help-argument-path = A scenario's folder, a folder of such folders, or a file [default: all]
cli-help-check-format = How findings are shown: full, concise or json
cli-help-argument-scenario = A scenario's name, folder or file [default: you are asked]
cli-help-argument-file = The JSON that “play --format json” gave, “-” for standard input, or the id of an attempt in the record

cli-help-option-lang = The language: en or zh-CN [default: that of the system]
cli-help-option-scenarios = A folder with more scenarios
cli-help-option-data = The folder for your data [default: your system's]
cli-help-option-help = Show this help
cli-help-option-version = Show the version
cli-help-option-format = For people or for programs: text or json
cli-help-option-deny = With “warnings”, warnings count as errors
cli-help-option-customer = Who calls [default: drawn by the seed]
cli-help-option-seed = A number that fixes who calls and the order of replies
cli-help-option-untimed = Slow answers cost nothing
cli-help-option-mode = guided explains as it goes, practice (the default) does not; in an exam thinking takes time
cli-help-option-own-words = Asks for your own words before each reply
cli-help-option-quick = Show lines at once
cli-help-option-trainee = Whose record it is [default: the only one there is]
cli-help-option-resume = Go on with the last call that was cut off
cli-help-option-fresh = Leave a call that was cut off for good, without being asked
cli-help-option-off-record = Keep nothing of this call

## Arguments that can't be used.

cli-bad-unknown = found argument { $found }, which does not exist
cli-bad-command = found command { $found }, which does not exist
cli-bad-value = found { $found } for { $argument }, expected one of: { $expected }
cli-bad-no-value = { $argument } needs a value
cli-bad-number = found { $found } for { $argument }, expected a whole number that is not negative
cli-bad-missing = { $argument } is missing
cli-bad-twice = { $argument } is given twice
cli-bad-together = { $argument } and { $expected } can't be given together
cli-bad-no-command = { $found } needs a command: { $expected }
cli-bad-too-many = found { $found }, expected no further argument
cli-bad-meant = ; did you mean { $expected }?
cli-bad-help = “attune --help” lists what there is.
cli-no-folder = `{ $path }` is no folder: `--scenarios` wants one that holds scenarios

## The window.

cli-window-not-built = This build has no window; playing in the terminal instead.
cli-window-no-display = There is no display; playing in the terminal instead.
cli-window-failed = No window could be opened ({ $reason }); playing in the terminal instead.

## attune list

cli-list-empty = There are no scenarios. Point to some with `--scenarios DIR`.
cli-list-size =
    { $customers ->
        [one] 1 customer
       *[other] { $customers } customers
    }, { $moments ->
        [one] 1 moment
       *[other] { $moments } moments
    }, { $replies ->
        [one] 1 reply
       *[other] { $replies } replies
    }
cli-list-broken =
    can't be played: { $count ->
        [one] 1 error
       *[other] { $count } errors
    }, see “attune check”

## attune check

cli-check-no-path = `{ $path }` does not exist
cli-check-no-scenario = `{ $path }` holds no scenario: expected `call.ron`, or folders with one
cli-check-clean =
    { $scenarios ->
        [0] No scenario to check.
        [one] 1 scenario checked{ $played }, nothing found.
       *[other] { $scenarios } scenarios checked{ $played }, nothing found.
    }
cli-check-found =
    { $scenarios ->
        [one] 1 scenario checked
       *[other] { $scenarios } scenarios checked
    }{ $played }: { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }.
cli-check-played =
    , { $plans ->
        [one] 1 plan
       *[other] { $plans } plans
    } played ({ $calls ->
        [one] 1 call
       *[other] { $calls } calls
    })
cli-check-unplayed =
    , { $plans ->
        [one] 1 plan
       *[other] { $plans } plans
    } not played because of errors

## attune play

cli-play-choose = Which call do you take?
cli-play-choice = { $title } ({ $scenario })
cli-play-no-scenario = found no scenario `{ $found }`; { $hint }
cli-play-see-list = “attune list” shows what there is
cli-play-many = `{ $path }` holds several scenarios: name one of its folders, or use `--scenarios`
cli-play-broken = scenario `{ $found }` can't be played; “attune check { $file }” says why
cli-play-no-customer = found no customer `{ $found }`; expected one of: { $expected }
cli-play-other-language = This call is only there in { $language }.
cli-play-keys = Answer with a number or a name. “-” leaves a question open, “?” shows the record, “q” stops.
cli-play-record = On the screen: { $name }
cli-play-record-empty = Nothing on record.
cli-play-earlier = { $when }, { $by }: { $note }
cli-play-promised = {" "}Promised: { $promised }
cli-play-delivery = { $name } ({ $delivery })
cli-play-you = You
cli-play-reply = [{ $clock }] What do you say or do?
cli-play-ending = { $title } ({ $outcome })
cli-play-worth = Worth { $worth } of 100: { $grade }
cli-play-worth-lost = Worth { $worth } of 100: { $grade }, { $loss } points lost
cli-play-best = Best reply, worth { $worth } of 100: { $text }
cli-play-thinks = thinks: { $thinks }
cli-play-again = The same call again: attune { $before }play { $scenario } --customer { $customer } --seed { $seed }
cli-play-kept = In the record as { $id }: “attune replay { $id }” plays it again, and writes its debrief with --page FILE.html.
cli-play-kept-so-far = In the record as { $id }, up to the last decision: “attune play --resume” goes on with it.
cli-play-who = Who practises?
cli-play-cut-off = A call was cut off: { $scenario }, { $customer }, begun { $begun }.
cli-play-go-on = go on with it
cli-play-leave = leave it, and begin another
cli-play-goes-on = The call goes on where it was cut off.
cli-play-nothing-to-resume = no call of { $name } was cut off that fits; “attune record list” shows what there is
cli-play-stopped = Stopped before the end.
cli-play-input-ends =
    { $line ->
        [0] there is no input, and the call has not ended
       *[other] the input ends after line { $line }, before the end of the call
    }
cli-play-bad-line = line { $line } of the input: { $problem }
cli-play-bad-choice = found `{ $found }`, expected a number from 1 to { $count }, or a name: { $names }
cli-play-bad-intensity = found `{ $found }`, expected a number from 0 to 4
cli-play-bad-mark = found `{ $found }` twice, expected every part once at most
cli-play-bad-order = found `{ $found }` twice, expected every need once at most

cli-play-empty = an empty line answers nothing: “-” leaves the question open
cli-play-empty-reply = an empty line answers nothing: write a number from 1 to { $count }, or a name: { $names }

cli-ask-cues = Which parts gave something away? (such as “2 3”)
cli-ask-problem = What is the matter?
cli-ask-shown = What feeling is shown?
cli-ask-felt = What feeling lies underneath?
cli-ask-intensity = How strong is it?
cli-ask-words = What do the words do?
cli-ask-needs = What is needed, first things first? (such as “2 1”)
cli-ask-sureness = How sure are you of all that?
cli-ask-own-words = How would you put it? (an empty line: go on without)

## Actions that are not taken.

refusal-over = the contact has ended
refusal-not-asked = nothing was asked
refusal-questions-first = the questions come first
refusal-words-first = words of one’s own come first
refusal-nobody-speaks = the customer is not speaking
refusal-not-offered = reply `{ $reply }` is not offered here
refusal-time-runs-back = its time, { $at } ms, lies before { $now } ms

## attune replay

cli-replay-unreadable = `{ $file }` can't be read: { $reason }
cli-replay-several = several attempts in the record begin with `{ $found }`: write more of the id
cli-replay-malformed = { $file }:{ $line }:{ $column }: this is no attempt: { $reason }
cli-replay-format = the attempt has form { $found }, expected { $expected }: it was written by another version of this program
cli-replay-changed = Note: the scenario's file has changed since.
cli-replay-played =
    { $scenario }, { $customer }: { $turns ->
        [one] 1 turn
       *[other] { $turns } turns
    } played again.
cli-replay-nothing-kept = The file keeps no result to compare with.
cli-replay-same = States, ending and scores are the same.
cli-replay-step = Step { $step } can't be taken any more: { $reason }.
cli-replay-no-customer = The scenario has no customer `{ $customer }` any more.
cli-replay-state = Differs after turn { $turn }: { $quantity } was { $then }, is { $now }.
cli-replay-state-at-start = Differs at the start: { $quantity } was { $then }, is { $now }.
cli-replay-count = Differs in length: { $then } states were kept, { $now } came now.
cli-replay-ending = Differs in the ending: it was { $then }, is { $now }.
cli-replay-outcome = Differs in the outcome: it was { $then }, is { $now }.
cli-replay-score = Differs in the score { $score }: it was { $then }, is { $now }.
cli-replay-none = none
