//! `attune play`, from a pipe and at a terminal.

use crate::support::{KETTLE, Output, Run, expect, folder, kettle};
use attune::cli::{Launch, NoWindow};
use serde_json::Value;
use std::time::Duration;

const HALE: [&str; 6] = ["play", KETTLE, "--customer", "hale", "--seed", "3"];

/// Answers that notice everything and answer it.
const GOOD: &str = "4\nfaulty\nanger\nhelplessness\n3\nplead\nmatter kettle\n3\nown\nsend\n";

fn hale(more: &[&str]) -> Run {
    Run::new(&[&HALE[..], more].concat())
}

fn json(run: Run) -> Value {
    serde_json::from_str(&run.run().out).expect("one JSON object on standard output")
}

#[test]
fn a_whole_call_in_both_languages() {
    let output = hale(&[]).input(GOOD).run();
    expect("play-en.txt", &output.out);
    assert_eq!((output.code, output.err.as_str()), (0, ""));
    let output = hale(&["--lang", "zh-CN"]).input("1 3\n1\n愤怒\n-\n-\n6\n2、1\n-\n?\nlook\n2\n").run();
    expect("play-zh-CN.txt", &output.out);
    assert_eq!((output.code, output.err.as_str()), (0, ""));
}

#[test]
fn no_line_is_wider_than_a_terminal() {
    use unicode_width::UnicodeWidthStr;
    for lang in ["en", "zh-CN"] {
        for line in hale(&["--lang", lang]).input(GOOD).run().out.lines() {
            assert!(line.width() < 80, "{line}");
        }
    }
}

#[test]
fn numbers_names_and_words_are_the_same_answers() {
    let by_name = hale(&[]).input(GOOD).run();
    // With this seed the replies stand in the author's order.
    let by_number = hale(&[]).input("4\n1\n5\n9\n3\n6\n1,2\n3\n1\n1\n").run();
    let last = |output: &Output| output.out.split("Turn by turn").nth(1).map(str::to_owned);
    assert_eq!(last(&by_name), last(&by_number));
    assert!(last(&by_name).is_some());
}

#[test]
fn json_is_one_object_with_names_for_everything() {
    let object = json(hale(&["--format", "json"]).input(GOOD));
    expect("play.json", &format!("{object:#}\n"));
    let result = &object["result"];
    assert_eq!(object["attempt"]["scenario"], "kettle");
    assert_eq!((result["customer"].as_str(), result["ending"].as_str()), (Some("hale"), Some("mended")));
    assert_eq!(result["states"].as_array().map(Vec::len), Some(3), "at the start and after each reply");
    assert_eq!(result["scores"].as_object().map(serde_json::Map::len), Some(6));
}

#[test]
fn the_seed_draws_the_customer_and_the_order() {
    let played = |seed: &str| json(Run::new(&["play", KETTLE, "--seed", seed, "--format", "json"]));
    let customers: Vec<_> = (0..8).map(|seed| played(&seed.to_string())["result"]["customer"].clone()).collect();
    assert!(customers.contains(&"hale".into()) && customers.contains(&"oyelaran".into()), "{customers:?}");
    assert_eq!(played("5"), played("5"));
}

#[test]
fn input_that_cannot_be_used_names_its_line() {
    let output = hale(&[]).input("-\n1\n5\n9\nvery\n").run();
    assert_eq!(output.code, 2);
    assert_eq!(output.err, "error: line 5 of the input: found `very`, expected a number from 0 to 4\n");
    let output = hale(&[]).input("-\n-\n-\n-\n-\n-\n-\n-\n9\n").run();
    let err = "error: line 9 of the input: found `9`, expected a number from 1 to 3, or a name: own, look, rules\n";
    assert_eq!((output.code, output.err.as_str()), (2, err));
    let output = hale(&[]).input("-\n-\n-\n-\n-\n-\n1 1\n").run();
    let err = "error: line 7 of the input: found `1` twice, expected every need once at most\n";
    assert_eq!((output.code, output.err.as_str()), (2, err));
    let output = hale(&[]).input("2 2\n").run();
    let err = "error: line 1 of the input: found `2` twice, expected every part once at most\n";
    assert_eq!((output.code, output.err.as_str()), (2, err));
}

#[test]
fn input_that_ends_early_is_trouble_and_json_has_what_there_is() {
    let early = "-\n-\n-\n-\n-\n-\n-\n-\nown\n";
    let output = hale(&[]).input(early).run();
    assert_eq!(output.code, 2);
    assert_eq!(output.err, "error: the input ends after line 9, before the end of the call\n");
    let output = hale(&["--format", "json"]).input(early).run();
    assert_eq!(output.code, 2);
    let object: Value = serde_json::from_str(&output.out).unwrap();
    assert_eq!(object["attempt"]["steps"].as_array().map(Vec::len), Some(2));
    assert_eq!(object["result"]["ending"], Value::Null);
}

#[test]
fn q_stops_without_complaint() {
    let output = hale(&[]).input("q\n").run();
    assert_eq!((output.code, output.err.as_str()), (0, ""));
    assert!(output.out.ends_with("Stopped before the end.\n"), "{}", output.out);
}

#[test]
fn at_a_terminal_a_person_is_asked_again() {
    let output = hale(&["--quick"])
        .terminal(true, true)
        .variable("NO_COLOR", "1")
        .input(format!("-\nkettle\n{}", GOOD.trim_start_matches("4\n")))
        .run();
    assert_eq!((output.code, output.err.as_str()), (0, ""));
    assert!(output.out.contains("> found `kettle`, expected a number from 1 to 2, or a name: faulty, lonely\n"));
}

#[test]
fn at_a_terminal_slow_answers_count_unless_untimed() {
    let overdue = |more: &[&str], tick| {
        let mut arguments = vec!["--format", "json"];
        arguments.extend(more);
        let object = json(hale(&arguments).terminal(true, false).tick(Duration::from_secs(tick)).input(GOOD));
        let events = object["result"]["events"].as_array().unwrap().clone();
        let replied = events.iter().find(|event| event["event"] == "replied").unwrap();
        replied["timing"]["overdue"].as_i64().unwrap()
    };
    assert_eq!(overdue(&[], 1), 0);
    assert_eq!(overdue(&[], 120), 60);
    assert_eq!(overdue(&["--untimed"], 120), 0);
}

#[test]
fn from_a_pipe_every_answer_is_in_time() {
    let object = json(hale(&["--format", "json"]).tick(Duration::from_mins(2)).input(GOOD));
    let slow = object["result"]["events"]
        .as_array()
        .unwrap()
        .iter()
        .any(|event| event["timing"]["overdue"] != 0 && event["event"] == "replied");
    assert!(!slow);
}

#[test]
fn a_call_in_one_language_says_so_and_is_played_in_it() {
    let (call, _) = kettle();
    let place = folder(&[("call.ron", call.as_bytes())]);
    let output = Run::new(&["play", place.path().to_str().unwrap(), "--lang", "zh-CN", "--seed", "1"]).run();
    assert!(output.out.contains("这通电话只有英文版本。"), "{}", output.out);
}

#[test]
fn a_scenario_is_found_by_name_and_missed_with_a_suggestion() {
    let arguments = ["play", "kettel", "--scenarios", "tests/fixtures"];
    assert_eq!(Run::new(&arguments).run().err, "error: found no scenario `kettel`; did you mean `kettle`?\n");
    let output = Run::new(&["play", "elephant", "--scenarios", "tests/fixtures"]).run();
    assert_eq!(output.err, "error: found no scenario `elephant`; “attune list” shows what there is\n");
    assert_eq!(output.code, 2);
    let output = Run::new(&["play", KETTLE, "--customer", "nobody"]).run();
    assert_eq!(output.err, "error: found no customer `nobody`; expected one of: hale, oyelaran\n");
    let torn = folder(&[("torn/call.ron", b"Scenario(")]);
    let output = Run::new(&["play", "torn", "--scenarios", torn.path().to_str().unwrap()]).run();
    let file = torn.path().join("torn/call.ron");
    assert_eq!(
        output.err,
        format!("error: scenario `torn` can't be played; “attune check {}” says why\n", file.display())
    );
    assert_eq!(output.code, 2);
}

#[test]
fn without_a_name_the_trainee_chooses() {
    let output = Run::new(&["play", "--scenarios", "tests/fixtures"]).input("1\nq\n").run();
    assert_eq!(output.code, 0);
    assert!(output.out.starts_with("Which call do you take?\n  1  The third kettle (kettle)\n> 1\n"), "{}", output.out);
}

#[test]
fn without_a_window_the_terminal_is_played_in() {
    let arguments = ["--scenarios", "tests/fixtures"];
    let output = Run::new(&arguments).input("q\n").run();
    assert_eq!((output.code, output.err.as_str()), (0, "This build has no window; playing in the terminal instead.\n"));
    let no_display = |_: Launch| Err(NoWindow::Display);
    let output = Run::new(&arguments).window(no_display).input("q\n").run();
    assert_eq!((output.code, output.err.as_str()), (0, "There is no display; playing in the terminal instead.\n"));
    let failed = |_: Launch| Err(NoWindow::Failed("no driver".into()));
    let output = Run::new(&arguments).window(failed).input("q\n").run();
    assert_eq!(output.err, "No window could be opened (no driver); playing in the terminal instead.\n");
    let opened = |launch: Launch| {
        assert_eq!(launch.library.playable().count(), 1);
        Ok(())
    };
    let output = Run::new(&arguments).window(opened).run();
    assert_eq!(output, Output { code: 0, out: String::new(), err: String::new() });
}

#[test]
fn an_empty_line_is_no_answer() {
    let output = hale(&[]).input("-\n1\n5\n9\n3\n6\n\n").run();
    let err = "error: line 7 of the input: an empty line answers nothing: “-” leaves the question open\n";
    assert_eq!((output.code, output.err.as_str()), (2, err));
    let output = hale(&[]).input("-\n1\n5\n9\n3\n6\n1 2\n-\n\n").run();
    let err = "error: line 9 of the input: an empty line answers nothing: write a number from 1 to 3, or a name: own, \
               look, rules\n";
    assert_eq!((output.code, output.err.as_str()), (2, err));
    let output = hale(&[]).input("").run();
    assert_eq!(output.err, "error: there is no input, and the call has not ended\n");
}

#[test]
fn the_same_call_again_is_named_as_it_was() {
    let (call, _) = kettle();
    let place = folder(&[("my call/call.ron", call.as_bytes())]);
    let path = place.path().join("my call");
    let path = path.to_str().unwrap();
    // A long command is broken over several lines.
    let words_of = |arguments: &[&str]| {
        let out = Run::new(&[arguments, &["--customer", "hale", "--seed", "3"]].concat()).input(GOOD).run().out;
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let whole = words_of(&["play", path]);
    assert!(whole.ends_with(&format!("attune play \"{path}\" --customer hale --seed 3")), "{whole}");
    let whole = words_of(&["--scenarios", "tests/fixtures", "play", "kettle"]);
    assert!(whole.ends_with("attune --scenarios tests/fixtures play kettle --customer hale --seed 3"), "{whole}");
}

#[test]
fn a_guided_call_explains_as_it_goes_and_practice_does_not() {
    let guided = hale(&["--mode", "guided"]).input(GOOD).run();
    let told = guided.out.split("Turn by turn").next().unwrap();
    assert!(told.contains("What gave it away: all found (1), and nothing else marked."), "{told}");
    assert!(told.contains("Feeling shown: anger – right"), "{told}");
    let practice = hale(&[]).input(GOOD).run();
    let silent = practice.out.split("What it was worth").next().unwrap();
    assert!(!silent.contains("– right"), "{silent}");
    // The author's own reason goes with the key, and stands in the debrief.
    let lin = |mode: &str, answers: &str| {
        let run = Run::new(&["play", "battery", "--customer", "ms-lin", "--seed", "3", "--lang", "en", "--mode", mode]);
        run.embedded().input(answers).run().out.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let reason = "The drain is the old part of the story";
    assert_eq!(lin("guided", "-\n-\n-\nread-back\n").matches(reason).count(), 1);
    assert_eq!(lin("practice", "-\n-\n-\nread-back\n").matches(reason).count(), 0);
    let whole = "-\n-\n-\ntoday-sure\ninsist\n";
    assert_eq!([lin("guided", whole), lin("practice", whole)].map(|told| told.matches(reason).count()), [2, 1]);
}

#[test]
fn words_of_ones_own_come_before_the_replies_and_are_kept() {
    let input = GOOD.replace("own\nsend\n", "Oh no, the third!\nown\n\nsend\n");
    let object = json(hale(&["--own-words", "--format", "json"]).input(input));
    let steps = object["attempt"]["steps"].as_array().unwrap();
    let words: Vec<_> = steps.iter().filter_map(|step| step["word"].as_str()).collect();
    assert_eq!(words, ["Oh no, the third!", ""]);
    assert_eq!(object["result"]["ending"], "mended");
}

#[test]
fn in_an_exam_the_clock_runs_while_the_trainee_thinks() {
    let overdue = |mode: &str| {
        let arguments = ["--format", "json", "--mode", mode];
        // The questions take as long as the reply.
        let object = json(hale(&arguments).terminal(true, false).tick(Duration::from_secs(45)).input(GOOD));
        let events = object["result"]["events"].as_array().unwrap().clone();
        let replied = events.iter().find(|event| event["event"] == "replied").unwrap();
        replied["timing"]["overdue"].as_i64().unwrap()
    };
    assert_eq!(overdue("practice"), 0);
    assert!(overdue("exam") > 0, "three quarters of a minute for the questions, and as much for the reply");
}
