//! `attune translate`: the file with a scenario's translation, written or brought in step with the call.

mod line_ends;
mod place;

use super::args::{option, positional};
use super::{Io, Status, Subcommand, Trouble};
use crate::core::diagnostic::Finding;
use crate::core::source::{Files, suggest};
use crate::core::text::Language;
use crate::core::translation::{Accept, Pair, Sidecar, read, renew, texts, write};
use crate::findings::{self, Style};
use crate::library::{self, Places};
use crate::words::Words;
use clap::{ArgAction, ArgMatches};
use place::Place;

pub(super) const SUBCOMMAND: Subcommand = Subcommand {
    name: "translate",
    arguments: |command, words| {
        command
            .arg(
                positional(words, "scenario", "SCENARIO").required(true).help(words.get("cli-help-translate-scenario")),
            )
            .arg(
                positional(words, "target", "LANG")
                    .required(true)
                    .value_parser(|tag: &str| Language::from_tag(tag).ok_or("")),
            )
            .arg(option(words, "check", "").action(ArgAction::SetTrue))
            .arg(option(words, "accept", "PATH").action(ArgAction::Append))
    },
    run,
};

/// What `--accept` takes for every stale translation.
const ALL: &str = "all";

fn run(io: &mut Io<'_>, words: &Words, places: &Places, matches: &ArgMatches) -> Result<Status, Trouble> {
    let name = matches.get_one::<String>("scenario").cloned().unwrap_or_default();
    let language = matches.get_one::<Language>("target").copied().unwrap_or_default();
    let place = Place::find(words, places, &name, language)?;
    let Pair { call, translation } = match place.trouble() {
        found if !found.is_empty() => return refuse(io, words, &place, &found),
        _ => match read(&place.files, language) {
            Ok(pair) => pair,
            Err(found) => return refuse(io, words, &place, &found),
        },
    };
    if call.language == language {
        let arguments = [("path", name.into()), ("language", words.language_name(language).into())];
        return Err(Trouble::Said(words.with("cli-translate-own-language", &arguments)));
    }
    let accept = accept(matches);
    let all = texts(&call);
    if let Some(unknown) = accept.unknown(&all).first() {
        let paths: Vec<String> = all.iter().map(|text| text.path.to_string()).collect();
        let hint = match suggest(unknown, paths.iter().map(String::as_str)) {
            Some(meant) => words.with("finding-suggestion", &[("suggestion", meant.into())]),
            None => words.get("cli-translate-no-text-hint"),
        };
        let arguments = [("found", (*unknown).into()), ("hint", hint.into())];
        return Err(Trouble::Said(words.with("cli-translate-no-text", &arguments)));
    }
    let old = translation.as_ref().map(|(translation, comments)| (translation, comments));
    let sidecar = renew(&call, old, &accept);
    // A translator reads the comments in the language of the translation.
    let text = write(&sidecar, &Words::new(language));
    let bytes = line_ends::like(text, place.bytes());
    let changes = place.bytes() != Some(bytes.as_slice());
    let only_checks = matches.get_flag("check");
    if changes && !only_checks {
        library::write(&place.path, &bytes).map_err(|error| {
            let arguments = [("file", place.name.as_str().into()), ("reason", error.to_string().into())];
            Trouble::Said(words.with("cli-translate-not-written", &arguments))
        })?;
    }
    let id = match (changes, only_checks) {
        (false, _) => "cli-translate-same",
        (true, true) => "cli-translate-would-change",
        (true, false) => "cli-translate-written",
    };
    writeln!(io.out, "{}", words.with(id, &[("file", place.name.as_str().into())]))?;
    if changes && only_checks {
        why(io, words, &sidecar, sidecar.unmarked(translation.as_ref().map(|(translation, _)| translation)))?;
    }
    report(io, words, &sidecar)?;
    Ok(if changes && only_checks { Status::Findings } else { Status::Clean })
}

fn accept(matches: &ArgMatches) -> Accept {
    let list: Vec<String> = matches.get_many("accept").into_iter().flatten().cloned().collect();
    if list.iter().any(|path| path == ALL) {
        Accept::All
    } else if list.is_empty() {
        Accept::Nothing
    } else {
        Accept::Some(list)
    }
}

/// Why a file would change of which the report may say that nothing is to be done.
fn why(io: &mut Io<'_>, words: &Words, sidecar: &Sidecar, unmarked: usize) -> Result<(), Trouble> {
    let told = sidecar.missing().count() + sidecar.stale().count() + sidecar.moved.len() + sidecar.retired.len();
    if unmarked > 0 {
        writeln!(io.out, "  {}", words.with("cli-translate-unmarked", &[("count", unmarked.into())]))?;
    } else if told == 0 {
        writeln!(io.out, "  {}", words.get("cli-translate-untidy"))?;
    }
    Ok(())
}

/// What moved, what is stale, and how much is to be done.
fn report(io: &mut Io<'_>, words: &Words, sidecar: &Sidecar) -> Result<(), Trouble> {
    for (from, to) in &sidecar.moved {
        let arguments = [("from", from.to_string().into()), ("to", to.to_string().into())];
        writeln!(io.out, "  {}", words.with("cli-translate-moved", &arguments))?;
    }
    for path in &sidecar.retired {
        writeln!(io.out, "  {}", words.with("cli-translate-retired", &[("path", path.as_str().into())]))?;
    }
    for entry in sidecar.stale() {
        let path = entry.text.path.to_string();
        writeln!(io.out, "  {}", words.with("cli-translate-stale", &[("path", path.into())]))?;
    }
    let counts = [
        ("texts", sidecar.entries.len().into()),
        ("missing", sidecar.missing().count().into()),
        ("stale", sidecar.stale().count().into()),
        ("unused", sidecar.unused.len().into()),
    ];
    writeln!(io.out, "{}", words.with("cli-translate-counts", &counts))?;
    Ok(())
}

/// Shows why a file can't be read; nothing is written in its place.
fn refuse(io: &mut Io<'_>, words: &Words, place: &Place, found: &[Finding]) -> Result<Status, Trouble> {
    let style = if io.is_coloured() { Style::Coloured } else { Style::Plain };
    show(io, words, &place.files, found, style)?;
    writeln!(io.out, "{}", words.with("cli-translate-unreadable", &[("file", place.name.as_str().into())]))?;
    Ok(Status::Findings)
}

fn show(io: &mut Io<'_>, words: &Words, files: &Files, found: &[Finding], style: Style) -> Result<(), Trouble> {
    for finding in found {
        write!(io.out, "{}", findings::full(finding, files, words, style))?;
    }
    Ok(())
}
