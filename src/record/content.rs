//! The scenarios that were played, as they were then.

use crate::core::scenario::{Original, Scenario};
use crate::core::source::{File, Files, load};
use crate::core::text::Language;
use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::sync::Arc;

/// The name of the call's file, for what reads it again.
const CALL: &str = "call.ron";

/// Which version it is, of the call and of every translation: a line takes its time from the language it is heard in. In
/// hexadecimal.
pub(super) fn digest(original: &Original) -> String {
    let mut digest = Sha256::new();
    let mut add = |text: &str| {
        digest.update(u64::try_from(text.len()).unwrap_or(u64::MAX).to_le_bytes());
        digest.update(text);
    };
    add(&original.call);
    let mut translations: Vec<_> = original.translations.iter().collect();
    translations.sort_unstable();
    for (language, text) in translations {
        add(language.tag());
        add(text);
    }
    digest.finalize().iter().fold(String::with_capacity(64), |mut hexadecimal, byte| {
        // Writing to a string can't fail.
        let _ = write!(hexadecimal, "{byte:02x}");
        hexadecimal
    })
}

/// Reads a scenario again, as the library does; none if this program finds an error in it.
pub(super) fn scenario(original: &Original) -> Option<Arc<Scenario>> {
    let file = |name: String, text: &str| File { name, bytes: text.into() };
    let translations = original.translations.iter();
    let files = Files {
        call: file(CALL.to_owned(), &original.call),
        translations: translations.map(|(of, text)| (*of, file(format!("{}.ron", of.tag()), text))).collect(),
        plans: Vec::new(),
    };
    load(&files).scenario.map(Arc::new)
}

/// The row of a content, which is put there if it is new.
pub(super) fn keep(connection: &Connection, original: &Original, scenario: &str) -> rusqlite::Result<i64> {
    let digest = digest(original);
    if let Some(row) = row_of(connection, &digest)? {
        return Ok(row);
    }
    connection
        .prepare_cached("INSERT INTO contents (digest, scenario) VALUES (?1, ?2)")?
        .execute((&digest, scenario))?;
    let row = connection.last_insert_rowid();
    let mut insert =
        connection.prepare_cached("INSERT INTO texts (content, language, place, text) VALUES (?1, ?2, ?3, ?4)")?;
    insert.execute((row, "", 0, &original.call))?;
    for (place, (language, text)) in (1_i64..).zip(&original.translations) {
        insert.execute((row, language.tag(), place, text))?;
    }
    Ok(row)
}

pub(super) fn row_of(connection: &Connection, digest: &str) -> rusqlite::Result<Option<i64>> {
    connection
        .prepare_cached("SELECT id FROM contents WHERE digest = ?1")?
        .query_row([digest], |row| row.get(0))
        .optional()
}

/// What a content was read from.
pub(super) fn original(connection: &Connection, row: i64) -> rusqlite::Result<Original> {
    let mut statement =
        connection.prepare_cached("SELECT language, text FROM texts WHERE content = ?1 ORDER BY place")?;
    let texts = statement.query_map([row], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let mut original = Original { call: String::new(), translations: Vec::new() };
    for text in texts {
        let (language, text) = text?;
        match language_of(&language) {
            Some(language) => original.translations.push((language, text)),
            None => original.call = text,
        }
    }
    Ok(original)
}

/// The language of exactly this tag; none of the empty one.
pub(super) fn language_of(tag: &str) -> Option<Language> {
    Language::ALL.into_iter().find(|language| language.tag() == tag)
}
