//! What the trainee says of a call before any score is shown: how it felt, and what they expect.

use crate::core::score::{ScoreKind, Scores};
use serde::{Deserialize, Serialize};

/// What the trainee said, as it is kept beside the attempt. Nothing is scored by it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reflection {
    /// How it felt, in the trainee's own words; empty if they said nothing.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub felt: String,
    /// What they expected the scores to be.
    #[serde(skip_serializing_if = "Predicted::is_empty")]
    pub predicted: Predicted,
}

impl Reflection {
    /// Whether nothing was said at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.felt.is_empty() && self.predicted.is_empty()
    }
}

/// What was expected of the three scores in front, 0 to 100 each; none where nothing was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Predicted {
    /// Of perception.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub perception: Option<u8>,
    /// Of empathy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub empathy: Option<u8>,
    /// Of de-escalation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub de_escalation: Option<u8>,
}

impl Predicted {
    /// Whether nothing was expected.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What was expected of a score; nothing of one that does not stand in front.
    #[must_use]
    pub const fn get(&self, kind: ScoreKind) -> Option<u8> {
        match kind {
            ScoreKind::Perception => self.perception,
            ScoreKind::Empathy => self.empathy,
            ScoreKind::DeEscalation => self.de_escalation,
            ScoreKind::Resolution | ScoreKind::Face | ScoreKind::Pace => None,
        }
    }

    /// Expects so much of a score, at most 100.
    pub fn set(&mut self, kind: ScoreKind, value: u8) {
        let value = Some(value.min(100));
        match kind {
            ScoreKind::Perception => self.perception = value,
            ScoreKind::Empathy => self.empathy = value,
            ScoreKind::DeEscalation => self.de_escalation = value,
            ScoreKind::Resolution | ScoreKind::Face | ScoreKind::Pace => {}
        }
    }
}

/// A score beside what was expected of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prediction {
    /// Which.
    pub kind: ScoreKind,
    /// What was expected, 0 to 100.
    pub predicted: u8,
    /// What it was, 0 to 100.
    pub actual: u8,
}

impl Prediction {
    /// How far a prediction may lie from the score and still be right, in points. Ours: two steps of the scale on which
    /// it is given.
    pub const CLOSE: i16 = 10;

    /// Every score that was tested and predicted, in the order of the screen.
    #[must_use]
    pub fn all(predicted: &Predicted, scores: &Scores) -> Vec<Self> {
        Self::against(predicted, |kind| scores.get(kind).value)
    }

    /// The same of scores that are not the model's alone: `score` gives what counts of each, none of what was not tested.
    #[must_use]
    pub fn against(predicted: &Predicted, score: impl Fn(ScoreKind) -> Option<u8>) -> Vec<Self> {
        let of = |kind| Some(Self { kind, predicted: predicted.get(kind)?.min(100), actual: score(kind)? });
        ScoreKind::ALL.into_iter().filter_map(of).collect()
    }

    /// What was predicted less what it was, in points: positive if more was expected.
    #[must_use]
    pub fn error(self) -> i16 {
        i16::from(self.predicted) - i16::from(self.actual)
    }

    /// The end of the message id for what can be said of it: `close`, `high` or `low`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self.error() {
            error if error.abs() <= Self::CLOSE => "close",
            1.. => "high",
            _ => "low",
        }
    }
}
