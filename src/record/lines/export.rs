//! Writing a record as lines.

use super::super::time::millis;
use super::super::{Record, Trainee, TraineeId, Trouble, content, kept};
use super::goals::goals_lines;
use super::pairs::{pair_lines, review_lines};
use super::remarks::{remark_lines, taken_back_lines};
use super::{AttemptLine, ContentLine, EndLine, FORMAT, Header, Line, ReflectionLine, TraineeLine};
use rusqlite::Connection;
use std::io;

/// How much was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Exported {
    /// Trainees.
    pub trainees: usize,
    /// Attempts.
    pub attempts: usize,
}

/// Somebody to hand lines to, without their ends; an error stops it.
pub(in crate::record) type Tell<'a> = &'a mut dyn FnMut(&str) -> io::Result<()>;

impl Record {
    /// Writes a record, or what is there of one trainee, line by line. `tell` gets each line without its end.
    ///
    /// # Errors
    ///
    /// [`Trouble`], or whatever `tell` says.
    pub fn export(
        &self,
        trainee: Option<TraineeId>,
        tell: &mut dyn FnMut(&str) -> io::Result<()>,
    ) -> Result<io::Result<Exported>, Trouble> {
        // All of it as it was at one moment, whoever writes meanwhile.
        self.run(|connection| connection.execute_batch("BEGIN"))?;
        let result = self.run(|connection| export(connection, trainee, tell));
        self.run(|connection| connection.execute_batch("COMMIT"))?;
        result
    }
}

/// Which attempts, as a condition with one parameter.
const OF: &str = "(?1 IS NULL OR trainee = (SELECT id FROM trainees WHERE uuid = ?1))";

fn export(
    connection: &Connection,
    trainee: Option<TraineeId>,
    tell: Tell<'_>,
) -> rusqlite::Result<io::Result<Exported>> {
    let mut exported = Exported::default();
    let mut put = |line: &Line| {
        // Texts and numbers: there is nothing in a line that JSON has not.
        tell(&serde_json::to_string(line).unwrap_or_default())
    };
    /// Goes on, or stops with what the receiver says.
    macro_rules! put {
        ($line:expr) => {
            if let Err(error) = put(&$line) {
                return Ok(Err(error));
            }
        };
    }
    put!(Line::Record(Header { format: FORMAT }));
    for row in rows(connection, TRAINEES, trainee)? {
        let found = trainee_of(connection, row)?;
        put!(Line::Trainee(TraineeLine { id: found.id, name: found.name, since: millis(found.since) }));
        exported.trainees += 1;
    }
    let query =
        format!("SELECT id FROM contents WHERE id IN (SELECT content FROM attempts WHERE {OF}) ORDER BY digest");
    for row in rows(connection, &query, trainee)? {
        put!(Line::Content(content_line(connection, row)?));
    }
    let query = format!("SELECT id FROM attempts WHERE {OF} ORDER BY begun_at, uuid");
    for row in rows(connection, &query, trainee)? {
        put!(Line::Attempt(Box::new(attempt_line(connection, row)?)));
        exported.attempts += 1;
    }
    for row in rows(connection, TRAINEES, trainee)? {
        let found = trainee_of(connection, row)?;
        for line in pair_lines(connection, row, found.id)? {
            put!(Line::Pair(line));
        }
        for line in review_lines(connection, row, found.id)? {
            put!(Line::Review(line));
        }
        for line in goals_lines(connection, row, found.id)? {
            put!(Line::Goals(line));
        }
    }
    for line in remark_lines(connection, trainee)? {
        put!(Line::Remark(line));
    }
    for line in taken_back_lines(connection, trainee)? {
        put!(Line::TakenBack(line));
    }
    Ok(Ok(exported))
}

/// Which trainees.
const TRAINEES: &str = "SELECT id FROM trainees WHERE ?1 IS NULL OR uuid = ?1 ORDER BY uuid";

fn trainee_of(connection: &Connection, row: i64) -> rusqlite::Result<Trainee> {
    connection
        .prepare_cached("SELECT uuid, name, since FROM trainees WHERE id = ?1")?
        .query_row([row], super::super::trainee::trainee)
}

fn rows(connection: &Connection, query: &str, trainee: Option<TraineeId>) -> rusqlite::Result<Vec<i64>> {
    let mut statement = connection.prepare(query)?;
    let rows = statement.query_map([trainee.map(|trainee| trainee.to_string())], |row| row.get(0))?;
    rows.collect()
}

fn content_line(connection: &Connection, row: i64) -> rusqlite::Result<ContentLine> {
    let (digest, scenario) = connection
        .prepare_cached("SELECT digest, scenario FROM contents WHERE id = ?1")?
        .query_row([row], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let original = content::original(connection, row)?;
    let translations = original.translations.into_iter().map(|(language, text)| (language.tag().to_owned(), text));
    Ok(ContentLine { digest, scenario, call: original.call, translations: translations.collect() })
}

fn attempt_line(connection: &Connection, row: i64) -> rusqlite::Result<AttemptLine> {
    let kept = kept::by_row(connection, row)?;
    let digest_of = |content: i64| {
        let mut statement = connection.prepare_cached("SELECT digest FROM contents WHERE id = ?1")?;
        statement.query_row([content], |row| row.get(0))
    };
    Ok(AttemptLine {
        id: kept.id,
        trainee: kept.trainee.id,
        content: kept.content.map(digest_of).transpose()?,
        begun: millis(kept.begun),
        end: kept.end.map(|(how, at)| EndLine { how, at: millis(at) }),
        reflection: kept.said.map(|said| ReflectionLine { said: millis(said), what: kept.reflection }),
        attempt: kept.attempt,
    })
}
