//! The traits that weigh what is said.

use super::fixed;
use serde::{Deserialize, Serialize};

/// How much of a trait a customer has, in words an author would use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// 10 of 100.
    VeryLow,
    /// 30 of 100.
    Low,
    /// 50 of 100.
    #[default]
    Medium,
    /// 75 of 100.
    High,
    /// 95 of 100.
    VeryHigh,
}

impl Level {
    /// The level in thousandths.
    #[must_use]
    pub const fn thousandths(self) -> i32 {
        match self {
            Self::VeryLow => 100,
            Self::Low => 300,
            Self::Medium => 500,
            Self::High => 750,
            Self::VeryHigh => 950,
        }
    }
}

/// The traits of one customer. Fractions are thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Temperament {
    /// How fast face is felt to be at stake (evidence B6).
    pub face_sensitivity: i32,
    /// How much being heard is needed; it varies tremendously (evidence B4).
    pub needs_empathy: i32,
    /// How well acted feeling is seen through (evidence B5).
    pub scepticism: i32,
    /// Seconds of silence on the line that pass as thinking.
    pub patience: i32,
    /// How far the matter can be mended at all; a trait of the matter, kept here since twins may differ in it.
    pub fixable: i32,
    /// Warm moves that are welcome before warmth becomes acting (inventory item 85).
    pub warmth_budget: u8,
}

impl Default for Temperament {
    fn default() -> Self {
        Self {
            face_sensitivity: Level::Medium.thousandths(),
            needs_empathy: Level::Medium.thousandths(),
            scepticism: Level::Medium.thousandths(),
            patience: 20,
            fixable: fixed::ONE,
            warmth_budget: 6,
        }
    }
}
