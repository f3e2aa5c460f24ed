//! A call with every line of play of those who may call, as the lints look at it.

use crate::analysis::trainees::Played;
use crate::analysis::{Analysed, Graph, Tempo, Worth};
use crate::core::diagnostic::Path;
use crate::core::scenario::{MomentIndex, Reply, ReplyIndex, Scenario};
use std::borrow::Borrow;

/// A scenario with its graphs.
#[derive(Debug)]
pub(super) struct Call<'a> {
    pub(super) scenario: &'a Scenario,
    /// For each customer that was searched.
    pub(super) plays: Vec<Play<'a>>,
}

/// Every line of play of one customer.
#[derive(Debug)]
pub(super) struct Play<'a> {
    pub(super) graph: &'a Graph,
    /// What simulated trainees came to.
    pub(super) trainees: &'a [Played],
    /// For each position: how often an average trainee comes there, of 1.
    visits: Vec<f64>,
}

/// A position at which something is to be decided.
#[derive(Debug)]
pub(super) struct Decision<'a> {
    pub(super) moment: MomentIndex,
    /// How often an average trainee comes here, of 1.
    pub(super) visits: f64,
    /// The customer's heat.
    pub(super) heat: i16,
    /// What can be said in time, with what it is worth by the measure that was asked for.
    pub(super) options: &'a [(ReplyIndex, i32)],
}

impl Decision<'_> {
    /// The most that an option is worth, of those that `is_meant`; none if there is none.
    pub(super) fn best(&self, is_meant: impl Fn(ReplyIndex) -> bool) -> Option<i32> {
        self.options.iter().filter(|(reply, _)| is_meant(*reply)).map(|(_, worth)| *worth).max()
    }
}

/// By what replies are compared, in millionths: [`Worth::value`], by which a debrief says which was the best, or
/// [`in_the_end`].
pub(super) type Measure = fn(Worth) -> i32;

/// What a reply comes to in the hands of somebody who plays on without a mistake, in millionths.
pub(super) fn in_the_end(worth: Worth) -> i32 {
    i32::from(worth.best) * 1000
}

impl<'a> Call<'a> {
    pub(super) fn of<A: Borrow<Analysed>>(scenario: &'a Scenario, all: &'a [A]) -> Self {
        Self { scenario, plays: all.iter().filter_map(|analysed| Play::of(analysed.borrow())).collect() }
    }

    /// The way to a moment.
    pub(super) fn path_of_moment(&self, moment: MomentIndex) -> Path {
        Path::root().name("moments").name(&self.scenario.moment(moment).id)
    }

    /// The way to a reply.
    pub(super) fn path_of(&self, reply: &Reply) -> Path {
        self.path_of_moment(reply.moment).name("replies").name(&reply.id).key()
    }

    /// The names of those who called, as a particular of a finding.
    pub(super) fn customers<'p>(&self, plays: impl Iterator<Item = &'p Play<'p>>) -> String {
        let names: Vec<&str> = plays.map(|play| self.scenario.customer(play.graph.customer()).id.as_str()).collect();
        names.join(", ")
    }
}

impl<'a> Play<'a> {
    fn of(analysed: &'a Analysed) -> Option<Self> {
        let graph = analysed.graph()?;
        Some(Self { graph, trainees: &analysed.trainees, visits: graph.shares() })
    }

    /// Shows every position at which there is a choice and something can still be won.
    pub(super) fn each_decision(&self, measure: Measure, mut show: impl FnMut(&Decision<'_>)) {
        let mut options = Vec::new();
        for (node, visits) in self.graph.nodes().zip(&self.visits) {
            options.clear();
            let in_time = self.graph.edges(node).filter(|edge| self.graph.step(*edge).tempo == Tempo::InTime);
            options.extend(in_time.map(|edge| (self.graph.step(edge).reply, measure(self.graph.worth_of(edge)))));
            let Some(moment) = self.graph.moment(node) else { continue };
            // Nobody comes here who is always in time, there is one thing to say, or all is lost.
            if *visits > 0.0 && options.len() > 1 && self.graph.worth(node).best > 0 {
                let heat = self.graph.heat(node);
                show(&Decision { moment, visits: *visits, heat, options: &options });
            }
        }
    }
}
