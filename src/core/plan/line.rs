//! The lines of a plan, without comments and blank ones.

use super::piece::Piece;

/// A line.
#[derive(Clone, Copy, Debug)]
pub(super) enum Line<'a> {
    /// `---`: another run begins.
    Rule,
    /// Something else.
    Words(Piece<'a>),
}

/// The fewest dashes that separate two runs.
const RULE: usize = 3;

/// Every line on which something stands.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut start = 0;
    let whole = text.split_inclusive('\n').map(move |line| {
        let piece = Piece::new(line, start);
        start += line.len();
        piece
    });
    whole.filter_map(|line| {
        let words = line.split_once(|character| character == '#').map_or(line, |(before, _)| before).trim();
        match words.text {
            "" => None,
            dashes if dashes.len() >= RULE && dashes.bytes().all(|byte| byte == b'-') => Some(Line::Rule),
            _ => Some(Line::Words(words)),
        }
    })
}
