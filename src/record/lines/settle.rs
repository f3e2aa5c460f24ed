//! Where an attempt that comes in belongs: in as new, on to what is there, or beside it.

use super::super::log::{End, action, insert_attempt, insert_step, put_reflection, row_of_attempt, set_end};
use super::super::results::{self, Results};
use super::super::time::millis;
use super::super::{AttemptId, kept};
use super::import::Import;
use super::{AttemptLine, Fault, ImportError};
use crate::core::contact::Attempt;
use rusqlite::{Connection, OptionalExtension};
use std::cmp::Reverse;

impl Import<'_> {
    /// Puts an attempt where it belongs: in as new, on to what is there, or beside it.
    pub(super) fn put(
        &mut self,
        id: AttemptId,
        trainee: i64,
        content: Option<i64>,
        line: &AttemptLine,
    ) -> Result<(), ImportError> {
        let steps: Vec<(u64, String)> = line.attempt.steps.iter().map(|step| (step.at, action(step))).collect();
        let row = self.sql(row_of(self.connection, id))?;
        let Some(row) = row else {
            let row = self.sql(insert_attempt(self.connection, id, trainee, content, &line.attempt, line.begun))?;
            self.imported.attempts += 1;
            return self.fill(row, 0, &steps, line);
        };
        let held = self.sql(kept::by_row(self.connection, row))?;
        let is_other = |one: &Attempt, other: &Attempt| {
            Attempt { steps: Vec::new(), ..one.clone() } != Attempt { steps: Vec::new(), ..other.clone() }
        };
        if held.trainee.id != line.trainee || is_other(&held.attempt, &line.attempt) {
            return Err(self.bad(Fault::OtherAttempt(id)));
        }
        let ours = &held.attempt.steps;
        let common = ours.iter().zip(&line.attempt.steps).take_while(|(ours, theirs)| ours == theirs).count();
        if common < ours.len().min(line.attempt.steps.len()) {
            // It was gone on with on two machines. Both were practised; the one that came gets a name of its own, always
            // the same.
            let log = serde_json::to_vec(&line.attempt.steps).unwrap_or_default();
            let beside = AttemptId::of(&[id.to_string().as_bytes(), &log]);
            if self.sql(row_of(self.connection, beside))?.is_none() {
                self.imported.parted += 1;
            }
            return self.put(beside, trainee, content, line);
        }
        let before = (self.imported.decisions, held.end, held.said);
        if steps.len() >= ours.len() {
            self.fill(row, ours.len(), &steps, line)?;
        } else {
            self.reflect(row, line)?;
        }
        let after = self.sql(kept::by_row(self.connection, row))?;
        if before == (self.imported.decisions, after.end, after.said) {
            self.imported.same += 1;
        } else {
            self.imported.extended += 1;
        }
        Ok(())
    }

    /// Adds what a line has to an attempt that has the first `from` of its decisions, and works out what came of it.
    fn fill(&mut self, row: i64, from: usize, steps: &[(u64, String)], line: &AttemptLine) -> Result<(), ImportError> {
        for (n, (at, action)) in (1_u32..).zip(steps).skip(from) {
            self.sql(insert_step(self.connection, row, n, *at, action))?;
            self.imported.decisions += 1;
        }
        self.reflect(row, line)?;
        let held = self.sql(end_of(self.connection, row))?;
        let new = line.end.map(|end| (end.how, end.at));
        // The end of a longer log is the end, also where it has none yet. Of two ends of the same log it is the one in
        // which the call was finished, and then the earlier.
        let rank = |end: (End, i64)| (end.0, Reverse(end.1));
        let is_same_log = from == steps.len() && from > 0;
        if new == held || is_same_log && held.map(rank) > new.map(rank) {
            return Ok(());
        }
        self.sql(set_end(self.connection, row, new))?;
        self.sql(results::remove(self.connection, row))?;
        if new.is_none() {
            return Ok(());
        }
        let content = self.sql(content_of(self.connection, row))?;
        let scenario = match content {
            None => None,
            Some(content) => {
                let scenario = results::scenario_of(self.connection, content, &mut self.scenarios);
                self.sql(scenario)?
            }
        };
        let came = scenario.map_or_else(Results::unknown, |scenario| results::of_attempt(&scenario, &line.attempt));
        self.imported.mute += usize::from(!came.replays);
        self.sql(results::put(self.connection, row, &came))
    }

    /// Takes what was said, if it was said later than what is there.
    fn reflect(&self, row: i64, line: &AttemptLine) -> Result<(), ImportError> {
        let Some(reflection) = &line.reflection else { return Ok(()) };
        let held = self.sql(said_at(self.connection, row))?;
        if held.is_none_or(|held| held < reflection.said) {
            self.sql(put_reflection(self.connection, row, &reflection.what, reflection.said))?;
        }
        Ok(())
    }
}

fn row_of(connection: &Connection, id: AttemptId) -> rusqlite::Result<Option<i64>> {
    Ok(row_of_attempt(connection, id)?.map(|(row, _)| row))
}

fn end_of(connection: &Connection, row: i64) -> rusqlite::Result<Option<(End, i64)>> {
    let mut statement = connection.prepare_cached("SELECT ended, ended_at FROM attempts WHERE id = ?1")?;
    let end = statement.query_row([row], |row| kept::end(row, 0))?;
    Ok(end.map(|(how, at)| (how, millis(at))))
}

fn content_of(connection: &Connection, row: i64) -> rusqlite::Result<Option<i64>> {
    connection.prepare_cached("SELECT content FROM attempts WHERE id = ?1")?.query_row([row], |row| row.get(0))
}

fn said_at(connection: &Connection, row: i64) -> rusqlite::Result<Option<i64>> {
    connection
        .prepare_cached("SELECT said_at FROM reflections WHERE attempt = ?1")?
        .query_row([row], |row| row.get(0))
        .optional()
}
