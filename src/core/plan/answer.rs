//! What the trainee perceived, question by question.

use crate::core::scenario::{Emotion, Question, SpeechAct};
use std::ops::Range;

/// An answer to one question of perception.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Every question of the moment, rightly.
    All,
    /// Words that gave something away, folded, each with its place in the plan.
    Cues(Vec<(Range<usize>, String)>),
    /// The problem, by its name.
    Problem(String),
    /// The feeling that is shown.
    Shown(Emotion),
    /// The feeling underneath.
    Felt(Emotion),
    /// How strong it is, 0 to 4.
    Intensity(u8),
    /// What the words do.
    Words(SpeechAct),
    /// The needs by their names, first things first.
    Needs(Vec<String>),
    /// How sure the trainee is, 0 to 4.
    Sureness(u8),
}

impl Answer {
    /// `perceives: all`
    pub(super) const ALL: &'static str = "all";

    /// The question that it answers; none where it answers every one.
    #[must_use]
    pub const fn question(&self) -> Option<Question> {
        match self {
            Self::All => None,
            Self::Cues(_) => Some(Question::Cues),
            Self::Problem(_) => Some(Question::Problem),
            Self::Shown(_) => Some(Question::Shown),
            Self::Felt(_) => Some(Question::Felt),
            Self::Intensity(_) => Some(Question::Intensity),
            Self::Words(_) => Some(Question::Words),
            Self::Needs(_) => Some(Question::Needs),
            Self::Sureness(_) => Some(Question::Sureness),
        }
    }
}
