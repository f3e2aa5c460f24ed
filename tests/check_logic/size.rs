//! Long scenarios with conditions on what is far away.

use attune::core::source::{File, Files, load};
use std::fmt::Write;

/// A call of so many moments in a row. Each asks what was said and visited a long way before; now and then a reply leads
/// back a little, and one of three skips a moment.
pub(super) fn far(moments: usize) -> String {
    let mut text = String::from(
        r#"Scenario(id: "far", title: "Far", company: "C", brief: "B", needs: {"n": (text: "n")},
        customers: {"c": (name: "C", age: 4, story: "s", fears: NotMattering, needs: ["n"], starts: (heat: 50, trust: 50))},
        moments: {"#,
    );
    for place in 0..moments {
        let next = |by: usize| if place + by < moments { format!("m{}", place + by) } else { "end".to_owned() };
        let back = if place % 10 == 9 { format!("m{}", place - 5) } else { next(1) };
        let far = place.saturating_sub(place / 2 + 3);
        let (line, branch) = if place > 8 && place + 1 < moments {
            (
                format!(r#", when: "said m{far}.a and (not visited m{} or heat >= 60)""#, far + 2),
                format!(r#"branches: [(when: "said m{far}.b and not said m{}.c", goes: "{}")], "#, far + 1, next(2)),
            )
        } else {
            (String::new(), String::new())
        };
        let otherwise = if line.is_empty() { "" } else { r#""b": (text: "And [so] on.", when: "otherwise")"# };
        write!(
            text,
            r#""m{place}": (says: {{"a": (text: "It is [late]."{line}), {otherwise}}},
            replies: {{"a": (text: "Yes.", need: "n", goes: "{}"), "b": (text: "No.", {branch}goes: "{}"),
                "c": (text: "Well.", goes: "{back}")}}),
            "#,
            next(1),
            next(1),
        )
        .unwrap();
    }
    text + r#"}, endings: {"good": (title: "G", when: "deescalated and visited m3", later: "l"), "e": (title: "E", later: "l")})"#
}

#[test]
fn nothing_is_found_in_three_thousand_moments_that_ask_for_what_is_far() {
    let files = Files::alone(File { name: "call.ron".into(), bytes: far(3_000).into_bytes() });
    let checked = load(&files);
    let found: Vec<_> = checked.findings.iter().take(3).map(|finding| (finding.code, &finding.path)).collect();
    assert_eq!(found, []);
    assert!(checked.scenario.is_some());
}
