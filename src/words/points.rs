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
