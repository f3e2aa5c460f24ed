//! Attempts from files that hold one each: what the window kept before there was a record, and what `play --format json`
//! prints.

use super::super::deleting::Returning;
use super::super::time::millis;
use super::super::trainee::row_of_trainee;
use super::super::{AttemptId, End, Record, TraineeId, Trouble, content};
use super::import::Import;
use super::{AttemptLine, EndLine, Fault, ImportError, Imported, ReflectionLine};
use crate::core::contact::Attempt;
use crate::core::debrief::Reflection;
use crate::core::scenario::Scenario;
use jiff::Timestamp;
use serde::Deserialize;
use std::sync::Arc;

/// An attempt of such a file.
#[derive(Clone, Debug)]
pub struct OldAttempt {
    attempt: Attempt,
    reflection: Reflection,
    /// Whether the call came to its end, where the file says so.
    is_finished: Option<bool>,
}

#[derive(Deserialize)]
struct Wrapped {
    attempt: Attempt,
    #[serde(default)]
    reflection: Reflection,
    result: Option<Outcome>,
}

/// What is read of what came of it; the rest is worked out again.
#[derive(Deserialize)]
struct Outcome {
    outcome: Option<String>,
}

impl OldAttempt {
    /// Reads a file: the attempt with what came of it, or the bare attempt.
    ///
    /// # Errors
    ///
    /// The line, from 1, and what is wrong there.
    pub fn read(bytes: &[u8]) -> Result<Self, (usize, Fault)> {
        let text = std::str::from_utf8(bytes).map_err(|error| {
            let before = bytes.iter().take(error.valid_up_to()).filter(|byte| **byte == b'\n').count();
            (before + 1, Fault::NotText)
        })?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let fault = |error: &serde_json::Error| {
            let reason = error.to_string();
            let reason = reason.split(" at line ").next().unwrap_or_default().to_owned();
            (error.line(), Fault::Malformed(error.column(), reason))
        };
        let object: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(text).map_err(|error| fault(&error))?;
        // Read from the text once more: only so has what does not fit a place.
        let old = if object.contains_key("attempt") {
            let Wrapped { attempt, reflection, result } = serde_json::from_str(text).map_err(|error| fault(&error))?;
            Self { attempt, reflection, is_finished: result.map(|result| result.outcome.is_some()) }
        } else {
            let attempt = serde_json::from_str(text).map_err(|error| fault(&error))?;
            Self { attempt, reflection: Reflection::default(), is_finished: None }
        };
        if old.attempt.format > Attempt::FORMAT {
            return Err((1, Fault::NewerAttempt(old.attempt.format, Attempt::FORMAT)));
        }
        Ok(old)
    }

    /// The scenario, by its name, and the digest of its call.
    #[must_use]
    pub fn scenario(&self) -> (&str, &str) {
        (&self.attempt.scenario, &self.attempt.content)
    }
}

impl Record {
    /// Takes in such attempts as those of one trainee. Each comes with the time when it was kept, and with the scenario of
    /// its digest where there still is one; without, it can be read, and not played again. What comes in twice is there
    /// once.
    ///
    /// # Errors
    ///
    /// [`ImportError`], with the place among the attempts as the line; nothing of it is in the record then.
    pub fn import_old(
        &mut self,
        trainee: TraineeId,
        attempts: &[(OldAttempt, Timestamp, Option<Arc<Scenario>>)],
    ) -> Result<Imported, ImportError> {
        self.importing(Returning::default(), |import| {
            for (old, kept, scenario) in attempts {
                import.old(trainee, old, *kept, scenario.as_deref())?;
            }
            Ok(import.imported)
        })
    }
}

impl Import<'_> {
    fn old(
        &mut self,
        trainee: TraineeId,
        old: &OldAttempt,
        kept: Timestamp,
        scenario: Option<&Scenario>,
    ) -> Result<(), ImportError> {
        self.next_line();
        let row = self.sql(row_of_trainee(self.connection, trainee))?;
        let row = row.ok_or(ImportError::Record(Trouble::NoTrainee(trainee)))?;
        let content = match scenario {
            None => None,
            Some(scenario) => Some(self.sql(content::keep(self.connection, &scenario.original, &scenario.id))?),
        };
        let attempt = old.attempt.clone();
        // It was kept as it ended.
        let length = attempt.steps.last().map_or(0, |step| i64::try_from(step.at).unwrap_or(0));
        let ended = millis(kept);
        let how = if old.is_finished == Some(false) { End::Left } else { End::Finished };
        let reflection =
            (!old.reflection.is_empty()).then(|| ReflectionLine { said: ended, what: old.reflection.clone() });
        // Without what was said: the same attempt may come once with it and once without.
        let log = serde_json::to_vec(&attempt).unwrap_or_default();
        let id = AttemptId::of(&[trainee.to_string().as_bytes(), &ended.to_le_bytes(), &log]);
        let line = AttemptLine {
            id,
            trainee,
            content: None,
            begun: ended.saturating_sub(length),
            end: Some(EndLine { how, at: ended }),
            reflection,
            attempt,
        };
        self.check_times(&line)?;
        self.put(id, row, content, &line)
    }
}
