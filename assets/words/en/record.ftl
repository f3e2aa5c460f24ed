## The record: what can be wrong with it. The same words in the window and on the command line.

record-folder = the folder `{ $path }` for the record can't be made: { $reason }
record-cannot-open = the record `{ $path }` can't be opened: { $reason }. Expected a file, in a folder that may be written to
record-not-one = `{ $path }` is no record of Attune. It was left as it is; move it away, or name another folder with `--data DIR`
record-newer = the record `{ $path }` has version { $found }, expected { $expected } at most: a newer Attune wrote it, and only that one can open it. It was left as it is
record-damaged = the record `{ $path }` is damaged ({ $reason }). It was left as it is: put a copy in its place (one from before the last change of version lies beside it, as `record.v….db`), or move it away and import what you exported
record-no-backup = the record is from an older Attune, and no copy of it can be written to `{ $path }`: { $reason }. It was left as it is; make room or let the folder be written to
record-read-only = the record `{ $path }` may only be read: let it be written to, or name another folder with `--data DIR`
record-busy = another program is writing to the record `{ $path }`: try again when it is done
record-full = there is no room left for the record `{ $path }`: what was kept before is there; make room and go on
record-failed = the record `{ $path }` can't be used: { $reason }
record-no-trainee-id = the record has no trainee { $id }
record-no-attempt-id = the record has no attempt { $id }
record-ended = the attempt { $id } has ended: nothing can be added to it
record-out-of-step = decision { $found } does not follow the { $count } that the record has of this call: it goes on somewhere else, perhaps in another window

record-on-a-call = { $name } is on a call in another program and can’t be deleted meanwhile: end the call there, or leave it
record-deleted =
    { $name } was deleted, with { $count ->
        [one] 1 attempt
       *[other] { $count } attempts
    }. The record as it was before lies in { $path }.

record-no-remark-id = the record has no remark { $id }
record-remark-no-author = nobody is named who says it: write your name
record-remark-long-author = the name has { $found } characters, expected { $most } at most
record-remark-no-words = nothing is said: a comment needs words, and a score that is set by hand needs a reason
record-remark-long-words = what is said has { $found } characters, expected { $most } at most
record-remark-no-turn =
    found turn { $turn }, but the attempt has { $count ->
        [0] none
        [one] only 1
       *[other] only { $count }
    }
record-remark-beyond = found the score { $score }, expected 0 to 100

# Beside a score that a trainer set by hand; and what it means, in words.
record-by-hand-mark = ✏
record-by-hand = set by hand

record-cant-replay = attempt { $id } can't be played again: { $reason }
record-step = decision { $step } can't be taken: { $reason }
record-scenario-missing = its scenario was not kept with it
record-scenario-broken = this version of Attune finds an error in its scenario

## What can be wrong with a line of an export.

record-line-malformed = column { $column }: { $reason }
record-line-too-long = the line is longer than any line of an export is
record-line-not-text = the line is no text in UTF-8
record-line-no-header = found no export: expected {"{"}"record":{"{"}"format":3{"}"}{"}"} on the first line, as `attune record export` writes it
record-line-newer = the export has form { $found }, expected { $expected } at most: a newer Attune wrote it
record-line-newer-attempt = the attempt has form { $found }, expected { $expected } at most: a newer Attune wrote it
record-line-no-name = the trainee has no name
record-line-unknown-trainee = the attempt is by trainee { $found }, who stands neither in a line above nor in the record
record-line-unknown-content = the attempt is of scenario text { $found }, which stands neither in a line above nor in the record
record-line-other-digest = the scenario text has digest { $found }, expected { $expected }: it was changed
record-line-unknown-language = found a translation for language `{ $found }`, expected en or zh-CN
record-line-unknown-word = found `{ $found }`, expected what a card asks for (urgency, ownership, agency, repair) or how it came (missed, hard, good, easy)
record-line-bad-goal = a goal lies beyond 100
record-line-empty-pair = the card says nothing, or nothing is hoped for on it
record-line-unknown-score = found the score `{ $found }`, expected perception, empathy, de-escalation, resolution, face or pace
record-line-other-remark = remark { $found } is in the record with other words: one of the two was changed by hand
record-line-bad-time = a time lies outside of the calendar
record-line-bad-step-time = the time of decision { $step } lies before the one above it, or beyond all times
record-line-other-attempt = attempt { $found } is in the record with another trainee, scenario, customer or seed: one of the two was changed by hand

## attune record

cli-usage-record = attune record [OPTIONS] <COMMAND>
cli-help-record = List what was practised, and take it from machine to machine
cli-help-record-more =
    The record is the file record.db in the folder for your data (see --data).
    “attune record COMMAND --help” says more about a command.

cli-usage-record-list = attune record list [OPTIONS]
cli-help-record-list = List who has practised what, and what came of it
cli-help-record-list-more = “attune replay ID” plays an attempt again; the first characters will do.

cli-usage-record-export = attune record export [OPTIONS] [FILE]
cli-help-record-export = Write the record, or one trainee's part of it, as lines of JSON
cli-help-record-export-more =
    The scenarios go along, so that every attempt can be read and played again
    wherever it comes in.
cli-help-argument-export-file = Where it goes [default: standard output]

cli-usage-record-import = attune record import [OPTIONS] [PATH]…
cli-help-record-import = Take in exports, and files that hold one attempt each
cli-help-record-import-more =
    A path is taken in as a whole or not at all; what is there already stays as
    it is. Files of one attempt come from “play --format json”, or from the folder
    “attempts”, where Attune kept them before there was a record: they become
    those of --trainee.
cli-help-argument-import-path = A file, or a folder with such files [default: “attempts” in the folder for your data]

cli-usage-record-merge = attune record merge [OPTIONS] <PATH>…
cli-help-record-merge = Take in the records of others
cli-help-record-merge-more =
    Everybody keeps their name and their attempts. Merging twice changes nothing.
    A call that was gone on with on two machines stands there twice.
cli-help-argument-merge-path = Another record, somebody's folder for data, or an export

cli-usage-record-delete = attune record delete [OPTIONS] <NAME>
cli-help-record-delete = Delete a trainee, with everything of theirs
cli-help-record-delete-more =
    Attempts, what was said of them, cards, goals, settings and PIN go; what they
    said of others' attempts stays. You are asked to type the name. A copy of the
    record is left beside it first: delete that as well if nothing may be left.
    While they are on a call in another window it is refused.

    A record or an export that is merged later does not bring them back, nor does
    their own. “attune record merge --restore PATH” takes them in again.
cli-help-argument-delete-name = Whom: a name, or the id where several have the name
cli-help-option-restore = Take in again who was deleted here

cli-record-no-home = this system has no folder for your data; say where the record is: --data DIR
cli-record-no-name = a trainee's name is empty
cli-record-somebody = Trainee
cli-record-which-trainee = several people practise here: say who it is with --trainee, one of: { $names }
cli-record-same-name = several people are called { $name }: write the id after --trainee, one of: { $ids }
cli-record-no-trainee = found no trainee { $found }; expected one of: { $expected }
cli-record-nobody = found no trainee { $found }: nobody has practised yet
cli-record-empty = Nobody has practised yet. “attune play” takes a call.
cli-record-trainee =
    { $name } · { $count ->
        [one] 1 attempt
       *[other] { $count } attempts
    }
cli-record-under-way = cut off; “attune play --resume” goes on with the last
cli-record-unknown = not worked out yet
cli-record-mute = can't be played again by this version of Attune
cli-record-left = left
cli-record-finished = finished
cli-record-deriving = working out what came of { $done } of { $of } attempts
cli-record-importing = { $lines } lines read
cli-record-exported =
    { $attempts ->
        [one] 1 attempt
       *[other] { $attempts } attempts
    } of { $trainees ->
        [one] 1 trainee
       *[other] { $trainees } trainees
    } written to { $file }.
cli-record-came =
    { $path }: { $attempts ->
        [one] 1 attempt
       *[other] { $attempts } attempts
    } new, { $extended } further than before, { $same } known; { $trainees ->
        [one] 1 trainee
       *[other] { $trainees } trainees
    } new.
cli-record-came-cards =
    From the pairs drill: { $reviews ->
        [one] 1 answer
       *[other] { $reviews } answers
    } new; { $pairs ->
        [one] 1 card
       *[other] { $pairs } cards
    } of somebody’s own new.
cli-record-came-remarks =
    From trainers: { $remarks ->
        [one] 1 remark
       *[other] { $remarks } remarks
    } new, { $taken } taken back.
cli-record-came-deleted =
    { $passed ->
        [one] 1 person in it was
       *[other] { $passed } people in it were
    } deleted here, and passed over: --restore takes them in again.
cli-record-delete-ask =
    { $name } will be deleted for good, with { $count ->
        [one] 1 attempt
       *[other] { $count } attempts
    }. Type the name to confirm:
cli-record-delete-not = found `{ $found }`, expected the name `{ $name }`: nothing was deleted
cli-record-parted =
    { $parted ->
        [one] 1 call was
       *[other] { $parted } calls were
    } gone on with on two machines: both ways stand in the record.
cli-record-came-mute =
    { $mute ->
        [one] 1 attempt can't
       *[other] { $mute } attempts can't
    } be played again here: the scenario is missing or another. What was done is kept.
cli-record-bad-line = { $file }:{ $line }: { $fault }. Nothing of it was taken in
cli-record-nothing-to-merge = `{ $path }` is no record and no export; “attune record import” takes in files of one attempt
