//! `attune record delete`: somebody, with everything of theirs.

use super::super::args::positional;
use super::super::{Io, Status, Subcommand, Trouble};
use super::{open_of, who};
use crate::library::Places;
use crate::record::Filter;
use crate::words::Words;
use clap::ArgMatches;
use std::io::{BufRead, Read};

/// The longest answer that is read, in bytes.
const MOST: u64 = 64 << 10;

pub(super) const SUBCOMMAND: Subcommand = Subcommand {
    name: "delete",
    arguments: |command, words| command.arg(positional(words, "delete-name", "NAME").required(true)),
    run,
};

fn run(io: &mut Io<'_>, words: &Words, places: &Places, matches: &ArgMatches) -> Result<Status, Trouble> {
    let told = |trouble| Trouble::of_record(words, &trouble);
    let mut record = open_of(words, places)?;
    let Some(trainee) = who::one_of(words, &record, matches.get_one::<String>("delete-name"))? else {
        return Ok(Status::Clean);
    };
    let attempts = record.attempts(&Filter { trainee: Some(trainee.id), ..Filter::default() }).map_err(told)?.len();
    let mut arguments = vec![("name", trainee.name.clone().into()), ("count", attempts.into())];
    writeln!(io.out, "{}", words.with("cli-record-delete-ask", &arguments))?;
    io.out.flush()?;
    let mut line = String::new();
    (&mut io.input).take(MOST).read_line(&mut line)?;
    if line.trim() != trainee.name {
        arguments.push(("found", line.trim().to_owned().into()));
        return Err(Trouble::Said(words.with("cli-record-delete-not", &arguments)));
    }
    let deleted = record.delete_trainee(trainee.id, (io.now)().timestamp()).map_err(told)?;
    arguments.push(("path", deleted.copy.to_string_lossy().into_owned().into()));
    writeln!(io.out, "{}", words.with("record-deleted", &arguments))?;
    Ok(Status::Clean)
}
