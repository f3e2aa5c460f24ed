//! Whether an expectation holds, and what is the case where it does not.

use super::ended::{Details, state, why_not};
use super::facts::facts;
use super::words::folded;
use super::{Expectation, Heard, debrief};
use crate::core::contact::{Contact, LinePlace};
use crate::core::scenario::Scenario;
use crate::core::score::Scores;

/// How an expectation stands.
pub(super) struct Standing {
    /// Whether it holds.
    pub(super) holds: bool,
    /// What is the case, in names of the scenario; empty where there is nothing of the kind.
    pub(super) found: String,
    /// Which message says that it does not hold, as its end; none: the plain one.
    pub(super) kind: Option<&'static str>,
    /// Which message says that it holds where it must not.
    pub(super) kind_if_not: Option<&'static str>,
    /// What the message tells besides.
    pub(super) more: Details,
    /// Names that may have been meant.
    pub(super) names: Vec<String>,
}

/// How an expectation of a contact stands, or that it can't be told before the contact has ended.
pub(super) fn standing(contact: &Contact, expectation: &Expectation) -> Option<Standing> {
    let scenario = contact.scenario().as_ref();
    let position = contact.position();
    let end = position.end();
    let plain = |holds, found: String| Standing {
        holds,
        found,
        kind: None,
        kind_if_not: None,
        more: Vec::new(),
        names: Vec::new(),
    };
    Some(match expectation {
        Expectation::State(condition) => {
            plain(position.meets(condition), facts(condition, scenario, position).join(", "))
        }
        Expectation::Hears(heard) => {
            let lines = contact.last_lines();
            let kind = if lines.is_empty() { "silence" } else { "hears" };
            let names: Vec<String> = lines.iter().map(|place| place.name(scenario)).collect();
            let holds = lines.iter().any(|place| is_heard(scenario, *place, heard));
            Standing { kind: Some(kind), kind_if_not: Some(kind), ..plain(holds, names.join(", ")) }
        }
        Expectation::Offered(name) => {
            let choices: Vec<_> = position.choices(scenario).collect();
            let names: Vec<String> = choices.iter().map(|reply| scenario.reply(*reply).id.clone()).collect();
            let holds = choices.iter().any(|reply| name.fits(scenario, *reply));
            let kind = if names.is_empty() { "over" } else { "offered" };
            Standing {
                kind: Some(kind),
                kind_if_not: Some("still-offered"),
                ..Standing { names: names.clone(), ..plain(holds, names.join(", ")) }
            }
        }
        Expectation::Met(id) => {
            let expects = &scenario.customer(contact.setup().customer).expects;
            let met: Vec<_> = expects.iter().filter(|expectation| position.meets(&expectation.met)).collect();
            let names: Vec<&str> = met.iter().map(|expectation| expectation.id.as_str()).collect();
            let kind = if names.is_empty() { "none-met" } else { "met" };
            Standing {
                kind: Some(kind),
                kind_if_not: Some(kind),
                ..plain(names.contains(&id.as_str()), names.join(", "))
            }
        }
        Expectation::Ends(ending) => {
            let end = end?;
            let (kind, unmet) = why_not(contact, *ending);
            let mut more = state(contact);
            more.push(("name", scenario.ending(*ending).id.clone()));
            more.push(("unmet", unmet.join(", ")));
            let plain = plain(end.ending == *ending, scenario.ending(end.ending).id.clone());
            Standing { kind: Some(kind), kind_if_not: Some("ends-not"), more, ..plain }
        }
        Expectation::Outcome(outcome) => {
            let end = end?;
            let mut more = state(contact);
            more.push(("name", outcome.name().to_owned()));
            let plain = plain(end.outcome == *outcome, end.outcome.name().to_owned());
            Standing { kind: Some("outcome"), kind_if_not: Some("outcome-not"), more, ..plain }
        }
        Expectation::Score(kind, comparison, number) => match Scores::of(contact).get(*kind).value {
            Some(value) => plain(comparison.holds(i32::from(value), *number), format!("{} {value}", kind.name())),
            None => Standing { kind: Some("untested"), ..plain(false, kind.name().to_owned()) },
        },
        Expectation::Debrief(words) => {
            end?;
            let holds = debrief::has(contact, words);
            Standing { kind: Some("debrief"), kind_if_not: Some("debrief-has"), ..plain(holds, String::new()) }
        }
    })
}

fn is_heard(scenario: &Scenario, place: LinePlace, heard: &Heard) -> bool {
    match heard {
        Heard::Line(places) => places.contains(&place),
        Heard::Words(words) => {
            let mut versions = place.line(scenario).text.versions();
            versions.any(|(_, spoken)| folded(spoken.plain()).contains(words.as_str()))
        }
    }
}
