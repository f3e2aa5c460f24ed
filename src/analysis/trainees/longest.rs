//! Takes the longest reply.

use super::{Situation, Trainee};
use crate::core::scenario::ReplyIndex;

/// Takes the reply with most characters in the language that is played, and leaves open what is asked. It is the habit
/// of whoever has sat many tests: the right answer is the one that was written with most care.
pub(super) struct Longest;

impl Trainee for Longest {
    fn choose(&mut self, situation: &Situation<'_>) -> ReplyIndex {
        situation.most(|reply| situation.length(reply))
    }
}
