//! Simulated trainees: small habits that play a whole call, and what they get for it.
//!
//! A call that is won by the longest reply, by politeness or by luck trains nothing (the research, section 4). Each
//! [`Policy`] is one such habit in a file of its own. What it chooses by is what a trainee could see: the words in the
//! language that is played, what kind of act a reply is, how the customer sounded. Where customers stand, and how a
//! reply is graded, it does not know, unless its name says so.
//!
//! Two replies that are the same to a trainee are told apart by nothing but the screen: the first as shown is taken.
//! That order is drawn from the seed of the contact, so a trainee plays many times, and [`Played`] is the mean.

mod always_apologise;
mod asked;
mod attempt;
pub(super) mod common;
mod expert;
mod first;
mod keyword_empathy;
mod last;
mod longest;
mod mood_reader;
mod played;
mod policy;
mod politest;
mod random;
mod robot;
mod shortest;
mod silent;
mod situation;
mod solve_first;
mod stock;

pub use asked::Asked;
pub use attempt::{MOST_DECISIONS, attempt};
pub use played::Played;
pub use policy::{PLAYS, Policy};
pub use situation::Situation;

use super::Graph;
use crate::core::contact::PerceptionAnswer;
use crate::core::scenario::ReplyIndex;

/// Someone who plays a contact.
pub trait Trainee {
    /// Chooses one of the replies on offer. [`Situation::most`] gives no other.
    fn choose(&mut self, situation: &Situation<'_>) -> ReplyIndex;

    /// Answers what is asked before the replies are shown; by default everything is left open.
    fn perceive(&mut self, _asked: &Asked<'_>) -> PerceptionAnswer {
        PerceptionAnswer::default()
    }
}
