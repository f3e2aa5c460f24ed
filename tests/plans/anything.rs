//! Reading and playing a plan never panics, whatever is in it, and what it finds can be shown.

use super::{KETTLE_CALL, checked, files, plan_file};
use attune::core::diagnostic::{Code, Severity};
use attune::core::plan;
use attune::core::text::Language;
use attune::findings::{Style, concise, full, json};
use attune::words::Words;
use proptest::prelude::*;
use std::fmt::Write;

/// Reads and plays anything, and shows what was found in every way.
fn survive(bytes: &[u8]) {
    let report = plan::check(&KETTLE_CALL, &plan_file(bytes));
    for language in Language::ALL {
        let words = Words::new(language);
        for finding in report.findings.iter().take(10) {
            let files = files(bytes);
            let mut all = full(finding, &files, &words, Style::Plain);
            write!(all, "{}{}", concise(finding, &files, &words), json(finding, &files, &words)).unwrap();
            // A message that is missing, or lacks a particular; unless it quotes something that looks like one.
            let quotes = String::from_utf8_lossy(bytes).contains(['⟨', '$']);
            assert!(quotes || (!all.contains('⟨') && !all.contains("{$")), "{all}");
        }
    }
}

/// Pieces of plans, in no order that means anything.
fn pieces() -> impl Strategy<Value = String> {
    let bits = [
        "not ",
        "customer: ",
        "hale",
        "untimed",
        "hears: ",
        "\"the third one\"",
        "“",
        "”",
        "\"",
        "opening.light",
        ", ",
        "，",
        "perceives: ",
        "all",
        "problem faulty",
        "shown anger",
        "needs matter kettle",
        "intensity 9",
        "words GiveUp",
        "offered: ",
        "own",
        "look",
        "says: ",
        "interrupts: ",
        "send",
        " after ",
        "12s",
        "4294967296s",
        "state: ",
        "heat < 60",
        " and ",
        "(",
        "said calmer.send",
        "met: ",
        "call-back",
        "ends: ",
        "mended",
        "outcome: ",
        "escalated",
        "score: ",
        "face >= 3",
        "debrief: ",
        "unfinished",
        "---",
        "\n",
        "\n",
        "\n",
        "#",
        ":",
        "：",
        "\r\n",
        "水",
        "[",
        "|",
    ];
    prop::collection::vec(prop::sample::select(bits.to_vec()), 0..60).prop_map(|bits| bits.concat())
}

/// Whole steps in any order: most of them can be read, so that runs are played.
fn steps() -> impl Strategy<Value = String> {
    let lines = [
        "customer: oyelaran",
        "untimed",
        "hears: \"third\"",
        "perceives: all",
        "perceives: problem lonely, needs kettle",
        "offered: own",
        "says: own",
        "says: look",
        "says: send after 90s",
        "interrupts: own",
        "interrupts: wait",
        "says: rules",
        "state: heat < 60",
        "met: call-back",
        "ends: left",
        "outcome: escalated",
        "score: perception > 5",
        "debrief: \"daughter\"",
        "unfinished",
        "---",
    ];
    prop::collection::vec(prop::sample::select(lines.to_vec()), 0..14).prop_map(|lines| lines.join("\n"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_is_too_much(text in "\\PC*", bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        survive(text.as_bytes());
        survive(&bytes);
    }

    #[test]
    fn no_heap_of_pieces_is_too_much(text in pieces()) {
        survive(text.as_bytes());
    }

    #[test]
    fn no_order_of_steps_is_too_much(text in steps()) {
        survive(text.as_bytes());
        // Nothing in a run depends on chance.
        prop_assert_eq!(checked(&text), checked(&text));
    }

    #[test]
    fn findings_lie_in_the_text(text in pieces()) {
        for finding in checked(&text).findings {
            prop_assert!(text.get(finding.span.clone()).is_some(), "{:?}", finding);
            prop_assert!(finding.severity() == Severity::Error || finding.code == Code::PlanUnfinished);
        }
    }
}
