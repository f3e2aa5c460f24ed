//! How a contact may end.

use super::{Condition, Line};
use crate::core::customer::Outcome;
use crate::core::text::Text;

/// An ending.
#[derive(Clone, Debug)]
pub struct Ending {
    /// The author's name for it.
    pub id: String,
    /// Its heading in the debrief.
    pub title: Text,
    /// When it is the one; none: whenever no earlier one is.
    pub when: Option<Condition>,
    /// The outcome, where the author overrules the model.
    pub outcome: Option<Outcome>,
    /// The customer's last words.
    pub says: Box<[Line]>,
    /// What happens a week later.
    pub later: Text,
    /// What the customer writes or says some days later, in their own words (item 92).
    pub note: Option<Box<Text>>,
}
