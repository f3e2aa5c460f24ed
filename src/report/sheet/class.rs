//! The report of a class.

use super::remarks::scores_by_hand;
use super::trainee::by_hand;
use super::{Cell, Column, Plot, PlotKind, Sheet, Table};
use crate::core::score::{Gain, ScoreKind};
use crate::record::class::{Answer, Confusion, Item, PlayedCalls, Scope, Standing, discussions, lossy_calls};
use crate::record::{Record, Trouble, when};
use crate::report::Calls;
use crate::words::Words;
use jiff::tz::TimeZone;

/// The report of everybody in a record, in the language of `words`; times on the wall are those of `zone`. What is not
/// derived and weighed yet is not in it.
///
/// # Errors
///
/// [`Trouble`].
pub fn class(words: &Words, record: &Record, zone: &TimeZone) -> Result<Sheet, Trouble> {
    let everything = Scope::default();
    let (played, standings) = (record.played()?, record.standings(None)?);
    let items = record.items(&everything)?;
    let texts = &Calls::of(record)?;
    let about = [
        ("people", played.iter().filter(|one| !one.calls.is_empty()).count().into()),
        ("attempts", played.iter().flat_map(|one| &one.calls).map(|call| call.attempts).sum::<u32>().into()),
    ];
    let tables = vec![
        discuss(words, &items, texts),
        calls(words, &items, texts),
        people(words, &standings),
        who_played(words, &played, zone, texts),
        decisions(words, &items, texts),
        replies(words, &items, texts),
        confusions(words, &record.confusions(&everything)?, texts),
        scores_by_hand(words, record, zone, texts)?,
    ];
    Ok(Sheet {
        title: words.get("class-title"),
        about: vec![words.with("class-about", &about), words.get("class-about-first")],
        tables,
    })
}

/// A column with a heading of ours.
pub(super) fn column(words: &Words, id: &str) -> Column {
    Column::new(words.get(&format!("class-column-{id}")))
}

/// A table with our words around it.
pub(super) fn table(words: &Words, name: &'static str, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Table {
    let title = words.get(&format!("class-table-{name}"));
    let about = words.get(&format!("class-table-{name}-about"));
    Table { name, title, about, columns, rows, plot: None, note: None }
}

/// A table with the footnote `id`, if there is a mark in it.
pub(super) fn noted(words: &Words, id: &str, table: Table) -> Table {
    let is_marked = table.rows.iter().flatten().any(Cell::is_by_hand);
    Table { note: is_marked.then(|| words.get(id)), ..table }
}

/// A loss in points of a hundred, as the debrief has it.
fn points(loss: f64) -> f64 {
    loss / 10.0
}

fn discuss(words: &Words, items: &[Item], texts: &Calls) -> Table {
    let columns = ["moment", "call", "advice", "people", "right", "loss", "most", "second"];
    let rows = discussions(items).into_iter().map(|found| {
        let item = found.item;
        let given = |place: usize| {
            let text = item.answers.get(place).map(|answer: &Answer| {
                let share = f64::from(answer.people) / f64::from(item.people.max(1));
                let text = texts.reply(words, &item.scenario, &item.moment, &answer.reply);
                format!("{} · {text}", Cell::Share(share).text())
            });
            text.map_or_else(|| Cell::None(String::new()), Cell::Text)
        };
        let (most, second) = (given(0), given(1));
        vec![
            Cell::Text(format!("{} · {}", item.scenario, item.moment)),
            Cell::Text(texts.title(words, &item.scenario).to_owned()),
            Cell::Text(words.get(&format!("class-advice-{}", found.advice.name()))),
            Cell::Count(item.weighed),
            Cell::Share(found.right),
            Cell::Number(points(found.loss), 1),
            most,
            second,
        ]
    });
    let rows: Vec<_> = rows.collect();
    let plot = bars(&rows, 5);
    Table { plot, ..table(words, "discuss", columns.map(|id| column(words, id)).to_vec(), rows) }
}

fn calls(words: &Words, items: &[Item], texts: &Calls) -> Table {
    let columns = ["call", "name", "people", "loss-call"].map(|id| column(words, id)).to_vec();
    let rows = lossy_calls(items).into_iter().map(|call| {
        let title = texts.title(words, &call.scenario).to_owned();
        vec![Cell::Text(title), Cell::Text(call.scenario), Cell::Count(call.people), Cell::Number(points(call.loss), 1)]
    });
    let rows: Vec<_> = rows.collect();
    let plot = bars(&rows, 3);
    Table { plot, ..table(words, "calls", columns, rows) }
}

/// Bars of a column, from nothing to the longest.
fn bars(rows: &[Vec<Cell>], column: usize) -> Option<Plot> {
    let most = rows.iter().filter_map(|row| row.get(column)?.value()).fold(1.0, f64::max);
    (!rows.is_empty()).then(|| Plot { kind: PlotKind::Bars, columns: vec![column], range: (0.0, most) })
}

/// People and scores: the map.
pub(super) fn people(words: &Words, standings: &[Standing]) -> Table {
    let parts = ["first", "latest", "best"].map(|part| words.get(&format!("class-part-{part}")));
    let scores = ScoreKind::ALL
        .map(|kind| Column { head: words.get(&format!("score-{}", kind.name())), parts: Some(parts.clone()) });
    let head = ["person", "finished"].map(|id| column(words, id));
    let columns = head.into_iter().chain(scores).chain([column(words, "by-hand")]).collect();
    let rows = standings.iter().map(|standing| {
        let set = ScoreKind::ALL.into_iter().filter(|kind| standing.track(*kind).is_some_and(|track| track.by_hand));
        let set = by_hand(set.map(|kind| words.get(&format!("score-{}", kind.name()))));
        let scores = standing.tracks.iter().map(|track| track.map_or_else(|| Cell::None("–".to_owned()), Cell::Track));
        let head = [Cell::Text(standing.trainee.name.clone()), Cell::Count(standing.attempts)];
        head.into_iter().chain(scores).chain([set]).collect()
    });
    noted(words, "class-by-hand-track", table(words, "people", columns, rows.collect()))
}

fn who_played(words: &Words, played: &[PlayedCalls], zone: &TimeZone, texts: &Calls) -> Table {
    let columns = ["person", "call", "attempts", "finished", "last"].map(|id| column(words, id)).to_vec();
    let mut rows = Vec::new();
    for one in played {
        let name = || Cell::Text(one.trainee.name.clone());
        for call in &one.calls {
            let last = Cell::Text(when(call.last, zone.clone()));
            let title = Cell::Text(texts.title(words, &call.scenario).to_owned());
            rows.push(vec![name(), title, Cell::Count(call.attempts), Cell::Count(call.finished), last]);
        }
        if one.calls.is_empty() {
            let none = || Cell::None(String::new());
            rows.push(vec![name(), Cell::None(words.get("class-no-call")), Cell::Count(0), Cell::Count(0), none()]);
        }
    }
    table(words, "played", columns, rows)
}

fn decisions(words: &Words, items: &[Item], texts: &Calls) -> Table {
    let columns = ["moment", "call", "people", "difficulty", "discrimination", "loss"];
    let rows = items.iter().map(|item| {
        let few = words.get("class-not-interpretable");
        let alike = words.get("class-alike");
        vec![
            Cell::Text(format!("{} · {}", item.scenario, item.moment)),
            Cell::Text(texts.title(words, &item.scenario).to_owned()),
            Cell::Count(item.people),
            item.difficulty().map_or_else(|| Cell::None(few.clone()), Cell::Share),
            Cell::number(item.discrimination(), 2, if item.is_interpretable() { &alike } else { &few }),
            Cell::number(item.loss.map(points), 1, ""),
        ]
    });
    let rows = rows.collect();
    table(words, "decisions", columns.map(|id| column(words, id)).to_vec(), rows)
}

fn replies(words: &Words, items: &[Item], texts: &Calls) -> Table {
    let columns = ["moment", "reply", "people", "share", "loss"].map(|id| column(words, id)).to_vec();
    let mut rows = Vec::new();
    for item in items {
        for answer in texts.answers(item) {
            rows.push(vec![
                Cell::Text(format!("{} · {}", item.scenario, item.moment)),
                Cell::Text(texts.reply(words, &item.scenario, &item.moment, &answer.reply)),
                Cell::Count(answer.people),
                Cell::Share(f64::from(answer.people) / f64::from(item.people.max(1))),
                Cell::number(answer.loss.map(points), 1, ""),
            ]);
        }
    }
    table(words, "replies", columns, rows)
}

pub(super) fn confusions(words: &Words, confusions: &[Confusion], texts: &Calls) -> Table {
    let columns = ["channel", "where", "key", "taken", "times", "share", "gain"].map(|id| column(words, id)).to_vec();
    let mut rows = Vec::new();
    for of in confusions {
        let at = of.at.as_ref().map(|(call, moment)| Cell::Text(format!("{call} · {moment}")));
        for taken in &of.taken {
            let name = taken.taken.as_ref();
            rows.push(vec![
                Cell::Text(words.get(&format!("class-channel-{}", of.channel.name()))),
                at.clone().unwrap_or_else(|| Cell::None(words.get("class-everywhere"))),
                Cell::Text(texts.perceived(words, of, &of.key)),
                name.map_or_else(
                    || Cell::None(words.get("class-open")),
                    |name| Cell::Text(texts.perceived(words, of, name)),
                ),
                Cell::Count(taken.times),
                Cell::Share(f64::from(taken.times) / f64::from(of.times().max(1))),
                Cell::Text(words.get(match taken.gain {
                    Gain::All => "class-gain-right",
                    Gain::Part => "class-gain-half",
                    Gain::Nothing => "class-gain-wrong",
                })),
            ]);
        }
    }
    table(words, "confusions", columns, rows)
}
