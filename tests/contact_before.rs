//! A contact as it stood before a decision.

use crate::support::Dice;
use attune::core::contact::{Action, Awaits, Contact, PerceptionAnswer, Setup};
use attune::core::scenario::CustomerIndex;
use attune::core::text::Language;
use attune::library::Library;
use std::sync::Arc;

#[test]
fn a_contact_goes_on_from_any_decision_as_it_did() {
    let library = Library::embedded();
    let mut dice = Dice::of(11);
    for scenario in library.playable() {
        for seed in 0..6 {
            let setup = Setup::new(CustomerIndex(0), seed, Language::English, seed % 2 == 0);
            let (mut contact, _) = Contact::start(Arc::clone(scenario), setup);
            while contact.awaits() != Awaits::Nothing {
                let action = match contact.awaits() {
                    Awaits::Perception(..) => Action::Perceive(PerceptionAnswer::default()),
                    _ => {
                        let choices = contact.choices();
                        Action::Reply(scenario.reply(choices[dice.below(choices.len())]).id.clone())
                    }
                };
                let late = 1000 * dice.below(9) as u64;
                contact.act(&action, contact.spoken() + late).unwrap();
            }
            let steps = contact.attempt().steps;
            let replies = contact.exchanges().len();
            for place in 0..replies {
                let mut before = contact.before(place);
                assert_eq!(before.exchanges(), &contact.exchanges()[..place]);
                // Nothing is answered yet of what is asked before the decision.
                let done = before.attempt().steps.len();
                assert_eq!(before.attempt().steps, steps[..done]);
                assert!(done == 0 || matches!(steps[done - 1].action, Action::Reply(_)));
                assert_eq!(before.acted_at(), steps[..done].last().map_or(0, |step| step.at));
                for step in &steps[done..] {
                    before.act(&step.action, step.at).unwrap();
                }
                assert_eq!(before.events(), contact.events());
            }
            assert_eq!(contact.before(replies + 1).attempt().steps, steps);
        }
    }
}
