//! What happens over all lines of play, and how often an average trainee comes there.

use super::{Edge, Graph, Line, Node, Target, Tempo};
use crate::core::customer::Outcome;
use crate::core::scenario::{EndingIndex, MomentIndex, ReplyIndex};

/// All lines of play together. Shares are those of contacts with an average trainee, who takes each reply on offer as
/// often as any other, in time.
#[derive(Clone, Debug)]
pub struct Survey {
    /// Lines of play: ways from the first word to an end.
    pub lines: u128,
    /// What a contact comes to on average, in thousandths (see [`super::came_to()`]).
    pub standing: f64,
    /// The endings that are reached, as authored.
    pub endings: Vec<EndingSurvey>,
    /// The replies that are ever on offer, as authored.
    pub replies: Vec<ReplySurvey>,
}

/// One ending.
#[derive(Clone, Debug)]
pub struct EndingSurvey {
    /// Which.
    pub ending: EndingIndex,
    /// Lines that lead to it.
    pub lines: u128,
    /// The share of contacts that end so, 0 to 1.
    pub share: f64,
    /// The outcomes with which it is reached, best first.
    pub outcomes: Vec<Outcome>,
    /// The most usual line to it.
    pub line: Line,
}

/// One reply.
#[derive(Clone, Copy, Debug)]
pub struct ReplySurvey {
    /// Which.
    pub reply: ReplyIndex,
    /// The moment it belongs to.
    pub moment: MomentIndex,
    /// How often it is on offer in a contact. More than 1 if a call leads in a circle.
    pub offered: f64,
    /// How often it is given in a contact.
    pub taken: f64,
    /// What it is worth where it is on offer, on average, in thousandths (see [`Worth::value`](super::Worth::value)).
    pub worth: f64,
    /// What it loses against the best reply there, on average, in thousandths.
    pub loss: f64,
    /// The share of the places where it is on offer at which no other reply is worth more, 0 to 1.
    pub best: f64,
    /// The greatest loss anywhere, in thousandths.
    pub worst_loss: f64,
}

/// How often contacts and lines come to each position.
pub(super) struct Flow {
    pub(super) share: Vec<f64>,
    pub(super) lines: Vec<u128>,
}

impl Graph {
    /// Looks at all lines of play together; none if the contact ends before anything can be said.
    #[must_use]
    pub fn survey(&self) -> Option<Survey> {
        let root = self.root()?;
        let flow = self.flow(root);
        let endings = self.survey_endings(&flow);
        Some(Survey {
            lines: endings.iter().fold(0, |sum, ending| sum.saturating_add(ending.lines)),
            standing: f64::from(self.worth(root).average) / 1000.0,
            replies: self.survey_replies(&flow),
            endings,
        })
    }

    /// How often a contact with an average trainee comes to each position.
    pub(super) fn shares(&self) -> Vec<f64> {
        self.root().map_or_else(Vec::new, |root| self.flow(root).share)
    }

    pub(super) fn flow(&self, root: Node) -> Flow {
        let mut flow = Flow { share: vec![0.0; self.positions()], lines: vec![0; self.positions()] };
        flow.share[root.at()] = 1.0;
        flow.lines[root.at()] = 1;
        // Edges lead from one layer to the next, so a position is complete when its turn comes.
        for node in self.nodes() {
            let (share, lines) = (self.share_of_each(node, flow.share[node.at()]), flow.lines[node.at()]);
            for edge in self.edges(node) {
                if let Target::Node(next) = self.target(edge) {
                    flow.lines[next.at()] = flow.lines[next.at()].saturating_add(lines);
                    flow.share[next.at()] += self.share_on(edge, share);
                }
            }
        }
        flow
    }

    /// The share of each reply that is given in time, of those that come to a position.
    pub(super) fn share_of_each(&self, node: Node, share: f64) -> f64 {
        let count = self.edges(node).filter(|edge| self.step(*edge).tempo == Tempo::InTime).count();
        share / f64::from(u32::try_from(count.max(1)).unwrap_or(u32::MAX))
    }

    pub(super) fn share_on(&self, edge: Edge, share: f64) -> f64 {
        if self.step(edge).tempo == Tempo::InTime { share } else { 0.0 }
    }

    fn survey_endings(&self, flow: &Flow) -> Vec<EndingSurvey> {
        struct Found {
            lines: u128,
            share: f64,
            outcomes: Vec<Outcome>,
            usual: (f64, Edge),
        }
        let mut endings: Vec<Option<Found>> = self.scenario.endings.iter().map(|_| None).collect();
        for node in self.nodes().filter(|node| flow.lines[node.at()] > 0) {
            let share = self.share_of_each(node, flow.share[node.at()]);
            for edge in self.edges(node) {
                let Target::End(end) = self.target(edge) else { continue };
                let share = self.share_on(edge, share);
                let found = endings[end.ending.at()].get_or_insert_with(|| Found {
                    lines: 0,
                    share: 0.0,
                    outcomes: Vec::new(),
                    usual: (share, edge),
                });
                found.lines = found.lines.saturating_add(flow.lines[node.at()]);
                found.share += share;
                if share > found.usual.0 {
                    found.usual = (share, edge);
                }
                if let Err(place) = found.outcomes.binary_search(&end.outcome) {
                    found.outcomes.insert(place, end.outcome);
                }
            }
        }
        let numbered = endings.into_iter().zip(0..);
        numbered
            .filter_map(|(found, ending)| {
                let Found { lines, share, outcomes, usual } = found?;
                let line = Line::of(self, &self.usual_way(flow, usual.1))?;
                Some(EndingSurvey { ending: EndingIndex(ending), lines, share, outcomes, line })
            })
            .collect()
    }

    /// The way to the end of an edge on which contacts come most often, from step to step.
    pub(super) fn usual_way(&self, flow: &Flow, last: Edge) -> Vec<Edge> {
        let mut edges = vec![last];
        let mut node = self.from(last);
        let layer = self.layers.partition_point(|first| *first <= node.0).saturating_sub(1);
        for before in self.layers[..=layer].windows(2).rev() {
            let mut usual: Option<(f64, Edge)> = None;
            for from in (before[0]..before[1]).map(Node).filter(|from| flow.lines[from.at()] > 0) {
                let share = self.share_of_each(from, flow.share[from.at()]);
                for edge in self.edges(from).filter(|edge| self.target(*edge) == Target::Node(node)) {
                    let share = self.share_on(edge, share);
                    if usual.is_none_or(|(most, _)| share > most) {
                        usual = Some((share, edge));
                    }
                }
            }
            let Some((_, edge)) = usual else { break };
            edges.push(edge);
            node = self.from(edge);
        }
        edges.reverse();
        edges
    }

    fn survey_replies(&self, flow: &Flow) -> Vec<ReplySurvey> {
        let mut replies: Vec<Option<ReplySurvey>> = self.scenario.replies.iter().map(|_| None).collect();
        for node in self.nodes().filter(|node| flow.lines[node.at()] > 0) {
            let here = flow.share[node.at()];
            let each = self.share_of_each(node, here);
            let best = self.edges(node).map(|edge| self.worth_of(edge).value()).max().unwrap_or(0);
            for edge in self.edges(node).filter(|edge| self.step(*edge).tempo == Tempo::InTime) {
                let reply = self.step(edge).reply;
                let value = self.worth_of(edge).value();
                let found = replies[reply.at()].get_or_insert(ReplySurvey {
                    reply,
                    moment: self.scenario.reply(reply).moment,
                    offered: 0.0,
                    taken: 0.0,
                    worth: 0.0,
                    loss: 0.0,
                    best: 0.0,
                    worst_loss: 0.0,
                });
                let loss = f64::from(best - value) / 1000.0;
                found.offered += here;
                found.taken += each;
                found.worth += here * f64::from(value) / 1000.0;
                found.loss += here * loss;
                found.best += if value == best { here } else { 0.0 };
                found.worst_loss = found.worst_loss.max(loss);
            }
        }
        for found in replies.iter_mut().flatten().filter(|found| found.offered > 0.0) {
            found.worth /= found.offered;
            found.loss /= found.offered;
            found.best /= found.offered;
        }
        replies.into_iter().flatten().collect()
    }
}
