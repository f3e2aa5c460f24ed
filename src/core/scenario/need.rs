//! What a customer may need.

use crate::core::text::Text;

/// A need of some customer of the scenario.
#[derive(Clone, Debug)]
pub struct Need {
    /// The author's name for it.
    pub id: String,
    /// In words, as the trainee ranks it.
    pub text: Text,
    /// Seconds of the call after which help with it only makes up (rule 9, the cup of water).
    pub late: Option<i32>,
}
