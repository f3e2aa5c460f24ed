//! A call as it was played last, for its texts.

use crate::core::scenario::Scenario;
use crate::record::{Record, Trouble, content};
use rusqlite::OptionalExtension;
use std::sync::Arc;

impl Record {
    /// The version of a call that came into the record last; none if there is none, or this program finds an error in it.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn newest_version(&self, scenario: &str) -> Result<Option<Arc<Scenario>>, Trouble> {
        self.run(|connection| {
            let row = connection
                .prepare_cached("SELECT max(id) FROM contents WHERE scenario = ?1")?
                .query_row([scenario], |row| row.get::<_, Option<i64>>(0))
                .optional()?
                .flatten();
            let Some(row) = row else { return Ok(None) };
            Ok(content::scenario(&content::original(connection, row)?))
        })
    }
}
