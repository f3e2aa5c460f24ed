//! The rows of the picture, and how they are put beside the lanes.

use super::lanes::{Joins, Lanes};
use crate::core::graph::{Edge, Graph, Node};
use crate::core::scenario::Scenario;
use crate::picture::caption::{self, clip, wrap};
use crate::words::Words;
use textwrap::core::display_width;

/// Columns of the page.
const WIDTH: usize = 80;
/// Columns that a text has at least, however many lanes there are.
const LEAST: usize = 36;

/// One entry of the picture.
struct Row {
    joins: Option<Joins>,
    /// What the second and later lines of the text begin with.
    hanging: &'static str,
    text: String,
    /// Whether it is cut to one line.
    is_cut: bool,
    /// Whether an empty line stands above it.
    is_apart: bool,
}

/// The picture, with the title of the call above it.
#[must_use]
pub fn text(scenario: &Scenario, graph: &Graph, words: &Words) -> String {
    let mut rows = Vec::new();
    for place in graph.reading_order() {
        match graph.nodes[place] {
            Node::End => end(scenario, graph, words, place, &mut rows),
            // They stand below the end.
            Node::Ending(_) => {}
            Node::Start => {
                let text = format!("● {}", words.get("picture-start"));
                let joins = graph.out_of(place).next().map(|(_, edge)| Joins::Leaves(edge.to));
                rows.push(Row { joins, hanging: "", text, is_cut: true, is_apart: true });
            }
            node @ Node::Moment(_) => {
                rows.push(Row { is_apart: true, ..node_row(scenario, words, node, place, "") });
                let ways = graph.out_of(place).map(|(_, edge)| way_row(scenario, graph, words, edge));
                rows.extend(ways);
            }
        }
    }
    let mut out = wrap(&caption::title(scenario, words), WIDTH, "");
    draw(&rows, &mut out);
    out.push(String::new());
    out.join("\n")
}

fn node_row(scenario: &Scenario, words: &Words, node: Node, place: usize, mark: &str) -> Row {
    let caption = caption::node(scenario, words, node);
    let text = match (&caption.id, node) {
        (Some(id), Node::Moment(_)) => format!("{mark}[{id}]  {}", caption.words),
        (Some(id), _) => format!("{mark}{id}  {}", caption.words),
        (None, _) => format!("{mark}{}", caption.words),
    };
    Row { joins: Some(Joins::Arrives(place)), hanging: "", text, is_cut: true, is_apart: false }
}

fn way_row(scenario: &Scenario, graph: &Graph, words: &Words, edge: &Edge) -> Row {
    let ways: Vec<String> = edge.ways.iter().map(|way| caption::way(scenario, words, *way).line(words)).collect();
    let arrow = match edge {
        edge if edge.is_loop() => '↺',
        edge if edge.back => '↑',
        _ => '→',
    };
    let to = caption::node(scenario, words, graph.nodes[edge.to]);
    let to = to.id.unwrap_or_else(|| words.get("picture-end-short"));
    let text = format!("{} {arrow} {to}", ways.join(&words.get("picture-comma")));
    let joins = (!edge.is_loop()).then_some(Joins::Leaves(edge.to));
    Row { joins, hanging: "  ", text: text.trim_start().to_owned(), is_cut: false, is_apart: false }
}

/// The end, and below it the endings as they are tried.
fn end(scenario: &Scenario, graph: &Graph, words: &Words, place: usize, rows: &mut Vec<Row>) {
    rows.push(Row { is_apart: true, is_cut: false, ..node_row(scenario, words, Node::End, place, "◇ ") });
    let anytime = words.get("picture-anytime");
    rows.push(Row { joins: None, hanging: "│ ", text: format!("│ {anytime}"), is_cut: false, is_apart: false });
    let tried: Vec<&Edge> = graph.out_of(place).map(|(_, edge)| edge).collect();
    for (number, edge) in tried.iter().enumerate() {
        let is_last = number + 1 == tried.len();
        let (branch, below) = if is_last { ("╰─ ", "   ") } else { ("├─ ", "│  ") };
        let ways: Vec<String> = edge.ways.iter().map(|way| caption::way(scenario, words, *way).line(words)).collect();
        let text = format!("{branch}{}", ways.concat());
        rows.push(Row {
            joins: None,
            hanging: if is_last { "     " } else { "│    " },
            text,
            is_cut: false,
            is_apart: false,
        });
        rows.push(node_row(scenario, words, graph.nodes[edge.to], edge.to, &format!("{below}◆ ")));
    }
    let is_tried = |ending: usize| tried.iter().any(|edge| edge.to == ending);
    for ending in (place + 1..graph.nodes.len()).filter(|ending| !is_tried(*ending)) {
        rows.push(node_row(scenario, words, graph.nodes[ending], ending, "   ◆ "));
    }
}

fn draw(rows: &[Row], out: &mut Vec<String>) {
    let lanes = Lanes::of(&rows.iter().map(|row| row.joins).collect::<Vec<_>>());
    let room = WIDTH.saturating_sub(display_width(&lanes.beside(0))).max(LEAST);
    for (number, row) in rows.iter().enumerate() {
        if row.is_apart {
            out.push(lanes.above(number).trim_end().to_owned());
        }
        let lines = if row.is_cut { clip(&row.text, room, 1) } else { wrap(&row.text, room, row.hanging) };
        for (place, line) in lines.iter().enumerate() {
            let lanes = if place == 0 { lanes.beside(number) } else { lanes.below(number) };
            out.push(format!("{lanes}{line}").trim_end().to_owned());
        }
    }
}
