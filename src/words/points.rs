//! What something is worth, as points of 100.

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
