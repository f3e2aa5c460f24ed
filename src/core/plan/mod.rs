//! Test plans: a call played by name, with what is expected of it.
//!
//! A trainer writes one beside the scenario, one step a line, in the order of the call:
//!
//! ```text
//! # The soft word in the first minute.
//! customer: mr-hale
//! hears: "this kettle of yours"
//! says: soft-insert
//! state: heat < 70, trust >= 38
//! says: same-shelf
//! unfinished
//! ```
//!
//! [`read()`] turns a file into a [`Plan`] in which every name is resolved against the scenario, with a finding for each
//! line that can't be; [`play()`] plays it and gives a finding for each expectation that does not hold; [`check()`] is both
//! for one file. A mistake is told once: a run with a line that can't be read is not played, and a run whose reply is
//! not on offer stops there.
//!
//! Replies are named, so no seed matters, and each is given in time unless the plan says otherwise.

mod answer;
mod check;
mod condition;
mod debrief;
mod ended;
mod expectation;
mod facts;
mod failure;
mod given;
mod hold;
mod line;
mod perceive;
mod piece;
mod play;
mod read;
mod reader;
mod reply_name;
mod score;
mod setting;
mod step;
mod word;
mod words;

pub use answer::Answer;
pub use check::{PlanReport, check};
pub use expectation::{Expectation, Expected, Heard};
pub use play::play;
pub use read::read;
pub use reply_name::ReplyName;
pub use setting::{Plan, Run};
pub use step::{Deed, Step, Time};
pub use word::Word;
