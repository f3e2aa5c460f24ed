//! Where a line of play ends.

use super::standing;
use crate::core::contact::End;
use crate::core::customer::{Outcome, State};
use crate::core::scenario::EndingIndex;
use crate::core::score::{ScoreKind, Whole, score_whole};

/// The end of a contact, as far as a search has to keep it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terminal {
    /// The ending.
    pub ending: EndingIndex,
    /// The outcome.
    pub outcome: Outcome,
    /// What it is worth, in thousandths.
    pub standing: i16,
    /// Whether the customer heard anything at all: otherwise resolution and de-escalation are not tested.
    pub(super) heard: bool,
    /// Points of the whole, gained and to be gained.
    pub(super) resolution: [i8; 2],
    pub(super) face: [i8; 2],
}

impl Terminal {
    pub(super) fn of(end: End, state: &State, whole: &Whole<'_>) -> Self {
        let mut sums = [[0, 0]; 6];
        score_whole(whole, &mut |kind, point| {
            let sum: &mut [i32; 2] = &mut sums[kind as usize];
            *sum = [sum[0] + point.gained, sum[1] + point.of];
        });
        // The points of a whole are at most a hundred.
        let small = |kind: ScoreKind| sums[kind as usize].map(|points| i8::try_from(points).unwrap_or(i8::MAX));
        Self {
            ending: end.ending,
            outcome: end.outcome,
            standing: standing(end.outcome, state),
            heard: whole.heard > 0,
            resolution: small(ScoreKind::Resolution),
            face: small(ScoreKind::Face),
        }
    }
}
