//! Which bracket is wrong, by counting: one too many, one that nothing opens, or two that do not belong together.
//!
//! Each is only called wrong if the file is whole, or whole for longer, once it is mended.

use super::token::{Bracket, Kind, Token};
use super::{Problem, Span, Wanted};
use crate::core::diagnostic::Code;

/// What sets the brackets of a file right.
pub(super) enum Mending {
    /// The token goes.
    Remove(usize),
    /// A bracket is put before the token.
    Open(usize, Bracket),
    /// The token is another bracket than it should be.
    Replace(usize, Kind),
}

impl Mending {
    /// Does it.
    pub(super) fn apply(self, tokens: &mut Vec<Token>) {
        match self {
            Self::Remove(at) => drop(tokens.remove(at)),
            Self::Open(at, bracket) => {
                let start = tokens[at].span.start as usize;
                tokens.insert(at, Token { kind: Kind::Open(bracket), span: Span::new(start, start) });
            }
            Self::Replace(at, kind) => tokens[at].kind = kind,
        }
    }
}

/// The one bracket that is wrong, if there is one that explains everything, and what to say of it.
pub(super) fn wrong_bracket(text: &str, tokens: &[Token]) -> Option<(Mending, Problem)> {
    let kinds = || tokens.iter().map(|token| token.kind);
    let misfit = misfit(kinds())?;
    unopened(text, tokens, misfit.at)
        .or_else(|| unequal(text, tokens, &misfit))
        .or_else(|| extra(text, tokens, &misfit))
}

/// A name behind the colon of another, and a colon of its own: the bracket between them is missing.
fn unopened(text: &str, tokens: &[Token], misfit_at: usize) -> Option<(Mending, Problem)> {
    let at = (1..tokens.len().saturating_sub(1).min(misfit_at)).find(|at| {
        let before = tokens[at - 1].kind;
        let may_hold = before == Kind::Colon || (*at == 1 && before == Kind::Word);
        let [token, next] = [tokens[*at], tokens[at + 1]];
        may_hold && (token.kind == Kind::Word || token.is_text()) && next.kind == Kind::Colon
    })?;
    let bracket = if tokens[at].is_text() { Bracket::Curly } else { Bracket::Round };
    let kinds = || tokens.iter().map(|token| token.kind);
    let mended = kinds().take(at).chain([Kind::Open(bracket)]).chain(kinds().skip(at));
    if self::misfit(mended).is_some_and(|misfit| misfit.at <= misfit_at + 1) {
        return None;
    }
    let span = tokens[at].span;
    let problem = Problem::new(Code::UnopenedBracket, span, Wanted::Mark(bracket.opening()), span.of(text));
    Some((Mending::Open(at, bracket), problem))
}

/// Two brackets that face each other and are of different kinds. Which one is wrong shows in what stands between them.
fn unequal(text: &str, tokens: &[Token], misfit: &Misfit) -> Option<(Mending, Problem)> {
    let (Kind::Close(close), Some(opened)) = (tokens[misfit.at].kind, misfit.opened) else { return None };
    let Kind::Open(open) = tokens[opened].kind else { return None };
    let has_names = tokens.get(opened + 2).is_some_and(|token| token.kind == Kind::Colon);
    let wanted = match (open, close) {
        (Bracket::Square, other) | (other, Bracket::Square) if has_names => other,
        (Bracket::Square, _) | (_, Bracket::Square) => Bracket::Square,
        (other, _) => other,
    };
    let (at, other, kind, mark) = if open == wanted {
        (misfit.at, opened, Kind::Close(wanted), wanted.closing())
    } else {
        (opened, misfit.at, Kind::Open(wanted), wanted.opening())
    };
    let mended = tokens.iter().enumerate().map(|(place, token)| if place == at { kind } else { token.kind });
    if self::misfit(mended).is_some() {
        return None;
    }
    let problem = Problem::new(Code::WrongBracket, tokens[at].span, Wanted::Mark(mark), tokens[at].span.of(text));
    Some((Mending::Replace(at, kind), problem.facing(tokens[other].span)))
}

/// The bracket that closes nothing, if the file is whole without it.
fn extra(text: &str, tokens: &[Token], misfit: &Misfit) -> Option<(Mending, Problem)> {
    let token = tokens[misfit.at];
    let Kind::Close(_) = token.kind else { return None };
    let mended = tokens.iter().enumerate().filter(|(at, _)| *at != misfit.at).map(|(_, token)| token.kind);
    let problem = Problem::new(Code::ExtraBracket, token.span, Wanted::Nothing, token.span.of(text));
    self::misfit(mended).is_none().then_some((Mending::Remove(misfit.at), problem))
}

/// Where brackets cease to fit.
struct Misfit {
    /// The closing bracket that does not fit, or the end of the file where something is open.
    at: usize,
    /// The bracket that is open there.
    opened: Option<usize>,
}

/// Where the brackets of these tokens cease to fit; none if all is well.
fn misfit(kinds: impl Iterator<Item = Kind>) -> Option<Misfit> {
    let mut open: Vec<(usize, Bracket)> = Vec::new();
    for (at, kind) in kinds.enumerate() {
        match kind {
            Kind::Open(bracket) => open.push((at, bracket)),
            Kind::Close(bracket) => {
                let last = open.pop();
                if last.is_none_or(|(_, last)| last != bracket) {
                    return Some(Misfit { at, opened: last.map(|(at, _)| at) });
                }
            }
            Kind::End => return open.last().map(|(opened, _)| Misfit { at, opened: Some(*opened) }),
            _ => {}
        }
    }
    None
}
