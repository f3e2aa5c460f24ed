//! From text to a plan.

use super::line::{Line, lines};
use super::piece::Piece;
use super::reader::Reader;
use super::{Deed, Expected, Plan, Run, Step, Time, Word};
use crate::core::diagnostic::{Code, Finding};
use crate::core::scenario::{CustomerIndex, Scenario};

/// Findings after which a file is read no further: it is no plan, and an author fixes the first ones first.
const MOST_FINDINGS: usize = 100;
/// The longest wait before a reply, in seconds: an hour.
const LONGEST_WAIT: u32 = 3600;

/// Reads a plan for a scenario. A run with a line that can't be read is left out, with a finding for each such line.
#[must_use]
pub fn read(scenario: &Scenario, file: &str, text: &str) -> (Plan, Vec<Finding>) {
    let mut reader = Reader { scenario, file, findings: Vec::new() };
    let mut plan = Plan { file: file.to_owned(), runs: Vec::new() };
    let mut draft = Draft::default();
    for line in lines(text) {
        if reader.findings.len() >= MOST_FINDINGS {
            return (plan, reader.findings);
        }
        match line {
            Line::Rule => plan.runs.extend(reader.run(std::mem::take(&mut draft))),
            Line::Words(words) => {
                draft.begins.get_or_insert(words);
                // A line that can't be read costs its run, and the lines after it are read all the same.
                draft.broken |= reader.step(&mut draft, words).is_none();
            }
        }
    }
    plan.runs.extend(reader.run(draft));
    if plan.runs.is_empty() && reader.findings.is_empty() {
        reader.empty(Piece::new(&text[..text.chars().next().map_or(0, char::len_utf8)], 0));
    }
    (plan, reader.findings)
}

/// A run as far as it was read.
#[derive(Default)]
struct Draft<'a> {
    /// Its first line.
    begins: Option<Piece<'a>>,
    customer: Option<CustomerIndex>,
    untimed: bool,
    steps: Vec<Step>,
    broken: bool,
}

impl Reader<'_> {
    /// A whole run, if it can be played.
    fn run(&mut self, draft: Draft<'_>) -> Option<Run> {
        if draft.broken {
            return None;
        }
        if draft.steps.is_empty() {
            return draft.begins.and_then(|begins| self.empty(begins));
        }
        let customer = draft.customer.unwrap_or(CustomerIndex(0));
        Some(Run { customer, timed: !draft.untimed, steps: draft.steps })
    }

    fn empty(&mut self, place: Piece<'_>) -> Option<Run> {
        self.find(Code::PlanUnfinished, place, vec![("kind", "empty".to_owned())], None)
    }

    /// Reads a line into the draft; none if it can't be.
    fn step(&mut self, draft: &mut Draft<'_>, line: Piece<'_>) -> Option<()> {
        let Head { not, name, word, rest } = self.head(line)?;
        if word.comes_first() && !draft.steps.is_empty() {
            return self.bad(name, "first");
        }
        let deed = match word {
            Word::Customer if draft.customer.is_some() => return self.bad(name, "once"),
            Word::Customer => {
                draft.customer = Some(self.customer(rest)?);
                return Some(());
            }
            Word::Untimed => {
                draft.untimed = true;
                return Some(());
            }
            Word::Perceives => Deed::Perceives(self.answers(rest)?),
            Word::Says => self.says(rest)?,
            Word::Interrupts => {
                let name = self.only(rest, "nothing")?;
                Deed::Says { reply: self.reply_name(name)?, named: name.span(), time: Time::Interrupting }
            }
            Word::Unfinished => Deed::Unfinished,
            // What a customer expects is not known before it is known who that is; it has been said.
            Word::Met if draft.broken && draft.customer.is_none() => return None,
            expecting => {
                let customer = draft.customer.unwrap_or(CustomerIndex(0));
                // Every item is looked at before one of them costs the line.
                let things: Vec<_> = rest
                    .items()
                    .into_iter()
                    .map(|item| Some((item.span(), item.text.to_owned(), self.expectation(expecting, customer, item)?)))
                    .collect();
                let things = things.into_iter().collect::<Option<Vec<_>>>()?;
                Deed::Expects(Expected { not, word: expecting, things })
            }
        };
        draft.steps.push(Step { span: line.span(), deed });
        Some(())
    }

    /// What stands before the colon, taken apart.
    fn head<'p>(&mut self, line: Piece<'p>) -> Option<Head<'p>> {
        let (head, rest) = match line.split_once(|character| matches!(character, ':' | '\u{FF1A}')) {
            Some((head, rest)) => (head.trim(), Some(rest.trim())),
            None => (line, None),
        };
        let words = head.words();
        let (not, named) = match words[..] {
            [first, ref named @ ..] if first.text == "not" => (Some(first), named),
            _ => (None, &words[..]),
        };
        let Some(name) = named.first().copied() else { return self.bad(head, "step") };
        let Some(word) = Word::ALL.into_iter().find(|word| word.name() == name.text) else {
            return self.bad_one_of(name, "step", Word::ALL.map(Word::name));
        };
        if let Some(not) = not.filter(|_| !word.expects()) {
            return self.bad(not, "deed");
        }
        let more = named.get(1).copied();
        if word.stands_alone() {
            return match more.or(rest).filter(|more| !more.text.is_empty()) {
                Some(more) => self.bad(more, "nothing"),
                None => Some(Head { not: not.is_some(), name, word, rest: head.end() }),
            };
        }
        match (more, rest) {
            (None, Some(rest)) => Some(Head { not: not.is_some(), name, word, rest }),
            _ => self.bad(more.unwrap_or_else(|| head.end()), "colon"),
        }
    }

    fn customer(&mut self, rest: Piece<'_>) -> Option<CustomerIndex> {
        let name = self.only(rest, "nothing")?;
        if name.text.is_empty() {
            return self.bad(name, "customer");
        }
        let customers = &self.scenario.customers;
        match self.scenario.find_customer(name.text) {
            Some(customer) => Some(customer),
            None => {
                let names = customers.iter().map(|customer| customer.id.as_str());
                self.undefined(Code::UndefinedCustomer, name, names)
            }
        }
    }

    /// `soft-insert`, or `soft-insert after 12s`.
    fn says(&mut self, rest: Piece<'_>) -> Option<Deed> {
        let words = rest.words();
        let (name, time) = match words[..] {
            [] => (rest, Time::InTime),
            [name] => (name, Time::InTime),
            [name, after] if after.text == "after" => {
                self.reply_name(name)?;
                return self.bad(after.end(), "seconds");
            }
            [name, after, wait] if after.text == "after" => {
                let digits = wait.text.strip_suffix('s').unwrap_or(wait.text);
                match digits.parse::<u32>() {
                    Ok(seconds) if seconds <= LONGEST_WAIT => (name, Time::After(seconds)),
                    _ => return self.bad(wait, "seconds"),
                }
            }
            [_, after, _, more, ..] if after.text == "after" => return self.bad(more, "nothing"),
            [_, more, ..] => return self.bad_one_of(more, "after", ["after"]),
        };
        Some(Deed::Says { reply: self.reply_name(name)?, named: name.span(), time })
    }
}

/// What a line begins with, and what follows.
struct Head<'a> {
    not: bool,
    name: Piece<'a>,
    word: Word,
    rest: Piece<'a>,
}
