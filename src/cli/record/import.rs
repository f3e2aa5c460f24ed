//! `attune record import`: attempts from files, into the record.

use super::super::args::{option, positional};
use super::super::{Io, Status, Subcommand, Trouble};
use super::came::{Manner, take_in, unreadable};
use super::open_of;
use super::source::{KEPT, Source};
use crate::library::Places;
use crate::words::Words;
use clap::{ArgAction, ArgMatches, value_parser};
use std::path::PathBuf;

pub(super) const SUBCOMMAND: Subcommand = Subcommand {
    name: "import",
    arguments: |command, words| {
        let path = positional(words, "import-path", "PATH").value_parser(value_parser!(PathBuf));
        let restore = option(words, "restore", "").action(ArgAction::SetTrue);
        let path = path.action(ArgAction::Append).num_args(0..);
        command.arg(path).arg(option(words, "trainee", "NAME")).arg(restore)
    },
    run,
};

fn run(io: &mut Io<'_>, words: &Words, places: &Places, matches: &ArgMatches) -> Result<Status, Trouble> {
    let mut record = open_of(words, places)?;
    let named: Vec<PathBuf> = matches.get_many("import-path").into_iter().flatten().cloned().collect();
    let kept = places.data().map(|data| data.join(KEPT));
    let paths = if named.is_empty() { kept.into_iter().collect() } else { named };
    let trainee = matches.get_one::<String>("trainee").map(String::as_str);
    for path in paths {
        let source = Source::at(&path, false).map_err(|error| unreadable(words, &path, &error))?;
        take_in(io, words, places, &mut record, (&path, &source), Manner::of(matches, trainee))?;
    }
    Ok(Status::Clean)
}
