//! Why a call did not end as its plan expects.

use super::kettle;
use attune::core::plan;
use attune::core::source::{File, Files, load};
use attune::core::text::Language;
use attune::findings::{help, title};
use attune::words::Words;
use std::sync::Arc;

/// The title and the remedy of the one finding of a plan, for the kettle call with one thing changed.
fn said(from: &str, to: &str, plan: &str) -> (String, String) {
    let (call, _) = kettle();
    assert!(call.contains(from), "{from}");
    let call = File { name: "call.ron".into(), bytes: call.replacen(from, to, 1).into() };
    let scenario = Arc::new(load(&Files::alone(call)).scenario.unwrap());
    let report = plan::check(&scenario, &File { name: "kettle.plan".into(), bytes: plan.into() });
    let [finding] = &report.findings[..] else { panic!("{:#?}", report.findings) };
    let words = Words::new(Language::English);
    (title(finding, &words), help(finding, &words).unwrap())
}

#[test]
fn what_the_ending_asks_for_and_did_not_get_is_told() {
    let when = "when: \"said calmer.send and (deescalated or trust > 99) and heat < 100\"";
    let (title, help) = said("when: \"said calmer.send\"", when, "says: own\nsays: wait\nends: mended\n");
    assert_eq!(title, "expected ending `mended`, found `left`");
    assert!(help.ends_with("did not get: `said calmer.send`, `deescalated or trust > 99`"), "{help}");
    assert!(help.starts_with("the call ended at heat "), "{help}");
}

#[test]
fn an_ending_before_it_and_one_that_is_named_are_told() {
    let lost = "says: own\nsays: send\nends: left\n";
    let (_, help) = said("said calmer.send", "said calmer.send", lost);
    assert!(help.ends_with("`left` would have fitted, but `mended` stands before it and fits as well"), "{help}");
    // The reply names the other ending, whatever holds.
    let named = "says: own\nsays: wait\nends: left\n";
    let (_, help) = said("(act: Listen, goes: \"end\")", "(act: Listen, ends: \"mended\")", named);
    assert!(help.contains("the last reply leads to `mended` with `ends`"), "{help}");
}

#[test]
fn conditions_are_told_of_as_they_stood_when_the_ending_was_chosen() {
    // The ending that came says of itself that all is well; that is not what the one before it was asked.
    let from = "\"left\": (title: \"Left where it was\",";
    let to = "\"left\": (title: \"Left where it was\", outcome: DeEscalated,";
    let (call, _) = kettle();
    assert!(call.contains(from));
    let call = call.replacen(from, to, 1).replacen("when: \"said calmer.send\"", "when: \"deescalated\"", 1);
    let scenario = load(&Files::alone(File { name: "call.ron".into(), bytes: call.into() })).scenario.unwrap();
    let plan = File { name: "kettle.plan".into(), bytes: "says: rules\nends: mended\n".into() };
    let finding = &plan::check(&Arc::new(scenario), &plan).findings[0];
    let help = help(finding, &Words::new(Language::English)).unwrap();
    assert!(help.ends_with("did not get: `deescalated`"), "{help}");
}

#[test]
fn a_title_is_taken_for_its_ending() {
    let words = Words::new(Language::English);
    for (written, meant) in [("A kettle on Thursday", "did you mean `mended`?"), ("x", "there are: `mended`, `left`")] {
        let finding = &super::checked(&format!("says: own\nsays: send\nends: {written}\n")).findings[0];
        assert_eq!(attune::findings::suggestion(finding, &words).as_deref(), Some(meant));
    }
}
