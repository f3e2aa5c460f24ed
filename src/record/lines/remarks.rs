//! The lines of remarks.

use super::super::remarks::{
    TakenBack, all_remarks, all_taken_back, check_author, insert_remark, insert_taken_back, remark_of,
};
use super::super::time::millis;
use super::super::{About, AttemptId, Remark, RemarkId, TraineeId};
use super::import::Import;
use super::{Fault, ImportError};
use crate::core::score::ScoreKind;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

/// What was said of an attempt, which need be nowhere above.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RemarkLine {
    pub(super) id: RemarkId,
    pub(super) attempt: AttemptId,
    at: i64,
    author: String,
    about: AboutLine,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum AboutLine {
    /// The turn is counted from 0.
    Turn {
        turn: u32,
        text: String,
    },
    Score {
        kind: String,
        score: u8,
        reason: String,
    },
}

/// That a remark was taken back; the remark need be nowhere above either.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TakenBackLine {
    pub(super) remark: RemarkId,
    at: i64,
    author: String,
}

/// Every remark, or those on the attempts of a trainee.
pub(super) fn remark_lines(connection: &Connection, trainee: Option<TraineeId>) -> rusqlite::Result<Vec<RemarkLine>> {
    let line = |Remark { id, attempt, author, at, about }: Remark| {
        let about = match about {
            About::Turn { turn, text } => AboutLine::Turn { turn, text },
            About::Score { kind, score, reason } => AboutLine::Score { kind: kind.name().to_owned(), score, reason },
        };
        RemarkLine { id, attempt, at: millis(at), author, about }
    };
    Ok(all_remarks(connection, trainee)?.into_iter().map(line).collect())
}

/// Everything that was taken back, or that of the remarks on the attempts of a trainee.
pub(super) fn taken_back_lines(
    connection: &Connection,
    trainee: Option<TraineeId>,
) -> rusqlite::Result<Vec<TakenBackLine>> {
    let line = |TakenBack { remark, at, author }: TakenBack| TakenBackLine { remark, at: millis(at), author };
    Ok(all_taken_back(connection, trainee)?.into_iter().map(line).collect())
}

impl Import<'_> {
    /// A remark is the same on every machine. One whose attempt is not there is kept until it comes.
    pub(super) fn remark(&mut self, line: RemarkLine) -> Result<(), ImportError> {
        let RemarkLine { id, attempt, at, author, about } = line;
        let at = self.time(at)?;
        let about = match about {
            AboutLine::Turn { turn, text } => About::Turn { turn, text },
            AboutLine::Score { kind, score, reason } => {
                let kind = ScoreKind::from_name(&kind).ok_or_else(|| self.bad(Fault::UnknownScore(kind)))?;
                About::Score { kind, score, reason }
            }
        };
        let remark = Remark { id, attempt: self.settled(attempt), author, at, about };
        remark.check().map_err(|bad| self.bad(Fault::BadRemark(bad)))?;
        match self.sql(remark_of(self.connection, id))? {
            // The attempt may stand beside another one here, and there under the name of both.
            Some(held) if Remark { attempt: held.attempt, ..remark.clone() } == held => {}
            Some(_) => return Err(self.bad(Fault::OtherRemark(id))),
            None => {
                self.sql(insert_remark(self.connection, &remark))?;
                self.imported.remarks += 1;
            }
        }
        Ok(())
    }

    pub(super) fn taken_back(&mut self, line: TakenBackLine) -> Result<(), ImportError> {
        let TakenBackLine { remark, at, author } = line;
        let at = self.time(at)?;
        check_author(&author).map_err(|bad| self.bad(Fault::BadRemark(bad)))?;
        let is_new = self.sql(insert_taken_back(self.connection, &TakenBack { remark, at, author }))?;
        self.imported.taken_back += usize::from(is_new);
        Ok(())
    }
}
