//! `attune replay --page`.

use super::parsed;
use crate::support::{KETTLE, Run};
use serde_json::{Value, json};

fn kept() -> Value {
    let input = "4\nfaulty\n-\n-\n3\n-\n-\n-\nown\nsend\n";
    let run = Run::new(&["play", KETTLE, "--customer", "hale", "--seed", "3", "--format", "json"]).input(input);
    serde_json::from_str(&run.run().out).expect("JSON")
}

#[test]
fn a_kept_attempt_is_written_as_a_page() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("page.html");
    let mut kept = kept();
    kept["reflection"] = json!({ "felt": "Quick & easy.", "predicted": { "empathy": 70 } });
    let path = file.to_str().unwrap();
    let arguments = ["replay", "-", "--scenarios", "tests/fixtures", "--page", path];
    let output = Run::new(&arguments).input(kept.to_string()).run();
    let said = format!(
        "kettle, Mr Hale: 2 turns played again.\nThe page lies in {path}.\nStates, ending and scores are the same.\n"
    );
    assert_eq!((output.code, output.out, output.err.as_str()), (0, said, ""));
    let page = std::fs::read_to_string(&file).unwrap();
    let document = parsed(&page);
    let texts: Vec<_> = document.descendants().filter_map(|node| node.text()).collect();
    assert!(texts.contains(&"“Quick & easy.”"));
    assert!(texts.iter().any(|text| text.starts_with("You said 70: ")), "{texts:?}");
    // In the other language, over the old one: this file was named by whoever wants it.
    let chinese = Run::new(&[&arguments[..], &["--lang", "zh-CN"]].concat()).input(kept.to_string()).run();
    assert_eq!(chinese.code, 0);
    assert!(std::fs::read_to_string(&file).unwrap().contains("<title>复盘：第三把水壶</title>"));
}

#[test]
fn a_page_that_cannot_be_written_is_trouble() {
    let arguments = ["replay", "-", "--scenarios", "tests/fixtures", "--page", "tests"];
    let output = Run::new(&arguments).input(kept().to_string()).run();
    assert_eq!(output.code, 2);
    assert!(output.err.starts_with("error: `tests` is no file: "), "{}", output.err);
}

#[test]
fn a_reflection_that_is_none_is_said_with_its_place() {
    let mut kept = kept();
    kept["reflection"] = json!({ "predicted": { "empathy": "much" } });
    let output = Run::new(&["replay", "-", "--scenarios", "tests/fixtures"]).input(kept.to_string()).run();
    assert_eq!(output.code, 2);
    assert!(output.err.contains("this is no attempt: invalid type: string"), "{}", output.err);
}
