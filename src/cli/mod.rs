//! The command line: `list`, `check`, `play`, `replay`, and the window if nothing is said.
//!
//! Findings and the call go to standard output, trouble to standard error. Exit codes: 0 clean, 1 findings (or a replay
//! that differs), 2 could not run. All words, the help included, come from [`crate::words`].

mod args;
mod check;
mod io;
mod language;
mod list;
mod page;
mod play;
mod refusal;
mod replay;
mod trouble;
mod window;

pub use args::command;
pub use io::{Io, Terminal};
pub use trouble::Status;
pub use window::{Launch, NoWindow, OpenWindow};

use crate::library::{Library, Places};
use crate::words::Words;
use args::{Command, Parsed};
use std::ffi::OsString;
use std::process::ExitCode;
use trouble::Trouble;

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
            let _ = writeln!(io.err, "{prefix}{message}");
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
    let args = match args::parse(arguments, words)? {
        Parsed::Args(args) => args,
        Parsed::Help(text) => {
            io.out.write_all(text.as_bytes())?;
            return Ok(Status::Clean);
        }
    };
    if let Some(folder) = args.scenarios.as_ref().filter(|folder| !folder.is_dir()) {
        let path = folder.to_string_lossy().into_owned();
        return Err(Trouble::Said(words.with("cli-no-folder", &[("path", path.into())])));
    }
    let places = Places { folder: args.scenarios, ..io.places.clone() };
    match args.command {
        Command::Window => window::run(io, words, &places, open_window),
        Command::List(list) => list::run(io, words, &Library::load(&places), list),
        Command::Check(check) => check::run(io, words, &places, check),
        Command::Play(play) => play::run(io, words, &places, &play),
        Command::Replay(file) => replay::run(io, words, &places, &file),
    }
}
