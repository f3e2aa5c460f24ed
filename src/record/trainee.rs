//! Who practises.

use super::time::{from_millis, millis};
use super::{Record, TraineeId, Trouble};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row};

/// Someone who practises. Two may have the same name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trainee {
    /// Who, on every machine.
    pub id: TraineeId,
    /// What they are called; data, whatever stands in it.
    pub name: String,
    /// When they came into a record first.
    pub since: Timestamp,
}

/// A trainee, and how much they have practised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practised {
    /// Who.
    pub trainee: Trainee,
    /// How many attempts they began.
    pub attempts: u64,
    /// When they began the last.
    pub last: Option<Timestamp>,
    /// Whether they have a PIN.
    pub has_pin: bool,
}

/// What whoever uses this system is called there; none if it does not say. `variable` reads the environment.
pub fn name_on_system(variable: impl Fn(&str) -> Option<String>) -> Option<String> {
    ["USER", "USERNAME"].iter().find_map(|name| variable(name)).filter(|name| !name.trim().is_empty())
}

impl Record {
    /// Every trainee, by name.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn trainees(&self) -> Result<Vec<Practised>, Trouble> {
        self.run(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT trainees.uuid, name, since, count(attempts.id), max(begun_at),
                     EXISTS (SELECT 1 FROM pins WHERE pins.trainee = trainees.id)
                 FROM trainees LEFT JOIN attempts ON attempts.trainee = trainees.id
                 GROUP BY trainees.id ORDER BY name, trainees.uuid",
            )?;
            let rows = statement.query_map([], |row| {
                let last: Option<i64> = row.get(4)?;
                let attempts = u64::try_from(row.get::<_, i64>(3)?).unwrap_or(0);
                Ok(Practised { trainee: trainee(row)?, attempts, last: last.map(from_millis), has_pin: row.get(5)? })
            })?;
            rows.collect()
        })
    }

    /// A trainee.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; also if there is none.
    pub fn trainee(&self, id: TraineeId) -> Result<Trainee, Trouble> {
        let found = self.run(|connection| {
            let mut statement = connection.prepare_cached("SELECT uuid, name, since FROM trainees WHERE uuid = ?1")?;
            statement.query_row([id], trainee).optional()
        })?;
        found.ok_or(Trouble::NoTrainee(id))
    }

    /// The trainees whom a text means: those of that very name, or the one whose id it is, or begins.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn find_trainees(&self, text: &str) -> Result<Vec<Trainee>, Trouble> {
        let all = self.trainees()?.into_iter().map(|practised| practised.trainee);
        let (named, others): (Vec<_>, Vec<_>) = all.partition(|trainee| trainee.name == text.trim());
        if !named.is_empty() {
            return Ok(named);
        }
        let begins = |trainee: &Trainee| text.len() >= 4 && trainee.id.to_string().starts_with(text);
        Ok(others.into_iter().filter(begins).collect())
    }

    /// Somebody new, called `name`. A name of nothing but spaces is refused by the record.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn add_trainee(&mut self, name: &str, now: Timestamp) -> Result<Trainee, Trouble> {
        let trainee = Trainee { id: TraineeId::draw(), name: name.trim().to_owned(), since: now };
        self.write(|connection| Ok(insert_trainee(connection, &trainee)?))?;
        Ok(trainee)
    }
}

pub(super) fn insert_trainee(connection: &Connection, trainee: &Trainee) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached("INSERT INTO trainees (uuid, name, since) VALUES (?1, ?2, ?3)")?;
    statement.execute((trainee.id, &trainee.name, millis(trainee.since))).map(|_| ())
}

/// The row of a trainee, if there is one.
pub(super) fn row_of_trainee(connection: &Connection, id: TraineeId) -> rusqlite::Result<Option<i64>> {
    connection.prepare_cached("SELECT id FROM trainees WHERE uuid = ?1")?.query_row([id], |row| row.get(0)).optional()
}

/// From the first three columns.
pub(super) fn trainee(row: &Row<'_>) -> rusqlite::Result<Trainee> {
    Ok(Trainee { id: row.get(0)?, name: row.get(1)?, since: from_millis(row.get(2)?) })
}
