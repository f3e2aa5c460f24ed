//! From record to record, as lines.

use super::{at, exported, fresh, kettle, play};
use attune::core::contact::{Action, AttemptStep};
use attune::core::debrief::Reflection;
use attune::core::score::ScoreKind;
use attune::record::lines::{Fault, ImportError, Imported};
use attune::record::{End, Filter, Record};
use serde_json::{Value, json};
use std::ops::ControlFlow;
use tempfile::TempDir;

fn empty() -> (TempDir, Record) {
    let folder = tempfile::tempdir().unwrap();
    let record = Record::open(&folder.path().join("record.db")).unwrap();
    (folder, record)
}

fn import(record: &mut Record, lines: &str) -> Result<Imported, ImportError> {
    record.import(&mut lines.as_bytes(), &mut |_| {})
}

/// A record with something of everything.
fn full() -> (TempDir, Record) {
    let (folder, mut record, trainee) = fresh();
    let other = record.add_trainee("=cmd|' /C calc'!A0 <b>王</b>", at(1)).unwrap().id;
    let (id, _) = play(&mut record, trainee, 1, &["own", "send"]);
    play(&mut record, other, 2, &["rules"]);
    play(&mut record, other, 3, &["look"]);
    let mut said = Reflection { felt: "“tight”\nand\tslow".into(), ..Reflection::default() };
    said.predicted.set(ScoreKind::Empathy, 40);
    record.reflect(id, &said, at(90)).unwrap();
    let (left, contact) = play(&mut record, trainee, 4, &["own"]);
    record.finish(left, &contact, at(5)).unwrap();
    (folder, record)
}

#[test]
fn what_goes_out_comes_in_and_goes_out_byte_for_byte() {
    let (_folder, record) = full();
    let lines = exported(&record);
    let (_other_folder, mut other) = empty();
    let imported = import(&mut other, &lines).unwrap();
    assert_eq!(imported, Imported { trainees: 2, attempts: 4, decisions: 9, ..Imported::default() });
    assert_eq!(exported(&other), lines);
    let list = |record: &Record| record.attempts(&Filter::default()).unwrap();
    assert_eq!(list(&other), list(&record), "what came of them is worked out as they come in");
    let (_third_folder, mut third) = empty();
    assert_eq!(third.merge(&record, &mut |_| {}).unwrap(), imported);
    assert_eq!(exported(&third), lines);
}

#[test]
fn twice_is_once() {
    let (_folder, record) = full();
    let lines = exported(&record);
    let (_other_folder, mut other) = empty();
    import(&mut other, &lines).unwrap();
    assert_eq!(import(&mut other, &lines).unwrap(), Imported { same: 4, ..Imported::default() });
    assert_eq!(other.merge(&record, &mut |_| {}).unwrap(), Imported { same: 4, ..Imported::default() });
    assert_eq!(exported(&other), lines);
    // Two files put together are one.
    assert_eq!(import(&mut other, &format!("{lines}{lines}\n")).unwrap().same, 8);
}

#[test]
fn one_trainee_goes_out_alone() {
    let (_folder, record) = full();
    let trainee = record.find_trainees("Li Na").unwrap().remove(0).id;
    let mut lines = String::new();
    let mut tell = |line: &str| {
        lines.push_str(line);
        lines.push('\n');
        Ok(())
    };
    let exported_one = record.export(Some(trainee), &mut tell).unwrap().unwrap();
    assert_eq!((exported_one.trainees, exported_one.attempts), (1, 2));
    assert!(!lines.contains('王'));
    let (_other_folder, mut other) = empty();
    assert_eq!(import(&mut other, &lines).unwrap().attempts, 2);
}

#[test]
fn a_call_that_went_on_elsewhere_goes_on_here() {
    let (_folder, mut here, trainee) = fresh();
    let (id, contact) = play(&mut here, trainee, 1, &["own"]);
    let (_other_folder, mut there) = empty();
    there.merge(&here, &mut |_| {}).unwrap();
    let early = exported(&here);
    let step = AttemptStep { at: contact.spoken(), action: Action::Reply("send".into()) };
    there.decide(id, 3, &step).unwrap();
    let whole = there.attempt(id).unwrap().replay().unwrap();
    there.finish(id, &whole, at(99)).unwrap();
    assert_eq!(here.merge(&there, &mut |_| {}).unwrap(), Imported { extended: 1, decisions: 1, ..Imported::default() });
    assert_eq!(exported(&here), exported(&there));
    assert_eq!(here.attempts(&Filter::default()).unwrap(), there.attempts(&Filter::default()).unwrap());
    // The shorter one that comes later takes nothing back.
    assert_eq!(import(&mut here, &early).unwrap(), Imported { same: 1, ..Imported::default() });
    assert_eq!(exported(&here), exported(&there));
}

#[test]
fn a_call_that_parted_stands_there_twice_and_no_more() {
    let (_folder, mut here, trainee) = fresh();
    let (id, contact) = play(&mut here, trainee, 1, &["own"]);
    let (_other_folder, mut there) = empty();
    there.merge(&here, &mut |_| {}).unwrap();
    for (record, reply) in [(&mut here, "send"), (&mut there, "wait")] {
        let step = AttemptStep { at: contact.spoken(), action: Action::Reply(reply.into()) };
        record.decide(id, 3, &step).unwrap();
        let whole = record.attempt(id).unwrap().replay().unwrap();
        record.finish(id, &whole, at(99)).unwrap();
    }
    let merged = here.merge(&there, &mut |_| {}).unwrap();
    assert_eq!((merged.attempts, merged.parted, merged.decisions), (1, 1, 3));
    let list = here.attempts(&Filter::default()).unwrap();
    let endings: Vec<_> = list.iter().map(|one| one.results.clone().unwrap().ending.unwrap()).collect();
    assert_eq!((endings.len(), endings.contains(&"mended".into()), endings.contains(&"left".into())), (2, true, true));
    assert_eq!(here.merge(&there, &mut |_| {}).unwrap(), Imported { same: 1, ..Imported::default() });
}

#[test]
fn of_two_ends_of_one_log_the_finished_and_then_the_earlier_counts_wherever_they_meet() {
    let (_folder, mut one, trainee) = fresh();
    let (id, contact) = play(&mut one, trainee, 1, &["own"]);
    let (_other_folder, mut two) = empty();
    two.merge(&one, &mut |_| {}).unwrap();
    one.finish(id, &contact, at(20)).unwrap();
    two.finish(id, &contact, at(10)).unwrap();
    let (before_one, before_two) = (exported(&one), exported(&two));
    import(&mut one, &before_two).unwrap();
    import(&mut two, &before_one).unwrap();
    assert_eq!(exported(&one), exported(&two));
    assert_eq!(one.attempt(id).unwrap().end, Some((End::Left, at(10))));
}

#[track_caller]
fn refuses(change: impl Fn(&mut Vec<Value>), line: usize, fault: &Fault) {
    let (_folder, record) = full();
    let mut lines: Vec<Value> = exported(&record).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    change(&mut lines);
    let text = lines.iter().map(Value::to_string).collect::<Vec<_>>().join("\n");
    let (_other_folder, mut other) = empty();
    let before = exported(&other);
    match import(&mut other, &text) {
        Err(ImportError::Line(bad)) => assert_eq!((bad.line, &bad.fault), (line, fault)),
        found => panic!("{found:?}"),
    }
    assert_eq!(exported(&other), before, "nothing came in");
}

#[test]
fn a_line_that_cannot_be_taken_is_named_and_nothing_comes_in() {
    // Lines: 1 header, 2 and 3 trainees, 4 the content, 5 to 8 attempts.
    refuses(|lines| lines[0] = json!({ "record": { "format": 4 } }), 1, &Fault::Newer(4, 3));
    refuses(|lines| drop(lines.remove(0)), 1, &Fault::NoHeader);
    refuses(Vec::clear, 1, &Fault::NoHeader);
    refuses(|lines| lines[2]["trainee"]["name"] = json!(" "), 3, &Fault::NoName);
    refuses(|lines| lines[7]["attempt"]["attempt"]["format"] = json!(9), 8, &Fault::NewerAttempt(9, 2));
    refuses(|lines| lines[6]["attempt"]["begun"] = json!(i64::MAX), 7, &Fault::BadTime(0));
    refuses(|lines| lines[4]["attempt"]["attempt"]["steps"][1]["at"] = json!(0), 5, &Fault::BadTime(2));
    refuses(|lines| lines[4]["attempt"]["attempt"]["steps"][2]["at"] = json!(u64::MAX), 5, &Fault::BadTime(3));
    let digest = kettle_digest();
    refuses(|lines| drop(lines.remove(3)), 4, &Fault::UnknownContent(digest.clone()));
    let nobody = "00000000-0000-4000-8000-000000000000";
    refuses(|lines| lines[5]["attempt"]["trainee"] = json!(nobody), 6, &Fault::UnknownTrainee(nobody.parse().unwrap()));
    refuses(|lines| lines[3]["content"]["translations"] = json!({ "fr": "" }), 4, &Fault::UnknownLanguage("fr".into()));
    let malformed = |column, reason: &str| Fault::Malformed(column, reason.into());
    refuses(
        |lines| lines[1] = json!("x"),
        2,
        &malformed(
            3,
            "unknown variant `x`, expected one of `record`, `trainee`, `content`, `attempt`, `pair`, `review`, `goals`, `remark`, `taken_back`",
        ),
    );
    refuses(
        |lines| lines[1] = json!({ "trainee": { "id": nobody, "name": "x", "pin": 1, "since": 0 } }),
        2,
        &malformed(72, "unknown field `pin`, expected one of `id`, `name`, `since`"),
    );
}

fn kettle_digest() -> String {
    let (_folder, record) = full();
    let lines = exported(&record);
    let line: Value = serde_json::from_str(lines.lines().nth(3).unwrap()).unwrap();
    line["content"]["digest"].as_str().unwrap().to_owned()
}

#[test]
fn a_text_that_was_changed_on_its_way_is_not_taken_for_the_one_that_was_played() {
    let (_folder, record) = full();
    let lines = exported(&record).replacen("The third kettle", "The fourth kettle", 1);
    let (_other_folder, mut other) = empty();
    let found = import(&mut other, &lines);
    assert!(
        matches!(&found, Err(ImportError::Line(bad)) if bad.line == 4 && matches!(bad.fault, Fault::OtherDigest(..))),
        "{found:?}"
    );
}

#[test]
fn an_attempt_with_the_name_of_another_is_refused() {
    let (_folder, mut record) = full();
    let lines = exported(&record).replacen("\"seed\":3", "\"seed\":33", 1);
    let found = import(&mut record, &lines);
    assert!(matches!(&found, Err(ImportError::Line(bad)) if matches!(bad.fault, Fault::OtherAttempt(_))), "{found:?}");
}

#[test]
fn a_log_that_this_program_cannot_play_is_kept() {
    let (_folder, record) = full();
    let lines = exported(&record).replace("\"reply\":\"rules\"", "\"reply\":\"of an older program\"");
    let (_other_folder, mut other) = empty();
    let imported = import(&mut other, &lines).unwrap();
    assert_eq!((imported.attempts, imported.mute), (4, 1));
    assert_eq!(exported(&other), lines);
    let results = other.attempts(&Filter::default()).unwrap().into_iter().filter_map(|one| one.results);
    assert_eq!(results.filter(|results| !results.replays).count(), 1);
    assert_eq!(other.derive(&mut |_, _| ControlFlow::Continue(())).unwrap(), 0, "it is not tried again and again");
}

#[test]
fn the_scenario_comes_along() {
    let (_folder, record) = full();
    let (_other_folder, mut other) = empty();
    import(&mut other, &exported(&record)).unwrap();
    for one in other.attempts(&Filter::default()).unwrap() {
        let kept = other.attempt(one.id).unwrap();
        assert_eq!(kept.original.as_ref(), Some(&*kettle().original));
        kept.replay().unwrap();
    }
}
