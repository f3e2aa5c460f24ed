//! False promises that pay.

use super::call::{Call, in_the_end};
use super::paying::note_paying;
use crate::core::customer::Move;
use crate::core::diagnostic::{Code, Note};

/// Notes false promises that mostly come to as much as the best reply beside them that keeps to the truth, although what
/// they cost after the contact is counted ([`aftermath`](crate::analysis::aftermath()); the false-promise test of the
/// research: trust up now, down later; item 49).
pub(super) fn look(call: &Call<'_>, notes: &mut Vec<Note>) {
    note_paying(call, Code::PromisePays, in_the_end, |reply| reply.moves.grade(Move::FalsePromise) > 0, notes);
}
