//! Stock words in a reply.

use super::Situation;
use crate::core::scenario::ReplyIndex;
use crate::core::text::stock::{Stock, count};

/// How many stock words of a kind are in a reply, in the language that is played.
pub(super) fn stock(situation: &Situation<'_>, reply: ReplyIndex, stock: &Stock) -> usize {
    situation.words(reply).map_or(0, |words| count(words, stock[situation.language().index()]))
}
