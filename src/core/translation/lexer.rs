//! RON cut into tokens, comments among them.
//!
//! The syntax trees at hand drop a comment here and there (within an attribute, say), and here none may be lost.

/// A piece of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// White space with an end of line in it.
    Newline,
    /// A comment, without the end of its line.
    Comment(&'a str),
    /// A text with its quotation marks.
    Text(&'a str),
    /// A bare word or a number.
    Word(&'a str),
    /// Anything else.
    Mark(char),
}

/// The tokens of a text that was accepted as RON; of any other, tokens all the same.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut list = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = length(rest, first);
        let (token, after) = rest.split_at(length);
        rest = after;
        list.push(match first {
            _ if first.is_whitespace() => {
                if token.contains('\n') {
                    list.push(Token::Newline);
                }
                continue;
            }
            '/' if token.len() > 1 => Token::Comment(token.trim_end_matches('\r')),
            '"' => Token::Text(token),
            'r' if token.ends_with(['"', '#']) => Token::Text(token),
            _ if is_word(first) => Token::Word(token),
            _ => Token::Mark(first),
        });
    }
    list
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '-' | '+' | '.' | '#')
}

/// Bytes of the token that a text begins with.
fn length(rest: &str, first: char) -> usize {
    let end_of = |found: Option<usize>| found.unwrap_or(rest.len());
    match first {
        _ if first.is_whitespace() => end_of(rest.find(|character: char| !character.is_whitespace())),
        '/' if rest.starts_with("//") => end_of(rest.find('\n')),
        '/' if rest.starts_with("/*") => block(rest),
        '"' => quoted(rest),
        'r' => raw(rest).unwrap_or_else(|| end_of(rest.find(|character| !is_word(character)))),
        _ if is_word(first) => end_of(rest.find(|character| !is_word(character))),
        _ => first.len_utf8(),
    }
}

/// A block comment; they nest.
fn block(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < rest.len() {
        let pair = rest.as_bytes().get(at..at + 2);
        match pair {
            Some(b"/*") => depth += 1,
            Some(b"*/") => depth = depth.saturating_sub(1),
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}

fn quoted(rest: &str) -> usize {
    let mut escaped = true;
    for (place, character) in rest.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return place + 1,
            _ => {}
        }
    }
    rest.len()
}

/// A raw text, `r"…"` or `r#"…"#`.
fn raw(rest: &str) -> Option<usize> {
    let hashes = rest[1..].chars().take_while(|character| *character == '#').count();
    let inner = rest[1 + hashes..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    Some(inner.find(&close).map_or(rest.len(), |end| rest.len() - inner.len() + end + close.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_told_from_what_looks_like_them() {
        use Token::{Comment, Mark, Newline, Text, Word};
        let text = "a: \"x // \\\" no\", // yes\r\n/* b /* c */ \" */ r#\"/* no \"*/\"#: r#title";
        let expected = vec![
            Word("a"),
            Mark(':'),
            Text("\"x // \\\" no\""),
            Mark(','),
            Comment("// yes"),
            Newline,
            Comment("/* b /* c */ \" */"),
            Text("r#\"/* no \"*/\"#"),
            Mark(':'),
            Word("r#title"),
        ];
        assert_eq!(tokens(text), expected);
    }
}
