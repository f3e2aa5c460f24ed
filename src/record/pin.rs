//! A number that keeps colleagues from practising under each other's names.
//!
//! It keeps neighbours apart, not burglars: whoever has the file can read it, with or without. So it is not asked for by the
//! command line, and it does not leave the machine with an export.

use super::trainee::row_of_trainee;
use super::{Record, TraineeId, Trouble};
use rusqlite::OptionalExtension;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// How often the digest is taken, so that trying all numbers of four digits takes a minute and not a moment.
const ROUNDS: u32 = 20_000;

impl Record {
    /// Sets the PIN of a trainee, or takes it away.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; also if there is no such trainee.
    pub fn set_pin(&mut self, trainee: TraineeId, pin: Option<&str>) -> Result<(), Trouble> {
        self.write(|connection| {
            let row = row_of_trainee(connection, trainee)?.ok_or(Trouble::NoTrainee(trainee))?;
            match pin {
                None => connection.execute("DELETE FROM pins WHERE trainee = ?1", [row])?,
                Some(pin) => {
                    let salt = TraineeId::draw().to_string();
                    let digest = digest(&salt, pin);
                    connection
                        .prepare_cached("INSERT OR REPLACE INTO pins (trainee, salt, digest) VALUES (?1, ?2, ?3)")?
                        .execute((row, salt, digest))?
                }
            };
            Ok(())
        })
    }

    /// Whether this is the PIN of a trainee; anything is, where none was set.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn opens(&self, trainee: TraineeId, pin: &str) -> Result<bool, Trouble> {
        Ok(self.pin(trainee)?.is_none_or(|(salt, kept)| digest(&salt, pin) == kept))
    }

    fn pin(&self, trainee: TraineeId) -> Result<Option<(String, String)>, Trouble> {
        self.run(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT salt, digest FROM pins WHERE trainee = (SELECT id FROM trainees WHERE uuid = ?1)",
            )?;
            statement.query_row([trainee], |row| Ok((row.get(0)?, row.get(1)?))).optional()
        })
    }
}

fn digest(salt: &str, pin: &str) -> String {
    let mut digest = Sha256::digest(format!("{salt} {pin}"));
    for _ in 1..ROUNDS {
        digest = Sha256::digest(digest);
    }
    digest.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
