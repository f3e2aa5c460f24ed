//! What can be wrong with a line.

use super::super::{AttemptId, BadRemark, RemarkId, TraineeId, Trouble};
use std::fmt;
use std::io;

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no JSON, or not of this form: the column, from 1, and the reader's own words.
    Malformed(usize, String),
    /// It is longer than any line is.
    TooLong,
    /// It is no text in UTF-8.
    NotText,
    /// The first line does not say that this is a record.
    NoHeader,
    /// A newer program wrote the file: its form, and the newest that this program reads.
    Newer(u32, u32),
    /// A newer program wrote the attempt: its form, and the newest that this program reads.
    NewerAttempt(u32, u32),
    /// A trainee without a name.
    NoName,
    /// The attempt is of a trainee whom neither the lines before nor the record have.
    UnknownTrainee(TraineeId),
    /// The attempt is of a content that neither the lines before nor the record have.
    UnknownContent(String),
    /// The content is not what its digest says: what it is, and what it says.
    OtherDigest(String, String),
    /// A content or an attempt in a language that nobody speaks here.
    UnknownLanguage(String),
    /// A word that nothing of this form has.
    UnknownWord(String),
    /// A card on which nothing is said, or nothing hoped for.
    EmptyPair,
    /// A goal beyond 100.
    BadGoal,
    /// A score that there is not, by its name.
    UnknownScore(String),
    /// A remark that can't be.
    BadRemark(BadRemark),
    /// Two remarks of this name differ.
    OtherRemark(RemarkId),
    /// A time that can't be: of decision n, counted from 1; or, at 0, of the attempt itself.
    BadTime(usize),
    /// Two attempts of this name differ in what was fixed at the beginning.
    OtherAttempt(AttemptId),
}

/// A line that can't be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadLine {
    /// Which, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub fault: Fault,
}

/// Why nothing was imported.
#[derive(Debug)]
pub enum ImportError {
    /// A line can't be taken.
    Line(BadLine),
    /// The lines can't be read on.
    Unreadable(io::Error),
    /// The record can't be written.
    Record(Trouble),
}

impl From<Trouble> for ImportError {
    fn from(trouble: Trouble) -> Self {
        Self::Record(trouble)
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self:?}")
    }
}

impl std::error::Error for ImportError {}
