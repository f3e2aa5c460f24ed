//! What the lints on scoring say, beside the example on the page of each (`tests/pages.rs`).

use attune::analysis::Analysed;
use attune::analysis::lints::{GiveAway, Items, Tell, give_aways, lints};
use attune::core::diagnostic::{Code, Finding};
use attune::core::scenario::Scenario;
use attune::core::source::{File, Files, load};
use attune::core::text::Language;
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

/// What gives the best replies away in a call that is changed so.
fn tells(changes: &[(&str, &str)]) -> Vec<(String, String, String)> {
    let findings = look_at_scoring(&changed(changes));
    let given = findings.iter().filter(|finding| finding.code == Code::GiveAway);
    given
        .map(|finding| ["kind", "language", "share"].map(|name| detail(finding, name).to_owned()))
        .map(|[kind, language, share]| (kind, language, share))
        .collect()
}

fn analysed(files: &Files) -> (Arc<Scenario>, Vec<Analysed>) {
    let scenario = Arc::new(load(files).scenario.unwrap());
    let all = crate::support::analysed(&scenario);
    (scenario, all)
}

const SURE: &str = r#"(text: "You have it by four this afternoon; I give you my word on it.",
    moves: {Own: 2, Act: 2, FalsePromise: 2}, need: "a-date", specific: Exact, goes: "end",
    effects: {heard: 30, progress: 60})"#;
const PROMISE: (&str, &str) = ("moments.last.replies.sure", SURE);

#[test]
fn a_finding_stands_where_the_reply_is_named_and_says_with_whom() {
    let files = changed(&[PROMISE]);
    let findings = look_at_scoring(&files);
    assert_eq!(names(&findings), ["promise-pays"]);
    let text = files.call.text().unwrap();
    assert_eq!(&text[findings[0].span.clone()], "\"sure\"");
    assert_eq!(findings[0].path, "moments.last.replies.sure");
    assert_eq!(detail(&findings[0], "customers"), "mr-lund");
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
    let terms = ("moments.opening.replies.terms.effects", "{trust: -30, heat: 12}");
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
        ("moments.opening.replies.terms.effects", "{trust: -30, heat: 12}"),
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
    let (scenario, all) = analysed(&base());
    let notes = lints(&scenario, &all);
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

/// The texts of the best replies of the six moments.
fn best(texts: [&str; 6]) -> Vec<(&str, String)> {
    let places = [
        "moments.opening.replies.say-back.text",
        "moments.waiting.replies.costs-you.text",
        "moments.whose.replies.ours.text",
        "moments.when.replies.by-four.text",
        "moments.lost.replies.two-ways.text",
        "moments.last.replies.believe.text",
    ];
    places.into_iter().zip(texts).map(|(place, text)| (place, format!("{text:?}"))).collect()
}

fn tells_of(texts: [&str; 6]) -> Vec<(String, String, String)> {
    let changes = best(texts);
    let changes: Vec<(&str, &str)> = changes.iter().map(|(place, text)| (*place, text.as_str())).collect();
    tells(&changes)
}

fn told(kind: &str, share: &str) -> Vec<(String, String, String)> {
    vec![(kind.to_owned(), "en".to_owned(), share.to_owned())]
}

#[test]
fn short_replies_give_the_best_away_as_long_ones_do() {
    let found = tells_of(["Since Monday.", "It costs you.", "Ours.", "By four.", "A new one, or money.", "I see why."]);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].0, "shorter");
}

#[test]
fn politeness_gives_the_best_away() {
    let found = tells_of([
        "Please: three days late, and none of us knows where it is.",
        "Thank you: so it's not the parcel, it's who does without.",
        "Ours, sorry. It was scanned here on Monday and left lying.",
        "Please let me ring the depot; I call by four. Please wait.",
        "Sorry. Then I send a new one, or your money: you choose it.",
        "Thank you. You were told so before, so I see why you doubt.",
    ]);
    assert_eq!(found, told("politer", "100"));
}

#[test]
fn the_customers_own_words_give_the_best_away() {
    let found = tells_of([
        "Said Monday, and Thursday nobody can tell you where it is.",
        "Every day that you wait costs somebody something, I see it.",
        "You ask whose fault that is. Fault is ours: it was scanned.",
        "When, you ask. I ring the depot and you hear when, by four.",
        "What if it's lost: then lost means a new one, or the money.",
        "Well, we'll see, you say; you've been told that before, well.",
    ]);
    assert_eq!(found, told("echo", "100"));
}

#[test]
fn a_translation_can_give_away_what_the_call_does_not() {
    let mut files = changed(&[]);
    let reply = |moment: &str, reply: &str| format!(r#""{moment}": (replies: {{"{reply}": (text: "好的。")}})"#);
    let replies = [
        reply("opening", "say-back"),
        reply("waiting", "costs-you"),
        reply("whose", "ours"),
        reply("when", "by-four"),
        reply("lost", "two-ways"),
        reply("last", "believe"),
    ];
    let text = format!("Translation(moments: {{{}}})", replies.join(", "));
    files.translations.push((Language::Chinese, File { name: "zh-CN.ron".into(), bytes: text.into_bytes() }));
    let findings = look_at_scoring(&files);
    assert_eq!(names(&findings), ["give-away", "habit-passes"]);
    assert_eq!((detail(&findings[0], "kind"), detail(&findings[0], "language")), ("shorter", "zh-CN"));
    let details = ["habits", "languages"].map(|name| detail(&findings[1], name));
    assert_eq!(details, ["shortest, silent", "zh-CN"]);
}

#[test]
fn over_a_set_of_calls_a_slighter_tendency_counts() {
    let (scenario, all) = analysed(&changed(&LONGEST));
    let ranks = |calls: usize| -> Option<GiveAway> {
        let found = give_aways(&vec![Items::of(&scenario, &all); calls]);
        found.into_iter().find(|found| found.tell == Tell::Ranks)
    };
    // Its best replies are a few letters longer than the others: no rank of one call is sure of it, those of many are.
    assert_eq!(ranks(12), None);
    let found = ranks(13).unwrap();
    assert_eq!((found.language, found.items), (Language::English, 78));
    assert!(found.share > 0.2, "{found:?}");
}

/// The finding on habits of a call that is changed so.
fn habits(changes: &[(&str, &str)]) -> Option<Finding> {
    look_at_scoring(&changed(changes)).into_iter().find(|finding| finding.code == Code::HabitPasses)
}

const LONGEST: [(&str, &str); 4] = [
    (
        "moments.opening.replies.say-back.text",
        r#""Three days late, and not one of us over here could say where it is.""#,
    ),
    ("moments.lost.replies.two-ways.text", r#""Then I send you a new one today, or your money back: you choose.""#),
    ("moments.when.replies.by-four.text", r#""I'll ring the depot now and then call you by four, found or not.""#),
    ("moments.waiting.replies.costs-you.text", r#""So it's not the parcel itself, it's what everyone does without.""#),
];

#[test]
fn a_habit_that_comes_close_to_the_best_line_is_named_with_whom_it_does() {
    let found = habits(&LONGEST).unwrap();
    let details = ["habits", "share", "calmed", "customers", "languages"].map(|name| detail(&found, name));
    assert_eq!(details, ["longest", "100", "100", "mrs-abara, mr-lund", "en"]);
    assert_eq!(habits(&[]), None);
    // Nobody is calmed here, and still it does as well as can be done.
    let hot = ["mrs-abara", "mr-lund"].map(|customer| format!("customers.{customer}.starts"));
    let hot = hot.each_ref().map(|place| (place.as_str(), "(heat: 98, trust: 15, worry: 60)"));
    let found = habits(&[&LONGEST, hot.as_slice()].concat()).unwrap();
    assert_eq!(["habits", "calmed"].map(|name| detail(&found, name)), ["longest", "0"]);
}

#[test]
fn luck_passes_where_half_of_the_customers_are_calmed_by_it() {
    let easy = [
        ("customers.mrs-abara.starts", "(heat: 25, trust: 60, worry: 40)"),
        ("customers.mr-lund.starts", "(heat: 20, trust: 70, worry: 50)"),
    ];
    let found = habits(&easy).unwrap();
    assert!(detail(&found, "habits").starts_with("random, first, last,"), "{found:?}");
    assert!(detail(&found, "calmed").parse::<u32>().unwrap() > 60, "{found:?}");
}

#[test]
fn three_moments_with_a_choice_are_too_few_for_a_habit_or_a_robot() {
    let short = ("moments.waiting.replies.costs-you.goes", r#""last""#);
    let others = ["next-van", "hold-on"].map(|reply| format!("moments.waiting.replies.{reply}.goes"));
    let changes = [&LONGEST[..2], &[short, (&others[0], r#""last""#), (&others[1], r#""last""#)]].concat();
    assert_eq!(habits(&changes), None);
}
