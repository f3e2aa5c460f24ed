//! The calls as they were played last, for their texts.

use crate::core::scenario::Scenario;
use crate::record::{Record, Trouble, content};
use std::collections::BTreeMap;
use std::sync::Arc;

impl Record {
    /// The version of each call that came into the record last, by the name of the call; without those in which this
    /// program finds an error.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn newest_versions(&self) -> Result<BTreeMap<String, Arc<Scenario>>, Trouble> {
        self.run(|connection| {
            let mut statement =
                connection.prepare_cached("SELECT scenario, max(id) FROM contents GROUP BY scenario")?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            let mut newest = BTreeMap::new();
            for row in rows {
                let (name, row): (String, i64) = row?;
                if let Some(scenario) = content::scenario(&content::original(connection, row)?) {
                    newest.insert(name, scenario);
                }
            }
            Ok(newest)
        })
    }
}
