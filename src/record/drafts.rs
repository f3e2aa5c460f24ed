//! What a trainee had begun to write, and what they have chosen of the window. Both are theirs and of this machine: an export
//! does not take them along, and nothing that was practised hangs on them.

use super::trainee::row_of_trainee;
use super::{Record, TraineeId, Trouble};
use rusqlite::OptionalExtension;

impl Record {
    /// Keeps what a trainee has begun to write, in place of what was kept there; nothing is kept of an empty text. `place` says
    /// what is being written.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; also if there is no such trainee.
    pub fn keep_draft(&mut self, trainee: TraineeId, place: &str, text: &str) -> Result<(), Trouble> {
        self.write(|connection| {
            let row = row_of_trainee(connection, trainee)?.ok_or(Trouble::NoTrainee(trainee))?;
            if text.is_empty() {
                connection
                    .prepare_cached("DELETE FROM drafts WHERE trainee = ?1 AND place = ?2")?
                    .execute((row, place))?;
            } else {
                connection
                    .prepare_cached("INSERT OR REPLACE INTO drafts (trainee, place, text) VALUES (?1, ?2, ?3)")?
                    .execute((row, place, text))?;
            }
            Ok(())
        })
    }

    /// What a trainee had begun to write there.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn draft(&self, trainee: TraineeId, place: &str) -> Result<Option<String>, Trouble> {
        self.run(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT text FROM drafts
                 WHERE trainee = (SELECT id FROM trainees WHERE uuid = ?1) AND place = ?2",
            )?;
            statement.query_row((trainee, place), |row| row.get(0)).optional()
        })
    }

    /// Keeps the settings of a trainee, as the text of a settings file.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; also if there is no such trainee.
    pub fn keep_settings(&mut self, trainee: TraineeId, text: &str) -> Result<(), Trouble> {
        self.write(|connection| {
            let row = row_of_trainee(connection, trainee)?.ok_or(Trouble::NoTrainee(trainee))?;
            connection
                .prepare_cached("INSERT OR REPLACE INTO settings (trainee, text) VALUES (?1, ?2)")?
                .execute((row, text))?;
            Ok(())
        })
    }

    /// The settings of a trainee, if they have chosen any.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn settings(&self, trainee: TraineeId) -> Result<Option<String>, Trouble> {
        self.run(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT text FROM settings WHERE trainee = (SELECT id FROM trainees WHERE uuid = ?1)",
            )?;
            statement.query_row([trainee], |row| row.get(0)).optional()
        })
    }
}
