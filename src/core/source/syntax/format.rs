//! A file laid out anew, with every word and every comment of it.
//!
//! Authors decide where lines end: a reply on one line, a moment on many. What is set right is what nobody decides: how far
//! a line is indented, the spaces within it, more than one empty line, and the comma before a bracket that stands on a
//! line of its own.

use super::lexer;
use super::token::{Kind, Token};

/// Spaces for each step inwards.
const STEP: usize = 4;

/// The text laid out anew; none if something is wrong with its writing, for then nobody knows what was meant.
#[must_use]
pub fn format(text: &str) -> Option<String> {
    if !super::read(text).problems.is_empty() {
        return None;
    }
    let tokens = lexer::tokens(text, &mut Vec::new());
    let mut page = Page::default();
    let mut seen = 0;
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| tokens[before]);
        let gap = &text[seen..token.span.start as usize];
        page.gap(gap, before, *token);
        page.token(token.span.of(text), *token);
        seen = token.span.end as usize;
    }
    let mut formatted = page.text.trim_end().to_owned();
    formatted.push('\n');
    Some(formatted)
}

/// What has been laid out so far.
#[derive(Default)]
struct Page {
    text: String,
    /// For each bracket that is open, how far its line is indented.
    open: Vec<usize>,
    /// How far the line that is being written is indented.
    indentation: usize,
}

impl Page {
    /// What stands between two tokens: white space and comments.
    fn gap(&mut self, gap: &str, before: Option<Token>, token: Token) {
        let (comments, breaks) = comments(gap);
        let own_line = before.is_none() || breaks > 0 || comments.iter().any(Comment::breaks_after);
        let closes = matches!(token.kind, Kind::Close(_));
        let needs_comma = closes
            && own_line
            && before.is_some_and(|before| !matches!(before.kind, Kind::Comma | Kind::Open(_) | Kind::Colon));
        if needs_comma {
            self.text.push(',');
        }
        for comment in &comments {
            if comment.breaks == 0 && !self.text.is_empty() {
                self.text.push(' ');
            } else {
                // A comment before a closing bracket still speaks of what the bracket holds.
                self.line(comment.breaks, self.within());
            }
            self.text.push_str(comment.text.trim_end());
        }
        if token.kind == Kind::End {
            return;
        }
        if own_line {
            let indentation = if closes { self.open.last().copied().unwrap_or_default() } else { self.within() };
            self.line(if before.is_none() { breaks.min(2) } else { breaks.max(1) }, indentation);
        } else if !comments.is_empty() || before.is_some_and(|before| space_between(before, token)) {
            self.text.push(' ');
        }
    }

    /// How far a line is indented that begins here.
    fn within(&self) -> usize {
        self.open.last().map_or(0, |indentation| indentation + STEP)
    }

    /// A new line, with an empty one before it where there was one.
    fn line(&mut self, breaks: usize, indentation: usize) {
        self.indentation = indentation;
        if !self.text.is_empty() {
            self.text.push('\n');
            let behind_open = self.text.trim_end().ends_with(['(', '[', '{']);
            if breaks > 1 && !behind_open {
                self.text.push('\n');
            }
        }
        self.text.extend(std::iter::repeat_n(' ', indentation));
    }

    fn token(&mut self, text: &str, token: Token) {
        match token.kind {
            Kind::Open(_) => self.open.push(self.indentation),
            Kind::Close(_) => {
                self.open.pop();
            }
            _ => {}
        }
        self.text.push_str(text);
    }
}

/// Whether a space stands between two tokens of a line.
const fn space_between(before: Token, token: Token) -> bool {
    // A word and a bracket belong together, as in `LookUp("article")`.
    !matches!(
        (before.kind, token.kind),
        (Kind::Open(_), _) | (_, Kind::Close(_) | Kind::Comma | Kind::Colon) | (Kind::Word, Kind::Open(_))
    )
}

/// A comment, and the line breaks before it.
struct Comment<'a> {
    text: &'a str,
    breaks: usize,
}

impl Comment<'_> {
    /// Whether what follows must stand on another line.
    fn breaks_after(&self) -> bool {
        self.text.starts_with("//")
    }
}

/// The comments between two tokens, and the line breaks after the last of them.
fn comments(gap: &str) -> (Vec<Comment<'_>>, usize) {
    let mut comments = Vec::new();
    let mut rest = gap;
    loop {
        let at = rest.find('/').unwrap_or(rest.len());
        // An attribute at the head of the file stands where it stood.
        let attribute = rest.find('#').filter(|place| *place < at);
        let start = attribute.unwrap_or(at);
        let breaks = rest[..start].matches('\n').count();
        rest = &rest[start..];
        if rest.is_empty() {
            // What ends with its line has that line's break behind it.
            return (comments, breaks);
        }
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with('#') {
            rest.find(']').map_or(rest.len(), |end| end + 1)
        } else {
            block_length(rest)
        };
        comments.push(Comment { text: &rest[..length], breaks });
        rest = &rest[length..];
    }
}

/// Bytes of a `/* comment */`, which may hold others.
fn block_length(rest: &str) -> usize {
    let mut depth = 0_usize;
    let bytes = rest.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match &bytes[at..] {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] => (depth, at) = (depth.saturating_sub(1), at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}
