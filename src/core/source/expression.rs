//! The little language of conditions: `heat >= 75 and not (said opening.insert or customer mr-hale)`.

use crate::core::scenario::Comparison;
use std::ops::Range;

/// A condition as it is written, with the place of every name in it (bytes of the condition's own text).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// Something that holds or not.
    Atom(Atom, Range<usize>),
    /// The opposite.
    Not(Box<Expression>),
    /// All of them.
    All(Vec<Expression>),
    /// One of them at least.
    Any(Vec<Expression>),
}

/// The smallest condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Atom {
    /// `heat >= 75`
    Compare(String, Comparison, i32),
    /// `said opening.insert`
    Said(String, String),
    /// `visited stung`
    Visited(String),
    /// `customer mr-hale`
    Customer(String),
    /// `deescalated`
    Word(String),
}

/// What was expected where something else stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpressionError {
    /// Where, in bytes of the condition's text; empty at its end.
    pub at: Range<usize>,
    /// What stood there.
    pub found: String,
    /// What would have fitted, as the end of a message id.
    pub expected: &'static str,
}

impl ExpressionError {
    /// The place to show, and what to expect there, given what was [meant](super::meant()).
    #[must_use]
    pub fn with(&self, meant: Option<&(Range<usize>, String)>) -> (Range<usize>, &'static str) {
        match meant {
            Some((at, mark)) if mark.ends_with('=') => (at.clone(), "comparison"),
            Some((at, _)) => (at.clone(), self.expected),
            None => (self.at.clone(), self.expected),
        }
    }
}

/// How deeply brackets and `not` may nest.
const DEPTH: usize = 32;

/// Reads a condition.
///
/// # Errors
///
/// The first place at which it can't go on.
pub fn parse_expression(text: &str) -> Result<Expression, ExpressionError> {
    let mut reader = Reader { text, at: 0 };
    let expression = reader.any(0)?;
    match reader.peek() {
        None => Ok(expression),
        Some(_) => Err(reader.unexpected("connective")),
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn any(&mut self, depth: usize) -> Result<Expression, ExpressionError> {
        let mut list = vec![self.all(depth)?];
        while self.take_word("or") {
            list.push(self.all(depth)?);
        }
        Ok(if list.len() == 1 { list.remove(0) } else { Expression::Any(list) })
    }

    fn all(&mut self, depth: usize) -> Result<Expression, ExpressionError> {
        let mut list = vec![self.one(depth)?];
        while self.take_word("and") {
            list.push(self.one(depth)?);
        }
        Ok(if list.len() == 1 { list.remove(0) } else { Expression::All(list) })
    }

    fn one(&mut self, depth: usize) -> Result<Expression, ExpressionError> {
        if depth > DEPTH {
            return Err(self.unexpected("less-nesting"));
        }
        if self.take_word("not") {
            return Ok(Expression::Not(Box::new(self.one(depth + 1)?)));
        }
        if self.peek() == Some("(") {
            self.next();
            let inner = self.any(depth + 1)?;
            if self.peek() != Some(")") {
                return Err(self.unexpected("closing"));
            }
            self.next();
            return Ok(inner);
        }
        let start = self.start();
        let word = self.name("condition")?;
        let atom = match word {
            "said" => {
                let name = self.name("reply")?;
                let Some((moment, reply)) = name.split_once('.') else {
                    let at = self.at - name.len()..self.at;
                    return Err(ExpressionError { at, found: name.to_owned(), expected: "reply" });
                };
                Atom::Said(moment.to_owned(), reply.to_owned())
            }
            "visited" => Atom::Visited(self.name("moment")?.to_owned()),
            "customer" => Atom::Customer(self.name("customer")?.to_owned()),
            word => match self.comparison() {
                Some(comparison) => {
                    let number = self.peek().and_then(|token| token.parse().ok());
                    let number = number.ok_or_else(|| self.unexpected("number"))?;
                    self.next();
                    Atom::Compare(word.to_owned(), comparison, number)
                }
                None => Atom::Word(word.to_owned()),
            },
        };
        Ok(Expression::Atom(atom, start..self.at))
    }

    fn comparison(&mut self) -> Option<Comparison> {
        let comparison = match self.peek()? {
            "<" => Comparison::Less,
            "<=" => Comparison::AtMost,
            "==" | "=" => Comparison::Equal,
            ">=" => Comparison::AtLeast,
            ">" => Comparison::More,
            _ => return None,
        };
        self.next();
        Some(comparison)
    }

    fn name(&mut self, expected: &'static str) -> Result<&'a str, ExpressionError> {
        match self.peek() {
            Some(token)
                if token.starts_with(|first: char| first.is_alphanumeric())
                    && !["and", "or", "not"].contains(&token) =>
            {
                self.next();
                Ok(token)
            }
            _ => Err(self.unexpected(expected)),
        }
    }

    fn take_word(&mut self, word: &str) -> bool {
        let there = self.peek() == Some(word);
        if there {
            self.next();
        }
        there
    }

    fn unexpected(&self, expected: &'static str) -> ExpressionError {
        let start = self.start();
        let found = self.peek().unwrap_or_default();
        ExpressionError { at: start..start + found.len(), found: found.to_owned(), expected }
    }

    /// Where the next token begins.
    fn start(&self) -> usize {
        let rest = &self.text[self.at..];
        self.at + (rest.len() - rest.trim_start().len())
    }

    fn peek(&self) -> Option<&'a str> {
        let rest = &self.text[self.start()..];
        let first = rest.chars().next()?;
        let part_of_name = |character: char| character.is_alphanumeric() || matches!(character, '-' | '_' | '.');
        let length = if part_of_name(first) {
            rest.find(|character| !part_of_name(character)).unwrap_or(rest.len())
        } else if matches!(first, '<' | '>' | '=') {
            rest.find(|character| !matches!(character, '<' | '>' | '=')).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        Some(&rest[..length])
    }

    fn next(&mut self) {
        if let Some(token) = self.peek() {
            self.at = self.start() + token.len();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn and_binds_closer_than_or() {
        let expression = parse_expression("heat >= 75 and not said opening.insert or (deescalated)").unwrap();
        let heat = Expression::Atom(Atom::Compare("heat".into(), Comparison::AtLeast, 75), 0..10);
        let said = Expression::Atom(Atom::Said("opening".into(), "insert".into()), 19..38);
        let word = Expression::Atom(Atom::Word("deescalated".into()), 43..54);
        let both = Expression::All(vec![heat, Expression::Not(Box::new(said))]);
        assert_eq!(expression, Expression::Any(vec![both, word]));
    }

    #[test]
    fn errors_name_the_place_and_what_would_fit() {
        let error = |text: &str| {
            let error = parse_expression(text).unwrap_err();
            (error.at, error.found, error.expected)
        };
        assert_eq!(error(""), (0..0, String::new(), "condition"));
        assert_eq!(error("heat >= much"), (8..12, "much".into(), "number"));
        assert_eq!(error("heat >= 75 trust < 4"), (11..16, "trust".into(), "connective"));
        assert_eq!(error("said insert"), (5..11, "insert".into(), "reply"));
        assert_eq!(error("(heat > 1"), (9..9, String::new(), "closing"));
        assert_eq!(error("热度 >= 3 且"), (12..15, "且".into(), "connective"));
        assert_eq!(error(&"(".repeat(100_000)).2, "less-nesting");
    }
}
