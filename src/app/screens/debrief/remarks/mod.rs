//! What a trainer says of an attempt: shown to whoever looks at it, and written by whoever it does not belong to.

mod comment;
mod hand;
mod writing;

pub(super) use comment::{comments, next, summary};
pub(super) use hand::{by_hand, effective, set_by_hand};
pub(super) use writing::Writing;

use crate::record::{About, Remark, RemarkId};
use jiff::tz::TimeZone;

/// Something that whoever looks at an attempt says of it, or takes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Say {
    /// This is said.
    Remark(About),
    /// This was said, and is not any more.
    TakeBack(RemarkId),
}

/// What is said of an attempt, and who may say more.
#[derive(Debug, Default)]
pub(super) struct Remarks {
    /// What counts, the oldest first.
    pub(super) said: Vec<Remark>,
    /// The name of whoever may say something; none of one's own attempts.
    pub(super) author: Option<String>,
    /// Whose attempt it is.
    pub(super) whose: String,
    pub(super) zone: Option<TimeZone>,
}

impl Remarks {
    /// Where whoever looks at it is.
    pub(super) fn zone(&self) -> TimeZone {
        self.zone.clone().unwrap_or_else(TimeZone::system)
    }

    /// Whether something was said by whoever may say something.
    fn is_own(&self, remark: &Remark) -> bool {
        self.author.as_ref().is_some_and(|author| *author == remark.author)
    }
}
