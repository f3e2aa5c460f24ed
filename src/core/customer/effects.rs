//! What one turn did to a customer, rule by rule.

use super::{Quantity, Rule, Tally};
use serde::{Deserialize, Serialize};

/// One push on one quantity, with the rule that gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Effect {
    /// Why.
    pub rule: Rule,
    /// On what.
    pub on: Quantity,
    /// How much, in thousandths (10 are one point).
    pub by: i32,
}

/// The effects of one turn, each with its reason.
#[derive(Clone, Copy, Debug)]
pub struct Effects {
    list: [Effect; Self::ROOM],
    len: usize,
}

impl Effects {
    /// More than the rules can give in one turn: each rule pushes each quantity a fixed number of times.
    const ROOM: usize = 40;
    const NOTHING: Effect = Effect { rule: Rule::Author, on: Quantity::Heat, by: 0 };

    /// No effect yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { list: [Self::NOTHING; Self::ROOM], len: 0 }
    }

    /// The effects in the order in which the rules gave them.
    #[must_use]
    pub fn as_slice(&self) -> &[Effect] {
        &self.list[..self.len]
    }
}

impl Tally for Effects {
    fn push(&mut self, rule: Rule, on: Quantity, by: i32) {
        if by != 0 {
            debug_assert!(self.len < Self::ROOM, "the rules gave more effects than a turn has room for");
            if let Some(place) = self.list.get_mut(self.len) {
                *place = Effect { rule, on, by };
                self.len += 1;
            }
        }
    }

    fn total(&self, on: Quantity) -> i32 {
        self.as_slice().iter().filter(|effect| effect.on == on).map(|effect| effect.by).sum()
    }
}

impl Default for Effects {
    fn default() -> Self {
        Self::new()
    }
}
