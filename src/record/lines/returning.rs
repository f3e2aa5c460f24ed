//! Those who were deleted here, and what comes in of theirs.

use super::super::deleting::{self, Returning, is_deleted, remove_unplayed};
use super::super::trainee::row_of_trainee;
use super::super::{AttemptId, RemarkId, TraineeId};
use super::import::Import;
use super::{ImportError, Line};
use std::collections::HashSet;

/// What is passed over in an import.
#[derive(Debug, Default)]
pub(super) struct Passed {
    trainees: HashSet<TraineeId>,
    attempts: HashSet<AttemptId>,
    remarks: HashSet<RemarkId>,
}

impl Import<'_> {
    /// Whether a line is of somebody who was deleted here and is not welcome; what refers to it is passed over as well.
    pub(super) fn passes_over(&mut self, line: &Line) -> Result<bool, ImportError> {
        let whose = match line {
            Line::Record(_) | Line::Content(_) => return Ok(false),
            Line::Remark(remark) => {
                let is_passed = self.passed.attempts.contains(&remark.attempt);
                if is_passed {
                    self.passed.remarks.insert(remark.id);
                }
                return Ok(is_passed);
            }
            Line::TakenBack(taken) => return Ok(self.passed.remarks.contains(&taken.remark)),
            Line::Trainee(line) => line.id,
            Line::Attempt(line) => line.trainee,
            Line::Pair(line) => line.trainee,
            Line::Review(line) => line.trainee,
            Line::Goals(line) => line.trainee,
        };
        let is_passed = self.passed.trainees.contains(&whose) || self.stays_deleted(whose)?;
        if let (true, Line::Attempt(line)) = (is_passed, line) {
            self.passed.attempts.insert(line.id);
        }
        Ok(is_passed)
    }

    /// Whether somebody was deleted and stays so; whoever is welcome has never been deleted from here on.
    fn stays_deleted(&mut self, id: TraineeId) -> Result<bool, ImportError> {
        if !self.sql(is_deleted(self.connection, id))? || self.sql(row_of_trainee(self.connection, id))?.is_some() {
            return Ok(false);
        }
        if self.returning == Returning::Welcome {
            self.sql(deleting::take_back(self.connection, id))?;
            return Ok(false);
        }
        self.passed.trainees.insert(id);
        self.imported.passed_over += 1;
        Ok(true)
    }

    /// Scenarios come before those who played them: what only those had who were passed over goes again.
    pub(super) fn tidy(&self) -> Result<(), ImportError> {
        if self.passed.trainees.is_empty() {
            return Ok(());
        }
        self.sql(remove_unplayed(self.connection))
    }
}
