//! What was marked as having given something away, and what was not.

use attune::core::contact::{Action, Awaits, Contact, PerceptionAnswer, Setup};
use attune::core::text::Language;
use attune::library::Library;
use attune::words::Words;
use std::sync::Arc;

/// What is said of the marks at the opening of `battery` if those parts of it are marked whose words `marks` picks.
fn told(language: Language, marks: impl Fn(&str) -> bool) -> Option<String> {
    let scenario = Arc::clone(Library::embedded().find("battery").unwrap());
    let setup = Setup::new(scenario.find_customer("ms-lin").unwrap(), 7, language, true);
    let (mut contact, _) = Contact::start(scenario, setup);
    assert!(matches!(contact.awaits(), Awaits::Perception(..)));
    let parts = contact.asked().unwrap().parts(language);
    let cues = parts.filter(|part| marks(part.text)).map(|part| part.mark).collect();
    contact.act(&Action::Perceive(PerceptionAnswer { cues, ..PerceptionAnswer::default() }), contact.spoken()).unwrap();
    let reply = contact.scenario().reply(contact.choices()[0]).id.clone();
    contact.act(&Action::Reply(reply), contact.spoken()).unwrap();
    Words::new(language).marked(&contact, &contact.exchanges()[0])
}

#[test]
fn what_was_not_marked_is_named_beside_what_was() {
    let missed = "你标出的：“这是第五个电话了。” ✔。没标出来的：“又得从头说一遍”。";
    assert_eq!(told(Language::Chinese, |words| words.contains("第五个")).as_deref(), Some(missed));
    let missed = "You marked: “This is my fifth call.” ✔. Not marked: “tell it all again”.";
    assert_eq!(told(Language::English, |words| words.contains("fifth")).as_deref(), Some(missed));
    let all = told(Language::English, |_| true).unwrap();
    assert!(!all.contains("Not marked"), "{all}");
}

#[test]
fn where_nothing_was_marked_nothing_is_said_of_it() {
    assert_eq!(told(Language::English, |_| false), None);
}
