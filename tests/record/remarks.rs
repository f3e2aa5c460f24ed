//! What a trainer says of an attempt.

use super::{at, exported, fresh, play};
use attune::core::debrief::Reflection;
use attune::core::score::ScoreKind;
use attune::record::lines::{Fault, ImportError, Imported};
use attune::record::{About, AttemptId, BadRemark, ByHand, Filter, Progress, Record, Remark, RemarkId, Track, Trouble};
use std::ops::ControlFlow;
use tempfile::TempDir;

fn on(turn: u32, text: &str) -> About {
    About::Turn { turn, text: text.to_owned() }
}

fn score(kind: ScoreKind, score: u8) -> About {
    About::Score { kind, score, reason: format!("worth {score}") }
}

const EMPATHY: ScoreKind = ScoreKind::Empathy;

fn empty() -> (TempDir, Record) {
    let folder = tempfile::tempdir().unwrap();
    let record = Record::open(&folder.path().join("record.db")).unwrap();
    (folder, record)
}

fn merge(into: &mut Record, from: &Record) -> Imported {
    into.merge(from, &mut |_| {}).unwrap()
}

fn import(record: &mut Record, lines: &str) -> Result<Imported, ImportError> {
    record.import(&mut lines.as_bytes(), &mut |_| {})
}

fn by_hand(record: &Record, attempt: AttemptId, kind: ScoreKind) -> Option<u8> {
    let listed = record.attempts(&Filter::default()).unwrap();
    let listed = listed.iter().find(|one| one.id == attempt).unwrap().by_hand;
    assert_eq!(listed, ByHand::of(&record.remarks(attempt).unwrap()), "a list and a debrief say the same");
    listed.get(kind)
}

#[test]
fn what_was_said_is_there_in_its_order_and_without_spaces_around_it() {
    let (folder, mut record, trainee) = fresh();
    let (id, _) = play(&mut record, trainee, 1, &["own", "send"]);
    let (other, _) = play(&mut record, trainee, 2, &["own", "send"]);
    let later = record.remark(id, " 王老师 ", on(1, "\tThis is what he waited for.\n"), at(20)).unwrap();
    let reason = "Heard him, and said so — “three kettles”; =1+1 <b>".to_owned();
    let about = About::Score { kind: EMPATHY, score: 100, reason };
    let earlier = record.remark(id, "Wang", about.clone(), at(10)).unwrap();
    assert_eq!((later.author.as_str(), &later.about), ("王老师", &on(1, "This is what he waited for.")));
    let expected = Remark { id: earlier.id, attempt: id, author: "Wang".into(), at: at(10), about };
    assert_eq!(earlier, expected);
    drop(record);
    let record = Record::open(&folder.path().join("record.db")).unwrap();
    assert_eq!(record.remarks(id).unwrap(), [earlier, later]);
    assert_eq!(record.remarks(other).unwrap(), []);
    assert_eq!(record.remarks(AttemptId::draw()).unwrap(), []);
}

#[test]
fn what_cannot_be_said_is_refused_and_nothing_is_written() {
    let (_folder, mut record, trainee) = fresh();
    let (id, _) = play(&mut record, trainee, 1, &["own", "send"]);
    let nobody = AttemptId::draw();
    assert_eq!(record.remark(nobody, "Wang", on(0, "x"), at(1)), Err(Trouble::NoAttempt(nobody)));
    let long = "字".repeat(Remark::LONGEST + 1);
    for (author, about, bad) in [
        (" ", on(0, "x"), BadRemark::NoAuthor),
        (&"n".repeat(Remark::LONGEST_NAME + 1), on(0, "x"), BadRemark::LongAuthor(Remark::LONGEST_NAME + 1)),
        ("Wang", on(0, " \n"), BadRemark::NoWords),
        ("Wang", About::Score { kind: EMPATHY, score: 1, reason: String::new() }, BadRemark::NoWords),
        ("Wang", on(0, &long), BadRemark::LongWords(Remark::LONGEST + 1)),
        ("Wang", on(2, "x"), BadRemark::NoTurn(2, 2)),
        ("Wang", score(EMPATHY, 101), BadRemark::Beyond(101)),
    ] {
        assert_eq!(record.remark(id, author, about, at(1)), Err(Trouble::BadRemark(bad)));
    }
    assert_eq!(record.remarks(id).unwrap(), []);
    // As long as it may be.
    let longest = "字".repeat(Remark::LONGEST);
    record.remark(id, &"名".repeat(Remark::LONGEST_NAME), on(1, &format!(" {longest} ")), at(1)).unwrap();
    let missing = RemarkId::draw();
    assert_eq!(record.take_back(missing, "Wang", at(2)), Err(Trouble::NoRemark(missing)));
}

#[test]
fn a_later_score_replaces_an_earlier_one_until_it_is_taken_back() {
    let (_folder, mut record, trainee) = fresh();
    let (id, _) = play(&mut record, trainee, 1, &["own", "send"]);
    assert_eq!(by_hand(&record, id, EMPATHY), None);
    let first = record.remark(id, "Wang", score(EMPATHY, 40), at(10)).unwrap();
    let pace = record.remark(id, "Wang", score(ScoreKind::Pace, 7), at(11)).unwrap();
    let second = record.remark(id, "Li", score(EMPATHY, 60), at(20)).unwrap();
    assert_eq!(record.remarks(id).unwrap(), [pace.clone(), second.clone()]);
    assert_eq!((by_hand(&record, id, EMPATHY), by_hand(&record, id, ScoreKind::Pace)), (Some(60), Some(7)));
    record.take_back(second.id, "Li", at(30)).unwrap();
    assert_eq!(record.remarks(id).unwrap(), [first.clone(), pace.clone()]);
    let before = exported(&record);
    record.take_back(second.id, "Wang", at(40)).unwrap();
    assert_eq!(exported(&record), before, "it was taken back");
    assert_eq!(record.take_back(first.id, " ", at(40)), Err(Trouble::BadRemark(BadRemark::NoAuthor)));
    record.take_back(first.id, "Wang", at(40)).unwrap();
    assert_eq!((by_hand(&record, id, EMPATHY), by_hand(&record, id, ScoreKind::Pace)), (None, Some(7)));
    // All of it stays in the log.
    let lines = exported(&record);
    assert_eq!((lines.matches("{\"remark\":{").count(), lines.matches("{\"taken_back\":").count()), (3, 2));
}

#[test]
fn what_is_set_last_counts_also_when_the_clock_went_back() {
    let (_folder, mut record, trainee) = fresh();
    let (id, _) = play(&mut record, trainee, 1, &["own", "send"]);
    record.remark(id, "Wang", score(EMPATHY, 40), at(500)).unwrap();
    let again = record.remark(id, "Wang", score(EMPATHY, 60), at(5)).unwrap();
    assert_eq!(by_hand(&record, id, EMPATHY), Some(60));
    assert_eq!(record.remarks(id).unwrap(), [again]);
    let comment = record.remark(id, "Wang", on(0, "as early as it was"), at(5)).unwrap();
    assert_eq!(comment.at, at(5));
}

#[test]
fn the_file_itself_refuses_to_change_what_was_said() {
    let (_folder, mut record, trainee) = fresh();
    let (id, _) = play(&mut record, trainee, 1, &["own", "send"]);
    let said = record.remark(id, "Wang", score(EMPATHY, 40), at(1)).unwrap();
    record.take_back(said.id, "Wang", at(2)).unwrap();
    let raw = rusqlite::Connection::open(record.path()).unwrap();
    raw.pragma_update(None, "recursive_triggers", true).unwrap();
    for change in [
        "UPDATE remarks SET score = 100",
        "DELETE FROM remarks",
        "INSERT OR REPLACE INTO remarks SELECT uuid, attempt, at, author, turn, kind, 100, words FROM remarks",
        "UPDATE taken_back SET at = 0",
        "DELETE FROM taken_back",
    ] {
        let error = raw.execute(change, []).unwrap_err().to_string();
        assert!(error.contains(" is never "), "{change}: {error}");
    }
}

#[test]
fn merged_twice_and_in_any_order_it_is_the_same() {
    let (_one, mut one, trainee) = fresh();
    let (id, _) = play(&mut one, trainee, 1, &["own", "send"]);
    let (_two, mut two) = empty();
    merge(&mut two, &one);
    let early = one.remark(id, "Wang", score(EMPATHY, 40), at(10)).unwrap();
    one.remark(id, "Wang", on(0, "on one"), at(11)).unwrap();
    let late = two.remark(id, "Li", score(EMPATHY, 60), at(20)).unwrap();
    two.remark(id, "Li", on(0, "on the other"), at(5)).unwrap();
    // Whose clocks agree to the millisecond: then it is by name.
    let same = [one.remark(id, "Wang", score(ScoreKind::Pace, 1), at(30)).unwrap(), {
        two.remark(id, "Li", score(ScoreKind::Pace, 2), at(30)).unwrap()
    }];
    let pace = same.iter().max_by_key(|remark| remark.id).map(|remark| ByHand::of(std::slice::from_ref(remark)));
    let (_three, mut three) = empty();
    assert_eq!(
        merge(&mut three, &two),
        Imported { trainees: 1, attempts: 1, decisions: 3, remarks: 3, ..<_>::default() }
    );
    let known = Imported { same: 1, ..Imported::default() };
    assert_eq!(merge(&mut three, &one), Imported { remarks: 3, ..known });
    assert_eq!(merge(&mut one, &two), Imported { remarks: 3, ..known });
    assert_eq!(merge(&mut two, &one), Imported { remarks: 3, ..known });
    let lines = exported(&one);
    assert_eq!((exported(&two), exported(&three)), (lines.clone(), lines.clone()));
    assert_eq!(by_hand(&one, id, EMPATHY), Some(60));
    assert_eq!(by_hand(&one, id, ScoreKind::Pace), pace.unwrap().get(ScoreKind::Pace));
    for _ in 0..2 {
        assert_eq!(merge(&mut one, &three), known);
        assert_eq!(import(&mut one, &lines).unwrap(), known);
        assert_eq!(exported(&one), lines);
    }
    // Taken back on two machines, by two people.
    one.take_back(late.id, "Wang", at(50)).unwrap();
    two.take_back(late.id, "Li", at(40)).unwrap();
    assert_eq!(merge(&mut three, &one), Imported { taken_back: 1, ..known });
    assert_eq!(merge(&mut one, &two), Imported { taken_back: 1, ..known });
    assert_eq!(merge(&mut two, &three), Imported { taken_back: 1, ..known });
    assert_eq!(merge(&mut three, &two), Imported { taken_back: 1, ..known });
    assert_eq!((exported(&one), exported(&two)), (exported(&three), exported(&three)));
    assert_eq!(by_hand(&one, id, EMPATHY), Some(40));
    assert!(one.remarks(id).unwrap().contains(&early));
}

#[test]
fn a_remark_waits_for_its_attempt_and_what_takes_it_back_for_the_remark() {
    let (_folder, mut record, trainee) = fresh();
    let (id, _) = play(&mut record, trainee, 1, &["own", "send"]);
    let kept = record.remark(id, "Wang", score(EMPATHY, 40), at(10)).unwrap();
    let gone = record.remark(id, "Wang", on(1, "wrong place"), at(11)).unwrap();
    record.take_back(gone.id, "Wang", at(12)).unwrap();
    let lines = exported(&record);
    let (head, all) = lines.split_once('\n').unwrap();
    let (said, rest): (Vec<_>, Vec<_>) =
        all.lines().partition(|line| line.starts_with("{\"remark\"") || line.starts_with("{\"taken_back\""));
    let with_head = |lines: &[&str]| format!("{head}\n{}\n", lines.join("\n"));
    let (_other, mut other) = empty();
    let mut backwards = said.clone();
    backwards.reverse();
    let came = import(&mut other, &with_head(&backwards)).unwrap();
    assert_eq!(came, Imported { remarks: 2, taken_back: 1, ..Imported::default() });
    assert_eq!(exported(&other), with_head(&said), "nothing that waits is lost on the way");
    import(&mut other, &with_head(&rest)).unwrap();
    assert_eq!(exported(&other), lines);
    assert_eq!(other.remarks(id).unwrap(), [kept]);
    assert_eq!(by_hand(&other, id, EMPATHY), Some(40));
}

#[test]
fn remarks_go_out_with_the_trainee_whose_attempts_they_are_on() {
    let (_folder, mut record, trainee) = fresh();
    let other = record.add_trainee("王", at(1)).unwrap().id;
    for (of, who, seed) in [(trainee, "on Li Na", 1), (other, "on the other", 2)] {
        let (id, _) = play(&mut record, of, seed, &["own", "send"]);
        record.remark(id, "Wang", on(0, who), at(10)).unwrap();
        let gone = record.remark(id, "Wang", on(0, who), at(11)).unwrap();
        record.take_back(gone.id, "Wang", at(12)).unwrap();
    }
    let mut lines = Vec::new();
    let tell = &mut |line: &str| {
        lines.push(line.to_owned());
        Ok(())
    };
    record.export(Some(trainee), tell).unwrap().unwrap();
    assert_eq!(lines.iter().filter(|line| line.contains("\"on Li Na\"")).count(), 2);
    assert!(!lines.iter().any(|line| line.contains("on the other")));
    assert_eq!(lines.iter().filter(|line| line.starts_with("{\"taken_back\"")).count(), 1);
}

#[test]
fn a_call_that_parted_keeps_what_was_said_of_each_way() {
    let (_here, mut here, trainee) = fresh();
    let (id, _) = play(&mut here, trainee, 1, &["own"]);
    let (_there, mut there) = empty();
    merge(&mut there, &here);
    for (record, reply, text) in [(&mut here, "send", "sent"), (&mut there, "wait", "waited")] {
        let mut contact = record.attempt(id).unwrap().replay().unwrap();
        contact.act(&attune::core::contact::Action::Reply(reply.into()), contact.spoken()).unwrap();
        record.decide(id, 3, contact.attempt().steps.last().unwrap()).unwrap();
        record.finish(id, &contact, at(99)).unwrap();
        record.remark(id, "Wang", on(1, text), at(100)).unwrap();
    }
    assert_eq!(merge(&mut here, &there).remarks, 1);
    let said = |id| here.remarks(id).unwrap().iter().map(|one| one.words().to_owned()).collect::<Vec<_>>();
    let list = here.attempts(&Filter::default()).unwrap();
    let beside = list.iter().find(|one| one.id != id).unwrap();
    assert_eq!((said(id), said(beside.id)), (vec!["sent".to_owned()], vec!["waited".to_owned()]));
    let before = exported(&here);
    assert_eq!(merge(&mut here, &there), Imported { same: 1, ..Imported::default() });
    assert_eq!(exported(&here), before);
}

#[test]
fn a_line_that_is_no_remark_is_refused() {
    let (_folder, mut record, trainee) = fresh();
    let (id, _) = play(&mut record, trainee, 1, &["own", "send"]);
    let said = record.remark(id, "Wang", score(EMPATHY, 40), at(10)).unwrap();
    record.take_back(said.id, "Li Lei", at(11)).unwrap();
    let lines = exported(&record);
    let malformed = |column: usize, reason: &str| Fault::Malformed(column, reason.to_owned());
    for (found, instead, expected) in [
        ("\"kind\":\"empathy\"", "\"kind\":\"charm\"", Fault::UnknownScore("charm".into())),
        ("\"score\":40", "\"score\":140", Fault::BadRemark(BadRemark::Beyond(140))),
        ("\"Wang\"", "\" \"", Fault::BadRemark(BadRemark::NoAuthor)),
        ("\"Li Lei\"", "\"\"", Fault::BadRemark(BadRemark::NoAuthor)),
        ("\"worth 40\"", "\"\"", Fault::BadRemark(BadRemark::NoWords)),
        (
            "\"about\":{\"score\"",
            "\"about\":{\"mood\"",
            malformed(0, "unknown variant `mood`, expected `turn` or `score`"),
        ),
    ] {
        assert!(lines.contains(found), "{lines}");
        let (_other, mut other) = empty();
        let error = import(&mut other, &lines.replace(found, instead)).unwrap_err();
        let ImportError::Line(bad) = error else { panic!("{error:?}") };
        match (&bad.fault, &expected) {
            (Fault::Malformed(_, reason), Fault::Malformed(_, expected)) => assert_eq!(reason, expected),
            (fault, expected) => assert_eq!(fault, expected),
        }
        assert_eq!(other.trainees().unwrap(), [], "nothing of it is there");
    }
    let error = import(&mut record, &lines.replace("\"worth 40\"", "\"worth 50\"")).unwrap_err();
    assert!(matches!(&error, ImportError::Line(bad) if bad.fault == Fault::OtherRemark(said.id)), "{error:?}");
}

#[test]
fn the_trainers_word_takes_precedence_wherever_scores_are_shown_over_time() {
    let (_folder, mut record, trainee) = fresh();
    let ids: Vec<_> = (1..=3).map(|seed| play(&mut record, trainee, seed, &["own", "send"]).0).collect();
    let mut said = Reflection::default();
    said.predicted.set(EMPATHY, 30);
    record.reflect(ids[1], &said, at(9)).unwrap();
    let model = record.attempts(&Filter::default()).unwrap()[0].score(EMPATHY).unwrap();
    assert!(model > 30, "{model}");
    let look = |record: &Record| {
        let list = record.attempts(&Filter::default()).unwrap();
        assert!(list.iter().all(|one| one.results.as_ref().unwrap().score(EMPATHY) == Some(model)), "as derived");
        let scores: Vec<_> = list.iter().map(|one| one.score(EMPATHY).unwrap()).collect();
        let progress = Progress::of(&list).remove(0).tracks[1].1;
        let standing = record.standings(Some(trainee)).unwrap().remove(0).track(EMPATHY).unwrap();
        assert_eq!(progress, standing);
        let predictions = record.forecasts(trainee).unwrap().remove(0).predictions;
        (scores, standing, predictions[0].error())
    };
    let track = Track { first: model, latest: model, best: model, by_hand: false };
    assert_eq!(look(&record), (vec![model; 3], track, 30 - i16::from(model)));
    let mut set =
        |attempt: usize, score_is| record.remark(ids[attempt], "Wang", score(EMPATHY, score_is), at(100)).unwrap().id;
    let (low, high) = (set(0, 10), set(1, 25));
    let track = Track { first: 10, latest: model, best: model, by_hand: true };
    assert_eq!(look(&record), (vec![model, 25, 10], track, 5));
    // Derived anew, as by another version of the model, the trainer's word stands.
    let before = exported(&record);
    rusqlite::Connection::open(record.path()).unwrap().execute("UPDATE results SET model = 0", []).unwrap();
    assert_eq!(record.derive(&mut |_, _| ControlFlow::Continue(())).unwrap(), 3);
    assert_eq!(exported(&record), before);
    assert_eq!(look(&record), (vec![model, 25, 10], track, 5));
    for id in [low, high] {
        record.take_back(id, "Wang", at(200)).unwrap();
    }
    assert_eq!(look(&record).0, vec![model; 3]);
}

#[test]
fn a_score_that_the_model_has_not_can_be_set() {
    let (_folder, mut record, trainee) = fresh();
    let (id, _) = play(&mut record, trainee, 1, &["own", "send"]);
    let untested = ScoreKind::ALL
        .into_iter()
        .find(|kind| record.attempts(&Filter::default()).unwrap()[0].results.as_ref().unwrap().score(*kind).is_none());
    // Of an attempt that can't be played again nothing is derived; what people say of it stands.
    let raw = rusqlite::Connection::open(record.path()).unwrap();
    raw.execute(
        "UPDATE results SET replays = 0, perception = NULL, empathy = NULL, de_escalation = NULL, resolution = NULL,
         face = NULL, pace = NULL",
        [],
    )
    .unwrap();
    assert_eq!(record.standings(None).unwrap(), []);
    record.remark(id, "Wang", score(untested.unwrap_or(EMPATHY), 33), at(1)).unwrap();
    let standing = record.standings(None).unwrap().remove(0);
    let track = Track { first: 33, latest: 33, best: 33, by_hand: true };
    assert_eq!((standing.attempts, standing.tracks.iter().flatten().count()), (1, 1));
    assert_eq!(standing.track(untested.unwrap_or(EMPATHY)), Some(track));
}
