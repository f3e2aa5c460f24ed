//! `attune analyse`: what every reply of a call is worth, on every line of play.

mod json;
mod text;

use super::args::{Format, format, format_option, option, positional};
use super::find::{find_customer, find_with_files};
use super::page::{Look, Page};
use super::{Io, Status, Subcommand, Trouble};
use crate::analysis::lints;
use crate::analysis::{Analysed, Limits, Request, Tempos};
use crate::core::scenario::{CustomerIndex, Scenario};
use crate::findings::{self, Style};
use crate::library::{Library, Places};
use crate::words::Words;
use clap::{ArgAction, ArgMatches, value_parser};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

pub(super) const SUBCOMMAND: Subcommand = Subcommand {
    name: "analyse",
    arguments: |command, words| {
        let scenario = positional(words, "scenario", "SCENARIO").help(words.get("cli-help-graph-scenario"));
        command
            .arg(scenario.required(true))
            .arg(option(words, "customer", "CUSTOMER").help(words.get("cli-help-analyse-customer")))
            .arg(option(words, "any-time", "").action(ArgAction::SetTrue))
            .arg(option(words, "deny", "KIND").value_parser(["warnings"]))
            .arg(option(words, "memory", "MB").value_parser(value_parser!(u64)))
            .arg(option(words, "seed", "N").value_parser(value_parser!(u64)).help(words.get("cli-help-analyse-seed")))
            .arg(format_option(words, &["text", "json"]))
    },
    run,
};

/// How long a search goes on before it says how far it has come.
const PATIENCE: Duration = Duration::from_millis(500);
/// How often it says so.
const BREATH: Duration = Duration::from_millis(200);
/// Back to the beginning of the line, which is cleared.
const CLEAR_LINE: &str = "\r\u{1b}[K";

fn run(io: &mut Io<'_>, words: &Words, places: &Places, matches: &ArgMatches) -> Result<Status, Trouble> {
    let name = matches.get_one::<String>("scenario").map(String::as_str).unwrap_or_default();
    let (scenario, files) = find_with_files(words, &Library::load(places), name)?;
    let customers = match matches.get_one::<String>("customer") {
        Some(name) => vec![find_customer(words, &scenario, name)?],
        None => (0..).map(CustomerIndex).take(scenario.customers.len()).collect(),
    };
    let default = Limits::default();
    let bytes = matches.get_one::<u64>("memory").and_then(|mega| usize::try_from(mega.saturating_mul(1_000_000)).ok());
    let request = Request {
        tempos: if matches.get_flag("any-time") { Tempos::Any } else { Tempos::InTime },
        limits: Limits { bytes: bytes.unwrap_or(default.bytes), ..default },
        seed: matches.get_one::<u64>("seed").copied().unwrap_or(0),
    };
    let mut all = Vec::new();
    for customer in customers {
        all.extend(analyse(io, words, &scenario, customer, request)?);
    }
    let found = lints::findings(&files, &scenario, &all);
    match format(matches) {
        Format::Json => {
            let found = found.iter().map(|finding| findings::json(finding, &files, words)).collect();
            writeln!(io.out, "{:#}", json::object(&scenario, &all, found))?;
        }
        Format::Text | Format::Concise => {
            let coloured = io.is_coloured();
            let mut page = Page { out: &mut *io.out, coloured };
            text::show(&mut page, words, &scenario, &all)?;
            // Of a sample nothing is said of the scoring, and least of all that it is sound.
            if all.iter().any(|analysed| analysed.exact().is_some()) {
                page.gap()?;
                let heading = words.with("analyse-findings", &[("count", found.len().into())]);
                page.paragraph(0, Look::Strong, &heading)?;
            }
            let style = if coloured { Style::Coloured } else { Style::Plain };
            for finding in &found {
                write!(page.out, "{}", findings::full(finding, &files, words, style))?;
            }
        }
    }
    Ok(if matches.contains_id("deny") && !found.is_empty() { Status::Findings } else { Status::Clean })
}

/// Analyses the call of a customer, and says how far it has come if that takes a while.
fn analyse(
    io: &mut Io<'_>,
    words: &Words,
    scenario: &Arc<Scenario>,
    customer: CustomerIndex,
    request: Request,
) -> Result<Option<Analysed>, Trouble> {
    let says = io.obeys_codes();
    let began = (io.elapsed)();
    let mut said = None;
    let name = scenario.customer(customer).name.get(words.language());
    let analysed = Analysed::of(scenario, customer, request, &mut |progress| {
        let now = (io.elapsed)();
        if says && now.saturating_sub(began) >= PATIENCE && said.is_none_or(|said| now.saturating_sub(said) >= BREATH) {
            said = Some(now);
            let arguments = [
                ("customer", name.clone().into()),
                ("positions", words.count(progress.positions as u128).into()),
                ("decisions", progress.decisions.into()),
            ];
            // Who can't be told is not told; the search goes on.
            let _ = write!(io.err, "{CLEAR_LINE}{}", words.with("analyse-progress", &arguments));
            let _ = io.err.flush();
        }
        ControlFlow::Continue(())
    });
    if said.is_some() {
        write!(io.err, "{CLEAR_LINE}")?;
    }
    Ok(analysed)
}
