//! The author's guide says what is true: its call is clean and can be won, its commands run, its tables and fragments
//! are those there are.

mod commands;
mod generated;
mod numbers;
mod play;
mod tables;

use attune::core::source::{File, Files};
use attune::core::text::Language;

const GUIDES: [(Language, &str); Language::COUNT] =
    [(Language::English, "scenarios/GUIDE.md"), (Language::Chinese, "scenarios/GUIDE.zh-CN.md")];

fn read(path: &str) -> String {
    std::fs::read_to_string(path).unwrap()
}

/// The blocks of code that begin with this fence.
fn blocks<'a>(text: &'a str, fence: &str) -> Vec<&'a str> {
    let start = format!("```{fence}\n");
    text.match_indices(&start).map(|(at, _)| text[at + start.len()..].split("```").next().unwrap()).collect()
}

/// The whole call of a guide, and its plan.
fn call(guide: &str) -> (&str, &str) {
    let ([call], [plan]) = (&blocks(guide, "ron")[..], &blocks(guide, "plan")[..]) else {
        panic!("one call, one plan")
    };
    (call, plan)
}

fn files(call: &str, plan: &str) -> Files {
    let file = |name: &str, text: &str| File { name: name.into(), bytes: text.into() };
    Files { plans: vec![file("best-line.plan", plan)], ..Files::alone(file("call.ron", call)) }
}
