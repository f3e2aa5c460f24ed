//! What is wrong.

use super::{Change, DEPOT, FOUND, LAST, LISTEN, NEEDS, POLICY, SORRY, changed, told};

#[track_caller]
fn only(changes: &[Change], wanted: &str) {
    assert_eq!(told(&changed(changes)), [wanted]);
}

#[test]
fn a_moment_that_no_way_leads_to() {
    only(
        &[(LAST, r#""alone": (says: {"a": (text: "Well.")}, goes: "what-now")}, endings: {"#)],
        "unreachable-moment moments.alone: \"alone\"",
    );
}

#[test]
fn a_moment_that_only_leads_to_itself_is_not_reached() {
    only(
        &[(
            LAST,
            r#""alone": (says: {"a": (text: "Well.")}, replies: {"b": (text: "Yes.", goes: "alone")})}, endings: {"#,
        )],
        "unreachable-moment moments.alone: \"alone\"",
    );
}

#[test]
fn moments_that_lead_to_no_ending() {
    only(
        &[
            (SORRY, r#"moves: {Apologise: 2}, goes: "round""#),
            (
                LAST,
                r#""round": (says: {"a": (text: "And?")}, replies: {"b": (text: "Yes.", goes: "back")}),
                "back": (says: {"a": (text: "So?")}, replies: {"b": (text: "No.", goes: "round")})}, endings: {"#,
            ),
        ],
        "endless-loop moments.round: \"round\"; loop: \"back\"",
    );
}

#[test]
fn a_way_round_that_ends_where_every_reply_is_withheld_is_no_loop_but_a_gap() {
    only(
        &[
            (SORRY, r#"moves: {Apologise: 2}, goes: "round""#),
            (
                LAST,
                r#""round": (says: {"a": (text: "And?")}, replies: {
                    "b": (text: "Yes.", when: "heat > 30", goes: "round"),
                    "c": (text: "No.", when: "trust < 60", goes: "round")})},
                endings: {"#,
            ),
        ],
        "stuck-moment moments.round.replies: replies",
    );
}

#[test]
fn one_reply_that_is_always_on_offer_keeps_the_loop_closed() {
    only(
        &[
            (SORRY, r#"moves: {Apologise: 2}, goes: "round""#),
            (
                LAST,
                r#""round": (says: {"a": (text: "And?")}, replies: {
                    "b": (text: "Yes.", goes: "round"), "c": (text: "No.", when: "heat > 30", goes: "round")})},
                endings: {"#,
            ),
        ],
        "endless-loop moments.round: \"round\"",
    );
}

#[test]
fn a_loop_that_is_silent_is_told_once_whoever_leads_into_it() {
    only(
        &[
            (SORRY, r#"moves: {Apologise: 2}, goes: "ask""#),
            (
                LAST,
                r#""ask": (says: {"a": (text: "And?")}, replies: {"b": (text: "Yes.", goes: "sigh")}),
                "sigh": (says: {"a": (text: "Well.")}, goes: "round"),
                "round": (says: {"a": (text: "So.")}, goes: "back"),
                "back": (says: {"a": (text: "So, so.")}, goes: "round")}, endings: {"#,
            ),
        ],
        "silent-loop moments.round.goes: \"back\"",
    );
}

#[test]
fn an_ending_after_one_that_takes_every_call() {
    only(
        &[(FOUND, r#""found": (title: "She waits for your call""#)],
        "unreachable-ending endings.found: \"found\"; behind: \"gone\"",
    );
}

#[test]
fn an_ending_that_only_a_reply_nobody_comes_to_leads_to() {
    assert_eq!(
        told(&changed(&[
            (FOUND, r#""found": (title: "She waits for your call""#),
            (
                LAST,
                r#""alone": (says: {"a": (text: "Well.")}, replies: {"b": (text: "Bye.", ends: "gone")})}, endings: {"#
            ),
        ])),
        [
            "unreachable-moment moments.alone: \"alone\"",
            "unreachable-ending endings.found: \"found\"; behind: \"gone\""
        ]
    );
}

#[test]
fn a_name_that_is_not_there_is_told_once_with_where_else_it_is_used() {
    let files = changed(&[(
        SORRY,
        r#"moves: {Apologise: 2}, goes: "end", branches: [
            (when: "heat > 90", goes: "gone"), (when: "heat > 80", goes: "gone"), (when: "heat > 70", goes: "gone"),
            (when: "heat > 60", goes: "gone"), (when: "heat > 50", goes: "gone"), (when: "heat > 40", goes: "gone"),
            (when: "heat > 30", goes: "gone"), (when: "heat > 20", goes: "gone"), (when: "heat > 10", goes: "gone"),
            (when: "visited gone", goes: "opening")]"#,
    )]);
    let also = r#"; also: "gone""#.repeat(7);
    let wanted = "undefined-moment moments.what-now.replies.sorry.branches[0].goes: \"gone\"";
    assert_eq!(told(&files), [format!("{wanted}{also}; also-more: \"gone\"")]);
}

#[test]
fn a_need_that_nobody_has() {
    only(&[(NEEDS, r#"needs: { "a-refund": (text: "her money back"),"#)], "unused-need needs.a-refund: \"a-refund\"");
}

#[test]
fn a_need_that_no_reply_answers() {
    only(
        &[(DEPOT, r#"specific: Exact, goes: "end""#)],
        "unanswered-need customers.mrs-abara.needs[1]: \"a-date\"; need: \"a-date\"",
    );
}

#[test]
fn a_need_that_only_a_reply_nobody_comes_to_answers() {
    assert_eq!(
        told(&changed(&[
            (DEPOT, r#"specific: Exact, goes: "end""#),
            (
                LAST,
                r#""alone": (says: {"a": (text: "Well.")}, replies: {"b": (text: "By four.", need: "a-date", goes: "end")})},
                endings: {"#
            ),
        ])),
        [
            "unanswered-need customers.mrs-abara.needs[1]: \"a-date\"; need: \"a-date\"",
            "unreachable-moment moments.alone: \"alone\""
        ]
    );
}

#[test]
fn an_article_that_nobody_looks_up() {
    only(
        &[(NEEDS, r#"knowledge: {"terms": (title: "Terms", text: "Dates are estimates.")}, needs: {"#)],
        "unread-article knowledge.terms: \"terms\"",
    );
}

#[test]
fn a_need_that_is_opened_and_has_no_time_to_run() {
    only(
        &[("        \"what-now\": (\n", r#""what-now": ( opens: ["a-date"],"#)],
        "idle-opens moments.what-now.opens[0]: \"a-date\"; need: \"a-date\"",
    );
}

#[test]
fn branches_at_the_end_that_lead_where_the_reply_leads() {
    only(
        &[(
            POLICY,
            r#"moves: {PolicyWall: 2}, branches: [(when: "heat > 90", goes: "end"), (when: "heat > 70", goes: "what-now")],
            goes: "what-now""#,
        )],
        "idle-branch moments.opening.replies.policy.branches[1]: (",
    );
}

#[test]
fn a_branch_to_the_end_of_a_reply_that_leads_there() {
    only(
        &[(SORRY, r#"moves: {Apologise: 2}, branches: [(when: "heat > 70", goes: "end")], goes: "end""#)],
        "idle-branch moments.what-now.replies.sorry.branches[0]: (",
    );
}

#[test]
fn traits_that_no_reply_weighs() {
    assert_eq!(
        told(&changed(&[
            ("temper: (needs_empathy: High)", "temper: (needs_empathy: High, scepticism: Low, fixable: 40)"),
            (SORRY, r#"moves: {Explain: 2}, goes: "end""#),
            ("moves: {Own: 2, Act: 2}", "moves: {Own: 2}"),
            (LISTEN, r#"need: "to-matter", specific: Exact, goes: "what-now""#),
            ("moves: {Listen: 2}", "moves: {Explain: 1}"),
        ])),
        [
            "unweighed-trait customers.mrs-abara.temper.needs_empathy: needs_empathy",
            "unweighed-trait customers.mrs-abara.temper.scepticism: scepticism",
            "unweighed-trait customers.mrs-abara.temper.fixable: fixable"
        ]
    );
}

#[test]
fn questions_that_no_cue_answers() {
    only(&[("It's [Thursday]", "It's Thursday")], "unsupported-question moments.opening.perceive[0]: (");
}

#[test]
fn a_cue_before_the_last_reply_answers_nothing() {
    only(
        &[("        \"what-now\": (\n", r#""what-now": ( perceive: [(words: Ask)],"#)],
        "unsupported-question moments.what-now.perceive[0]: (",
    );
}
