//! The report of one trainee.

use super::class::{column, confusions, noted, people, table};
use super::remarks::remarks;
use super::{Cell, Column, Plot, PlotKind, Sheet, Table};
use crate::core::score::ScoreKind;
use crate::record::class::{Forecast, Scope};
use crate::record::{Filter, Record, Summary, Trainee, Trouble, when};
use crate::report::Calls;
use crate::words::Words;
use jiff::tz::TimeZone;

/// The report of one trainee, in the language of `words`; times on the wall are those of `zone`. What is not derived yet
/// is not in it.
///
/// # Errors
///
/// [`Trouble`].
pub fn trainee(words: &Words, record: &Record, of: &Trainee, zone: &TimeZone) -> Result<Sheet, Trouble> {
    let mut attempts = record.attempts(&Filter { trainee: Some(of.id), ..Filter::default() })?;
    attempts.reverse();
    let scope = Scope { trainee: Some(of.id), scenario: None };
    let texts = &Calls::of(record)?;
    let tables = vec![
        people(words, &record.standings(Some(of.id))?),
        every_attempt(words, &attempts, zone, texts),
        foretold(words, &record.forecasts(of.id)?, zone, texts),
        confusions(words, &record.confusions(&scope)?, texts),
        remarks(words, record, &attempts, zone, texts)?,
    ];
    Ok(Sheet {
        title: words.with("class-title-trainee", &[("name", of.name.clone().into())]),
        about: vec![words.with("class-about-trainee", &[("attempts", attempts.len().into())])],
        tables,
    })
}

fn every_attempt(words: &Words, attempts: &[Summary], zone: &TimeZone, texts: &Calls) -> Table {
    let head = ["begun", "call", "mode", "outcome"].map(|id| column(words, id));
    let scores = ScoreKind::ALL.map(|kind| Column::new(words.get(&format!("score-{}", kind.name()))));
    let rows: Vec<Vec<Cell>> = attempts
        .iter()
        .map(|attempt| {
            let results = attempt.results.as_ref().filter(|results| results.replays);
            let outcome = match (results.and_then(|results| results.outcome.as_ref()), attempt.end) {
                (Some(outcome), _) => words.get(&format!("outcome-{outcome}")),
                (None, None) => words.get("class-under-way"),
                (None, Some((end, _))) => words.get(&format!("cli-record-{}", end.name())),
            };
            let scores = ScoreKind::ALL.map(|kind| {
                let by_hand = attempt.by_hand.get(kind).is_some();
                attempt.score(kind).map_or_else(|| Cell::None("–".to_owned()), |score| Cell::Score { score, by_hand })
            });
            let head = [
                Cell::Text(when(attempt.begun, zone.clone())),
                Cell::Text(texts.title(words, &attempt.scenario).to_owned()),
                Cell::Text(words.get(&format!("mode-{}", attempt.mode.name()))),
                Cell::Text(outcome),
            ];
            head.into_iter().chain(scores).chain([beside(words, attempt)]).collect()
        })
        .collect();
    let plot = lines(&rows, vec![4, 5, 6], (0.0, 100.0));
    let columns = head.into_iter().chain(scores).chain([column(words, "by-hand")]).collect();
    let table = table(words, "attempts", columns, rows);
    noted(words, "class-by-hand", Table { plot, ..table })
}

/// Which scores of an attempt were set by hand, each beside what the model says: a number alone can't tell in a table that is
/// read by another program.
fn beside(words: &Words, attempt: &Summary) -> Cell {
    let own = |kind| attempt.results.as_ref().and_then(|results| results.score(kind));
    let set = ScoreKind::ALL.into_iter().filter_map(|kind| {
        let model = own(kind).map_or_else(|| "–".to_owned(), |score| score.to_string());
        let arguments = [
            ("score", words.get(&format!("score-{}", kind.name())).into()),
            ("set", attempt.by_hand.get(kind)?.to_string().into()),
            ("model", model.into()),
        ];
        Some(words.with("class-by-hand-beside", &arguments))
    });
    by_hand(set)
}

/// What was set by hand, in one cell; most often that is nothing.
pub(super) fn by_hand(set: impl Iterator<Item = String>) -> Cell {
    let set: Vec<_> = set.collect();
    if set.is_empty() { Cell::None(String::new()) } else { Cell::Text(set.join(" · ")) }
}

/// What was expected: the difference of each score, so that a line about nothing is somebody who knows how well they did.
fn foretold(words: &Words, forecasts: &[Forecast], zone: &TimeZone, texts: &Calls) -> Table {
    let kinds = ScoreKind::ALL.into_iter().filter(|kind| kind.is_headline());
    let mut columns = ["begun", "call"].map(|id| column(words, id)).to_vec();
    columns.extend(kinds.clone().map(|kind| {
        let name = words.get(&format!("score-{}", kind.name()));
        Column::new(words.with("class-column-excess", &[("score", name.into())]))
    }));
    columns.push(column(words, "miss"));
    let rows: Vec<Vec<Cell>> = forecasts
        .iter()
        .map(|forecast| {
            let errors = kinds.clone().map(|kind| {
                let own = forecast.predictions.iter().find(|prediction| prediction.kind == kind);
                Cell::number(own.map(|own| f64::from(own.error())), 0, "–")
            });
            let head = [
                Cell::Text(when(forecast.begun, zone.clone())),
                Cell::Text(texts.title(words, &forecast.scenario).to_owned()),
            ];
            head.into_iter().chain(errors).chain([Cell::Number(forecast.miss(), 0)]).collect()
        })
        .collect();
    let plot = lines(&rows, vec![2, 3, 4], (-100.0, 100.0));
    Table { plot, ..table(words, "forecasts", columns, rows) }
}

/// Lines, where there is a way from one point to another.
fn lines(rows: &[Vec<Cell>], columns: Vec<usize>, range: (f64, f64)) -> Option<Plot> {
    (rows.len() > 1).then_some(Plot { kind: PlotKind::Lines, columns, range })
}
