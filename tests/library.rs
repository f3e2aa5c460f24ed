//! Where scenarios come from, and which one is played.

use crate::support::{KETTLE, folder, kettle};
use attune::core::diagnostic::Code;
use attune::library::{Entry, Library, Missing, Origin, Places, read_path};
use std::path::Path;

fn titles(library: &Library) -> Vec<(&str, &str)> {
    library.playable().map(|scenario| (scenario.id.as_str(), scenario.title.source().as_str())).collect()
}

fn titled(title: &str) -> String {
    kettle().0.replace("The third kettle", title)
}

#[test]
fn a_later_place_replaces_an_earlier_one_and_a_broken_one_replaces_nothing() {
    let user = folder(&[("kettle/call.ron", titled("The user's").as_bytes())]);
    let named = folder(&[("mine/call.ron", titled("Named").as_bytes())]);
    let broken = folder(&[("kettle/call.ron", b"Scenario(")]);
    let load = |folder: &Path| {
        let places = Places { user: Some(user.path().into()), folder: Some(folder.into()), ..Places::default() };
        Library::load(&places)
    };
    assert_eq!(titles(&load(named.path())), [("kettle", "Named")]);
    let library = load(broken.path());
    assert_eq!(titles(&library), [("kettle", "The user's")]);
    assert_eq!(library.entries.len(), 2, "the broken one is shown all the same");
}

#[test]
fn the_same_name_twice_in_one_place_is_a_finding_on_the_later_one() {
    let place = folder(&[("a/call.ron", titled("First").as_bytes()), ("b/call.ron", titled("Second").as_bytes())]);
    let library = Library::load(&Places { folder: Some(place.path().into()), ..Places::default() });
    assert_eq!(titles(&library), [("kettle", "First")]);
    let [finding] = library.entries[1].findings.as_slice() else { panic!("{:?}", library.entries[1].findings) };
    assert_eq!(finding.code, Code::DuplicateScenario);
    let text = titled("Second");
    assert_eq!(&text[finding.span.clone()], "\"kettle\"");
    assert!(finding.details[1].1.ends_with("a/call.ron"), "{:?}", finding.details);
}

#[test]
fn a_path_is_a_folder_a_folder_of_folders_a_file_or_a_translation_beside_its_call() {
    let names = |path: &str| {
        read_path(Path::new(path), Origin::Folder).map(|entries| {
            let of = |entry: &Entry| (entry.name.clone(), entry.files.translations.len());
            entries.iter().map(of).collect::<Vec<_>>()
        })
    };
    let kettle = ("kettle".to_owned(), 1);
    assert_eq!(names(KETTLE), Ok(vec![kettle.clone()]));
    assert_eq!(names("tests/fixtures"), Ok(vec![kettle.clone()]));
    assert_eq!(names("tests/fixtures/kettle/call.ron"), Ok(vec![kettle.clone()]));
    assert_eq!(names("tests/fixtures/kettle/zh-CN.ron"), Ok(vec![kettle]));
    assert_eq!(names("tests/nowhere"), Err(Missing::Path));
    assert_eq!(names("tests/support"), Err(Missing::Scenario));
}

#[test]
fn a_file_that_cannot_be_read_is_an_entry_with_a_finding() {
    let place = folder(&[]);
    std::fs::create_dir_all(place.path().join("odd/call.ron")).unwrap();
    let library = Library::load(&Places { folder: Some(place.path().into()), ..Places::default() });
    assert_eq!(library.entries[0].findings[0].code, Code::Unreadable);
    assert!(library.entries[0].scenario.is_none());
}

#[test]
fn a_translation_that_cannot_be_read_costs_itself_alone() {
    let (call, chinese) = kettle();
    let place = folder(&[("k/call.ron", call.as_bytes()), ("k/zh-CN.ron", &chinese.as_bytes()[..200])]);
    let library = Library::load(&Places { folder: Some(place.path().into()), ..Places::default() });
    let entry = &library.entries[0];
    assert_eq!(entry.findings.len(), 1, "{:?}", entry.findings);
    assert!(entry.findings[0].file.ends_with("zh-CN.ron"));
    assert_eq!(entry.scenario.as_ref().map(|scenario| scenario.languages.len()), Some(1));
}
