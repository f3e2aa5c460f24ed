//! What came of attempts: worked out from their logs, and kept with the version of the model that said so.

use crate::core::contact::Contact;
use crate::core::score::{MODEL_VERSION, ScoreKind, Scores};
use rusqlite::{Connection, Row};
use std::sync::LazyLock;

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

static PUT: LazyLock<String> = LazyLock::new(|| {
    format!(
        "INSERT OR REPLACE INTO results (attempt, {COLUMNS})
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"
    )
});

/// Writes what came of an attempt; its turns are not weighed then.
pub(super) fn put(connection: &Connection, attempt: i64, results: &Results) -> rusqlite::Result<()> {
    let [perception, empathy, de_escalation, resolution, face, pace] = results.scores;
    connection
        .prepare_cached(&PUT)?
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
