//! The record: what was practised is there, whatever happens.

mod class;
mod commands;
mod damaged;
mod deleting;
mod drafts;
mod edited;
mod full;
mod goals;
mod killed;
mod lines;
mod log;
mod mangled;
mod model;
mod old_files;
mod pairs;
mod remarks;
mod small_class;
mod turns;
mod versions;

#[cfg(feature = "app")]
pub(crate) use class::unweighed;
pub(crate) use small_class::small_class;

use attune::core::contact::{Action, Contact, PerceptionAnswer, Setup};
use attune::core::scenario::{CustomerIndex, Scenario};
use attune::core::text::Language;
use attune::library::{Origin, read_path};
use attune::record::{AttemptId, Record, TraineeId};
use jiff::Timestamp;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;

/// A time on the wall.
fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_770_000_000 + second).unwrap()
}

/// The scenario that tests play.
fn kettle() -> Arc<Scenario> {
    scenario_at(Path::new(crate::support::KETTLE))
}

fn scenario_at(path: &Path) -> Arc<Scenario> {
    read_path(path, Origin::Folder).unwrap().remove(0).scenario.unwrap()
}

/// The text of a kettle call that goes on for so many moments more before it calms down.
fn endless(moments: usize) -> String {
    crate::support::long_call(moments, "").replacen("goes: \"calmer\"", "goes: \"m0\"", 2)
}

fn setup(seed: u64) -> Setup {
    Setup::new(CustomerIndex(0), seed, Language::English, true)
}

/// A record in a folder of its own, with one trainee.
fn fresh() -> (TempDir, Record, TraineeId) {
    let folder = tempfile::tempdir().unwrap();
    let mut record = Record::open(&folder.path().join("record.db")).unwrap();
    let trainee = record.add_trainee("Li Na", at(0)).unwrap().id;
    (folder, record, trainee)
}

/// Every question left open.
fn open_questions() -> Action {
    Action::Perceive(PerceptionAnswer::default())
}

/// What is done of the kettle call: questions left open, and these replies.
fn actions(replies: &[&str]) -> Vec<Action> {
    let replies = replies.iter().map(|reply| Action::Reply((*reply).to_owned()));
    std::iter::once(open_questions()).chain(replies).collect()
}

/// Plays the kettle call into a record as far as these replies go, each decision before the next; ends it if it has ended.
fn play(record: &mut Record, trainee: TraineeId, seed: u64, replies: &[&str]) -> (AttemptId, Contact) {
    let scenario = kettle();
    let seconds = i64::try_from(seed).unwrap();
    let id = record.begin(trainee, &scenario, &setup(seed), at(seconds)).unwrap();
    let (mut contact, _) = Contact::start(scenario, setup(seed));
    for (action, n) in actions(replies).into_iter().zip(1..) {
        contact.act(&action, contact.spoken() + 700).unwrap();
        record.decide(id, n, contact.attempt().steps.last().unwrap()).unwrap();
    }
    if contact.position().end().is_some() {
        record.finish(id, &contact, at(seconds + 60)).unwrap();
    }
    (id, contact)
}

/// The record as lines.
pub(crate) fn exported(record: &Record) -> String {
    let mut lines = String::new();
    record
        .export(None, &mut |line| {
            lines.push_str(line);
            lines.push('\n');
            Ok(())
        })
        .unwrap()
        .unwrap();
    lines
}
