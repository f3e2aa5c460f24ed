//! For whom a call is.

/// How much practice a call asks for. Three steps, for a trainer tells no more apart; where each begins is theirs to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Difficulty {
    /// For the first calls of all.
    Beginner,
    /// For who has some behind them.
    Practised,
    /// For who wants to be tested.
    Seasoned,
}

impl Difficulty {
    /// Every step, the easiest first.
    pub const ALL: [Self; 3] = [Self::Beginner, Self::Practised, Self::Seasoned];

    /// The end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Beginner => "beginner",
            Self::Practised => "practised",
            Self::Seasoned => "seasoned",
        }
    }
}
