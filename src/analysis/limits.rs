//! How much a search may take, how far it has come, and why it stopped.

use std::fmt;

/// Bounds of a search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of memory for positions and replies; a search that would need more stops.
    pub bytes: usize,
    /// Decisions on one line of play. A call that leads in a circle has no longest line.
    pub decisions: usize,
}

impl Default for Limits {
    /// 400 MB, 60 decisions.
    fn default() -> Self {
        Self { bytes: 400_000_000, decisions: 60 }
    }
}

/// How far a search has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Decisions that every line has behind it.
    pub decisions: usize,
    /// Positions that were found.
    pub positions: usize,
    /// Positions that were played on.
    pub played: usize,
}

/// Why a search has no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stopped {
    /// It came to its [`Limits`].
    TooLarge(Progress),
    /// Whoever watched it wanted it to stop.
    ByWatcher(Progress),
}

impl fmt::Display for Stopped {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (why, progress) = match self {
            Self::TooLarge(progress) => ("came to its limit", progress),
            Self::ByWatcher(progress) => ("was stopped", progress),
        };
        let Progress { decisions, positions, .. } = progress;
        write!(formatter, "the search {why} (positions: {positions}, decisions: {decisions})")
    }
}

impl std::error::Error for Stopped {}
