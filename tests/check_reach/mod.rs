//! Checks on what leads where and who it is for: each tells of what is wrong, and of nothing that is fine.

mod cases;
mod near_misses;
mod size;
mod traits;

use attune::core::source::{File, Files, load};
use attune::pages::base;
use std::fmt::Write as _;

/// A change to the call of the examples: what stands there, and what shall.
type Change = (&'static str, &'static str);

/// Where another moment can be written, after the last.
const LAST: &str = "    },\n    endings: {";
/// Before the needs of the call.
const NEEDS: &str = "    needs: {";
// Parts of four replies, and of an ending.
const SORRY: &str = r#"moves: {Apologise: 2}, goes: "end""#;
const DEPOT: &str = r#"need: "a-date", specific: Exact, goes: "end""#;
const LISTEN: &str = r#"need: "to-matter", specific: Exact, goes: "what-now""#;
const POLICY: &str = r#"moves: {PolicyWall: 2}, goes: "what-now""#;
const FOUND: &str = r#""found": (title: "She waits for your call", when: "trust > 45""#;

/// The call of the examples, without its translation, with changes.
fn changed(changes: &[Change]) -> Files {
    let mut text = String::from_utf8(base().call.bytes).unwrap();
    for (from, to) in changes {
        assert_eq!(text.matches(from).count(), 1, "the call should have this once: {from}");
        text = text.replace(from, to);
    }
    Files::alone(File { name: "call.ron".into(), bytes: text.into_bytes() })
}

/// What is found: code, path, the words it points at, and for each label its name and words.
fn told(files: &Files) -> Vec<String> {
    let text = std::str::from_utf8(&files.call.bytes).unwrap();
    let findings = load(files).findings;
    let tell = |finding: &attune::core::diagnostic::Finding| {
        let mut told = format!("{} {}: {}", finding.code.name(), finding.path, &text[finding.span.clone()]);
        for label in &finding.labels {
            write!(told, "; {}: {}", label.words, &text[label.span.clone()]).unwrap();
        }
        told
    };
    findings.iter().map(tell).collect()
}
