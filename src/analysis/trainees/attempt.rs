//! A trainee plays a contact.

use super::{Asked, Situation, Trainee};
use crate::core::contact::{Action, Contact, Setup};
use crate::core::scenario::Scenario;
use std::sync::Arc;

/// Decisions after which a trainee hangs up: some habits go round in a circle.
pub const MOST_DECISIONS: usize = 60;

/// Lets a trainee play, every reply in time. The contact has no end if the trainee came to none within
/// [`MOST_DECISIONS`], or chose what was not on offer, which none of the habits here does.
#[must_use]
pub fn attempt(scenario: &Arc<Scenario>, setup: Setup, trainee: &mut dyn Trainee) -> Contact {
    let (mut contact, _) = Contact::start(Arc::clone(scenario), setup);
    while contact.exchanges().len() < MOST_DECISIONS {
        let action = if let Some(asked) = Asked::of(&contact) {
            Action::Perceive(trainee.perceive(&asked))
        } else if let Some(situation) = Situation::of(&contact) {
            Action::Reply(scenario.reply(trainee.choose(&situation)).id.clone())
        } else {
            break;
        };
        if contact.act(&action, contact.spoken()).is_err() {
            break;
        }
    }
    contact
}
