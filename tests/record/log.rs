//! An attempt as it is written.

use super::{actions, at, fresh, kettle, play, setup};
use attune::core::contact::{Action, AttemptStep, Contact};
use attune::core::debrief::Reflection;
use attune::core::score::{ScoreKind, Scores};
use attune::record::{End, Filter, Record, Trouble};

#[test]
fn what_was_played_is_there_and_plays_again_to_the_same() {
    let (folder, mut record, trainee) = fresh();
    let (id, contact) = play(&mut record, trainee, 3, &["own", "send"]);
    drop(record);
    let record = Record::open(&folder.path().join("record.db")).unwrap();
    let kept = record.attempt(id).unwrap();
    assert_eq!(kept.attempt, contact.attempt());
    assert_eq!(kept.trainee.name, "Li Na");
    assert_eq!(kept.end, Some((End::Finished, at(63))));
    let again = kept.replay().unwrap();
    assert_eq!(again.events(), contact.events());
    let results = kept.results.unwrap();
    assert_eq!(results.ending.as_deref(), Some("mended"));
    for kind in ScoreKind::ALL {
        assert_eq!(results.score(kind), Scores::of(&contact).get(kind).value, "{}", kind.name());
    }
}

#[test]
fn a_call_that_was_cut_off_goes_on_at_its_last_decision() {
    let (_folder, mut record, trainee) = fresh();
    let (id, contact) = play(&mut record, trainee, 3, &["own"]);
    play(&mut record, trainee, 4, &["rules"]);
    let unfinished = record.unfinished(trainee).unwrap();
    assert_eq!(unfinished.iter().map(|summary| summary.id).collect::<Vec<_>>(), [id]);
    let kept = record.attempt(id).unwrap();
    let mut again = kept.replay().unwrap();
    assert_eq!((again.events(), again.awaits()), (contact.events(), contact.awaits()));
    again.act(&Action::Reply("send".into()), again.spoken()).unwrap();
    record.decide(id, 3, again.attempt().steps.last().unwrap()).unwrap();
    record.finish(id, &again, at(99)).unwrap();
    assert!(record.unfinished(trainee).unwrap().is_empty());
    assert_eq!(record.attempt(id).unwrap().attempt.steps.len(), 3);
}

#[test]
fn a_decision_has_one_place_and_stays_in_it() {
    let (_folder, mut record, trainee) = fresh();
    let id = record.begin(trainee, &kettle(), &setup(1), at(0)).unwrap();
    let step = |reply: &str| AttemptStep { at: 5000, action: Action::Reply(reply.into()) };
    assert_eq!(record.decide(id, 2, &step("own")), Err(Trouble::OutOfStep(2, 0)));
    record.decide(id, 1, &step("own")).unwrap();
    // Who is not sure that it arrived may write it again.
    record.decide(id, 1, &step("own")).unwrap();
    assert_eq!(record.decide(id, 1, &step("look")), Err(Trouble::OutOfStep(1, 1)));
    let other = Record::open(record.path()).unwrap();
    assert_eq!(other.attempt(id).unwrap().attempt.steps, [step("own")]);
    record.leave(id, at(9)).unwrap();
    assert_eq!(record.decide(id, 2, &step("own")), Err(Trouble::Ended(id)));
    assert_eq!(record.leave(id, at(9)), Err(Trouble::Ended(id)));
    record.decide(id, 1, &step("own")).unwrap();
}

#[test]
fn an_attempt_ends_as_it_was_played() {
    let (_folder, mut record, trainee) = fresh();
    let (id, mut contact) = play(&mut record, trainee, 1, &["own"]);
    let before = contact.clone();
    contact.act(&Action::Reply("send".into()), contact.spoken()).unwrap();
    assert_eq!(record.finish(id, &contact, at(5)), Err(Trouble::OutOfStep(3, 2)), "a decision was not written");
    record.finish(id, &before, at(5)).unwrap();
    let kept = record.attempt(id).unwrap();
    assert_eq!(kept.end, Some((End::Left, at(5))));
    assert_eq!(kept.results.unwrap().ending, None);
}

#[test]
fn the_file_itself_refuses_to_change_what_was_done() {
    let (_folder, mut record, trainee) = fresh();
    play(&mut record, trainee, 1, &["own", "send"]);
    let raw = rusqlite::Connection::open(record.path()).unwrap();
    for change in [
        "UPDATE steps SET at = 0",
        "DELETE FROM steps",
        "DELETE FROM attempts",
        "UPDATE attempts SET seed = 5",
        "UPDATE attempts SET customer = 'x'",
        "UPDATE texts SET text = ''",
        "DELETE FROM texts",
    ] {
        let error = raw.execute(change, []).unwrap_err().to_string();
        assert!(error.contains(" is never "), "{change}: {error}");
    }
}

#[test]
fn what_the_trainee_said_is_kept_and_may_be_said_again() {
    let (_folder, mut record, trainee) = fresh();
    let (id, _) = play(&mut record, trainee, 1, &["own", "send"]);
    let mut said = Reflection { felt: "tight ‘; DROP TABLE steps; --".into(), ..Reflection::default() };
    record.reflect(id, &said, at(1)).unwrap();
    said.predicted.set(ScoreKind::Empathy, 70);
    record.reflect(id, &said, at(2)).unwrap();
    let kept = record.attempt(id).unwrap();
    assert_eq!((kept.reflection, kept.said), (said, Some(at(2))));
}

#[test]
fn attempts_are_listed_the_newest_first_and_by_what_is_asked_for() {
    let (_folder, mut record, trainee) = fresh();
    let other = record.add_trainee("O’Brien", at(0)).unwrap().id;
    let ids: Vec<_> = (1..=3).map(|seed| play(&mut record, trainee, seed, &["own", "send"]).0).collect();
    let (cut_off, _) = play(&mut record, other, 4, &[]);
    let list = |filter: Filter| -> Vec<_> { record.attempts(&filter).unwrap().iter().map(|one| one.id).collect() };
    assert_eq!(list(Filter::default()), [cut_off, ids[2], ids[1], ids[0]]);
    assert_eq!(list(Filter { trainee: Some(trainee), most: Some(2), ..Filter::default() }), [ids[2], ids[1]]);
    assert_eq!(list(Filter { under_way: true, ..Filter::default() }), [cut_off]);
    assert_eq!(list(Filter { scenario: Some("' OR 1=1".into()), ..Filter::default() }), []);
    let practised = record.trainees().unwrap();
    let practised: Vec<_> = practised.iter().map(|one| (one.trainee.name.as_str(), one.attempts, one.last)).collect();
    assert_eq!(practised, [("Li Na", 3, Some(at(3))), ("O’Brien", 1, Some(at(4)))]);
    let id = ids[0].to_string();
    assert_eq!(record.find_attempts(&id[..8].to_uppercase()).unwrap(), [ids[0]]);
    assert_eq!(record.find_attempts(&id).unwrap(), [ids[0]]);
    assert_eq!(record.find_attempts(&id[..3]).unwrap(), []);
    assert_eq!(record.find_attempts("%___").unwrap(), []);
}

#[test]
fn a_large_seed_comes_back_whole() {
    let (_folder, mut record, trainee) = fresh();
    let id = record.begin(trainee, &kettle(), &setup(u64::MAX), at(0)).unwrap();
    assert_eq!(record.attempt(id).unwrap().attempt.seed, u64::MAX);
}

#[test]
fn two_windows_on_one_record_see_and_tell_apart_what_each_writes() {
    let (_folder, mut one, trainee) = fresh();
    let mut two = Record::open(one.path()).unwrap();
    let id = one.begin(trainee, &kettle(), &setup(1), at(0)).unwrap();
    let (mut contact, _) = Contact::start(kettle(), setup(1));
    for (action, n) in actions(&["own"]).into_iter().zip(1..) {
        contact.act(&action, contact.spoken()).unwrap();
        let step = contact.attempt().steps.pop().unwrap();
        let writer = if n % 2 == 0 { &mut one } else { &mut two };
        writer.decide(id, n, &step).unwrap();
    }
    let send = AttemptStep { at: 90_000, action: Action::Reply("send".into()) };
    let wait = AttemptStep { at: 90_000, action: Action::Reply("wait".into()) };
    one.decide(id, 3, &send).unwrap();
    assert_eq!(two.decide(id, 3, &wait), Err(Trouble::OutOfStep(3, 3)));
    assert_eq!(two.attempt(id).unwrap().attempt.steps.len(), 3);
}
