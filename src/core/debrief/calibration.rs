//! Whether the trainee knew how much they had perceived.

use crate::core::contact::{Contact, PerceptionAnswer};
use crate::core::score::{ScoreKind, Scores, percent};

/// How sure the trainee was of what they perceived, beside how much of it was right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calibration {
    /// At how many decisions they said how sure they were.
    pub decisions: usize,
    /// How sure they were on the whole, in per cent: a guess is 0, certain is 100.
    pub sure: i32,
    /// How much of the points of perception they gained there, in per cent.
    pub right: i32,
}

/// What a calibration comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sureness {
    /// Surer than right.
    Over,
    /// As sure as right.
    Fitting,
    /// Less sure than right.
    Under,
}

impl Calibration {
    /// Differences up to this many per cent are none: less than half a step of the scale, which has five, a quarter apart.
    /// (Ours.)
    const FITTING: i32 = 10;

    pub(super) fn of(contact: &Contact, scores: &Scores) -> Option<Self> {
        let points = &scores.get(ScoreKind::Perception).points;
        let (mut decisions, mut sure, mut all) = (0, 0, (0, 0));
        for (place, exchange) in contact.exchanges().iter().enumerate() {
            let Some(level) = exchange.perceived.as_ref().and_then(|answer| answer.sureness) else { continue };
            let here = points.iter().filter(|point| point.exchange == Some(place));
            let (gained, of) = here.fold((0, 0), |sum, point| (sum.0 + point.gained, sum.1 + point.of));
            if of > 0 {
                decisions += 1;
                sure += i32::from(level) * 100 / i32::from(PerceptionAnswer::SUREST);
                all = (all.0 + gained, all.1 + of);
            }
        }
        // Counted as the score is: who always said how sure they were finds the same number there.
        let right = i32::from(percent(all.0, all.1)?);
        let count = i32::try_from(decisions).ok()?.max(1);
        Some(Self { decisions, sure: sure / count, right })
    }

    /// Whether the trainee was as sure as they were right.
    #[must_use]
    pub const fn sureness(&self) -> Sureness {
        let difference = self.sure - self.right;
        if difference > Self::FITTING {
            Sureness::Over
        } else if difference < -Self::FITTING {
            Sureness::Under
        } else {
            Sureness::Fitting
        }
    }
}

impl Sureness {
    /// The end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Over => "over",
            Self::Fitting => "fitting",
            Self::Under => "under",
        }
    }
}
