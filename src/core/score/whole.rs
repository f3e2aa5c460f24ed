//! A contact as a whole, as the scores see it.

use super::{Point, ScoreKind, Traces, Yardstick, deescalation, face, resolution};
use crate::core::customer::{Outcome, State};

/// What the points of a whole contact depend on, as far as it has come.
#[derive(Clone, Copy, Debug)]
pub struct Whole<'a> {
    /// What careful and careless conduct make of this customer.
    pub yardstick: &'a Yardstick,
    /// Replies that reached the customer.
    pub heard: usize,
    /// The heat after each of them, added up, in points.
    pub heat: i32,
    /// Where the customer stands.
    pub state: State,
    /// How it ended, if it did.
    pub outcome: Option<Outcome>,
    /// What the decisions left.
    pub traces: Traces,
}

/// Gives the points of the whole: those of de-escalation, resolution and face.
pub fn score_whole(whole: &Whole<'_>, give: &mut impl FnMut(ScoreKind, Point)) {
    deescalation::whole(whole, &mut |point| give(ScoreKind::DeEscalation, point));
    resolution::whole(whole, &mut |point| give(ScoreKind::Resolution, point));
    face::whole(whole, &mut |point| give(ScoreKind::Face, point));
}

/// Gives the points of de-escalation alone: a search asks for them at the end of every line.
pub fn score_calming(whole: &Whole<'_>, give: &mut impl FnMut(Point)) {
    deescalation::whole(whole, give);
}
