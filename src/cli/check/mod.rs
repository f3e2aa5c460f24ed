//! `attune check`: every finding.

mod explain;
mod watch;

use super::args::{Format, format, format_option, option, positional};
use super::missing::missing;
use super::{Io, Status, Subcommand, Trouble};
use crate::core::diagnostic::Severity;
use crate::findings::{self, Style};
use crate::library::{Entry, Library, Missing, Origin, Places, Played, Reader};
use crate::words::Words;
use clap::{ArgAction, ArgMatches, value_parser};
use serde_json::{Value, json};
use std::io;
use std::path::PathBuf;

pub(super) const SUBCOMMAND: Subcommand = Subcommand {
    name: "check",
    arguments: |command, words| {
        command
            .arg(positional(words, "path", "PATH").num_args(0..).value_parser(value_parser!(PathBuf)))
            .arg(format_option(words, &["full", "concise", "json"]).help(words.get("cli-help-check-format")))
            .arg(option(words, "deny", "KIND").value_parser(["warnings"]))
            .arg(option(words, "watch", "").action(ArgAction::SetTrue))
            .arg(option(words, "explain", "CODE"))
    },
    run,
};

/// What is to be checked: these paths, or the library where none is named.
struct Question<'a> {
    paths: Vec<PathBuf>,
    places: &'a Places,
}

/// What was found.
struct Look {
    library: Library,
    /// Paths without a scenario.
    missing: Vec<(PathBuf, Missing)>,
    /// What became of the test plans.
    played: Played,
    errors: usize,
    warnings: usize,
}

impl Question<'_> {
    /// Checks it.
    fn look(&self, reader: &mut Reader) -> Look {
        let (mut entries, mut missing) = (Vec::new(), Vec::new());
        for path in &self.paths {
            match reader.read_path(path, Origin::Folder) {
                Ok(found) => entries.extend(found),
                // The others are checked all the same.
                Err(why) => missing.push((path.clone(), why)),
            }
        }
        let mut library = if self.paths.is_empty() { Library::load(self.places) } else { Library::of(entries) };
        let played = library.entries.iter_mut().map(Entry::play_plans).sum();
        let count = |severity| library.entries.iter().map(|entry| entry.count(severity)).sum();
        Look { errors: count(Severity::Error), warnings: count(Severity::Warning), library, missing, played }
    }
}

fn run(io: &mut Io<'_>, words: &Words, places: &Places, matches: &ArgMatches) -> Result<Status, Trouble> {
    if let Some(code) = matches.get_one::<String>("explain") {
        return explain::explain(io, words, code);
    }
    let paths = matches.get_many("path").map(Iterator::cloned).map(Iterator::collect).unwrap_or_default();
    let question = Question { paths, places };
    if matches.get_flag("watch") {
        return watch::run(io, words, &question, format(matches));
    }
    let look = question.look(&mut Reader::default());
    for (path, what) in &look.missing {
        writeln!(io.err, "{}{}", words.get("cli-error"), missing(words, path, *what))?;
    }
    show(io, words, &look, format(matches))?;
    Ok(if !look.missing.is_empty() {
        Status::CouldNotRun
    } else if look.errors > 0 || (matches.contains_id("deny") && look.warnings > 0) {
        Status::Findings
    } else {
        Status::Clean
    })
}

fn show(io: &mut Io<'_>, words: &Words, look: &Look, format: Format) -> Result<(), Trouble> {
    if format == Format::Json {
        let Look { played, errors, warnings, .. } = look;
        let object = json!({
            "plans": played.plans,
            "plan_calls": played.calls,
            "plans_unplayed": played.unplayed,
            "errors": errors,
            "warnings": warnings,
            "findings": objects(look, words),
        });
        writeln!(io.out, "{object:#}")?;
        return Ok(());
    }
    show_findings(io, words, look, format)?;
    if format == Format::Text {
        writeln!(io.out, "{}", counts(look, words))?;
    }
    Ok(())
}

/// The findings as people and editors read them.
fn show_findings(io: &mut Io<'_>, words: &Words, look: &Look, format: Format) -> io::Result<()> {
    let style = if io.is_coloured() { Style::Coloured } else { Style::Plain };
    for entry in &look.library.entries {
        for finding in &entry.findings {
            match format {
                Format::Concise => writeln!(io.out, "{}", findings::concise(finding, &entry.files, words))?,
                _ => write!(io.out, "{}", findings::full(finding, &entry.files, words, style))?,
            }
        }
    }
    Ok(())
}

/// The findings as programs read them.
fn objects(look: &Look, words: &Words) -> Vec<Value> {
    let of_entry = |entry: &'_ Entry| {
        let object = |finding| findings::json(finding, &entry.files, words);
        entry.findings.iter().map(object).collect::<Vec<_>>()
    };
    look.library.entries.iter().flat_map(of_entry).collect()
}

/// How many there are of each kind, in words.
fn counts(look: &Look, words: &Words) -> String {
    let Played { plans, calls, unplayed } = look.played;
    let mut played = String::new();
    if plans > 0 {
        played += &words.with("cli-check-played", &[("plans", plans.into()), ("calls", calls.into())]);
    }
    if unplayed > 0 {
        played += &words.with("cli-check-unplayed", &[("plans", unplayed.into())]);
    }
    let counts = [
        ("scenarios", look.library.entries.len().into()),
        ("played", played.into()),
        ("errors", look.errors.into()),
        ("warnings", look.warnings.into()),
    ];
    words.with(if look.errors + look.warnings == 0 { "cli-check-clean" } else { "cli-check-found" }, &counts)
}
