//! A record from before opens in this program.

use super::{at, exported};
use attune::core::score::ScoreKind;
use attune::record::class::Scope;
use attune::record::{About, Filter, Record};
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

fn fixture(version: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/record/v{version}.db"))
}

fn copied(version: u32) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    fs::copy(fixture(version), &path).unwrap();
    (folder, path)
}

#[test]
fn every_version_opens_with_all_that_was_in_it() {
    for version in [1, 2, 3, 4, 5, 6, 7, 8] {
        let (_folder, path) = copied(version);
        let mut record = Record::open(&path).unwrap();
        let derived = record.derive(&mut |_, _| ControlFlow::Continue(())).unwrap();
        // Those before the eighth were scored by an earlier model.
        assert_eq!(derived, if version < 8 { 2 } else { 0 }, "version {version}");
        assert_eq!(record.derive(&mut |_, _| ControlFlow::Continue(())).unwrap(), 0, "version {version}");
        let attempts = record.attempts(&Filter::default()).unwrap();
        let outcomes: Vec<_> = attempts
            .iter()
            .map(|one| one.results.as_ref().map(|results| (results.replays, results.ending.as_deref())))
            .collect();
        assert_eq!(outcomes, [None, Some((true, Some("left"))), Some((true, Some("mended")))], "version {version}");
        for attempt in attempts {
            record.attempt(attempt.id).unwrap().replay().unwrap();
        }
        // And so is what was decided.
        let items = record.items(&Scope::default()).unwrap();
        let items: Vec<_> = items.iter().map(|item| (item.moment.as_str(), item.people)).collect();
        assert_eq!(items, [("calmer", 1), ("opening", 1)], "version {version}");
        // What came of them is the same as if it had been known all the time.
        let (lines, remarks): (Vec<_>, Vec<_>) = exported(&record)
            .lines()
            .map(str::to_owned)
            .partition(|line| !line.starts_with("{\"remark\"") && !line.starts_with("{\"taken_back\""));
        let before = exported(&Record::read(&fixture(3)).unwrap());
        assert_eq!(lines.join("\n"), before.trim_end(), "version {version}");
        // Remarks came with version 6.
        assert_eq!(remarks.len(), if version < 6 { 0 } else { 4 }, "version {version}");
    }
}

#[test]
fn what_a_trainer_said_in_version_6_is_there() {
    let (_folder, path) = copied(6);
    let record = Record::open(&path).unwrap();
    let attempts = record.attempts(&Filter { remarked: true, ..Filter::default() }).unwrap();
    let [only] = &attempts[..] else { panic!("{attempts:?}") };
    assert_eq!((only.by_hand.get(ScoreKind::Empathy), only.by_hand.get(ScoreKind::Pace)), (Some(88), None));
    let remarks = record.remarks(only.id).unwrap();
    let said: Vec<_> = remarks.iter().map(|one| (one.author.as_str(), one.words(), one.at)).collect();
    assert_eq!(said, [("王老师", "这里接得稳。", at(500)), ("Wang", "He was heard.", at(501))]);
}

/// Says what [`what_a_trainer_said_in_version_6_is_there`] finds.
fn say(record: &mut Record) {
    let id = record.attempts(&Filter::default()).unwrap().last().unwrap().id;
    let score = |kind, score, reason: &str| About::Score { kind, score, reason: reason.to_owned() };
    record.remark(id, "王老师", About::Turn { turn: 1, text: "这里接得稳。".to_owned() }, at(500)).unwrap();
    record.remark(id, "Wang", score(ScoreKind::Empathy, 88, "He was heard."), at(501)).unwrap();
    let error = record.remark(id, "Wang", score(ScoreKind::Pace, 1, "In error."), at(502)).unwrap();
    record.take_back(error.id, "Wang", at(503)).unwrap();
}

#[test]
fn an_old_record_is_copied_before_it_is_brought_up_to_date() {
    let (folder, path) = copied(1);
    let before = exported(&Record::read(&path).unwrap());
    assert_eq!(fs::read(&path).unwrap(), fs::read(fixture(1)).unwrap(), "reading changes nothing");
    fs::write(folder.path().join("record.v1.db"), "a copy of the user's own").unwrap();
    Record::open(&path).unwrap();
    assert_eq!(fs::read(folder.path().join("record.v1.db")).unwrap(), b"a copy of the user's own");
    let copy = folder.path().join("record.v1-2.db");
    let raw = rusqlite::Connection::open(&copy).unwrap();
    assert_eq!(raw.pragma_query_value(None, "user_version", |row| row.get::<_, i64>(0)).unwrap(), 1);
    assert_eq!(exported(&Record::read(&copy).unwrap()), before);
    // A second time there is nothing to do.
    Record::open(&path).unwrap();
    assert_eq!(
        fs::read_dir(folder.path())
            .unwrap()
            .filter(|entry| { entry.as_ref().unwrap().file_name().to_string_lossy().starts_with("record.v1") })
            .count(),
        2
    );
}

#[test]
fn without_a_copy_nothing_is_brought_up_to_date() {
    let (folder, path) = copied(1);
    // The copy's place is taken by what no file can be written over.
    fs::create_dir(folder.path().join("record.v1.part")).unwrap();
    let trouble = Record::open(&path).unwrap_err();
    assert!(matches!(trouble, attune::record::Trouble::NoBackup(..)), "{trouble:?}");
    assert_eq!(fs::read(&path).unwrap(), fs::read(fixture(1)).unwrap());
}

#[test]
fn what_another_model_said_is_worked_out_again() {
    let (_folder, path) = copied(2);
    let mut record = Record::open(&path).unwrap();
    let raw = rusqlite::Connection::open(&path).unwrap();
    raw.execute("UPDATE results SET model = 0, empathy = 1, ending = 'x'", []).unwrap();
    let mut told = Vec::new();
    assert_eq!(
        record.derive(&mut |_, _| ControlFlow::Break(())).unwrap(),
        0,
        "it was stopped before anything was done"
    );
    let all = record.derive(&mut |done, of| {
        told.push((done, of));
        ControlFlow::Continue(())
    });
    assert_eq!(all.unwrap(), 2);
    assert_eq!(told, [(0, 2)]);
    let results = record.attempts(&Filter::default()).unwrap().remove(2).results.unwrap();
    assert_eq!(results.ending.as_deref(), Some("mended"));
    assert_eq!(record.derive(&mut |_, _| ControlFlow::Continue(())).unwrap(), 0);
}

/// Writes the fixture of the present version, for when there is a new one: the one before, brought up to date, with all that
/// is derived: `cargo test -- --ignored the_fixture`.
#[test]
#[ignore = "writes a fixture"]
fn the_fixture_of_this_version() {
    let newest = (1..100).rev().find(|version| fixture(*version).exists()).unwrap();
    let (_folder, path) = copied(newest);
    let mut record = Record::open(&path).unwrap();
    record.derive(&mut |_, _| ControlFlow::Continue(())).unwrap();
    record.weigh(&mut |_, _| ControlFlow::Continue(())).unwrap();
    if newest < 6 {
        say(&mut record);
    }
    let raw = rusqlite::Connection::open(&path).unwrap();
    let version = raw.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    // One that was handed out stays as it is.
    assert!(!fixture(version).exists());
    fs::copy(record.path(), fixture(version)).unwrap();
}
