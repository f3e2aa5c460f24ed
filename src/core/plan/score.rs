//! How a score is written: `perception >= 80`.

use super::piece::Piece;
use super::reader::Reader;
use crate::core::scenario::Comparison;
use crate::core::score::ScoreKind;
use crate::core::source::{Atom, Expression, parse_expression};

impl Reader<'_> {
    pub(super) fn score(&mut self, piece: Piece<'_>) -> Option<(ScoreKind, Comparison, i32)> {
        let Ok(Expression::Atom(Atom::Compare(name, comparison, number), at)) = parse_expression(piece.text) else {
            return self.bad(piece, "score");
        };
        match ScoreKind::ALL.into_iter().find(|kind| kind.name() == name) {
            Some(kind) => Some((kind, comparison, number)),
            None => {
                let written = piece.part(at.start, at.start + name.len());
                self.bad_one_of(written, "score", ScoreKind::ALL.map(ScoreKind::name))
            }
        }
    }
}
