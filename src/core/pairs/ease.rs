//! How easily a sentence came.

/// How easily it came, as the trainee says. The scheduler asks for these four.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ease {
    /// It did not come.
    Missed,
    /// It came with effort.
    Hard,
    /// It came.
    Good,
    /// It came at once.
    Easy,
}

impl Ease {
    /// Each of them, the hardest first.
    pub const ALL: [Self; 4] = [Self::Missed, Self::Hard, Self::Good, Self::Easy];

    /// Its name in the record, and the end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Missed => "missed",
            Self::Hard => "hard",
            Self::Good => "good",
            Self::Easy => "easy",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ease| ease.name() == name)
    }
}
