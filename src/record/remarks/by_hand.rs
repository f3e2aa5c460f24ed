//! Which scores were set by hand, and what counts then. Everything that shows scores over time asks here.

use super::{About, Remark};
use crate::core::score::ScoreKind;
use crate::record::kept::named;
use rusqlite::Connection;
use std::collections::HashMap;

/// What was set by hand of the six scores of an attempt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ByHand {
    scores: [Option<u8>; 6],
}

impl ByHand {
    /// Of the remarks on one attempt, as [`Record::remarks`](crate::record::Record::remarks) gives them.
    #[must_use]
    pub fn of(remarks: &[Remark]) -> Self {
        let mut scores = [None; 6];
        for remark in remarks {
            if let About::Score { kind, score, .. } = remark.about {
                scores[kind as usize] = Some(score);
            }
        }
        Self { scores }
    }

    /// What a score was set to, 0 to 100; none if the model's own stands.
    #[must_use]
    pub const fn get(self, kind: ScoreKind) -> Option<u8> {
        self.scores[kind as usize]
    }

    /// Whether nothing was set by hand.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// What counts of a score of which the model says `model`: the trainer's word, and else the model's. A score that the
    /// call did not test can be set by hand as well.
    #[must_use]
    pub const fn effective(self, kind: ScoreKind, model: Option<u8>) -> Option<u8> {
        match self.get(kind) {
            Some(score) => Some(score),
            None => model,
        }
    }

    /// What counts of all six, in the order of [`ScoreKind::ALL`].
    #[must_use]
    pub fn all_effective(self, model: [Option<u8>; 6]) -> [Option<u8>; 6] {
        ScoreKind::ALL.map(|kind| self.effective(kind, model[kind as usize]))
    }
}

/// What was set by hand of every attempt that is there, by the rows of the attempts. They are few, since people set them.
pub(in crate::record) fn every_by_hand(connection: &Connection) -> rusqlite::Result<HashMap<i64, ByHand>> {
    let mut statement = connection.prepare_cached(
        "SELECT attempts.id, kind, score FROM standing_remarks
         JOIN attempts ON attempts.uuid = standing_remarks.attempt WHERE kind IS NOT NULL",
    )?;
    let mut rows = statement.query([])?;
    let mut all: HashMap<i64, ByHand> = HashMap::new();
    while let Some(row) = rows.next()? {
        let kind = named(row, 1, ScoreKind::from_name)?;
        all.entry(row.get(0)?).or_default().scores[kind as usize] = row.get(2)?;
    }
    Ok(all)
}
