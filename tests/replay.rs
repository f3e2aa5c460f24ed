//! `attune replay`.

use crate::support::{KETTLE, Output, Run, folder, kettle};
use serde_json::{Value, json};

fn played() -> Value {
    let input = "4\nfaulty\n-\n-\n3\n-\n-\n-\nown\nsend\n";
    let run = Run::new(&["play", KETTLE, "--customer", "hale", "--seed", "3", "--format", "json"]).input(input);
    serde_json::from_str(&run.run().out).expect("JSON")
}

fn replay(kept: &Value) -> Output {
    Run::new(&["replay", "-", "--scenarios", "tests/fixtures"]).input(kept.to_string()).run()
}

#[track_caller]
fn says(kept: &Value, code: u8, last: &str) {
    let output = replay(kept);
    assert_eq!(output.out.lines().last(), Some(last), "{output:?}");
    assert_eq!((output.code, output.err.as_str()), (code, ""));
}

#[test]
fn what_was_played_replays_to_the_same() {
    let out = "kettle, Mr Hale: 2 turns played again.\nStates, ending and scores are the same.\n".to_owned();
    assert_eq!(replay(&played()), Output { code: 0, out, err: String::new() });
    let file = folder(&[("kept.json", played().to_string().as_bytes())]);
    let path = file.path().join("kept.json");
    let arguments = ["replay", path.to_str().unwrap(), "--scenarios", "tests/fixtures", "--lang", "zh-CN"];
    assert_eq!(Run::new(&arguments).run().out, "kettle，黑尔先生：重放了 2 轮。\n状态、结局和得分都一致。\n");
}

#[test]
fn a_call_that_was_left_replays_as_far_as_it_came() {
    let run = Run::new(&["play", KETTLE, "--seed", "3", "--customer", "hale", "--format=json"]).input("q\n").run();
    says(&serde_json::from_str(&run.out).unwrap(), 0, "States, ending and scores are the same.");
}

#[test]
fn the_first_difference_is_named() {
    let changed = |pointer: &str, value: Value| {
        let mut kept = played();
        *kept.pointer_mut(pointer).expect("the pointer points at something") = value;
        kept
    };
    let was = played().pointer("/result/states/2/trust").unwrap().clone();
    let expected = format!("Differs after turn 2: trust was 99, is {was}.");
    says(&changed("/result/states/2/trust", json!(99)), 1, &expected);
    says(&changed("/result/states/0/heat", json!(1)), 1, "Differs at the start: heat was 1, is 68.");
    says(&changed("/result/ending", json!("left")), 1, "Differs in the ending: it was `left`, is `mended`.");
    says(&changed("/result/ending", json!(null)), 1, "Differs in the ending: it was none, is `mended`.");
    says(
        &changed("/result/outcome", json!("escalated")),
        1,
        "Differs in the outcome: it was `escalated`, is `unresolved`.",
    );
    says(&changed("/result/scores/face/value", json!(3)), 1, "Differs in the score Face: it was 3, is 88.");
    says(
        &changed("/attempt/steps/1/reply", json!("rules")),
        1,
        "Step 3 can't be taken any more: the contact has ended.",
    );
    says(
        &changed("/attempt/steps/1/reply", json!("gone")),
        1,
        "Step 2 can't be taken any more: reply `gone` is not offered here.",
    );
    says(&changed("/attempt/customer", json!("nobody")), 1, "The scenario has no customer `nobody` any more.");
}

#[test]
fn a_changed_scenario_is_noted() {
    let (call, chinese) = kettle();
    let place = folder(&[("k/call.ron", format!("{call}// later\n").as_bytes()), ("k/zh-CN.ron", chinese.as_bytes())]);
    let arguments = ["replay", "-", "--scenarios", place.path().to_str().unwrap()];
    let output = Run::new(&arguments).input(played().to_string()).run();
    assert!(output.out.starts_with("Note: the scenario's file has changed since.\n"), "{}", output.out);
    assert_eq!(output.code, 0);
}

#[test]
fn the_bare_attempt_and_one_without_result_are_replayed() {
    let last = "The file keeps no result to compare with.";
    says(&played()["attempt"], 0, last);
    says(&json!({ "attempt": played()["attempt"] }), 0, last);
}

#[test]
fn a_file_that_is_no_attempt_is_trouble_with_its_place() {
    let err = |text: &str| {
        let output = Run::new(&["replay", "-"]).input(text).run();
        assert_eq!((output.code, output.out.as_str()), (2, ""), "{text}");
        output.err
    };
    assert_eq!(err("{\n  \"attempt\": oops"), "error: -:2:14: this is no attempt: expected value\n");
    assert_eq!(err("[]"), "error: -:1:0: this is no attempt: invalid type: sequence, expected a map\n");
    assert_eq!(err(""), "error: -:1:0: this is no attempt: EOF while parsing a value\n");
    assert_eq!(err("{\"attempt\": {\"format\": 1}}"), "error: -:1:25: this is no attempt: missing field `scenario`\n");
    let mut newer = played();
    newer["attempt"]["format"] = json!(99);
    let output = replay(&newer);
    assert_eq!((output.code, output.out.as_str()), (2, ""));
    assert!(output.err.contains("the attempt has form 99, expected 2"), "{}", output.err);
    let output = Run::new(&["replay", "tests/nowhere.json"]).run();
    assert!(output.err.starts_with("error: `tests/nowhere.json` can't be read: "), "{}", output.err);
    assert_eq!(output.code, 2);
}
