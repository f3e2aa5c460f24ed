//! `attune analyse`: what every reply of a call is worth, on every line of play.

mod json;
mod text;

use super::args::{Format, format, format_option, option, positional};
use super::find::{find_customer, find_with_files};
use super::page::{Look, Page};
use super::{Io, Status, Subcommand, Trouble};
use crate::analysis::lints;
use crate::analysis::trainees::{Played, Policy};
use crate::analysis::{Graph, Limits, Progress, Ranges, Sample, Search, Stopped, Survey, Tempos};
use crate::core::diagnostic::Finding;
use crate::core::scenario::{CustomerIndex, Scenario};
use crate::core::source::Files;
use crate::findings::{self, Style};
use crate::library::{Library, Places};
use crate::words::Words;
use clap::{ArgAction, ArgMatches, value_parser};
use rayon::prelude::*;
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

/// What came of one customer.
enum Found {
    /// Every line was played.
    Exact(Box<Exact>),
    /// There were too many.
    Sampled { sample: Box<Sample>, stopped: Progress },
}

/// Every line of play.
struct Exact {
    graph: Graph,
    /// Missing if the contact ends before anything can be said.
    survey: Option<Survey>,
    ranges: Ranges,
}

/// A customer with what came of them.
struct Analysed {
    customer: CustomerIndex,
    found: Found,
    /// What simulated trainees came to; the expert is among them if every line was played.
    trainees: Vec<Played>,
}

fn run(io: &mut Io<'_>, words: &Words, places: &Places, matches: &ArgMatches) -> Result<Status, Trouble> {
    let name = matches.get_one::<String>("scenario").map(String::as_str).unwrap_or_default();
    let (scenario, files) = find_with_files(words, &Library::load(places), name)?;
    let customers = match matches.get_one::<String>("customer") {
        Some(name) => vec![find_customer(words, &scenario, name)?],
        None => (0..).map(CustomerIndex).take(scenario.customers.len()).collect(),
    };
    let default = Limits::default();
    let bytes = matches.get_one::<u64>("memory").and_then(|mega| usize::try_from(mega.saturating_mul(1_000_000)).ok());
    let limits = Limits { bytes: bytes.unwrap_or(default.bytes), ..default };
    let tempos = if matches.get_flag("any-time") { Tempos::Any } else { Tempos::InTime };
    let seed = matches.get_one::<u64>("seed").copied().unwrap_or(0);
    let mut all = Vec::new();
    for customer in customers {
        let found = analyse(io, words, &scenario, customer, tempos, limits, seed)?;
        let trainees = trainees(words, &scenario, customer, &found);
        all.push(Analysed { customer, found, trainees });
    }
    let found = findings_of(&files, &scenario, &all);
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
            if all.iter().any(|analysed| matches!(analysed.found, Found::Exact(_))) {
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

/// What is to be said of the scoring, by the customers of whom every line was played.
fn findings_of(files: &Files, scenario: &Scenario, all: &[Analysed]) -> Vec<Finding> {
    let graphs = all.iter().filter_map(|analysed| match &analysed.found {
        Found::Exact(exact) => Some(&exact.graph),
        Found::Sampled { .. } => None,
    });
    lints::findings(files, scenario, &graphs.collect::<Vec<_>>())
}

fn analyse(
    io: &mut Io<'_>,
    words: &Words,
    scenario: &Arc<Scenario>,
    customer: CustomerIndex,
    tempos: Tempos,
    limits: Limits,
    seed: u64,
) -> Result<Found, Trouble> {
    let search = Search::new(scenario, customer).tempos(tempos).limits(limits);
    let says = io.obeys_codes();
    let began = (io.elapsed)();
    let mut said = None;
    let name = scenario.customer(customer).name.get(words.language());
    let found = search.watched(&mut |progress| {
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
    Ok(match found {
        Ok(graph) => Found::Exact(Box::new(Exact { survey: graph.survey(), ranges: graph.ranges(), graph })),
        Err(Stopped::TooLarge(stopped) | Stopped::ByWatcher(stopped)) => {
            let sample = Sample::draw(scenario, customer, seed, Sample::CONTACTS, limits);
            Found::Sampled { sample: Box::new(sample), stopped }
        }
    })
}

/// Lets simulated trainees take the call, in the language asked for if the call has it.
fn trainees(words: &Words, scenario: &Arc<Scenario>, customer: CustomerIndex, found: &Found) -> Vec<Played> {
    let wanted = words.language();
    let language = if scenario.languages.contains(&wanted) { wanted } else { scenario.source };
    let graph = match found {
        Found::Exact(exact) => exact.graph.root().map(|_| &exact.graph),
        Found::Sampled { .. } => None,
    };
    let played = |policy| Played::of(policy, scenario, customer, language, graph);
    Policy::ALL.into_par_iter().filter_map(played).collect()
}
