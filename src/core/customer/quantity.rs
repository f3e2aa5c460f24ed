//! What the model keeps of a customer, by name.

use serde::{Deserialize, Serialize};

/// One measured side of a customer. All run from 0 to 100 points, save [`Quantity::Effort`], which has no upper end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quantity {
    /// Arousal and anger, as shown in words and pace (evidence B1, B4, B7, B12).
    Heat,
    /// Trust that this person will act (evidence B2, B5).
    Trust,
    /// Threat to the customer's face: 0 is at ease, 100 is humiliated (evidence B6).
    Face,
    /// How far the customer feels heard (evidence B4).
    Heard,
    /// Uncertainty, loss of control (evidence B1).
    Worry,
    /// Real progress of the matter; words alone never move it (evidence B2, B5).
    Progress,
    /// Effort and time the customer has spent, in points without an upper end (evidence B8).
    Effort,
}

impl Quantity {
    /// Every quantity, in the order in which screens list them.
    pub const ALL: [Self; 7] =
        [Self::Heat, Self::Trust, Self::Face, Self::Heard, Self::Worry, Self::Progress, Self::Effort];

    /// The name as authors write it in a condition or an outright effect, and as message ids end.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Heat => "heat",
            Self::Trust => "trust",
            Self::Face => "face",
            Self::Heard => "heard",
            Self::Worry => "worry",
            Self::Progress => "progress",
            Self::Effort => "effort",
        }
    }

    /// The quantity of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|quantity| quantity.name() == name)
    }
}
