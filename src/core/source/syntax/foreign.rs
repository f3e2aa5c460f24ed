//! Characters that begin no token: the full-width twins of those that do, marks of other languages, or nothing of ours.

use super::lexer::{Lexer, is_space};
use super::token::{Bracket, Kind, Token};
use super::{Problem, Span, Wanted, quotes};
use crate::core::diagnostic::Code;

/// The token that was meant by a character of no token, with its complaint; none if it was meant as a space or a comment,
/// which have been passed.
pub(super) fn token(lexer: &mut Lexer<'_, '_>, start: usize, found: char) -> Option<Token> {
    let span = Span::new(start, start + found.len_utf8());
    if matches!(found, '\u{201C}' | '\u{201D}' | '\u{FF02}') {
        return Some(quotes::curly_text(lexer, start, found));
    }
    if is_wide_space(found) {
        let end = run(lexer.text, start, is_wide_space);
        complain(lexer, Code::FullWidth, Span::new(start, end), "space", Some(" "));
        lexer.at = end;
        return None;
    }
    if is_wide_digit(found) {
        let end = run(lexer.text, start, is_wide_digit);
        complain(lexer, Code::FullWidth, Span::new(start, end), "digits", None);
        return Some(lexer.finish(Kind::Stray, start, end - start));
    }
    if found == '#' {
        complain(lexer, Code::Syntax, span, "//", Some("//"));
        lexer.at = run(lexer.text, start, |character| character != '\n');
        return None;
    }
    if let Some((meant, kind)) = half_width(found) {
        complain(lexer, Code::FullWidth, span, meant, Some(meant));
        return Some(lexer.finish(kind, start, found.len_utf8()));
    }
    if let Some((meant, kind)) = of_other_languages(found) {
        complain(lexer, Code::Syntax, span, meant, Some(meant));
        return Some(lexer.finish(kind, start, found.len_utf8()));
    }
    // One complaint for a run of such characters.
    let first = span.range().end;
    let end = run(lexer.text, first, |next| !next.is_ascii() && !is_space(next) && half_width(next).is_none());
    lexer.problems.push(Problem::new(Code::Syntax, Span::new(start, end), Wanted::Anything, &found.to_string()));
    Some(lexer.finish(Kind::Stray, start, end - start))
}

fn complain(lexer: &mut Lexer<'_, '_>, code: Code, span: Span, wanted: &'static str, meant: Option<&'static str>) {
    let problem = Problem::new(code, span, Wanted::Mark(wanted), span.of(lexer.text));
    lexer.problems.push(Problem { suggestion: meant, ..problem });
}

/// Behind the last of the characters from `start` on that are so.
fn run(text: &str, start: usize, is_so: impl Fn(char) -> bool) -> usize {
    text[start..].find(|next| !is_so(next)).map_or(text.len(), |end| start + end)
}

/// The token that was meant where a Chinese keyboard gave its full-width twin.
fn half_width(found: char) -> Option<(&'static str, Kind)> {
    // Escaped, for the twins look alike in many fonts and editors.
    Some(match found {
        '\u{FF0C}' | '\u{3001}' | '\u{FF1B}' => (",", Kind::Comma),
        '\u{FF1A}' => (":", Kind::Colon),
        '\u{FF08}' => ("(", Kind::Open(Bracket::Round)),
        '\u{FF09}' => (")", Kind::Close(Bracket::Round)),
        '\u{3010}' | '\u{FF3B}' => ("[", Kind::Open(Bracket::Square)),
        '\u{3011}' | '\u{FF3D}' => ("]", Kind::Close(Bracket::Square)),
        '\u{FF5B}' => ("{", Kind::Open(Bracket::Curly)),
        '\u{FF5D}' => ("}", Kind::Close(Bracket::Curly)),
        _ => return None,
    })
}

/// The token that was meant by a mark that does its work in other languages.
const fn of_other_languages(found: char) -> Option<(&'static str, Kind)> {
    match found {
        '=' => Some((":", Kind::Colon)),
        ';' => Some((",", Kind::Comma)),
        _ => None,
    }
}

const fn is_wide_digit(character: char) -> bool {
    matches!(character, '\u{FF10}'..='\u{FF19}')
}

/// White space that RON does not have, from a Chinese keyboard or a word processor.
const fn is_wide_space(character: char) -> bool {
    matches!(character, '\u{3000}' | '\u{A0}' | '\u{FEFF}')
}
