//! What an attempt was worth, in six scores that are never blended into one.
//!
//! Perception, empathy and de-escalation stand in front; resolution, face and pace beside them. Every score is a sum
//! of [`Point`]s, and every point names the exchange and the reason it came from. What a call did not test has no
//! value, which is not zero.
//!
//! Points come from each decision by itself ([`score_decision`]) and from the whole ([`score_whole`]). What a later
//! decision has to know of earlier ones is kept in [`Traces`], so that an attempt and a search over every line of play
//! are scored by the same lines of code.

mod attention;
mod decision;
mod deescalation;
mod empathy;
mod face;
mod pace;
mod perception;
mod point;
mod resolution;
mod scores;
mod traces;
mod version;
mod whole;
mod yardstick;

pub use attention::Attention;
pub use decision::{Decision, Offer, score_decision};
pub use empathy::minds_feeling;
pub use perception::judge_perception;
pub use point::{Gain, Part, Point, Reason};
pub use scores::{Score, ScoreKind, Scores, Share, percent};
pub use traces::Traces;
pub use version::MODEL_VERSION;
pub use whole::{Whole, score_calming, score_whole};
pub use yardstick::Yardstick;
