//! The picture as a Mermaid flowchart, such as code hosts draw in a Markdown file.

use super::caption;
use crate::core::graph::{Graph, Node};
use crate::core::scenario::Scenario;
use crate::words::Words;
use std::fmt::Write as _;

/// Columns and lines of a moment's first words.
const COLUMNS: usize = 28;
const LINES: usize = 2;

/// The flowchart.
#[must_use]
pub fn mermaid(scenario: &Scenario, graph: &Graph, words: &Words) -> String {
    let mut out = String::from("flowchart TD\n");
    for node in &graph.nodes {
        let caption = caption::node(scenario, words, *node);
        let lines = caption::clip(&caption.words, COLUMNS, LINES);
        let lines: Vec<String> = caption.id.into_iter().chain(lines).map(|line| escaped(&line)).collect();
        let (open, close) = match node {
            Node::Start => ("((\"", "\"))"),
            Node::Moment(_) => ("[\"", "\"]"),
            Node::End => ("{{\"", "\"}}"),
            Node::Ending(_) => ("([\"", "\"])"),
        };
        // Writing to a string can't fail.
        let _ = writeln!(out, "    {}{open}{}{close}", name(*node), lines.join("<br/>"));
    }
    for edge in &graph.edges {
        let ways = edge.ways.iter().map(|way| escaped(&caption::way(scenario, words, *way).line(words)));
        let text = ways.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("<br/>");
        let arrow = if edge.back { "-.->" } else { "-->" };
        let text = if text.is_empty() { text } else { format!("|\"{text}\"|") };
        let _ = writeln!(out, "    {} {arrow}{text} {}", name(graph.nodes[edge.from]), name(graph.nodes[edge.to]));
    }
    out
}

/// A name for a node that means nothing to Mermaid: an author's `end` would close a block.
fn name(node: Node) -> String {
    match node {
        Node::Start => "start".to_owned(),
        Node::Moment(moment) => format!("moment{}", moment.0),
        Node::End => "over".to_owned(),
        Node::Ending(ending) => format!("ending{}", ending.0),
    }
}

/// `text` without anything that Mermaid, or the page around it, reads as more than text.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for (place, character) in text.chars().enumerate() {
        match character {
            // Mermaid reads its texts as Markdown: `1. if` would be a list.
            first if place == 0 && first.is_ascii() && !first.is_ascii_alphabetic() => push_number(&mut out, first),
            // Letters of all scripts, and what is harmless within quotation marks.
            ' ' | '-' | '.' | ',' | '\'' | '(' | ')' | '?' | '!' | ':' | '=' | '/' => out.push(character),
            other if other.is_alphanumeric() || !other.is_ascii() && !other.is_control() => out.push(other),
            other if !other.is_control() => push_number(&mut out, other),
            _ => out.push(' '),
        }
    }
    out
}

/// A character by its number, in Mermaid's own way.
fn push_number(out: &mut String, character: char) {
    // Writing to a string can't fail.
    let _ = write!(out, "#{};", u32::from(character));
}
