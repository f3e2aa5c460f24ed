//! Which attempts there are.

use super::kept::{end, mode, named};
use super::log::End;
use super::remarks::every_by_hand;
use super::time::from_millis;
use super::{AttemptId, ByHand, Record, Results, TraineeId, Trouble, results};
use crate::core::contact::Mode;
use crate::core::score::ScoreKind;
use jiff::Timestamp;
use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};
use std::collections::HashMap;

/// Which of them are wanted; by default all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only those of one trainee.
    pub trainee: Option<TraineeId>,
    /// Only those of one scenario, by its name.
    pub scenario: Option<String>,
    /// Only those that can be gone on with.
    pub under_way: bool,
    /// Only those on which there are remarks that count.
    pub remarked: bool,
    /// Only so many, the newest.
    pub most: Option<u32>,
}

/// An attempt in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Which.
    pub id: AttemptId,
    /// Whose.
    pub trainee: TraineeId,
    /// The scenario, by its name.
    pub scenario: String,
    /// Who called, by the author's name.
    pub customer: String,
    /// How much help there was.
    pub mode: Mode,
    /// When it was begun, on the wall.
    pub begun: Timestamp,
    /// How it ended, and when; none while it can be gone on with.
    pub end: Option<(End, Timestamp)>,
    /// What came of it, if that was worked out; see [`Record::derive`].
    pub results: Option<Results>,
    /// What a trainer set by hand of its scores; it takes precedence over what stands in `results`.
    pub by_hand: ByHand,
}

impl Summary {
    /// What counts of one of the scores, 0 to 100: what was set by hand, and else what came of it. None if it was neither.
    #[must_use]
    pub fn score(&self, kind: ScoreKind) -> Option<u8> {
        self.by_hand.effective(kind, self.results.as_ref().and_then(|results| results.score(kind)))
    }
}

impl Record {
    /// The attempts of a filter, the newest first.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn attempts(&self, filter: &Filter) -> Result<Vec<Summary>, Trouble> {
        let mut conditions = Vec::new();
        let mut values: Vec<Value> = Vec::new();
        if let Some(trainee) = filter.trainee {
            conditions.push("attempts.trainee = (SELECT id FROM trainees WHERE uuid = ?)");
            values.push(trainee.to_string().into());
        }
        if let Some(scenario) = &filter.scenario {
            conditions.push("scenario = ?");
            values.push(scenario.clone().into());
        }
        if filter.under_way {
            conditions.push("ended IS NULL");
        }
        if filter.remarked {
            conditions.push("attempts.uuid IN (SELECT attempt FROM standing_remarks)");
        }
        let conditions = if conditions.is_empty() { "1".to_owned() } else { conditions.join(" AND ") };
        values.push(filter.most.map_or(-1, i64::from).into());
        let columns = results::COLUMNS;
        let query = format!(
            "SELECT attempts.uuid, trainees.uuid, scenario, customer, mode, begun_at, ended, ended_at, attempts.id, {columns}
             FROM attempts JOIN trainees ON trainees.id = attempts.trainee
             LEFT JOIN results ON results.attempt = attempts.id
             WHERE {conditions} ORDER BY begun_at DESC, attempts.uuid LIMIT ?"
        );
        self.run(|connection| {
            let mut statement = connection.prepare_cached(&query)?;
            let by_hand = every_by_hand(connection)?;
            let rows = statement.query_map(params_from_iter(values), |row| summary(row, &by_hand))?;
            rows.collect()
        })
    }

    /// The attempts of a trainee that were cut off and can be gone on with, the newest first.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn unfinished(&self, trainee: TraineeId) -> Result<Vec<Summary>, Trouble> {
        self.attempts(&Filter { trainee: Some(trainee), under_way: true, ..Filter::default() })
    }
}

fn summary(row: &Row<'_>, by_hand: &HashMap<i64, ByHand>) -> rusqlite::Result<Summary> {
    Ok(Summary {
        id: row.get(0)?,
        trainee: row.get(1)?,
        scenario: row.get(2)?,
        customer: row.get(3)?,
        mode: named(row, 4, mode)?,
        begun: from_millis(row.get(5)?),
        end: end(row, 6)?,
        results: results::results(row, 9)?,
        by_hand: by_hand.get(&row.get(8)?).copied().unwrap_or_default(),
    })
}
