//! Takes what is shown first.

use super::{Situation, Trainee};
use crate::core::scenario::ReplyIndex;

/// Takes the first reply on the screen, and leaves open what is asked. Replies are shown in an order that is drawn for
/// each moment, so over many attempts it should fare as chance does; the authored order is a lint's matter.
pub(super) struct First;

impl Trainee for First {
    fn choose(&mut self, situation: &Situation<'_>) -> ReplyIndex {
        // All are the same to it.
        situation.most(|_| 0)
    }
}
