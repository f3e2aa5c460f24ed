//! How far a search has come, told to who waits at a terminal.

use super::Io;
use std::io;
use std::time::Duration;

/// How long a search goes on before it says how far it has come.
const PATIENCE: Duration = Duration::from_millis(500);
/// How often it says so.
const BREATH: Duration = Duration::from_millis(200);
/// Back to the beginning of the line, which is cleared.
const CLEAR_LINE: &str = "\r\u{1b}[K";

/// Somebody waits.
pub(super) struct Waiting {
    /// Whether anything is to be said: a file wants no progress.
    says: bool,
    began: Duration,
    said: Option<Duration>,
}

impl Waiting {
    pub(super) fn begin(io: &Io<'_>) -> Self {
        Self { says: io.obeys_codes(), began: (io.elapsed)(), said: None }
    }

    /// Says how far it is, if it is time to say so.
    pub(super) fn tell(&mut self, io: &mut Io<'_>, text: impl FnOnce() -> String) {
        let now = (io.elapsed)();
        let is_due = self.said.is_none_or(|said| now.saturating_sub(said) >= BREATH);
        if self.says && now.saturating_sub(self.began) >= PATIENCE && is_due {
            self.said = Some(now);
            // Who can't be told is not told; the search goes on.
            let _ = write!(io.err, "{CLEAR_LINE}{}", text());
            let _ = io.err.flush();
        }
    }

    /// Takes back what was said.
    pub(super) fn end(self, io: &mut Io<'_>) -> io::Result<()> {
        if self.said.is_some() {
            write!(io.err, "{CLEAR_LINE}")?;
        }
        Ok(())
    }
}
