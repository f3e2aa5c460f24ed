//! Says sorry.

use super::stock::stock;
use super::{Situation, Trainee};
use crate::core::customer::Move;
use crate::core::scenario::ReplyIndex;
use crate::core::text::stock::APOLOGY;

/// Takes the reply that its author grades highest as an apology; of those that are as much of one, or where none is,
/// the one with most words of apology. It leaves open what is asked.
pub(super) struct AlwaysApologise;

impl Trainee for AlwaysApologise {
    fn choose(&mut self, situation: &Situation<'_>) -> ReplyIndex {
        situation.most(|reply| (situation.moves(reply).grade(Move::Apologise), stock(situation, reply, &APOLOGY)))
    }
}
