//! Taking something in, and what came of it in words.

use super::super::waiting::Waiting;
use super::super::{Io, Trouble};
use super::source::Source;
use super::who;
use crate::library::{Library, Places};
use crate::record::lines::{Fault, ImportError, Imported, OldAttempt};
use crate::record::{Record, Returning, told_fault};
use crate::words::Words;
use clap::ArgMatches;
use jiff::Timestamp;
use std::fs;
use std::io::{BufReader, Read};
use std::path::Path;
use std::sync::Arc;

/// The largest file with one attempt that is read, in bytes; one has some kilobytes.
const MOST: u64 = 64 << 20;

/// How it is taken in.
#[derive(Clone, Copy)]
pub(super) struct Manner<'a> {
    /// Whose attempts those are of which that is not said.
    pub(super) trainee: Option<&'a str>,
    /// What becomes of those who were deleted.
    pub(super) returning: Returning,
}

impl<'a> Manner<'a> {
    /// As the arguments have it.
    pub(super) fn of(matches: &ArgMatches, trainee: Option<&'a str>) -> Self {
        let returning = if matches.get_flag("restore") { Returning::Welcome } else { Returning::PassedOver };
        Self { trainee, returning }
    }
}

/// Takes in what lies at each path, and says what came of it. One path is taken in as a whole, or not at all.
pub(super) fn take_in(
    io: &mut Io<'_>,
    words: &Words,
    places: &Places,
    record: &mut Record,
    (path, source): (&Path, &Source),
    Manner { trainee, returning }: Manner<'_>,
) -> Result<(), Trouble> {
    let imported = match source {
        Source::Record(file) => {
            let other = Record::read(file).map_err(|trouble| Trouble::of_record(words, &trouble))?;
            waited(io, words, |watch| record.merge_with(&other, returning, watch))?
                .map_err(|error| failed(words, file, error))?
        }
        Source::Lines(file) => {
            let mut lines = BufReader::new(fs::File::open(file).map_err(|error| unreadable(words, file, &error))?);
            waited(io, words, |watch| record.import_with(&mut lines, returning, watch))?
                .map_err(|error| failed(words, file, error))?
        }
        Source::Attempts(files) => {
            let trainee = who::named(io, words, record, trainee)?;
            let library = Library::load(places);
            let mut attempts = Vec::new();
            for file in files {
                let old = read(words, file)?;
                let (name, digest) = old.scenario();
                // Only the very text that was played: another one would play another call.
                let scenario = library.find(name).filter(|scenario| scenario.content == digest).map(Arc::clone);
                attempts.push((old, kept_at(file).unwrap_or_else(|| (io.now)().timestamp()), scenario));
            }
            record.import_old(trainee.id, &attempts).map_err(|error| match error {
                ImportError::Line(bad) => {
                    bad_line(words, files.get(bad.line - 1).map_or(path, |file| file), 1, &bad.fault)
                }
                other => failed(words, path, other),
            })?
        }
    };
    say(io, words, path, &imported)
}

/// Says how many lines were read, if it takes a while.
fn waited(
    io: &mut Io<'_>,
    words: &Words,
    work: impl FnOnce(&mut dyn FnMut(usize)) -> Result<Imported, ImportError>,
) -> Result<Result<Imported, ImportError>, Trouble> {
    let mut waiting = Waiting::begin(io);
    let imported =
        work(&mut |lines| waiting.tell(io, || words.with("cli-record-importing", &[("lines", lines.into())])));
    waiting.end(io)?;
    Ok(imported)
}

fn read(words: &Words, file: &Path) -> Result<OldAttempt, Trouble> {
    let mut bytes = Vec::new();
    let read = fs::File::open(file).and_then(|file| file.take(MOST).read_to_end(&mut bytes));
    read.map_err(|error| unreadable(words, file, &error))?;
    OldAttempt::read(&bytes).map_err(|(line, fault)| bad_line(words, file, line, &fault))
}

/// When a file was kept: its name begins with it, or else the system knows.
fn kept_at(file: &Path) -> Option<Timestamp> {
    let stem = file.file_stem()?.to_string_lossy();
    let named = stem.split('-').next().and_then(|millis| millis.parse().ok());
    named.and_then(|millis| Timestamp::from_millisecond(millis).ok()).or_else(|| {
        let modified = fs::metadata(file).and_then(|file| file.modified()).ok()?;
        Timestamp::try_from(modified).ok()
    })
}

fn say(io: &mut Io<'_>, words: &Words, path: &Path, imported: &Imported) -> Result<(), Trouble> {
    let arguments = [
        ("path", path.to_string_lossy().into_owned().into()),
        ("trainees", imported.trainees.into()),
        ("attempts", imported.attempts.into()),
        ("extended", imported.extended.into()),
        ("same", imported.same.into()),
        ("parted", imported.parted.into()),
        ("mute", imported.mute.into()),
        ("pairs", imported.pairs.into()),
        ("reviews", imported.reviews.into()),
        ("remarks", imported.remarks.into()),
        ("taken", imported.taken_back.into()),
        ("passed", imported.passed_over.into()),
    ];
    writeln!(io.out, "{}", words.with("cli-record-came", &arguments))?;
    let more = [
        (imported.pairs + imported.reviews, "cli-record-came-cards"),
        (imported.remarks + imported.taken_back, "cli-record-came-remarks"),
        (imported.parted, "cli-record-parted"),
        (imported.mute, "cli-record-came-mute"),
        (imported.passed_over, "cli-record-came-deleted"),
    ];
    for (count, id) in more {
        if count > 0 {
            writeln!(io.out, "{}", words.with(id, &arguments))?;
        }
    }
    Ok(())
}

fn failed(words: &Words, file: &Path, error: ImportError) -> Trouble {
    match error {
        ImportError::Line(bad) => bad_line(words, file, bad.line, &bad.fault),
        ImportError::Unreadable(error) => unreadable(words, file, &error),
        ImportError::Record(trouble) => Trouble::of_record(words, &trouble),
    }
}

fn bad_line(words: &Words, file: &Path, line: usize, fault: &Fault) -> Trouble {
    let arguments = [
        ("file", file.to_string_lossy().into_owned().into()),
        ("line", line.to_string().into()),
        ("fault", told_fault(words, fault).into()),
    ];
    Trouble::Said(words.with("cli-record-bad-line", &arguments))
}

pub(super) fn unreadable(words: &Words, file: &Path, error: &std::io::Error) -> Trouble {
    let arguments = [("file", file.to_string_lossy().into_owned().into()), ("reason", error.to_string().into())];
    Trouble::Said(words.with("cli-replay-unreadable", &arguments))
}
