//! What a line asks for, whatever it says.

use serde::{Deserialize, Serialize};

/// What somebody hopes for who says something else (items 46 to 49).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Asks {
    /// That it is urgent to the one who answers, too.
    Urgency,
    /// That one person takes it on, to the end.
    Ownership,
    /// That something can still be done.
    Agency,
    /// That it is accounted for, and put right.
    Repair,
}

impl Asks {
    /// Each of them.
    pub const ALL: [Self; 4] = [Self::Urgency, Self::Ownership, Self::Agency, Self::Repair];

    /// Its name in the record, and the end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Urgency => "urgency",
            Self::Ownership => "ownership",
            Self::Agency => "agency",
            Self::Repair => "repair",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|asks| asks.name() == name)
    }
}
