//! The lines of goals.

use super::super::goals::{all_goals, insert_goals};
use super::super::time::millis;
use super::super::{Goals, TraineeId};
use super::import::Import;
use super::{Fault, ImportError};
use crate::core::debrief::Predicted;
use jiff::civil::Date;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

/// What was wanted of a month.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GoalsLine {
    pub(super) trainee: TraineeId,
    at: i64,
    month: String,
    wanted: Predicted,
}

/// The goals of a trainee, by the row of the trainee.
pub(super) fn goals_lines(connection: &Connection, row: i64, trainee: TraineeId) -> rusqlite::Result<Vec<GoalsLine>> {
    let line = |Goals { month, at, wanted }: Goals| GoalsLine { trainee, at: millis(at), month, wanted };
    Ok(all_goals(connection, row)?.into_iter().map(line).collect())
}

impl Import<'_> {
    pub(super) fn goals(&mut self, line: GoalsLine) -> Result<(), ImportError> {
        let trainee = self.trainee_of(line.trainee)?;
        let at = self.time(line.at)?;
        let is_month = format!("{}-01", line.month).parse::<Date>().is_ok();
        let GoalsLine { month, wanted, .. } = line;
        if !is_month || month.len() != 7 {
            return Err(self.bad(Fault::BadTime(0)));
        }
        let too_much =
            [wanted.perception, wanted.empathy, wanted.de_escalation].into_iter().flatten().any(|goal| goal > 100);
        if too_much {
            return Err(self.bad(Fault::BadGoal));
        }
        let is_new = self.sql(insert_goals(self.connection, trainee, &Goals { month, at, wanted }))?;
        self.imported.goals += usize::from(is_new);
        Ok(())
    }
}
