//! A table as comma-separated values that Excel opens as they are meant.

use super::{Cell, Table};
use std::borrow::Cow;

/// A table as CSV (RFC 4180): UTF-8 with the mark by which Excel knows it, so that Chinese stays Chinese; lines end as that
/// document has it. Shares are written as numbers of 0 to 1, and the parts of a track in columns of their own.
#[must_use]
pub fn csv(table: &Table) -> String {
    let mut out = String::from('\u{feff}');
    let heads = table.columns.iter().flat_map(|column| match &column.parts {
        None => vec![column.head.clone()],
        Some(parts) => parts.iter().map(|part| format!("{} · {part}", column.head)).collect(),
    });
    line(&mut out, heads.map(|head| field(&head)));
    for row in &table.rows {
        let cells = row.iter().zip(&table.columns).flat_map(|(cell, column)| match (cell, &column.parts) {
            (Cell::Track(track), _) => [track.first, track.latest, track.best].map(|score| score.to_string()).to_vec(),
            (Cell::None(_), Some(parts)) => vec![String::new(); parts.len()],
            (Cell::Share(share), _) => vec![format!("{share:.4}")],
            (Cell::Text(text) | Cell::None(text), _) => vec![field(text)],
            (cell, _) => vec![cell.text()],
        });
        line(&mut out, cells);
    }
    out
}

fn line(out: &mut String, fields: impl Iterator<Item = String>) {
    for (place, field) in fields.enumerate() {
        if place > 0 {
            out.push(',');
        }
        out.push_str(&field);
    }
    out.push_str("\r\n");
}

/// A text that no spreadsheet runs: what begins like a formula has an apostrophe before it, which shows that it is a text.
/// The wide signs are those that spreadsheets of East Asia take for the narrow ones.
#[must_use]
pub fn guarded(text: &str) -> Cow<'_, str> {
    const BEGINS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    // Spaces before it are passed over by some.
    let begins = text.starts_with(BEGINS) || text.trim_start().starts_with(BEGINS);
    if begins { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

fn field(text: &str) -> String {
    let text = guarded(text);
    if text.contains(['"', ',', ';', '\n', '\r', '\t']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.into_owned()
    }
}
