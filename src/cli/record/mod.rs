//! `attune record`: what was practised, and how it goes from machine to machine.

mod came;
mod delete;
mod export;
mod import;
mod list;
mod merge;
mod open;
mod source;
mod who;

pub(super) use open::{open, open_of};
pub(super) use who::{Who, choose, one_of};

use super::args::with_commands;
use super::{Io, Status, Subcommand, Trouble};
use crate::library::Places;
use crate::words::Words;
use clap::ArgMatches;

pub(super) const SUBCOMMAND: Subcommand =
    Subcommand { name: "record", arguments: |command, words| with_commands(command, COMMANDS, words), run };

const COMMANDS: &[Subcommand] =
    &[list::SUBCOMMAND, export::SUBCOMMAND, import::SUBCOMMAND, merge::SUBCOMMAND, delete::SUBCOMMAND];

fn run(io: &mut Io<'_>, words: &Words, places: &Places, matches: &ArgMatches) -> Result<Status, Trouble> {
    let chosen = matches.subcommand().and_then(|(name, matches)| {
        COMMANDS.iter().find(|command| command.name == name).map(|command| (command, matches))
    });
    // Without one of them the arguments are refused before they come here.
    chosen.map_or(Ok(Status::Clean), |(command, matches)| (command.run)(io, words, places, matches))
}
