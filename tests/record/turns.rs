//! What was decided, turn by turn, and what each reply lost.

use super::{at, fresh, kettle, play, setup};
use attune::analysis::{Judgement, Search, losses};
use attune::core::contact::{Action, Contact, PerceptionAnswer};
use attune::core::scenario::{CustomerIndex, Emotion, SpeechAct};
use attune::record::Record;
use rusqlite::Connection;
use std::ops::ControlFlow;
use std::path::Path;

/// Every turn of every attempt, as text.
fn turns(path: &Path) -> Vec<String> {
    let raw = Connection::open(path).unwrap();
    let mut statement = raw
        .prepare(
            "SELECT n, replies.moment || '.' || replies.reply, coalesce(
                 problem || '>' || problem_taken || ' ' || shown || '>' || shown_taken || ' ' ||
                 felt || '>' || felt_taken || ' ' || words || '>' || words_taken, '-'), loss
             FROM turns JOIN attempts ON attempts.id = turns.attempt JOIN replies ON replies.id = turns.reply
             LEFT JOIN perceptions ON perceptions.id = turns.perception ORDER BY begun_at, n",
        )
        .unwrap();
    let rows = statement.query_map([], |row| {
        let (n, reply, perceived): (u32, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let loss: Option<i64> = row.get(3)?;
        Ok(format!("{n} {reply} {perceived} {loss:?}"))
    });
    rows.unwrap().map(Result::unwrap).collect()
}

fn weigh(record: &mut Record) -> usize {
    record.weigh(&mut |_, _| ControlFlow::Continue(())).unwrap()
}

#[test]
fn every_turn_is_there_with_what_it_was_taken_for() {
    let (_folder, mut record, trainee) = fresh();
    let scenario = kettle();
    let id = record.begin(trainee, &scenario, &setup(1), at(0)).unwrap();
    let (mut contact, _) = Contact::start(scenario, setup(1));
    let answer = PerceptionAnswer {
        problem: Some("lonely".to_owned()),
        shown: Some(Emotion::Hurt),
        words: Some(SpeechAct::Plead),
        ..PerceptionAnswer::default()
    };
    let actions = [Action::Perceive(answer), Action::Reply("own".to_owned()), Action::Reply("send".to_owned())];
    for (n, action) in (1..).zip(actions) {
        contact.act(&action, contact.spoken()).unwrap();
        record.decide(id, n, contact.attempt().steps.last().unwrap()).unwrap();
    }
    record.finish(id, &contact, at(60)).unwrap();
    assert_eq!(
        turns(record.path()),
        ["1 opening.own faulty>lonely anger>hurt helplessness> plead>plead None", "2 calmer.send - None",]
    );
}

#[test]
fn what_a_reply_lost_is_what_the_debrief_says() {
    let (_folder, mut record, trainee) = fresh();
    for (seed, replies) in [(1, &["own", "send"][..]), (2, &["own", "wait"]), (3, &["rules"])] {
        play(&mut record, trainee, seed, replies);
    }
    assert!(turns(record.path()).iter().all(|turn| turn.ends_with("None")));
    assert_eq!(weigh(&mut record), 3);
    assert_eq!(weigh(&mut record), 0);
    let raw = Connection::open(record.path()).unwrap();
    let mut statement = raw.prepare("SELECT loss FROM turns WHERE attempt = ?1 ORDER BY n").unwrap();
    for (row, summary) in (1..).zip(record.attempts(&attune::record::Filter::default()).unwrap().iter().rev()) {
        let rows = statement.query_map([row], |row| row.get::<_, i16>(0)).unwrap();
        let kept: Vec<i16> = rows.map(Result::unwrap).collect();
        let contact = record.attempt(summary.id).unwrap().replay().unwrap();
        let judged = Judgement::of(&contact).unwrap();
        assert_eq!(kept, judged.decisions.iter().map(|judged| judged.loss).collect::<Vec<_>>());
    }
}

#[test]
fn what_another_model_said_is_decided_and_weighed_anew() {
    let (_folder, mut record, trainee) = fresh();
    play(&mut record, trainee, 1, &["own", "wait"]);
    weigh(&mut record);
    let before = turns(record.path());
    let raw = Connection::open(record.path()).unwrap();
    raw.execute_batch("UPDATE results SET model = 0; UPDATE turns SET loss = 999; DELETE FROM turns WHERE n = 2")
        .unwrap();
    assert_eq!(weigh(&mut record), 0, "weighed is weighed");
    assert_eq!(record.derive(&mut |_, _| ControlFlow::Continue(())).unwrap(), 1);
    assert_eq!(weigh(&mut record), 1);
    assert_eq!(turns(record.path()), before);
    // They can be dropped and filled again.
    raw.execute_batch("DELETE FROM results; DELETE FROM turns; DELETE FROM replies; DELETE FROM perceptions").unwrap();
    record.derive(&mut |_, _| ControlFlow::Continue(())).unwrap();
    weigh(&mut record);
    assert_eq!(turns(record.path()), before);
}

#[test]
fn a_watcher_stops_the_weighing_and_what_is_done_stays() {
    let (_folder, mut record, trainee) = fresh();
    play(&mut record, trainee, 1, &["own", "wait"]);
    assert_eq!(record.weigh(&mut |_, _| ControlFlow::Break(())).unwrap(), 0);
    assert!(turns(record.path()).iter().all(|turn| turn.ends_with("None")));
    assert_eq!(weigh(&mut record), 1);
}

#[test]
fn a_way_that_no_reply_in_time_takes_is_not_weighed() {
    let scenario = kettle();
    let graph = Search::new(&scenario, CustomerIndex(0)).run().unwrap();
    let reply = |moment: &str, id: &str| scenario.find_reply(scenario.find_moment(moment).unwrap(), id).unwrap();
    let (own, rules, send) = (reply("opening", "own"), reply("opening", "rules"), reply("calmer", "send"));
    assert_eq!(losses(&graph, &[own, send]), [Some(0), Some(0)]);
    // The rules end the call.
    let [Some(lost), None] = losses(&graph, &[rules, send])[..] else { panic!("one is weighed") };
    assert!(lost > 150, "{lost}");
    assert_eq!(losses(&graph, &[send, own]), [None, None]);
}
