//! The single questions of perception.

use super::Perceive;

/// One question of perception.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// What is the matter?
    Problem,
    /// What feeling is shown?
    Shown,
    /// What feeling lies underneath?
    Felt,
    /// How strong is it?
    Intensity,
    /// What do the words do?
    Words,
    /// What is needed, first things first?
    Needs,
}

impl Question {
    /// Every one, in the order in which they are asked.
    pub const ALL: [Self; 6] = [Self::Problem, Self::Shown, Self::Felt, Self::Intensity, Self::Words, Self::Needs];

    /// As it is written in a plan, and in the names of its words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Problem => "problem",
            Self::Shown => "shown",
            Self::Felt => "felt",
            Self::Intensity => "intensity",
            Self::Words => "words",
            Self::Needs => "needs",
        }
    }
}

impl Perceive {
    /// Whether this set asks it.
    #[must_use]
    pub const fn asks(&self, question: Question) -> bool {
        match question {
            Question::Problem => self.problem.is_some(),
            Question::Shown | Question::Felt | Question::Intensity => self.emotion.is_some(),
            Question::Words => self.words.is_some(),
            Question::Needs => self.needs,
        }
    }

    /// What this set asks, in the order in which it is asked.
    pub fn questions(&self) -> impl Iterator<Item = Question> {
        Question::ALL.into_iter().filter(|question| self.asks(*question))
    }
}
