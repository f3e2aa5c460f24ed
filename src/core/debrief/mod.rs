//! What the debrief says of an attempt, as data: screens, terminal and reports only lay it out.

mod debrief;
mod move_of_turn;

pub use debrief::{Debrief, TurnReview};
pub use move_of_turn::{Push, pushes};
