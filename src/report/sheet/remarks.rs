//! What trainers say of attempts, as tables.

use super::class::{column, table};
use super::{Cell, Table};
use crate::record::{About, Filter, Record, Remark, Summary, Trouble, when};
use crate::report::Calls;
use crate::words::Words;
use jiff::tz::TimeZone;
use std::collections::HashMap;

/// Every remark on these attempts that counts, in their order.
pub(super) fn remarks(
    words: &Words,
    record: &Record,
    attempts: &[Summary],
    zone: &TimeZone,
    texts: &Calls,
) -> Result<Table, Trouble> {
    let columns = ["begun", "call", "author", "on", "set", "model", "words"].map(|id| column(words, id)).to_vec();
    let mut rows = Vec::new();
    for attempt in attempts {
        for remark in record.remarks(attempt.id)? {
            let begun = Cell::Text(when(attempt.begun, zone.clone()));
            let call = Cell::Text(texts.title(words, &attempt.scenario).to_owned());
            rows.push([begun, call].into_iter().chain(said(words, attempt, &remark)).collect());
        }
    }
    Ok(table(words, "remarks", columns, rows))
}

/// Every score that was set by hand, by whose attempts they are of, the oldest first.
pub(super) fn scores_by_hand(words: &Words, record: &Record, zone: &TimeZone, texts: &Calls) -> Result<Table, Trouble> {
    let columns =
        ["person", "begun", "call", "author", "on", "set", "model", "words"].map(|id| column(words, id)).to_vec();
    let names: HashMap<_, _> = record.trainees()?.into_iter().map(|one| (one.trainee.id, one.trainee.name)).collect();
    let name = |attempt: &Summary| names.get(&attempt.trainee).cloned().unwrap_or_default();
    let mut attempts = record.attempts(&Filter { remarked: true, ..Filter::default() })?;
    attempts.reverse();
    // Stable: the attempts of each stay in their order.
    attempts.sort_by_cached_key(|attempt| (name(attempt), attempt.trainee));
    let mut rows = Vec::new();
    for attempt in attempts.iter().filter(|attempt| !attempt.by_hand.is_empty()) {
        for remark in record.remarks(attempt.id)? {
            if matches!(remark.about, About::Score { .. }) {
                let head = [
                    name(attempt),
                    when(attempt.begun, zone.clone()),
                    texts.title(words, &attempt.scenario).to_owned(),
                ];
                rows.push(head.map(Cell::Text).into_iter().chain(said(words, attempt, &remark)).collect());
            }
        }
    }
    Ok(table(words, "by-hand", columns, rows))
}

/// Who says what, on what: a score beside the model's own.
fn said(words: &Words, attempt: &Summary, remark: &Remark) -> [Cell; 5] {
    let none = || Cell::None(String::new());
    let (on, set, model) = match &remark.about {
        About::Turn { turn, .. } => {
            let turn = u64::from(*turn) + 1;
            (words.with("debrief-turn", &[("turn", turn.to_string().into())]), none(), none())
        }
        About::Score { kind, score, .. } => {
            let own = attempt.results.as_ref().and_then(|results| results.score(*kind));
            let own = own.map_or_else(|| Cell::None("–".to_owned()), |score| Cell::Score { score, by_hand: false });
            (words.get(&format!("score-{}", kind.name())), Cell::Score { score: *score, by_hand: true }, own)
        }
    };
    [Cell::Text(remark.author.clone()), Cell::Text(on), set, model, Cell::Text(remark.words().to_owned())]
}
