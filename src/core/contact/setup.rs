//! What is fixed before a contact begins.

use crate::core::scenario::{CustomerIndex, MomentIndex, ReplyIndex, Scenario};
use crate::core::text::Language;
use rand::{Rng, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;

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
}

impl Setup {
    /// A setup whose seed also says who calls.
    #[must_use]
    pub fn draw(scenario: &Scenario, seed: u64, language: Language, timed: bool) -> Self {
        let count = u32::try_from(scenario.customers.len()).unwrap_or(u32::MAX).max(1);
        let customer = CustomerIndex(ChaCha8Rng::seed_from_u64(seed).next_u32() % count);
        Self { customer, seed, language, timed }
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
