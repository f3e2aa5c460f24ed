//! What looks like a mistake and is none.

use super::{Change, DEPOT, FOUND, LAST, LISTEN, NEEDS, POLICY, SORRY, changed, told};
use std::fmt::Write as _;

const WHAT_NOW: &str = "        \"what-now\": (\n";

/// What each is, and the changes that make it.
const MISSES: &[(&str, &[Change])] = &[
    ("the call as it is", &[]),
    (
        "a moment that only a branch leads to",
        &[
            (POLICY, r#"moves: {PolicyWall: 2}, branches: [(when: "heat > 70", goes: "hot")], goes: "what-now""#),
            (LAST, r#""hot": (says: {"a": (text: "Well.")}, goes: "what-now")}, endings: {"#),
        ],
    ),
    (
        "a moment that only a silent one leads to",
        &[
            (LISTEN, r#"need: "to-matter", specific: Exact, goes: "sigh""#),
            (
                LAST,
                r#""sigh": (says: {"a": (text: "Well.")}, goes: "tell"),
                "tell": (says: {"a": (text: "So.")}, goes: "what-now")}, endings: {"#,
            ),
        ],
    ),
    (
        "a way round with a way out by a branch to an ending",
        &[
            (DEPOT, r#"need: "a-date", specific: Exact, goes: "opening""#),
            (SORRY, r#"moves: {Apologise: 2}, goes: "opening""#),
            (POLICY, r#"moves: {PolicyWall: 2}, branches: [(when: "turns > 3", ends: "gone")], goes: "what-now""#),
        ],
    ),
    (
        "a way round that leads to where every reply is withheld",
        &[
            (SORRY, r#"moves: {Apologise: 2}, goes: "round""#),
            (
                LAST,
                r#""round": (says: {"a": (text: "And?")}, replies: {"b": (text: "Yes.", goes: "back")}),
                "back": (says: {"a": (text: "So?")}, replies: {"b": (text: "No.", when: "turns < 9", goes: "round")})},
                endings: {"#,
            ),
        ],
    ),
    (
        "an ending that a reply pins, after one that takes every call",
        &[(FOUND, r#""found": (title: "She waits for your call""#), (SORRY, r#"moves: {Apologise: 2}, ends: "gone""#)],
    ),
    (
        "an ending that a branch pins, after one that takes every call",
        &[
            (FOUND, r#""found": (title: "She waits for your call""#),
            (POLICY, r#"moves: {PolicyWall: 2}, branches: [(when: "heat > 70", ends: "gone")], goes: "what-now""#),
        ],
    ),
    (
        "every reply pins an ending, and who has had enough comes to the other",
        &[
            (DEPOT, r#"need: "a-date", specific: Exact, ends: "found""#),
            (SORRY, r#"moves: {Apologise: 2}, ends: "found""#),
        ],
    ),
    (
        "a need that nobody has, among those that are ranked",
        &[
            (NEEDS, r#"needs: { "a-refund": (text: "her money back"),"#),
            ("words: Plead)", "words: Plead, needs: true)"),
        ],
    ),
    (
        "a need that nobody has, and that a reply answers in error",
        &[
            (NEEDS, r#"needs: { "a-refund": (text: "her money back"),"#),
            (SORRY, r#"moves: {Apologise: 2}, need: "a-refund", goes: "end""#),
        ],
    ),
    (
        "an article that is looked up",
        &[
            (NEEDS, r#"knowledge: {"terms": (title: "Terms", text: "Dates are estimates.")}, needs: {"#),
            (POLICY, r#"act: LookUp("terms"), takes: 9, moves: {PolicyWall: 2}, goes: "what-now""#),
        ],
    ),
    (
        "a need that is late, and opens",
        &[
            (r#""a-date": (text: "a day that can be relied on")"#, r#""a-date": (text: "a day", late: 60)"#),
            (WHAT_NOW, r#""what-now": ( opens: ["a-date"],"#),
        ],
    ),
    (
        "a branch to where it goes anyway, before one that leads elsewhere",
        &[(
            POLICY,
            r#"moves: {PolicyWall: 2}, branches: [(when: "heat > 90", goes: "what-now"), (when: "heat > 70", goes: "end")],
            goes: "what-now""#,
        )],
    ),
    (
        "a branch to another ending than the reply's own",
        &[(SORRY, r#"moves: {Apologise: 2}, branches: [(when: "heat > 70", ends: "gone")], goes: "end""#)],
    ),
    ("face is weighed by cutting in", &[("(needs_empathy: High)", "(needs_empathy: High, face_sensitivity: High)")]),
    ("patience is weighed by silence", &[("(needs_empathy: High)", "(needs_empathy: High, patience: 9)")]),
    (
        "every trait of the call is weighed",
        &[("(needs_empathy: High)", "(needs_empathy: High, scepticism: High, fixable: 40, warmth_budget: 2)")],
    ),
    (
        "a cue that was said before, with moments and nothing to answer between",
        &[
            (LISTEN, r#"need: "to-matter", specific: Exact, goes: "sigh""#),
            (
                LAST,
                r#""sigh": (says: {"a": (text: "[Well].")}, goes: "tell"),
                "tell": (says: {"a": (text: "So.")}, goes: "ask"),
                "ask": (perceive: [(words: Ask)], replies: {"b": (text: "By four.", goes: "what-now")})}, endings: {"#,
            ),
        ],
    ),
    ("needs are ranked without a cue", &[(WHAT_NOW, r#""what-now": ( perceive: [(needs: true)],"#)]),
    (
        "the cue is in a line that is not always said",
        &[(r#""Estimates!""#, r#""[Estimates]!""#), (WHAT_NOW, r#""what-now": ( perceive: [(words: Complain)],"#)],
    ),
];

#[test]
fn nothing_is_found_in_them() {
    let mut wrong = String::new();
    for (what, changes) in MISSES {
        for told in told(&changed(changes)) {
            writeln!(wrong, "{what}: {told}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
