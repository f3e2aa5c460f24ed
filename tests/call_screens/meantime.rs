//! What the customer waits for is seen and heard, and shortened.

use super::{KEYS, Play, SEED, SIZES};
use crate::support::card_of;
use attune::app::Heard;
use attune::core::contact::{Action, Awaits, Contact, PerceptionAnswer, Setup};
use attune::core::scenario::{Act, Situation};
use attune::core::text::Language;
use attune::library::Library;
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// The way to a hold of two minutes.
const HELD: &str = "two-trips in-hand-qi hear-qi hold";

/// Plays a call by its keys until the customer waits for this; gives the contact as it stands then.
fn until_they_wait(play: &mut Play, call: &str, customer: &str, line: &str, language: Language) -> Contact {
    let scenario = Arc::clone(Library::embedded().find(call).unwrap());
    let setup = Setup::new(scenario.find_customer(customer).unwrap(), SEED, language, false);
    let (mut contact, _) = Contact::start(Arc::clone(&scenario), setup);
    for id in line.split_whitespace() {
        play.hear_out();
        play.leave_open();
        if matches!(contact.awaits(), Awaits::Perception(..)) {
            contact.act(&Action::Perceive(PerceptionAnswer::default()), contact.spoken()).unwrap();
        }
        let place = contact.choices().iter().position(|reply| scenario.reply(*reply).id == id).unwrap();
        contact.act(&Action::Reply(id.to_owned()), contact.spoken()).unwrap();
        play.press(KEYS[place]);
    }
    contact
}

/// What the clock of the call shows when the time of everything that was done has passed.
fn clock(play: &Play, contact: &Contact, before_lines: bool) -> String {
    let lines: i32 = contact.last_lines().iter().map(|line| line.line(contact.scenario()).seconds).sum();
    let seconds = contact.position().clock() - if before_lines { lines } else { 0 };
    play.words.with("call-clock", &[("clock", attune::words::clock(seconds).into())])
}

#[test]
fn who_is_on_hold_is_seen_and_heard_to_wait() {
    for (size, scale) in SIZES {
        for language in Language::ALL {
            let keys = [card_of("other-shop"), Key::Num2, Key::T, Key::Enter];
            let mut play = Play::begin_with(language, size, scale, &keys);
            let contact = until_they_wait(&mut play, "other-shop", "ms-qi", HELD, language);
            let last = contact.exchanges().last().unwrap().reply;
            assert_eq!(contact.scenario().reply(last).act, Act::Hold);
            // What comes next is not said yet, and nothing can be answered; the clock runs through the whole hold.
            assert!(play.sees("call-meantime-skip"), "{language:?} at {size}");
            assert!(!play.sees("call-skip") && !play.sees("call-choose"));
            assert_eq!(play.screen.state().heard(), Heard::Hold);
            play.clock.fetch_add(2_499, Ordering::Relaxed);
            play.settle();
            assert!(play.sees("call-meantime-skip"));
            play.clock.fetch_add(1, Ordering::Relaxed);
            play.settle();
            assert!(!play.sees("call-meantime-skip"), "{language:?} at {size}");
            assert!(play.sees("call-skip"), "the customer goes on: {language:?} at {size}");
            assert!(matches!(play.screen.state().heard(), Heard::Line { elapsed: 0, .. }));
            if size.x > 900.0 {
                let shown = clock(&play, &contact, true);
                assert!(play.screen.query_by_label(&shown).is_some(), "{shown}: {language:?} at {size}");
            }
        }
    }
}

#[test]
fn nobody_has_to_wait_with_them() {
    let mut play = Play::begin_with(
        Language::English,
        SIZES[0].0,
        SIZES[0].1,
        &[card_of("too-much"), Key::Num2, Key::T, Key::Enter],
    );
    let contact = until_they_wait(&mut play, "too-much", "mr-pryce", "look", Language::English);
    assert!(matches!(contact.scenario().reply(contact.exchanges()[0].reply).act, Act::LookUp(_)));
    assert!(play.sees("call-meantime-skip"));
    assert_eq!(play.screen.state().heard(), Heard::Nothing);
    let article = play
        .words
        .with("call-article", &[("title", contact.scenario().articles[0].title.get(Language::English).clone().into())]);
    assert!(play.screen.query_by_label(&article).is_none(), "it is still being looked for");
    play.press(Key::Space);
    assert!(!play.sees("call-meantime-skip") && play.sees("call-skip"));
    assert!(play.screen.query_all_by_label(&article).next().is_some());
    // What passed on the wall meanwhile is not on the clock of the call twice.
    play.hear_out();
    let shown = clock(&play, &contact, false);
    assert!(play.screen.query_by_label(&shown).is_some(), "{shown}");
}

#[test]
fn words_of_ones_own_are_typed_at_once_after_a_wait_and_after_the_settings() {
    let keys = [card_of("too-much"), Key::Num2, Key::T, Key::W, Key::Enter];
    let mut play = Play::begin_with(Language::English, SIZES[0].0, SIZES[0].1, &keys);
    let scenario = Arc::clone(Library::embedded().find("too-much").unwrap());
    let setup = Setup::new(scenario.find_customer("mr-pryce").unwrap(), SEED, Language::English, false);
    let (mut contact, _) = Contact::start(Arc::clone(&scenario), setup);
    contact.act(&Action::Perceive(PerceptionAnswer::default()), contact.spoken()).unwrap();
    let place = contact.choices().iter().position(|reply| scenario.reply(*reply).id == "look").unwrap();
    play.hear_out();
    play.leave_open();
    // No words of one's own here.
    play.press(Key::Enter);
    play.press(KEYS[place]);
    assert!(play.sees("call-meantime-skip"));
    play.press(Key::Space);
    play.hear_out();
    play.leave_open();
    assert!(play.sees("call-own-words"));
    play.screen.event(egui::Event::Text("Two lamps and a table".to_owned()));
    play.settle();
    let field = play.words.get("call-own-words");
    let field = play.screen.get_by_role_and_label(Role::TextInput, &field);
    assert_eq!(field.accesskit_node().value().as_deref(), Some("Two lamps and a table"));
    // And on with it after a look at the settings.
    play.press(Key::F10);
    assert!(!play.sees("call-own-words"));
    play.press(Key::F10);
    play.screen.event(egui::Event::Text(", and a shade".to_owned()));
    play.settle();
    let field = play.words.get("call-own-words");
    let field = play.screen.get_by_role_and_label(Role::TextInput, &field);
    assert_eq!(field.accesskit_node().value().as_deref(), Some("Two lamps and a table, and a shade"));
}
