//! What a rating comes to in a word.

use crate::core::customer::Outcome;

/// What a customer would say if asked (item 66 names the three words; the borders are ours).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Satisfaction {
    /// Below 50 of 100, and whoever took it further or gave it up.
    Dissatisfied,
    /// From 50 on, and from 70 on where the matter was left open.
    Satisfied,
    /// From 70 on.
    VerySatisfied,
}

impl Satisfaction {
    /// Every word, the worst first.
    pub const ALL: [Self; 3] = [Self::Dissatisfied, Self::Satisfied, Self::VerySatisfied];

    /// The word for a rating, 0 to 100, of a call that ended so. The rating is made of how the moments felt; somebody who
    /// has just taken it further, or has given up, calls nothing satisfactory, and with an open matter nobody is delighted.
    #[must_use]
    pub fn of(rating: u8, outcome: Outcome) -> Self {
        let felt = match rating {
            70.. => Self::VerySatisfied,
            50.. => Self::Satisfied,
            _ => Self::Dissatisfied,
        };
        felt.min(match outcome {
            Outcome::DeEscalated => Self::VerySatisfied,
            Outcome::Unresolved => Self::Satisfied,
            Outcome::QuietExit | Outcome::Escalated => Self::Dissatisfied,
        })
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
