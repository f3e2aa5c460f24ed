//! A class, from the record that everybody's was merged into: what a trainer looks at.
//!
//! Who decided how is counted by the *first* attempt of each trainee at each call: from the second on they have read the
//! debrief, and say what they remember. An attempt that was left counts with the decisions that were made. Versions of a
//! call are counted together, by the author's names of moments and replies, and so are its customers.
//!
//! Everything here is read from tables that are derived ([`Record::derive`](super::Record::derive), and
//! [`Record::weigh`](super::Record::weigh) for what replies lost); what is not derived yet is not counted.

mod confusion;
mod discuss;
mod first;
mod forecast;
mod item;
mod items;
mod played;
mod standing;
mod version;

pub use confusion::{Confusion, Taken};
pub use discuss::{Advice, Discussion, LossyCall, discussions, lossy_calls};
pub use first::Scope;
pub use forecast::Forecast;
pub use item::{Answer, Item};
pub use played::{PlayedCall, PlayedCalls};
pub use standing::Standing;
