//! Warm words without content that pay.

use super::call::Call;
use super::paying::note_paying;
use crate::analysis::Worth;
use crate::core::customer::Move;
use crate::core::diagnostic::{Code, Note};
use crate::core::scenario::{Act, Reply, Specificity};

/// Notes replies of nothing but warmth that would fit any call and mostly are worth as much as the best reply beside
/// them that is more than that (item 82: the adulterated reply; words of empathy without content are worth no more than
/// nothing).
pub(super) fn look(call: &Call<'_>, notes: &mut Vec<Note>) {
    note_paying(call, Code::WarmthPays, Worth::value, is_mere_warmth, notes);
}

/// Warm moves, with stock phrases and flattery at most, for no need and to nobody in particular.
fn is_mere_warmth(reply: &Reply) -> bool {
    let adds_nothing = |kind: Move| kind.is_warm() || matches!(kind, Move::ScriptGeneric | Move::Fawn);
    matches!(reply.act, Act::Say | Act::Interject)
        && reply.moves.are_warm()
        && reply.moves.iter().all(|(kind, _)| adds_nothing(kind))
        && reply.specific == Specificity::Vague
        && reply.need.is_none()
        && reply.effects.is_empty()
}
