//! Times on the wall, as the record has them: milliseconds since 1970 in UTC.

use jiff::Timestamp;

pub(super) fn millis(time: Timestamp) -> i64 {
    time.as_millisecond()
}

/// A time that no calendar has becomes the nearest one that it has.
pub(super) fn from_millis(millis: i64) -> Timestamp {
    Timestamp::from_millisecond(millis).unwrap_or(if millis < 0 { Timestamp::MIN } else { Timestamp::MAX })
}
