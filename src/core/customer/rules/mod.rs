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
pub(super) use hollow::hollow;

use super::{Effects, Rule, Weighed, fixed};

/// A rule: reads a weighed turn, pushes its effects.
type Law = fn(&Weighed<'_>, &mut Effects);

/// Every rule that a turn goes through.
const LAWS: [Law; 7] =
    [heard::heard, face::face, trust::trust, progress::progress, heat::heat, control::control, effort::effort];

/// All effects of one turn, the author's outright ones last.
#[must_use]
pub(super) fn effects(weighed: &Weighed<'_>) -> Effects {
    let mut effects = Effects::new();
    for law in LAWS {
        law(weighed, &mut effects);
    }
    for (quantity, points) in weighed.turn.authored {
        effects.push(Rule::Author, *quantity, fixed::of_points(*points));
    }
    effects
}
