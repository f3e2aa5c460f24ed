//! A class, as a trainer looks at it.

use super::{at, kettle, setup};
use attune::core::contact::{Action, Contact, PerceptionAnswer};
use attune::core::debrief::{Predicted, Reflection};
use attune::core::scenario::{Emotion, Question, SpeechAct};
use attune::core::score::{Gain, ScoreKind};
use attune::record::class::{Advice, Confusion, Scope, discussions, lossy_calls};
use attune::record::{Record, Track, TraineeId};
use std::ops::ControlFlow;
use tempfile::TempDir;

/// One attempt at the kettle call, begun in that minute.
pub(super) fn attempt(record: &mut Record, trainee: TraineeId, minute: i64, shown: Option<Emotion>, replies: &[&str]) {
    let scenario = kettle();
    let begun = at(minute * 60);
    let id = record.begin(trainee, &scenario, &setup(1), begun).unwrap();
    let (mut contact, _) = Contact::start(scenario, setup(1));
    let answer = PerceptionAnswer {
        problem: Some("faulty".to_owned()),
        shown,
        felt: Some(Emotion::Helplessness),
        words: Some(SpeechAct::Complain),
        ..PerceptionAnswer::default()
    };
    let replies = replies.iter().map(|reply| Action::Reply((*reply).to_owned()));
    for (n, action) in (1..).zip(std::iter::once(Action::Perceive(answer)).chain(replies)) {
        contact.act(&action, contact.spoken() + 500).unwrap();
        record.decide(id, n, contact.attempt().steps.last().unwrap()).unwrap();
    }
    record.finish(id, &contact, at(minute * 60 + 40)).unwrap();
    let predicted = Predicted { perception: Some(60), ..Predicted::default() };
    record.reflect(id, &Reflection { felt: String::new(), predicted }, at(minute * 60 + 50)).unwrap();
}

/// The class of [`unweighed`], with what its replies lost.
fn class() -> (TempDir, Record) {
    let (folder, mut record) = unweighed();
    record.weigh(&mut |_, _| ControlFlow::Continue(())).unwrap();
    (folder, record)
}

/// Thirty people: ten who send a new kettle, ten who wait, ten who read out the rules; who play again, do so well. One more
/// has not played yet.
pub(crate) fn unweighed() -> (TempDir, Record) {
    let folder = tempfile::tempdir().unwrap();
    let mut record = Record::open(&folder.path().join("record.db")).unwrap();
    for place in 0..30_i64 {
        let name = format!("Trainee {place:02}");
        let trainee = record.add_trainee(&name, at(place)).unwrap().id;
        let (shown, replies): (_, &[&str]) = match place % 3 {
            0 => (Some(Emotion::Anger), &["own", "send"]),
            1 => (Some(Emotion::Hurt), &["own", "wait"]),
            _ => (None, &["rules"]),
        };
        attempt(&mut record, trainee, place, shown, replies);
        if place < 4 {
            attempt(&mut record, trainee, 1000 + place, Some(Emotion::Anger), &["own", "send"]);
        }
    }
    record.add_trainee("Nobody yet", at(99)).unwrap();
    (folder, record)
}

#[test]
fn who_has_played_what() {
    let (_folder, record) = class();
    let played = record.played().unwrap();
    assert_eq!(played.len(), 31);
    assert_eq!(played[0].trainee.name, "Nobody yet");
    assert_eq!(played[0].calls, []);
    let call = played[1].of("kettle").unwrap();
    assert_eq!((call.attempts, call.finished, call.last), (2, 2, at(60_000)));
    assert_eq!(played[5].of("kettle").map(|call| call.attempts), Some(1));
    assert_eq!(played[1].of("other"), None);
}

#[test]
fn people_and_scores() {
    let (_folder, record) = class();
    let standings = record.standings(None).unwrap();
    assert_eq!(standings.len(), 30, "who has finished nothing has no scores");
    let third = &standings[2];
    let track = third.track(ScoreKind::Empathy).unwrap();
    assert_eq!(
        (third.trainee.name.as_str(), third.attempts, track),
        ("Trainee 02", 2, Track { first: 0, latest: 100, best: 100, by_hand: false })
    );
    assert_eq!(record.standings(Some(third.trainee.id)).unwrap(), std::slice::from_ref(third));
}

#[test]
fn every_decision_by_the_first_attempt_of_each() {
    let (_folder, record) = class();
    let items = record.items(&Scope::default()).unwrap();
    let [calmer, opening] = &items[..] else { panic!("two decisions") };
    assert_eq!((opening.moment.as_str(), opening.people, opening.weighed), ("opening", 30, 30));
    let answers: Vec<_> = opening.answers.iter().map(|answer| (answer.reply.as_str(), answer.people)).collect();
    assert_eq!(answers, [("own", 20), ("rules", 10)]);
    assert_eq!(opening.answers[0].loss, Some(0.0));
    assert_eq!(opening.difficulty(), Some(20.0 / 30.0));
    // Those who did otherwise at the opening met no other decision.
    assert_eq!(opening.discrimination(), None);
    assert_eq!((calmer.people, calmer.is_interpretable(), calmer.difficulty()), (20, false, None));
    let of_one = Scope { trainee: Some(record.trainees().unwrap()[1].trainee.id), scenario: Some("kettle".into()) };
    assert_eq!(record.items(&of_one).unwrap().iter().map(|item| item.people).collect::<Vec<_>>(), [1, 1]);
    let elsewhere = Scope { scenario: Some("other".into()), ..Scope::default() };
    assert_eq!(record.items(&elsewhere).unwrap(), []);
}

#[test]
fn what_was_taken_for_what() {
    let (_folder, record) = class();
    let confusions = record.confusions(&Scope::default()).unwrap();
    let all: Vec<_> = confusions.iter().map(|of| (of.channel, of.key.as_str(), of.times(), of.right())).collect();
    assert_eq!(
        all,
        [
            (Question::Problem, "faulty", 30, 30),
            (Question::Shown, "anger", 30, 10),
            (Question::Felt, "helplessness", 30, 30),
            (Question::Words, "plead", 30, 0),
        ]
    );
    let Confusion { taken, at, .. } = &confusions[1];
    let taken: Vec<_> = taken.iter().map(|taken| (taken.taken.as_deref(), taken.times, taken.gain)).collect();
    assert_eq!(taken, [(Some("anger"), 10, Gain::All), (None, 10, Gain::Nothing), (Some("hurt"), 10, Gain::Part)]);
    assert_eq!((at, &confusions[0].at), (&None, &Some(("kettle".to_owned(), "opening".to_owned()))));
}

#[test]
fn what_to_discuss() {
    let (_folder, record) = class();
    let items = record.items(&Scope::default()).unwrap();
    let found = discussions(&items);
    let found: Vec<_> = found.iter().map(|one| (one.item.moment.as_str(), one.advice)).collect();
    assert_eq!(found, [("opening", Advice::Discuss), ("calmer", Advice::Discuss)]);
    let calls = lossy_calls(&items);
    assert_eq!((calls.len(), calls[0].scenario.as_str(), calls[0].people), (1, "kettle", 30));
    assert!(calls[0].loss > 0.0);
}

#[test]
fn what_somebody_expected_of_themselves() {
    let (_folder, record) = class();
    let trainee = record.trainees().unwrap()[1].trainee.id;
    let forecasts = record.forecasts(trainee).unwrap();
    let begun: Vec<_> = forecasts.iter().map(|forecast| forecast.begun).collect();
    assert_eq!(begun, [at(0), at(60_000)]);
    let first = &forecasts[0];
    assert_eq!((first.predictions.len(), first.predictions[0].predicted), (1, 60));
    let error = f64::from(first.predictions[0].error());
    assert_eq!((first.excess(), first.miss()), (error, error.abs()));
}

#[test]
fn the_discrimination_of_an_item_is_its_correlation_with_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = Record::open(&folder.path().join("record.db")).unwrap();
    // What is right at both: 20 of 40; at the first alone: 10; at the second alone: 10.
    for place in 0..40_i64 {
        let trainee = record.add_trainee(&format!("{place}"), at(place)).unwrap().id;
        let replies = match place {
            0..20 => ["own", "send"],
            20..30 => ["own", "wait"],
            _ => ["look", "send"],
        };
        attempt(&mut record, trainee, place, None, &replies);
    }
    record.weigh(&mut |_, _| ControlFlow::Continue(())).unwrap();
    let items = record.items(&Scope::default()).unwrap();
    // Phi of the table 20, 10, 10, 0 is (20 × 0 − 10 × 10) / 300.
    for item in items {
        let found = item.discrimination().unwrap();
        assert!((found + 1.0 / 3.0).abs() < 1e-9, "{found}");
    }
}
