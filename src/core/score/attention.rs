//! What each reply of a call gives a customer of attention.

use super::Part;
use crate::core::customer::{Move, Phase, fixed};
use crate::core::scenario::{Customer, CustomerIndex, Reply, ReplyIndex, Scenario};

/// What a reply gives of each mechanism, in thousandths, in the order of [`Part::ALL`].
pub(super) type Given = [i32; Part::ALL.len()];

/// The attention in every reply of a scenario for one customer. It depends on nothing else but the phase of the contact,
/// so it is worked out once: a search asks for it at millions of decisions.
#[derive(Clone, Debug)]
pub struct Attention<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) customer: &'a Customer,
    /// For each reply, for each phase.
    given: Vec<[Given; Phase::ALL.len()]>,
}

impl<'a> Attention<'a> {
    /// Looks at every reply of a scenario.
    #[must_use]
    pub fn of(scenario: &'a Scenario, customer: CustomerIndex) -> Self {
        let customer = scenario.customer(customer);
        let given = scenario.replies.iter().map(|reply| Phase::ALL.map(|phase| given(customer, reply, phase)));
        Self { scenario, customer, given: given.collect() }
    }

    /// What a reply gives of each mechanism.
    pub(super) fn given(&self, reply: ReplyIndex, phase: Phase) -> &Given {
        &self.given[reply.at()][phase as usize]
    }
}

/// The mechanism to which a kind of move belongs; none if it is no attention.
pub(super) const fn mechanism(kind: Move) -> Option<Part> {
    match kind {
        Move::Validate | Move::Normalise | Move::Apologise => Some(Part::Reaction),
        Move::Listen | Move::Label | Move::FaceGive | Move::SelfAttribute => Some(Part::Interpretation),
        Move::Explore | Move::CheckBack => Some(Part::Exploration),
        _ => None,
    }
}

/// What a reply gives of each mechanism: its strongest move of that kind, worth 0 to 2 by its grade, times fit, phase and
/// how concrete the reply is.
fn given(customer: &Customer, reply: &Reply, phase: Phase) -> Given {
    let mut strongest = Given::default();
    if !reply.act.reaches_customer() {
        return strongest;
    }
    for (kind, grade) in reply.moves.iter() {
        let Some(part) = mechanism(kind) else { continue };
        let level = fixed::times(i32::from(grade) * 500, phase.weight(kind));
        strongest[part as usize] = strongest[part as usize].max(level);
    }
    let concrete = fixed::times(customer.fit(reply.need), reply.specific.thousandths());
    strongest.map(|level| fixed::times(level, concrete))
}
