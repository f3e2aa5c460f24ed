//! Test plans: the language, each kind of expectation, and that what ships holds.

mod anything;
mod ended;

use crate::support::{Output, Run, expect, folder, kettle};
use attune::core::customer::Outcome;
use attune::core::diagnostic::{Code, Finding};
use attune::core::plan::{self, Deed, Expectation, PlanReport, Time};
use attune::core::scenario::Scenario;
use attune::core::source::{File, Files, load};
use attune::core::text::Language;
use attune::findings::{Style, concise, full};
use attune::library::{Library, Origin, read_path};
use attune::words::Words;
use std::path::Path;
use std::sync::{Arc, LazyLock};

static KETTLE_CALL: LazyLock<Arc<Scenario>> = LazyLock::new(|| {
    let (call, chinese) = kettle();
    let file = |name: &str, text: String| File { name: name.to_owned(), bytes: text.into() };
    let files = Files {
        call: file("call.ron", call),
        translations: vec![(Language::Chinese, file("zh-CN.ron", chinese))],
        plans: Vec::new(),
    };
    Arc::new(load(&files).scenario.expect("the fixture can be played"))
});

fn plan_file(text: &[u8]) -> File {
    File { name: "kettle.plan".into(), bytes: text.into() }
}

fn checked(text: &str) -> PlanReport {
    plan::check(&KETTLE_CALL, &plan_file(text.as_bytes()))
}

/// The files of a plan, to show where a finding is.
fn files(text: &[u8]) -> Files {
    Files {
        call: File { name: "call.ron".into(), bytes: Vec::new() },
        translations: vec![],
        plans: vec![plan_file(text)],
    }
}

/// Findings as `line:column code message`, in English.
fn told(text: &str) -> Vec<String> {
    let words = Words::new(Language::English);
    let tell = |finding: &Finding| {
        concise(finding, &files(text.as_bytes()), &words).trim_start_matches("kettle.plan:").to_owned()
    };
    checked(text).findings.iter().map(tell).collect()
}

/// The way to the end of the call with Mr Hale.
const TO_THE_END: &str = "says: own\nsays: send\n";

#[test]
fn a_plan_with_everything_in_it_holds() {
    let text = include_str!("plans/mended.plan");
    let report = checked(text);
    assert_eq!(report, PlanReport { runs: 2, findings: Vec::new() });
    let (plan, _) = plan::read(&KETTLE_CALL, "kettle.plan", text);
    let written: Vec<&str> = plan.runs[0].steps.iter().map(|step| &text[step.span.clone()]).collect();
    let lines = text.split("---").next().unwrap().lines().map(|line| line.split('#').next().unwrap().trim());
    let wanted: Vec<&str> = lines.filter(|line| !line.is_empty() && !line.starts_with("customer")).collect();
    assert_eq!(written, wanted, "each step knows its place");
}

#[test]
fn each_bad_line_is_explained_in_both_languages() {
    let text = include_str!("plans/bad.plan");
    let findings = checked(text).findings;
    for language in Language::ALL {
        let words = Words::new(language);
        let all: String =
            findings.iter().map(|finding| full(finding, &files(text.as_bytes()), &words, Style::Plain)).collect();
        expect(&format!("plan-bad-{}.txt", language.tag()), &all);
    }
}

#[test]
fn each_bad_line_has_one_finding() {
    let text = include_str!("plans/bad.plan");
    let findings = checked(text).findings;
    for (number, line) in text.lines().enumerate().filter(|(_, line)| line.contains("# bad")) {
        let start: usize = text.lines().take(number).map(|line| line.len() + 1).sum();
        let here = findings.iter().filter(|finding| (start..=start + line.len()).contains(&finding.span.start)).count();
        assert_eq!(here, 1, "line {}: {line}", number + 1);
    }
    assert_eq!(findings.len(), text.matches("# bad").count(), "{findings:#?}");
}

#[test]
fn each_failure_is_explained_in_both_languages() {
    let text = include_str!("plans/failing.plan");
    let findings = checked(text).findings;
    for language in Language::ALL {
        let words = Words::new(language);
        let all: String =
            findings.iter().map(|finding| full(finding, &files(text.as_bytes()), &words, Style::Plain)).collect();
        expect(&format!("plan-failing-{}.txt", language.tag()), &all);
    }
    let codes = |code| findings.iter().filter(|finding| finding.code == code).count();
    assert_eq!((codes(Code::PlanFails), codes(Code::PlanUnfinished)), (findings.len() - 2, 2));
}

/// An expectation that holds, and the same turned round, must come to opposite results.
#[test]
fn every_expectation_can_hold_and_can_fail() {
    let at_start = [
        "hears: opening.light",
        "hears: \"THE THIRD ONE\"",
        "hears: “第三把”",
        "offered: own, look",
        "state: heat >= 60, customer hale and not visited calmer",
        "state: turns = 0",
    ];
    let at_end = [
        "hears: mended.bye",
        "ends: mended",
        "outcome: unresolved",
        "met: call-back",
        "score: resolution > 40",
        "debrief: \"He tells his daughter\"",
        "debrief: “他告诉女儿”",
        "state: said calmer.send",
    ];
    let plans = at_start
        .into_iter()
        .map(|line| (line, format!("{{}}{line}\n{TO_THE_END}")))
        .chain(at_end.into_iter().map(|line| (line, format!("{TO_THE_END}{{}}{line}\n"))));
    for (line, plan) in plans {
        assert_eq!(told(&plan.replace("{}", "")), [""; 0], "{line}");
        let items = if line.contains('"') || line.contains('“') { 1 } else { line.split(", ").count() };
        assert_eq!(told(&plan.replace("{}", "not ")).len(), items, "not {line}");
    }
}

#[test]
fn a_failed_expectation_stops_nothing_and_a_missing_reply_stops_its_run() {
    let run = "state: heat = 0\nsays: own\nstate: heat = 1\nsays: sned\nstate: heat = 2\nends: left\n";
    // `sned` is nowhere in the call, so the whole run is left alone.
    assert_eq!(told(run), ["4:7: error[undefined-reply]: found reply `sned`, which does not exist"]);
    // `rules` is there, and not at this moment.
    let run = run.replace("sned", "rules");
    let found = told(&run);
    assert_eq!(found.len(), 3, "{found:#?}");
    assert!(found[2].starts_with("4:7: error[plan-fails]: expected `says: rules`; on offer at `moments.calmer`"));
    // Another run of the same plan is played all the same.
    assert_eq!(told(&format!("{run}---\nstate: heat = 3\nunfinished\n")).len(), 4);
}

#[test]
fn a_plan_that_ends_before_the_call_says_so() {
    let found = told("says: own # and then?\n");
    assert_eq!(
        found,
        ["1:1: warning[plan-unfinished]: expected the end of the call, found the end of the plan at `moments.calmer`"]
    );
    assert_eq!(told("says: own\nunfinished\n"), [""; 0]);
    assert_eq!(told(&format!("{TO_THE_END}unfinished\n")).len(), 1);
    // One mistake, one finding: `ends` has said that it goes on.
    assert_eq!(told("says: own\nends: left\n").len(), 1);
    for nothing in ["", "# a remark\n", "---\n---", "\u{feff}", "customer: hale"] {
        assert_eq!(told(nothing), ["1:1: warning[plan-unfinished]: found a plan that does nothing"], "{nothing:?}");
    }
}

#[test]
fn replies_are_in_time_unless_the_plan_says_otherwise() {
    // The same reply, in time, late, and late where slowness does not count; a customer who waits gets hot.
    let heat = |before: &str, says: &str| {
        let text = format!("{before}{says}\nstate: heat < 0\nunfinished\n");
        let finding = checked(&text).findings.pop().expect("heat is never below nothing");
        finding.details.iter().find(|(name, _)| *name == "found").unwrap().1.clone()
    };
    let in_time = heat("", "says: own");
    assert_eq!(heat("", "says: own after 5s"), in_time);
    assert_ne!(heat("", "says: own after 120s"), in_time);
    assert_eq!(heat("untimed\n", "says: own after 120s"), in_time);
    assert_ne!(heat("", "interrupts: own"), in_time);
    assert_ne!(
        heat("perceives: all\n", "interrupts: own"),
        in_time,
        "after the questions there is still time to cut in"
    );
}

#[test]
fn a_step_is_read_as_it_is_written() {
    let text =
        "customer： oyelaran\nuntimed\nsays: opening.own after 7s\nnot ends: left，mended\noutcome: unresolved\r\n";
    let (plan, findings) = plan::read(&KETTLE_CALL, "kettle.plan", text);
    assert_eq!(findings, []);
    let [run] = &plan.runs[..] else { panic!("{plan:?}") };
    assert_eq!((KETTLE_CALL.customer(run.customer).id.as_str(), run.timed), ("oyelaran", false));
    let [says, ends, outcome] = &run.steps[..] else { panic!("{run:?}") };
    assert!(matches!(&says.deed, Deed::Says { reply, time: Time::After(7), .. } if reply.moment.is_some()), "{says:?}");
    let Deed::Expects(expected) = &ends.deed else { panic!("{ends:?}") };
    assert!(expected.not);
    assert_eq!(expected.things.iter().map(|(_, words, _)| words.as_str()).collect::<Vec<_>>(), ["left", "mended"]);
    let Deed::Expects(expected) = &outcome.deed else { panic!("{outcome:?}") };
    assert_eq!(expected.things[0].2, Expectation::Outcome(Outcome::Unresolved));
}

#[test]
fn the_plans_that_ship_hold_and_each_call_has_three() {
    let mut library = Library::embedded();
    for entry in &mut library.entries {
        let plans = entry.play_plans().plans;
        assert_eq!(entry.findings, [], "{}", entry.name);
        assert!(plans >= 3, "{} has {plans}", entry.name);
        let has = |name: &str| entry.files.plans.iter().any(|file| file.name.ends_with(name));
        for name in ["best-line.plan", "trap.plan"] {
            assert!(has(name), "{} lacks {name}", entry.name);
        }
        let names: Vec<&str> = entry.files.plans.iter().map(|file| file.name.as_str()).collect();
        assert!(names.is_sorted(), "{names:?}");
    }
}

#[test]
fn a_change_of_a_shipped_call_is_seen_by_a_plan() {
    let library = Library::embedded();
    let entry = library.entries.iter().find(|entry| entry.name == "wrong-number").unwrap();
    let mut files = entry.files.clone();
    let text = String::from_utf8(files.call.bytes).unwrap();
    let from = "moves: {FaceGive: 2, Listen: 2, Explain: 1},";
    assert!(text.contains(from));
    files.call.bytes = text.replace(from, "moves: {Minimise: 2},").into();
    let scenario = Arc::new(load(&files).scenario.unwrap());
    let findings: Vec<_> = files.plans.iter().flat_map(|file| plan::check(&scenario, file).findings).collect();
    assert!(findings.iter().any(|finding| finding.file.ends_with("best-line.plan")), "{findings:#?}");
}

#[test]
fn check_plays_the_plans_beside_a_call_and_loading_does_not() {
    let (call, _) = kettle();
    let failing = "says: own\nstate: heat < 1\nunfinished\n";
    let place = folder(&[
        ("call.ron", call.as_bytes()),
        ("a.plan", include_bytes!("plans/mended.plan")),
        ("b.plan", failing.as_bytes()),
        ("notes.txt", b"no plan"),
    ]);
    let path = place.path().to_str().unwrap();
    // The second language is not there, so the Chinese words of a.plan are not heard.
    let output = Run::new(&["check", "--format=concise", path]).run();
    let lines: Vec<&str> = output.out.lines().collect();
    assert_eq!((output.code, lines.len()), (1, 2), "{}", output.out);
    assert!(
        lines[0].starts_with(&format!("{path}/a.plan:10:8: error[plan-fails]: expected `hears: \"那现在怎么办\"`"))
    );
    assert!(lines[1].starts_with(&format!("{path}/b.plan:2:8: error[plan-fails]: expected `state: heat < 1`, found")));
    let output = Run::new(&["check", path]).run();
    assert!(
        output.out.ends_with("1 scenario checked, 2 plans played (3 calls): 2 errors, 0 warnings.\n"),
        "{}",
        output.out
    );
    assert!(output.out.contains("2 | state: heat < 1\n  |        ^^^^^^^^\n"), "{}", output.out);
    let output = Run::new(&["check", "--format=json", path]).run();
    let object: serde_json::Value = serde_json::from_str(&output.out).unwrap();
    assert_eq!((object["plans"].as_u64(), object["errors"].as_u64()), (Some(2), Some(2)));
    assert_eq!((object["plan_calls"].as_u64(), object["plans_unplayed"].as_u64()), (Some(3), Some(0)));
    assert_eq!(object["findings"][1]["path"], "moments.calmer");
    let entries = read_path(Path::new(path), Origin::Folder).unwrap();
    assert_eq!((entries[0].findings.len(), entries[0].files.plans.len()), (0, 2));
}

#[test]
fn a_plan_names_its_call_and_can_be_lost_alone() {
    let (call, chinese) = kettle();
    let place = folder(&[
        ("call.ron", call.as_bytes()),
        ("zh-CN.ron", chinese.as_bytes()),
        ("good.plan", include_bytes!("plans/mended.plan")),
        ("latin.plan", b"says: \xE9"),
    ]);
    std::fs::create_dir(place.path().join("folder.plan")).unwrap();
    let path = place.path().join("good.plan");
    let path = path.to_str().unwrap();
    let output = Run::new(&["check", "--format=concise", path]).run();
    let codes: Vec<_> = output.out.lines().map(|line| line.split(['[', ']']).nth(1).unwrap()).collect();
    assert_eq!((output.code, codes), (1, vec!["unreadable", "not-utf8"]), "{}", output.out);
    let one = Run::new(&["check", "--lang=zh-CN", "scenarios/battery"]).run();
    let clean = "检查了 1 个情景，运行了 4 份测试脚本（5 通电话），没有问题。\n".to_owned();
    assert_eq!(one, Output { code: 0, out: clean, err: String::new() });
    let one = Run::new(&["check", "scenarios/battery/trap.plan"]).run();
    assert_eq!(one.out, "1 scenario checked, 4 plans played (5 calls), nothing found.\n");
}

#[test]
fn a_broken_call_plays_no_plan() {
    let place = folder(&[("call.ron", b"Scenario("), ("a.plan", b"nonsense")]);
    let output = Run::new(&["check", place.path().to_str().unwrap()]).run();
    assert!(
        output.out.ends_with("1 scenario checked, 1 plan not played because of errors: 1 error, 0 warnings.\n"),
        "{}",
        output.out
    );
    let output = Run::new(&["check", "--format=json", place.path().to_str().unwrap()]).run();
    let object: serde_json::Value = serde_json::from_str(&output.out).unwrap();
    assert_eq!((object["plans"].as_u64(), object["plans_unplayed"].as_u64()), (Some(0), Some(1)));
}

#[test]
fn a_file_that_is_no_plan_costs_little() {
    let long = "nonsense\n".repeat(200_000);
    assert_eq!(checked(&long).findings.len(), 100);
    let deep = format!("state: {}\n", "(".repeat(100_000));
    assert_eq!(checked(&deep).findings.len(), 1);
    let wide = format!("offered: {}own\nunfinished\n", "own,".repeat(100_000));
    assert_eq!(checked(&wide).findings, []);
}
