//! How far from the top each level stands.

use super::pieces::Pieces;

/// From where to where a level reaches.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub(super) top: i32,
    pub(super) bottom: i32,
}

/// Each level as high as its highest piece; below it the more room, the farther a line swings over.
pub(super) fn rows(pieces: &Pieces, centers: &[i32]) -> Vec<Row> {
    let mut level_of = vec![0; pieces.all.len()];
    for (number, level) in pieces.levels.iter().enumerate() {
        for piece in level {
            level_of[*piece] = number;
        }
    }
    let mut swing = vec![0; pieces.levels.len()];
    for (upper, lower) in pieces.links() {
        let level = level_of[upper];
        swing[level] = (centers[upper] - centers[lower]).abs().max(swing[level]);
    }
    let mut top = 0;
    let mut rows = Vec::with_capacity(pieces.levels.len());
    for (level, swing) in pieces.levels.iter().zip(swing) {
        let height = level.iter().map(|piece| pieces.all[*piece].size.height).max().unwrap_or_default();
        rows.push(Row { top, bottom: top + height });
        top += height + pieces.gap + (swing / 10).min(pieces.gap * 2);
    }
    rows
}
