//! What a rating comes to in a word.

/// What a customer would say if asked (item 66 names the three words; the borders are ours).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Satisfaction {
    /// Below 50 of 100.
    Dissatisfied,
    /// From 50 on.
    Satisfied,
    /// From 70 on.
    VerySatisfied,
}

impl Satisfaction {
    /// Every word, the worst first.
    pub const ALL: [Self; 3] = [Self::Dissatisfied, Self::Satisfied, Self::VerySatisfied];

    /// The word for a rating, 0 to 100.
    #[must_use]
    pub const fn of(rating: u8) -> Self {
        match rating {
            70.. => Self::VerySatisfied,
            50.. => Self::Satisfied,
            _ => Self::Dissatisfied,
        }
    }

    /// The end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dissatisfied => "dissatisfied",
            Self::Satisfied => "satisfied",
            Self::VerySatisfied => "very-satisfied",
        }
    }
}
