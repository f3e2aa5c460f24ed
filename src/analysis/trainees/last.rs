//! Takes what is shown last.

use super::{Situation, Trainee};
use crate::core::scenario::ReplyIndex;

/// Takes the last reply on the screen, and leaves open what is asked. As with the first, the order is drawn for each
/// moment.
pub(super) struct Last;

impl Trainee for Last {
    fn choose(&mut self, situation: &Situation<'_>) -> ReplyIndex {
        let mut place = 0;
        situation.most(|_| {
            place += 1;
            place
        })
    }
}
