//! What somebody expected of their own scores, attempt by attempt.
//!
//! What was expected is held against what counts of a score: the trainer's word where there is one. A forecast asks whether
//! somebody knows how well they did, and where the trainer overrules the model, who foresaw what the trainer says was right.

use crate::core::debrief::{Predicted, Prediction};
use crate::record::remarks::every_by_hand;
use crate::record::time::from_millis;
use crate::record::{AttemptId, Record, TraineeId, Trouble};
use jiff::Timestamp;

/// What was expected of an attempt before its scores were shown, beside what they were.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// Which attempt.
    pub attempt: AttemptId,
    /// The call, by the name of its scenario.
    pub scenario: String,
    /// When it was begun.
    pub begun: Timestamp,
    /// What was expected, in the order of [`ScoreKind::ALL`](crate::core::score::ScoreKind::ALL); at least one.
    pub predictions: Vec<Prediction>,
}

impl Forecast {
    /// By how much the scores were missed on the average, up or down, in points.
    #[must_use]
    pub fn miss(&self) -> f64 {
        self.mean(|error| f64::from(error.abs()))
    }

    /// By how much more was expected than came, on the average, in points; less than nothing if less was.
    #[must_use]
    pub fn excess(&self) -> f64 {
        self.mean(f64::from)
    }

    fn mean(&self, of: impl Fn(i16) -> f64) -> f64 {
        let count = f64::from(u32::try_from(self.predictions.len()).unwrap_or(1).max(1));
        self.predictions.iter().map(|prediction| of(prediction.error())).sum::<f64>() / count
    }
}

impl Record {
    /// What a trainee expected of each attempt that had its scores foretold, the oldest first.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn forecasts(&self, trainee: TraineeId) -> Result<Vec<Forecast>, Trouble> {
        self.run(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT attempts.uuid, scenario, begun_at,
                     reflections.perception, reflections.empathy, reflections.de_escalation,
                     results.perception, results.empathy, results.de_escalation, attempts.id
                 FROM attempts JOIN reflections ON reflections.attempt = attempts.id
                 JOIN results ON results.attempt = attempts.id
                 WHERE trainee = (SELECT id FROM trainees WHERE uuid = ?1)
                 ORDER BY begun_at, attempts.uuid DESC",
            )?;
            let by_hand = every_by_hand(connection)?;
            let rows = statement.query_map([trainee], |row| {
                let predicted = Predicted { perception: row.get(3)?, empathy: row.get(4)?, de_escalation: row.get(5)? };
                let scores: [Option<u8>; 3] = [row.get(6)?, row.get(7)?, row.get(8)?];
                let by_hand = by_hand.get(&row.get(9)?).copied().unwrap_or_default();
                let model = |kind| scores.get(kind as usize).copied().flatten();
                let predictions = Prediction::against(&predicted, |kind| by_hand.effective(kind, model(kind)));
                Ok(Forecast {
                    attempt: row.get(0)?,
                    scenario: row.get(1)?,
                    begun: from_millis(row.get(2)?),
                    predictions,
                })
            })?;
            let forecasts: Vec<Forecast> = rows.collect::<rusqlite::Result<_>>()?;
            Ok(forecasts.into_iter().filter(|forecast| !forecast.predictions.is_empty()).collect())
        })
    }
}
