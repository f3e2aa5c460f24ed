//! Comments of a sidecar file: the translator's, to be carried, and ours, for the texts that they remember.

use super::lexer::{Token, tokens};
use super::memory::digest;
use super::path::{Part, TextPath, field_at};
use super::write::{MARK, NOW, QUOTE, WAS};
use crate::core::source::syntax::{Value, read};
use std::collections::BTreeMap;

/// Where a comment stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Anchor {
    /// Above an entry or a group, or beside it.
    Above(TextPath),
    /// Behind the last entry of a group.
    Within(TextPath),
    /// Behind everything.
    End,
}

/// The comments of a sidecar file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comments {
    /// Those of the translator, in the order of the file.
    pub(super) theirs: Vec<(Anchor, String)>,
    /// The texts of the call that ours quote, by where they stand.
    quoted: BTreeMap<TextPath, Vec<String>>,
}

impl Comments {
    /// Reads the comments of a file that was accepted as a translation.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let tokens = tokens(text);
        let mut reader = Reader {
            comments: Self::default(),
            frames: vec![Frame::new(TextPath::root(), ' ')],
            pending: Vec::new(),
            beside: None,
        };
        for (place, token) in tokens.iter().enumerate() {
            reader.take(*token, &tokens[place + 1..]);
        }
        reader.flush(&Anchor::End);
        reader.comments
    }

    /// The text of the call with this digest, if our comments above this entry quote it.
    pub(super) fn source(&self, path: &TextPath, of: &str) -> Option<String> {
        self.quoted.get(path)?.iter().find(|text| digest(text) == of).cloned()
    }
}

/// A group that is open.
struct Frame {
    path: TextPath,
    bracket: char,
    /// The entry that is being read.
    part: Option<Part>,
    /// How many entries were read.
    count: usize,
}

impl Frame {
    const fn new(path: TextPath, bracket: char) -> Self {
        Self { path, bracket, part: None, count: 0 }
    }

    /// The entry that is being read, or the group itself where it has none, as within `Some(…)`.
    fn at(&self) -> TextPath {
        self.part.as_ref().map_or_else(|| self.path.clone(), |part| self.path.with(part.clone()))
    }
}

struct Reader {
    comments: Comments,
    /// The groups that are open, from the outermost; the first stands for the file.
    frames: Vec<Frame>,
    /// Comments whose place is not yet known.
    pending: Vec<String>,
    /// What ends on this line.
    beside: Option<TextPath>,
}

impl Reader {
    fn take(&mut self, token: Token<'_>, rest: &[Token<'_>]) {
        match token {
            Token::Comment(text) => match self.beside.clone() {
                Some(path) if !text.starts_with(MARK) => self.keep(&Anchor::Above(path), text.trim_end().to_owned()),
                _ => self.pending.push(text.to_owned()),
            },
            Token::Text(text) | Token::Word(text) => self.word(text, rest),
            Token::Mark('(' | '{' | '[') => self.open(token),
            Token::Mark(')' | '}' | ']') => self.close(),
            Token::Mark(',') => {
                let path = self.entry();
                if let Some(frame) = self.frames.last_mut() {
                    frame.count += 1;
                    frame.part = None;
                }
                self.beside = Some(path);
            }
            Token::Newline | Token::Mark(_) => self.beside = None,
        }
    }

    fn word(&mut self, text: &str, rest: &[Token<'_>]) {
        let next = rest.iter().find(|token| !matches!(token, Token::Newline | Token::Comment(_)));
        if let Some(frame) =
            self.frames.last_mut().filter(|frame| frame.part.is_none() && next == Some(&Token::Mark(':')))
        {
            frame.part = match frame.bracket {
                '(' => {
                    let name = text.strip_prefix("r#").unwrap_or(text);
                    Some(field_at(frame.path.parts(), name).map_or_else(|| Part::Key(name.to_owned()), Part::Field))
                }
                '{' => Some(Part::Key(key(text))),
                _ => None,
            };
        }
        let path = self.entry();
        self.beside = Some(path);
    }

    fn open(&mut self, token: Token<'_>) {
        let path = self.entry();
        let Token::Mark(bracket) = token else { return };
        self.frames.push(Frame::new(path.clone(), bracket));
        self.beside = Some(path);
    }

    fn close(&mut self) {
        let path = self.frames.last().map(|frame| frame.path.clone()).unwrap_or_default();
        self.flush(&Anchor::Within(path.clone()));
        // The frame of the file itself stays, whatever is closed too often.
        if self.frames.len() > 1 {
            self.frames.pop();
        }
        self.beside = Some(path);
    }

    /// The entry that begins or goes on here; comments that were waiting are its own.
    fn entry(&mut self) -> TextPath {
        let Some(frame) = self.frames.last_mut() else { return TextPath::root() };
        if frame.bracket == '[' && frame.part.is_none() {
            frame.part = Some(Part::Index(frame.count));
        }
        let path = frame.at();
        self.flush(&Anchor::Above(path.clone()));
        path
    }

    fn flush(&mut self, anchor: &Anchor) {
        let mut quotes: [Vec<String>; 3] = Default::default();
        for comment in std::mem::take(&mut self.pending) {
            let Some(ours) = comment.strip_prefix(MARK) else {
                self.keep(anchor, comment.trim_end().to_owned());
                continue;
            };
            for (lines, mark) in quotes.iter_mut().zip([QUOTE, WAS, NOW]) {
                if let Some(line) = ours.strip_prefix(' ').and_then(|line| line.strip_prefix(mark)) {
                    lines.push(line.strip_prefix(' ').unwrap_or(line).to_owned());
                }
            }
        }
        if let Anchor::Above(path) = anchor {
            let texts = quotes.iter().filter(|lines| !lines.is_empty()).map(|lines| lines.join("\n"));
            self.comments.quoted.entry(path.clone()).or_default().extend(texts);
        }
    }

    fn keep(&mut self, anchor: &Anchor, text: String) {
        self.comments.theirs.push((anchor.clone(), text));
    }
}

/// A name in quotation marks, without them.
fn key(literal: &str) -> String {
    match read(literal).root.value {
        Value::Text(text) => text.into_owned(),
        _ => literal.trim_matches('"').to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, String)> {
        let shown = |anchor: Anchor| match anchor {
            Anchor::Above(path) => format!("above {path}"),
            Anchor::Within(path) => format!("within {path}"),
            Anchor::End => "end".to_owned(),
        };
        Comments::of(text).theirs.into_iter().map(|(anchor, text)| (shown(anchor), text)).collect()
    }

    #[test]
    fn a_comment_belongs_to_what_follows_or_to_what_stands_on_its_line() {
        let text = r#"// head
        Translation( // beside the file
            // the title
            title: /* before */ "x" /* after */, // beside
            moments: { // beside moments
                // a moment
                "open\u{69}ng": (says: {"light": (text: "…")}), // beside opening
                // behind the moments
            },
            customers: {"hale": (record: ["a", /* second */ "b" /* too */], earlier: [(when: Some(/* when */ "c"))])},
            // last
        ) // beside the end
        // behind"#;
        let expected = [
            ("above ", "// head"),
            ("above ", "// beside the file"),
            ("above title", "// the title"),
            ("above title", "/* before */"),
            ("above title", "/* after */"),
            ("above title", "// beside"),
            ("above moments", "// beside moments"),
            ("above moments.opening", "// a moment"),
            ("above moments.opening", "// beside opening"),
            ("within moments", "// behind the moments"),
            ("above customers.hale.record[0]", "/* second */"),
            ("above customers.hale.record[1]", "/* too */"),
            ("above customers.hale.earlier[0].when", "/* when */"),
            ("within ", "// last"),
            ("above ", "// beside the end"),
            ("end", "// behind"),
        ];
        let expected: Vec<_> = expected.map(|(anchor, text)| (anchor.to_owned(), text.to_owned())).into();
        assert_eq!(found(text), expected);
    }

    #[test]
    fn our_own_comments_are_not_carried_and_remember_the_text() {
        let comments = Comments::of("Translation(\n//~ about\n//~ > two\n//~ > lines\n// mine\ntitle: \"x\")");
        assert_eq!(comments.theirs, [(Anchor::Above(TextPath::root().field("title")), "// mine".to_owned())]);
        let path = TextPath::root().field("title");
        assert_eq!(comments.source(&path, &digest("two\nlines")).as_deref(), Some("two\nlines"));
        assert_eq!(comments.source(&path, &digest("two")), None);
    }
}
