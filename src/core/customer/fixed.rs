//! Fixed-point arithmetic: thousandths in `i32`, so that no platform's floating point can change a score.

/// One whole, in thousandths.
pub const ONE: i32 = 1000;

/// Product of two fractions in thousandths, rounded towards zero.
#[must_use]
pub const fn times(a: i32, b: i32) -> i32 {
    a * b / ONE
}

/// What is missing to one whole: `1 - a`.
#[must_use]
pub const fn rest(a: i32) -> i32 {
    ONE - a
}

/// Points of a state (0 to 100) as thousandths.
#[must_use]
pub const fn of_points(points: i16) -> i32 {
    points as i32 * 10
}

/// Thousandths as points, rounded to the nearest, halves away from zero.
#[must_use]
pub fn to_points(thousandths: i32) -> i16 {
    let half = if thousandths < 0 { -5 } else { 5 };
    let most = if thousandths < 0 { i16::MIN } else { i16::MAX };
    i16::try_from((thousandths + half) / 10).unwrap_or(most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_rounded_to_the_nearest_and_halves_away_from_zero() {
        let rounded = [-16, -15, -14, -5, -4, 0, 4, 5, 14, 15, 16].map(to_points);
        assert_eq!(rounded, [-2, -2, -1, -1, 0, 0, 0, 1, 1, 2, 2]);
    }
}
