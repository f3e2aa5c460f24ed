//! Working out what came of attempts, and what was decided in them, from their logs.

use super::turns::{self, Known};
use super::{Record, Results, Trouble, content, kept, results};
use crate::core::contact::{Attempt, Contact, replay};
use crate::core::scenario::Scenario;
use crate::core::score::MODEL_VERSION;
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::Arc;

/// Attempts whose results are written together: a decision that is made meanwhile waits for no more than these.
const TOGETHER: usize = 200;

/// How many scenarios are held while many attempts are played again.
const HELD: usize = 64;

impl Record {
    /// Works out what came of every attempt that has ended, where it is not known yet or was said by another version of
    /// the model; gives how many were worked out. `watch` is told how many are done, of how many, and may stop it.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; what is done stays done.
    pub fn derive(&mut self, watch: &mut dyn FnMut(usize, usize) -> ControlFlow<()>) -> Result<usize, Trouble> {
        let stale: Vec<i64> = self.run(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT attempts.id FROM attempts LEFT JOIN results ON results.attempt = attempts.id
                 WHERE ended IS NOT NULL AND (model IS NULL OR model <> ?1)",
            )?;
            let rows = statement.query_map([MODEL_VERSION], |row| row.get(0))?;
            rows.collect()
        })?;
        let mut deriving = Deriving::default();
        for (place, attempts) in stale.chunks(TOGETHER).enumerate() {
            if watch(place * TOGETHER, stale.len()).is_break() {
                return Ok(place * TOGETHER);
            }
            let done = self.write(|connection| {
                for attempt in attempts {
                    let kept = kept::by_row(connection, *attempt)?;
                    deriving.derive(connection, *attempt, kept.content, &kept.attempt)?;
                }
                Ok(())
            });
            // What was put there with a transaction that is taken back is not there.
            done.inspect_err(|_| deriving.forget())?;
        }
        Ok(stale.len())
    }
}

/// What is known while the results of many attempts are worked out.
#[derive(Debug, Default)]
pub(super) struct Deriving {
    /// Scenarios by the rows of their contents.
    scenarios: BTreeMap<i64, Option<Arc<Scenario>>>,
    known: Known,
}

impl Deriving {
    /// Works out what came of an attempt and what was decided in it, and writes it; says whether it can be played again.
    pub(super) fn derive(
        &mut self,
        connection: &Connection,
        row: i64,
        content: Option<i64>,
        attempt: &Attempt,
    ) -> rusqlite::Result<bool> {
        let contact = match content {
            None => None,
            Some(content) => {
                let scenario = self.scenario_of(connection, content)?;
                let contact = scenario.and_then(|scenario| replay(&scenario, attempt).ok());
                contact.map(|contact| (content, contact))
            }
        };
        if let Some((content, contact)) = contact {
            self.put(connection, row, Some(content), &contact)?;
            return Ok(true);
        }
        results::put(connection, row, &Results::unknown())?;
        turns::remove(connection, row)?;
        Ok(false)
    }

    /// Writes what came of a contact that was played.
    pub(super) fn put(
        &mut self,
        connection: &Connection,
        row: i64,
        content: Option<i64>,
        contact: &Contact,
    ) -> rusqlite::Result<()> {
        results::put(connection, row, &Results::of(contact))?;
        turns::remove(connection, row)?;
        content.map_or(Ok(()), |content| turns::put(connection, row, content, contact, &mut self.known))
    }

    /// The scenario of a content, read once for many attempts.
    fn scenario_of(&mut self, connection: &Connection, content: i64) -> rusqlite::Result<Option<Arc<Scenario>>> {
        if let Some(known) = self.scenarios.get(&content) {
            return Ok(known.clone());
        }
        if self.scenarios.len() >= HELD {
            self.scenarios.clear();
        }
        let scenario = content::scenario(&content::original(connection, content)?);
        self.scenarios.insert(content, scenario.clone());
        Ok(scenario)
    }

    fn forget(&mut self) {
        self.known = Known::default();
    }
}

/// Removes what was worked out of an attempt.
pub(super) fn remove(connection: &Connection, attempt: i64) -> rusqlite::Result<()> {
    connection.prepare_cached("DELETE FROM results WHERE attempt = ?1")?.execute([attempt])?;
    turns::remove(connection, attempt)
}
