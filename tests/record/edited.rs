//! An attempt stays what it was when its scenario becomes another.

use super::{at, fresh, open_questions, scenario_at, setup};
use crate::support::{folder, kettle};
use attune::core::contact::{Contact, Setup};
use attune::core::text::Language;
use std::fs;

#[test]
fn an_old_attempt_plays_again_to_the_millisecond_after_call_and_translation_were_edited() {
    let (call, chinese) = kettle();
    let place = folder(&[("call.ron", call.as_bytes()), ("zh-CN.ron", chinese.as_bytes())]);
    let scenario = scenario_at(place.path());
    // In Chinese lines take the time that the translation takes.
    let setup = Setup { language: Language::Chinese, ..setup(3) };
    let (_folder, mut record, trainee) = fresh();
    let id = record.begin(trainee, &scenario, &setup, at(0)).unwrap();
    let (mut contact, _) = Contact::start(scenario.clone(), setup);
    for (action, n) in super::actions(&["own", "send"]).into_iter().zip(1..) {
        contact.act(&action, contact.spoken()).unwrap();
        record.decide(id, n, contact.attempt().steps.last().unwrap()).unwrap();
    }
    // Only the translation first: the digest of the call alone would not notice.
    let longer = chinese.replacen("我一插上", "您听我从头讲起，我今天早上刚一插上", 1);
    assert_ne!(longer, chinese);
    fs::write(place.path().join("zh-CN.ron"), &longer).unwrap();
    let edited = scenario_at(place.path());
    assert_eq!(edited.content, scenario.content);
    assert_ne!(
        Contact::start(edited.clone(), setup).1,
        contact.events()[..Contact::start(scenario.clone(), setup).1.len()]
    );
    let other = record.begin(trainee, &edited, &setup, at(1)).unwrap();
    fs::write(
        place.path().join("call.ron"),
        call.replace("\"own\"", "\"mine\"").replace("opening.own", "opening.mine"),
    )
    .unwrap();
    fs::remove_file(place.path().join("zh-CN.ron")).unwrap();
    assert!(scenario_at(place.path()).find_reply(attune::core::scenario::Scenario::START, "own").is_none());
    let again = record.attempt(id).unwrap().replay().unwrap();
    assert_eq!(again.events(), contact.events());
    // The one with the edited translation has its own times.
    let mut later = record.attempt(other).unwrap().replay().unwrap();
    later.act(&open_questions(), later.spoken()).unwrap();
    assert_ne!(later.spoken(), Contact::before(&again, 0).spoken());
}
