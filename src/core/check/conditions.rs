//! Conditions: names in them resolved.

use super::checker::Checker;
use crate::core::customer::{Outcome, Quantity};
use crate::core::diagnostic::{Code, Note, Place};
use crate::core::scenario::{Condition, Measure};
use crate::core::source::decode::Trail;
use crate::core::source::{Atom, Expression, meant, parse_expression, suggest};
use std::ops::Range;

/// A condition that never holds, in the place of one that can't be read; a note has been made.
const NEVER: Condition = Condition::Any(Vec::new());

impl Checker<'_> {
    pub(super) fn condition(&mut self, path: &Trail<'_>, text: &str) -> Condition {
        match parse_expression(text) {
            Ok(expression) => self.resolve(path, &expression),
            Err(error) => {
                let raw = self.draft.raw;
                let replies = raw
                    .moments
                    .iter()
                    .flat_map(|(moment, raw)| raw.replies.iter().map(|(reply, _)| (moment.as_str(), reply.as_str())));
                let meant = meant(text, &error, replies);
                let (at, expected) = error.with(meant.as_ref());
                let details = vec![("found", text[at.clone()].to_owned()), ("expected", expected.to_owned())];
                let place = Place::of(path.to_path()).within(Some(at));
                let note = Note::on(Code::BadCondition, place).with(details);
                self.push(note.suggesting(meant.map(|(_, with)| with)));
                NEVER
            }
        }
    }

    pub(super) fn maybe_condition(&mut self, path: &Trail<'_>, text: Option<&String>) -> Option<Condition> {
        text.map(|text| self.condition(path, text))
    }

    fn resolve(&mut self, path: &Trail<'_>, expression: &Expression) -> Condition {
        match expression {
            Expression::Not(inner) => Condition::Not(Box::new(self.resolve(path, inner))),
            Expression::All(list) => Condition::All(list.iter().map(|inner| self.resolve(path, inner)).collect()),
            Expression::Any(list) => Condition::Any(list.iter().map(|inner| self.resolve(path, inner)).collect()),
            Expression::Atom(atom, at) => self.atom(path, atom, at.clone()).unwrap_or(NEVER),
        }
    }

    fn atom(&mut self, path: &Trail<'_>, atom: &Atom, at: Range<usize>) -> Option<Condition> {
        Some(match atom {
            Atom::Said(moment, reply) => Condition::Said(self.reply(path, Some(at), moment, reply)?),
            Atom::Visited(moment) => Condition::Visited(self.moment(path, Some(at), moment)?),
            Atom::Customer(customer) => Condition::Customer(self.customer(path, Some(at), customer)?),
            Atom::Compare(name, comparison, number) => {
                let Some(measure) = Measure::from_name(name) else {
                    self.unknown_word(path, at, name, "measure");
                    return None;
                };
                Condition::Compare(measure, *comparison, *number)
            }
            Atom::Word(word) => match Outcome::ALL.into_iter().find(|outcome| outcome.name() == word) {
                Some(outcome) => Condition::Outcome(outcome),
                None => {
                    self.unknown_word(path, at, word, "condition");
                    return None;
                }
            },
        })
    }

    fn unknown_word(&mut self, path: &Trail<'_>, at: Range<usize>, found: &str, expected: &'static str) {
        let words = ["clock", "turns", "failures", "said", "visited", "customer", "and", "or", "not"]
            .into_iter()
            .chain(Quantity::ALL.into_iter().map(Quantity::name))
            .chain(Outcome::ALL.into_iter().map(Outcome::name));
        let place = Place::of(path.to_path()).within(Some(at));
        let details = vec![("found", found.to_owned()), ("expected", expected.to_owned())];
        self.push(Note::on(Code::BadCondition, place).with(details).suggesting(suggest(found, words)));
    }
}
