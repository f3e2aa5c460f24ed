//! The pairs drill: cards of one's own, and every answer.

use super::content::language_of;
use super::kept::named;
use super::time::{from_millis, millis};
use super::trainee::row_of_trainee;
use super::{PairId, Record, TraineeId, Trouble};
use crate::core::pairs::{Asks, Ease, Pair, Reviewed, Version};
use jiff::Timestamp;
use rusqlite::{Connection, Row};
use std::collections::BTreeMap;

/// A card was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// The name of a card that ships, or of one's own.
    pub card: String,
    /// When.
    pub at: Timestamp,
    /// The day where the trainee is, counted from 1 January 1970.
    pub day: i32,
    /// In the trainee's own words; empty if they had none.
    pub wrote: String,
    /// Whether they said that what is hoped for can be kept.
    pub kept: bool,
    /// What they said was asked for.
    pub asks: Asks,
    /// How easily it came.
    pub ease: Ease,
}

/// A card of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPair {
    /// Which, on every machine. It is the name of the card.
    pub id: PairId,
    /// The card.
    pub pair: Pair,
    /// When it was made.
    pub made: Timestamp,
    /// When it was put away; none while it is drilled.
    pub put_away: Option<Timestamp>,
}

impl Record {
    /// What a trainee answered, in order.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn reviews(&self, trainee: TraineeId) -> Result<Vec<Review>, Trouble> {
        self.run(|connection| match row_of_trainee(connection, trainee)? {
            Some(row) => reviews(connection, row),
            None => Ok(Vec::new()),
        })
    }

    /// The same for a scheduler: the answers of each card, in order.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn reviewed(&self, trainee: TraineeId) -> Result<BTreeMap<String, Vec<Reviewed>>, Trouble> {
        let mut cards: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for Review { card, day, ease, .. } in self.reviews(trainee)? {
            cards.entry(card).or_default().push(Reviewed { day, ease });
        }
        Ok(cards)
    }

    /// Keeps an answer.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; also if there is no such trainee.
    pub fn review(&mut self, trainee: TraineeId, review: &Review) -> Result<(), Trouble> {
        self.write(|connection| {
            let row = row_of_trainee(connection, trainee)?.ok_or(Trouble::NoTrainee(trainee))?;
            insert_review(connection, row, review)?;
            Ok(())
        })
    }

    /// The cards of a trainee's own, the oldest first, those that were put away with them.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn own_pairs(&self, trainee: TraineeId) -> Result<Vec<OwnPair>, Trouble> {
        self.run(|connection| match row_of_trainee(connection, trainee)? {
            Some(row) => own_pairs(connection, row),
            None => Ok(Vec::new()),
        })
    }

    /// Keeps a card of a trainee's own, under a name that it is given here.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; also if there is no such trainee.
    pub fn add_pair(&mut self, trainee: TraineeId, pair: &Pair, now: Timestamp) -> Result<PairId, Trouble> {
        let id = PairId::draw();
        let own = OwnPair { id, pair: pair.clone(), made: now, put_away: None };
        self.write(|connection| {
            let row = row_of_trainee(connection, trainee)?.ok_or(Trouble::NoTrainee(trainee))?;
            insert_pair(connection, row, &own)?;
            Ok(())
        })?;
        Ok(id)
    }

    /// Puts a card of one's own away: it is not drilled any more. What was answered stays.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn put_pair_away(&mut self, pair: PairId, now: Timestamp) -> Result<(), Trouble> {
        self.write(|connection| {
            put_away(connection, pair, now)?;
            Ok(())
        })
    }
}

pub(super) fn reviews(connection: &Connection, trainee: i64) -> rusqlite::Result<Vec<Review>> {
    let mut statement = connection.prepare_cached(
        "SELECT card, at, day, wrote, kept, asks, ease FROM reviews WHERE trainee = ?1 ORDER BY at, card",
    )?;
    let rows = statement.query_map([trainee], |row| {
        Ok(Review {
            card: row.get(0)?,
            at: from_millis(row.get(1)?),
            day: row.get(2)?,
            wrote: row.get(3)?,
            kept: row.get(4)?,
            asks: named(row, 5, Asks::from_name)?,
            ease: named(row, 6, Ease::from_name)?,
        })
    })?;
    rows.collect()
}

/// Gives whether it was not there before.
pub(super) fn insert_review(connection: &Connection, trainee: i64, review: &Review) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(
        "INSERT OR IGNORE INTO reviews (trainee, at, card, day, wrote, kept, asks, ease)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    let Review { card, at, day, wrote, kept, asks, ease } = review;
    statement.execute((trainee, millis(*at), card, day, wrote, kept, asks.name(), ease.name())).map(|rows| rows > 0)
}

pub(super) fn own_pairs(connection: &Connection, trainee: i64) -> rusqlite::Result<Vec<OwnPair>> {
    let mut statement = connection.prepare_cached(
        "SELECT uuid, made_at, put_away_at, asks, language, situation, says, hopes, instead, because
         FROM own_pairs WHERE trainee = ?1 ORDER BY made_at, uuid",
    )?;
    let rows = statement.query_map([trainee], own_pair)?;
    rows.collect()
}

fn own_pair(row: &Row<'_>) -> rusqlite::Result<OwnPair> {
    let id: PairId = row.get(0)?;
    let put_away: Option<i64> = row.get(2)?;
    let version = Version {
        situation: row.get(5)?,
        says: row.get(6)?,
        hopes: row.get(7)?,
        instead: row.get(8)?,
        because: row.get(9)?,
    };
    let asks = named(row, 3, Asks::from_name)?;
    let pair = Pair { name: id.to_string(), asks, versions: vec![(named(row, 4, language_of)?, version)] };
    Ok(OwnPair { id, pair, made: from_millis(row.get(1)?), put_away: put_away.map(from_millis) })
}

/// Gives whether it was not there before.
pub(super) fn insert_pair(connection: &Connection, trainee: i64, own: &OwnPair) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(
        "INSERT OR IGNORE INTO own_pairs
         (uuid, trainee, made_at, put_away_at, asks, language, situation, says, hopes, instead, because)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?;
    let OwnPair { id, pair, made, put_away } = own;
    let (language, version) = &pair.versions[0];
    let Version { situation, says, hopes, instead, because } = version;
    let times = (millis(*made), put_away.map(millis));
    let rows = statement.execute((
        id,
        trainee,
        times.0,
        times.1,
        pair.asks.name(),
        language.tag(),
        situation,
        says,
        hopes,
        instead,
        because,
    ))?;
    Ok(rows > 0)
}

/// Puts a card away, if it is not: who did so first, on whichever machine, did so.
pub(super) fn put_away(connection: &Connection, pair: PairId, at: Timestamp) -> rusqlite::Result<()> {
    let mut statement = connection
        .prepare_cached("UPDATE own_pairs SET put_away_at = min(coalesce(put_away_at, ?2), ?2) WHERE uuid = ?1")?;
    statement.execute((pair, millis(at))).map(|_| ())
}
