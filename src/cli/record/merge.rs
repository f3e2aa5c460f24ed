//! `attune record merge`: other records, and exports of them, into this one.

use super::super::args::{option, positional};
use super::super::{Io, Status, Subcommand, Trouble};
use super::came::{Manner, take_in, unreadable};
use super::open_of;
use super::source::Source;
use crate::library::Places;
use crate::words::Words;
use clap::{ArgAction, ArgMatches, value_parser};
use std::path::PathBuf;

pub(super) const SUBCOMMAND: Subcommand = Subcommand {
    name: "merge",
    arguments: |command, words| {
        let path = positional(words, "merge-path", "PATH").value_parser(value_parser!(PathBuf));
        let restore = option(words, "restore", "").action(ArgAction::SetTrue);
        command.arg(path.action(ArgAction::Append).num_args(1..).required(true)).arg(restore)
    },
    run,
};

fn run(io: &mut Io<'_>, words: &Words, places: &Places, matches: &ArgMatches) -> Result<Status, Trouble> {
    let mut record = open_of(words, places)?;
    for path in matches.get_many::<PathBuf>("merge-path").into_iter().flatten() {
        let source = Source::at(path, true).map_err(|error| unreadable(words, path, &error))?;
        if matches!(source, Source::Attempts(_)) {
            // Whose they are stands in no such file.
            let arguments = [("path", path.to_string_lossy().into_owned().into())];
            return Err(Trouble::Said(words.with("cli-record-nothing-to-merge", &arguments)));
        }
        take_in(io, words, places, &mut record, (path, &source), Manner::of(matches, None))?;
    }
    Ok(Status::Clean)
}
