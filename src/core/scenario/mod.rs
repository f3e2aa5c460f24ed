//! An authored contact, valid by construction: customer, facts, moments, replies, endings.
//!
//! Values of these types come from [`crate::core::source::load`] only, so every index in them points at something.

mod act;
mod condition;
mod customer;
mod delivery;
mod desk;
mod difficulty;
mod emotion;
mod ending;
mod id;
mod index;
mod longest;
mod moment;
mod need;
mod original;
mod perceive;
mod question;
mod reply;
mod sheet;
mod speech_act;
mod written;

pub use act::{Act, TicketFact};
pub use condition::{Comparison, Condition, Measure, Situation};
pub use customer::{Customer, EarlierContact, Expectation, Fear, Hair};
pub use delivery::{Channel, Delivery, Loudness, Pace, Tone};
pub use desk::Article;
pub use difficulty::Difficulty;
pub use emotion::Emotion;
pub use ending::Ending;
pub use id::{END, is_id, is_id_character};
pub use index::{ArticleIndex, CustomerIndex, EndingIndex, MomentIndex, NeedIndex, ReplyIndex};
pub use moment::{Line, LineCondition, Moment, millis};
pub use need::Need;
pub use original::Original;
pub use perceive::{EmotionKey, Perceive, ProblemKey};
pub use question::Question;
pub use reply::{Branch, Destination, Reply, Specificity, Window};
pub use sheet::Scenario;
pub use speech_act::SpeechAct;
