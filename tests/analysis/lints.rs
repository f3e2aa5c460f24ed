//! What the lints on scoring say, beside the example on the page of each (`tests/pages.rs`).

use attune::analysis::lints::lints;
use attune::analysis::{Graph, Search};
use attune::core::diagnostic::{Code, Finding};
use attune::core::scenario::{CustomerIndex, Scenario};
use attune::core::source::{File, Files, load};
use attune::pages::{Change, Target, apply, base, base_of, look, look_at_scoring};
use std::sync::Arc;

/// The call of the examples with some of its places changed.
fn changed(changes: &[(&str, &str)]) -> Files {
    let change = |(place, text): &(&str, &str)| Change {
        target: Target::Call,
        place: Some((*place).to_owned()),
        text: (*text).to_owned(),
    };
    let changes: Vec<Change> = changes.iter().map(change).collect();
    apply(base_of(Code::PromisePays), &changes).unwrap()
}

fn names(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code.name()).collect()
}

fn detail<'a>(finding: &'a Finding, name: &str) -> &'a str {
    finding.details.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value)
}

fn played(files: &Files) -> (Arc<Scenario>, Vec<Graph>) {
    let scenario = Arc::new(load(files).scenario.unwrap());
    let customers = (0..).map(CustomerIndex).take(scenario.customers.len());
    let graphs = customers.map(|customer| Search::new(&scenario, customer).run().unwrap()).collect();
    (scenario, graphs)
}

const SURE: &str = r#"(text: "You have it by four today; I give you my word on that.",
    moves: {Own: 2, Act: 2, FalsePromise: 2}, need: "a-date", specific: Exact, goes: "end")"#;
const PROMISE: (&str, &str) = ("moments.last.replies.sure", SURE);

#[test]
fn a_finding_stands_where_the_reply_is_named_and_says_with_whom() {
    let files = changed(&[PROMISE]);
    let findings = look_at_scoring(&files);
    assert_eq!(names(&findings), ["promise-pays"]);
    let text = files.call.text().unwrap();
    assert_eq!(&text[findings[0].span.clone()], "\"sure\"");
    assert_eq!(findings[0].path, "moments.last.replies.sure");
    assert_eq!(detail(&findings[0], "customers"), "mrs-abara, mr-lund");
}

#[test]
fn a_promise_beside_promises_only_says_nothing() {
    let promise = "{Own: 1, FalsePromise: 1}";
    let others = ["both", "believe"].map(|reply| format!("moments.last.replies.{reply}.moves"));
    let files = changed(&[PROMISE, (&others[0], promise), (&others[1], promise)]);
    assert!(!names(&look_at_scoring(&files)).contains(&"promise-pays"));
}

#[test]
fn a_comment_allows_it_and_check_leaves_the_comment_alone() {
    let allowed = format!("// allow: promise-pays\n\"sure\": {SURE}");
    let text = |with: &str| {
        let files = changed(&[]);
        let text = files.call.text().unwrap().replacen("\"believe\": (", &format!("{with}\n\"believe\": ("), 1);
        Files::alone(File { name: "call.ron".into(), bytes: text.into_bytes() })
    };
    let files = text(&format!("{allowed},"));
    assert_eq!(names(&look_at_scoring(&files)), [""; 0]);
    assert_eq!(names(&look(&files).0), [""; 0]);
    // What is not there is told by whoever looks for it.
    let files = text("// allow: promise-pays, no-line");
    assert_eq!(names(&look_at_scoring(&files)), ["idle-allow"]);
    assert_eq!(detail(&look_at_scoring(&files)[0], "found"), "promise-pays");
    let found = look(&files).0;
    assert_eq!(found.iter().map(|finding| detail(finding, "found")).collect::<Vec<_>>(), ["no-line"]);
}

#[test]
fn a_mistake_that_one_customer_forgives_is_no_finding() {
    let terms = ("moments.opening.replies.terms.effects", "{trust: -40, heat: 20}");
    assert_eq!(names(&look_at_scoring(&changed(&[terms]))), ["no-mending"]);
    let trusting = ("customers.mr-lund.starts", "(heat: 30, trust: 75, worry: 50)");
    assert!(!names(&look_at_scoring(&changed(&[terms, trusting]))).contains(&"no-mending"));
    // Who is never calmed has nothing to lose; the other one still has.
    let lost = ("customers.mr-lund.starts", "(heat: 95, trust: 25, worry: 50)");
    assert!(names(&look_at_scoring(&changed(&[terms, lost]))).contains(&"no-mending"));
}

#[test]
fn a_reply_that_ends_the_call_is_no_mistake_to_be_mended() {
    let terms = [
        ("moments.opening.replies.terms.effects", "{trust: -40, heat: 20}"),
        ("moments.opening.replies.terms.goes", "\"end\""),
    ];
    assert!(!names(&look_at_scoring(&changed(&terms))).contains(&"no-mending"));
}

#[test]
fn a_third_of_the_moments_must_ask_for_judgement() {
    let alike = ("customers.mr-lund.needs", r#"["to-matter", "a-date"]"#);
    assert_eq!(names(&look_at_scoring(&changed(&[alike]))), [""; 0]);
    let plain = ("moments.whose.replies.driver.moves", "{DeflectColleague: 2, BlameCustomer: 1}");
    let findings = look_at_scoring(&changed(&[alike, plain]));
    assert_eq!(names(&findings), ["no-judgement"]);
    assert_eq!((detail(&findings[0], "found"), detail(&findings[0], "count")), ("5", "6"));
    assert_eq!(findings[0].labels.len(), 5);
}

#[test]
fn two_moments_are_too_few_to_ask_for_judgement() {
    let (scenario, graphs) = played(&base());
    let notes = lints(&scenario, &graphs);
    assert!(!notes.iter().any(|note| note.code == Code::NoJudgement));
}

#[test]
fn a_call_in_which_no_face_can_be_lost_does_not_test_face() {
    let mild = [
        ("moments.opening.replies.terms.moves", "{PolicyWall: 1}"),
        ("moments.waiting.replies.hold-on.moves", "{ScriptGeneric: 1}"),
        ("moments.whose.replies.driver.moves", "{PolicyWall: 2}"),
        ("moments.lost.replies.unlikely.moves", "{ScriptGeneric: 1}"),
    ];
    let findings = look_at_scoring(&changed(&mild));
    let untested: Vec<&str> = findings
        .iter()
        .filter(|finding| finding.code == Code::UntestedScore)
        .map(|finding| detail(finding, "score"))
        .collect();
    assert_eq!(untested, ["face"]);
}

#[test]
fn warm_words_for_a_need_or_of_this_matter_may_pay() {
    let sorry = |more: &str| format!(r#"(text: "So sorry.", moves: {{Apologise: 2}}, {more} goes: "when")"#);
    let pays = |more: &str| {
        let files = changed(&[("moments.whose.replies.ours", &sorry(more))]);
        names(&look_at_scoring(&files)).contains(&"warmth-pays")
    };
    assert!(pays("specific: Vague,"));
    assert!(!pays("specific: Plain,"));
    assert!(!pays(r#"specific: Vague, need: "to-matter","#));
}
