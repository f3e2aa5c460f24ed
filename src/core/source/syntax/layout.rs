//! Which bracket was forgotten, by the lines of the file.
//!
//! A bracket that is never closed is noticed where the next one does not fit, often at the end of the file. Authors indent
//! what stands in brackets; a line that is indented no further than the line of an open bracket is where that one was to
//! be closed.

use super::token::{Kind, Token};
use super::{Problem, Span, Wanted};
use crate::core::diagnostic::Code;

/// A bracket without its partner, and where the partner belongs.
pub(super) struct Forgotten {
    /// The token that opened it.
    opened: usize,
    /// The token before which it was to be closed.
    pub(super) before: usize,
}

impl Forgotten {
    /// The bracket that is missing, without width.
    pub(super) fn closing(&self, tokens: &[Token]) -> Token {
        let kind = match tokens[self.opened].kind {
            Kind::Open(bracket) => Kind::Close(bracket),
            other => other,
        };
        Token { kind, span: self.place(tokens) }
    }

    pub(super) fn problem(&self, tokens: &[Token]) -> Problem {
        let Kind::Open(bracket) = tokens[self.opened].kind else {
            return Problem::new(Code::UnclosedBracket, self.place(tokens), Wanted::Ending, "");
        };
        Problem::new(Code::UnclosedBracket, self.place(tokens), Wanted::Mark(bracket.closing()), bracket.opening())
            .opened(tokens[self.opened].span)
    }

    /// Behind the last thing that stood in the bracket, before the comma that ended it.
    fn place(&self, tokens: &[Token]) -> Span {
        let behind = (self.opened..self.before).rev().find(|at| tokens[*at].kind != Kind::Comma);
        tokens[behind.unwrap_or(self.opened)].span.behind()
    }
}

/// The first bracket that the layout of the file says was to be closed and was not.
pub(super) fn forgotten_bracket(text: &str, tokens: &[Token]) -> Option<Forgotten> {
    // For each open bracket: its token, the indentation of its line, and that line's first byte.
    let mut open: Vec<(usize, usize, usize)> = Vec::new();
    let mut line = (0, 0);
    let mut seen = 0;
    for (at, token) in tokens.iter().enumerate() {
        let start = token.span.start as usize;
        let new_line = text.get(seen..start).and_then(|between| between.rfind('\n')).map(|place| seen + place + 1);
        if let Some(from) = new_line.or((at == 0).then_some(0)) {
            line = (start - from, from);
        }
        seen = start;
        let first_on_line = new_line.is_some();
        match token.kind {
            Kind::Open(_) => {
                if let Some(forgotten) = left_open(&open, at, first_on_line, line) {
                    return Some(forgotten);
                }
                open.push((at, line.0, line.1));
            }
            Kind::Close(bracket) => {
                let fits = open.last().is_some_and(|(opened, ..)| tokens[*opened].kind == Kind::Open(bracket));
                if !fits {
                    // Here at the latest something was forgotten: the innermost that does not fit.
                    let (opened, ..) = *open.last()?;
                    return open
                        .iter()
                        .any(|(opened, ..)| tokens[*opened].kind == Kind::Open(bracket))
                        .then_some(Forgotten { opened, before: at });
                }
                open.pop();
            }
            // What is open at the end is told by the reader: the layout has nothing to add.
            Kind::End => return None,
            _ => {
                if let Some(forgotten) = left_open(&open, at, first_on_line, line) {
                    return Some(forgotten);
                }
            }
        }
    }
    None
}

/// The innermost open bracket, if a line begins at `at` that is indented no further than the bracket's own.
fn left_open(
    open: &[(usize, usize, usize)],
    at: usize,
    first_on_line: bool,
    (indentation, line): (usize, usize),
) -> Option<Forgotten> {
    let (opened, its_indentation, its_line) = *open.last().filter(|_| first_on_line)?;
    (its_line != line && indentation <= its_indentation).then_some(Forgotten { opened, before: at })
}
