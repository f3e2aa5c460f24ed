//! `attune check`: every finding.

mod explain;

use super::args::{Format, format, format_option, option, positional};
use super::{Io, Status, Subcommand, Trouble};
use crate::core::diagnostic::Severity;
use crate::findings::{self, Style};
use crate::library::{Entry, Library, Missing, Origin, Places, read_path};
use crate::words::Words;
use clap::{ArgMatches, value_parser};
use serde_json::{Value, json};
use std::path::PathBuf;

pub(super) const SUBCOMMAND: Subcommand = Subcommand {
    name: "check",
    arguments: |command, words| {
        command
            .arg(positional(words, "path", "PATH").num_args(0..).value_parser(value_parser!(PathBuf)))
            .arg(format_option(words, &["full", "concise", "json"]).help(words.get("cli-help-check-format")))
            .arg(option(words, "deny", "KIND").value_parser(["warnings"]))
            .arg(option(words, "explain", "CODE"))
    },
    run,
};

fn run(io: &mut Io<'_>, words: &Words, places: &Places, matches: &ArgMatches) -> Result<Status, Trouble> {
    if let Some(code) = matches.get_one::<String>("explain") {
        return explain::explain(io, words, code);
    }
    let paths: Vec<&PathBuf> = matches.get_many("path").map(Iterator::collect).unwrap_or_default();
    let mut entries = Vec::new();
    let mut could_not_run = false;
    for path in &paths {
        match read_path(path, Origin::Folder) {
            Ok(found) => entries.extend(found),
            Err(missing) => {
                // The others are checked all the same.
                could_not_run = true;
                let id = match missing {
                    Missing::Path => "cli-check-no-path",
                    Missing::Scenario => "cli-check-no-scenario",
                };
                let path = path.to_string_lossy().into_owned();
                writeln!(io.err, "{}{}", words.get("cli-error"), words.with(id, &[("path", path.into())]))?;
            }
        }
    }
    let mut library = if paths.is_empty() { Library::load(places) } else { Library::of(entries) };
    let plans = library.entries.iter_mut().map(Entry::play_plans).sum();
    let count = |severity| library.entries.iter().map(|entry| entry.count(severity)).sum::<usize>();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    show(io, words, &library, format(matches), &Counts { plans, errors, warnings })?;
    Ok(if could_not_run {
        Status::CouldNotRun
    } else if errors > 0 || (matches.contains_id("deny") && warnings > 0) {
        Status::Findings
    } else {
        Status::Clean
    })
}

/// What is said at the end.
struct Counts {
    /// Test plans that were played.
    plans: usize,
    errors: usize,
    warnings: usize,
}

fn show(
    io: &mut Io<'_>,
    words: &Words,
    library: &Library,
    format: Format,
    &Counts { plans, errors, warnings }: &Counts,
) -> Result<(), Trouble> {
    let all = library.entries.iter().flat_map(|entry| entry.findings.iter().map(|finding| (finding, &entry.files)));
    match format {
        Format::Json => {
            let list: Vec<Value> = all.map(|(finding, files)| findings::json(finding, files, words)).collect();
            writeln!(
                io.out,
                "{:#}",
                json!({ "plans": plans, "errors": errors, "warnings": warnings, "findings": list })
            )?;
        }
        Format::Concise => {
            for (finding, files) in all {
                writeln!(io.out, "{}", findings::concise(finding, files, words))?;
            }
        }
        Format::Text => {
            let style = if io.is_coloured() { Style::Coloured } else { Style::Plain };
            for (finding, files) in all {
                write!(io.out, "{}", findings::full(finding, files, words, style))?;
            }
            let counts = [
                ("scenarios", library.entries.len().into()),
                ("plans", plans.into()),
                ("errors", errors.into()),
                ("warnings", warnings.into()),
            ];
            let id = if errors + warnings == 0 { "cli-check-clean" } else { "cli-check-found" };
            writeln!(io.out, "{}", words.with(id, &counts))?;
        }
    }
    Ok(())
}
