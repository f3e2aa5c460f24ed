//! The lanes at the left of the picture: one for each node that ways lead to.

use std::collections::BTreeMap;

/// How a row meets a lane, which is named by its node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joins {
    /// It is the node to which the lane leads.
    Arrives(usize),
    /// It is a way to that node.
    Leaves(usize),
}

impl Joins {
    const fn node(self) -> usize {
        match self {
            Self::Arrives(node) | Self::Leaves(node) => node,
        }
    }
}

/// The most lanes beside each other. What finds no room among them goes without: a way names the node that it leads to.
const MOST: usize = 16;

/// One lane: its column, and the first and last row that it reaches.
#[derive(Clone, Copy, Debug)]
struct Lane {
    column: usize,
    first: usize,
    last: usize,
}

/// All lanes.
#[derive(Debug, Default)]
pub(super) struct Lanes {
    by_node: BTreeMap<usize, Lane>,
    /// For each column, the last row of the lanes that it holds, by their first row.
    columns: Vec<BTreeMap<usize, usize>>,
    /// How each row meets a lane; a node without a way to it meets none.
    rows: Vec<Option<Joins>>,
}

impl Lanes {
    /// The lanes that these rows need.
    pub(super) fn of(rows: &[Option<Joins>]) -> Self {
        let mut spans: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
        for (row, joins) in rows.iter().enumerate() {
            if let Some(joins) = joins {
                spans.entry(joins.node()).and_modify(|span| span.1 = row).or_insert((row, row));
            }
        }
        spans.retain(|_, (first, last)| first < last);
        let mut spans: Vec<(usize, (usize, usize))> = spans.into_iter().collect();
        // Long ones stand farther left, so that short ones cross few.
        spans.sort_by_key(|(node, (first, last))| (std::cmp::Reverse(last - first), *node));
        let mut lanes = Self::default();
        if !spans.iter().all(|span| lanes.add(*span)) {
            // Where not all find room, the short ones can be followed best.
            lanes = Self::default();
            for span in spans.iter().rev() {
                lanes.add(*span);
            }
        }
        let has_lane = |joins: &Joins| lanes.by_node.contains_key(&joins.node());
        lanes.rows = rows.iter().map(|joins| joins.filter(has_lane)).collect();
        lanes
    }

    /// Gives a node a lane in the first column that is free for it; `false` if there is none.
    fn add(&mut self, (node, (first, last)): (usize, (usize, usize))) -> bool {
        let is_free = |column: usize| {
            self.columns.get(column).is_none_or(|held| {
                // Lanes of one column lie behind each other, so the last that begins in time also ends last.
                held.range(..=last).next_back().is_none_or(|(_, held_last)| *held_last < first)
            })
        };
        let Some(column) = (0..MOST).find(|column| is_free(*column)) else { return false };
        if column == self.columns.len() {
            self.columns.push(BTreeMap::new());
        }
        self.columns[column].insert(first, last);
        self.by_node.insert(node, Lane { column, first, last });
        true
    }

    /// What stands left of the first line of a row.
    pub(super) fn beside(&self, row: usize) -> String {
        let Some(joins) = self.rows.get(row).copied().flatten() else { return self.plain(row, row) };
        let lane = self.by_node[&joins.node()];
        let mut cells = self.cells(row, row);
        for cell in &mut cells[2 * lane.column + 1..] {
            *cell = if *cell == ' ' { '─' } else { '┼' };
        }
        cells[2 * lane.column] = match row {
            row if row == lane.first => '╭',
            row if row == lane.last => '╰',
            _ => '├',
        };
        let end = if matches!(joins, Joins::Arrives(_)) { "▶ " } else { "─ " };
        cells.into_iter().collect::<String>() + end
    }

    /// What stands left of the empty line above a row.
    pub(super) fn above(&self, row: usize) -> String {
        row.checked_sub(1).map(|before| self.plain(before, row)).unwrap_or_default()
    }

    /// What stands left of the other lines of a row.
    pub(super) fn below(&self, row: usize) -> String {
        self.plain(row, row + 1)
    }

    fn plain(&self, from: usize, to: usize) -> String {
        self.cells(from, to).into_iter().collect::<String>() + "  "
    }

    /// The lanes that pass both rows.
    fn cells(&self, from: usize, to: usize) -> Vec<char> {
        let mut cells = vec![' '; 2 * self.columns.len()];
        for (column, held) in self.columns.iter().enumerate() {
            if held.range(..=from).next_back().is_some_and(|(_, last)| to <= *last) {
                cells[2 * column] = '│';
            }
        }
        cells
    }
}
