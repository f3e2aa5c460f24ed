//! Times on the wall, as the record has them: milliseconds since 1970 in UTC.

use jiff::Timestamp;
use jiff::civil::date;
use jiff::tz::TimeZone;

pub(super) fn millis(time: Timestamp) -> i64 {
    time.as_millisecond()
}

/// A time that no calendar has becomes the nearest one that it has.
pub(super) fn from_millis(millis: i64) -> Timestamp {
    Timestamp::from_millisecond(millis).unwrap_or(if millis < 0 { Timestamp::MIN } else { Timestamp::MAX })
}

/// The month where somebody is, such as `2026-11`.
#[must_use]
pub fn month(time: Timestamp, zone: TimeZone) -> String {
    time.to_zoned_datetime(zone).strftime("%Y-%m").to_string()
}

/// The day where somebody is, counted from 1 January 1970.
#[must_use]
pub fn days_since_1970(time: Timestamp, zone: TimeZone) -> i32 {
    time.to_zoned_datetime(zone).date().since(date(1970, 1, 1)).map_or(0, |days| days.get_days())
}

/// A time on the wall as it is read in any language: the day and the minute.
#[must_use]
pub fn when(time: Timestamp, zone: TimeZone) -> String {
    time.to_zoned_datetime(zone).strftime("%Y-%m-%d %H:%M").to_string()
}
