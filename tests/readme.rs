//! What the README says is true.

use attune::core::diagnostic::Severity;
use attune::core::plan::{self, PlanReport};
use attune::core::source::{File, Files, load};
use std::path::Path;
use std::sync::Arc;

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
    let checked = load(&Files::alone(call));
    let errors: Vec<_> = checked.findings.iter().filter(|finding| finding.severity() >= Severity::Warning).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn its_plan_holds_for_its_scenario() {
    let ([scenario], [plan]) = (&blocks("ron")[..], &blocks("plan")[..]) else { panic!("one of each") };
    let file = |text: &str| File { name: "README.md".into(), bytes: text.into() };
    let checked = load(&Files { call: file(scenario), translations: Vec::new(), plans: Vec::new() });
    let report = plan::check(&Arc::new(checked.scenario.unwrap()), &file(plan));
    assert_eq!(report, PlanReport { runs: 2, findings: Vec::new() });
}

#[test]
fn its_two_commands_are_the_plain_ones() {
    assert_eq!((blocks("sh attune-run"), blocks("sh attune-test")), (vec!["cargo run\n"], vec!["cargo test\n"]));
}

#[test]
fn its_pictures_and_links_are_there() {
    let targets = README.split("](").skip(1).map(|rest| rest.split([')', '#']).next().unwrap());
    for target in targets.filter(|target| !target.contains("://")) {
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(target).exists(), "{target} is not there");
    }
}
