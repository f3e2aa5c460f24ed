//! An attempt as it stands in the record.

use super::log::End;
use super::time::from_millis;
use super::{AttemptId, Record, Results, Trainee, Trouble, content, results, trainee};
use crate::core::contact::{Action, Attempt, AttemptStep, Contact, Mode, ReplayError, replay};
use crate::core::debrief::{Predicted, Reflection};
use crate::core::scenario::{Original, Scenario};
use jiff::Timestamp;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row};
use std::error::Error;
use std::sync::{Arc, LazyLock};

/// An attempt with all that is known of it.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Which.
    pub id: AttemptId,
    /// Whose.
    pub trainee: Trainee,
    /// What was fixed at the beginning, and what was done.
    pub attempt: Attempt,
    /// What the scenario was read from; none if the attempt came from a file that did not say.
    pub original: Option<Original>,
    /// When it was begun, on the wall.
    pub begun: Timestamp,
    /// How it ended, and when; none while it can be gone on with.
    pub end: Option<(End, Timestamp)>,
    /// What the trainee said of it before any score was shown.
    pub reflection: Reflection,
    /// When they said it.
    pub said: Option<Timestamp>,
    /// What came of it, if that was worked out.
    pub results: Option<Results>,
    /// The row of the content.
    pub(super) content: Option<i64>,
}

/// Why an attempt of the record can't be played again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CantReplay {
    /// Its scenario was not kept with it.
    NoScenario,
    /// This program finds an error in the scenario.
    BrokenScenario,
    /// The log does not fit the scenario.
    Log(ReplayError),
}

impl Kept {
    /// The scenario as it was played, read again.
    ///
    /// # Errors
    ///
    /// [`CantReplay`].
    pub fn scenario(&self) -> Result<Arc<Scenario>, CantReplay> {
        let original = self.original.as_ref().ok_or(CantReplay::NoScenario)?;
        content::scenario(original).ok_or(CantReplay::BrokenScenario)
    }

    /// The contact as it stood after the last decision.
    ///
    /// # Errors
    ///
    /// [`CantReplay`].
    pub fn replay(&self) -> Result<Contact, CantReplay> {
        replay(&self.scenario()?, &self.attempt).map_err(CantReplay::Log)
    }
}

impl Record {
    /// An attempt.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; also if there is none.
    pub fn attempt(&self, id: AttemptId) -> Result<Kept, Trouble> {
        let kept = self.run(|connection| {
            let row = connection
                .prepare_cached("SELECT id FROM attempts WHERE uuid = ?1")?
                .query_row([id], |row| row.get(0))
                .optional()?;
            let Some(row) = row else { return Ok(None) };
            let kept = by_row(connection, row)?;
            let original = kept.content.map(|content| content::original(connection, content)).transpose()?;
            Ok(Some(Kept { original, ..kept }))
        })?;
        kept.ok_or(Trouble::NoAttempt(id))
    }

    /// The attempts whose id begins with a text of four characters or more; two at most, since it is to be one.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn find_attempts(&self, begins: &str) -> Result<Vec<AttemptId>, Trouble> {
        let begins = begins.to_ascii_lowercase();
        if begins.len() < 4 || !begins.chars().all(|letter| letter.is_ascii_hexdigit() || letter == '-') {
            return Ok(Vec::new());
        }
        self.run(|connection| {
            // `g` comes after every character of an id.
            let mut statement = connection.prepare_cached(
                "SELECT uuid FROM attempts WHERE uuid >= ?1 AND uuid < ?1 || 'g' ORDER BY uuid LIMIT 2",
            )?;
            let rows = statement.query_map([begins], |row| row.get(0))?;
            rows.collect()
        })
    }
}

/// All columns of an attempt.
static BY_ROW: LazyLock<String> = LazyLock::new(|| {
    let results: Vec<_> = results::COLUMNS.split(", ").map(|column| format!("results.{column}")).collect();
    format!(
        "SELECT trainees.uuid, trainees.name, trainees.since,
             attempts.uuid, content, format, scenario, call, customer, seed, language, timed, mode, own_words,
             begun_at, ended, ended_at,
             said_at, felt, reflections.perception, reflections.empathy, reflections.de_escalation, {}
         FROM attempts JOIN trainees ON trainees.id = attempts.trainee
         LEFT JOIN reflections ON reflections.attempt = attempts.id
         LEFT JOIN results ON results.attempt = attempts.id
         WHERE attempts.id = ?1",
        results.join(", ")
    )
});

/// All of it but the text of its scenario.
pub(super) fn by_row(connection: &Connection, row: i64) -> rusqlite::Result<Kept> {
    let mut statement = connection.prepare_cached(&BY_ROW)?;
    let mut kept = statement.query_row([row], |row| {
        let said: Option<i64> = row.get(17)?;
        let reflection = match said {
            None => Reflection::default(),
            Some(_) => Reflection {
                felt: row.get(18)?,
                predicted: Predicted { perception: row.get(19)?, empathy: row.get(20)?, de_escalation: row.get(21)? },
            },
        };
        Ok(Kept {
            id: row.get(3)?,
            trainee: trainee::trainee(row)?,
            attempt: Attempt {
                format: row.get(5)?,
                scenario: row.get(6)?,
                content: row.get(7)?,
                customer: row.get(8)?,
                seed: row.get::<_, i64>(9)?.cast_unsigned(),
                language: named(row, 10, content::language_of)?,
                timed: row.get(11)?,
                mode: named(row, 12, mode)?,
                own_words: row.get(13)?,
                steps: Vec::new(),
            },
            original: None,
            begun: from_millis(row.get(14)?),
            end: end(row, 15)?,
            reflection,
            said: said.map(from_millis),
            results: results::results(row, 22)?,
            content: row.get(4)?,
        })
    })?;
    kept.attempt.steps = steps(connection, row)?;
    Ok(kept)
}

/// How an attempt ended, and when, from two columns.
pub(super) fn end(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<(End, Timestamp)>> {
    let Some(when) = row.get::<_, Option<i64>>(at + 1)? else { return Ok(None) };
    Ok(Some((named(row, at, End::from_name)?, from_millis(when))))
}

pub(super) fn mode(name: &str) -> Option<Mode> {
    Mode::ALL.into_iter().find(|mode| mode.name() == name)
}

/// Something by its name; one that nothing has is a fault of the record.
pub(super) fn named<T>(row: &Row<'_>, at: usize, of: impl FnOnce(&str) -> Option<T>) -> rusqlite::Result<T> {
    let name: String = row.get(at)?;
    of(&name).ok_or_else(|| unreadable(at, name.into()))
}

fn unreadable(column: usize, why: Box<dyn Error + Send + Sync>) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, why)
}

/// The log.
pub(super) fn steps(connection: &Connection, attempt: i64) -> rusqlite::Result<Vec<AttemptStep>> {
    let mut statement = connection.prepare_cached("SELECT at, action FROM steps WHERE attempt = ?1 ORDER BY n")?;
    let rows = statement.query_map([attempt], |row| {
        let action: Action =
            serde_json::from_str(row.get_ref(1)?.as_str()?).map_err(|error| unreadable(1, error.into()))?;
        Ok(AttemptStep { at: row.get(0)?, action })
    })?;
    rows.collect()
}
