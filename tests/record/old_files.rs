//! What was kept before there was a record.

use super::at;
use crate::support::{KETTLE, Output, Run};
use attune::record::{End, Filter, Record};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const ANSWERS: &str = "4\nfaulty\n-\n-\n3\n-\n-\n-\nown\nsend\n";

/// A folder of data with attempts as the window kept them.
fn data() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let attempts = folder.path().join("attempts");
    fs::create_dir(&attempts).unwrap();
    let play = ["play", KETTLE, "--customer", "hale", "--seed", "3", "--format", "json", "--off-record"];
    let whole = Run::new(&play).input(ANSWERS).run().out;
    let half = Run::new(&play).input("q\n").run().out;
    fs::write(attempts.join(format!("{}-kettle.json", at(500).as_millisecond())), &whole).unwrap();
    fs::write(attempts.join(format!("{}-kettle.json", at(900).as_millisecond())), &half).unwrap();
    fs::write(attempts.join("notes.txt"), "not an attempt").unwrap();
    folder
}

fn attune(data: &Path, arguments: &[&str]) -> Output {
    let data = data.to_str().unwrap();
    Run::new(&[arguments, &["--data", data, "--scenarios", "tests/fixtures"]].concat()).run()
}

#[test]
fn attempts_of_the_window_come_in_once_with_their_time_and_their_scenario() {
    let data = data();
    let output = attune(data.path(), &["record", "import", "--trainee", "Li Na"]);
    assert_eq!((output.code, output.err.as_str()), (0, ""));
    assert!(
        output.out.ends_with(": 2 attempts new, 0 further than before, 0 known; 0 trainees new.\n"),
        "{}",
        output.out
    );
    let record = Record::open(&data.path().join("record.db")).unwrap();
    let attempts = record.attempts(&Filter::default()).unwrap();
    assert_eq!(
        attempts.iter().map(|one| one.end).collect::<Vec<_>>(),
        [Some((End::Left, at(900))), Some((End::Finished, at(500)))]
    );
    let whole = record.attempt(attempts[1].id).unwrap();
    assert_eq!(whole.trainee.name, "Li Na");
    assert_eq!(whole.begun.as_millisecond(), at(500).as_millisecond() - 7399, "the call took so long");
    assert_eq!(whole.results.as_ref().unwrap().ending.as_deref(), Some("mended"));
    whole.replay().unwrap();
    // Again, and as a folder and a file of their own: they are known.
    for path in [data.path().to_owned(), data.path().join("attempts")] {
        let output = attune(data.path(), &["record", "import", path.to_str().unwrap()]);
        assert!(output.out.contains(": 0 attempts new, 0 further than before, 2 known;"), "{}", output.out);
    }
}

#[test]
fn without_its_scenario_an_attempt_is_kept_and_can_be_read() {
    let data = data();
    let path = data.path().to_str().unwrap().to_owned();
    let output = Run::new(&["record", "import", "--data", &path]).run();
    let last = "2 attempts can't be played again here: the scenario is missing or another. What was done is kept.\n";
    assert!(output.out.ends_with(last), "{}", output.out);
    let record = Record::open(&data.path().join("record.db")).unwrap();
    let id = record.attempts(&Filter::default()).unwrap()[1].id;
    assert_eq!(record.attempt(id).unwrap().attempt.steps.len(), 3);
    // The library has it for who names its folder.
    let output = attune(data.path(), &["replay", &id.short()]);
    assert!(output.out.starts_with("kettle, Mr Hale: 2 turns played again.\n"), "{output:?}");
}

#[test]
fn a_file_that_is_no_attempt_is_named_with_its_line_and_nothing_comes_in() {
    let data = data();
    fs::write(data.path().join("attempts/9-broken.json"), "{\n  \"attempt\": {},\n}").unwrap();
    let output = attune(data.path(), &["record", "import"]);
    assert_eq!((output.code, output.out.as_str()), (2, ""));
    assert!(
        output.err.contains("9-broken.json:3: column 1: trailing comma. Nothing of it was taken in\n"),
        "{}",
        output.err
    );
    let record = Record::open(&data.path().join("record.db")).unwrap();
    assert!(record.attempts(&Filter::default()).unwrap().is_empty());
}
