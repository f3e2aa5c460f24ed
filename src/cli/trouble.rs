//! How a command ends.

use std::io;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// There is nothing to complain of.
    Clean,
    /// It ran, and found something.
    Findings,
    /// It could not run, or not to its end.
    CouldNotRun,
}

impl Status {
    /// The exit code.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Findings => 1,
            Self::CouldNotRun => 2,
        }
    }
}

/// Why a command can't go on.
#[derive(Debug)]
pub(super) enum Trouble {
    /// Something to tell the user, in their language.
    Said(String),
    /// The reader of the output has gone.
    Pipe,
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Pipe,
            // The system's own words: a full disk needs no others.
            _ => Self::Said(error.to_string()),
        }
    }
}
