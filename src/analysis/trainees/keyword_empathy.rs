//! Takes the reply that sounds most like empathy.

use super::stock::stock;
use super::{Situation, Trainee};
use crate::core::scenario::ReplyIndex;
use crate::core::text::stock::EMPATHY;

/// Takes the reply with most stock words of empathy in the language that is played, whatever it does, and leaves open
/// what is asked. It is how a program for quality assurance that looks for keywords would have it.
pub(super) struct KeywordEmpathy;

impl Trainee for KeywordEmpathy {
    fn choose(&mut self, situation: &Situation<'_>) -> ReplyIndex {
        situation.most(|reply| stock(situation, reply, &EMPATHY))
    }
}
