//! The calls that ship.

use super::Desk;
use crate::support::Run;
use attune::core::scenario::Scenario;
use attune::core::source::{File, Files, load};
use attune::core::text::Language;
use attune::core::translation::{Accept, Pair, read, renew};
use std::fs;

fn calls() -> impl Iterator<Item = (&'static str, Language)> {
    [("battery", Language::English), ("second-call", Language::Chinese), ("wrong-number", Language::Chinese)]
        .into_iter()
}

fn files(call: &str, language: Language, translation: &str) -> Files {
    let file = |name: &str, text: &str| File { name: name.into(), bytes: text.into() };
    Files {
        call: file("call.ron", call),
        translations: vec![(language, file(&format!("{}.ron", language.tag()), translation))],
        plans: Vec::new(),
    }
}

fn scenario(files: &Files) -> Scenario {
    let checked = load(files);
    assert_eq!(checked.findings, []);
    checked.scenario.unwrap()
}

#[test]
fn each_keeps_every_translation_and_a_second_run_changes_nothing() {
    for (name, language) in calls() {
        let of = |file: &str| fs::read_to_string(format!("scenarios/{name}/{file}")).unwrap();
        let sidecar = format!("{}.ron", language.tag());
        let (call, old) = (of("call.ron"), of(&sidecar));
        let desk = Desk::new(&call, None);
        desk.write(&sidecar, &old);
        let path = desk.path().to_str().unwrap();
        let translate = || Run::new(&["translate", path, language.tag()]).run();
        let output = translate();
        assert_eq!((output.code, output.err.as_str()), (0, ""));
        assert!(
            output.out.contains(" texts: 0 to translate, 0 stale; 0 unused translations kept.\n"),
            "{}",
            output.out
        );
        let new = desk.read(&sidecar);
        let before = scenario(&files(&call, language, &old));
        let after = scenario(&files(&call, language, &new));
        assert_eq!(format!("{before:?}"), format!("{after:?}"), "{name}");
        // Comments of the authors are there too.
        for comment in old.lines().map(str::trim).filter(|line| line.starts_with("//")) {
            assert!(new.contains(comment), "{name}: {comment}");
        }
        let again = translate();
        assert!(again.out.contains(": nothing to change.\n"), "{}", again.out);
        assert_eq!(desk.read(&sidecar), new);
    }
}

#[test]
fn each_is_quoted_whole_in_its_first_file() {
    for (name, language) in calls() {
        let call = fs::read_to_string(format!("scenarios/{name}/call.ron")).unwrap();
        let Pair { call, translation } = read(&files(&call, language, "Translation()"), language).unwrap();
        let sidecar = renew(&call, translation.as_ref().map(|(raw, comments)| (raw, comments)), &Accept::Nothing);
        assert_eq!(sidecar.missing().count(), sidecar.entries.len());
        let text = attune::core::translation::write(&sidecar, &attune::words::Words::new(language));
        assert!(!text.contains('⟨'), "{name}: a message is missing");
        for entry in &sidecar.entries {
            assert!(text.contains(&format!("//~ > {}\n", entry.text.source)), "{name}: {}", entry.text.path);
        }
    }
}
