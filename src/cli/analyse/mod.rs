//! `attune analyse`: what every reply of a call is worth, on every line of play.

mod json;
mod library;
mod text;

use super::args::{Format, format, format_option, option, positional};
use super::find::{find_customer, find_with_files};
use super::page::{Look, Page};
use super::waiting::Waiting;
use super::{Io, Status, Subcommand, Trouble};
use crate::analysis::lints;
use crate::analysis::{Analysed, Limits, Request, Tempos};
use crate::core::diagnostic::Finding;
use crate::core::scenario::{CustomerIndex, Scenario};
use crate::core::source::Files;
use crate::findings;
use crate::library::{Library, Places};
use crate::words::Words;
use clap::{ArgAction, ArgMatches, value_parser};
use std::ops::ControlFlow;
use std::sync::Arc;

pub(super) const SUBCOMMAND: Subcommand = Subcommand {
    name: "analyse",
    arguments: |command, words| {
        let scenario = positional(words, "scenario", "SCENARIO").help(words.get("cli-help-analyse-scenario"));
        let customer = option(words, "customer", "CUSTOMER").help(words.get("cli-help-analyse-customer"));
        command
            .arg(scenario)
            .arg(customer.requires("scenario"))
            .arg(option(words, "any-time", "").action(ArgAction::SetTrue))
            .arg(option(words, "deny", "KIND").value_parser(["warnings"]))
            .arg(option(words, "memory", "MB").value_parser(value_parser!(u64)))
            .arg(option(words, "seed", "N").value_parser(value_parser!(u64)).help(words.get("cli-help-analyse-seed")))
            .arg(format_option(words, &["text", "json"]))
    },
    run,
};

fn run(io: &mut Io<'_>, words: &Words, places: &Places, matches: &ArgMatches) -> Result<Status, Trouble> {
    let library = Library::load(places);
    let asked = Asked::of(matches);
    let found = match matches.get_one::<String>("scenario") {
        Some(name) => {
            let (scenario, files) = find_with_files(words, &library, name)?;
            let customers = match matches.get_one::<String>("customer") {
                Some(name) => vec![find_customer(words, &scenario, name)?],
                None => (0..).map(CustomerIndex).take(scenario.customers.len()).collect(),
            };
            let all = asked.analyse_all(io, words, &scenario, customers.into_iter())?;
            let found = lints::findings(&files, &scenario, &all);
            show(io, words, &scenario, &files, &all, &found, format(matches))?;
            found.len()
        }
        None => library::run(io, words, &library, asked, format(matches))?,
    };
    Ok(if matches.contains_id("deny") && found > 0 { Status::Findings } else { Status::Clean })
}

/// One call in full.
fn show(
    io: &mut Io<'_>,
    words: &Words,
    scenario: &Scenario,
    files: &Files,
    all: &[Analysed],
    found: &[Finding],
    format: Format,
) -> Result<(), Trouble> {
    if format == Format::Json {
        let found = found.iter().map(|finding| findings::json(finding, files, words)).collect();
        writeln!(io.out, "{:#}", json::object(scenario, all, found))?;
        return Ok(());
    }
    let coloured = io.is_coloured();
    let page = &mut Page { out: &mut *io.out, coloured };
    text::show(page, words, scenario, all)?;
    // Of a sample nothing is said of the scoring, and least of all that it is sound.
    if all.iter().any(|analysed| analysed.exact().is_some()) {
        page.gap()?;
        let heading = words.with("analyse-findings", &[("count", found.len().into())]);
        page.paragraph(0, Look::Strong, &heading)?;
    }
    Ok(text::show_findings(page, words, found, files)?)
}

/// How it is asked for.
#[derive(Clone, Copy)]
struct Asked(Request);

impl Asked {
    fn of(matches: &ArgMatches) -> Self {
        let default = Limits::default();
        let bytes = matches.get_one::<u64>("memory").map(|mega| mega.saturating_mul(1_000_000));
        let bytes = bytes.and_then(|bytes| usize::try_from(bytes).ok());
        Self(Request {
            tempos: if matches.get_flag("any-time") { Tempos::Any } else { Tempos::InTime },
            limits: Limits { bytes: bytes.unwrap_or(default.bytes), ..default },
            seed: matches.get_one::<u64>("seed").copied().unwrap_or(0),
        })
    }

    fn analyse_all(
        self,
        io: &mut Io<'_>,
        words: &Words,
        scenario: &Arc<Scenario>,
        customers: impl Iterator<Item = CustomerIndex>,
    ) -> Result<Vec<Analysed>, Trouble> {
        let mut all = Vec::new();
        for customer in customers {
            all.extend(analyse(io, words, scenario, customer, self.0)?);
        }
        Ok(all)
    }
}

/// Analyses the call of a customer, and says how far it has come if that takes a while.
fn analyse(
    io: &mut Io<'_>,
    words: &Words,
    scenario: &Arc<Scenario>,
    customer: CustomerIndex,
    request: Request,
) -> Result<Option<Analysed>, Trouble> {
    let mut waiting = Waiting::begin(io);
    let name = scenario.customer(customer).name.get(words.language());
    let analysed = Analysed::of(scenario, customer, request, &mut |progress| {
        waiting.tell(io, || {
            let arguments = [
                ("customer", name.clone().into()),
                ("positions", words.count(progress.positions as u128).into()),
                ("decisions", progress.decisions.into()),
            ];
            words.with("analyse-progress", &arguments)
        });
        ControlFlow::Continue(())
    });
    waiting.end(io)?;
    Ok(analysed)
}
