//! A record as text: one JSON object a line, for going from machine to machine.
//!
//! First `{"record":{"format":3}}`, then every trainee, every content, every attempt, of the pairs drill every card of
//! somebody's own and every answer, and every goal, and at last every remark and what of them was taken back, each in an order
//! that does not hang on the machine: what was merged is written out byte for byte as it came. A line refers only to lines before it, or
//! to what the record has already; but a remark may be on an attempt that comes another time. What is derived is not written: whoever reads it derives it.

mod export;
mod fault;
mod goals;
mod import;
mod old;
mod pairs;
mod remarks;
mod returning;
mod settle;

pub use export::Exported;
pub use fault::{BadLine, Fault, ImportError};
pub use import::Imported;
pub use old::OldAttempt;

use goals::GoalsLine;
use pairs::{PairLine, ReviewLine};
use remarks::{RemarkLine, TakenBackLine};

use super::log::End;
use super::{AttemptId, TraineeId};
use crate::core::contact::Attempt;
use crate::core::debrief::Reflection;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of this form: one more whenever there is a line that the program before would not know. Older ones are read.
pub const FORMAT: u32 = 3;

/// One line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Line {
    Record(Header),
    Trainee(TraineeLine),
    Content(ContentLine),
    Attempt(Box<AttemptLine>),
    /// From form 2 on.
    Pair(PairLine),
    /// From form 2 on.
    Review(ReviewLine),
    /// From form 2 on.
    Goals(GoalsLine),
    /// From form 3 on.
    Remark(RemarkLine),
    /// From form 3 on.
    TakenBack(TakenBackLine),
}

/// The first line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    format: u32,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct TraineeLine {
    id: TraineeId,
    name: String,
    /// Milliseconds since 1970 in UTC, as all times on the wall here.
    since: i64,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ContentLine {
    digest: String,
    scenario: String,
    call: String,
    /// By language.
    translations: BTreeMap<String, String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AttemptLine {
    id: AttemptId,
    trainee: TraineeId,
    /// The digest of its content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    content: Option<String>,
    begun: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    end: Option<EndLine>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reflection: Option<ReflectionLine>,
    attempt: Attempt,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EndLine {
    how: End,
    at: i64,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReflectionLine {
    said: i64,
    what: Reflection,
}
