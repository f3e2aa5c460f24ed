//! The single questions of perception.

/// One question of perception.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Which words gave it away?
    Cues,
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
    /// How sure is one of all that?
    Sureness,
}

impl Question {
    /// Every one, in the order in which they are asked.
    pub const ALL: [Self; 8] =
        [Self::Cues, Self::Problem, Self::Shown, Self::Felt, Self::Intensity, Self::Words, Self::Needs, Self::Sureness];

    /// As it is written in a plan, and in the names of its words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cues => "cues",
            Self::Problem => "problem",
            Self::Shown => "shown",
            Self::Felt => "felt",
            Self::Intensity => "intensity",
            Self::Words => "words",
            Self::Needs => "needs",
            Self::Sureness => "sureness",
        }
    }
}
