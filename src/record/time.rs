//! Times on the wall, as the record has them: milliseconds since 1970 in UTC.

use jiff::Timestamp;
use jiff::tz::TimeZone;

pub(super) fn millis(time: Timestamp) -> i64 {
    time.as_millisecond()
}

/// A time that no calendar has becomes the nearest one that it has.
pub(super) fn from_millis(millis: i64) -> Timestamp {
    Timestamp::from_millisecond(millis).unwrap_or(if millis < 0 { Timestamp::MIN } else { Timestamp::MAX })
}

/// A time on the wall as it is read in any language: the day and the minute.
#[must_use]
pub fn when(time: Timestamp, zone: TimeZone) -> String {
    time.to_zoned_datetime(zone).strftime("%Y-%m-%d %H:%M").to_string()
}
