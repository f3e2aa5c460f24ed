//! Text to tokens.

use super::token::{Bracket, Kind, Token};
use super::{Problem, Span, TOLD, Wanted, foreign, quotes};
use crate::core::diagnostic::Code;

/// How many tokens a file may have: some three times those of a call of 30,000 moments. It is what bounds memory, for a
/// token takes a byte of the file and a hundred of ours.
const MOST: usize = 8 << 20;

/// All tokens of a text, ending in [`Kind::End`], with a problem for whatever is no token.
pub(super) fn tokens(text: &str, problems: &mut Vec<Problem>) -> Vec<Token> {
    // Most tokens are a handful of bytes long.
    let mut tokens = Vec::with_capacity(text.len() / 8 + 1);
    let mut lexer = Lexer { text, bytes: text.as_bytes(), at: 0, problems };
    lexer.skip_attributes();
    loop {
        lexer.skip_space();
        if let Some(start) = lexer.text_without_beginning(tokens.last()) {
            // What was taken for words of the format was its beginning.
            tokens.truncate(tokens.partition_point(|token| (token.span.start as usize) < start));
            lexer.problems.retain(|problem| (problem.span.start as usize) < start);
            let text = lexer.finish(Kind::Text, start, lexer.at + 1 - start);
            let begin = Span::new(start, start);
            lexer.problems.push(Problem::new(Code::UnopenedText, begin, Wanted::Mark("\""), text.span.of(lexer.text)));
            tokens.push(text);
        }
        let mut token = lexer.token();
        if tokens.len() >= MOST {
            lexer.problems.push(Problem::new(Code::TooLarge, token.span, Wanted::Ending, token.span.of(text)));
        }
        // Who has so many problems has another kind of file; to look for the ends of its texts could take for ever.
        if tokens.len() >= MOST || lexer.problems.len() > TOLD {
            token = lexer.finish(Kind::End, text.len(), 0);
        }
        tokens.push(token);
        if token.kind == Kind::End {
            return tokens;
        }
    }
}

pub(super) struct Lexer<'a, 'p> {
    pub(super) text: &'a str,
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
    pub(super) problems: &'p mut Vec<Problem>,
}

impl Lexer<'_, '_> {
    /// Where a text begins that is closed here and was never opened.
    fn text_without_beginning(&self, last: Option<&Token>) -> Option<usize> {
        let last = last.filter(|_| self.bytes.get(self.at) == Some(&b'"'))?;
        let is_words = match last.kind {
            Kind::Word | Kind::Number | Kind::Stray | Kind::Character => true,
            // A cue at the end of what is said.
            Kind::Close(_) => last.span.range().end == self.at,
            _ => false,
        };
        if !is_words {
            return None;
        }
        let between = &self.text[last.span.range().end..self.at];
        (!between.contains('\n')).then(|| quotes::unopened(self, self.at)).flatten()
    }

    fn token(&mut self) -> Token {
        loop {
            self.skip_space();
            // Who has this many problems has another kind of file.
            if self.problems.len() > TOLD {
                return self.finish(Kind::End, self.text.len(), 0);
            }
            if let Some(token) = self.token_here() {
                return token;
            }
        }
    }

    /// The token here; none if what is here was meant as a space or a comment.
    fn token_here(&mut self) -> Option<Token> {
        let start = self.at;
        let Some(first) = self.text[start..].chars().next() else {
            return Some(self.finish(Kind::End, start, 0));
        };
        Some(match first {
            '(' => self.finish(Kind::Open(Bracket::Round), start, 1),
            '[' => self.finish(Kind::Open(Bracket::Square), start, 1),
            '{' => self.finish(Kind::Open(Bracket::Curly), start, 1),
            ')' => self.finish(Kind::Close(Bracket::Round), start, 1),
            ']' => self.finish(Kind::Close(Bracket::Square), start, 1),
            '}' => self.finish(Kind::Close(Bracket::Curly), start, 1),
            ',' => self.finish(Kind::Comma, start, 1),
            ':' => self.finish(Kind::Colon, start, 1),
            '"' => self.text_literal(start),
            'r' if self.raw_marks(start).is_some() => self.raw_text(start),
            'r' if self.bytes.get(start + 1) == Some(&b'#') && self.word_length(start + 2, true) > 0 => {
                self.at += 2;
                let length = self.word_length(self.at, true);
                self.finish(Kind::Word, start, 2 + length)
            }
            '\'' => self.character(start),
            first if first == '_' || first.is_alphabetic() => {
                let length = self.word_length(start, false);
                self.finish(Kind::Word, start, length)
            }
            first if first.is_ascii_digit() || self.signed_number(start, first) => {
                let length = self.number_length(start);
                self.finish(Kind::Number, start, length)
            }
            other => return foreign::token(self, start, other),
        })
    }

    pub(super) fn finish(&mut self, kind: Kind, start: usize, length: usize) -> Token {
        self.at = start + length;
        Token { kind, span: Span::new(start, self.at) }
    }

    /// White space and comments.
    fn skip_space(&mut self) {
        loop {
            match self.bytes.get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(b'/') => {
                    if !self.skip_comment() {
                        return;
                    }
                }
                Some(byte) if byte.is_ascii() && !byte.is_ascii_control() => return,
                Some(_) => match self.text[self.at..].chars().next() {
                    Some(character) if is_space(character) => self.at += character.len_utf8(),
                    _ => return,
                },
                None => return,
            }
        }
    }

    fn skip_comment(&mut self) -> bool {
        let start = self.at;
        match self.bytes.get(start + 1) {
            Some(b'/') => {
                self.at = self.text[start..].find('\n').map_or(self.text.len(), |end| start + end);
                true
            }
            Some(b'*') => {
                let mut depth = 0_usize;
                while self.at < self.bytes.len() {
                    match &self.bytes[self.at..] {
                        [b'/', b'*', ..] => (depth, self.at) = (depth + 1, self.at + 2),
                        [b'*', b'/', ..] => (depth, self.at) = (depth - 1, self.at + 2),
                        _ => self.at += 1,
                    }
                    if depth == 0 {
                        return true;
                    }
                }
                let span = Span::new(start, start + 2);
                self.problems.push(Problem::new(Code::UnclosedComment, span, Wanted::Mark("*/"), "/*"));
                // What was commented out by mistake is most likely the rest of the line.
                self.at = self.text[start..].find('\n').map_or(self.text.len(), |end| start + end);
                true
            }
            _ => false,
        }
    }

    /// `#![enable(…)]` and its like at the head of a file: said to the reader, and nothing that this one needs.
    fn skip_attributes(&mut self) {
        loop {
            self.skip_space();
            let rest = &self.text[self.at..];
            let inside = rest.strip_prefix('#').map(str::trim_start).and_then(|rest| rest.strip_prefix('!'));
            let Some(end) = inside.and_then(|_| rest.find(']')) else { return };
            self.at += end + 1;
        }
    }

    fn word_length(&self, from: usize, raw: bool) -> usize {
        let fits = |character: char| {
            character == '_' || character.is_alphanumeric() || (raw && matches!(character, '.' | '+' | '-'))
        };
        self.text[from..].find(|character| !fits(character)).unwrap_or(self.text.len() - from)
    }

    fn signed_number(&self, start: usize, first: char) -> bool {
        let next = |at: usize| self.bytes.get(at).copied().unwrap_or_default();
        match first {
            '-' | '+' => next(start + 1).is_ascii_digit() || next(start + 1) == b'.',
            '.' => next(start + 1).is_ascii_digit(),
            _ => false,
        }
    }

    fn number_length(&self, start: usize) -> usize {
        let mut before = b'+';
        let length = self.bytes[start..].iter().position(|byte| {
            let sign_of_exponent = matches!(byte, b'+' | b'-') && matches!(before, b'e' | b'E');
            let fits = byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.') || sign_of_exponent;
            let first_sign = before == b'+' && matches!(byte, b'+' | b'-');
            before = if first_sign { b'0' } else { *byte };
            !(fits || first_sign)
        });
        length.unwrap_or(self.bytes.len() - start)
    }

    fn character(&mut self, start: usize) -> Token {
        let inside = &self.text[start + 1..];
        let length = match inside.find('\'') {
            // `'\''` is the mark itself.
            Some(1) if inside.starts_with('\\') => inside[2..].find('\'').map_or(1, |end| end + 3),
            Some(end) => end + 1,
            None => 0,
        };
        if length > 1 && length <= 12 && !inside[..length].contains('\n') {
            return self.finish(Kind::Character, start, 1 + length);
        }
        let span = Span::new(start, start + 1);
        self.problems.push(Problem::new(Code::Syntax, span, Wanted::Value, "'"));
        self.finish(Kind::Stray, start, 1)
    }

    /// How many `#` stand between `r` and the quotation mark of a raw text.
    fn raw_marks(&self, start: usize) -> Option<u8> {
        let marks = self.bytes[start + 1..].iter().take_while(|byte| **byte == b'#').count();
        let opens = self.bytes.get(start + 1 + marks) == Some(&b'"');
        u8::try_from(marks).ok().filter(|_| opens)
    }

    fn raw_text(&mut self, start: usize) -> Token {
        let marks = self.raw_marks(start).unwrap_or_default();
        let open = 2 + usize::from(marks);
        let closing = format!("\"{}", "#".repeat(marks.into()));
        if let Some(end) = self.text[start + open..].find(&closing) {
            return self.finish(Kind::RawText(marks), start, open + end + closing.len());
        }
        let span = Span::new(start, start + open);
        self.problems.push(Problem::new(Code::UnclosedText, span, Wanted::Mark("\""), &self.text[span.range()]));
        let end = self.text[start..].find('\n').unwrap_or(self.text.len() - start);
        self.finish(Kind::Stray, start, end)
    }

    fn text_literal(&mut self, start: usize) -> Token {
        let (end, escaped) = quotes::end_of_text(self, start);
        self.finish(if escaped { Kind::EscapedText } else { Kind::Text }, start, end - start)
    }
}

/// White space as RON has it.
pub(super) fn is_space(character: char) -> bool {
    matches!(
        character,
        ' ' | '\t' | '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}'
    )
}
