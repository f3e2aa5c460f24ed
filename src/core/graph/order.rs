//! Which edges lead back, and how far down each node stands.

use super::Graph;

/// Marks the edges that close a circle, as one walks from the start, and then from whatever was not met.
pub(super) fn mark_back(graph: &mut Graph) {
    #[derive(Clone, Copy, PartialEq)]
    enum Met {
        Never,
        OnTheWay,
        Done,
    }
    let mut met = vec![Met::Never; graph.nodes.len()];
    for root in 0..graph.nodes.len() {
        if met[root] != Met::Never {
            continue;
        }
        met[root] = Met::OnTheWay;
        let mut way = vec![(root, out_places(graph, root))];
        // No recursion: a call may be as long as memory allows.
        while let Some((node, open)) = way.last_mut() {
            let Some(edge) = open.next() else {
                met[*node] = Met::Done;
                way.pop();
                continue;
            };
            let to = graph.edges[edge].to;
            match met[to] {
                Met::OnTheWay => graph.edges[edge].back = true,
                Met::Never => {
                    met[to] = Met::OnTheWay;
                    way.push((to, out_places(graph, to)));
                }
                Met::Done => {}
            }
        }
    }
}

fn out_places(graph: &Graph, node: usize) -> std::ops::Range<usize> {
    let first = graph.edges.partition_point(|edge| edge.from < node);
    first..graph.edges.partition_point(|edge| edge.from <= node)
}

/// How far down each node stands: below everything that leads to it without leading back. An edge is `length` steps
/// long, by its place; nodes to which nothing leads stand below the start, and the end below every moment.
pub(super) fn levels(graph: &Graph, length: impl Fn(usize) -> usize) -> Vec<usize> {
    let end = graph.place(super::Node::End);
    let mut downward: Vec<Vec<(usize, usize)>> = vec![Vec::new(); graph.nodes.len()];
    for (place, edge) in graph.edges.iter().enumerate().filter(|(_, edge)| !edge.is_loop()) {
        let (upper, lower) = if edge.back { (edge.to, edge.from) } else { (edge.from, edge.to) };
        downward[upper].push((lower, length(place)));
    }
    // An impatient customer goes there from anywhere, whether or not a reply does.
    for moment in downward.iter_mut().take(end).skip(1) {
        moment.push((end, 1));
    }
    let mut above = vec![0_usize; graph.nodes.len()];
    for (lower, _) in downward.iter().flatten() {
        above[*lower] += 1;
    }
    // Only the start stands at the very top.
    let mut levels = vec![1; graph.nodes.len()];
    levels[graph.place(super::Node::Start)] = 0;
    let mut ready: Vec<usize> = (0..graph.nodes.len()).filter(|node| above[*node] == 0).collect();
    while let Some(node) = ready.pop() {
        for (lower, length) in &downward[node] {
            levels[*lower] = levels[*lower].max(levels[node] + length);
            above[*lower] -= 1;
            if above[*lower] == 0 {
                ready.push(*lower);
            }
        }
    }
    levels
}

impl Graph {
    /// The places of the nodes as one reads a call: nothing stands above what leads to it, save over an edge that leads
    /// back; beyond that in the author's order. The end and the endings come last.
    #[must_use]
    pub fn reading_order(&self) -> Vec<usize> {
        let end = self.place(super::Node::End);
        let levels = levels(self, |_| 1);
        let mut places: Vec<usize> = (0..self.nodes.len()).collect();
        places.sort_by_key(|place| if *place < end { (0, levels[*place], *place) } else { (1, 0, *place) });
        places
    }
}
