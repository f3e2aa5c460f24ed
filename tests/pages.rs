//! A page for every code, and every example on it does what it says.

use crate::support::Run;
use attune::core::diagnostic::{Code, Severity};
use attune::core::source::{File, Files, MAX_BYTES};
use attune::core::text::Language;
use attune::pages::{Page, Target, apply, base, base_of, look, look_at_scoring, page};
use std::collections::BTreeSet;
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

/// With what is found in the scoring, where the page is about that.
fn codes_with(code: Code, files: &Files) -> Vec<&'static str> {
    let scoring = if code.is_of_scoring() { look_at_scoring(files) } else { Vec::new() };
    codes_of(files).into_iter().chain(scoring.iter().map(|finding| finding.code.name())).collect()
}

fn pages() -> impl Iterator<Item = (Code, Page)> {
    Code::ALL.into_iter().map(|code| (code, page(code).unwrap_or_else(|| panic!("{} has no page", code.name()))))
}

#[test]
fn nothing_is_found_in_the_call_of_the_examples() {
    assert_eq!(codes_of(&base()), [""; 0]);
    assert_eq!(codes_with(Code::PromisePays, &base_of(Code::PromisePays)), [""; 0]);
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
            None => apply(base_of(code), &page.bad)
                .unwrap_or_else(|| panic!("the bad example of {} has no place", code.name())),
        };
        let mut found = codes_with(code, &files);
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
        let files =
            apply(base_of(code), &page.cure).unwrap_or_else(|| panic!("the cure of {} has no place", code.name()));
        let found = codes_with(code, &files);
        if !found.is_empty() {
            wrong.push(format!("{}: {found:?}", code.name()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a page has in backticks.
fn code_words(prose: &str) -> BTreeSet<&str> {
    prose.split('`').skip(1).step_by(2).collect()
}

#[test]
fn both_languages_name_the_same_words_of_the_format() {
    let mut wrong = Vec::new();
    for (code, page) in pages() {
        let [english, chinese] = page.prose.each_ref().map(|prose| code_words(prose));
        if english != chinese {
            wrong.push(format!("{}: {:?}", code.name(), english.symmetric_difference(&chinese)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The names of types that are plainly no English words.
fn types(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            types(&path, found);
            continue;
        }
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        for line in text.lines().map(str::trim_start) {
            let kinds = ["pub struct ", "pub enum ", "pub trait ", "pub type "];
            let Some(rest) = kinds.iter().find_map(|kind| line.strip_prefix(kind)) else { continue };
            let name: String = rest.chars().take_while(|character| character.is_alphanumeric()).collect();
            if name.matches(char::is_uppercase).count() > 1 {
                found.insert(name);
            }
        }
    }
}

#[test]
fn no_page_speaks_of_the_inside_of_the_program() {
    let mut inside: BTreeSet<String> = ["src/", ".rs", "::", "Rust"].map(str::to_owned).into();
    types(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut inside);
    assert!(inside.len() > 50, "only {} types", inside.len());
    for (code, page) in pages() {
        let examples = page.bad.iter().chain(&page.cure).map(|change| &change.text);
        for text in page.prose.iter().chain(&page.shown).chain(examples) {
            let found: Vec<_> = inside.iter().filter(|name| text.contains(name.as_str())).collect();
            assert!(found.is_empty(), "{} says {found:?}", code.name());
        }
    }
}

#[test]
fn chinese_pages_are_punctuated_in_chinese() {
    let is_chinese = |character: char| ('\u{3400}'..='\u{9FFF}').contains(&character);
    let is_half = |mark: char| ",;:?!()\"".contains(mark);
    for (code, page) in pages() {
        let prose = &page.prose[Language::Chinese.index()];
        for paragraph in prose.split("\n\n") {
            assert!(!paragraph.contains('\n'), "{}: a paragraph of Chinese is one line: {paragraph}", code.name());
        }
        let outside: Vec<&str> = prose.split('`').step_by(2).collect();
        let characters: Vec<char> = outside.join("`").chars().collect();
        for pair in characters.windows(2) {
            let is_wrong = is_half(pair[0]) && is_chinese(pair[1]) || is_chinese(pair[0]) && is_half(pair[1]);
            assert!(!is_wrong, "{}: {pair:?}", code.name());
        }
    }
}

#[test]
fn every_page_is_printed_as_it_is_written() {
    for (code, page) in pages() {
        for language in Language::ALL {
            let output = Run::new(&["check", "--explain", code.name(), "--lang", language.tag()]).run();
            assert_eq!((output.code, output.err.as_str()), (0, ""), "{}", code.name());
            assert!(!output.out.contains("{$"), "{}: a word is missing in\n{}", code.name(), output.out);
            // Lines may break anywhere in Chinese, and between words in English.
            let joint = if language == Language::Chinese { "" } else { " " };
            let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(joint);
            let prose = plain(&page.prose[language.index()]);
            assert!(plain(&output.out).contains(&prose), "{}: {prose}\n{}", code.name(), output.out);
            assert!(!output.out.contains("explain-"), "{} lacks words: {}", code.name(), output.out);
        }
    }
}

/// The text of the call with the bad example of a code.
fn call_with(code: Code) -> String {
    let files = apply(base_of(code), &page(code).unwrap().bad).unwrap();
    String::from_utf8(files.call.bytes).unwrap()
}

#[test]
fn an_example_is_laid_out_like_the_call_that_it_comes_into() {
    for (code, part) in [
        (Code::IdleOpens, "\n            },\n            opens: [\"a-date\"]\n        ),\n"),
        (Code::EndlessLoop, "\n        ),\n        \"after\": (\n            says: {\"again\""),
        (Code::DuplicateId, "\n    needs: {\n        \"a-date\": ("),
        (Code::MissingField, "\n            age: 54, fears"),
        (Code::ConditionNever, "goes: \"end\", when: \"heat"),
    ] {
        let call = call_with(code);
        assert!(call.contains(part), "{}:\n{call}", code.name());
    }
}
