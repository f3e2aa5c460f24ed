//! Takes the shortest reply.

use super::{Situation, Trainee};
use crate::core::scenario::ReplyIndex;
use std::cmp::Reverse;

/// Takes the reply with fewest characters in the language that is played, and leaves open what is asked. Acts without
/// words are taken where there is nothing else: whoever would rather say nothing is [`Silent`](super::silent::Silent).
pub(super) struct Shortest;

impl Trainee for Shortest {
    fn choose(&mut self, situation: &Situation<'_>) -> ReplyIndex {
        situation.most(|reply| (situation.words(reply).is_some(), Reverse(situation.length(reply))))
    }
}
