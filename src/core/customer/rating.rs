//! Rule 11: what the customer would say if asked.

use super::{State, fixed};

/// How the moment feels to the customer, in thousandths: trust, progress and being heard against heat, face and
/// effort (the research, rule 11).
#[must_use]
pub fn momentary_quality(state: &State) -> i32 {
    let of = |points: i16| fixed::of_points(points);
    let quality = 500
        + fixed::times(350, of(state.trust) - 350)
        + fixed::times(300, of(state.progress))
        + fixed::times(250, of(state.heard) - 100)
        - fixed::times(350, of(state.heat) - 400)
        - fixed::times(250, of(state.face))
        - fixed::times(120, of(state.effort));
    quality.clamp(0, fixed::ONE)
}

/// The rating of a whole contact from the qualities of its moments, in thousandths: the last moment 0.45, the mean
/// 0.35, the extreme one 0.20 (evidence N3: last and mean count alike, the first hardly). None for no moments.
#[must_use]
pub fn contact_rating(qualities: &[i32]) -> Option<i32> {
    let last = *qualities.last()?;
    let count = i32::try_from(qualities.len()).ok()?;
    let mean = qualities.iter().sum::<i32>() / count;
    let extreme = qualities.iter().copied().max_by_key(|quality| (quality - 500).abs())?;
    Some(fixed::times(450, last) + fixed::times(350, mean) + fixed::times(200, extreme))
}
