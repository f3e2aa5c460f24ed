//! Who has played what.

use crate::record::time::from_millis;
use crate::record::{Record, Trainee, Trouble, trainee::trainee};
use jiff::Timestamp;
use std::collections::{BTreeMap, HashMap};

/// How often somebody has taken a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlayedCall {
    /// The call, by the name of its scenario.
    pub scenario: String,
    /// How many attempts they began.
    pub attempts: u32,
    /// How many of those came to their end.
    pub finished: u32,
    /// When they began the last.
    pub last: Timestamp,
}

/// The calls that somebody has taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlayedCalls {
    /// Who.
    pub trainee: Trainee,
    /// The calls, by name; empty if they have taken none.
    pub calls: Vec<PlayedCall>,
}

impl PlayedCalls {
    /// How often they have taken a call; none if they have not.
    #[must_use]
    pub fn of(&self, scenario: &str) -> Option<&PlayedCall> {
        let place = self.calls.binary_search_by(|call| call.scenario.as_str().cmp(scenario)).ok()?;
        self.calls.get(place)
    }
}

impl Record {
    /// Who has played what, by name.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn played(&self) -> Result<Vec<PlayedCalls>, Trouble> {
        self.run(|connection| {
            let mut statement =
                connection.prepare_cached("SELECT scenario, trainee, ended IS 'finished', begun_at FROM attempts")?;
            let mut rows = statement.query([])?;
            let mut calls: BTreeMap<String, HashMap<i64, (u32, u32, i64)>> = BTreeMap::new();
            while let Some(row) = rows.next()? {
                let scenario = row.get_ref(0)?.as_str()?;
                if !calls.contains_key(scenario) {
                    calls.insert(scenario.to_owned(), HashMap::new());
                }
                let Some(call) = calls.get_mut(scenario) else { continue };
                let (attempts, finished, last) = call.entry(row.get(1)?).or_insert((0, 0, i64::MIN));
                *attempts += 1;
                *finished += row.get::<_, u32>(2)?;
                *last = (*last).max(row.get(3)?);
            }
            let mut statement =
                connection.prepare_cached("SELECT uuid, name, since, id FROM trainees ORDER BY name, uuid")?;
            let people = statement.query_map([], |row| {
                let id: i64 = row.get(3)?;
                let calls = calls.iter().filter_map(|(scenario, of)| {
                    let (attempts, finished, last) = *of.get(&id)?;
                    Some(PlayedCall { scenario: scenario.clone(), attempts, finished, last: from_millis(last) })
                });
                Ok(PlayedCalls { trainee: trainee(row)?, calls: calls.collect() })
            })?;
            people.collect()
        })
    }
}
