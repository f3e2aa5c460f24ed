//! What a plan may expect, and how it is written.

use super::piece::{Piece, closing};
use super::reader::Reader;
use super::words::folded;
use super::{ReplyName, Word};
use crate::core::contact::LinePlace;
use crate::core::customer::Outcome;
use crate::core::diagnostic::Code;
use crate::core::scenario::{Comparison, Condition, CustomerIndex, Ending, EndingIndex, MomentIndex, Scenario};
use crate::core::score::ScoreKind;
use std::ops::Range;

/// What one line expects: all of it, or with `not` none of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// Whether `not` stands before it.
    pub not: bool,
    /// The word that it begins with.
    pub word: Word,
    /// Each thing, with its bytes in the file and its words.
    pub things: Vec<(Range<usize>, String, Expectation)>,
}

/// Something that holds or does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expectation {
    /// The customer said it since the last reply.
    Hears(Heard),
    /// The reply can be chosen.
    Offered(ReplyName),
    /// The condition holds.
    State(Condition),
    /// The customer's expectation of that name is met.
    Met(String),
    /// The call ended so, in the author's words.
    Ends(EndingIndex),
    /// The call ended so, in the model's.
    Outcome(Outcome),
    /// The score is so high.
    Score(ScoreKind, Comparison, i32),
    /// The debrief has these words; they are folded.
    Debrief(String),
}

/// What is heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// These words in a line, in any language of the scenario; they are folded.
    Words(String),
    /// The line of this name. A moment and an ending may share theirs.
    Line(Vec<LinePlace>),
}

impl Reader<'_> {
    /// One thing that a line beginning with `word` expects.
    pub(super) fn expectation(&mut self, word: Word, customer: CustomerIndex, piece: Piece<'_>) -> Option<Expectation> {
        Some(match word {
            Word::Hears if piece.text.starts_with(|first| closing(first).is_some()) => {
                Expectation::Hears(Heard::Words(self.quoted(piece)?))
            }
            Word::Hears => Expectation::Hears(Heard::Line(self.line_name(piece)?)),
            Word::Debrief => Expectation::Debrief(self.quoted(piece)?),
            Word::Offered => {
                let name = self.only(piece, "comma")?;
                Expectation::Offered(self.reply_name(name)?)
            }
            Word::State => Expectation::State(self.condition(piece)?),
            Word::Met => Expectation::Met(self.met(customer, piece)?),
            Word::Ends => Expectation::Ends(self.ending(piece)?),
            Word::Outcome => {
                let found = Outcome::ALL.into_iter().find(|outcome| outcome.name() == piece.text);
                match found {
                    Some(outcome) => Expectation::Outcome(outcome),
                    None => return self.bad_one_of(piece, "outcome", Outcome::ALL.map(Outcome::name)),
                }
            }
            Word::Score => {
                let (kind, comparison, number) = self.score(piece)?;
                Expectation::Score(kind, comparison, number)
            }
            // `Word::expects` names no other.
            _ => return self.bad(piece, "step"),
        })
    }

    /// Words in quotation marks, folded.
    fn quoted(&mut self, piece: Piece<'_>) -> Option<String> {
        let ((_, words), behind) = self.next_quoted(piece)?;
        if behind.text.is_empty() { Some(words) } else { self.bad(behind, "comma") }
    }

    /// The words in quotation marks at the beginning, folded and with their place, and what stands behind them.
    pub(super) fn next_quoted<'p>(&mut self, piece: Piece<'p>) -> Option<((Range<usize>, String), Piece<'p>)> {
        let Some(close) = piece.text.chars().next().and_then(closing) else { return self.bad(piece, "words") };
        let open = piece.text.chars().next().map_or(0, char::len_utf8);
        let Some(length) = piece.text[open..].find(close) else {
            return self.bad(piece.part(0, open), "closing-mark");
        };
        let to = open + length + close.len_utf8();
        let words = folded(&piece.text[open..open + length]);
        if words.is_empty() {
            return self.bad(piece, "words");
        }
        Some(((piece.part(0, to).span(), words), piece.part(to, piece.text.len()).trim()))
    }

    /// A line by its name.
    fn line_name(&mut self, piece: Piece<'_>) -> Option<Vec<LinePlace>> {
        let scenario = self.scenario;
        let named: Vec<LinePlace> = every_line(scenario)
            .filter(|(owner, line, _)| piece.text.split_once('.') == Some((*owner, *line)))
            .map(|(_, _, place)| place)
            .collect();
        if !named.is_empty() {
            return Some(named);
        }
        let names: Vec<String> = every_line(scenario).map(|(owner, line, _)| format!("{owner}.{line}")).collect();
        self.bad_one_of(piece, "heard", names.iter().map(String::as_str))
    }

    fn met(&mut self, customer: CustomerIndex, piece: Piece<'_>) -> Option<String> {
        let expects = &self.scenario.customer(customer).expects;
        if expects.iter().any(|expectation| expectation.id == piece.text) {
            return Some(piece.text.to_owned());
        }
        self.bad_one_of(piece, "expectation", expects.iter().map(|expectation| expectation.id.as_str()))
    }

    fn ending(&mut self, piece: Piece<'_>) -> Option<EndingIndex> {
        let endings = &self.scenario.endings;
        if piece.text.is_empty() {
            return self.bad(piece, "ending");
        }
        let found = endings.iter().position(|ending| ending.id == piece.text);
        match found.and_then(|place| u32::try_from(place).ok()) {
            Some(place) => Some(EndingIndex(place)),
            None => {
                // The title is what the debrief shows; a plan names the ending as the call does.
                let title = |ending: &&Ending| ending.title.versions().any(|(_, title)| title == piece.text);
                let Some(ending) = endings.iter().find(title) else {
                    let names = endings.iter().map(|ending| ending.id.as_str());
                    return self.undefined(Code::UndefinedEnding, piece, names);
                };
                let details = vec![("found", piece.text.to_owned()), ("kind", "plan".to_owned())];
                self.find(Code::UndefinedEnding, piece, details, Some(ending.id.clone()))
            }
        }
    }
}

/// Every line of the scenario with the name of its moment or ending and its own.
pub(super) fn every_line(scenario: &Scenario) -> impl Iterator<Item = (&str, &str, LinePlace)> {
    let moments = scenario.moments.iter().zip(0..).flat_map(|(moment, index)| {
        let place = move |line| LinePlace::Moment(MomentIndex(index), line);
        moment.says.iter().enumerate().map(move |(line, said)| (moment.id.as_str(), said.id.as_str(), place(line)))
    });
    let endings = scenario.endings.iter().zip(0..).flat_map(|(ending, index)| {
        let place = move |line| LinePlace::Ending(EndingIndex(index), line);
        ending.says.iter().enumerate().map(move |(line, said)| (ending.id.as_str(), said.id.as_str(), place(line)))
    });
    moments.chain(endings)
}
