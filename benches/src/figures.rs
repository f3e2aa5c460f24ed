//! Figures as a table shows them: three digits that mean something.

use std::time::Duration;

/// A time with its unit.
pub(crate) fn time(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    let (number, unit) = if seconds >= 1.0 { (seconds, "s") } else { (seconds * 1e3, "ms") };
    format!("{} {unit}", digits(number))
}

/// So many a second, from how long so many took.
pub(crate) fn rate(count: usize, time: Duration) -> String {
    let rate = Duration::from_secs(count as u64).div_duration_f64(time);
    let magnitude = 10_f64.powf((rate.log10().floor() - 2.0).max(0.0));
    grouped(&format!("{:.0}", (rate / magnitude).round() * magnitude))
}

/// A number of which only the first digits are of interest.
pub(crate) fn digits(number: f64) -> String {
    if number < 10.0 {
        format!("{number:.2}")
    } else if number < 100.0 {
        format!("{number:.1}")
    } else {
        grouped(&format!("{number:.0}"))
    }
}

/// Digits in groups of three.
pub(crate) fn grouped(digits: &str) -> String {
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}
