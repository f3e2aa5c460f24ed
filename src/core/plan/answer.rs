//! What the trainee perceived, question by question.

use crate::core::scenario::{Emotion, Question, SpeechAct};

/// An answer to one question of perception.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Every question of the moment, rightly.
    All,
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
}

impl Answer {
    /// `perceives: all`
    pub(super) const ALL: &'static str = "all";

    /// The question that it answers; none where it answers every one.
    #[must_use]
    pub const fn question(&self) -> Option<Question> {
        match self {
            Self::All => None,
            Self::Problem(_) => Some(Question::Problem),
            Self::Shown(_) => Some(Question::Shown),
            Self::Felt(_) => Some(Question::Felt),
            Self::Intensity(_) => Some(Question::Intensity),
            Self::Words(_) => Some(Question::Words),
            Self::Needs(_) => Some(Question::Needs),
        }
    }
}
