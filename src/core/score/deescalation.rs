//! De-escalation: what became of the heat, and whether trust came with it.

use super::{Point, Reason, Whole, yardstick::mean};
use crate::core::customer::{COEFFICIENTS, Outcome, fixed};

/// Points of the whole.
const FULL: i32 = 100;

/// The mean heat over the contact between careless (0) and careful conduct (100) with this customer. A customer who
/// left angry or gave up takes all of it; calm without trust counts half (the research, section 2, score 3).
pub(super) fn whole(whole: &Whole<'_>, give: &mut impl FnMut(Point)) {
    if whole.heard == 0 {
        return;
    }
    let mean = mean(whole.heat, whole.heard);
    let [careful, careless] = whole.yardstick.mean_heat(whole.heard);
    let calmed = (FULL * (careless - mean) / (careless - careful).max(1)).clamp(0, FULL);
    let mut give = |gained, of, because| give(Point { exchange: None, gained, of, because });
    give(calmed, FULL, Reason::Calming { mean, careful, careless });
    let trust = whole.state.trust;
    match whole.outcome {
        Some(outcome @ (Outcome::QuietExit | Outcome::Escalated)) => give(-calmed, 0, Reason::Left { outcome }),
        _ if fixed::of_points(trust) < COEFFICIENTS.deescalated_trust => {
            give(calmed / 2 - calmed, 0, Reason::TrustLow { trust });
        }
        _ => {}
    }
}
