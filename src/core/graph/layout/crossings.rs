//! Which piece stands left of which.

use super::pieces::Pieces;
use ascii_dag::{CustomNode, Graph, LayoutConfig};

/// Puts the pieces of each level into an order with few crossings.
pub(super) fn reduce(pieces: &mut Pieces) {
    let mut graph = Graph::new();
    for (place, piece) in pieces.all.iter().enumerate() {
        let width = usize::try_from(piece.size.width / pieces.gap.max(1)).unwrap_or(0).max(1);
        graph.add_node(place, CustomNode { label: "", width, height: 1, painter: None, payload: "" });
    }
    for (upper, lower) in pieces.links() {
        graph.add_edge(upper, lower, None);
    }
    let layout = graph.compute_layout_with_config(&LayoutConfig::quality());
    let mut place = vec![(0, 0); pieces.all.len()];
    for node in layout.nodes() {
        // Nodes that nothing leads to may stand deeper here than there: their place from the left counts, and then
        // what the author wrote first.
        if let Some(place) = place.get_mut(node.id) {
            *place = (node.center_x, node.level_position);
        }
    }
    for level in &mut pieces.levels {
        level.sort_by_key(|piece| (place[*piece], *piece));
    }
}
