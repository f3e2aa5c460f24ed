//! One decision, as the scores see it.

use super::empathy::Asks;
use super::{Attention, Point, ScoreKind, Traces, empathy, face, pace, resolution};
use crate::core::contact::Timing;
use crate::core::customer::{Model, State};
use crate::core::scenario::{Customer, Reply, ReplyIndex};

/// What could be said at a decision, and to whom.
#[derive(Clone, Copy, Debug)]
pub struct Offer<'a> {
    /// What every reply of the call gives this customer of attention.
    pub(super) attention: &'a Attention<'a>,
    /// The place of the decision in the log, from 0.
    pub place: usize,
    /// The customer, as they are.
    pub before: Model,
    /// What can be said.
    pub choices: &'a [ReplyIndex],
    /// What it asks of empathy.
    pub(super) asks: Asks,
    /// Whether a reply on offer takes somebody's face.
    pub(super) tempts: bool,
}

impl<'a> Offer<'a> {
    /// Looks at what is on offer. The order of `choices` decides nothing.
    #[must_use]
    pub fn of(attention: &'a Attention<'a>, place: usize, before: Model, choices: &'a [ReplyIndex]) -> Self {
        let mut offer = Self { attention, place, before, choices, asks: Asks::Nothing, tempts: false };
        offer.asks = Asks::of(&offer);
        offer.tempts = choices.iter().any(|reply| face::attacks(offer.reply(*reply)));
        offer
    }

    /// What can be gained of empathy here, in thousandths; 0 if the decision does not test it.
    #[must_use]
    pub const fn most(&self) -> i32 {
        self.asks.of_points()
    }

    /// Whether warmth in a reply would be seen through here.
    pub(super) fn rings_hollow(&self, reply: ReplyIndex) -> bool {
        let reply = self.reply(reply);
        reply.act.reaches_customer() && self.before.sees_through(&reply.moves)
    }

    pub(super) const fn customer(&self) -> &'a Customer {
        self.attention.customer
    }

    pub(super) fn reply(&self, reply: ReplyIndex) -> &'a Reply {
        self.attention.scenario.reply(reply)
    }
}

/// A decision that was taken.
#[derive(Clone, Copy, Debug)]
pub struct Decision<'a> {
    /// What could be said.
    pub offer: &'a Offer<'a>,
    /// What was said.
    pub reply: ReplyIndex,
    /// Where the customer stood then.
    pub after: State,
    /// How the reply stood in time.
    pub timing: Timing,
    /// Whether slowness counts in this contact.
    pub timed: bool,
    /// What was left by the decisions before it.
    pub traces: Traces,
}

/// Gives the points of one decision: those of empathy, resolution, face and pace. (Perception is answered before it.)
pub fn score_decision(decision: &Decision<'_>, give: &mut impl FnMut(ScoreKind, Point)) {
    empathy::decision(decision, &mut |point| give(ScoreKind::Empathy, point));
    resolution::decision(decision, &mut |point| give(ScoreKind::Resolution, point));
    face::decision(decision, &mut |point| give(ScoreKind::Face, point));
    pace::decision(decision, &mut |point| give(ScoreKind::Pace, point));
}
