//! Writing an attempt as it is played: each decision is there before anything that follows from it is shown.

use super::deriving::Deriving;
use super::open::Failure;
use super::time::millis;
use super::trainee::row_of_trainee;
use super::{AttemptId, Record, TraineeId, Trouble, content};
use crate::core::contact::{Attempt, AttemptStep, Contact, Setup};
use crate::core::debrief::{Predicted, Reflection};
use crate::core::scenario::Scenario;
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension};

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// It was left before its end, for good.
    Left,
    /// It came to its end.
    Finished,
}

impl End {
    /// The word in the record, and the end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Finished => "finished",
        }
    }

    pub(super) fn from_name(name: &str) -> Option<Self> {
        [Self::Left, Self::Finished].into_iter().find(|end| end.name() == name)
    }
}

impl Record {
    /// Begins an attempt, with the scenario as it is now. To be called before the call is shown.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; also if there is no such trainee.
    pub fn begin(
        &mut self,
        trainee: TraineeId,
        scenario: &Scenario,
        setup: &Setup,
        now: Timestamp,
    ) -> Result<AttemptId, Trouble> {
        let id = AttemptId::draw();
        let attempt = Attempt::of(scenario, setup, Vec::new());
        self.write(|connection| {
            let trainee = row_of_trainee(connection, trainee)?.ok_or(Trouble::NoTrainee(trainee))?;
            let content = content::keep(connection, &scenario.original, &scenario.id)?;
            insert_attempt(connection, id, trainee, Some(content), &attempt, millis(now))?;
            Ok(())
        })?;
        Ok(id)
    }

    /// Writes decision `n`, counted from 1. To be called before what follows from it is shown; what is written stays
    /// written whatever happens to the program or the machine. Written twice, it is there once.
    ///
    /// # Errors
    ///
    /// [`Trouble`]: [`Trouble::OutOfStep`] if another decision has that number, as when a call goes on in two windows.
    pub fn decide(&mut self, id: AttemptId, n: u32, step: &AttemptStep) -> Result<(), Trouble> {
        self.write(|connection| {
            let (attempt, end) = row_of_attempt(connection, id)?.ok_or(Trouble::NoAttempt(id))?;
            let action = action(step);
            let held: Option<(u64, String)> = connection
                .prepare_cached("SELECT at, action FROM steps WHERE attempt = ?1 AND n = ?2")?
                .query_row((attempt, n), |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            let count = count_of(connection, attempt)?;
            match held {
                Some(held) if held == (step.at, action.clone()) => return Ok(()),
                None if n == count + 1 => {}
                _ => return Err(Trouble::OutOfStep(n, count).into()),
            }
            if end.is_some() {
                return Err(Trouble::Ended(id).into());
            }
            Ok(connection.prepare_cached(INSERT_STEP)?.execute((attempt, n, step.at, action)).map(|_| ())?)
        })
    }

    /// Ends an attempt with the contact as it was played: finished if the contact has ended, and otherwise left for good.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; also if it has ended already, or the record has another number of decisions than the contact.
    pub fn finish(&mut self, id: AttemptId, contact: &Contact, now: Timestamp) -> Result<(), Trouble> {
        let end = if contact.position().end().is_some() { End::Finished } else { End::Left };
        let steps = u32::try_from(contact.attempt().steps.len()).unwrap_or(u32::MAX);
        self.end(id, end, now, |connection, attempt| {
            let count = count_of(connection, attempt)?;
            if count != steps {
                return Err(Trouble::OutOfStep(steps, count).into());
            }
            let content = content_of(connection, attempt)?;
            Ok(Deriving::default().put(connection, attempt, content, contact)?)
        })
    }

    /// Leaves an attempt for good, so that it is not offered any more. What came of it is worked out by
    /// [`Record::derive`].
    ///
    /// # Errors
    ///
    /// [`Trouble`]; also if it has ended already.
    pub fn leave(&mut self, id: AttemptId, now: Timestamp) -> Result<(), Trouble> {
        self.end(id, End::Left, now, |_, _| Ok(()))
    }

    fn end(
        &mut self,
        id: AttemptId,
        end: End,
        now: Timestamp,
        more: impl FnOnce(&Connection, i64) -> Result<(), Failure>,
    ) -> Result<(), Trouble> {
        self.write(|connection| match row_of_attempt(connection, id)? {
            None => Err(Trouble::NoAttempt(id).into()),
            Some((_, Some(_))) => Err(Trouble::Ended(id).into()),
            Some((attempt, None)) => {
                set_end(connection, attempt, Some((end, millis(now))))?;
                more(connection, attempt)
            }
        })
    }

    /// Keeps what the trainee said of an attempt before any score was shown; said again, it replaces what they said.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn reflect(&mut self, id: AttemptId, reflection: &Reflection, now: Timestamp) -> Result<(), Trouble> {
        self.write(|connection| {
            let (attempt, _) = row_of_attempt(connection, id)?.ok_or(Trouble::NoAttempt(id))?;
            Ok(put_reflection(connection, attempt, reflection, millis(now))?)
        })
    }
}

/// The row of an attempt, and how it ended.
pub(super) fn row_of_attempt(
    connection: &Connection,
    id: AttemptId,
) -> rusqlite::Result<Option<(i64, Option<String>)>> {
    connection
        .prepare_cached("SELECT id, ended FROM attempts WHERE uuid = ?1")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
}

/// How many decisions an attempt has.
pub(super) fn count_of(connection: &Connection, attempt: i64) -> rusqlite::Result<u32> {
    connection
        .prepare_cached("SELECT coalesce(max(n), 0) FROM steps WHERE attempt = ?1")?
        .query_row([attempt], |row| row.get(0))
}

/// The row of what an attempt was read from, if that was kept.
fn content_of(connection: &Connection, attempt: i64) -> rusqlite::Result<Option<i64>> {
    connection.prepare_cached("SELECT content FROM attempts WHERE id = ?1")?.query_row([attempt], |row| row.get(0))
}

/// What was done, as the log has it.
pub(super) fn action(step: &AttemptStep) -> String {
    // An action is made of texts and numbers, all of which JSON has.
    serde_json::to_string(&step.action).unwrap_or_default()
}

pub(super) fn insert_attempt(
    connection: &Connection,
    id: AttemptId,
    trainee: i64,
    content: Option<i64>,
    attempt: &Attempt,
    begun: i64,
) -> rusqlite::Result<i64> {
    connection
        .prepare_cached(
            "INSERT INTO attempts (uuid, trainee, content, format, scenario, call, customer, seed, language, timed, mode,
             own_words, begun_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        )?
        .execute((
            id,
            trainee,
            content,
            attempt.format,
            &attempt.scenario,
            &attempt.content,
            &attempt.customer,
            attempt.seed.cast_signed(),
            attempt.language.tag(),
            attempt.timed,
            attempt.mode.name(),
            attempt.own_words,
            begun,
        ))?;
    Ok(connection.last_insert_rowid())
}

/// Writes a decision.
const INSERT_STEP: &str = "INSERT INTO steps (attempt, n, at, action) VALUES (?1, ?2, ?3, ?4)";

/// Writes the decisions from `from` on, counted from 0.
pub(super) fn insert_steps(
    connection: &Connection,
    attempt: i64,
    from: usize,
    steps: &[(u64, String)],
) -> rusqlite::Result<()> {
    let mut insert = connection.prepare_cached(INSERT_STEP)?;
    for (n, (at, action)) in (1_u32..).zip(steps).skip(from) {
        insert.execute((attempt, n, at, action))?;
    }
    Ok(())
}

pub(super) fn set_end(connection: &Connection, attempt: i64, end: Option<(End, i64)>) -> rusqlite::Result<()> {
    connection
        .prepare_cached("UPDATE attempts SET ended = ?2, ended_at = ?3 WHERE id = ?1")?
        .execute((attempt, end.map(|(end, _)| end.name()), end.map(|(_, at)| at)))
        .map(|_| ())
}

pub(super) fn put_reflection(
    connection: &Connection,
    attempt: i64,
    reflection: &Reflection,
    said: i64,
) -> rusqlite::Result<()> {
    let Predicted { perception, empathy, de_escalation } = reflection.predicted;
    connection
        .prepare_cached("INSERT OR REPLACE INTO reflections VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
        .execute((attempt, said, &reflection.felt, perception, empathy, de_escalation))
        .map(|_| ())
}
