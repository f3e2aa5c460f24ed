//! The command line: a file for each subcommand, and the window if nothing is said.
//!
//! Findings and the call go to standard output, trouble to standard error. Exit codes: 0 clean, 1 findings (or a replay
//! that differs), 2 could not run. All words, the help included, come from [`crate::words`].

mod analyse;
mod args;
mod changes;
mod check;
mod find;
mod fmt;
mod graph;
mod io;
mod language;
mod list;
mod missing;
mod new;
mod page;
mod play;
mod record;
mod replay;
mod report;
mod save;
mod schema;
mod translate;
mod trouble;
mod waiting;
mod window;

pub use args::command;
pub use changes::Changes;
pub use io::{Io, Terminal};
pub use trouble::Status;
pub use window::{Launch, NoWindow, OpenWindow};

use crate::library::Places;
use crate::words::Words;
use args::Parsed;
use clap::ArgMatches;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;
use trouble::Trouble;

/// A subcommand: what it takes, and what it does. Its help stands in the messages `cli-help-NAME`,
/// `cli-help-NAME-more` and `cli-usage-NAME`; that of a command of a command has both names in the place of `NAME`.
struct Subcommand {
    name: &'static str,
    arguments: fn(clap::Command, &Words) -> clap::Command,
    run: fn(&mut Io<'_>, &Words, &Places, &ArgMatches) -> Result<Status, Trouble>,
}

/// Every subcommand, in the order of the help.
const SUBCOMMANDS: &[Subcommand] = &[
    // For whoever practises.
    list::SUBCOMMAND,
    play::SUBCOMMAND,
    replay::SUBCOMMAND,
    record::SUBCOMMAND,
    report::SUBCOMMAND,
    // For whoever writes calls.
    new::SUBCOMMAND,
    check::SUBCOMMAND,
    fmt::SUBCOMMAND,
    graph::SUBCOMMAND,
    analyse::SUBCOMMAND,
    translate::SUBCOMMAND,
    schema::SUBCOMMAND,
];

/// Runs the program in this process, with its arguments, streams and clock. `open_window` is there if the program was
/// built with a window.
#[must_use]
pub fn main(open_window: Option<OpenWindow>) -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let status = io::with_standard(|io| run(&arguments, io, open_window));
    ExitCode::from(status.code())
}

/// Runs a command line; the first argument is the name of the program.
pub fn run(arguments: &[OsString], io: &mut Io<'_>, open_window: Option<OpenWindow>) -> Status {
    let words = Words::new(language::choose(arguments, io));
    let result = execute(arguments, io, &words, open_window).and_then(|status| {
        io.out.flush()?;
        Ok(status)
    });
    match result {
        Ok(status) => status,
        // Whoever read the output has seen enough.
        Err(Trouble::Pipe) => Status::Clean,
        Err(Trouble::Said(message)) => {
            let prefix = words.get("cli-error");
            // With standard error gone there is nobody left to tell.
            let _ = writeln!(io.err, "{prefix}{}", page::shown(&message));
            Status::CouldNotRun
        }
    }
}

fn execute(
    arguments: &[OsString],
    io: &mut Io<'_>,
    words: &Words,
    open_window: Option<OpenWindow>,
) -> Result<Status, Trouble> {
    let matches = match args::parse(arguments, words)? {
        Parsed::Matches(matches) => matches,
        Parsed::Help(text) => {
            io.out.write_all(text.as_bytes())?;
            return Ok(Status::Clean);
        }
    };
    let folder = matches.get_one::<PathBuf>("scenarios").cloned();
    if let Some(folder) = folder.as_ref().filter(|folder| !folder.is_dir()) {
        let path = folder.to_string_lossy().into_owned();
        return Err(Trouble::Said(words.with("cli-no-folder", &[("path", path.into())])));
    }
    let mut places = Places { folder, ..io.places.clone() };
    if let Some(data) = matches.get_one::<PathBuf>("data") {
        places = places.with_data(data);
    }
    let chosen = matches.subcommand().and_then(|(name, matches)| {
        SUBCOMMANDS.iter().find(|subcommand| subcommand.name == name).map(|subcommand| (subcommand, matches))
    });
    match chosen {
        Some((subcommand, matches)) => (subcommand.run)(io, words, &places, matches),
        None => window::run(io, words, &places, language::asked(arguments, io).is_some(), open_window),
    }
}
