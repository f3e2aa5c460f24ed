//! Remarks in the record.

use super::{About, BadRemark, Remark, check_author};
use crate::core::contact::Action;
use crate::core::score::ScoreKind;
use crate::record::kept::{named, steps};
use crate::record::log::row_of_attempt;
use crate::record::time::{from_millis, millis};
use crate::record::{AttemptId, Record, RemarkId, TraineeId, Trouble};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row};

/// That a remark was taken back, by whom and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::record) struct TakenBack {
    pub(in crate::record) remark: RemarkId,
    pub(in crate::record) at: Timestamp,
    pub(in crate::record) author: String,
}

impl Record {
    /// Says something of an attempt: comments on a turn, or sets a score by hand. Spaces around the name and the words are
    /// left out. A score that is set here counts over one that was set here before, also if the clock went back meanwhile:
    /// its time is then just after the other's.
    ///
    /// # Errors
    ///
    /// [`Trouble`]: also if there is no such attempt, and [`Trouble::BadRemark`] if nothing is said, nobody says it, either
    /// is too long, the attempt has no such turn, or the score lies beyond 100.
    pub fn remark(&mut self, attempt: AttemptId, author: &str, about: About, at: Timestamp) -> Result<Remark, Trouble> {
        // As precise as it is kept.
        let at = from_millis(millis(at));
        let mut remark =
            Remark { id: RemarkId::draw(), attempt, author: author.trim().to_owned(), at, about: about.trimmed() };
        remark.check().map_err(Trouble::BadRemark)?;
        self.write(|connection| {
            let (row, _) = row_of_attempt(connection, attempt)?.ok_or(Trouble::NoAttempt(attempt))?;
            match remark.about {
                About::Turn { turn, .. } => {
                    let count = replies(connection, row)?;
                    if turn >= count {
                        return Err(Trouble::BadRemark(BadRemark::NoTurn(turn, count)).into());
                    }
                }
                About::Score { kind, .. } => {
                    let last = last_set(connection, attempt, kind)?.filter(|last| *last >= millis(at));
                    remark.at = last.map_or(at, |last| from_millis(last.saturating_add(1)));
                }
            }
            insert_remark(connection, &remark)?;
            Ok(())
        })?;
        Ok(remark)
    }

    /// Takes a remark back: it is not shown any more and its score does not count, but it stays in the log. Taken back
    /// again, nothing is added.
    ///
    /// # Errors
    ///
    /// [`Trouble`]: also if there is no such remark, or nobody takes it back.
    pub fn take_back(&mut self, remark: RemarkId, author: &str, at: Timestamp) -> Result<(), Trouble> {
        let taken = TakenBack { remark, at, author: author.trim().to_owned() };
        check_author(&taken.author).map_err(Trouble::BadRemark)?;
        self.write(|connection| {
            if remark_of(connection, remark)?.is_none() {
                return Err(Trouble::NoRemark(remark).into());
            }
            let is_taken: bool = connection
                .prepare_cached("SELECT EXISTS (SELECT 1 FROM taken_back WHERE remark = ?1)")?
                .query_row([remark], |row| row.get(0))?;
            if !is_taken {
                insert_taken_back(connection, &taken)?;
            }
            Ok(())
        })
    }

    /// The remarks on an attempt that count, the oldest first: what was taken back is not among them, and of the scores
    /// that were set by hand only the last of each kind. None of an attempt that is not there.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn remarks(&self, attempt: AttemptId) -> Result<Vec<Remark>, Trouble> {
        self.run(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT uuid, attempt, at, author, turn, kind, score, words FROM standing_remarks
                 WHERE attempt = ?1 ORDER BY at, uuid",
            )?;
            let rows = statement.query_map([attempt], remark)?;
            rows.collect()
        })
    }
}

/// How many replies the log of an attempt has. A call need not be played again for it.
fn replies(connection: &Connection, attempt: i64) -> rusqlite::Result<u32> {
    let replies =
        steps(connection, attempt)?.into_iter().filter(|step| matches!(step.action, Action::Reply(_))).count();
    Ok(u32::try_from(replies).unwrap_or(u32::MAX))
}

/// When a score of an attempt was set by hand last, taken back or not.
fn last_set(connection: &Connection, attempt: AttemptId, kind: ScoreKind) -> rusqlite::Result<Option<i64>> {
    connection
        .prepare_cached("SELECT max(at) FROM remarks WHERE attempt = ?1 AND kind = ?2")?
        .query_row((attempt, kind.name()), |row| row.get(0))
}

/// From all columns of a remark.
pub(super) fn remark(row: &Row<'_>) -> rusqlite::Result<Remark> {
    let about = match row.get(4)? {
        Some(turn) => About::Turn { turn, text: row.get(7)? },
        None => About::Score { kind: named(row, 5, ScoreKind::from_name)?, score: row.get(6)?, reason: row.get(7)? },
    };
    Ok(Remark { id: row.get(0)?, attempt: row.get(1)?, author: row.get(3)?, at: from_millis(row.get(2)?), about })
}

/// A remark, taken back or not.
pub(in crate::record) fn remark_of(connection: &Connection, id: RemarkId) -> rusqlite::Result<Option<Remark>> {
    let mut statement = connection
        .prepare_cached("SELECT uuid, attempt, at, author, turn, kind, score, words FROM remarks WHERE uuid = ?1")?;
    statement.query_row([id], remark).optional()
}

/// Puts a remark there, which is new.
pub(in crate::record) fn insert_remark(connection: &Connection, remark: &Remark) -> rusqlite::Result<()> {
    let Remark { id, attempt, author, at, about } = remark;
    let (turn, kind, score) = match about {
        About::Turn { turn, .. } => (Some(turn), None, None),
        About::Score { kind, score, .. } => (None, Some(kind.name()), Some(score)),
    };
    connection
        .prepare_cached(
            "INSERT INTO remarks (uuid, attempt, at, author, turn, kind, score, words)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute((id, attempt, millis(*at), author, turn, kind, score, about.words()))
        .map(|_| ())
}

/// Gives whether it was not there before.
pub(in crate::record) fn insert_taken_back(connection: &Connection, taken: &TakenBack) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO taken_back (remark, at, author) VALUES (?1, ?2, ?3)")?
        .execute((taken.remark, millis(taken.at), &taken.author))
        .map(|rows| rows > 0)
}

/// Which remarks: those on the attempts of a trainee, as a condition with one parameter; all if it is empty, also those
/// whose attempts are not there.
const OF: &str = "(?1 IS NULL OR remarks.attempt IN (
    SELECT attempts.uuid FROM attempts JOIN trainees ON trainees.id = attempts.trainee WHERE trainees.uuid = ?1))";

/// Every remark, or those on the attempts of a trainee, also what was taken back; in an order that does not hang on the
/// machine.
pub(in crate::record) fn all_remarks(
    connection: &Connection,
    trainee: Option<TraineeId>,
) -> rusqlite::Result<Vec<Remark>> {
    let query =
        format!("SELECT uuid, attempt, at, author, turn, kind, score, words FROM remarks WHERE {OF} ORDER BY at, uuid");
    let mut statement = connection.prepare(&query)?;
    let rows = statement.query_map([trainee], remark)?;
    rows.collect()
}

/// Everything that was taken back, or that of the remarks on the attempts of a trainee.
pub(in crate::record) fn all_taken_back(
    connection: &Connection,
    trainee: Option<TraineeId>,
) -> rusqlite::Result<Vec<TakenBack>> {
    let query = format!(
        "SELECT remark, at, author FROM taken_back
         WHERE ?1 IS NULL OR remark IN (SELECT uuid FROM remarks WHERE {OF}) ORDER BY remark, at, author"
    );
    let mut statement = connection.prepare(&query)?;
    let rows = statement.query_map([trainee], |row| {
        Ok(TakenBack { remark: row.get(0)?, at: from_millis(row.get(1)?), author: row.get(2)? })
    })?;
    rows.collect()
}
