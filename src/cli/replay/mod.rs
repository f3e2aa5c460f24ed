//! `attune replay`: a kept attempt played again, and its debrief as a page.

mod compare;
mod kept;
mod page;
mod read;

use super::args::{option, positional};
use super::find::find_scenario;
use super::{Io, Status, Subcommand, Trouble};
use crate::core::contact::{ReplayError, replay};
use crate::library::{Library, Places};
use crate::words::Words;
use clap::{ArgMatches, value_parser};
use std::path::PathBuf;
use std::sync::Arc;

pub(super) const SUBCOMMAND: Subcommand = Subcommand {
    name: "replay",
    arguments: |command, words| {
        command
            .arg(positional(words, "file", "FILE").required(true).value_parser(value_parser!(PathBuf)))
            .arg(option(words, "page", "HTML").value_parser(value_parser!(PathBuf)))
    },
    run,
};

fn run(io: &mut Io<'_>, words: &Words, places: &Places, matches: &ArgMatches) -> Result<Status, Trouble> {
    let file = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let recorded = match kept::find(words, places, &file)? {
        Some(recorded) => recorded,
        None => read::read(io, words, &file)?,
    };
    let attempt = &recorded.attempt;
    let scenario = match &recorded.scenario {
        Some(scenario) => Arc::clone(scenario),
        None => find_scenario(words, &Library::load(places), &attempt.scenario)?,
    };
    if scenario.content != attempt.content {
        writeln!(io.out, "{}", words.get("cli-replay-changed"))?;
    }
    let contact = match replay(&scenario, attempt) {
        Ok(contact) => contact,
        Err(ReplayError::Format(found)) => {
            let expected = crate::core::contact::Attempt::FORMAT;
            let arguments = [("found", found.into()), ("expected", expected.into())];
            return Err(Trouble::Said(words.with("cli-replay-format", &arguments)));
        }
        Err(error) => {
            writeln!(io.out, "{}", impossible(words, &error))?;
            return Ok(Status::Findings);
        }
    };
    let customer = contact.scenario().customer(contact.setup().customer).name.get(words.language()).as_str();
    let arguments = [
        ("scenario", scenario.id.as_str().into()),
        ("customer", customer.into()),
        ("turns", contact.exchanges().len().into()),
    ];
    writeln!(io.out, "{}", words.with("cli-replay-played", &arguments))?;
    if let Some(file) = matches.get_one::<PathBuf>("page") {
        page::write(io, words, &contact, &recorded, file)?;
    }
    let Some(result) = &recorded.result else {
        writeln!(io.out, "{}", words.get("cli-replay-nothing-kept"))?;
        return Ok(Status::Clean);
    };
    match compare::first_difference(words, result, &contact) {
        None => {
            writeln!(io.out, "{}", words.get("cli-replay-same"))?;
            Ok(Status::Clean)
        }
        Some(difference) => {
            writeln!(io.out, "{difference}")?;
            Ok(Status::Findings)
        }
    }
}

/// Why the log can't be played to its end on the scenario as it is now.
fn impossible(words: &Words, error: &ReplayError) -> String {
    match error {
        ReplayError::Step(step, why) => {
            let arguments = [("step", (*step).into()), ("reason", words.refusal(why).into())];
            words.with("cli-replay-step", &arguments)
        }
        ReplayError::NoCustomer(customer) => {
            words.with("cli-replay-no-customer", &[("customer", customer.as_str().into())])
        }
        // The scenario was found by the attempt's own name for it, and the form was looked at before.
        ReplayError::OtherScenario(_) | ReplayError::Format(_) => error.to_string(),
    }
}
