//! The graph cut into pieces, each on one level, each joined to pieces of the next level only.

use super::super::{Graph, order};
use super::{Size, Sizes, TooLarge};

/// What stands on one level.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub(super) size: Size,
    /// Whether it is only a place that a line passes.
    pub(super) is_bend: bool,
}

/// A graph in pieces. The pieces of the nodes come first, at the places of the nodes.
#[derive(Debug)]
pub(super) struct Pieces {
    pub(super) all: Vec<Piece>,
    /// The pieces of each level, from left to right.
    pub(super) levels: Vec<Vec<usize>>,
    /// The pieces of each edge, from the top down; the edge of a loop ends at its text.
    pub(super) chains: Vec<Vec<usize>>,
    /// The piece that is the text of each edge.
    pub(super) labels: Vec<Option<usize>>,
    /// What is left free between texts.
    pub(super) gap: i32,
}

impl Pieces {
    pub(super) fn of(graph: &Graph, sizes: &Sizes, most: usize) -> Result<Self, TooLarge> {
        let of_edge = |edge: usize| if sizes.labels[edge].is_some() { 2 } else { 1 };
        let node_levels = order::levels(graph, of_edge);
        let ends = |edge: &super::super::Edge| if edge.back { (edge.to, edge.from) } else { (edge.from, edge.to) };
        let between: usize = graph
            .edges
            .iter()
            .map(|edge| {
                let (upper, lower) = ends(edge);
                (node_levels[lower] - node_levels[upper]).max(2) - 1
            })
            .fold(0, usize::saturating_add);
        let found = between.saturating_add(graph.nodes.len());
        if found > most {
            return Err(TooLarge { found, most });
        }
        let mut pieces = Self {
            all: sizes.nodes.iter().map(|size| Piece { size: *size, is_bend: false }).collect(),
            levels: Vec::new(),
            chains: Vec::new(),
            labels: Vec::new(),
            gap: sizes.gap,
        };
        for (node, level) in node_levels.iter().enumerate() {
            pieces.stand(node, *level);
        }
        for (place, edge) in graph.edges.iter().enumerate() {
            let (upper, lower) = ends(edge);
            let mut chain = vec![upper];
            let below = if edge.is_loop() { node_levels[upper] + 2 } else { node_levels[lower] };
            // The text stands beside the node whose way out it is.
            let label_level = if edge.back { below - 1 } else { node_levels[upper] + 1 };
            let mut label = None;
            for level in node_levels[upper] + 1..below {
                let piece = pieces.all.len();
                let size = sizes.labels[place].filter(|_| level == label_level);
                pieces.all.push(Piece { size: size.unwrap_or_default(), is_bend: size.is_none() });
                pieces.stand(piece, level);
                label = label.or(size.map(|_| piece));
                chain.push(piece);
            }
            if !edge.is_loop() {
                chain.push(lower);
            }
            pieces.chains.push(chain);
            pieces.labels.push(label);
        }
        Ok(pieces)
    }

    fn stand(&mut self, piece: usize, level: usize) {
        if self.levels.len() <= level {
            self.levels.resize_with(level + 1, Vec::new);
        }
        self.levels[level].push(piece);
    }

    /// Each pair of pieces that are joined, the upper one first.
    pub(super) fn links(&self) -> impl Iterator<Item = (usize, usize)> {
        self.chains.iter().flat_map(|chain| chain.windows(2).map(|pair| (pair[0], pair[1])))
    }

    /// What must lie between the middles of two neighbours.
    pub(super) fn apart(&self, left: usize, right: usize) -> i32 {
        let (left, right) = (self.all[left], self.all[right]);
        let gap = if left.is_bend && right.is_bend { self.gap / 2 } else { self.gap };
        (left.size.width + right.size.width + 1) / 2 + gap
    }
}
