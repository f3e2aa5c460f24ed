//! Tokens to a tree, past whatever is wrong with them: each mistake is complained of once, and what lies around it is
//! marked as damaged.

use super::token::{Bracket, Kind, Token};
use super::unescape::unescape;
use super::{Entry, Group, Node, Problem, Span, TOLD, Value, Wanted};
use crate::core::diagnostic::Code;
use std::borrow::Cow;

/// How deeply brackets may nest; the format itself needs nine.
const DEPTH: usize = 64;

/// The tree of the tokens of a text, and what is wrong with it.
pub(super) fn tree<'a>(text: &'a str, tokens: &[Token]) -> (Node<'a>, Vec<Problem>) {
    let mut reader = Reader { text, tokens, at: 0, open: Vec::new(), problems: Vec::new() };
    let root = reader.document();
    (root, reader.problems)
}

struct Reader<'a, 't> {
    text: &'a str,
    tokens: &'t [Token],
    at: usize,
    /// The brackets that are open, and whether something in them could not be read.
    open: Vec<Open>,
    problems: Vec<Problem>,
}

struct Open {
    bracket: Bracket,
    span: Span,
    damaged: bool,
}

impl<'a> Reader<'a, '_> {
    fn document(&mut self) -> Node<'a> {
        if self.peek().kind == Kind::End {
            let end = Span::new(self.text.trim_end().len(), self.text.trim_end().len());
            self.complain(Code::Syntax, end, Wanted::Anything, "");
            return Node { span: end, value: Value::Broken };
        }
        let root = self.value();
        let rest = self.peek();
        if rest.kind != Kind::End && self.problems.is_empty() {
            self.complain(Code::Syntax, rest.span, Wanted::Nothing, rest.span.of(self.text));
        }
        root
    }

    fn peek(&self) -> Token {
        self.tokens[self.at.min(self.tokens.len() - 1)]
    }

    fn after(&self) -> Token {
        self.tokens[(self.at + 1).min(self.tokens.len() - 1)]
    }

    fn take(&mut self) -> Token {
        let token = self.peek();
        self.at += 1;
        token
    }

    fn damage(&mut self) {
        for open in &mut self.open {
            open.damaged = true;
        }
    }

    fn complain(&mut self, code: Code, span: Span, wanted: Wanted, found: &str) {
        if self.problems.len() <= TOLD {
            self.problems.push(Problem::new(code, span, wanted, found));
        }
    }

    /// Something else stands here than what could.
    fn unexpected(&mut self, wanted: Wanted) {
        let token = self.peek();
        self.damage();
        // A character that is no token has its complaint already.
        if token.kind != Kind::Stray {
            self.complain(Code::Syntax, token.span, wanted, token.span.of(self.text));
        }
    }

    fn value(&mut self) -> Node<'a> {
        let token = self.peek();
        let text = token.span.of(self.text);
        let node = |value| Node { span: token.span, value };
        match token.kind {
            Kind::Open(bracket) => {
                self.take();
                self.bracketed(bracket, token.span, None)
            }
            Kind::Word => {
                self.take();
                if self.peek().kind == Kind::Open(Bracket::Round) {
                    let open = self.take();
                    return self.bracketed(Bracket::Round, open.span, Some((text, token.span)));
                }
                node(Value::Word(text.strip_prefix("r#").unwrap_or(text)))
            }
            Kind::Number => {
                self.take();
                node(Value::Number(text))
            }
            Kind::Text | Kind::EscapedText | Kind::RawText(_) | Kind::Character => {
                self.take();
                let value = Value::Text(self.meaning(token));
                node(value)
            }
            Kind::Stray => {
                self.take();
                self.damage();
                node(Value::Broken)
            }
            Kind::End => {
                self.unclosed(token);
                node(Value::Broken)
            }
            Kind::Close(_) | Kind::Comma | Kind::Colon => {
                self.unexpected(Wanted::Value);
                Node { span: Span { start: token.span.start, end: token.span.start }, value: Value::Broken }
            }
        }
    }

    /// What a text means. Its unknown escapes are complained of.
    fn meaning(&mut self, token: Token) -> Cow<'a, str> {
        let text = token.span.of(self.text);
        let marks = match token.kind {
            Kind::RawText(marks) => usize::from(marks),
            _ => 0,
        };
        if let Kind::RawText(_) = token.kind {
            return Cow::Borrowed(text.get(2 + marks..text.len() - 1 - marks).unwrap_or_default());
        }
        // Either mark may be missing, or that of a Chinese keyboard.
        let inner = text.strip_prefix(['"', '\'']).unwrap_or(text);
        let inner = inner.strip_suffix(['"', '\'', '\u{201D}', '\u{FF02}']).unwrap_or(inner);
        if token.kind == Kind::Text {
            return Cow::Borrowed(inner);
        }
        let base = token.span.start as usize + usize::from(text.starts_with(['"', '\'']));
        let (file, problems) = (self.text, &mut self.problems);
        unescape(inner, |bad| {
            let span = Span::new(base + bad.start, base + bad.end);
            if problems.len() <= TOLD {
                problems.push(Problem::new(Code::BadEscape, span, Wanted::Mark("\\"), span.of(file)));
            }
        })
    }

    /// What stands in brackets; the opening one has been taken.
    fn bracketed(&mut self, bracket: Bracket, opened: Span, name: Option<(&'a str, Span)>) -> Node<'a> {
        let start = name.map_or(opened, |(_, span)| span);
        if self.open.len() >= DEPTH {
            self.complain(Code::TooDeep, opened, Wanted::Nothing, opened.of(self.text));
            self.at = self.tokens.len() - 1;
            self.damage();
            return Node { span: opened, value: Value::Broken };
        }
        self.open.push(Open { bracket, span: opened, damaged: false });
        let fitting = self.fitting(bracket);
        if fitting != bracket {
            self.complain(Code::WrongBracket, opened, Wanted::Mark(fitting.opening()), bracket.opening());
        }
        let mut content = Content::default();
        let end = self.entries(bracket, fitting, &mut content);
        let damaged = self.open.pop().is_some_and(|open| open.damaged);
        let value = match fitting {
            Bracket::Round => {
                Value::Group(Box::new(Group { name, fields: content.entries, values: content.values, damaged }))
            }
            Bracket::Square => Value::List(content.values),
            Bracket::Curly => Value::Map(content.entries),
        };
        Node { span: start.to(end), value }
    }

    /// The bracket that goes with what comes next, where that plainly does not go with the one that was opened: names
    /// with their values in square ones, or values without a name in curly ones.
    fn fitting(&self, bracket: Bracket) -> Bracket {
        let (first, second) = (self.peek(), self.after());
        match bracket {
            Bracket::Square if self.begins_entry() => {
                let is_field = first.kind == Kind::Word
                    && first.span.of(self.text).starts_with(|letter: char| letter.is_ascii_lowercase());
                if is_field { Bracket::Round } else { Bracket::Curly }
            }
            Bracket::Curly if matches!(first.kind, Kind::Open(_)) => Bracket::Square,
            Bracket::Curly if first.is_text() && matches!(second.kind, Kind::Comma | Kind::Close(_)) => Bracket::Square,
            other => other,
        }
    }

    /// Everything up to the closing bracket, read as it stands in the fitting one; gives back the place of the closing one.
    fn entries(&mut self, bracket: Bracket, fitting: Bracket, content: &mut Content<'a>) -> Span {
        let mut last = self.open.last().map_or_else(Span::default, |open| open.span);
        loop {
            let token = self.peek();
            if let Kind::Close(close) = token.kind
                && close == bracket
            {
                return self.take().span;
            }
            if self.ends_here(bracket, token, content) {
                self.unclosed(token);
                return last.behind();
            }
            let before = self.at;
            self.entry(fitting, content);
            last = self.tokens[self.at.saturating_sub(1)].span;
            self.comma(fitting, last);
            if self.at == before {
                // Nothing can begin with it: on to the next entry.
                self.skip();
                last = self.tokens[self.at.saturating_sub(1)].span;
            }
        }
    }

    /// Whether the bracket ends here without having been closed.
    fn ends_here(&self, bracket: Bracket, token: Token, content: &Content<'a>) -> bool {
        match token.kind {
            Kind::End => true,
            // A bracket that closes something further out.
            Kind::Close(close) => self.open.iter().any(|open| open.bracket == close),
            // The next entry of the map around this group.
            kind if token.is_text() && bracket == Bracket::Round && self.after().kind == Kind::Colon => {
                let is_text = !matches!(kind, Kind::Word);
                let in_map = self.open.iter().rev().nth(1).is_some_and(|open| open.bracket == Bracket::Curly);
                let same_line =
                    self.at > 0 && !self.tokens[self.at - 1].span.to(token.span).of(self.text).contains('\n');
                is_text && in_map && !same_line && !content.entries.is_empty()
            }
            _ => false,
        }
    }

    /// Complains that the innermost bracket was not closed before this token.
    fn unclosed(&mut self, token: Token) {
        self.damage();
        let last = self.tokens[self.at.saturating_sub(1)].span;
        let Some(open) = self.open.last() else {
            self.complain(Code::Syntax, last.behind(), Wanted::Value, "");
            return;
        };
        let at_end = token.kind == Kind::End;
        // At the end of the file one complaint is enough, for the innermost bracket stands for all of them.
        let said = [Code::CutShort, Code::TooDeep, Code::UnclosedBracket];
        if at_end && self.problems.iter().any(|problem| said.contains(&problem.code)) {
            return;
        }
        let code = if at_end && self.open.len() > 1 { Code::CutShort } else { Code::UnclosedBracket };
        let wanted = Wanted::Mark(open.bracket.closing());
        self.problems.push(Problem::new(code, last.behind(), wanted, open.bracket.opening()).opened(open.span));
    }

    /// One field, entry or value.
    fn entry(&mut self, bracket: Bracket, content: &mut Content<'a>) {
        let token = self.peek();
        let named = self.begins_entry();
        match bracket {
            Bracket::Square => {
                if token.begins_value() || token.kind == Kind::Stray {
                    let value = self.value();
                    content.values.push(value);
                } else {
                    self.unexpected(Wanted::Value);
                }
            }
            Bracket::Round if named => {
                if !content.values.is_empty() {
                    // A group holds values or fields: what came before is a name without its colon.
                    let last = self.tokens[self.at.saturating_sub(2)].span;
                    self.damage();
                    self.complain(Code::Syntax, last.behind(), Wanted::Mark(":"), ",");
                }
                if token.is_text() {
                    let bare = token.span.of(self.text).to_owned();
                    self.complain(Code::QuotedName, token.span, Wanted::BareName, &bare);
                }
                let entry = self.named(token);
                content.entries.push(entry);
            }
            Bracket::Curly if named => {
                let entry = self.named(token);
                content.entries.push(entry);
            }
            Bracket::Round if token.begins_value() && content.entries.is_empty() => {
                let value = self.value();
                content.values.push(value);
            }
            _ if token.kind == Kind::Stray => {
                self.take();
                self.damage();
            }
            // A name, and something else than a colon behind it.
            _ if token.kind == Kind::Word || token.is_text() => {
                self.take();
                self.unexpected(Wanted::Mark(":"));
                if self.peek().begins_value() && !self.begins_entry() {
                    self.value();
                }
            }
            _ => self.unexpected(Wanted::Name),
        }
    }

    fn named(&mut self, token: Token) -> Entry<'a> {
        self.take();
        self.take();
        let key = if token.is_text() { self.meaning(token) } else { Cow::Borrowed(bare(token.span.of(self.text))) };
        let value = self.value();
        Entry { key, key_span: token.span, quoted: token.is_text(), value }
    }

    /// Whether a name and a colon stand here.
    fn begins_entry(&self) -> bool {
        let token = self.peek();
        let in_map = self.open.last().is_some_and(|open| open.bracket == Bracket::Curly);
        let may_name = token.kind == Kind::Word || token.is_text() || (in_map && token.kind == Kind::Number);
        self.after().kind == Kind::Colon && may_name
    }

    /// The comma behind an entry.
    fn comma(&mut self, bracket: Bracket, last: Span) {
        let token = self.peek();
        match token.kind {
            Kind::Comma => {
                self.take();
            }
            Kind::Close(_) | Kind::End => {}
            _ if self.at == 0 || self.tokens[self.at - 1].span != last => {}
            _ => {
                let begins = if bracket == Bracket::Square { token.begins_value() } else { self.begins_entry() };
                let behind_group = token.is_text() && bracket == Bracket::Round;
                let behind_comma = self.at > 0 && self.tokens[self.at - 1].kind == Kind::Comma;
                if begins && !behind_comma {
                    // What comes next in a map around this group is no field of it that lacks its comma.
                    if !behind_group {
                        self.complain(Code::MissingComma, last.behind(), Wanted::Mark(","), token.span.of(self.text));
                    }
                } else if token.kind != Kind::Stray && !self.is_damaged() {
                    self.unexpected(Wanted::Mark(","));
                    self.skip();
                } else {
                    self.skip();
                }
            }
        }
    }

    fn is_damaged(&self) -> bool {
        self.open.last().is_some_and(|open| open.damaged)
    }

    /// On to the next comma or the next closing bracket at this depth, past whatever is bracketed on the way.
    fn skip(&mut self) {
        let mut depth = 0_usize;
        loop {
            match self.peek().kind {
                Kind::End => return,
                Kind::Open(_) => depth += 1,
                Kind::Close(_) if depth == 0 => {
                    // One that closes nothing is one too many.
                    let Kind::Close(close) = self.peek().kind else { return };
                    if self.open.iter().any(|open| open.bracket == close) {
                        return;
                    }
                }
                Kind::Close(_) => depth -= 1,
                Kind::Comma if depth == 0 => {
                    self.take();
                    return;
                }
                _ => {}
            }
            self.take();
        }
    }
}

/// What was gathered between brackets.
#[derive(Default)]
struct Content<'a> {
    entries: Vec<Entry<'a>>,
    values: Vec<Node<'a>>,
}

/// A word without the mark that lets it be any word.
fn bare(word: &str) -> &str {
    word.strip_prefix("r#").unwrap_or(word)
}
