//! A disk without room.

use super::{endless, exported};
use crate::support::folder;
use attune::record::{Filter, Record};
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Runs the program in a shell in which no file may grow beyond so many blocks of 512 bytes. The write then fails, as on a
/// full disk, and nobody is killed for it.
fn attune(data: &Path, blocks: Option<u64>, arguments: &[&str], input: &str) -> Output {
    let limit = blocks.map_or_else(String::new, |blocks| format!("trap '' XFSZ; ulimit -f {blocks}; "));
    let mut child = Command::new("sh")
        .args(["-c", &format!("{limit}exec \"$0\" \"$@\"")])
        .arg(env!("CARGO_BIN_EXE_attune"))
        .args(arguments)
        .args(["--lang", "en", "--data"])
        .arg(data)
        .env("USER", "lina")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that stops early reads no more.
    let _ = std::io::Write::write_all(&mut child.stdin.take().unwrap(), input.as_bytes());
    child.wait_with_output().unwrap()
}

#[cfg(unix)]
#[test]
fn a_decision_without_room_is_not_shown_and_nothing_is_lost() {
    let call = folder(&[("call.ron", endless(200).as_bytes())]);
    let data = tempfile::tempdir().unwrap();
    let path = data.path().join("record.db");
    let call = call.path().to_str().unwrap();
    let perception = "-\n".repeat(8);
    let begun = attune(data.path(), None, &["play", call, "--customer", "hale", "--seed", "3"], &perception);
    assert_eq!(begun.status.code(), Some(2), "the input ends early");
    let before = Record::open(&path).unwrap().attempts(&Filter::default()).unwrap().remove(0);
    // Room for what is there, and not a page more.
    let blocks = fs::metadata(&path).unwrap().len() / 512;
    let stopped = attune(data.path(), Some(blocks), &["play", "--resume"], &"own\n".repeat(150));
    let said = String::from_utf8_lossy(&stopped.stderr);
    assert_eq!(stopped.status.code(), Some(2), "{said}");
    assert!(said.contains("record.db`"), "{said}");
    assert!(said.contains("no room left") || said.contains("can't be used: "), "{said}");
    let page = String::from_utf8_lossy(&stopped.stdout);
    let shown = page.lines().filter(|line| *line == "You").count();
    let record = Record::open(&path).unwrap();
    let kept = record.attempt(before.id).unwrap();
    assert!(shown > 1, "it played until there was no room: {page}");
    // The perception, and each reply that was shown.
    assert_eq!(kept.attempt.steps.len(), 1 + shown, "{said}");
    assert!(exported(&record).len() > 1000);
    drop(record);
    // With room it goes on.
    let steps = kept.attempt.steps.len();
    attune(data.path(), None, &["play", "--resume"], &"own\n".repeat(20));
    assert_eq!(Record::open(&path).unwrap().attempt(before.id).unwrap().attempt.steps.len(), steps + 20);
}

#[cfg(unix)]
#[test]
fn without_room_for_a_record_no_call_begins() {
    let data = tempfile::tempdir().unwrap();
    let stopped = attune(data.path(), Some(8), &["play", crate::support::KETTLE], &"1\n".repeat(30));
    assert_eq!(stopped.status.code(), Some(2));
    assert!(stopped.stdout.is_empty(), "{}", String::from_utf8_lossy(&stopped.stdout));
    assert!(!stopped.stderr.is_empty());
    // Nothing is in the way afterwards.
    let played = attune(data.path(), None, &["play", crate::support::KETTLE, "--seed", "3"], &"q\n".repeat(3));
    assert_eq!(played.status.code(), Some(0), "{}", String::from_utf8_lossy(&played.stderr));
}

#[cfg(target_os = "linux")]
#[test]
fn a_device_without_room_is_named() {
    // A file system of a few pages, in a namespace of its own where that is allowed.
    let script = "mkdir \"$1\" && mount -t tmpfs -o size=64k attune \"$1\" || exit 77
        \"$0\" record list --lang en --data \"$1\"; echo \"code $?\"; ls -l \"$1\" >&2";
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new("unshare")
        .args(["--mount", "--map-root-user", "sh", "-c", script, env!("CARGO_BIN_EXE_attune")])
        .arg(folder.path().join("small"))
        .output();
    match output {
        Ok(output) if String::from_utf8_lossy(&output.stdout).contains("code ") => {
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(said.contains("there is no room left for the record"), "{said}");
        }
        other => println!("skipped: no file system can be mounted here: {other:?}"),
    }
}
