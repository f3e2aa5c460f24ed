//! The rules that move a customer: one file each, one small function each, in the research's order.

mod control;
mod effort;
mod face;
mod gate;
mod handoff;
mod heard;
mod heat;
mod hollow;
mod progress;
mod trust;

pub(super) use gate::gate;
pub(super) use handoff::handoff;
pub(super) use hollow::{hollow, trust_lost};

use super::{Rule, Tally, Weighed, fixed};

/// All effects of one turn, rule by rule, the author's outright ones last.
pub(super) fn effects(weighed: &Weighed<'_>, effects: &mut impl Tally) {
    heard::heard(weighed, effects);
    face::face(weighed, effects);
    trust::trust(weighed, effects);
    progress::progress(weighed, effects);
    heat::heat(weighed, effects);
    control::control(weighed, effects);
    effort::effort(weighed, effects);
    for (quantity, points) in weighed.turn.authored {
        effects.push(Rule::Author, *quantity, fixed::of_points(*points));
    }
}
