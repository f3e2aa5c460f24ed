//! What an attempt was worth, in six scores that are never blended into one.
//!
//! Perception, empathy and de-escalation stand in front; resolution, face and pace beside them. Every score is a sum
//! of [`Point`]s, and every point names the exchange and the reason it came from. What a call did not test has no
//! value, which is not zero.

mod deescalation;
mod empathy;
mod face;
mod pace;
mod perception;
mod point;
mod reference;
mod resolution;
mod scores;

pub use perception::channel_key;
pub use point::{Part, Point, Reason};
pub use reference::Reference;
pub use scores::{Score, ScoreKind, Scores};
