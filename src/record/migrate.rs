//! From an old record to a new one, a step for each version.

use super::open::Failure;
use super::{Record, Trouble, backup};
use rusqlite::Connection;

/// What makes version 1 of nothing, version 2 of version 1, and so on. A step that was handed out is never changed: what
/// comes next is a step more, and a record of the version before it in `tests/fixtures/record`.
const STEPS: [&str; 8] = [
    include_str!("migrations/1-log.sql"),
    include_str!("migrations/2-results.sql"),
    include_str!("migrations/3-turns.sql"),
    include_str!("migrations/4-pairs.sql"),
    include_str!("migrations/5-goals.sql"),
    include_str!("migrations/6-remarks.sql"),
    include_str!("migrations/7-drafts.sql"),
    include_str!("migrations/8-deleted.sql"),
];

/// The version that this program writes.
#[allow(clippy::cast_possible_truncation, reason = "there are a few steps")]
pub(super) const NEWEST: u32 = STEPS.len() as u32;

/// Says whose file it is: `ATUN`.
const APPLICATION: i32 = 0x4154_554E;

/// The version of a record, 0 of one that is empty.
///
/// # Errors
///
/// Also if it is another program's, or from a newer one.
pub(super) fn version(record: &Record) -> Result<u32, Trouble> {
    let (application, version, tables) = record.run(|connection| {
        let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
        Ok((number(connection, "application_id")?, number(connection, "user_version")?, tables))
    })?;
    let is_new = application == 0 && version == 0 && tables == 0;
    let version = u32::try_from(version).ok().filter(|_| is_new || application == i64::from(APPLICATION));
    match version {
        None => Err(Trouble::NotARecord(record.path().to_owned())),
        Some(found) if found > NEWEST => Err(Trouble::Newer(record.path().to_owned(), found, NEWEST)),
        Some(found) => Ok(found),
    }
}

/// Takes every step that is missing, all of them or none. A record that was there is copied first.
pub(super) fn bring_up_to_date(record: &mut Record) -> Result<(), Trouble> {
    if version(record)? == NEWEST {
        return Ok(());
    }
    // From here on nobody else writes; but somebody may have brought it up to date before.
    record.run(|connection| connection.execute_batch("BEGIN IMMEDIATE"))?;
    let result = version(record).map_err(Failure::from).and_then(|found| {
        if found > 0 && found < NEWEST && record.connection.path().is_some_and(|path| !path.is_empty()) {
            backup::beside(record.path(), &format!("v{found}"))?;
        }
        for (step, made) in STEPS.iter().zip(1_u32..).filter(|(_, made)| *made > found) {
            record.connection.execute_batch(step)?;
            record.connection.pragma_update(None, "user_version", made)?;
        }
        record.connection.pragma_update(None, "application_id", APPLICATION)?;
        Ok(record.connection.execute_batch("COMMIT")?)
    });
    result.map_err(|failure| {
        // The transaction may be over already; then there is nothing to take back.
        let _ = record.connection.execute_batch("ROLLBACK");
        match failure {
            Failure::Sql(error) => Trouble::of(record.path(), &error),
            Failure::Trouble(trouble) => trouble,
        }
    })
}

fn number(connection: &Connection, name: &str) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, name, |row| row.get(0))
}
