//! Takes any reply.

use super::{Asked, Situation, Trainee};
use crate::core::contact::PerceptionAnswer;
use crate::core::scenario::{Emotion, EmotionKey, Question, ReplyIndex, SpeechAct};
use rand::seq::{IndexedRandom, IteratorRandom, SliceRandom};
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Draws of the seed that no moment draws its order from: those are numbered as moments are.
const STREAM: u64 = u64::MAX;

/// Takes each reply as often as any other, and answers what is asked in the same way.
pub(super) struct Random {
    draws: ChaCha8Rng,
}

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        let mut draws = ChaCha8Rng::seed_from_u64(seed);
        draws.set_stream(STREAM);
        Self { draws }
    }
}

impl Trainee for Random {
    fn choose(&mut self, situation: &Situation<'_>) -> ReplyIndex {
        situation.most(|_| self.draws.next_u64())
    }

    fn perceive(&mut self, asked: &Asked<'_>) -> PerceptionAnswer {
        let draws = &mut self.draws;
        let mut needs: Vec<String> = asked.needs().map(str::to_owned).collect();
        needs.shuffle(draws);
        let mut emotion = |question| Emotion::ALL.choose(draws).copied().filter(|_| asked.asks(question));
        let (shown, felt) = (emotion(Question::Shown), emotion(Question::Felt));
        PerceptionAnswer {
            cues: asked.clauses().filter(|_| draws.random_bool(0.5)).collect(),
            problem: asked.problems().choose(draws).map(str::to_owned),
            shown,
            felt,
            intensity: (0..=EmotionKey::STRONGEST).choose(draws).filter(|_| asked.asks(Question::Intensity)),
            words: SpeechAct::ALL.choose(draws).copied().filter(|_| asked.asks(Question::Words)),
            needs,
            sureness: (0..=PerceptionAnswer::SUREST).choose(draws),
        }
    }
}
