//! Who calls.

use super::{Condition, NeedIndex};
use crate::core::customer::{State, Temperament};
use crate::core::text::Text;
use serde::{Deserialize, Serialize};

/// What a customer is afraid of, under whatever is shown (item 33; the three map on interactional, procedural and
/// distributive justice, evidence B2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Fear {
    /// That nobody cares.
    #[default]
    NotMattering,
    /// To be passed from hand to hand (踢皮球).
    KickedAround,
    /// To get less than others.
    Unfairness,
}

impl Fear {
    /// The end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotMattering => "not-mattering",
            Self::KickedAround => "kicked-around",
            Self::Unfairness => "unfairness",
        }
    }
}

/// How a customer wears their hair in the picture. Nothing in the model asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Hair {
    /// Short all round.
    Short,
    /// Short, with a parting.
    Parted,
    /// To the chin.
    Bob,
    /// Beyond the shoulders.
    Long,
    /// At the sides only.
    Receding,
}

/// One contact before this one, as it stands in the record.
#[derive(Clone, Debug)]
pub struct EarlierContact {
    /// When, in the words of the record.
    pub when: Text,
    /// Who took it.
    pub by: Text,
    /// What was noted.
    pub note: Text,
    /// What was promised then.
    pub promised: Option<Text>,
    /// Whether it came to nothing; each one that did counts for rule 10.
    pub failed: bool,
}

/// One thing that the customer expects of this contact (item 10).
#[derive(Clone, Debug)]
pub struct Expectation {
    /// The author's name for it.
    pub id: String,
    /// In words.
    pub text: Text,
    /// When it was met.
    pub met: Condition,
}

/// A customer of a scenario.
#[derive(Clone, Debug)]
pub struct Customer {
    /// The author's name for them.
    pub id: String,
    /// Their name.
    pub name: Text,
    /// Years.
    pub age: u8,
    /// How they wear their hair in the picture, where the author says.
    pub hair: Option<Hair>,
    /// Where they come from and what happened; the trainee reads it afterwards.
    pub story: Text,
    /// What the desk's record says before the call.
    pub record: Vec<Text>,
    /// Contacts before this one.
    pub earlier: Vec<EarlierContact>,
    /// What they expect.
    pub expects: Vec<Expectation>,
    /// What they are afraid of.
    pub fears: Fear,
    /// What they need, first things first.
    pub needs: Vec<NeedIndex>,
    /// Their traits.
    pub temperament: Temperament,
    /// Where they stand before earlier failures count (rule 10).
    pub starts: State,
}

impl Customer {
    /// Contacts before this one that came to nothing.
    #[must_use]
    pub fn failures(&self) -> i32 {
        i32::try_from(self.earlier.iter().filter(|contact| contact.failed).count()).unwrap_or(i32::MAX)
    }

    /// How well answering `need` fits this customer, in thousandths: what matters most counts in full, the next 60 %,
    /// the third 35 %, anything else 15 %; a reply that names no need fits everybody a little, 60 %.
    #[must_use]
    pub fn fit(&self, need: Option<NeedIndex>) -> i32 {
        const BY_RANK: [i32; 3] = [1000, 600, 350];
        const UNNAMED: i32 = 600;
        const NOT_THEIRS: i32 = 150;
        let Some(need) = need else { return UNNAMED };
        let rank = self.needs.iter().position(|own| *own == need);
        rank.and_then(|rank| BY_RANK.get(rank).copied()).unwrap_or(NOT_THEIRS)
    }
}
