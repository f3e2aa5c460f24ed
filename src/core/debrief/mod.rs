//! What the debrief says of an attempt, as data: screens, terminal and reports only lay it out.

mod push;
mod review;

pub use push::{Push, pushes};
pub use review::{Debrief, TurnReview};
