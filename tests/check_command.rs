//! `attune check`: what it prints, where, and how it exits.

use crate::support::{KETTLE, Output, Run, folder, kettle};
use std::cell::Cell;
use std::io::{self, Write};
use std::time::Duration;

/// The kettle call with one thing changed.
fn changed(from: &str, to: &str) -> tempfile::TempDir {
    let (call, _) = kettle();
    assert!(call.contains(from));
    folder(&[("call.ron", call.replacen(from, to, 1).as_bytes())])
}

#[test]
fn a_clean_scenario_is_said_to_be_clean() {
    let output = Run::new(&["check", KETTLE]).run();
    assert_eq!(output, Output { code: 0, out: "1 scenario checked, nothing found.\n".into(), err: String::new() });
}

#[test]
fn findings_are_on_standard_output_and_the_exit_code_is_1() {
    let place = changed("goes: \"calmer\"", "goes: \"calm\"");
    let path = place.path().to_str().unwrap();
    let full = format!(
        "\
error[undefined-moment]: found moment `calm`, which does not exist
  --> {path}/call.ron:49:159
   |
49 | ..., need: \"matter\", specific: Exact, goes: \"calm\",
   |                                             ^^^^^^
   |
   = help: there are: `opening`, `calmer`
   = help: write the name of an entry of `moments`, or `end` where the contact ends

1 scenario checked: 1 error, 0 warnings.
"
    );
    assert_eq!(Run::new(&["check", path]).run(), Output { code: 1, out: full, err: String::new() });
    let concise =
        format!("{path}/call.ron:49:159: error[undefined-moment]: found moment `calm`, which does not exist\n");
    let output = Run::new(&["check", "--format", "concise", path]).run();
    assert_eq!(output, Output { code: 1, out: concise, err: String::new() });
    let output = Run::new(&["check", "--format", "json", path]).run();
    let object: serde_json::Value = serde_json::from_str(&output.out).unwrap();
    assert_eq!((object["errors"].as_u64(), object["warnings"].as_u64()), (Some(1), Some(0)));
    let finding = &object["findings"][0];
    assert_eq!(finding["code"], "undefined-moment");
    assert_eq!(finding["path"], "moments.opening.replies.own.goes");
    assert_eq!(finding["start"], serde_json::json!({ "line": 49, "column": 159 }));
    assert_eq!(finding["end"], serde_json::json!({ "line": 49, "column": 165 }));
}

#[test]
fn a_warning_is_no_failure_unless_warnings_are_denied() {
    let (call, chinese) = kettle();
    let chinese = chinese.replace("title: \"第三把水壶\",", "");
    let place = folder(&[("call.ron", call.as_bytes()), ("zh-CN.ron", chinese.as_bytes())]);
    let path = place.path().to_str().unwrap();
    let output = Run::new(&["check", "--format=concise", path]).run();
    let line = format!("{path}/zh-CN.ron:1:1: warning[missing-translation]: expected `title` in Chinese, found none\n");
    assert_eq!(output, Output { code: 0, out: line.clone(), err: String::new() });
    let output = Run::new(&["check", "--format=concise", "--deny=warnings", path]).run();
    assert_eq!(output, Output { code: 1, out: line, err: String::new() });
}

#[test]
fn a_path_that_is_not_there_is_trouble_and_the_others_are_checked() {
    let output = Run::new(&["check", "tests/nowhere", "tests/support", KETTLE]).run();
    let err = "\
error: `tests/nowhere` does not exist
error: `tests/support` holds no scenario: expected `call.ron`, or folders with one
";
    assert_eq!(output, Output { code: 2, out: "1 scenario checked, nothing found.\n".into(), err: err.into() });
}

#[test]
fn colour_is_for_a_terminal_that_wants_it() {
    let place = changed("goes: \"calmer\"", "goes: \"calm\"");
    let check = || Run::new(&["check", place.path().to_str().unwrap()]);
    assert!(check().terminal(false, true).run().out.contains('\u{1b}'));
    assert!(!check().run().out.contains('\u{1b}'));
    assert!(!check().terminal(false, true).variable("NO_COLOR", "1").run().out.contains('\u{1b}'));
    assert!(!check().terminal(false, true).variable("TERM", "dumb").run().out.contains('\u{1b}'));
}

/// A reader that goes away.
struct Closed;

impl Write for Closed {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_broken_pipe_is_no_failure() {
    let mut err = Vec::new();
    let code = Run::new(&["check", KETTLE]).run_onto(&mut Closed, &mut err, &Cell::new(Duration::ZERO));
    assert_eq!((code, err.len()), (0, 0));
}

#[test]
fn everything_that_ships_is_checked_if_no_path_is_given() {
    let output = Run::new(&["check", "--scenarios", "tests/fixtures"]).run();
    assert_eq!(output.out, "1 scenario checked, nothing found.\n");
}
