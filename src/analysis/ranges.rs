//! The ranges of the scores over every line of play.

use super::calming::calming;
use super::graph::END;
use super::shares::Table;
use super::{Edge, Graph, Line, Node, Target};
use crate::core::score::{ScoreKind, percent};
use rayon::prelude::*;

/// A score at one end of its range, with a line that reaches it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extreme {
    /// 0 to 100.
    pub value: u8,
    /// The line.
    pub line: Line,
}

/// The range of one score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    /// At the least.
    pub least: Extreme,
    /// At the most.
    pub most: Extreme,
}

/// The ranges of the scores that replies decide; none where no line tests the score. Perception is not among them: it
/// is answered before any reply, and can be anything on every line that asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranges {
    list: [Option<Range>; 6],
}

impl Ranges {
    /// The range of one score.
    #[must_use]
    pub const fn get(&self, kind: ScoreKind) -> Option<&Range> {
        self.list[kind as usize].as_ref()
    }

    pub(super) fn of(graph: &Graph) -> Self {
        let mut list: [Option<Range>; 6] = Default::default();
        let [least, most] = calming(graph);
        list[ScoreKind::DeEscalation as usize] = least.zip(most).map(|(least, most)| Range { least, most });
        for (kind, range) in SHARES.into_iter().zip(of_shares(graph)) {
            list[kind as usize] = range;
        }
        Self { list }
    }
}

/// The scores that are a share: points gained of points to be gained.
const SHARES: [ScoreKind; 4] = [ScoreKind::Empathy, ScoreKind::Resolution, ScoreKind::Face, ScoreKind::Pace];
/// For each of them, the least and the most.
const GOALS: usize = 2 * SHARES.len();
/// A sum that no line has: what a line is worth that does not test the score.
const NEVER: i64 = i64::MIN / 4;

/// What is looked for: a line whose share is higher, or lower, than the best one so far.
///
/// The highest of many shares can't be found by adding up, but whether any share is at least `v` per cent can: then
/// `200 · gained + of - 2 · v · of` is not negative, as [`percent`] rounds. So the line with the greatest such sum is
/// taken, its own share is the next `v`, and so on until no line is better (Dinkelbach's method). Sums are whole
/// numbers, so the result is exact.
#[derive(Clone, Copy)]
struct Goal {
    /// What a gained point and a point to be gained count.
    gained: i64,
    of: i64,
    /// What counts for each decision that tests the score at all, so that a line that does not is told apart.
    tested: i64,
}

impl Goal {
    /// More than the decisions on any line.
    const SCALE: i64 = 1 << 10;

    /// Any line that tests the score.
    const ANY: Self = Self { gained: 0, of: 0, tested: 1 };

    /// Shares of `value` or more, with a positive sum.
    fn at_least(value: i64) -> Self {
        Self { gained: 200 * Self::SCALE, of: (1 - 2 * value) * Self::SCALE, tested: 1 }
    }

    /// Shares of `value` or less, with a positive sum.
    fn at_most(value: i64) -> Self {
        Self { gained: -200 * Self::SCALE, of: (2 * value + 1) * Self::SCALE, tested: 0 }
    }

    fn sum(self, [gained, of]: [i64; 2]) -> i64 {
        self.gained * gained + self.of * of + if of > 0 { self.tested } else { 0 }
    }
}

fn of_shares(graph: &Graph) -> [Option<Range>; SHARES.len()] {
    if graph.root().is_none() {
        return Default::default();
    }
    let table = Table::of(&graph.scenario, graph.customer, graph.timed, &graph.how);
    let pass = Pass { graph, table: &table };
    let mut found: [Option<Extreme>; GOALS] = Default::default();
    let mut goals: [Option<Goal>; GOALS] = [Some(Goal::ANY); GOALS];
    while goals.iter().any(Option::is_some) {
        let lines = pass.lines(&goals);
        for (place, line) in lines.into_iter().enumerate() {
            goals[place] = line.and_then(|line| {
                let value = pass.share(place / 2, &line)?;
                let next = if place % 2 == 0 {
                    value.checked_sub(1).map(|lower| Goal::at_most(lower.into()))
                } else {
                    (value < 100).then(|| Goal::at_least(i64::from(value) + 1))
                };
                found[place] = Line::of(graph, &line).map(|line| Extreme { value, line });
                next
            });
        }
    }
    let mut found = found.into_iter();
    std::array::from_fn(|_| {
        let (least, most) = (found.next().flatten(), found.next().flatten());
        least.zip(most).map(|(least, most)| Range { least, most })
    })
}

/// A pass over all positions, from the ends back to the beginning.
struct Pass<'a> {
    graph: &'a Graph,
    table: &'a Table,
}

/// For each goal: the greatest sum from a position on.
type Sums = [i64; GOALS];
/// For each goal: the reply that leads to it, counted from the first at that position.
type Picks = [u16; GOALS];

impl Pass<'_> {
    /// For each goal that is still looked for, the line with the greatest sum, if it is positive.
    fn lines(&self, goals: &[Option<Goal>; GOALS]) -> [Option<Vec<Edge>>; GOALS] {
        let graph = self.graph;
        let mut picks: Vec<Picks> = vec![[0; GOALS]; graph.positions()];
        let mut later: Vec<Sums> = Vec::new();
        for layer in graph.layers.windows(2).rev() {
            let (from, to) = (layer[0], layer[1]);
            let mut sums: Vec<Sums> = vec![[NEVER; GOALS]; (to - from) as usize];
            let here = &mut picks[from as usize..to as usize];
            sums.par_iter_mut().zip(here).zip(from..to).for_each(|((sums, picks), node)| {
                for (place, edge) in graph.edges(Node(node)).enumerate() {
                    let points = self.points(Node(node), edge);
                    let beyond = self.beyond(edge, to, &later, goals);
                    for (goal, wanted) in goals.iter().enumerate() {
                        let Some(wanted) = wanted else { continue };
                        let sum = wanted.sum(points[goal / 2]) + beyond[goal];
                        if beyond[goal] > NEVER && sum > sums[goal] {
                            sums[goal] = sum;
                            picks[goal] = u16::try_from(place).unwrap_or(u16::MAX);
                        }
                    }
                }
            });
            later = sums;
        }
        std::array::from_fn(|goal| {
            let sum = later.first().map_or(NEVER, |sums| sums[goal]);
            (goals[goal].is_some() && sum > 0).then(|| self.follow(|node| picks[node.0 as usize][goal]))
        })
    }

    /// The greatest sums after an edge.
    fn beyond(&self, edge: Edge, base: u32, later: &[Sums], goals: &[Option<Goal>; GOALS]) -> Sums {
        match self.graph.to[edge.0 as usize] {
            end if end & END != 0 => {
                let points = self.points_of_end(end & !END);
                std::array::from_fn(|goal| match (goals[goal], points[goal / 2]) {
                    (Some(wanted), Some(points)) => wanted.sum(points),
                    _ => NEVER,
                })
            }
            node => later[(node - base) as usize],
        }
    }

    /// Points of a decision, gained and to be gained, for each share.
    fn points(&self, node: Node, edge: Edge) -> [[i64; 2]; SHARES.len()] {
        let at = edge.0 as usize;
        let [resolution, face, pace] = self.table.get(self.graph.how[at]).map(|points| points.map(i64::from));
        let empathy = [self.graph.gained[at], self.graph.of[node.0 as usize]].map(i64::from);
        [empathy, resolution, face, pace]
    }

    /// Points of the whole at an end; none for a share that this end does not test.
    fn points_of_end(&self, end: u32) -> [Option<[i64; 2]>; SHARES.len()] {
        let end = &self.graph.terminals[end as usize];
        let resolution = end.heard.then(|| end.resolution.map(i64::from));
        [Some([0; 2]), resolution, Some(end.face.map(i64::from)), Some([0; 2])]
    }

    /// The share of a line, as a score has it.
    fn share(&self, share: usize, edges: &[Edge]) -> Option<u8> {
        let mut sum = [0; 2];
        let mut node = self.graph.root()?;
        for edge in edges {
            let mut add = |points: [i64; 2]| sum = [sum[0] + points[0], sum[1] + points[1]];
            add(self.points(node, *edge)[share]);
            match self.graph.to[edge.0 as usize] {
                end if end & END != 0 => add(self.points_of_end(end & !END)[share]?),
                next => node = Node(next),
            }
        }
        percent(i32::try_from(sum[0]).ok()?, i32::try_from(sum[1]).ok()?)
    }

    fn follow(&self, pick: impl Fn(Node) -> u16) -> Vec<Edge> {
        let mut edges = Vec::new();
        let mut at = self.graph.root();
        while let Some(node) = at {
            let Some(edge) = self.graph.edges(node).nth(pick(node).into()) else { break };
            edges.push(edge);
            at = match self.graph.target(edge) {
                Target::Node(node) => Some(node),
                Target::End(_) => None,
            };
        }
        edges
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_is_reached_by_the_shares_it_asks_for_and_by_no_other() {
        for of in 1..=240_i32 {
            for gained in -3..=of {
                let value = i64::from(percent(gained, of).unwrap());
                let reaches = |goal: Goal| goal.sum([gained, of].map(i64::from)) > 0;
                // Shares at exactly half a per cent are rounded up, and found so.
                assert!(value == 0 || reaches(Goal::at_least(value)), "{gained} of {of}");
                assert!(!reaches(Goal::at_least(value + 1)), "{gained} of {of}");
                assert!(reaches(Goal::at_most(value)), "{gained} of {of}");
                assert!(value == 0 || !reaches(Goal::at_most(value - 1)), "{gained} of {of}");
            }
        }
        for goal in [Goal::ANY, Goal::at_least(1), Goal::at_most(99)] {
            assert!(goal.sum([0, 0]) <= 0, "what is not tested is no share");
        }
    }
}
