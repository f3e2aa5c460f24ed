//! Somebody is deleted, with everything of theirs.

use super::{at, exported, fresh, play};
use crate::support::{KETTLE, Output, Run};
use attune::core::debrief::{Predicted, Reflection};
use attune::core::pairs::{Asks, Ease, Pair, Version};
use attune::core::score::ScoreKind;
use attune::core::text::Language;
use attune::record::{About, Filter, Goals, Record, Returning, Review, TraineeId, Trouble};
use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// What nobody else has, so that it can be looked for in the bytes of the file.
const NAME: &str = "Wen Qiaolin-Hartmann";
const SECRET: &str = "quite unmistakably hers";

/// A record with somebody who has some of everything, and somebody who stays.
fn two() -> (TempDir, Record, TraineeId, TraineeId) {
    let (folder, mut record, stays) = fresh();
    let goes = record.add_trainee(NAME, at(1)).unwrap().id;
    for (place, trainee) in [stays, goes].into_iter().enumerate() {
        let is_hers = trainee == goes;
        let text = |text: &str| if is_hers { format!("{text}, {SECRET}") } else { text.to_owned() };
        let seed = 10 + u64::try_from(place).unwrap();
        let (whole, _) = play(&mut record, trainee, seed, &["own", "send"]);
        play(&mut record, trainee, 20 + seed, &["own"]);
        let predicted = Predicted { empathy: Some(40), ..Predicted::default() };
        record.reflect(whole, &Reflection { felt: text("Quick"), predicted }, at(200)).unwrap();
        record.remark(whole, "王老师", About::Turn { turn: 0, text: text("Slower") }, at(300)).unwrap();
        let score = About::Score { kind: ScoreKind::Pace, score: 9, reason: text("Too quick") };
        let error = record.remark(whole, "王老师", score, at(301)).unwrap();
        record.take_back(error.id, "王老师", at(302)).unwrap();
        let version = Version {
            situation: String::new(),
            says: text("Where is it?"),
            hopes: "It is here.".to_owned(),
            instead: None,
            because: String::new(),
        };
        let pair = Pair { name: String::new(), asks: Asks::Agency, versions: vec![(Language::English, version)] };
        let card = record.add_pair(trainee, &pair, at(400)).unwrap().to_string();
        let review = Review {
            card,
            at: at(401),
            day: 20_486,
            wrote: text("Here"),
            kept: true,
            asks: Asks::Agency,
            ease: Ease::Good,
        };
        record.review(trainee, &review).unwrap();
        let wanted = Predicted { perception: Some(80), ..Predicted::default() };
        record.set_goals(trainee, &Goals { month: "2026-02".to_owned(), at: at(402), wanted }).unwrap();
        record.set_pin(trainee, Some("0451")).unwrap();
        record.keep_settings(trainee, &text("(dark: true)")).unwrap();
        record.keep_draft(trainee, "pair", &text("half a")).unwrap();
    }
    // A word of hers on somebody else's call is theirs.
    let other = record.attempts(&Filter { trainee: Some(stays), ..Filter::default() }).unwrap().pop().unwrap().id;
    record.remark(other, NAME, About::Turn { turn: 0, text: "Well done.".to_owned() }, at(500)).unwrap();
    (folder, record, stays, goes)
}

fn exported_of(record: &Record, trainee: TraineeId) -> String {
    let mut lines = String::new();
    let tell = &mut |line: &str| {
        lines.push_str(line);
        lines.push('\n');
        Ok(())
    };
    record.export(Some(trainee), tell).unwrap().unwrap();
    lines
}

/// How many rows each table has.
fn rows(path: &Path) -> Vec<(String, i64)> {
    let raw = rusqlite::Connection::open(path).unwrap();
    let mut tables = raw.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").unwrap();
    let names: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let count =
        |name: &String| raw.query_row(&format!("SELECT count(*) FROM {name}"), [], |row| row.get::<_, i64>(0)).unwrap();
    names.iter().map(|name| (name.clone(), count(name))).collect()
}

#[test]
fn everything_of_somebody_goes_and_nothing_of_others() {
    let (folder, mut record, stays, goes) = two();
    let (all, kept) = (exported(&record), exported_of(&record, stays));
    let before = rows(record.path());
    let deleted = record.delete_trainee(goes, at(900)).unwrap();
    assert_eq!(deleted.attempts, 2);
    assert_eq!(exported(&record), kept);
    assert_eq!(record.trainee(goes).unwrap_err(), Trouble::NoTrainee(goes));
    assert!(record.opens(stays, "0451").unwrap() && record.draft(stays, "pair").unwrap().is_some());
    // Both had the same of everything, and played the same call, so half of it is left; she had said one word more.
    for ((name, then), (_, now)) in before.into_iter().zip(rows(record.path())) {
        match name.as_str() {
            "contents" | "texts" | "replies" | "perceptions" => assert_eq!(now, then, "{name}"),
            "deleted" => assert_eq!((then, now), (0, 1)),
            "remarks" => assert_eq!(now, then.midpoint(1), "{name}"),
            _ => assert_eq!(now, then / 2, "{name}"),
        }
    }
    // Not in what SQLite has free either. Her name stands under what she said of somebody else's call.
    let bytes = fs::read(record.path()).unwrap();
    let there = |text: &str| bytes.windows(text.len()).filter(|bytes| *bytes == text.as_bytes()).count();
    assert_eq!((there(SECRET), there(NAME)), (0, 1));
    // The copy has it all, and another deletion does not write over it.
    assert_eq!(deleted.copy, folder.path().join("record.before-deleting.db"));
    assert_eq!(exported(&Record::read(&deleted.copy).unwrap()), all);
    let second = record.delete_trainee(stays, at(901)).unwrap();
    assert_eq!(second.copy, folder.path().join("record.before-deleting-2.db"));
    // Of the call that nobody has played now nothing is left.
    let left: Vec<_> = rows(record.path()).into_iter().filter(|(_, rows)| *rows > 0).collect();
    assert_eq!(left, [("deleted".to_owned(), 2)]);
}

#[test]
fn nothing_can_be_deleted_by_itself() {
    let (_folder, mut record, _, goes) = two();
    record.delete_trainee(goes, at(900)).unwrap();
    let raw = rusqlite::Connection::open(record.path()).unwrap();
    for table in ["steps", "attempts", "texts", "reviews", "own_pairs", "goals", "remarks", "taken_back"] {
        assert!(raw.execute(&format!("DELETE FROM {table}"), []).is_err(), "{table}");
    }
}

#[test]
fn whoever_was_deleted_comes_back_only_when_they_are_asked_back() {
    let (_folder, mut record, _, goes) = two();
    let (all, hers) = (exported(&record), exported_of(&record, goes));
    let copy = record.delete_trainee(goes, at(900)).unwrap().copy;
    let without = exported(&record);
    // Neither with the class, nor by themselves, nor as a record.
    for lines in [&all, &hers] {
        let imported = record.import(&mut lines.as_bytes(), &mut |_| {}).unwrap();
        assert_eq!((imported.passed_over, imported.attempts, imported.trainees, imported.remarks), (1, 0, 0, 0));
        assert_eq!(exported(&record), without);
    }
    let imported = record.merge(&Record::read(&copy).unwrap(), &mut |_| {}).unwrap();
    assert_eq!((imported.passed_over, imported.attempts), (1, 0));
    assert_eq!(exported(&record), without);
    // What she says of others goes on coming in.
    let imported = record.import_with(&mut hers.as_bytes(), Returning::Welcome, &mut |_| {}).unwrap();
    assert_eq!((imported.passed_over, imported.attempts, imported.trainees), (0, 2, 1));
    assert_eq!(exported(&record), all);
    // From then on she is there like everybody.
    let imported = record.import(&mut all.as_bytes(), &mut |_| {}).unwrap();
    assert_eq!((imported.passed_over, imported.attempts, imported.same), (0, 0, 4));
}

#[test]
fn the_texts_of_a_call_that_only_they_had_played_do_not_come_in() {
    let (_folder, mut record, stays, goes) = two();
    let hers = exported_of(&record, goes);
    record.delete_trainee(goes, at(900)).unwrap();
    record.delete_trainee(stays, at(901)).unwrap();
    record.import(&mut hers.as_bytes(), &mut |_| {}).unwrap();
    let left: Vec<_> = rows(record.path()).into_iter().filter(|(_, rows)| *rows > 0).collect();
    assert_eq!(left, [("deleted".to_owned(), 2)]);
}

#[test]
fn nobody_is_deleted_while_they_are_on_a_call() {
    let (folder, mut record, _, goes) = two();
    let mut child = Command::new(env!("CARGO_BIN_EXE_attune"))
        .args(["play", KETTLE, "--customer", "hale", "--lang", "en", "--fresh", "--trainee", NAME, "--data"])
        .arg(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // Once it shows anything, the call is in the record.
    let mut first = [0; 1];
    child.stdout.as_mut().unwrap().read_exact(&mut first).unwrap();
    let before = exported(&record);
    assert_eq!(record.delete_trainee(goes, at(900)).unwrap_err(), Trouble::OnACall(NAME.to_owned()));
    let output = delete(folder.path(), NAME, NAME);
    assert!(output.code == 2 && output.err.contains("is on a call in another program"), "{output:?}");
    assert_eq!(exported(&record), before);
    assert!(!folder.path().join("record.before-deleting.db").exists(), "nothing was done, so nothing is copied");
    // However the program ends, the call does not keep her here.
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(record.delete_trainee(goes, at(901)).unwrap().attempts, 3);
}

fn attune(data: &Path, arguments: &[&str]) -> Run {
    Run::new(&[arguments, &["--data", data.to_str().unwrap()]].concat())
}

fn delete(data: &Path, name: &str, typed: &str) -> Output {
    attune(data, &["record", "delete", name]).input(format!("{typed}\n")).run()
}

#[test]
fn the_command_line_asks_for_the_name_and_says_where_the_copy_lies() {
    let (folder, record, _, goes) = two();
    let hers = folder.path().join("hers.jsonl");
    fs::write(&hers, exported_of(&record, goes)).unwrap();
    let before = exported(&record);
    drop(record);
    let data = folder.path();
    let output = delete(data, NAME, "wen");
    let ask = format!("{NAME} will be deleted for good, with 2 attempts. Type the name to confirm:\n");
    let err = format!("error: found `wen`, expected the name `{NAME}`: nothing was deleted\n");
    assert_eq!(output, Output { code: 2, out: ask.clone(), err });
    assert_eq!(exported(&Record::read(&data.join("record.db")).unwrap()), before);
    let output = delete(data, NAME, NAME);
    let copy = data.join("record.before-deleting.db");
    let done =
        format!("{NAME} was deleted, with 2 attempts. The record as it was before lies in {}.\n", copy.display());
    assert_eq!(output, Output { code: 0, out: ask + &done, err: String::new() });
    assert!(delete(data, NAME, NAME).err.starts_with("error: found no trainee "));
    let hers = hers.to_str().unwrap();
    let merge = |more: &[&str]| attune(data, &[&["record", "merge", hers], more].concat()).run().out;
    let passed = "1 person in it was deleted here, and passed over: --restore takes them in again.\n";
    let out = merge(&[]);
    assert!(out.contains("0 attempts new") && out.ends_with(passed), "{out}");
    let out = merge(&["--restore"]);
    assert!(out.contains("2 attempts new") && !out.contains("passed over"), "{out}");
    assert_eq!(exported(&Record::read(&data.join("record.db")).unwrap()), before);
}
