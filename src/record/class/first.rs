//! The first attempt of each trainee at each call, and their turns.

use crate::record::TraineeId;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use std::cmp::Reverse;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// Whose attempts count, and at which call; by default everybody's at every call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// Only those of one trainee.
    pub trainee: Option<TraineeId>,
    /// Only those at one call, by the name of its scenario.
    pub scenario: Option<String>,
}

/// Attempts of which one is wanted for every so many that there are, for which all turns are read in a row: finding
/// those of one attempt takes as long as reading those of some.
const SPARSE: usize = 4;

/// The rows of the first attempts of a scope, in order. Of two that were begun at the same time, as when a call was gone on
/// with on two machines, it is the one that a list shows last: whose id comes last.
pub(super) fn first_attempts(connection: &Connection, scope: &Scope) -> rusqlite::Result<Vec<i64>> {
    let mut conditions = vec!["replays = 1"];
    let mut values: Vec<Value> = Vec::new();
    if let Some(trainee) = scope.trainee {
        conditions.push("trainee = (SELECT id FROM trainees WHERE uuid = ?)");
        values.push(trainee.to_string().into());
    }
    if let Some(scenario) = &scope.scenario {
        conditions.push("scenario = ?");
        values.push(scenario.clone().into());
    }
    let query = format!(
        "SELECT attempts.id, trainee, scenario, begun_at, uuid
         FROM results JOIN attempts ON attempts.id = results.attempt WHERE {}",
        conditions.join(" AND ")
    );
    let mut statement = connection.prepare_cached(&query)?;
    let mut rows = statement.query(params_from_iter(values))?;
    let mut calls: HashMap<String, HashMap<i64, (i64, String, i64)>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let scenario = row.get_ref(2)?.as_str()?;
        if !calls.contains_key(scenario) {
            calls.insert(scenario.to_owned(), HashMap::new());
        }
        let Some(call) = calls.get_mut(scenario) else { continue };
        let (begun, id) = (row.get(3)?, row.get_ref(4)?.as_str()?);
        match call.entry(row.get(1)?) {
            Entry::Vacant(empty) => {
                empty.insert((begun, id.to_owned(), row.get(0)?));
            }
            Entry::Occupied(mut held) => {
                let (first, uuid, _) = held.get();
                if (begun, Reverse(id)) < (*first, Reverse(uuid.as_str())) {
                    held.insert((begun, id.to_owned(), row.get(0)?));
                }
            }
        }
    }
    let mut attempts: Vec<i64> = calls.into_values().flat_map(HashMap::into_values).map(|(.., row)| row).collect();
    attempts.sort_unstable();
    Ok(attempts)
}

/// A turn as it stands in the record.
#[derive(Clone, Copy, Debug)]
pub(super) struct Turn {
    pub(super) reply: i64,
    pub(super) perception: Option<i64>,
    pub(super) loss: Option<i64>,
}

/// Gives the turns of each of these attempts, which stand in order.
pub(super) fn each_attempt(
    connection: &Connection,
    attempts: &[i64],
    give: &mut dyn FnMut(&[Turn]),
) -> rusqlite::Result<()> {
    let all: usize = connection
        .prepare_cached("SELECT count(*) FROM results")?
        .query_row([], |row| row.get::<_, i64>(0))
        .map(|count| usize::try_from(count).unwrap_or(usize::MAX))?;
    let mut turns = Vec::new();
    if attempts.len().saturating_mul(SPARSE) < all {
        let mut statement =
            connection.prepare_cached("SELECT reply, perception, loss FROM turns WHERE attempt = ?1 ORDER BY n")?;
        for attempt in attempts {
            let mut rows = statement.query([attempt])?;
            while let Some(row) = rows.next()? {
                turns.push(Turn { reply: row.get(0)?, perception: row.get(1)?, loss: row.get(2)? });
            }
            give(&turns);
            turns.clear();
        }
        return Ok(());
    }
    let mut statement =
        connection.prepare_cached("SELECT reply, perception, loss, attempt FROM turns ORDER BY attempt, n")?;
    let mut rows = statement.query([])?;
    let mut wanted = attempts.iter().copied().peekable();
    while let Some(row) = rows.next()? {
        let attempt: i64 = row.get(3)?;
        while wanted.peek().is_some_and(|wanted| *wanted < attempt) {
            wanted.next();
            give(&turns);
            turns.clear();
        }
        if wanted.peek() == Some(&attempt) {
            turns.push(Turn { reply: row.get(0)?, perception: row.get(1)?, loss: row.get(2)? });
        }
    }
    if wanted.peek().is_some() {
        give(&turns);
    }
    Ok(())
}
