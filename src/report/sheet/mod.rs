//! Tables of a record, for people and for spreadsheets: a page of HTML, files of CSV, a workbook.
//!
//! A [`Sheet`] is built once and written three ways. Names and texts in it are data: the page escapes them, CSV
//! guards what a spreadsheet would take for a formula, the workbook has them as texts; and every file is named by us.

mod class;
mod csv;
mod page;
mod plot;
mod remarks;
mod trainee;
mod workbook;

pub use class::class;
pub use csv::{csv, guarded};
pub use page::sheet_page;
pub use trainee::trainee;
pub use workbook::{WorkbookError, workbook};

use crate::record::Track;

/// A report: some tables under one title.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// What it is of.
    pub title: String,
    /// What is to be known before reading it, a paragraph each.
    pub about: Vec<String>,
    /// The tables, in the order in which they are read.
    pub tables: Vec<Table>,
}

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Its name for a file, without an end; a word of ours.
    pub name: &'static str,
    /// Its heading; at most 31 characters, none of which a workbook forbids in the name of a sheet.
    pub title: String,
    /// How to read it.
    pub about: String,
    /// What its columns are called.
    pub columns: Vec<Column>,
    /// The cells of each row, one for each column. The first names the row.
    pub rows: Vec<Vec<Cell>>,
    /// What of it is drawn.
    pub plot: Option<Plot>,
    /// What stands below it: what a mark in it means.
    pub note: Option<String>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub head: String,
    /// For one of [`Cell::Track`]: what its three numbers are called.
    pub parts: Option<[String; 3]>,
}

impl Column {
    /// A column of one value.
    #[must_use]
    pub const fn new(head: String) -> Self {
        Self { head, parts: None }
    }
}

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// A text, whatever stands in it.
    Text(String),
    /// So many.
    Count(u32),
    /// A number with so many digits behind the point.
    Number(f64, usize),
    /// A share, 0 to 1.
    Share(f64),
    /// A score.
    Score {
        /// What counts of it, 0 to 100.
        score: u8,
        /// Whether that was set by hand, which is marked where a mark can stand beside a number.
        by_hand: bool,
    },
    /// How a score has run; marked as well if any of it was set by hand.
    Track(Track),
    /// No value, and why: empty where that needs no saying.
    None(String),
}

impl Cell {
    /// A number, or why there is none.
    #[must_use]
    pub fn number(value: Option<f64>, digits: usize, without: &str) -> Self {
        value.map_or_else(|| Self::None(without.to_owned()), |value| Self::Number(value, digits))
    }

    /// As it is read; of a track the latest.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Text(text) | Self::None(text) => text.clone(),
            Self::Count(count) => count.to_string(),
            Self::Number(value, digits) => {
                let text = format!("{value:.digits$}");
                // No sign before what rounds to nothing.
                let is_nothing = text.chars().all(|sign| matches!(sign, '-' | '0' | '.'));
                if is_nothing { text.trim_start_matches('-').to_owned() } else { text }
            }
            Self::Share(share) => format!("{:.0} %", share * 100.0),
            Self::Score { score, .. } => score.to_string(),
            Self::Track(track) => track.latest.to_string(),
        }
    }

    /// Whether it was set by hand.
    #[must_use]
    pub const fn is_by_hand(&self) -> bool {
        matches!(self, Self::Score { by_hand: true, .. } | Self::Track(Track { by_hand: true, .. }))
    }

    /// The number that is drawn.
    #[must_use]
    pub fn value(&self) -> Option<f64> {
        match self {
            Self::Text(_) | Self::None(_) => None,
            Self::Count(count) => Some(f64::from(*count)),
            Self::Number(value, _) => Some(*value),
            Self::Share(share) => Some(share * 100.0),
            Self::Score { score, .. } => Some(f64::from(*score)),
            Self::Track(track) => Some(f64::from(track.latest)),
        }
    }
}

/// What of a table is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Plot {
    /// How.
    pub kind: PlotKind,
    /// The columns that are drawn.
    pub columns: Vec<usize>,
    /// The least and the most that is drawn.
    pub range: (f64, f64),
}

/// How it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlotKind {
    /// A bar for each row, of the first column.
    Bars,
    /// A line for each column, from row to row.
    Lines,
}

impl Plot {
    /// Rows that are drawn at most: of bars the first, of lines the last. More could not be told apart.
    pub const MOST: usize = 30;

    /// The rows that are drawn, of so many.
    #[must_use]
    pub fn rows(&self, of: usize) -> std::ops::Range<usize> {
        match self.kind {
            PlotKind::Bars => 0..of.min(Self::MOST),
            PlotKind::Lines => of.saturating_sub(Self::MOST)..of,
        }
    }
}
