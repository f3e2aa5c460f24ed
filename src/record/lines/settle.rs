//! Where an attempt that comes in belongs: in as new, on to what is there, or beside it.

use super::super::log::{End, action, insert_attempt, insert_steps, put_reflection, row_of_attempt, set_end};
use super::super::time::millis;
use super::super::{AttemptId, Kept, deriving, kept};
use super::import::Import;
use super::{AttemptLine, Fault, ImportError};
use crate::core::contact::Attempt;
use rusqlite::Connection;
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
            return self.fill(row, content, None, &steps, line).map(|_| ());
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
            self.beside.insert(id, beside);
            return self.put(beside, trainee, content, line);
        }
        let is_further = if steps.len() >= ours.len() {
            self.fill(row, held.content, Some(&held), &steps, line)?
        } else {
            self.reflect(row, Some(&held), line)?
        };
        if is_further {
            self.imported.extended += 1;
        } else {
            self.imported.same += 1;
        }
        Ok(())
    }

    /// The name that an attempt has here, of which the lines speak by the name that it had there.
    pub(super) fn settled(&self, id: AttemptId) -> AttemptId {
        self.beside.get(&id).copied().unwrap_or(id)
    }

    /// Adds what a line has to what is held of its attempt, whose log is the beginning of the line's, and works out what
    /// came of it; says whether there was anything to add.
    fn fill(
        &mut self,
        row: i64,
        content: Option<i64>,
        held: Option<&Kept>,
        steps: &[(u64, String)],
        line: &AttemptLine,
    ) -> Result<bool, ImportError> {
        let from = held.map_or(0, |held| held.attempt.steps.len());
        self.sql(insert_steps(self.connection, row, from, steps))?;
        self.imported.decisions += steps.len() - from;
        let is_longer = held.is_none() || from < steps.len();
        let said_more = self.reflect(row, held, line)?;
        let old = held.and_then(|held| held.end).map(|(how, at)| (how, millis(at)));
        let new = line.end.map(|end| (end.how, end.at));
        // The end of a longer log is the end, also where it has none yet. Of two ends of the same log it is the one in
        // which the call was finished, and then the earlier.
        let rank = |end: (End, i64)| (end.0, Reverse(end.1));
        if !is_longer && old.map(rank) >= new.map(rank) {
            return Ok(said_more);
        }
        if new != old {
            self.sql(set_end(self.connection, row, new))?;
        }
        if held.is_some() {
            self.sql(deriving::remove(self.connection, row))?;
        }
        if new.is_some() {
            let replays = self.deriving.derive(self.connection, row, content, &line.attempt);
            self.imported.mute += usize::from(!self.sql(replays)?);
        }
        Ok(true)
    }

    /// Takes what was said, if it was said later than what is held; says whether it was.
    fn reflect(&self, row: i64, held: Option<&Kept>, line: &AttemptLine) -> Result<bool, ImportError> {
        let Some(reflection) = &line.reflection else { return Ok(false) };
        let said = held.and_then(|held| held.said).map(millis);
        let is_later = said.is_none_or(|said| said < reflection.said);
        if is_later {
            self.sql(put_reflection(self.connection, row, &reflection.what, reflection.said))?;
        }
        Ok(is_later)
    }
}

fn row_of(connection: &Connection, id: AttemptId) -> rusqlite::Result<Option<i64>> {
    Ok(row_of_attempt(connection, id)?.map(|(row, _)| row))
}
