//! Opening a record.

use super::{Trouble, backup, migrate};
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The name of the file, in the folder of the user's data.
pub const FILE: &str = "record.db";

/// How long somebody else may write before it is trouble. Nobody writes for longer than an import takes to commit.
const PATIENCE: Duration = Duration::from_secs(5);

/// The largest record that is looked through as a whole whenever it is opened, in bytes: some 20 ms.
const LOOKED_THROUGH: u64 = 8 << 20;

/// A record that is open.
///
/// It can be sent to another thread, and several may be open on one file, also in several programs.
#[derive(Debug)]
pub struct Record {
    pub(super) connection: Connection,
    path: PathBuf,
}

impl Record {
    /// Opens the record at `path`, makes it and its folder if they are not there, and brings an old one up to date. A
    /// copy of an old one is left beside it first.
    ///
    /// # Errors
    ///
    /// [`Trouble`]; whatever lies at `path` is then as it was.
    pub fn open(path: &Path) -> Result<Self, Trouble> {
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            fs::create_dir_all(folder).map_err(|error| Trouble::Folder(folder.to_owned(), error.to_string()))?;
        }
        refuse_other(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let mut record = Self::with(path, flags)?;
        if record.run(|connection| connection.is_readonly("main"))? {
            return Err(Trouble::ReadOnly(path.to_owned()));
        }
        record.look_through()?;
        record.prepare()?;
        migrate::bring_up_to_date(&mut record)?;
        Ok(record)
    }

    /// Opens a record that is there, to read it only: nothing is made, changed or brought up to date. An old one is
    /// brought up to date in a copy in memory.
    ///
    /// # Errors
    ///
    /// [`Trouble`].
    pub fn read(path: &Path) -> Result<Self, Trouble> {
        refuse_other(path)?;
        let record = Self::with(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        record.look_through()?;
        if migrate::version(&record)? == migrate::NEWEST {
            return Ok(record);
        }
        let mut copy = Self { connection: backup::in_memory(&record)?, path: path.to_owned() };
        copy.prepare()?;
        migrate::bring_up_to_date(&mut copy)?;
        Ok(copy)
    }

    /// Where it lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn with(path: &Path, flags: OpenFlags) -> Result<Self, Trouble> {
        let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags).map_err(|error| Trouble::of(path, &error))?;
        let record = Self { connection, path: path.to_owned() };
        record.run(|connection| connection.busy_timeout(PATIENCE))?;
        Ok(record)
    }

    /// How it is written; see the page of this module for why.
    fn prepare(&self) -> Result<(), Trouble> {
        self.run(|connection| {
            connection.pragma_update(None, "journal_mode", "truncate")?;
            connection.pragma_update(None, "synchronous", "full")?;
            connection.pragma_update(None, "foreign_keys", true)?;
            connection.pragma_update(None, "recursive_triggers", true)?;
            connection.set_prepared_statement_cache_capacity(64);
            Ok(())
        })
    }

    /// Looks for what is missing or spoilt: of a large record at its length alone, of a small one at everything.
    fn look_through(&self) -> Result<(), Trouble> {
        let size = fs::metadata(&self.path).map_or(0, |file| file.len());
        // Whoever reads first also takes back what an earlier program could not write to its end.
        let (pages, bytes): (u64, u64) = self.run(|connection| {
            let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
            connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
            let (pages, bytes) = (number("page_count")?, number("page_size")?);
            Ok((u64::try_from(pages).unwrap_or(0), u64::try_from(bytes).unwrap_or(0)))
        })?;
        let expected = pages.saturating_mul(bytes);
        let size = fs::metadata(&self.path).map_or(size, |file| file.len());
        if size < expected {
            return Err(Trouble::Damaged(self.path.clone(), format!("{size} < {expected}")));
        }
        if expected > LOOKED_THROUGH {
            return Ok(());
        }
        let found: String =
            self.run(|connection| connection.pragma_query_value(None, "quick_check", |row| row.get(0)))?;
        if found == "ok" { Ok(()) } else { Err(Trouble::Damaged(self.path.clone(), found)) }
    }

    /// Reads, or does a single thing.
    pub(super) fn run<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, Trouble> {
        work(&self.connection).map_err(|error| Trouble::of(&self.path, &error))
    }

    /// Writes: all of it, or nothing. Waits for whoever writes already.
    pub(super) fn write<T>(&mut self, work: impl FnOnce(&Connection) -> Result<T, Failure>) -> Result<T, Trouble> {
        let told = |error: &rusqlite::Error| Trouble::of(&self.path, error);
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(|error| told(&error))?;
        let value = work(&transaction).map_err(|failure| match failure {
            Failure::Sql(error) => told(&error),
            Failure::Trouble(trouble) => trouble,
        })?;
        transaction.commit().map_err(|error| told(&error))?;
        Ok(value)
    }
}

/// Why a piece of work stops, inside of a transaction.
#[derive(Debug)]
pub(super) enum Failure {
    Sql(rusqlite::Error),
    Trouble(Trouble),
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

/// A file that is there and holds something else is not opened at all: the library takes a short one for a new record.
fn refuse_other(path: &Path) -> Result<(), Trouble> {
    const BEGINS: &[u8] = b"SQLite format 3\0";
    let begin = match fs::File::open(path) {
        Ok(file) => {
            let mut begin = Vec::new();
            let read = std::io::Read::read_to_end(&mut std::io::Read::take(file, BEGINS.len() as u64), &mut begin);
            read.map(|_| begin).map_err(|error| Trouble::CannotOpen(path.to_owned(), error.to_string()))?
        }
        // It is made, or opening it says what is wrong.
        Err(_) => return Ok(()),
    };
    // One without a byte is what a program leaves that was stopped as it began.
    if begin.is_empty() || begin == BEGINS { Ok(()) } else { Err(Trouble::NotARecord(path.to_owned())) }
}
