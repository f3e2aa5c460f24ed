//! How much was said of each attempt.

use crate::record::{AttemptId, Record, TraineeId, Trouble};
use std::collections::BTreeMap;

impl Record {
    /// How many remarks count on each attempt of a trainee that has any.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn remarked(&self, trainee: TraineeId) -> Result<BTreeMap<AttemptId, u32>, Trouble> {
        self.run(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT attempts.uuid, count(*) FROM attempts
                 JOIN standing_remarks ON standing_remarks.attempt = attempts.uuid
                 WHERE trainee = (SELECT id FROM trainees WHERE uuid = ?1) GROUP BY attempts.uuid",
            )?;
            let rows = statement.query_map([trainee], |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect()
        })
    }
}
