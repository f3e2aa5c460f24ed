//! What a translator should know of a text, as data; its words are those of the target language.

use super::TextPath;
use crate::core::customer::Move;
use crate::core::scenario::Delivery;

/// A text of the call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceText {
    /// Where its translation stands.
    pub path: TextPath,
    /// The text itself, with its marks.
    pub source: String,
    /// What it is, and what surrounds it.
    pub context: Context,
}

/// When something is said or offered, or holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum When {
    /// Always.
    #[default]
    Always,
    /// When the line before it was not said.
    Otherwise,
    /// Under this condition, as the author wrote it.
    If(String),
}

/// What a text is, and what surrounds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Context {
    /// The title of the scenario.
    Title,
    /// What it trains.
    Trains,
    /// For whom the trainee answers.
    Company,
    /// What the trainee reads before the call.
    Brief,
    /// What may be hard to hear.
    Warns,
    /// One of several of a kind, such as a need, a line of the record or a choice: what the list is says enough.
    Listed,
    /// A customer's name.
    Name {
        /// The customer's years.
        age: u8,
    },
    /// A customer's story, shown after the call.
    Story,
    /// What was promised earlier.
    Promise {
        /// Whether it came to nothing.
        failed: bool,
    },
    /// What a customer says.
    Line {
        /// Who may say it, by name, as the call has it.
        speakers: Vec<String>,
        /// How it is said.
        delivery: Delivery,
        /// When it is said.
        when: When,
    },
    /// What a customer thinks and does not say.
    Thought,
    /// An answer to “What is the matter?”.
    Choice {
        /// Whether it is the right one.
        right: bool,
    },
    /// What gives away what is asked for.
    GivesAway,
    /// What the trainee says, writes or does.
    Reply {
        /// The name of the act, as in message ids.
        act: &'static str,
        /// The heading of the article that is looked up.
        article: Option<String>,
        /// What kind of move it is.
        moves: Vec<Move>,
        /// When it is offered.
        when: When,
        /// The moments and endings that it may lead to, by the author's names.
        leads: Vec<String>,
    },
    /// What the debrief says of a reply.
    Because {
        /// The name of the act, where the reply has no words of its own to go by.
        act: Option<&'static str>,
        /// The heading of the article that is looked up.
        article: Option<String>,
        /// The name of the only customer to whom it is said; none if it is for everybody.
        to: Option<String>,
    },
    /// The heading of an ending.
    Ending {
        /// When it is the one.
        when: When,
    },
    /// What happens a week later.
    Later,
    /// What the customer writes or says some days later.
    Note,
}
