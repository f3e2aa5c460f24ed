//! How good a reply was, in a word.

/// A word for what a reply lost against the best one on offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// No other reply was worth more.
    Best,
    /// As good as the best, for any purpose.
    Good,
    /// A little was lost.
    Inaccurate,
    /// Something was lost that a customer feels.
    Mistake,
    /// The contact turned on it.
    Blunder,
}

impl Grade {
    /// Every grade, best first.
    pub const ALL: [Self; 5] = [Self::Best, Self::Good, Self::Inaccurate, Self::Mistake, Self::Blunder];

    /// The grade of a loss in thousandths. The steps are ours: 20 are about what one use of a kind of move wears off, 60
    /// what separates a customer who would say "fine" from one who would say "well …", 150 an outcome.
    #[must_use]
    pub const fn of(loss: i16) -> Self {
        match loss {
            ..=0 => Self::Best,
            1..=20 => Self::Good,
            21..=60 => Self::Inaccurate,
            61..=150 => Self::Mistake,
            _ => Self::Blunder,
        }
    }

    /// The end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Best => "best",
            Self::Good => "good",
            Self::Inaccurate => "inaccurate",
            Self::Mistake => "mistake",
            Self::Blunder => "blunder",
        }
    }
}
