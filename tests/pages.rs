//! A page for every code, and every example on it does what it says.

use attune::core::diagnostic::{Code, Severity};
use attune::core::source::{File, Files, MAX_BYTES};
use attune::core::text::Language;
use attune::pages::{Page, Target, apply, base, look, page};
use std::path::Path;

/// Codes of files that are no text, or of several scenarios: the page shows how they come about, and the test makes them.
fn made_here(code: Code) -> Option<Files> {
    let with = |bytes: Vec<u8>| {
        Some(Files { call: File { name: "call.ron".into(), bytes }, translations: Vec::new(), ..base() })
    };
    match code {
        Code::NotUtf8 => with([&base().call.bytes[..100], &[0xB5, 0xDA], &base().call.bytes[100..]].concat()),
        Code::TooLarge => with(vec![b' '; MAX_BYTES + 1]),
        // A thousand mistakes, and one more, which is what it is about.
        Code::AndMore => {
            let text = String::from_utf8(base().call.bytes).expect("it is text");
            let numbers = "1, ".repeat(1100);
            with(text.replacen("customers: {", &format!("tags: [{numbers}], customers: {{"), 1).into_bytes())
        }
        _ => None,
    }
}

/// Codes that come from more than the files of one scenario; `tests/library.rs` has them.
const OF_THE_LIBRARY: [Code; 2] = [Code::Unreadable, Code::DuplicateScenario];

fn codes_of(files: &Files) -> Vec<&'static str> {
    look(files).0.iter().map(|finding| finding.code.name()).collect()
}

fn pages() -> impl Iterator<Item = (Code, Page)> {
    Code::ALL.into_iter().map(|code| (code, page(code).unwrap_or_else(|| panic!("{} has no page", code.name()))))
}

#[test]
fn nothing_is_found_in_the_call_of_the_examples() {
    assert_eq!(codes_of(&base()), [""; 0]);
    assert!(look(&base()).1);
}

#[test]
fn every_code_has_a_page_in_every_language() {
    for (code, page) in pages() {
        for language in Language::ALL {
            let prose = &page.prose[language.index()];
            assert!(prose.chars().count() > 30, "{} says too little in {}", code.name(), language.tag());
        }
    }
}

#[test]
fn every_page_is_of_a_code() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/codes");
    for entry in std::fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let Some(name) = name.strip_suffix(".md") else { continue };
        assert!(Code::ALL.into_iter().any(|code| code.name() == name), "{name} is the page of no code");
    }
}

#[test]
fn every_bad_example_gives_its_code_once_and_nothing_else() {
    let mut wrong = Vec::new();
    for (code, page) in pages().filter(|(code, _)| !OF_THE_LIBRARY.contains(code)) {
        let files = match made_here(code) {
            Some(files) => files,
            None if page.bad.is_empty() => panic!("{} has no bad example", code.name()),
            None => apply(&page.bad).unwrap_or_else(|| panic!("the bad example of {} has no place", code.name())),
        };
        let found = codes_of(&files);
        let mut found = found;
        // What there are too many of stands before it.
        if code == Code::AndMore {
            found.retain(|name| *name != Code::WrongType.name());
        }
        if found != [code.name()] {
            wrong.push(format!("{}: {found:?}", code.name()));
        }
        let playable = look(&files).1;
        let in_call = page.bad.iter().all(|change| change.target == Target::Call);
        if in_call && code != Code::AndMore && playable != (code.severity() == Severity::Warning) {
            wrong.push(format!("{}: playable {playable}", code.name()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_cure_gives_nothing() {
    let mut wrong = Vec::new();
    for (code, page) in pages().filter(|(code, _)| !OF_THE_LIBRARY.contains(code) && made_here(*code).is_none()) {
        assert!(!page.cure.is_empty(), "{} has no cure", code.name());
        let files = apply(&page.cure).unwrap_or_else(|| panic!("the cure of {} has no place", code.name()));
        let found = codes_of(&files);
        if !found.is_empty() {
            wrong.push(format!("{}: {found:?}", code.name()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
