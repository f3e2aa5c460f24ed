//! The customer model: state, temperament, moves, and the rules that move the one by the other.
//!
//! Whole numbers only. [`Model::hear`] is the whole of it: a state, a memory and a turn give effects and a next state.

mod coefficients;
mod effects;
pub mod fixed;
mod history;
mod model;
mod moves;
mod outcome;
pub mod population;
mod quantity;
mod rating;
mod rule;
mod rules;
mod state;
mod tally;
mod temperament;
mod turn;

pub use coefficients::{COEFFICIENTS, Coefficients};
pub use effects::{Effect, Effects};
pub use history::History;
pub use model::Model;
pub use moves::{Move, Moves};
pub use outcome::Outcome;
pub use quantity::Quantity;
pub use rating::{contact_rating, momentary_quality};
pub use rule::Rule;
pub use state::State;
pub use tally::{Tally, Totals};
pub use temperament::{Level, Temperament};
pub use turn::{Phase, Turn, Weighed};
