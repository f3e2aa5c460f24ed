//! What of a table is drawn, as a picture in the page.

use super::{Plot, PlotKind, Table};
use crate::picture::escaped;
use std::fmt;

/// The picture in its own units.
const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 200.0;
const LEFT: f64 = 40.0;
const RIGHT: f64 = 14.0;
const TOP: f64 = 10.0;
const BELOW: f64 = 24.0;
/// Height of a bar with the room to the next, and the room for its name.
const BAR: f64 = 24.0;
const NAME: f64 = 240.0;
/// Letters of a name that fit; a Chinese one takes two.
const LETTERS: usize = 34;

/// The classes of lines: their colours stand in the style, so that they fit paper and screen.
const LINES: [(&str, &str); 3] = [("one", "●"), ("two", "■"), ("three", "▲")];

/// The picture. Lines are told apart by their strokes and signs as well as by colour.
pub(super) fn plot(table: &Table, plot: &Plot) -> String {
    fmt::from_fn(|out| match plot.kind {
        PlotKind::Bars => bars(out, table, plot),
        PlotKind::Lines => lines(out, table, plot),
    })
    .to_string()
}

/// The signs and names of the lines, as they stand under the picture.
pub(super) fn legend(table: &Table, plot: &Plot) -> Option<String> {
    let names = plot
        .columns
        .iter()
        .zip(LINES)
        .filter_map(|(column, (_, sign))| Some(format!("{sign} {}", table.columns.get(*column)?.head)));
    (plot.kind == PlotKind::Lines).then(|| names.collect::<Vec<_>>().join("   "))
}

fn open(out: &mut fmt::Formatter<'_>, table: &Table, height: f64) -> fmt::Result {
    writeln!(
        out,
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:.0}" role="img" aria-label="{}">"#,
        escaped(&table.title)
    )
}

fn bars(out: &mut fmt::Formatter<'_>, table: &Table, plot: &Plot) -> fmt::Result {
    let rows = &table.rows[plot.rows(table.rows.len())];
    open(out, table, TOP + BAR * count(rows.len()))?;
    let (least, most) = plot.range;
    for (place, row) in rows.iter().enumerate() {
        let Some(cell) = plot.columns.first().and_then(|column| row.get(*column)) else { continue };
        let (y, value) = (TOP + BAR * count(place), cell.value().unwrap_or(least).clamp(least, most));
        let length = (WIDTH - NAME - 60.0) * (value - least) / (most - least);
        let name = row.first().map(super::Cell::text).unwrap_or_default();
        writeln!(
            out,
            r#"<text class="mark" text-anchor="end" x="{:.0}" y="{:.0}">{}</text>"#,
            NAME - 8.0,
            y + 13.0,
            escaped(&shortened(&name))
        )?;
        writeln!(out, r#"<rect class="bar" x="{NAME:.0}" y="{y:.0}" width="{length:.1}" height="16"/>"#)?;
        writeln!(
            out,
            r#"<text class="mark" x="{:.1}" y="{:.0}">{}</text>"#,
            NAME + length + 6.0,
            y + 13.0,
            escaped(&cell.text())
        )?;
    }
    out.write_str("</svg>\n")
}

fn lines(out: &mut fmt::Formatter<'_>, table: &Table, plot: &Plot) -> fmt::Result {
    let drawn = plot.rows(table.rows.len());
    let (first, rows) = (drawn.start, &table.rows[drawn]);
    let (least, most) = plot.range;
    let steps = count(rows.len().saturating_sub(1)).max(1.0);
    let x = |place: usize| LEFT + (WIDTH - LEFT - RIGHT) * count(place) / steps;
    let y = |value: f64| TOP + HEIGHT * (most - value.clamp(least, most)) / (most - least);
    open(out, table, TOP + HEIGHT + BELOW)?;
    for quarter in 0..=4_u8 {
        let value = least + (most - least) * f64::from(quarter) / 4.0;
        writeln!(out, r#"<path class="grid" d="M{LEFT} {:.1}H{:.0}"/>"#, y(value), WIDTH - RIGHT)?;
        writeln!(
            out,
            r#"<text class="mark" text-anchor="end" x="{:.0}" y="{:.1}">{value:.0}</text>"#,
            LEFT - 8.0,
            y(value) + 4.0
        )?;
    }
    for place in 0..rows.len() {
        writeln!(
            out,
            r#"<text class="mark" text-anchor="middle" x="{:.1}" y="{:.0}">{}</text>"#,
            x(place),
            TOP + HEIGHT + 18.0,
            first + place + 1
        )?;
    }
    for (column, (class, _)) in plot.columns.iter().zip(LINES) {
        let values = rows.iter().enumerate();
        let points: Vec<(f64, f64)> =
            values.filter_map(|(place, row)| Some((x(place), y(row.get(*column)?.value()?)))).collect();
        write!(out, r#"<polyline class="line {class}" points=""#)?;
        for (x, y) in &points {
            write!(out, "{x:.1} {y:.1} ")?;
        }
        out.write_str("\"/>\n")?;
        for (x, y) in points {
            match class {
                "one" => writeln!(out, r#"<circle class="{class}" cx="{x:.1}" cy="{y:.1}" r="4"/>"#)?,
                "two" => writeln!(
                    out,
                    r#"<rect class="{class}" x="{:.1}" y="{:.1}" width="8" height="8"/>"#,
                    x - 4.0,
                    y - 4.0
                )?,
                _ => writeln!(
                    out,
                    r#"<path class="{class}" d="M{x:.1} {:.1}L{:.1} {:.1} {:.1} {:.1}z"/>"#,
                    y - 5.0,
                    x + 5.0,
                    y + 4.0,
                    x - 5.0,
                    y + 4.0
                )?,
            }
        }
    }
    out.write_str("</svg>\n")
}

/// A name that fits beside a bar.
fn shortened(name: &str) -> String {
    let mut width = 0;
    let mut short = String::new();
    for letter in name.chars() {
        width += if letter.is_ascii() { 1 } else { 2 };
        if width > LETTERS {
            short.push('…');
            break;
        }
        short.push(letter);
    }
    short
}

fn count(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
