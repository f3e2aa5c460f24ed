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
    format!("{:.1}", f64::from(millionths) / 10_000.0)
}

/// Thousandths, as a loss is told in, as points of 100.
#[must_use]
pub fn points_lost(thousandths: i16) -> String {
    format!("{:.1}", f64::from(thousandths) / 10.0)
}

/// Millionths as whole points of 100: what a trainee reads.
#[must_use]
pub fn whole_points(millionths: i32) -> String {
    whole(millionths).to_string()
}

/// What a worth lacks of the best one, both in millionths, as whole points of 100: the difference of what is read of both.
#[must_use]
pub fn whole_points_lost(best: i32, worth: i32) -> String {
    (whole(best) - whole(worth)).to_string()
}

/// Millionths, rounded to whole points of 100.
const fn whole(millionths: i32) -> i32 {
    (millionths + 5_000).div_euclid(10_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_lost_is_the_difference_of_what_is_read() {
        let (best, worth) = (466_000, 253_000);
        assert_eq!([whole_points(best), whole_points(worth)], ["47", "25"]);
        assert_eq!(whole_points_lost(best, worth), "22");
        assert_eq!([-4_999, -5_001, 0, 4_999, 5_000].map(whole), [0, -1, 0, 0, 1]);
    }
}
