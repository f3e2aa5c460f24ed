//! What the agent can look up.

use crate::core::text::Text;

/// A knowledge article.
#[derive(Clone, Debug)]
pub struct Article {
    /// The author's name for it.
    pub id: String,
    /// Its heading.
    pub title: Text,
    /// What it says.
    pub text: Text,
}
