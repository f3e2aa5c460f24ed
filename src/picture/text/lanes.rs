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

/// One lane: its column, and the first and last row that it reaches.
#[derive(Clone, Copy, Debug)]
struct Lane {
    column: usize,
    first: usize,
    last: usize,
}

/// All lanes.
#[derive(Debug)]
pub(super) struct Lanes {
    by_node: BTreeMap<usize, Lane>,
    /// How each row meets a lane; a node without a way to it meets none.
    rows: Vec<Option<Joins>>,
    columns: usize,
}

impl Lanes {
    /// The lanes that these rows need. Long ones stand farther left, so that short ones cross few.
    pub(super) fn of(rows: &[Option<Joins>]) -> Self {
        let mut spans: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
        for (row, joins) in rows.iter().enumerate() {
            if let Some(joins) = joins {
                spans.entry(joins.node()).and_modify(|span| span.1 = row).or_insert((row, row));
            }
        }
        spans.retain(|_, (first, last)| first < last);
        let mut longest: Vec<(usize, (usize, usize))> = spans.into_iter().collect();
        longest.sort_by_key(|(node, (first, last))| (std::cmp::Reverse(last - first), *node));
        let mut taken: Vec<Vec<(usize, usize)>> = Vec::new();
        let mut by_node = BTreeMap::new();
        for (node, (first, last)) in longest {
            let is_free = |spans: &Vec<(usize, usize)>| spans.iter().all(|span| last < span.0 || span.1 < first);
            let column = taken.iter().position(is_free).unwrap_or_else(|| {
                taken.push(Vec::new());
                taken.len() - 1
            });
            taken[column].push((first, last));
            by_node.insert(node, Lane { column, first, last });
        }
        let rows = rows.iter().map(|joins| joins.filter(|joins| by_node.contains_key(&joins.node()))).collect();
        Self { by_node, rows, columns: taken.len() }
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
        let mut cells = vec![' '; 2 * self.columns];
        for lane in self.by_node.values().filter(|lane| lane.first <= from && to <= lane.last) {
            cells[2 * lane.column] = '│';
        }
        cells
    }
}
