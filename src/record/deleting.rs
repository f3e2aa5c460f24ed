//! Deleting somebody, with everything of theirs.

use super::time::millis;
use super::trainee::row_of_trainee;
use super::{Record, TraineeId, Trouble, backup};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension};
use std::fs;
use std::path::PathBuf;

/// What came of a deletion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleted {
    /// How many attempts there were.
    pub attempts: u64,
    /// The copy of the record as it was before, which has them still.
    pub copy: PathBuf,
}

/// What becomes of somebody who was deleted here and comes in again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Returning {
    /// They are passed over, with everything of theirs.
    #[default]
    PassedOver,
    /// They are there again, with what comes in of theirs.
    Welcome,
}

/// Everything of the trainee in row ?1, from what refers to what is referred to.
const EVERYTHING: [&str; 12] = [
    "DELETE FROM taken_back WHERE remark IN (SELECT remarks.uuid FROM remarks JOIN attempts
         ON attempts.uuid = remarks.attempt WHERE attempts.trainee = ?1)",
    "DELETE FROM remarks WHERE attempt IN (SELECT uuid FROM attempts WHERE trainee = ?1)",
    "DELETE FROM turns WHERE attempt IN (SELECT id FROM attempts WHERE trainee = ?1)",
    "DELETE FROM results WHERE attempt IN (SELECT id FROM attempts WHERE trainee = ?1)",
    "DELETE FROM reflections WHERE attempt IN (SELECT id FROM attempts WHERE trainee = ?1)",
    "DELETE FROM steps WHERE attempt IN (SELECT id FROM attempts WHERE trainee = ?1)",
    "DELETE FROM attempts WHERE trainee = ?1",
    "DELETE FROM reviews WHERE trainee = ?1",
    "DELETE FROM own_pairs WHERE trainee = ?1",
    "DELETE FROM goals WHERE trainee = ?1",
    "DELETE FROM drafts WHERE trainee = ?1",
    "DELETE FROM settings WHERE trainee = ?1",
];

/// Texts of scenarios that nobody has played any more, and the names that stand for them.
const UNPLAYED: [&str; 4] = [
    "DELETE FROM texts WHERE content NOT IN (SELECT content FROM attempts WHERE content IS NOT NULL)",
    "DELETE FROM replies WHERE content NOT IN (SELECT content FROM attempts WHERE content IS NOT NULL)",
    "DELETE FROM perceptions WHERE content NOT IN (SELECT content FROM attempts WHERE content IS NOT NULL)",
    "DELETE FROM contents WHERE id NOT IN (SELECT content FROM attempts WHERE content IS NOT NULL)",
];

impl Record {
    /// Deletes a trainee for good, with everything of theirs: attempts, what was said of them, cards, goals, settings, PIN.
    /// What they said of others' attempts stays, with the name that they said it under. A copy of the record is left beside it
    /// first. That they were deleted is remembered, by a name that says nothing of them; see [`Returning`].
    ///
    /// # Errors
    ///
    /// [`Trouble`]; everything is then as it was. [`Trouble::OnACall`] while they are on a call in another program.
    pub fn delete_trainee(&mut self, id: TraineeId, now: Timestamp) -> Result<Deleted, Trouble> {
        let held = self.keep_from_calls(id)?;
        let path = self.path().to_owned();
        // What was deleted is written over, and not only given back for use.
        self.run(|connection| connection.pragma_update(None, "secure_delete", true))?;
        let deleted = self.write(|connection| {
            let row = row_of_trainee(connection, id)?.ok_or(Trouble::NoTrainee(id))?;
            let copy = backup::beside(&path, "before-deleting")?;
            let attempts =
                connection.query_row("SELECT count(*) FROM attempts WHERE trainee = ?1", [row], |row| row.get(0))?;
            connection.execute("INSERT OR REPLACE INTO deleted VALUES (?1, ?2)", (id, millis(now)))?;
            for what in EVERYTHING {
                connection.execute(what, [row])?;
            }
            connection.execute("DELETE FROM pins WHERE trainee = ?1", [row])?;
            connection.execute("DELETE FROM trainees WHERE id = ?1", [row])?;
            remove_unplayed(connection)?;
            Ok(Deleted { attempts, copy })
        })?;
        if held.is_held() {
            // That an empty file stays changes nothing.
            let _ = fs::remove_file(self.lock_of(id));
        }
        Ok(deleted)
    }
}

/// Removes the texts of scenarios that no attempt refers to.
pub(super) fn remove_unplayed(connection: &Connection) -> rusqlite::Result<()> {
    UNPLAYED.iter().try_for_each(|what| connection.execute(what, []).map(|_| ()))
}

/// Whether somebody was deleted here, and has not come back.
pub(super) fn is_deleted(connection: &Connection, id: TraineeId) -> rusqlite::Result<bool> {
    let found: Option<i64> = connection
        .prepare_cached("SELECT at FROM deleted WHERE trainee = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    Ok(found.is_some())
}

/// Forgets that somebody was deleted.
pub(super) fn take_back(connection: &Connection, id: TraineeId) -> rusqlite::Result<()> {
    connection.prepare_cached("DELETE FROM deleted WHERE trainee = ?1")?.execute([id]).map(|_| ())
}
