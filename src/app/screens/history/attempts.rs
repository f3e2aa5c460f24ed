//! Every attempt, to be opened again.

use super::{HistoryAction, HistoryScreen, Look};
use crate::app::screens::home::Home;
use crate::app::theme::Theme;
use crate::app::widgets::{Count, Search, key_entry, number_key, quiet};
use crate::core::customer::Outcome;
use crate::core::score::ScoreKind;
use crate::record::{AttemptId, End, Summary, when};
use crate::words::Words;
use egui::Ui;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;

impl HistoryScreen {
    pub(super) fn attempts(&mut self, ui: &mut Ui, look: Look<'_>) -> Option<HistoryAction> {
        let Look { words, theme, library } = look;
        quiet(ui, theme, &words.with("history-about", &[("name", self.past.name.as_str().into())]));
        ui.add_space(theme.space.m);
        let list =
            Entries { attempts: &self.past.attempts, remarked: &self.past.remarked, zone: &self.zone, is_own: true };
        entries(ui, words, theme, library, list, &mut self.search).map(HistoryAction::Review)
    }
}

/// Attempts that are listed.
#[derive(Clone, Copy)]
pub(in crate::app::screens) struct Entries<'a> {
    /// The newest first.
    pub(in crate::app::screens) attempts: &'a [Summary],
    /// How much a trainer says of each of which one says anything.
    pub(in crate::app::screens) remarked: &'a BTreeMap<AttemptId, u32>,
    pub(in crate::app::screens) zone: &'a TimeZone,
    /// Whether they are of whoever looks at them.
    pub(in crate::app::screens) is_own: bool,
}

/// A list of attempts to be opened, those of them whose call or customer is looked for; gives the one that was.
pub(in crate::app::screens) fn entries(
    ui: &mut Ui,
    words: &Words,
    theme: &Theme,
    library: &Home,
    list: Entries<'_>,
    search: &mut Search,
) -> Option<AttemptId> {
    let mut opened = None;
    let named = list.attempts.iter().map(|attempt| {
        let (title, customer) = library.named(words, attempt);
        (attempt, format!("{title} · {customer}"))
    });
    let found: Vec<_> = named.filter(|(_, name)| search.finds(name)).collect();
    let count = Count { found: found.len(), all: list.attempts.len() };
    search.ui(ui, words, theme, "search-calls", count);
    for (place, (attempt, mut text)) in found.into_iter().enumerate() {
        let note = note(words, attempt, list);
        if let Some(count) = list.remarked.get(&attempt.id) {
            text = format!("{text} · {}", words.with("remark-history", &[("count", (*count).into())]));
        }
        // A call that can be gone on with has no debrief yet, and one that can't be played again has none.
        let opens = attempt.end.is_some() && attempt.results.as_ref().is_none_or(|results| results.replays);
        ui.add_enabled_ui(opens, |ui| {
            if key_entry(ui, theme, number_key(place), &text, &note).clicked() {
                opened = Some(attempt.id);
            }
        });
        ui.add_space(theme.space.xs);
    }
    opened
}

/// When, how, and what came of it.
fn note(words: &Words, attempt: &Summary, list: Entries<'_>) -> String {
    let mut parts = vec![when(attempt.begun, list.zone.clone()), words.get(&format!("mode-{}", attempt.mode.name()))];
    match (&attempt.results, attempt.end) {
        (_, None) => parts.push(words.get(if list.is_own { "history-cut-off" } else { "class-under-way" })),
        (Some(results), Some(_)) if !results.replays => parts.push(words.get("history-unreadable")),
        (results, Some((end, _))) => {
            let results = results.as_ref();
            let outcome = results.and_then(|results| results.outcome.as_deref());
            let outcome = outcome.and_then(|name| Outcome::ALL.into_iter().find(|outcome| outcome.name() == name));
            match outcome {
                Some(outcome) => parts.push(words.outcome(outcome)),
                None if end == End::Left => parts.push(words.get("history-left")),
                None => {}
            }
            // Of a call that was left, scores tell of its beginning alone.
            let kinds = ScoreKind::ALL.into_iter().filter(|kind| kind.is_headline() && end == End::Finished);
            for kind in kinds {
                if let Some(value) = attempt.score(kind) {
                    let mark = attempt.by_hand.get(kind).map(|_| format!(" {}", words.get("record-by-hand-mark")));
                    let name = words.get(&format!("score-{}", kind.name()));
                    parts.push(format!("{name} {value}{}", mark.unwrap_or_default()));
                }
            }
        }
    }
    parts.join(" · ")
}
