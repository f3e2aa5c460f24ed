//! `attune fmt`: scenario files laid out anew.

use super::args::{option, positional};
use super::missing::missing;
use super::{Io, Status, Subcommand, Trouble};
use crate::core::source::File;
use crate::core::source::syntax::format;
use crate::library::{Origin, read_path, write};
use crate::words::Words;
use clap::{ArgAction, ArgMatches, value_parser};
use std::path::{Path, PathBuf};

pub(super) const SUBCOMMAND: Subcommand = Subcommand {
    name: "fmt",
    arguments: |command, words| {
        let path = positional(words, "path", "PATH").help(words.get("fmt-path"));
        command
            .arg(path.num_args(1..).required(true).value_parser(value_parser!(PathBuf)))
            .arg(option(words, "check", "").action(ArgAction::SetTrue))
    },
    run: |io, words, _, matches| run(io, words, matches),
};

fn run(io: &mut Io<'_>, words: &Words, matches: &ArgMatches) -> Result<Status, Trouble> {
    let paths: Vec<&PathBuf> = matches.get_many("path").map(Iterator::collect).unwrap_or_default();
    if paths == [Path::new("-")] {
        return pipe(io, words);
    }
    let only_look = matches.get_flag("check");
    let mut files = Vec::new();
    for path in paths {
        match read_path(path, Origin::Folder) {
            Ok(entries) => files.extend(entries.into_iter().flat_map(|entry| {
                std::iter::once(entry.files.call).chain(entry.files.translations.into_iter().map(|(_, file)| file))
            })),
            Err(what) => return Err(Trouble::Said(missing(words, path, what))),
        }
    }
    let (mut changed, mut torn) = (0, false);
    for file in &files {
        let name = || [("file", file.name.as_str().into())];
        let Some(formatted) = formatted(file) else {
            torn = true;
            writeln!(io.err, "{}{}", words.get("cli-error"), words.with("fmt-torn", &name()))?;
            continue;
        };
        if formatted.as_bytes() == file.bytes {
            continue;
        }
        changed += 1;
        if only_look {
            writeln!(io.out, "{}", words.with("fmt-would-change", &name()))?;
            continue;
        }
        write(Path::new(&file.name), formatted.as_bytes()).map_err(|error| {
            let arguments = [("file", file.name.as_str().into()), ("reason", error.to_string().into())];
            Trouble::Said(words.with("fmt-unwritable", &arguments))
        })?;
        writeln!(io.out, "{}", words.with("fmt-changed", &name()))?;
    }
    let arguments = [("files", files.len().into()), ("changed", changed.into())];
    writeln!(io.out, "{}", words.with("fmt-done", &arguments))?;
    Ok(if torn || (only_look && changed > 0) { Status::Findings } else { Status::Clean })
}

/// From standard input to standard output, as editors want it.
fn pipe(io: &mut Io<'_>, words: &Words) -> Result<Status, Trouble> {
    let mut bytes = Vec::new();
    io.input.read_to_end(&mut bytes)?;
    let file = File { name: "-".to_owned(), bytes };
    if let Some(formatted) = formatted(&file) {
        io.out.write_all(formatted.as_bytes())?;
        return Ok(Status::Clean);
    }
    // Whoever pipes a file through gets it back: an editor would else be left with an empty one.
    io.out.write_all(&file.bytes)?;
    let message = words.with("fmt-torn", &[("file", "-".into())]);
    writeln!(io.err, "{}{message}", words.get("cli-error"))?;
    Ok(Status::Findings)
}

/// The file laid out anew; none if it is torn, or no text.
fn formatted(file: &File) -> Option<String> {
    format(file.text().ok()?)
}
