//! What the README says is true.

use attune::core::diagnostic::Severity;
use attune::core::source::{File, Files, load};
use std::path::Path;

const README: &str = include_str!("../README.md");

/// The blocks of code that begin with this line.
fn blocks(fence: &str) -> Vec<&'static str> {
    let start = format!("```{fence}\n");
    README.split(start.as_str()).skip(1).map(|rest| rest.split("```").next().unwrap()).collect()
}

#[test]
fn its_scenario_is_clean() {
    let [scenario] = blocks("ron")[..] else { panic!("one scenario") };
    let call = File { name: "README.md".into(), bytes: scenario.into() };
    let checked = load(&Files { call, translations: Vec::new(), plans: Vec::new() });
    let errors: Vec<_> = checked.findings.iter().filter(|finding| finding.severity() >= Severity::Warning).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn its_two_commands_are_the_plain_ones() {
    assert_eq!((blocks("sh attune-run"), blocks("sh attune-test")), (vec!["cargo run\n"], vec!["cargo test\n"]));
}

#[test]
fn its_pictures_and_links_are_there() {
    let targets = README.split("](").skip(1).map(|rest| rest.split(')').next().unwrap());
    for target in targets.filter(|target| !target.contains("://")) {
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(target).exists(), "{target} is not there");
    }
}
