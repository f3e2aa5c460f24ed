//! The elements of the file.

use super::super::caption;
use super::measure::{self, LINE, Line};
use super::xml::escaped;
use crate::core::graph::{Edge, Graph, Layout, Node, Rect, Route, Sizes, TooLarge, Way};
use crate::core::scenario::Scenario;
use crate::words::Words;
use std::fmt;

/// Around the picture.
const MARGIN: i32 = 28;
/// Above the picture, for the heading.
const HEAD: i32 = 44;
/// Between texts.
const GAP: i32 = 24;
/// From the lower edge of a line of text to its base line.
const DESCENT: i32 = 5;

/// The file.
///
/// # Errors
///
/// If the call is too large for a picture.
pub fn svg(scenario: &Scenario, graph: &Graph, words: &Words) -> Result<String, TooLarge> {
    let captions: Vec<_> = graph.nodes.iter().map(|node| caption::node(scenario, words, *node)).collect();
    let nodes: Vec<Vec<Line>> =
        graph.nodes.iter().zip(&captions).map(|(node, caption)| measure::node_lines(*node, caption)).collect();
    let of_way = |way: &Way| measure::way_lines(*way, &caption::way(scenario, words, *way));
    let edges: Vec<Vec<Line>> = graph.edges.iter().map(|edge| edge.ways.iter().flat_map(of_way).collect()).collect();
    let layout = Layout::of(
        graph,
        &Sizes {
            nodes: graph.nodes.iter().zip(&nodes).map(|(node, lines)| measure::framed(*node, lines)).collect(),
            labels: edges.iter().map(|lines| (!lines.is_empty()).then(|| measure::block(lines))).collect(),
            gap: GAP,
        },
    )?;
    let file = fmt::from_fn(|out| {
        head(out, scenario, words, &layout)?;
        for ((edge, lines), route) in graph.edges.iter().zip(&edges).zip(&layout.edges) {
            draw_edge(out, edge, lines, route)?;
        }
        for (place, rect) in layout.nodes.iter().enumerate() {
            draw_node(out, graph.nodes[place], &nodes[place], &captions[place].whole, *rect)?;
        }
        out.write_str("</g>\n</svg>\n")
    });
    Ok(file.to_string())
}

fn head(out: &mut fmt::Formatter<'_>, scenario: &Scenario, words: &Words, layout: &Layout) -> fmt::Result {
    let title = caption::title(scenario, words);
    let width = layout.size.width.max(measure::heading(&title)) + 2 * MARGIN;
    let height = layout.size.height + HEAD + 2 * MARGIN;
    let middle = (width - layout.size.width) / 2;
    write!(
        out,
        concat!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" xml:lang="{}" width="{}" height="{}" viewBox="0 0 {} {}" "#,
            r#"role="img" aria-labelledby="title description">"#,
            "\n<title id=\"title\">{}</title>\n<desc id=\"description\">{}</desc>\n<style>\n{}</style>\n<defs>\n",
        ),
        words.language().tag(),
        width,
        height,
        width,
        height,
        escaped(&title),
        escaped(&words.get("picture-described")),
        include_str!("style.css"),
    )?;
    for tip in ["tip", "back-tip"] {
        writeln!(
            out,
            r#"<marker id="{tip}" viewBox="0 0 10 10" refX="9.5" refY="5" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="{tip}" d="M0 0.5 10 5 0 9.5z"/></marker>"#,
        )?;
    }
    writeln!(out, "</defs>\n<rect class=\"page\" width=\"{width}\" height=\"{height}\"/>")?;
    writeln!(out, r#"<text class="heading" x="{MARGIN}" y="{}">{}</text>"#, MARGIN + 14, escaped(&title))?;
    writeln!(out, r#"<g transform="translate({middle} {})">"#, MARGIN + HEAD)
}

fn draw_edge(out: &mut fmt::Formatter<'_>, edge: &Edge, lines: &[Line], route: &Route) -> fmt::Result {
    let (class, tip) = if edge.back { ("line back", "back-tip") } else { ("line", "tip") };
    out.write_str("<g class=\"edge\">\n")?;
    for (number, runs) in route.lines.iter().enumerate() {
        write!(out, r#"<path class="{class}" d=""#)?;
        for (place, run) in runs.iter().enumerate() {
            match place.checked_sub(1).map(|before| &runs[before]) {
                None => write!(out, "M{} {}", run.x, run.from)?,
                // Down, over and down again: where both ends stand upright the line has no corner.
                Some(before) if before.x != run.x => {
                    let middle = i32::midpoint(before.to, run.from);
                    write!(out, "C{} {middle} {} {middle} {} {}", before.x, run.x, run.x, run.from)?;
                }
                Some(_) => write!(out, "V{}", run.from)?,
            }
            if run.from != run.to {
                write!(out, "V{}", run.to)?;
            }
        }
        let arrow =
            if number + 1 == route.lines.len() { format!(r#" marker-end="url(#{tip})""#) } else { String::new() };
        writeln!(out, "\"{arrow}/>")?;
    }
    if let Some(rect) = route.label {
        texts(out, lines, rect)?;
    }
    out.write_str("</g>\n")
}

fn draw_node(out: &mut fmt::Formatter<'_>, node: Node, lines: &[Line], whole: &str, rect: Rect) -> fmt::Result {
    let class = match node {
        Node::Start => "start",
        Node::Moment(_) => "moment",
        Node::End => "end",
        Node::Ending(_) => "ending",
    };
    let (x, y, width, height) = (rect.corner.x, rect.corner.y, rect.size.width, rect.size.height);
    writeln!(out, r#"<g class="node {class}">"#)?;
    if !whole.is_empty() {
        writeln!(out, "<title>{}</title>", escaped(whole))?;
    }
    let frame = |out: &mut fmt::Formatter<'_>, class: &str, by: i32, radius: i32| {
        writeln!(
            out,
            r#"<rect class="{class}" x="{}" y="{}" width="{}" height="{}" rx="{radius}"/>"#,
            x + by,
            y + by,
            width - 2 * by,
            height - 2 * by,
        )
    };
    match node {
        Node::Moment(_) => frame(out, "frame", 0, 5)?,
        Node::Start => frame(out, "frame", 0, height / 2)?,
        Node::Ending(_) => {
            frame(out, "frame", 0, height / 2)?;
            frame(out, "inner", 3, height / 2 - 3)?;
        }
        Node::End => {
            let (right, low, middle) = (x + width, y + height, y + height / 2);
            let (left_corner, right_corner) = (x + 14, right - 14);
            writeln!(
                out,
                r#"<path class="frame" d="M{left_corner} {y}H{right_corner}L{right} {middle} {right_corner} {low}H{left_corner}L{x} {middle}z"/>"#,
            )?;
        }
    }
    texts(out, lines, rect)?;
    out.write_str("</g>\n")
}

/// Lines in the middle of a box.
fn texts(out: &mut fmt::Formatter<'_>, lines: &[Line], rect: Rect) -> fmt::Result {
    let center = rect.center();
    let mut y = center.y - measure::block(lines).height / 2;
    for line in lines {
        y += LINE;
        write!(out, r#"<text class="{}" x="{}" y="{}">"#, line.face.class(), center.x, y - DESCENT)?;
        if let Some(whole) = &line.whole {
            write!(out, "<title>{}</title>", escaped(whole))?;
        }
        writeln!(out, "{}</text>", escaped(&line.text))?;
    }
    Ok(())
}
