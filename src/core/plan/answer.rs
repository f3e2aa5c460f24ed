//! What the trainee perceived, channel by channel.

use crate::core::scenario::{Emotion, SpeechAct};

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

/// A question of perception, as a plan names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
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

impl Channel {
    /// Every one, in the order in which they are asked.
    pub const ALL: [Self; 6] = [Self::Problem, Self::Shown, Self::Felt, Self::Intensity, Self::Words, Self::Needs];

    /// As it is written.
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

impl Answer {
    /// `perceives: all`
    pub(super) const ALL: &'static str = "all";

    /// The question that it answers; none where it answers every one.
    #[must_use]
    pub const fn channel(&self) -> Option<Channel> {
        match self {
            Self::All => None,
            Self::Problem(_) => Some(Channel::Problem),
            Self::Shown(_) => Some(Channel::Shown),
            Self::Felt(_) => Some(Channel::Felt),
            Self::Intensity(_) => Some(Channel::Intensity),
            Self::Words(_) => Some(Channel::Words),
            Self::Needs(_) => Some(Channel::Needs),
        }
    }
}
