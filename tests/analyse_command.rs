//! `attune analyse`.

use crate::support::{Run, expect, folder, kettle};
use std::time::Duration;

/// A small call of its own folder.
fn dir() -> tempfile::TempDir {
    let (call, chinese) = kettle();
    folder(&[("kettle/call.ron", call.as_bytes()), ("kettle/zh-CN.ron", chinese.as_bytes())])
}

fn analyse(arguments: &[&str]) -> crate::support::Output {
    let folder = dir();
    let scenarios = ["--scenarios", folder.path().to_str().unwrap()];
    let output = Run::new(&[&["analyse", "kettle"], arguments, &scenarios].concat()).run();
    // The folder has another name every time.
    let out = output.out.replace(folder.path().to_str().unwrap(), "calls").replace('\\', "/");
    crate::support::Output { out, ..output }
}

#[test]
fn every_line_of_a_call_in_words() {
    for lang in ["en", "zh-CN"] {
        let output = analyse(&["--lang", lang]);
        assert_eq!((output.code, output.err.as_str()), (0, ""));
        expect(&format!("analyse-{lang}.txt"), &output.out);
    }
}

#[test]
fn a_call_that_takes_more_memory_than_allowed_is_sampled_and_says_so() {
    for lang in ["en", "zh-CN"] {
        let output = analyse(&["--memory", "0", "--customer", "hale", "--seed", "7", "--lang", lang]);
        assert_eq!((output.code, output.err.as_str()), (0, ""));
        expect(&format!("analyse-sample-{lang}.txt"), &output.out);
    }
    // The exact share lies within what the sample says of itself.
    let json = |arguments: &[&str]| -> serde_json::Value {
        let arguments = [&["--format", "json", "--customer", "hale"], arguments].concat();
        serde_json::from_str(&analyse(&arguments).out).unwrap()
    };
    let (exact, sampled) = (json(&[]), json(&["--memory", "0"]));
    let (exact, sampled) = (&exact["customers"][0], &sampled["customers"][0]);
    assert_eq!((&exact["exact"], &sampled["exact"]), (&true.into(), &false.into()));
    let mean = exact["standing"]["average"].as_f64().unwrap();
    let estimate = |key: &str| sampled["standing"][key].as_f64().unwrap();
    assert!((estimate("mean") - mean).abs() < 4.0 * estimate("standard_error"), "{mean} {sampled}");
}

#[test]
fn json_has_everything_a_program_needs() {
    let output = analyse(&["--format", "json"]);
    let all: serde_json::Value = serde_json::from_str(&output.out).unwrap();
    assert_eq!(all["scenario"], "kettle");
    let customers = all["customers"].as_array().unwrap();
    assert_eq!(customers.len(), 2);
    let hale = &customers[0];
    assert_eq!((&hale["customer"], &hale["exact"], &hale["any_time"]), (&"hale".into(), &true.into(), &false.into()));
    let lines: u64 = hale["lines"].as_str().unwrap().parse().unwrap();
    let of_endings = hale["endings"].as_array().unwrap().iter();
    let sum: u64 = of_endings.filter_map(|ending| ending["lines"].as_str()?.parse::<u64>().ok()).sum();
    assert_eq!(lines, sum);
    for score in ["empathy", "de-escalation", "resolution", "face", "pace"] {
        let range = &hale["scores"][score];
        assert!(range.is_null() || range["least"].as_u64() <= range["most"].as_u64(), "{score}: {range}");
    }
    assert_eq!(hale["best_line"].as_array().unwrap().len() as u64, hale["decisions"].as_u64().unwrap());
    assert!(hale["replies"].as_array().unwrap().iter().all(|reply| reply["best_at"].as_f64().unwrap() <= 1.0));
    let trainees = hale["trainees"].as_array().unwrap();
    // In each of the two languages.
    assert_eq!(trainees.len(), 26);
    let expert = trainees.iter().find(|trainee| trainee["trainee"] == "expert").unwrap();
    assert_eq!((&expert["worth"], &expert["contacts"]), (&hale["standing"]["best"], &1.into()));
    let late: serde_json::Value = serde_json::from_str(&analyse(&["--any-time", "--format", "json"]).out).unwrap();
    let more: u64 = late["customers"][0]["lines"].as_str().unwrap().parse().unwrap();
    assert!(late["customers"][0]["any_time"] == true && more > lines);
}

#[test]
fn findings_on_the_scoring_are_told_and_denied_on_demand() {
    assert_eq!(analyse(&[]).code, 0);
    assert_eq!(analyse(&["--deny", "warnings"]).code, 1);
    let output = analyse(&["--deny", "warnings", "--format", "json"]);
    let all: serde_json::Value = serde_json::from_str(&output.out).unwrap();
    assert_eq!((output.code, &all["findings"][0]["code"]), (1, &"score-out-of-reach".into()));
    // Nobody can say anything of a call of which not every line was played.
    assert_eq!(analyse(&["--deny", "warnings", "--memory", "0"]).code, 0);
}

#[test]
fn a_customer_that_is_not_there_is_trouble() {
    let output = analyse(&["--customer", "hales"]);
    let err = "error: found no customer `hales`; expected one of: hale, oyelaran\n";
    assert_eq!((output.code, output.out.as_str(), output.err.as_str()), (2, "", err));
}

#[test]
fn a_search_that_takes_its_time_says_how_far_it_is() {
    let folder = dir();
    let scenarios = folder.path().to_str().unwrap().to_owned();
    let run = |terminal: bool| {
        let run = Run::new(&["analyse", "kettle", "--customer", "hale", "--scenarios", &scenarios]);
        let run = run.tick(Duration::from_millis(600));
        if terminal { run.terminal(false, true).run() } else { run.run() }
    };
    let said = run(true).err;
    assert!(said.starts_with("\r\u{1b}[KMr Hale: "), "{said}");
    assert!(said.contains("positions so far, 0 decisions deep (Ctrl+C stops) …"), "{said}");
    assert!(said.ends_with("\r\u{1b}[K"), "{said}");
    assert_eq!(run(false).err, "");
}

/// The library of one call, without those that ship.
fn analyse_library(arguments: &[&str]) -> crate::support::Output {
    let folder = dir();
    let scenarios = ["--scenarios", folder.path().to_str().unwrap()];
    let output = Run::new(&[&["analyse"], arguments, &scenarios].concat()).run();
    let out = output.out.replace(folder.path().to_str().unwrap(), "calls").replace('\\', "/");
    crate::support::Output { out, ..output }
}

#[test]
fn the_library_is_told_in_short() {
    for lang in ["en", "zh-CN"] {
        let output = analyse_library(&["--lang", lang]);
        assert_eq!((output.code, output.err.as_str()), (0, ""));
        expect(&format!("analyse-library-{lang}.txt"), &output.out);
    }
    assert_eq!(analyse_library(&["--deny", "warnings"]).code, 1);
    let output = analyse_library(&["--format", "json", "--memory", "0"]);
    let all: serde_json::Value = serde_json::from_str(&output.out).unwrap();
    let scenarios = all["scenarios"].as_array().unwrap();
    assert!(scenarios.iter().any(|scenario| scenario["scenario"] == "kettle"), "{all}");
    assert_eq!(all["give_aways"], serde_json::json!([]));
}

#[test]
fn a_customer_is_one_of_a_scenario() {
    assert_eq!(analyse_library(&["--customer", "hale"]).code, 2);
}

#[test]
fn a_call_of_the_library_that_cannot_be_played_is_named_and_counts() {
    let (call, _) = kettle();
    let broken = call.replacen("goes: \"calmer\"", "goes: \"clamer\"", 1);
    let folder = folder(&[("half-done/call.ron", broken.as_bytes())]);
    let output = Run::new(&["analyse", "--deny", "warnings", "--scenarios", folder.path().to_str().unwrap()]).run();
    assert_eq!(output.code, 1);
    assert!(output.err.starts_with("error: ") && output.err.contains("half-done"), "{}", output.err);
}
