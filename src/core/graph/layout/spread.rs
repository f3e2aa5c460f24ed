//! How far from the left each piece stands.

use super::pieces::Pieces;
use super::straighten::straighten;

/// How often one goes through the levels, down and up.
const ROUNDS: usize = 24;

/// What stands on a level, and how strongly each is drawn to where.
type Drawn = Vec<Vec<(usize, i64)>>;

/// The middle of each piece: near the middles of those that it is joined to, in the order of its level, with room.
pub(super) fn spread(pieces: &Pieces) -> Vec<i32> {
    let (mut above, mut below): (Drawn, Drawn) =
        (vec![Vec::new(); pieces.all.len()], vec![Vec::new(); pieces.all.len()]);
    for (upper, lower) in pieces.links() {
        // A long line is best straight.
        let weight = match (pieces.all[upper].is_bend, pieces.all[lower].is_bend) {
            (true, true) => 8,
            (true, false) | (false, true) => 2,
            (false, false) => 1,
        };
        below[upper].push((lower, weight));
        above[lower].push((upper, weight));
    }
    let mut centers = vec![0; pieces.all.len()];
    for level in &pieces.levels {
        let mut x = 0;
        for pair in level.windows(2) {
            x += i64::from(pieces.apart(pair[0], pair[1]));
            centers[pair[1]] = x;
        }
        for piece in level {
            centers[*piece] -= x / 2;
        }
    }
    for round in 0..ROUNDS {
        for level in &pieces.levels {
            settle(pieces, level, &[&above], &mut centers);
        }
        for level in pieces.levels.iter().rev() {
            settle(pieces, level, &[&below], &mut centers);
        }
        if round + 4 > ROUNDS {
            for level in &pieces.levels {
                settle(pieces, level, &[&above, &below], &mut centers);
            }
        }
    }
    straighten(pieces, &mut centers);
    let left = |piece: usize| centers[piece] - i64::from(pieces.all[piece].size.width / 2);
    let first = (0..pieces.all.len()).map(left).min().unwrap_or_default();
    centers.iter().map(|center| i32::try_from(center - first).unwrap_or(i32::MAX / 2)).collect()
}

/// Pieces that have met, and stand as close as they may.
struct Block {
    /// Where its first piece would have to stand for each of its pieces to stand where it is drawn: weighted, added up.
    sum: i64,
    weight: i64,
    pieces: usize,
}

impl Block {
    const fn start(&self) -> i64 {
        self.sum.div_euclid(self.weight)
    }
}

/// Moves the pieces of one level as near as can be to where they are drawn, in their order (least squares: what would
/// pass its neighbour is joined with it, and they go together).
fn settle(pieces: &Pieces, level: &[usize], drawn: &[&Drawn], centers: &mut [i64]) {
    let mut blocks: Vec<Block> = Vec::new();
    let mut offsets = Vec::with_capacity(level.len());
    let mut offset = 0;
    for (place, piece) in level.iter().enumerate() {
        if place > 0 {
            offset += i64::from(pieces.apart(level[place - 1], *piece));
        }
        offsets.push(offset);
        let joined = || drawn.iter().flat_map(|drawn| &drawn[*piece]);
        let weight: i64 = joined().map(|(_, weight)| weight).sum();
        let (sum, weight) = if weight == 0 {
            (centers[*piece], 1)
        } else {
            (joined().map(|(other, weight)| centers[*other] * weight).sum(), weight)
        };
        blocks.push(Block { sum: sum - offset * weight, weight, pieces: 1 });
        while let [.., left, right] = blocks.as_slice() {
            if left.start() <= right.start() {
                break;
            }
            let joined = Block {
                sum: left.sum + right.sum,
                weight: left.weight + right.weight,
                pieces: left.pieces + right.pieces,
            };
            blocks.truncate(blocks.len() - 2);
            blocks.push(joined);
        }
    }
    let starts = blocks.iter().flat_map(|block| std::iter::repeat_n(block.start(), block.pieces));
    for ((piece, offset), start) in level.iter().zip(offsets).zip(starts) {
        centers[*piece] = start + offset;
    }
}
