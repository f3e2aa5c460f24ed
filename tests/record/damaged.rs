//! What lies where the record should be is not always a record.

use super::{at, exported, fresh, kettle, play, setup};
use crate::support::Run;
use attune::record::{Record, Trouble};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// What `open` says of a file of these bytes; the file has to stay as it is.
fn refused(bytes: &[u8]) -> Trouble {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    fs::write(&path, bytes).unwrap();
    let trouble = Record::open(&path).unwrap_err();
    assert!(Record::read(&path).is_err());
    assert_eq!(fs::read(&path).unwrap(), bytes, "the file is as it was: {trouble:?}");
    trouble
}

fn whole() -> Vec<u8> {
    let (_folder, mut record, trainee) = fresh();
    for seed in 0..20 {
        play(&mut record, trainee, seed, &["own", "send"]);
    }
    fs::read(record.path()).unwrap()
}

#[test]
fn something_else_is_left_alone() {
    for bytes in [&b"{\"attempt\": 1}"[..], b"x", &[0; 9000], b"SQLite format 4\0 and more"] {
        assert!(matches!(refused(bytes), Trouble::NotARecord(_)));
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.db");
    rusqlite::Connection::open(&path).unwrap().execute_batch("CREATE TABLE recipes (name TEXT)").unwrap();
    let bytes = fs::read(&path).unwrap();
    assert!(matches!(Record::open(&path), Err(Trouble::NotARecord(_))));
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_file_that_was_cut_or_spoilt_is_left_alone() {
    let whole = whole();
    for length in [16, 99, 100, 4000, 4096, 5000, whole.len() / 2, whole.len() - 4096, whole.len() - 1] {
        let trouble = refused(&whole[..length]);
        assert!(matches!(trouble, Trouble::Damaged(..) | Trouble::NotARecord(_)), "{length}: {trouble:?}");
    }
    let mut spoilt = 0;
    for page in 1..whole.len() / 4096 {
        let mut bytes = whole.clone();
        bytes[page * 4096..(page + 1) * 4096].fill(0xA5);
        let trouble = refused(&bytes);
        assert!(matches!(trouble, Trouble::Damaged(..)), "page {page}: {trouble:?}");
        spoilt += 1;
    }
    assert!(spoilt > 10, "{spoilt}");
}

#[test]
fn the_command_says_what_is_wrong_and_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    fs::write(folder.path().join("record.db"), "garbage that somebody put here").unwrap();
    for command in [&["record", "list"][..], &["play", crate::support::KETTLE], &["record", "export"]] {
        let output = Run::new(&[command, &["--data", data]].concat()).input("-\n".repeat(9)).run();
        assert_eq!((output.code, output.out.as_str()), (2, ""), "{command:?}");
        assert!(output.err.contains("record.db` is no record of Attune. It was left as it is;"), "{}", output.err);
    }
    let output = Run::new(&["record", "list", "--data", data, "--lang", "zh-CN"]).run();
    assert!(output.err.contains("不是 Attune 的档案，没有动它"), "{}", output.err);
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    assert!(matches!(Record::open(&file.join("data/record.db")), Err(Trouble::Folder(..))));
    assert!(matches!(Record::open(folder.path()), Err(Trouble::CannotOpen(..) | Trouble::NotARecord(_))));
    // Where nobody may make a folder, root included.
    if Path::new("/proc/self").exists() {
        assert!(matches!(Record::open(Path::new("/proc/attune/record.db")), Err(Trouble::Folder(..))));
    } else {
        println!("skipped: this system has no /proc");
    }
}

#[cfg(unix)]
#[test]
fn a_record_that_may_only_be_read_is_said_to_be_one() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, mut record, trainee) = fresh();
    play(&mut record, trainee, 1, &["own", "send"]);
    let before = exported(&record);
    let path = record.path().to_owned();
    drop(record);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    // Root writes wherever it likes, so the program runs as somebody else.
    let is_root = fs::File::options().append(true).open(&path).is_ok();
    let program = env!("CARGO_BIN_EXE_attune");
    let mut command = if is_root { Command::new("setpriv") } else { Command::new(program) };
    if is_root {
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups", program]);
    }
    let output = command.args(["record", "list", "--lang", "en", "--data"]).arg(folder.path()).output();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    match output {
        Ok(output) if output.status.code() == Some(2) => {
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(said.contains("record.db` may only be read: let it be written to"), "{said}");
        }
        other => {
            assert!(is_root, "{other:?}");
            println!("skipped: the program can't be run as somebody else than root here: {other:?}");
        }
    }
    assert_eq!(exported(&Record::read(&path).unwrap()), before);
}

#[test]
fn a_newer_record_is_left_alone() {
    let (folder, record, _) = fresh();
    let path = record.path().to_owned();
    drop(record);
    rusqlite::Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let bytes = fs::read(&path).unwrap();
    assert_eq!(Record::open(&path).unwrap_err(), Trouble::Newer(path.clone(), 99, 8));
    let output = Run::new(&["record", "list", "--data", folder.path().to_str().unwrap()]).run();
    assert!(output.err.contains("has version 99, expected 8 at most: a newer Attune wrote it"), "{}", output.err);
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn somebody_who_writes_for_long_is_waited_for_and_then_named() {
    let (_folder, mut record, trainee) = fresh();
    let other = rusqlite::Connection::open(record.path()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let path = record.path().to_owned();
    let waits = std::thread::spawn(move || {
        let begun = record.begin(trainee, &kettle(), &setup(1), at(0));
        (begun, record)
    });
    std::thread::sleep(Duration::from_millis(300));
    other.execute_batch("COMMIT").unwrap();
    let (begun, mut record) = waits.join().unwrap();
    assert!(begun.is_ok(), "it had only to wait: {begun:?}");
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(record.begin(trainee, &kettle(), &setup(1), at(0)), Err(Trouble::Busy(path)));
}
