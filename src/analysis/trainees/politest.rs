//! Takes the politest reply.

use super::stock::stock;
use super::{Situation, Trainee};
use crate::core::scenario::ReplyIndex;
use crate::core::text::stock::POLITENESS;

/// Takes the reply with most words of politeness in the language that is played, and leaves open what is asked.
pub(super) struct Politest;

impl Trainee for Politest {
    fn choose(&mut self, situation: &Situation<'_>) -> ReplyIndex {
        situation.most(|reply| stock(situation, reply, &POLITENESS))
    }
}
