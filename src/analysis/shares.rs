//! What one reply gives to the scores that are shares of points, kept small.

use super::Tempo;
use crate::core::contact::Timing;
use crate::core::customer::{Model, State};
use crate::core::scenario::{CustomerIndex, ReplyIndex, Scenario};
use crate::core::score::{Attention, Decision, Offer, ScoreKind, Traces, score_decision};

/// A reply and everything on which its points for resolution, face and pace depend, in one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct How(u32);

/// Bits beside the reply: two for the tempo, two for what was left before, two for the window, two for a need.
const BITS: u32 = 8;

impl How {
    pub(super) fn new(reply: ReplyIndex, tempo: Tempo, traces: Traces, timing: Timing) -> Self {
        let met = |met: Option<bool>| met.map_or(0, |met| if met { 1 } else { 2 });
        let bits = tempo as u32
            | u32::from(traces.face_taken) << 2
            | u32::from(traces.word_broken) << 3
            | met(timing.in_window) << 4
            | met(timing.need_in_time) << 6;
        Self(reply.0 << BITS | bits)
    }

    pub(super) const fn reply(self) -> ReplyIndex {
        ReplyIndex(self.0 >> BITS)
    }

    pub(super) const fn tempo(self) -> Tempo {
        Tempo::ALL[(self.0 & 3) as usize]
    }

    pub(super) const fn at(self) -> usize {
        self.0 as usize
    }

    const fn traces(self) -> Traces {
        // Whether face was at stake or anybody was tempted decides nothing in the points of a decision.
        Traces {
            face_at_stake: false,
            tempted: false,
            face_taken: self.0 >> 2 & 1 != 0,
            word_broken: self.0 >> 3 & 1 != 0,
        }
    }

    /// Whether something that had its time was in it, from two bits.
    const fn met(self, from: u32) -> Option<bool> {
        match self.0 >> from & 3 {
            0 => None,
            met => Some(met == 1),
        }
    }

    const fn timing(self) -> Timing {
        let hearing = self.tempo().hearing();
        Timing {
            overdue: hearing.overdue,
            interrupted: hearing.interrupts,
            in_window: self.met(4),
            need_in_time: self.met(6),
        }
    }
}

/// Points gained and to be gained in resolution, face and pace.
pub(super) type Shares = [[i16; 2]; 3];

/// The shares of every reply that was played in some way.
pub(super) struct Table(Vec<Shares>);

impl Table {
    pub(super) fn of(scenario: &Scenario, customer: CustomerIndex, timed: bool, hows: &[How]) -> Self {
        let most = hows.iter().map(|how| how.at() + 1).max().unwrap_or(0);
        let mut played = vec![false; most];
        for how in hows {
            played[how.at()] = true;
        }
        // None of these points depends on where the customer stands, or on what else is on offer.
        let state = State { heat: 0, trust: 0, face: 0, heard: 0, worry: 0, progress: 0, effort: 0 };
        let (anybody, _) = Model::arriving(state, scenario.customer(customer).temperament, 0);
        let attention = Attention::of(scenario, customer);
        let offer = Offer::of(&attention, 0, anybody, &[]);
        let shares = |how: How| {
            let decision = Decision {
                offer: &offer,
                reply: how.reply(),
                after: state,
                timing: how.timing(),
                timed,
                traces: how.traces(),
            };
            let mut shares = Shares::default();
            score_decision(&decision, &mut |kind, point| {
                let place = match kind {
                    ScoreKind::Resolution => 0,
                    ScoreKind::Face => 1,
                    ScoreKind::Pace => 2,
                    ScoreKind::Perception | ScoreKind::Empathy | ScoreKind::DeEscalation => return,
                };
                for (sum, points) in shares[place].iter_mut().zip([point.gained, point.of]) {
                    *sum += i16::try_from(points).unwrap_or(0);
                }
            });
            shares
        };
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let all = played.iter().enumerate();
        Self(all.map(|(at, played)| if *played { shares(How(number(at))) } else { Shares::default() }).collect())
    }

    pub(super) fn get(&self, how: How) -> &Shares {
        &self.0[how.at()]
    }
}
