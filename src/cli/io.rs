//! What a command may touch of the world around it, so that a test can be that world.

use super::changes::{self, Changes};
use crate::library::{Places, WatchError};
use jiff::ZonedDateTime;
use std::fmt;
use std::io::{self, BufRead, BufReader, IsTerminal, Write};
use std::path::PathBuf;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Which streams are a terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Terminal {
    /// Someone types.
    pub input: bool,
    /// Someone reads.
    pub output: bool,
}

/// Streams, variables, and time.
pub struct Io<'a> {
    /// Standard input.
    pub input: &'a mut dyn BufRead,
    /// Standard output.
    pub out: &'a mut dyn Write,
    /// Standard error.
    pub err: &'a mut dyn Write,
    /// Which of them are a terminal.
    pub terminal: Terminal,
    /// Variables of the environment.
    pub variable: &'a dyn Fn(&str) -> Option<String>,
    /// The language of the system, as a tag.
    pub locale: Option<String>,
    /// Where scenarios are, before `--scenarios`.
    pub places: Places,
    /// A number that differs from run to run.
    pub random: u64,
    /// Time since the program began.
    pub elapsed: &'a dyn Fn() -> Duration,
    /// Lets time pass.
    pub sleep: &'a dyn Fn(Duration),
    /// The clock on the wall.
    pub now: &'a dyn Fn() -> ZonedDateTime,
    /// Waits for files to be saved.
    pub watch: &'a dyn Fn(&[PathBuf]) -> Result<Changes, WatchError>,
}

impl Io<'_> {
    /// Whether output may be coloured.
    #[must_use]
    pub fn is_coloured(&self) -> bool {
        let no_color = (self.variable)("NO_COLOR").is_some_and(|value| !value.is_empty());
        self.obeys_codes() && !no_color
    }

    /// Whether output goes to a terminal that can be cleared.
    #[must_use]
    pub fn obeys_codes(&self) -> bool {
        self.terminal.output && (self.variable)("TERM").as_deref() != Some("dumb")
    }
}

impl fmt::Debug for Io<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Io").field("terminal", &self.terminal).finish_non_exhaustive()
    }
}

/// Gives the world of this process to `run`.
pub(super) fn with_standard<T>(run: impl FnOnce(&mut Io<'_>) -> T) -> T {
    let began = Instant::now();
    let terminal = Terminal { input: io::stdin().is_terminal(), output: io::stdout().is_terminal() };
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let mut io = Io {
        // Not locked: the window's threads write their log while the command line waits for the window.
        input: &mut BufReader::new(io::stdin()),
        out: &mut io::stdout(),
        err: &mut io::stderr(),
        terminal,
        variable: &|name| std::env::var(name).ok(),
        locale: sys_locale::get_locale(),
        places: Places::of_this_machine(),
        // Below 100,000, so that it can be said aloud and typed again.
        random: u64::from(since.subsec_micros()) % 100_000,
        elapsed: &|| began.elapsed(),
        sleep: &std::thread::sleep,
        now: &ZonedDateTime::now,
        watch: &changes::watch,
    };
    run(&mut io)
}
