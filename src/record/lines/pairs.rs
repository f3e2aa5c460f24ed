//! The lines of the pairs drill.

use super::super::content::language_of;
use super::super::pairs::{insert_pair, insert_review, own_pairs, put_away, reviews};
use super::super::time::millis;
use super::super::{OwnPair, PairId, Review, TraineeId};
use super::import::Import;
use super::{Fault, ImportError};
use crate::core::pairs::{Asks, Ease, Pair, Version};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

/// A card of somebody's own.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PairLine {
    id: PairId,
    pub(super) trainee: TraineeId,
    made: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    put_away: Option<i64>,
    asks: String,
    language: String,
    situation: String,
    says: String,
    hopes: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    instead: Option<String>,
    because: String,
}

/// An answer.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReviewLine {
    pub(super) trainee: TraineeId,
    at: i64,
    card: String,
    day: i32,
    wrote: String,
    kept: bool,
    asks: String,
    ease: String,
}

/// The cards of a trainee's own, by the row of the trainee.
pub(super) fn pair_lines(connection: &Connection, row: i64, trainee: TraineeId) -> rusqlite::Result<Vec<PairLine>> {
    let line = |OwnPair { id, pair, made, put_away }: OwnPair| {
        let Pair { asks, mut versions, .. } = pair;
        let (language, Version { situation, says, hopes, instead, because }) = versions.swap_remove(0);
        PairLine {
            id,
            trainee,
            made: millis(made),
            put_away: put_away.map(millis),
            asks: asks.name().to_owned(),
            language: language.tag().to_owned(),
            situation,
            says,
            hopes,
            instead,
            because,
        }
    };
    Ok(own_pairs(connection, row)?.into_iter().map(line).collect())
}

/// The answers of a trainee, by the row of the trainee.
pub(super) fn review_lines(connection: &Connection, row: i64, trainee: TraineeId) -> rusqlite::Result<Vec<ReviewLine>> {
    let line = |Review { card, at, day, wrote, kept, asks, ease }: Review| ReviewLine {
        trainee,
        at: millis(at),
        card,
        day,
        wrote,
        kept,
        asks: asks.name().to_owned(),
        ease: ease.name().to_owned(),
    };
    Ok(reviews(connection, row)?.into_iter().map(line).collect())
}

impl Import<'_> {
    /// A card is the same on every machine; one that was put away on one of them is put away.
    pub(super) fn pair(&mut self, line: PairLine) -> Result<(), ImportError> {
        let trainee = self.trainee_of(line.trainee)?;
        let (made, put_away_at) = (self.time(line.made)?, line.put_away.map(|at| self.time(at)).transpose()?);
        let language = language_of(&line.language).ok_or_else(|| self.bad(Fault::UnknownLanguage(line.language)))?;
        let asks = Asks::from_name(&line.asks).ok_or_else(|| self.bad(Fault::UnknownWord(line.asks)))?;
        if line.says.trim().is_empty() || line.hopes.trim().is_empty() {
            return Err(self.bad(Fault::EmptyPair));
        }
        let PairLine { id, situation, says, hopes, instead, because, .. } = line;
        let version = Version { situation, says, hopes, instead, because };
        let pair = Pair { name: id.to_string(), asks, versions: vec![(language, version)] };
        let own = OwnPair { id, pair, made, put_away: put_away_at };
        let is_new = self.sql(insert_pair(self.connection, trainee, &own))?;
        if let Some(at) = put_away_at {
            self.sql(put_away(self.connection, id, at))?;
        }
        self.imported.pairs += usize::from(is_new);
        Ok(())
    }

    pub(super) fn review(&mut self, line: ReviewLine) -> Result<(), ImportError> {
        let trainee = self.trainee_of(line.trainee)?;
        let at = self.time(line.at)?;
        let asks = Asks::from_name(&line.asks).ok_or_else(|| self.bad(Fault::UnknownWord(line.asks)))?;
        let ease = Ease::from_name(&line.ease).ok_or_else(|| self.bad(Fault::UnknownWord(line.ease)))?;
        let ReviewLine { card, day, wrote, kept, .. } = line;
        let review = Review { card, at, day, wrote, kept, asks, ease };
        let is_new = self.sql(insert_review(self.connection, trainee, &review))?;
        self.imported.reviews += usize::from(is_new);
        Ok(())
    }
}
