//! Positions as few numbers, equal where nothing that can still happen tells them apart.

use super::future::{Asked, Future};
use super::{Position, THINKING_SECONDS};
use crate::core::customer::{History, State};
use crate::core::scenario::{CustomerIndex, MomentIndex, Scenario};

/// Packs positions of one customer in one scenario.
///
/// Two positions with equal numbers have the same future: the same replies lead to the same states, scores and endings.
/// What the rest of the contact can't ask about any more is left out, so that lines of play meet as early as they can.
#[derive(Clone, Debug)]
pub struct Packing {
    customer: CustomerIndex,
    futures: Vec<Future>,
    asked: Asked,
    /// Numbers that hold a bit for each reply and moment.
    bits: usize,
}

/// Numbers before those of what is asked about: state, history, moment and clock.
const HEAD: usize = 5;
/// How a need stands: not open, left too long, or open for so many seconds and this.
const NOT_OPEN: u64 = 0;
const TOO_LATE: u64 = 1;
const OPEN: u64 = 2;
/// The clock at which a need opened that was left too long.
const LONG_AGO: i32 = i32::MIN / 2;

impl Packing {
    /// Bits of `beside` that [`Packing::pack`] has room for.
    pub const BESIDE: u32 = 12;

    /// Looks at what can be asked from each moment of a scenario.
    #[must_use]
    pub fn of(scenario: &Scenario, customer: CustomerIndex) -> Self {
        let (asked, futures) = Future::all(scenario, customer);
        let bits = (asked.said.len() + asked.visited.len()).div_ceil(64);
        Self { customer, futures, asked, bits }
    }

    /// How many numbers a position takes.
    #[must_use]
    pub const fn words(&self) -> usize {
        HEAD + self.bits + self.asked.needs.len().div_ceil(2)
    }

    /// Writes a position that has not ended into [`Packing::words`] numbers, with up to [`Packing::BESIDE`] bits that
    /// the caller wants to keep beside it.
    pub fn pack(&self, scenario: &Scenario, position: &Position, beside: u16, words: &mut [u64]) {
        let future = &self.futures[position.moment.at()];
        let state = position.model.state();
        let worry = if future.worry { state.worry } else { 0 };
        let warmth = future.warmth.then_some(position.model.temperament().warmth_budget);
        let history = position.model.history().kept(&future.kinds, warmth);
        words[0] = join([state.heat, state.trust, state.face, state.heard]);
        words[1] = join([worry, state.progress, state.effort, history.turns().cast_signed()]);
        [words[2], words[3]] = halves(history.bits() | u128::from(beside) << (128 - Self::BESIDE));
        // A clock that nobody asks about any more stands still.
        let clock = future.clock.map_or(0, |last| position.clock.min(last.saturating_add(1)));
        words[4] = u64::from(position.moment.0) << 32 | u64::from(clock.cast_unsigned());
        words[HEAD..].fill(0);
        let said = self.asked.said.iter().map(|reply| position.said.contains(reply.at()));
        let visited = self.asked.visited.iter().map(|moment| position.visited.contains(moment.at()));
        for (bit, _) in
            said.chain(visited).enumerate().filter(|(bit, happened)| *happened && future.asks.contains(*bit))
        {
            words[HEAD + bit / 64] |= 1 << (bit % 64);
        }
        let first = self.asked.said.len() + self.asked.visited.len();
        for (place, need) in self.asked.needs.iter().enumerate() {
            let opened = position.opened[need.at()].filter(|_| future.asks.contains(first + place));
            // The clock never runs back: who is too late for the next reply is too late for any.
            let next = position.clock + THINKING_SECONDS;
            let too_late = |opened: i32| scenario.need(*need).late.is_some_and(|late| next > opened + late);
            let stands = match opened {
                None => NOT_OPEN,
                Some(opened) if too_late(opened) => TOO_LATE,
                Some(opened) => OPEN + u64::from((position.clock - opened).cast_unsigned()),
            };
            words[HEAD + self.bits + place / 2] |= stands << (32 * (place % 2));
        }
    }

    /// Makes `position`, any position of the same contact, the one that was packed, or one with the same future.
    /// Returns what was kept beside it.
    pub fn unpack(&self, words: &[u64], position: &mut Position) -> u16 {
        let [heat, trust, face, heard] = part(words[0]);
        let [worry, progress, effort, turns] = part(words[1]);
        let bits = u128::from(words[2]) | u128::from(words[3]) << 64;
        let state = State { heat, trust, face, heard, worry, progress, effort };
        position.customer = self.customer;
        position.model = position.model.standing(state, History::of_bits(bits, turns.cast_unsigned()));
        position.moment = Self::moment(words);
        position.clock = lower(words[4]).cast_signed();
        position.end = None;
        position.said.clear();
        position.visited.clear();
        let happened = |bit: usize| words[HEAD + bit / 64] >> (bit % 64) & 1 != 0;
        for (_, reply) in self.asked.said.iter().enumerate().filter(|(bit, _)| happened(*bit)) {
            position.said.insert(reply.at());
        }
        let first = self.asked.said.len();
        for (_, moment) in self.asked.visited.iter().enumerate().filter(|(bit, _)| happened(first + *bit)) {
            position.visited.insert(moment.at());
        }
        for (place, need) in self.asked.needs.iter().enumerate() {
            let stands = words[HEAD + self.bits + place / 2] >> (32 * (place % 2)) & u64::from(u32::MAX);
            position.opened[need.at()] = match stands {
                NOT_OPEN => None,
                TOO_LATE => Some(LONG_AGO),
                open => Some(position.clock - lower(open - OPEN).cast_signed()),
            };
        }
        Self::beside(words)
    }

    /// The moment of a packed position.
    #[must_use]
    pub const fn moment(words: &[u64]) -> MomentIndex {
        MomentIndex(lower(words[4] >> 32))
    }

    /// What was kept beside a packed position.
    #[must_use]
    pub fn beside(words: &[u64]) -> u16 {
        u16::try_from(words[3] >> (64 - Self::BESIDE)).unwrap_or(0)
    }
}

fn join(numbers: [i16; 4]) -> u64 {
    let [a, b, c, d] = numbers.map(|number| u64::from(number.cast_unsigned()));
    a | b << 16 | c << 32 | d << 48
}

fn part(word: u64) -> [i16; 4] {
    let bytes = word.to_le_bytes();
    std::array::from_fn(|place| i16::from_le_bytes([bytes[2 * place], bytes[2 * place + 1]]))
}

#[expect(clippy::cast_possible_truncation, reason = "the upper half is what is cut off")]
const fn halves(bits: u128) -> [u64; 2] {
    [bits as u64, (bits >> 64) as u64]
}

#[expect(clippy::cast_possible_truncation, reason = "the upper half is what is cut off")]
const fn lower(word: u64) -> u32 {
    word as u32
}
