//! `attune record export`: the record, or one trainee's part of it, as lines of JSON.

use super::super::args::{option, positional};
use super::super::save::save;
use super::super::{Io, Status, Subcommand, Trouble};
use super::{open_of, who};
use crate::library::Places;
use crate::words::Words;
use clap::{ArgMatches, value_parser};
use std::path::{Path, PathBuf};

pub(super) const SUBCOMMAND: Subcommand = Subcommand {
    name: "export",
    arguments: |command, words| {
        command
            .arg(positional(words, "export-file", "FILE").value_parser(value_parser!(PathBuf)))
            .arg(option(words, "trainee", "NAME"))
    },
    run,
};

fn run(io: &mut Io<'_>, words: &Words, places: &Places, matches: &ArgMatches) -> Result<Status, Trouble> {
    let told = |trouble| Trouble::of_record(words, &trouble);
    let record = open_of(words, places)?;
    let only = who::one_of(words, &record, matches.get_one::<String>("trainee"))?.map(|trainee| trainee.id);
    let file = matches.get_one::<PathBuf>("export-file").filter(|file| file.as_path() != Path::new("-"));
    let Some(file) = file else {
        record.export(only, &mut |line| writeln!(io.out, "{line}")).map_err(told)??;
        return Ok(Status::Clean);
    };
    let mut bytes = Vec::new();
    let exported = record.export(only, &mut |line| {
        bytes.extend_from_slice(line.as_bytes());
        bytes.push(b'\n');
        Ok(())
    });
    let exported = exported.map_err(told)??;
    save(words, file, &bytes)?;
    let arguments = [
        ("file", file.to_string_lossy().into_owned().into()),
        ("trainees", exported.trainees.into()),
        ("attempts", exported.attempts.into()),
    ];
    writeln!(io.out, "{}", words.with("cli-record-exported", &arguments))?;
    Ok(Status::Clean)
}
