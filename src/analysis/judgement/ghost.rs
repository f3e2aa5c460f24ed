//! How a customer would have run.

use super::{Judged, course};
use crate::analysis::{Graph, Node, Step, Target, Tempo};
use crate::core::contact::{Contact, End};
use crate::core::customer::{State, Totals};
use crate::core::scenario::Situation;

/// The better line from the turning point on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ghost {
    /// The decision at which it leaves the attempt.
    pub from: usize,
    /// The replies from there to the end: the best one there, then as well as possible.
    pub steps: Vec<Step>,
    /// Where the customer stands before the first of them, and after each.
    pub states: Vec<State>,
    /// How the contact would have ended.
    pub end: Option<End>,
}

impl Ghost {
    /// Whether its replies are those of the attempt: only the time at which they were said made a difference.
    #[must_use]
    pub fn is_own(&self, contact: &Contact) -> bool {
        let own = contact.exchanges().iter().skip(self.from).map(|exchange| exchange.reply);
        own.eq(self.steps.iter().map(|step| step.reply))
    }

    pub(super) fn of(contact: &Contact, graph: &Graph, node: Node, from: usize, judged: &Judged) -> Option<Self> {
        let first = Step { reply: judged.offered.first()?.reply, tempo: Tempo::InTime };
        let edge = graph.find(node, first)?;
        let mut steps = vec![first];
        if let Target::Node(next) = graph.target(edge) {
            steps.extend(graph.best_way(next).into_iter().map(|edge| graph.step(edge)));
        }
        let (start, positions) = course(contact);
        let mut position = from.checked_sub(1).map_or(Some(&start), |before| positions.get(before))?.clone();
        let mut states = vec![*position.state()];
        for step in &steps {
            position.step(contact.scenario(), step.reply, step.tempo.hearing(), &mut Totals::default(), &mut |_| {});
            states.push(*position.state());
        }
        Some(Self { from, steps, states, end: position.end() })
    }
}
