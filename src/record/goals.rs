//! What a trainee wants to reach in a month.

use super::time::millis;
use super::trainee::row_of_trainee;
use super::{Record, TraineeId, Trouble};
use crate::core::debrief::Predicted;
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension};

/// Goals of a month, in the three scores in front; none where none was set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goals {
    /// Such as `2026-11`.
    pub month: String,
    /// When they were set.
    pub at: Timestamp,
    /// What is wanted, 0 to 100 each.
    pub wanted: Predicted,
}

impl Record {
    /// Sets the goals of a month; the latest word counts.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; also if there is no such trainee.
    pub fn set_goals(&mut self, trainee: TraineeId, goals: &Goals) -> Result<(), Trouble> {
        self.write(|connection| {
            let row = row_of_trainee(connection, trainee)?.ok_or(Trouble::NoTrainee(trainee))?;
            insert_goals(connection, row, goals)?;
            Ok(())
        })
    }

    /// The goals of a month, if any were set.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn goals(&self, trainee: TraineeId, month: &str) -> Result<Option<Goals>, Trouble> {
        self.run(|connection| {
            let Some(row) = row_of_trainee(connection, trainee)? else { return Ok(None) };
            let mut statement = connection.prepare_cached(
                "SELECT month, at, perception, empathy, de_escalation FROM goals
                 WHERE trainee = ?1 AND month = ?2 ORDER BY at DESC LIMIT 1",
            )?;
            statement.query_row((row, month), goals_of).optional()
        })
    }
}

fn goals_of(row: &rusqlite::Row<'_>) -> rusqlite::Result<Goals> {
    let wanted = Predicted { perception: row.get(2)?, empathy: row.get(3)?, de_escalation: row.get(4)? };
    Ok(Goals { month: row.get(0)?, at: super::time::from_millis(row.get(1)?), wanted })
}

/// Every word on goals, in order.
pub(super) fn all_goals(connection: &Connection, trainee: i64) -> rusqlite::Result<Vec<Goals>> {
    let mut statement = connection.prepare_cached(
        "SELECT month, at, perception, empathy, de_escalation FROM goals WHERE trainee = ?1 ORDER BY at",
    )?;
    let rows = statement.query_map([trainee], goals_of)?;
    rows.collect()
}

/// Gives whether it was not there before.
pub(super) fn insert_goals(connection: &Connection, trainee: i64, goals: &Goals) -> rusqlite::Result<bool> {
    let Goals { month, at, wanted } = goals;
    connection
        .prepare_cached(
            "INSERT OR IGNORE INTO goals (trainee, at, month, perception, empathy, de_escalation)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute((trainee, millis(*at), month, wanted.perception, wanted.empathy, wanted.de_escalation))
        .map(|rows| rows > 0)
}
