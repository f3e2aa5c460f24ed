//! What positions come to, from the ends back to the beginning.

use super::graph::END;
use super::{Edge, Graph, Node, Tempo};
use rayon::prelude::*;

/// What a position or a reply comes to: how the customer leaves, with what the replies from there on cost afterwards (see
/// [`came_to`](super::came_to()) for a whole contact).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Worth {
    /// When played on as well as possible, in thousandths.
    pub best: i16,
    /// When played on as badly as possible, in thousandths.
    pub worst: i16,
    /// When an average trainee plays on, who takes each reply on offer as often as any other, in time; in millionths.
    pub average: i32,
}

impl Worth {
    /// What a reply is worth, in millionths: half of what it comes to in the hands of somebody who plays on without a
    /// mistake, and half in those of an average trainee. The first alone would call any reply good that a perfect
    /// colleague could still mend; the second alone would blame a reply for what others do after it.
    #[must_use]
    pub fn value(self) -> i32 {
        i32::midpoint(i32::from(self.best) * 1000, self.average)
    }

    pub(super) fn of_end(standing: i16) -> Self {
        Self { best: standing, worst: standing, average: i32::from(standing) * 1000 }
    }

    /// The same with what a reply before it costs afterwards, in thousandths.
    pub(super) fn with(self, aftermath: i16) -> Self {
        Self {
            best: self.best + aftermath,
            worst: self.worst + aftermath,
            average: self.average + i32::from(aftermath) * 1000,
        }
    }
}

/// Fills in what each position comes to.
pub(super) fn fill(graph: &mut Graph) {
    let mut worth = vec![Worth::default(); graph.positions()];
    for layer in graph.layers.windows(2).rev() {
        let (from, to) = (layer[0], layer[1]);
        // What comes after this layer is known already.
        let (known, later) = worth.split_at_mut(to as usize);
        known[from as usize..].par_iter_mut().zip(from..to).for_each(|(worth, node)| {
            *worth = weigh(graph, Node(node), |edge| {
                let beyond = match graph.to[edge.0 as usize] {
                    end if end & END != 0 => Worth::of_end(graph.terminals[(end & !END) as usize].standing),
                    next => later[(next - to) as usize],
                };
                beyond.with(graph.aftermath_of(edge))
            });
        });
    }
    graph.worth = worth;
}

/// A position's worth by that of its replies.
fn weigh(graph: &Graph, node: Node, of: impl Fn(Edge) -> Worth) -> Worth {
    let (mut best, mut worst, mut sum, mut count) = (i16::MIN, i16::MAX, 0, 0);
    for edge in graph.edges(node) {
        let worth = of(edge);
        best = best.max(worth.best);
        worst = worst.min(worth.worst);
        if graph.how[edge.0 as usize].tempo() == Tempo::InTime {
            sum += i64::from(worth.average);
            count += 1;
        }
    }
    Worth { best, worst, average: i32::try_from(sum / i64::max(count, 1)).unwrap_or(0) }
}
