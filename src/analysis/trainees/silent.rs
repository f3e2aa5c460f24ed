//! Says nothing.

use super::{Situation, Trainee};
use crate::core::scenario::{Act, ReplyIndex};
use std::cmp::Reverse;

/// Listens on wherever it can; where it can't, does something without words, or writes a ticket, which nobody hears;
/// where something has to be said, says as little as it can. It leaves open what is asked.
pub(super) struct Silent;

impl Trainee for Silent {
    fn choose(&mut self, situation: &Situation<'_>) -> ReplyIndex {
        situation.most(|reply| {
            let silence = match situation.act(reply) {
                Act::Listen => 2,
                act if act == Act::Ticket || situation.words(reply).is_none() => 1,
                _ => 0,
            };
            (silence, Reverse(situation.length(reply)))
        })
    }
}
