//! Whether conditions can hold together.
//!
//! The judge takes conditions apart and narrows what is possible, case by case. What it calls impossible is: where it is in
//! doubt, it says so.

mod case;
mod judge;
mod lasting;
mod standing;

pub(super) use case::Case;
pub(super) use judge::{Verdict, judge, possible};
pub(super) use lasting::lasting;
