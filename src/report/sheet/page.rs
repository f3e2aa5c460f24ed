//! The tables as one page of HTML: no script, nothing that is fetched, well-formed XML as well.

use super::super::html::Html;
use super::{Cell, Sheet, Table, plot};
use crate::words::Words;

/// A report as a page in the language of `words`. The same report gives the same bytes.
#[must_use]
pub fn sheet_page(words: &Words, sheet: &Sheet) -> String {
    let mut html = Html::default();
    html.document(words.language(), &sheet.title, include_str!("sheet.css"), |html| {
        html.text("h1", "", &sheet.title);
        for about in &sheet.about {
            html.text("p", "quiet", about);
        }
        for table in &sheet.tables {
            one(html, words, table);
        }
        html.within("footer", "", |html| html.text("p", "", &words.get("report-printed")));
    });
    html.finish()
}

fn one(html: &mut Html, words: &Words, table: &Table) {
    html.text("h2", "", &table.title);
    if !table.about.is_empty() {
        html.text("p", "caption", &table.about);
    }
    if table.rows.is_empty() {
        return html.text("p", "", &words.get("class-nothing"));
    }
    if let Some(drawn) = &table.plot {
        html.raw(&plot::plot(table, drawn));
        if let Some(legend) = plot::legend(table, drawn) {
            html.text("p", "caption", &legend);
        }
    }
    html.within("table", "", |html| {
        html.within("thead", "", |html| {
            html.within("tr", "", |html| {
                for column in &table.columns {
                    html.scoped("col", &column.head);
                }
            });
        });
        html.within("tbody", "", |html| {
            for row in &table.rows {
                html.within("tr", "", |html| {
                    for (place, cell) in row.iter().enumerate() {
                        if place == 0 {
                            html.scoped("row", &cell.text());
                        } else {
                            value(html, words, cell);
                        }
                    }
                });
            }
        });
    });
    if let Some(note) = &table.note {
        html.text("p", "caption", note);
    }
}

fn value(html: &mut Html, words: &Words, cell: &Cell) {
    match cell {
        Cell::Text(text) => html.text("td", "", text),
        Cell::None(text) => html.text("td", "quiet", text),
        Cell::Score { score, .. } => html.text("td", heat(*score), &marked(words, cell)),
        Cell::Track(track) => html.within("td", heat(track.latest), |html| {
            html.text("span", "", &marked(words, cell));
            if (track.first, track.best) != (track.latest, track.latest) {
                let run = [("first", track.first.to_string().into()), ("best", track.best.to_string().into())];
                html.text("small", "", &words.with("class-track", &run));
            }
        }),
        Cell::Count(_) | Cell::Number(..) | Cell::Share(_) => html.text("td", "number", &cell.text()),
    }
}

/// A number, with a mark if it was set by hand.
fn marked(words: &Words, cell: &Cell) -> String {
    if cell.is_by_hand() { format!("{} {}", cell.text(), words.get("record-by-hand-mark")) } else { cell.text() }
}

/// The class of a score on the map: the darker the higher; the number stands in it.
const fn heat(score: u8) -> &'static str {
    match score {
        0..20 => "heat",
        20..40 => "heat h1",
        40..60 => "heat h2",
        60..80 => "heat h3",
        _ => "heat h4",
    }
}
