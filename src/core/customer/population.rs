//! Customers drawn from a seed: the population on which the model is tried.
//!
//! Where a prototype would add noise to a score, Attune draws many customers and plays each without dice.

use super::{Model, State, Temperament};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// How hot and how patient a population is.
#[derive(Clone, Copy, Debug)]
pub struct Population {
    /// Mean heat at the start, in points, before earlier failures count.
    pub heat: i16,
    /// Failed contacts before.
    pub failures: i32,
    /// How far the matter can be mended, in thousandths.
    pub fixable: i32,
}

impl Default for Population {
    /// Callers who are angry (heat about 68), at their first contact, with a matter that can be mended.
    fn default() -> Self {
        Self { heat: 68, failures: 0, fixable: 900 }
    }
}

impl Population {
    /// `count` customers; the same seed gives the same ones on every machine.
    #[must_use]
    pub fn draw(&self, seed: u64, count: usize) -> Vec<Model> {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        (0..count).map(|_| self.customer(&mut random)).collect()
    }

    fn customer(&self, random: &mut ChaCha8Rng) -> Model {
        let state = State {
            heat: around(random, i32::from(self.heat), 13).clamp(0, 100),
            trust: around(random, 37, 10).clamp(5, 100),
            face: around(random, 18, 12).clamp(0, 100),
            heard: around(random, 10, 6).clamp(0, 100),
            worry: around(random, 40, 15).clamp(0, 100),
            progress: 0,
            effort: 0,
        };
        let mut trait_level = |mean| i32::from(around(random, mean, 20).clamp(5, 98)) * 10;
        let temperament = Temperament {
            face_sensitivity: trait_level(50),
            needs_empathy: trait_level(50),
            scepticism: trait_level(50),
            patience: 20,
            fixable: self.fixable,
            warmth_budget: 6,
        };
        Model::arriving(state, temperament, self.failures).0
    }
}

/// A bell-shaped draw: the mean of three even ones, with about the given spread.
fn around(random: &mut ChaCha8Rng, mean: i32, spread: i32) -> i16 {
    // Three even draws over ±2 spreads have a standard deviation of about 1.15 spreads; two thirds of that is wanted.
    let width = spread * 2;
    let mut even = || {
        let share = (i64::from(random.next_u32()) * i64::from(2 * width + 1)) >> 32;
        i32::try_from(share).unwrap_or(width) - width
    };
    let draw = mean + (even() + even() + even()) / 2;
    i16::try_from(draw).unwrap_or(0)
}
