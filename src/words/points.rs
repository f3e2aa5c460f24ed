//! What something is worth, as points of 100.

use crate::core::score::Gain;

/// The sign that stands before what was gained, for colour alone says nothing.
#[must_use]
pub const fn gain_sign(gain: Gain) -> &'static str {
    match gain {
        Gain::All => "✔",
        Gain::Part => "≈",
        Gain::Nothing => "✖",
    }
}

/// Millionths as points of 100.
#[must_use]
pub fn points(millionths: i32) -> String {
    tenths(in_tenths(millionths))
}

/// What a worth lacks of the best one, both in millionths, as points of 100: the difference of what is read of both.
#[must_use]
pub fn points_short(best: i32, worth: i32) -> String {
    tenths(in_tenths(best) - in_tenths(worth))
}

/// Millionths, rounded to tenths of a point of 100.
const fn in_tenths(millionths: i32) -> i32 {
    (millionths + 500).div_euclid(1_000)
}

/// Tenths of a point as points.
#[must_use]
pub fn tenths(of_a_point: i32) -> String {
    format!("{:.1}", f64::from(of_a_point) / 10.0)
}

/// Thousandths, as a loss is told in, as points of 100.
#[must_use]
pub fn points_lost(thousandths: i16) -> String {
    tenths(thousandths.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_short_is_the_difference_of_what_is_read() {
        let (best, worth) = (882_400, 799_500);
        assert_eq!([points(best), points(worth)], ["88.2", "80.0"]);
        assert_eq!(points_short(best, worth), "8.2");
        assert_eq!([-499, -501, 0, 499, 500].map(in_tenths), [0, -1, 0, 0, 1]);
        assert_eq!([points(-12_000), points(500)], ["-1.2", "0.1"]);
    }
}
