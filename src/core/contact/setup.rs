//! What is fixed before a contact begins.

use crate::core::scenario::{CustomerIndex, MomentIndex, ReplyIndex, Scenario};
use crate::core::text::Language;
use rand::{Rng, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

/// How much help a trainee has. The customer is the same in all three.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// What was perceived is explained at once, and what a reply does is told as it is given.
    Guided,
    /// Nothing is explained before the debrief. Perceiving takes no time of the call.
    #[default]
    Practice,
    /// As in practice, and the customer waits while the trainee perceives and finds words.
    Exam,
}

impl Mode {
    /// Every one, from the most help to none.
    pub const ALL: [Self; 3] = [Self::Guided, Self::Practice, Self::Exam];

    /// The name on the command line, and the end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Guided => "guided",
            Self::Practice => "practice",
            Self::Exam => "exam",
        }
    }
}

/// Who calls, in which language, against the clock or not, and the seed of all variety.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setup {
    /// Who calls.
    pub customer: CustomerIndex,
    /// The seed of variety: the order in which replies are shown. Never of a score.
    pub seed: u64,
    /// The language in which lines take their time.
    pub language: Language,
    /// Whether slowness counts.
    pub timed: bool,
    /// How much help there is.
    pub mode: Mode,
    /// Whether the trainee puts each reply into words of their own before any is offered.
    pub own_words: bool,
}

impl Setup {
    /// Plain practice.
    #[must_use]
    pub const fn new(customer: CustomerIndex, seed: u64, language: Language, timed: bool) -> Self {
        Self { customer, seed, language, timed, mode: Mode::Practice, own_words: false }
    }

    /// A setup whose seed also says who calls.
    #[must_use]
    pub fn draw(scenario: &Scenario, seed: u64, language: Language, timed: bool) -> Self {
        let count = u32::try_from(scenario.customers.len()).unwrap_or(u32::MAX).max(1);
        let customer = CustomerIndex(ChaCha8Rng::seed_from_u64(seed).next_u32() % count);
        Self::new(customer, seed, language, timed)
    }

    /// The replies of a moment in the order in which they are shown: drawn for each moment by itself, so that the way
    /// to a moment does not change it.
    #[must_use]
    pub fn shuffle(&self, moment: MomentIndex, mut replies: Vec<ReplyIndex>) -> Vec<ReplyIndex> {
        let mut random = ChaCha8Rng::seed_from_u64(self.seed);
        random.set_stream(u64::from(moment.0) + 1);
        replies.shuffle(&mut random);
        replies
    }
}
