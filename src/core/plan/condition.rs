//! Conditions of the scenario language, resolved against a scenario that is there.

use super::piece::Piece;
use super::reader::Reader;
use crate::core::customer::{Outcome, Quantity};
use crate::core::diagnostic::Code;
use crate::core::scenario::{Condition, Measure};
use crate::core::source::{Atom, Expression, meant, parse_expression, suggest};
use std::ops::Range;

impl Reader<'_> {
    pub(super) fn condition(&mut self, piece: Piece<'_>) -> Option<Condition> {
        match parse_expression(piece.text) {
            Ok(expression) => self.resolve(piece, &expression),
            Err(error) => {
                let scenario = self.scenario;
                let replies =
                    scenario.replies.iter().map(|reply| (scenario.moment(reply.moment).id.as_str(), reply.id.as_str()));
                let meant = meant(piece.text, &error, replies);
                let (at, expected) = error.with(meant.as_ref());
                let details = vec![("found", piece.text[at.clone()].to_owned()), ("expected", expected.to_owned())];
                self.find(Code::BadCondition, piece.part(at.start, at.end), details, meant.map(|(_, with)| with))
            }
        }
    }

    /// Every name in it is looked at, so that one look shows them all.
    fn resolve(&mut self, piece: Piece<'_>, expression: &Expression) -> Option<Condition> {
        let mut all = |list: &[Expression]| {
            let resolved: Vec<_> = list.iter().map(|inner| self.resolve(piece, inner)).collect();
            resolved.into_iter().collect::<Option<Vec<_>>>()
        };
        Some(match expression {
            Expression::All(list) => Condition::All(all(list)?),
            Expression::Any(list) => Condition::Any(all(list)?),
            Expression::Not(inner) => Condition::Not(Box::new(self.resolve(piece, inner)?)),
            Expression::Atom(atom, at) => self.atom(piece, atom, at)?,
        })
    }

    fn atom(&mut self, piece: Piece<'_>, atom: &Atom, at: &Range<usize>) -> Option<Condition> {
        let scenario = self.scenario;
        // An atom ends in the name that it is about; a comparison begins with it.
        let last = |name: &str| piece.part(at.end - name.len(), at.end);
        Some(match atom {
            Atom::Said(moment, reply) => {
                let written = last(&format!("{moment}.{reply}"));
                let name = self.reply_name(written)?;
                let found = name.moment.and_then(|moment| scenario.find_reply(moment, &name.id));
                Condition::Said(found?)
            }
            Atom::Visited(moment) => match scenario.find_moment(moment) {
                Some(index) => Condition::Visited(index),
                None => {
                    let names = scenario.moments.iter().map(|moment| moment.id.as_str());
                    return self.undefined(Code::UndefinedMoment, last(moment), names);
                }
            },
            Atom::Customer(customer) => match scenario.find_customer(customer) {
                Some(index) => Condition::Customer(index),
                None => {
                    let names = scenario.customers.iter().map(|customer| customer.id.as_str());
                    return self.undefined(Code::UndefinedCustomer, last(customer), names);
                }
            },
            Atom::Compare(name, comparison, number) => match Measure::from_name(name) {
                Some(measure) => Condition::Compare(measure, *comparison, *number),
                None => return self.unknown(piece.part(at.start, at.start + name.len()), "measure"),
            },
            Atom::Word(word) => match Outcome::ALL.into_iter().find(|outcome| outcome.name() == word) {
                Some(outcome) => Condition::Outcome(outcome),
                None => return self.unknown(piece.part(at.start, at.end), "condition"),
            },
        })
    }

    fn unknown<T>(&mut self, found: Piece<'_>, expected: &'static str) -> Option<T> {
        let words = ["clock", "turns", "failures", "said", "visited", "customer", "and", "or", "not"]
            .into_iter()
            .chain(Quantity::ALL.into_iter().map(Quantity::name))
            .chain(Outcome::ALL.into_iter().map(Outcome::name));
        let details = vec![("found", found.text.to_owned()), ("expected", expected.to_owned())];
        let suggestion = suggest(found.text, words);
        self.find(Code::BadCondition, found, details, suggestion)
    }
}
