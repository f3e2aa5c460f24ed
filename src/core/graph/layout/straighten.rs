//! Long lines made straight.

use super::pieces::Pieces;

/// Puts the bends that follow each other on a line under each other, wherever their neighbours leave the room.
pub(super) fn straighten(pieces: &Pieces, centers: &mut [i64]) {
    let mut beside = vec![(None, None); pieces.all.len()];
    for level in &pieces.levels {
        for pair in level.windows(2) {
            beside[pair[0]].1 = Some(pair[1]);
            beside[pair[1]].0 = Some(pair[0]);
        }
    }
    let mut lines: Vec<&[usize]> =
        pieces.chains.iter().flat_map(|chain| chain.split(|piece| !pieces.all[*piece].is_bend)).collect();
    // The longest have the first choice.
    lines.sort_by_key(|line| std::cmp::Reverse(line.len()));
    for line in lines {
        let mut rest = line;
        while !rest.is_empty() {
            rest = straighten_start(pieces, &beside, rest, centers);
        }
    }
}

/// Makes as much of the line straight as can be, from its first bend on, and gives back what is left.
fn straighten_start<'a>(
    pieces: &Pieces,
    beside: &[(Option<usize>, Option<usize>)],
    line: &'a [usize],
    centers: &mut [i64],
) -> &'a [usize] {
    let (mut least, mut most, mut sum, mut count) = (i64::MIN, i64::MAX, 0, 0_usize);
    for bend in line {
        let (left, right) = beside[*bend];
        let from = left.map_or(i64::MIN, |left| centers[left] + i64::from(pieces.apart(left, *bend)));
        let to = right.map_or(i64::MAX, |right| centers[right] - i64::from(pieces.apart(*bend, right)));
        if from.max(least) > to.min(most) {
            break;
        }
        (least, most) = (from.max(least), to.min(most));
        sum += centers[*bend];
        count += 1;
    }
    // A bend stands where it may, so at least one is taken; were it not so, it would stay where it is.
    let (straight, rest) = line.split_at(count.max(1));
    if let Some(x) = i64::try_from(count).ok().and_then(|count| sum.checked_div(count)) {
        for bend in straight {
            centers[*bend] = x.clamp(least, most);
        }
    }
    rest
}
