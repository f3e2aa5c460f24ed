//! Mistakes, and what is told of each: its code, where, and what shows it.

use super::call;
use attune::core::source::load;
use std::fmt::Write;

/// Code, path, and the case, kind or label that goes with it.
fn told(changes: &[(&str, &str)]) -> Vec<String> {
    let files = call(changes);
    let text = std::str::from_utf8(&files.call.bytes).unwrap();
    let findings = load(&files).findings;
    let tell = |finding: &attune::core::diagnostic::Finding| {
        let mut told = format!("{} {}", finding.code.name(), finding.path);
        for (name, detail) in finding.details.iter().filter(|(name, _)| *name != "found") {
            write!(told, "; {name}: {detail}").unwrap();
        }
        for label in &finding.labels {
            write!(told, "; {} {}", label.words, &text[label.span.clone()]).unwrap();
        }
        told
    };
    findings.iter().map(tell).collect()
}

#[track_caller]
fn only(changes: &[(&str, &str)], wanted: &str) {
    assert_eq!(told(changes), [wanted]);
}

const DEPOT: &str = "moments.what-now.replies.depot.when";
const SORRY: &str = "moments.what-now.replies.sorry.when";
const HOT: &str = "moments.what-now.says.hot.when";
const CALMER: &str = "moments.what-now.says.calmer.when";
const TWO: (&str, &str) = (
    "customers.mr-abara",
    r#"(name: "Mr Abara", age: 57, fears: Unfairness, needs: ["a-date"], story: "They are his.",
        earlier: [(when: "Monday", by: "Finn", note: "Asked for the parcel.", failed: true)],
        starts: (heat: 70, trust: 35))"#,
);

#[test]
fn a_condition_that_cannot_hold() {
    let never = format!("condition-never {HOT}");
    for condition in [
        "heat >= 70 and heat < 50",
        "trust > 100",
        "heat < 0",
        "failures >= 1",
        "not (customer mrs-abara)",
        "deescalated and heat >= 60",
        "escalated and heat < 38",
        "not heat == 5 and not (heat < 5 or heat > 5)",
        "not (said opening.listen or not said opening.listen)",
    ] {
        only(&[(HOT, &format!("\"{condition}\""))], &never);
    }
}

#[test]
fn a_reply_that_is_never_on_offer_is_told_of_once() {
    only(&[(SORRY, r#""heat > 60 and heat < 60""#)], &format!("condition-never {SORRY}"));
}

#[test]
fn a_condition_that_cannot_fail() {
    only(&[(HOT, r#""heat <= 100""#)], &format!("condition-always {HOT}"));
    only(&[(SORRY, r#""heat < 60 or heat >= 60""#)], &format!("condition-always {SORRY}"));
    let set = ("moments.opening.perceive", r#"[(when: "turns >= 0", words: Plead)]"#);
    only(&[set], "condition-always moments.opening.perceive[0].when");
}

#[test]
fn a_gap_between_replies() {
    let gap = "stuck-moment moments.what-now.replies; case: customer mrs-abara, heat == 60";
    only(&[(DEPOT, r#""heat < 60""#), (SORRY, r#""heat > 60""#)], gap);
    only(&[(DEPOT, r#""heat > 60""#), (SORRY, r#""heat < 60""#)], gap);
    // Of two customers, the one who is left out is named.
    let left_out = "stuck-moment moments.what-now.replies; case: customer mr-abara, heat 60–100";
    only(&[TWO, (DEPOT, r#""heat < 60""#), (SORRY, r#""customer mrs-abara""#)], left_out);
}

#[test]
fn a_gap_at_the_beginning_is_that_of_how_the_customer_begins() {
    let (listen, policy) = ("moments.opening.replies.listen.when", "moments.opening.replies.policy.when");
    only(
        &[(listen, r#""heat < 30""#), (policy, r#""heat > 70""#)],
        "stuck-moment moments.opening.replies; case: customer mrs-abara",
    );
    assert_eq!(told(&[(listen, r#""heat < 59""#), (policy, r#""heat > 70""#)]), [""; 0]);
}

#[test]
fn a_gap_after_one_of_several_replies_names_it() {
    only(
        &[(DEPOT, r#""said opening.listen""#), (SORRY, r#""said opening.listen and heat > 3""#)],
        "stuck-moment moments.what-now.replies; case: customer mrs-abara; after \"policy\"",
    );
}

#[test]
fn replies_that_are_used_up() {
    let again = [
        ("moments.what-now.replies.depot.goes", r#""what-now""#),
        ("moments.what-now.replies.depot.when", r#""not said what-now.depot""#),
        ("moments.what-now.replies.sorry.goes", r#""what-now""#),
        ("moments.what-now.replies.sorry.when", r#""not said what-now.sorry""#),
        ("moments.opening.replies.bye", r#"(text: "Good-bye.", goes: "end")"#),
    ];
    // It is no endless loop: the call ends by itself.
    only(&again, "stuck-moment moments.what-now.replies; case: customer mrs-abara; after \"sorry\"");
    // With a way out that is always there, nothing is used up.
    let mut out = again.to_vec();
    out.push(("moments.what-now.replies.bye", r#"(text: "Good-bye.", goes: "end")"#));
    assert_eq!(told(&out), [""; 0]);
}

#[test]
fn a_gap_between_lines() {
    only(&[(CALMER, r#""heat < 50""#)], "no-line moments.what-now.says; case: customer mrs-abara, heat 50–59");
    only(
        &[("moments.opening.says.monday.when", r#""heat > 70""#)],
        "no-line moments.opening.says; case: customer mrs-abara; kind: alone",
    );
}

#[test]
fn an_ending_of_which_nothing_is_left() {
    let found = "endings.found.when";
    only(
        &[("endings.gone.when", r#""trust <= 45""#), ("endings.last", r#"(title: "Last", later: "l")"#)],
        "unreachable-ending endings.last; kind: shadowed; before \"found\"; before \"gone\"",
    );
    only(
        &[("endings.gone.when", r#""trust > 70""#), ("endings.last", r#"(title: "Last", later: "l")"#)],
        "unreachable-ending endings.gone; kind: shadowed; before \"found\"",
    );
    // One that can't be at all is told of once.
    only(&[(found, r#""trust > 50 and trust < 40""#)], &format!("condition-never {found}"));
}

#[test]
fn a_branch_of_which_nothing_is_left() {
    let branches = "moments.opening.replies.listen.branches";
    let behind = "idle-branch moments.opening.replies.listen.branches[1]; kind: behind; before \"heat >= 40\"";
    let found = told(&[(branches, r#"[(when: "heat >= 40", goes: "end"), (when: "heat >= 80", ends: "gone")]"#)]);
    assert_eq!(found, [behind]);
    // Behind one that always holds, that one is the mistake.
    only(
        &[(branches, r#"[(when: "heat >= 0", goes: "end"), (when: "heat >= 80", ends: "gone")]"#)],
        "condition-always moments.opening.replies.listen.branches[0].when",
    );
}
