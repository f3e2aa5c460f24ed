//! Reading lines into a record: all of them, or none.

use super::super::deleting::Returning;
use super::super::deriving::Deriving;
use super::super::open::Failure;
use super::super::trainee::{insert_trainee, row_of_trainee};
use super::super::{AttemptId, Record, Trainee, TraineeId, Trouble, content};
use super::returning::Passed;
use super::{AttemptLine, BadLine, ContentLine, FORMAT, Fault, ImportError, Line, TraineeLine};
use crate::core::contact::Attempt;
use crate::core::scenario::Original;
use jiff::Timestamp;
use rusqlite::Connection;
use std::collections::HashMap;
use std::io::{BufRead, Read};

/// The longest line, in bytes: a scenario with its translations, each as large as one may be.
const LONGEST: u64 = 256 << 20;

/// What came of an import.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Trainees who were not there before.
    pub trainees: usize,
    /// Attempts that were not there before.
    pub attempts: usize,
    /// Attempts that were there, and are further now: with more decisions, an end, or a reflection.
    pub extended: usize,
    /// Attempts that were there as they came.
    pub same: usize,
    /// Attempts that were there and went on otherwise: they stand beside those now. They are among `attempts`.
    pub parted: usize,
    /// Attempts that this program can't play again, of those that came in. They are kept all the same.
    pub mute: usize,
    /// Decisions that were not there before.
    pub decisions: usize,
    /// Cards of somebody's own that were not there before.
    pub pairs: usize,
    /// Answers to cards that were not there before.
    pub reviews: usize,
    /// Words on goals that were not there before.
    pub goals: usize,
    /// Remarks on attempts that were not there before.
    pub remarks: usize,
    /// Remarks that were taken back, where that was not known before.
    pub taken_back: usize,
    /// Trainees who were deleted here and stay so: nothing of theirs was taken in.
    pub passed_over: usize,
}

impl Record {
    /// Reads lines, as [`Record::export`] writes them. `watch` is told how many were read. Whoever was deleted is passed over.
    ///
    /// # Errors
    ///
    /// [`ImportError`]; nothing of it is in the record then.
    pub fn import(&mut self, lines: &mut dyn BufRead, watch: &mut dyn FnMut(usize)) -> Result<Imported, ImportError> {
        self.import_with(lines, Returning::PassedOver, watch)
    }

    /// The same, and says what becomes of those who were deleted.
    ///
    /// # Errors
    ///
    /// [`ImportError`]; nothing of it is in the record then.
    pub fn import_with(
        &mut self,
        lines: &mut dyn BufRead,
        returning: Returning,
        watch: &mut dyn FnMut(usize),
    ) -> Result<Imported, ImportError> {
        self.importing(returning, |import| {
            let mut bytes = Vec::new();
            loop {
                bytes.clear();
                let read = Read::take(&mut *lines, LONGEST).read_until(b'\n', &mut bytes);
                if read.map_err(ImportError::Unreadable)? == 0 {
                    return import.close();
                }
                watch(import.line);
                import.bytes(&bytes)?;
            }
        })
    }

    /// Takes in everything that another record has. `watch` is told how many lines of it were read. Whoever was deleted is
    /// passed over.
    ///
    /// # Errors
    ///
    /// [`ImportError`]; nothing of it is in this record then.
    pub fn merge(&mut self, other: &Self, watch: &mut dyn FnMut(usize)) -> Result<Imported, ImportError> {
        self.merge_with(other, Returning::PassedOver, watch)
    }

    /// The same, and says what becomes of those who were deleted.
    ///
    /// # Errors
    ///
    /// [`ImportError`]; nothing of it is in this record then.
    pub fn merge_with(
        &mut self,
        other: &Self,
        returning: Returning,
        watch: &mut dyn FnMut(usize),
    ) -> Result<Imported, ImportError> {
        self.importing(returning, |import| {
            let mut stopped = None;
            let exported = other.export(None, &mut |line| {
                watch(import.line);
                import.text(line).map_err(|error| {
                    stopped = Some(error);
                    std::io::ErrorKind::InvalidData.into()
                })
            })?;
            match (stopped, exported) {
                (Some(error), _) => Err(error),
                (None, Err(error)) => Err(ImportError::Unreadable(error)),
                (None, Ok(_)) => import.close(),
            }
        })
    }

    /// Does an import as one piece of work.
    pub(super) fn importing<T>(
        &mut self,
        returning: Returning,
        work: impl FnOnce(&mut Import<'_>) -> Result<T, ImportError>,
    ) -> Result<T, ImportError> {
        let path = self.path().to_owned();
        let mut failed = None;
        let done = self.write(|connection| {
            let mut import = Import {
                connection,
                failed: &|error| Trouble::of(&path, error),
                line: 0,
                deriving: Deriving::default(),
                imported: Imported::default(),
                beside: HashMap::new(),
                returning,
                passed: Passed::default(),
            };
            work(&mut import).map_err(|error| {
                failed = Some(error);
                // Whatever it is: the transaction is taken back, and the error given on below.
                Failure::Sql(rusqlite::Error::QueryReturnedNoRows)
            })
        });
        match failed {
            Some(error) => Err(error),
            None => Ok(done?),
        }
    }
}

/// An import that is under way.
pub(super) struct Import<'a> {
    pub(super) connection: &'a Connection,
    failed: &'a dyn Fn(&rusqlite::Error) -> Trouble,
    /// The line that was read last, from 1.
    line: usize,
    pub(super) deriving: Deriving,
    pub(super) imported: Imported,
    /// Attempts that came with the name of another one and stand beside it: the names that they were given.
    pub(super) beside: HashMap<AttemptId, AttemptId>,
    /// What becomes of those who were deleted here, and whom that concerned so far.
    pub(super) returning: Returning,
    pub(super) passed: Passed,
}

impl Import<'_> {
    fn close(&self) -> Result<Imported, ImportError> {
        if self.line == 0 {
            return Err(bad_at(1, Fault::NoHeader));
        }
        self.tidy()?;
        Ok(self.imported)
    }

    pub(super) fn bad(&self, fault: Fault) -> ImportError {
        bad_at(self.line, fault)
    }

    /// Counts what comes in otherwise than as a line.
    pub(super) fn next_line(&mut self) {
        self.line += 1;
    }

    pub(super) fn sql<T>(&self, result: rusqlite::Result<T>) -> Result<T, ImportError> {
        result.map_err(|error| ImportError::Record((self.failed)(&error)))
    }

    fn bytes(&mut self, bytes: &[u8]) -> Result<(), ImportError> {
        let line = self.line + 1;
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) >= LONGEST {
            return Err(bad_at(line, Fault::TooLong));
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => self.text(text),
            Err(_) => Err(bad_at(line, Fault::NotText)),
        }
    }

    fn text(&mut self, text: &str) -> Result<(), ImportError> {
        self.line += 1;
        let text = if self.line == 1 { text.strip_prefix('\u{feff}').unwrap_or(text) } else { text };
        // An editor may leave an empty line at the end.
        if text.trim().is_empty() && self.line > 1 {
            return Ok(());
        }
        let line: Line = serde_json::from_str(text).map_err(|error| {
            // Its own words, without the place that it ends them with.
            let reason = error.to_string();
            let reason = reason.split(" at line ").next().unwrap_or_default().to_owned();
            self.bad(if self.line == 1 { Fault::NoHeader } else { Fault::Malformed(error.column(), reason) })
        })?;
        if self.line > 1 && self.passes_over(&line)? {
            return Ok(());
        }
        match (self.line, line) {
            (1, Line::Record(header)) if header.format > FORMAT => Err(self.bad(Fault::Newer(header.format, FORMAT))),
            // Files put together are as good as one.
            (_, Line::Record(_)) => Ok(()),
            (1, _) => Err(self.bad(Fault::NoHeader)),
            (_, Line::Trainee(trainee)) => self.trainee(&trainee),
            (_, Line::Content(content)) => self.content(content),
            (_, Line::Attempt(attempt)) => self.attempt(&attempt),
            (_, Line::Pair(pair)) => self.pair(pair),
            (_, Line::Review(review)) => self.review(review),
            (_, Line::Goals(goals)) => self.goals(goals),
            (_, Line::Remark(remark)) => self.remark(remark),
            (_, Line::TakenBack(taken)) => self.taken_back(taken),
        }
    }

    fn trainee(&mut self, line: &TraineeLine) -> Result<(), ImportError> {
        if line.name.trim().is_empty() {
            return Err(self.bad(Fault::NoName));
        }
        let since = self.time(line.since)?;
        if self.sql(row_of_trainee(self.connection, line.id))?.is_none() {
            let trainee = Trainee { id: line.id, name: line.name.clone(), since };
            self.sql(insert_trainee(self.connection, &trainee))?;
            self.imported.trainees += 1;
        }
        Ok(())
    }

    fn content(&self, line: ContentLine) -> Result<(), ImportError> {
        let mut original = Original { call: line.call, translations: Vec::new() };
        for (tag, text) in line.translations {
            let language = content::language_of(&tag).ok_or_else(|| self.bad(Fault::UnknownLanguage(tag)))?;
            original.translations.push((language, text));
        }
        let digest = content::digest(&original);
        if digest != line.digest {
            return Err(self.bad(Fault::OtherDigest(digest, line.digest)));
        }
        self.sql(content::keep(self.connection, &original, &line.scenario)).map(|_| ())
    }

    fn attempt(&mut self, line: &AttemptLine) -> Result<(), ImportError> {
        let format = line.attempt.format;
        if format > Attempt::FORMAT {
            return Err(self.bad(Fault::NewerAttempt(format, Attempt::FORMAT)));
        }
        self.check_times(line)?;
        let trainee = self.trainee_of(line.trainee)?;
        let content = match &line.content {
            None => None,
            Some(digest) => {
                let row = self.sql(content::row_of(self.connection, digest))?;
                Some(row.ok_or_else(|| self.bad(Fault::UnknownContent(digest.clone())))?)
            }
        };
        self.put(line.id, trainee, content, line)
    }

    /// The row of a trainee who came in before, or was there.
    pub(super) fn trainee_of(&self, id: TraineeId) -> Result<i64, ImportError> {
        self.sql(row_of_trainee(self.connection, id))?.ok_or_else(|| self.bad(Fault::UnknownTrainee(id)))
    }

    /// A time of a line.
    pub(super) fn time(&self, millis: i64) -> Result<Timestamp, ImportError> {
        Timestamp::from_millisecond(millis).map_err(|_no_such_day| self.bad(Fault::BadTime(0)))
    }

    pub(super) fn check_times(&self, line: &AttemptLine) -> Result<(), ImportError> {
        let ends = line.end.iter().map(|end| end.at);
        let said = line.reflection.iter().map(|reflection| reflection.said);
        if std::iter::once(line.begun).chain(ends).chain(said).any(|time| Timestamp::from_millisecond(time).is_err()) {
            return Err(self.bad(Fault::BadTime(0)));
        }
        let mut last = 0;
        for (place, step) in line.attempt.steps.iter().enumerate() {
            if step.at < last || i64::try_from(step.at).is_err() {
                return Err(self.bad(Fault::BadTime(place + 1)));
            }
            last = step.at;
        }
        Ok(())
    }
}

fn bad_at(line: usize, fault: Fault) -> ImportError {
    ImportError::Line(BadLine { line, fault })
}
