//! The boxes and the lines.

use super::pieces::Pieces;
use super::rows::Row;
use super::{Layout, Point, Rect, Route, Run, Size};
use crate::core::graph::Graph;

pub(super) fn layout(graph: &Graph, pieces: &Pieces, centers: &[i32], rows: &[Row]) -> Layout {
    let page = Page::of(pieces, centers, rows);
    let edges =
        graph.edges.iter().enumerate().map(|(place, edge)| page.route(place, edge.back, edge.is_loop())).collect();
    let right = page.boxes.iter().map(|rect| rect.corner.x + rect.size.width).max().unwrap_or_default();
    Layout {
        size: Size { width: right, height: rows.last().map_or(0, |row| row.bottom) },
        nodes: page.boxes[..graph.nodes.len()].to_vec(),
        edges,
    }
}

struct Page<'a> {
    pieces: &'a Pieces,
    boxes: Vec<Rect>,
    row_of: Vec<Row>,
    /// Where the first and the last line of each edge meet the nodes at its ends.
    ports: Vec<(i32, i32)>,
}

impl<'a> Page<'a> {
    fn of(pieces: &'a Pieces, centers: &[i32], rows: &[Row]) -> Self {
        let mut row_of = vec![Row { top: 0, bottom: 0 }; pieces.all.len()];
        for (level, row) in pieces.levels.iter().zip(rows) {
            for piece in level {
                row_of[*piece] = *row;
            }
        }
        let boxes: Vec<Rect> = (0..pieces.all.len())
            .map(|piece| {
                let (size, row) = (pieces.all[piece].size, row_of[piece]);
                let y = row.top + (row.bottom - row.top - size.height) / 2;
                Rect { corner: Point { x: centers[piece] - size.width / 2, y }, size }
            })
            .collect();
        let ports = ports(pieces, &boxes);
        Self { pieces, boxes, row_of, ports }
    }

    fn route(&self, place: usize, back: bool, is_loop: bool) -> Route {
        let chain = &self.pieces.chains[place];
        let label = self.pieces.labels[place];
        let (upper_port, lower_port) = self.ports[place];
        let mut lines = vec![Vec::new()];
        let push = |lines: &mut Vec<Vec<Run>>, x: i32, from: i32, to: i32| {
            if let Some(line) = lines.last_mut() {
                line.push(Run { x, from, to });
            }
        };
        for (at, piece) in chain.iter().enumerate() {
            let (rect, row) = (self.boxes[*piece], self.row_of[*piece]);
            let (x, top, bottom) = (rect.center().x, rect.corner.y, rect.corner.y + rect.size.height);
            let is_last = at + 1 == chain.len();
            if at == 0 {
                push(&mut lines, upper_port, bottom, row.bottom);
            } else if is_last && !is_loop {
                push(&mut lines, lower_port, row.top, top);
            } else if label == Some(*piece) {
                push(&mut lines, x, row.top, top);
                if !is_last {
                    lines.push(Vec::new());
                    push(&mut lines, x, bottom, row.bottom);
                }
            } else {
                push(&mut lines, x, row.top, row.bottom);
            }
        }
        if is_loop {
            return Route { label: label.map(|piece| self.boxes[piece]), lines: self.there_and_back(&lines[0]) };
        }
        if back {
            lines.reverse();
            for line in &mut lines {
                line.reverse();
                for run in line {
                    (run.from, run.to) = (run.to, run.from);
                }
            }
        }
        Route { label: label.map(|piece| self.boxes[piece]), lines }
    }

    /// A loop goes down to its text beside the line on which it comes up again.
    fn there_and_back(&self, line: &[Run]) -> Vec<Vec<Run>> {
        let aside = self.pieces.gap / 4;
        let moved = |by: i32| line.iter().map(move |run| Run { x: run.x + by, ..*run });
        let up = moved(aside).rev().map(|run| Run { from: run.to, to: run.from, ..run }).collect();
        vec![moved(-aside).collect(), up]
    }
}

/// Whether an edge is one line from node to node, without a text or a bend.
fn is_node_at_far_end(pieces: &Pieces, edge: usize) -> bool {
    pieces.chains[edge].len() == 2 && pieces.labels[edge].is_none()
}

/// Spreads the lines that leave a node, and those that reach it, over its lower and its upper border, in the order of
/// where they come from.
fn ports(pieces: &Pieces, boxes: &[Rect]) -> Vec<(i32, i32)> {
    let mut below: Vec<Vec<(i32, usize)>> = vec![Vec::new(); boxes.len()];
    let mut above = below.clone();
    for (place, chain) in pieces.chains.iter().enumerate() {
        if let [first, second, ..] = chain[..] {
            below[first].push((boxes[second].center().x, place));
        }
        if let [.., before, last] = chain[..] {
            above[last].push((boxes[before].center().x, place));
        }
    }
    let mut ports = vec![(0, 0); pieces.chains.len()];
    for (node, rect) in boxes.iter().enumerate() {
        for (side, is_below) in [(&mut below[node], true), (&mut above[node], false)] {
            side.sort_unstable();
            if let [(x, place)] = side[..]
                && !is_node_at_far_end(pieces, place)
            {
                // Alone it need not stand in the middle, and can be straight.
                let room = rect.size.width / 4;
                let x = x.clamp(rect.center().x - room, rect.center().x + room);
                *(if is_below { &mut ports[place].0 } else { &mut ports[place].1 }) = x;
                continue;
            }
            let count = i32::try_from(side.len()).unwrap_or(i32::MAX);
            let step = (rect.size.width * 3 / 4 / count.max(1)).min(pieces.gap);
            let mut x = rect.center().x - step * (count - 1) / 2;
            for (_, place) in side.iter() {
                if is_below {
                    ports[*place].0 = x;
                } else {
                    ports[*place].1 = x;
                }
                x += step;
            }
        }
    }
    ports
}
