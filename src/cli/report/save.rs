//! Where a report goes.

use super::super::Trouble;
use super::super::save::save;
use crate::report::sheet::{Sheet, csv, sheet_page, workbook};
use crate::words::Words;
use std::fs;
use std::path::{Path, PathBuf};

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// One page.
    Html,
    /// A folder with a file for each table.
    Csv,
    /// One workbook.
    Workbook,
}

/// Every table that a report can have.
const TABLES: [&str; 11] = [
    "discuss",
    "calls",
    "people",
    "played",
    "decisions",
    "replies",
    "confusions",
    "by-hand",
    "attempts",
    "forecasts",
    "remarks",
];

impl Form {
    /// By the word after `--format`.
    pub(super) fn of(word: Option<&str>) -> Self {
        match word {
            Some("csv") => Self::Csv,
            Some("xlsx") => Self::Workbook,
            _ => Self::Html,
        }
    }

    /// Where it goes if nothing is said.
    pub(super) fn usual(self) -> PathBuf {
        match self {
            Self::Html => "attune-report.html",
            Self::Csv => "attune-report",
            Self::Workbook => "attune-report.xlsx",
        }
        .into()
    }
}

/// The file of a table: its name is ours, whatever stands in the record.
fn file_of(folder: &Path, table: &str) -> PathBuf {
    folder.join(format!("{table}.csv"))
}

/// Refuses to write over what is there, unless that was asked for.
pub(super) fn refuse_old(words: &Words, form: Form, out: &Path, force: bool) -> Result<(), Trouble> {
    let mut files = match form {
        Form::Csv => TABLES.iter().map(|table| file_of(out, table)).collect(),
        Form::Html | Form::Workbook => vec![out.to_owned()],
    };
    files.retain(|file| file.exists());
    match files.first().filter(|_| !force) {
        None => Ok(()),
        Some(file) => {
            let path = file.to_string_lossy().into_owned();
            Err(Trouble::Said(words.with("cli-report-exists", &[("path", path.into())])))
        }
    }
}

/// Writes a report.
pub(super) fn save_sheet(words: &Words, sheet: &Sheet, form: Form, out: &Path) -> Result<(), Trouble> {
    let failed = |reason: String| {
        let path = out.to_string_lossy().into_owned();
        Trouble::Said(words.with("cli-report-unwritable", &[("path", path.into()), ("reason", reason.into())]))
    };
    match form {
        Form::Html => save(words, out, sheet_page(words, sheet).as_bytes()),
        Form::Workbook => save(words, out, &workbook(sheet).map_err(|error| failed(error.to_string()))?),
        Form::Csv => {
            fs::create_dir_all(out).map_err(|error| failed(error.to_string()))?;
            sheet.tables.iter().try_for_each(|table| save(words, &file_of(out, table.name), csv(table).as_bytes()))
        }
    }
}
