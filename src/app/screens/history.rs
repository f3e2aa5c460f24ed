//! What somebody has practised: whether it helps, and every attempt to be opened again.

use super::home::Home;
use crate::app::theme::Theme;
use crate::app::widgets::{
    body, caption, card, heading, key_entry, number_key, quiet, quiet_button, scroll_column, title,
};
use crate::core::customer::Outcome;
use crate::core::score::ScoreKind;
use crate::record::{AttemptId, End, Progress, Summary, when};
use crate::words::Words;
use egui::{Key, Ui};
use jiff::tz::TimeZone;

/// The widest that the page grows, in points.
const WIDTH: f32 = 820.0;

/// The page.
#[derive(Debug)]
pub struct HistoryScreen {
    name: String,
    attempts: Vec<Summary>,
    progress: Vec<Progress>,
    zone: TimeZone,
}

/// What the page asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryAction {
    /// The debrief of an attempt.
    Review(AttemptId),
    /// Back to the library.
    Back,
}

impl HistoryScreen {
    /// The attempts of somebody, the newest first.
    #[must_use]
    pub fn new(name: String, attempts: Vec<Summary>) -> Self {
        let progress = Progress::of(&attempts);
        Self { name, attempts, progress, zone: TimeZone::system() }
    }

    /// Shows it; calls have the titles that they have in the library.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words, theme: &Theme, library: &Home) -> Option<HistoryAction> {
        scroll_column(ui, theme, "history", WIDTH, |ui| {
            ui.add_space(theme.space.l);
            title(ui, theme, &words.get("history-title"));
            if self.attempts.is_empty() {
                body(ui, theme, &words.get("history-empty"));
            } else {
                quiet(ui, theme, &words.with("history-about", &[("name", self.name.as_str().into())]));
            }
            ui.add_space(theme.space.l);
            let back = quiet_button(ui, theme, Key::Escape, &words.get("history-back")).clicked();
            ui.add_space(theme.space.l);
            self.progress(ui, words, theme, library);
            let mut action = back.then_some(HistoryAction::Back);
            for (place, attempt) in self.attempts.iter().enumerate() {
                let (title, customer) = library.named(words, attempt);
                let (text, note) = (format!("{title} · {customer}"), self.note(words, attempt));
                // A call that can be gone on with has no debrief yet, and one that can't be played again has none.
                let opens = attempt.end.is_some() && attempt.results.as_ref().is_none_or(|results| results.replays);
                ui.add_enabled_ui(opens, |ui| {
                    if key_entry(ui, theme, number_key(place), &text, &note).clicked() {
                        action = Some(HistoryAction::Review(attempt.id));
                    }
                });
                ui.add_space(theme.space.xs);
            }
            ui.add_space(theme.space.xl);
            action
        })
    }

    /// First, latest, best of each call that was finished more than once.
    fn progress(&self, ui: &mut Ui, words: &Words, theme: &Theme, library: &Home) {
        if self.progress.is_empty() {
            return;
        }
        card(ui, theme, |ui| {
            heading(ui, theme, &words.get("history-progress"));
            caption(ui, theme, &words.get("history-progress-about"));
            for progress in &self.progress {
                ui.add_space(theme.space.s);
                let title = title_of(words, library, &progress.scenario);
                let arguments = [("title", title.into()), ("count", progress.attempts.into())];
                ui.label(theme.text.body(words.with("history-progress-call", &arguments)));
                let track = |(kind, track): &(ScoreKind, crate::record::Track)| {
                    let arguments = [
                        ("score", words.get(&format!("score-{}", kind.name())).into()),
                        ("first", track.first.to_string().into()),
                        ("latest", track.latest.to_string().into()),
                        ("best", track.best.to_string().into()),
                    ];
                    words.with("history-progress-score", &arguments)
                };
                for told in progress.tracks.iter().map(track) {
                    ui.label(theme.text.quiet(told).color(theme.colors.ink));
                }
            }
        });
        ui.add_space(theme.space.l);
    }

    /// When, how, and what came of it.
    fn note(&self, words: &Words, attempt: &Summary) -> String {
        let mut parts =
            vec![when(attempt.begun, self.zone.clone()), words.get(&format!("mode-{}", attempt.mode.name()))];
        match (&attempt.results, attempt.end) {
            (_, None) => parts.push(words.get("history-cut-off")),
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
                    if let Some(value) = results.and_then(|results| results.score(kind)) {
                        parts.push(format!("{} {value}", words.get(&format!("score-{}", kind.name()))));
                    }
                }
            }
        }
        parts.join(" · ")
    }
}

fn title_of(words: &Words, library: &Home, scenario: &str) -> String {
    library.find(scenario).map_or_else(|| scenario.to_owned(), |found| found.title.get(words.language()).clone())
}
