//! What the debrief says of a reply, to each customer by themselves.

use crate::support::{Run, folder, kettle};
use attune::core::text::Language;
use attune::library::{Library, Origin, read_path};

const OF_CALL: &str = "because: \"It says back what happened, and who sees to it now.\"";
const FOR_HER: &str = "because_for: {\"oyelaran\": \"She has ten minutes, and now knows who sees to it.\"}";

/// The kettle with a sentence for Ms Oyelaran alone, and this in the translation of that reply.
fn with(for_her: &str, translated: &str) -> tempfile::TempDir {
    let (call, chinese) = kettle();
    let call = call.replace(OF_CALL, &format!("{OF_CALL}, {for_her}"));
    let own = chinese.find("\"own\": (").expect("the reply is translated") + "\"own\": (".len();
    let chinese = format!("{}{translated}{}", &chinese[..own], &chinese[own..]);
    folder(&[("call.ron", call.as_bytes()), ("zh-CN.ron", chinese.as_bytes())])
}

fn findings(for_her: &str, translated: &str) -> String {
    let place = with(for_her, translated);
    let output = Run::new(&["check", "--lang", "en", place.path().to_str().unwrap()]).run();
    format!("{}{}", output.out, output.err).replace(&place.path().display().to_string(), "kettle")
}

#[test]
fn each_customer_has_their_own_and_whoever_has_none_the_one_for_all() {
    let place = with(FOR_HER, "because_for: {\"oyelaran\": \"她只有十分钟，现在知道谁来管了。\"}, ");
    let library = Library::of(read_path(place.path(), Origin::Folder).unwrap());
    let scenario = library.find("kettle").unwrap();
    let reply = scenario.replies.iter().find(|reply| reply.id == "own").unwrap();
    let told = |customer: &str, language| {
        reply.because(scenario.find_customer(customer).unwrap()).map(|because| because.get(language).clone())
    };
    let all = "It says back what happened, and who sees to it now.";
    assert_eq!(told("hale", Language::English).as_deref(), Some(all));
    let hers = "She has ten minutes, and now knows who sees to it.";
    assert_eq!(told("oyelaran", Language::English).as_deref(), Some(hers));
    assert_eq!(told("oyelaran", Language::Chinese).as_deref(), Some("她只有十分钟，现在知道谁来管了。"));
    let silent = scenario.replies.iter().find(|reply| reply.id == "look").unwrap();
    assert_eq!(silent.because(scenario.find_customer("hale").unwrap()), None);
}

#[test]
fn a_sentence_for_somebody_who_does_not_call_is_an_error_at_its_place() {
    let found = findings("because_for: {\"oyelarn\": \"She has ten minutes.\"}", "");
    assert!(found.starts_with("error[undefined-customer]: found customer `oyelarn`, who does not exist"), "{found}");
    assert!(found.contains("oyelaran"), "{found}");
}

#[test]
fn a_sentence_without_its_translation_is_told_and_so_is_a_translation_without_its_sentence() {
    let found = findings(FOR_HER, "");
    assert!(found.contains("missing-translation") && found.contains("because_for"), "{found}");
    let found = findings("", "because_for: {\"oyelaran\": \"她只有十分钟。\"}, ");
    assert!(found.contains("found a translation of `oyelaran`, which the call does not have"), "{found}");
}

#[test]
fn whoever_translates_it_reads_for_whom_it_is() {
    let place = with(FOR_HER, "");
    let path = place.path().to_str().unwrap();
    Run::new(&["translate", path, "zh-CN", "--lang", "en"]).run();
    let written = std::fs::read_to_string(place.path().join("zh-CN.ron")).unwrap();
    let at = written.find("because_for").unwrap_or_else(|| panic!("{written}"));
    let before: Vec<&str> = written[..at].lines().rev().take(4).collect();
    let around = &written[at..written.len().min(at + 400)];
    assert!(around.contains("Ms Oyelaran") || before.iter().any(|line| line.contains("Ms Oyelaran")), "{around}");
}
