//! Long scenarios: what is asked of every moment is asked once.

use super::told;
use crate::support::long_call;
use attune::core::diagnostic::Code;
use attune::core::source::{File, Files, load};
use attune::core::text::Language;
use std::fmt::Write as _;
use std::time::Instant;

/// A call of so many moments without replies, one after the other, before a moment that leads back to the first of them.
fn long_silence(moments: usize) -> Files {
    let mut text = String::from(
        r#"Scenario(id: "long", title: "Long", company: "C", brief: "B", needs: {"n": (text: "n")},
        customers: {"c": (name: "C", age: 40, story: "s", fears: NotMattering, needs: ["n"], starts: (heat: 50, trust: 50))},
        moments: {"opening": (says: {"a": (text: "It is late.")}, replies: {"b": (text: "Yes.", need: "n", goes: "m0")}),"#,
    );
    for place in 0..moments {
        let _ = write!(text, r#""m{place}": (says: {{"a": (text: "And [so] on.")}}, goes: "m{}"),"#, place + 1);
    }
    let _ = write!(
        text,
        r#""m{moments}": (says: {{"a": (text: "So?")}}, perceive: [(words: Ask)], replies: {{"b": (text: "No.", goes: "m0")}})}},
        endings: {{"e": (title: "E", later: "l")}})"#
    );
    Files::alone(File { name: "call.ron".into(), bytes: text.into_bytes() })
}

#[test]
fn a_long_silence_that_leads_to_no_ending_is_told_once() {
    assert_eq!(
        told(&long_silence(3_000)),
        ["endless-loop moments.opening: \"opening\"; loop: \"m0\"; loop: \"m1\"; loop: \"m2\""]
    );
}

#[test]
fn however_much_there_is_to_say_an_error_is_never_passed_over() {
    let file = |name: &str, text: &str| File { name: name.into(), bytes: text.as_bytes().to_vec() };
    let files = Files {
        call: file("call.ron", &long_call(600, "nowhere")),
        translations: vec![(Language::Chinese, file("zh-CN.ron", "Translation()"))],
        plans: Vec::new(),
    };
    let checked = load(&files);
    assert!(checked.scenario.is_none());
    assert_eq!(checked.findings.iter().filter(|finding| finding.code == Code::UndefinedMoment).count(), 1);
}

#[test]
#[ignore = "a measurement, for a quiet machine and a build with optimisations"]
fn time_grows_with_the_size() {
    let talk = |moments| {
        let bytes = long_call(moments, "").into_bytes();
        Files::alone(File { name: "call.ron".into(), bytes })
    };
    for moments in [3_000, 30_000] {
        for (kind, files) in [("silent", long_silence(moments)), ("with three replies", talk(moments))] {
            let best = (0..3)
                .map(|_| {
                    let start = Instant::now();
                    assert!(load(&files).scenario.is_some());
                    start.elapsed()
                })
                .min();
            println!("{moments} moments, {kind}: {:?}", best.unwrap());
        }
    }
}
