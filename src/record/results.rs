//! What came of attempts: worked out from their logs, and kept with the version of the model that said so.

use super::kept::{self, Kept};
use super::{Record, Trouble, content};
use crate::core::contact::{Attempt, Contact, replay};
use crate::core::scenario::Scenario;
use crate::core::score::{MODEL_VERSION, ScoreKind, Scores};
use rusqlite::{Connection, Row};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What came of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Results {
    /// The version of the model that these come from.
    pub model: u32,
    /// Whether this program can play the attempt again; if not, nothing else is known of it.
    pub replays: bool,
    /// How many replies were given.
    pub turns: u32,
    /// The ending, by the author's name; none if the call was left.
    pub ending: Option<String>,
    /// The outcome, by its name; none if the call was left.
    pub outcome: Option<String>,
    /// The scores, in the order of [`ScoreKind::ALL`], 0 to 100 each; none of what was not tested.
    pub scores: [Option<u8>; 6],
}

impl Results {
    /// Of a contact as far as it has come.
    #[must_use]
    pub fn of(contact: &Contact) -> Self {
        let end = contact.position().end();
        let scores = Scores::of(contact);
        Self {
            model: MODEL_VERSION,
            replays: true,
            turns: u32::try_from(contact.exchanges().len()).unwrap_or(u32::MAX),
            ending: end.map(|end| contact.scenario().ending(end.ending).id.clone()),
            outcome: end.map(|end| end.outcome.name().to_owned()),
            scores: ScoreKind::ALL.map(|kind| scores.get(kind).value),
        }
    }

    /// Of an attempt that can't be played again.
    pub(super) const fn unknown() -> Self {
        Self { model: MODEL_VERSION, replays: false, turns: 0, ending: None, outcome: None, scores: [None; 6] }
    }

    /// One of the scores.
    #[must_use]
    pub const fn score(&self, kind: ScoreKind) -> Option<u8> {
        self.scores[kind as usize]
    }
}

/// The columns of a result, for what selects them last, after `offset` others.
pub(super) const COLUMNS: &str =
    "model, replays, turns, ending, outcome, perception, empathy, de_escalation, resolution, face, pace";

/// From those columns; none where they are empty.
pub(super) fn results(row: &Row<'_>, offset: usize) -> rusqlite::Result<Option<Results>> {
    let Some(model) = row.get(offset)? else { return Ok(None) };
    let mut scores = [None; 6];
    for (place, score) in scores.iter_mut().enumerate() {
        *score = row.get(offset + 5 + place)?;
    }
    Ok(Some(Results {
        model,
        replays: row.get(offset + 1)?,
        turns: row.get(offset + 2)?,
        ending: row.get(offset + 3)?,
        outcome: row.get(offset + 4)?,
        scores,
    }))
}

pub(super) fn put(connection: &Connection, attempt: i64, results: &Results) -> rusqlite::Result<()> {
    let [perception, empathy, de_escalation, resolution, face, pace] = results.scores;
    connection
        .prepare_cached("INSERT OR REPLACE INTO results VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")?
        .execute((
            attempt,
            results.model,
            results.replays,
            results.turns,
            &results.ending,
            &results.outcome,
            perception,
            empathy,
            de_escalation,
            resolution,
            face,
            pace,
        ))
        .map(|_| ())
}

pub(super) fn remove(connection: &Connection, attempt: i64) -> rusqlite::Result<()> {
    connection.prepare_cached("DELETE FROM results WHERE attempt = ?1")?.execute([attempt]).map(|_| ())
}

/// Attempts whose results are written together: a decision that is made meanwhile waits for no more than these.
const TOGETHER: usize = 200;

impl Record {
    /// Works out what came of every attempt that has ended, where it is not known yet or was said by another version of
    /// the model; gives how many those were. `watch` is told how many are done, of how many.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; what is done stays done.
    pub fn derive(&mut self, watch: &mut dyn FnMut(usize, usize)) -> Result<usize, Trouble> {
        let stale: Vec<i64> = self.run(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT attempts.id FROM attempts LEFT JOIN results ON results.attempt = attempts.id
                 WHERE ended IS NOT NULL AND (model IS NULL OR model <> ?1)",
            )?;
            let rows = statement.query_map([MODEL_VERSION], |row| row.get(0))?;
            rows.collect()
        })?;
        let mut scenarios = BTreeMap::new();
        for (place, attempts) in stale.chunks(TOGETHER).enumerate() {
            watch(place * TOGETHER, stale.len());
            self.write(|connection| {
                for attempt in attempts {
                    let kept = kept::by_row(connection, *attempt)?;
                    put(connection, *attempt, &of_kept(connection, &kept, &mut scenarios)?)?;
                }
                Ok(())
            })?;
        }
        Ok(stale.len())
    }
}

fn of_kept(connection: &Connection, kept: &Kept, scenarios: &mut Scenarios) -> rusqlite::Result<Results> {
    let Some(content) = kept.content else { return Ok(Results::unknown()) };
    let scenario = scenario_of(connection, content, scenarios)?;
    Ok(scenario.map_or_else(Results::unknown, |scenario| of_attempt(&scenario, &kept.attempt)))
}

/// Scenarios by the rows of their contents.
pub(super) type Scenarios = BTreeMap<i64, Option<Arc<Scenario>>>;

/// How many scenarios are held while many attempts are played again.
const HELD: usize = 64;

/// The scenario of a content, read once for many attempts.
pub(super) fn scenario_of(
    connection: &Connection,
    content: i64,
    scenarios: &mut Scenarios,
) -> rusqlite::Result<Option<Arc<Scenario>>> {
    if let Some(known) = scenarios.get(&content) {
        return Ok(known.clone());
    }
    if scenarios.len() >= HELD {
        scenarios.clear();
    }
    let scenario = content::scenario(&content::original(connection, content)?);
    scenarios.insert(content, scenario.clone());
    Ok(scenario)
}

/// What came of an attempt, played again.
pub(super) fn of_attempt(scenario: &Arc<Scenario>, attempt: &Attempt) -> Results {
    replay(scenario, attempt).map_or_else(|_| Results::unknown(), |contact| Results::of(&contact))
}
