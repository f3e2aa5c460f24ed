//! Where a text ends, and where it was meant to end.
//!
//! A text may go over several lines and hold whatever it likes, so a quotation mark that is missing or one too many turns
//! the rest of the file inside out. What stands behind a closing mark gives it away: after a text there is a `,`, a `:`,
//! a closing bracket or the end, and nothing else.

use super::lexer::Lexer;
use super::token::{Kind, Token};
use super::{Problem, Span, Wanted};
use crate::core::diagnostic::Code;

/// Behind the closing mark of the text that opens at `start`, and whether there is a backslash in it.
pub(super) fn end_of_text(lexer: &mut Lexer<'_, '_>, start: usize) -> (usize, bool) {
    let (mark, escaped) = closing_mark(lexer.bytes, start + 1);
    let Some(mark) = mark else {
        return (unclosed(lexer, start), escaped);
    };
    if may_follow_text(&lexer.text[mark + 1..]) {
        return (mark + 1, escaped);
    }
    let line_end = start + line(lexer, start).len();
    let marks = count_marks(&lexer.bytes[start..line_end]);
    // On a line that is nothing but marks there is nothing to be guessed.
    if marks >= MARKS {
        return (mark + 1, escaped);
    }
    // What reads like the next field is the next field, and only the comma is missing.
    if begins_with_field(&lexer.text[mark + 1..line_end.max(mark + 1)]) {
        return (mark + 1, escaped);
    }
    // An even number of marks on the line: the text quotes somebody, and their marks need a backslash.
    if mark < line_end && marks.is_multiple_of(2) {
        // Chinese prose goes on behind the one who is quoted with a comma of its own: what ends the text is a mark of the
        // format, if there is one.
        for may_follow in [follows_text, may_follow_text] {
            let mut end = mark;
            while let (Some(next), _) = closing_mark(lexer.bytes, end + 1) {
                if next >= line_end {
                    break;
                }
                end = next;
                if may_follow(&lexer.text[end + 1..]) {
                    let problem = Problem::new(Code::InnerQuote, Span::new(mark, mark + 1), Wanted::Mark("\\\""), "\"");
                    lexer.problems.push(problem.opened(Span::new(start, start + 1)));
                    return (end + 1, true);
                }
            }
        }
    }
    // The mark that was found seems to close the text, and something is missing behind it: the reader says what.
    if mark < line_end && marks.is_multiple_of(2) {
        return (mark + 1, escaped);
    }
    (unclosed(lexer, start), escaped)
}

/// Complains of a text without an end, and gives it one: where a name ends, at a mark that was meant to close it, before
/// what looks like the next field, or with its line.
fn unclosed(lexer: &mut Lexer<'_, '_>, start: usize) -> usize {
    let line = line(lexer, start);
    let inside = &line[1..];
    if let Some((place, mark)) = curly_end(inside) {
        let span = Span::new(start + 1 + place, start + 1 + place + mark.len_utf8());
        let problem = Problem::new(Code::FullWidth, span, Wanted::Mark("\""), &mark.to_string());
        lexer.problems.push(problem.suggest("\"").opened(Span::new(start, start + 1)));
        return span.range().end;
    }
    let span = Span::new(start, start + 1);
    lexer.problems.push(Problem::new(Code::UnclosedText, span, Wanted::Mark("\""), "\""));
    let end = name_end(inside)
        .or_else(|| next_field(inside))
        .map_or_else(|| line.trim_end_matches([',', ')', ']', '}', ' ', '\t', '\r']).len().max(1), |end| end + 1);
    start + end
}

/// Where a name ends that has a colon and a bracket behind it.
fn name_end(rest: &str) -> Option<usize> {
    let end = rest.find(|character: char| !(character.is_alphanumeric() || "-_".contains(character)))?;
    let value = rest[end..].strip_prefix(':')?.trim_start();
    (end > 0 && value.starts_with(['(', '[', '{'])).then_some(end)
}

/// The first mark of prose that closes nothing of its own and has behind it what stands behind a text.
fn curly_end(rest: &str) -> Option<(usize, char)> {
    let mut open = 0_usize;
    rest.char_indices().find(|(place, character)| {
        match character {
            '\u{201C}' => open += 1,
            '\u{201D}' if open > 0 => open -= 1,
            '\u{201D}' | '\u{FF02}' => {
                let behind = &rest[place + character.len_utf8()..];
                return !behind.trim().is_empty() && follows_text(behind);
            }
            _ => {}
        }
        false
    })
}

/// Whether the mark at `at` closes a text that nothing opened: words before it, what follows a text behind it, and no
/// partner on its line. Then, where the text was to be opened.
pub(super) fn unopened(lexer: &Lexer<'_, '_>, at: usize) -> Option<usize> {
    let line = line(lexer, at);
    let marks = count_marks(line.as_bytes());
    if marks >= MARKS || marks.is_multiple_of(2) || !follows_text(&line[1..]) {
        return None;
    }
    let near = lexer.text.floor_char_boundary(at.saturating_sub(FAR));
    let from = match lexer.text[near..at].rfind('\n') {
        Some(end) => near + end + 1,
        None if near == 0 => 0,
        None => return None,
    };
    let before = &lexer.text[from..at];
    let field = before.rmatch_indices(['(', '{', '[', ',']).map(|(place, _)| place + 1).chain([0]).find_map(|place| {
        let rest = &before[place..];
        begins_with_field(rest).then(|| rest.find(':').map_or(place, |colon| place + colon + 1))
    });
    let begin = field.or_else(|| before.rfind(['(', '{', '[', ',']).map(|place| place + 1)).unwrap_or(0);
    Some(from + begin + (before[begin..].len() - before[begin..].trim_start().len()))
}

/// How many bytes of a line are looked at.
const FAR: usize = 4096;

/// What is left of a line, as far as is looked for the end of a text.
fn line<'a>(lexer: &Lexer<'a, '_>, start: usize) -> &'a str {
    let end = lexer.text.floor_char_boundary(start + FAR);
    lexer.text[start..end].lines().next().unwrap_or_default()
}

/// Where `, name:` begins in what is left of a line.
fn next_field(rest: &str) -> Option<usize> {
    rest.match_indices(',').map(|(place, _)| place).find(|place| begins_with_field(&rest[place + 1..]))
}

/// Whether `name:` stands here, as fields of the format are written.
fn begins_with_field(rest: &str) -> bool {
    let rest = rest.trim_start();
    let word = rest.find(|character: char| !(character.is_ascii_lowercase() || character == '_'));
    word.is_some_and(|length| length > 0 && rest[length..].starts_with(':'))
}

/// The first mark from `from` on that no backslash takes, and whether a backslash comes before it.
fn closing_mark(bytes: &[u8], from: usize) -> (Option<usize>, bool) {
    let (mut at, mut escaped) = (from, false);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return (Some(at), escaped),
            b'\\' => (at, escaped) = (at + 2, true),
            _ => at += 1,
        }
    }
    (None, escaped)
}

/// Quotation marks on a line from which on they are no longer counted.
const MARKS: usize = 64;

fn count_marks(line: &[u8]) -> usize {
    let (mut at, mut marks) = (0, 0);
    while let (Some(mark), _) = closing_mark(line, at) {
        if marks >= MARKS {
            break;
        }
        (marks, at) = (marks + 1, mark + 1);
    }
    marks
}

/// Whether what stands here is what stands behind a text, comments and the end included.
fn follows_text(rest: &str) -> bool {
    rest.trim_start().chars().next().is_none_or(|next| ",:)]}/".contains(next))
}

/// Whether what stands here may stand behind a text. The full-width twins have a complaint of their own.
fn may_follow_text(rest: &str) -> bool {
    let twins = ['\u{FF0C}', '\u{FF1A}', '\u{FF09}', '\u{3001}', '\u{FF1B}'];
    follows_text(rest) || rest.trim_start().starts_with(twins)
}

/// A text in the quotation marks of prose, `“…”`.
pub(super) fn curly_text(lexer: &mut Lexer<'_, '_>, start: usize, found: char) -> Token {
    let span = Span::new(start, start + found.len_utf8());
    let problem = Problem::new(Code::FullWidth, span, Wanted::Mark("\""), &found.to_string());
    lexer.problems.push(problem.suggest("\""));
    let from = start + found.len_utf8();
    let line = lexer.text[from..].lines().next().unwrap_or_default();
    let end = line.find(['\u{201C}', '\u{201D}', '\u{FF02}', '"']);
    let length = end.map_or(line.len(), |end| end + line[end..].chars().next().map_or(0, char::len_utf8));
    lexer.finish(Kind::Stray, start, found.len_utf8() + length)
}
