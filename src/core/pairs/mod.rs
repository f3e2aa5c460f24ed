//! The pairs drill: a customer says one thing and hopes to hear another (items 46 to 50).
//!
//! A card shows what is said and what can be done there. The trainee says it in words of their own, sees what was hoped for,
//! judges whether it can be kept, says what was asked for, and how easily it came. When a card comes again follows from what
//! was said of it before, and from nothing else: nothing here knows what day it is.

mod asks;
mod deck;
mod ease;
mod pair;
mod schedule;
mod sitting;

pub use asks::Asks;
pub use deck::shipped;
pub use ease::Ease;
pub use pair::{Pair, Version};
pub use schedule::{Reviewed, Standing};
pub use sitting::{NEW_A_DAY, Sitting};
