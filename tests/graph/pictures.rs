//! Whole pictures, in every format.

use super::ring;
use crate::support::{KETTLE, Output, Run, expect};
use unicode_width::UnicodeWidthStr;

#[track_caller]
fn draw(scenario: &str, format: &str, lang: &str) -> String {
    let output = Run::new(&["graph", scenario, "--format", format, "--lang", lang]).run();
    assert_eq!((output.code, output.err.as_str()), (0, ""));
    output.out
}

#[test]
fn a_small_call() {
    expect("graph-kettle-en.txt", &draw(KETTLE, "text", "en"));
    expect("graph-kettle-zh-CN.txt", &draw(KETTLE, "text", "zh-CN"));
    expect("graph-kettle-en.mmd", &draw(KETTLE, "mermaid", "en"));
    expect("graph-kettle-zh-CN.mmd", &draw(KETTLE, "mermaid", "zh-CN"));
    expect("graph-kettle-en.svg", &draw(KETTLE, "svg", "en"));
    expect("graph-kettle-zh-CN.svg", &draw(KETTLE, "svg", "zh-CN"));
}

#[test]
fn a_call_that_goes_round() {
    let folder = ring();
    let ring = folder.path().to_str().unwrap();
    expect("graph-ring.txt", &draw(ring, "text", "en"));
    expect("graph-ring.mmd", &draw(ring, "mermaid", "en"));
    expect("graph-ring.svg", &draw(ring, "svg", "en"));
}

#[test]
fn a_large_call_stays_within_80_columns() {
    let library = attune::library::Library::embedded();
    for scenario in library.playable() {
        for lang in ["en", "zh-CN"] {
            let run = Run::new(&["graph", &scenario.id, "--lang", lang]).embedded();
            let Output { code: 0, out, .. } = run.run() else { panic!("{}", scenario.id) };
            let long: Vec<_> = out.lines().filter(|line| line.width() > 80).collect();
            assert!(long.is_empty(), "{}", long.join("\n"));
        }
    }
}
