//! What a trainee can do, and why it may be refused.

use crate::core::scenario::{Emotion, SpeechAct};
use crate::core::text::Language;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Something that the trainee does. Things are named as the author named them, so that a log can be read.
///
/// Every one is an object in JSON: it stands in one with its time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Answers the questions of perception.
    Perceive(PerceptionAnswer),
    /// Gives a reply of the present moment, by its name.
    Reply(String),
    /// Puts a reply into words of one's own, before any is offered; nothing, if one has none.
    Word(String),
    /// Cuts into what the customer is saying. What is asked here stays unanswered; the replies are offered at once.
    CutIn {},
}

/// What the trainee perceived. What was left open is `None` or empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PerceptionAnswer {
    /// The clauses that gave something away.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cues: Vec<ClauseMark>,
    /// The chosen problem, by its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<String>,
    /// The feeling that is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shown: Option<Emotion>,
    /// The feeling underneath.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub felt: Option<Emotion>,
    /// How strong it is, 0 to 4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intensity: Option<u8>,
    /// What the words do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<SpeechAct>,
    /// The needs by their names, first things first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// How sure the trainee is of all that, 0 (guessed) to [`SUREST`](Self::SUREST). It gains nothing; the debrief holds it
    /// against what was right.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sureness: Option<u8>,
}

impl PerceptionAnswer {
    /// The surest that one can be.
    pub const SUREST: u8 = 4;
}

/// A clause of what the customer said, as one that gave something away. How a line is cut depends on its language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClauseMark {
    /// The line: `moment.line`.
    pub line: String,
    /// The language it was read in.
    pub language: Language,
    /// The place of the clause in the line, from 0.
    pub clause: u32,
}

/// Why an action was not taken. The contact stays as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The contact has ended.
    Over,
    /// Nothing was asked.
    NotAsked,
    /// The questions come first.
    QuestionsFirst,
    /// Words of one's own come first.
    WordsFirst,
    /// Nobody is speaking who could be cut into.
    NobodySpeaks,
    /// No reply of that name is offered.
    NotOffered(String),
    /// The time of the action lies before what has happened.
    TimeRunsBack {
        /// The time of the action, in milliseconds.
        at: u64,
        /// The latest time so far.
        now: u64,
    },
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Over => formatter.write_str("the contact has ended"),
            Self::NotAsked => formatter.write_str("no such question is open"),
            Self::QuestionsFirst => formatter.write_str("a question of perception is open and comes first"),
            Self::WordsFirst => formatter.write_str("words of one's own are asked for and come first"),
            Self::NobodySpeaks => formatter.write_str("the customer is not speaking"),
            Self::NotOffered(reply) => write!(formatter, "no reply `{reply}` is offered at this moment"),
            Self::TimeRunsBack { at, now } => write!(formatter, "time {at} ms lies before {now} ms"),
        }
    }
}

impl std::error::Error for Refusal {}
