//! Whether it helps: how the scores have run, first against latest and best, and how well they were foreseen.

use super::{HistoryScreen, Look, title_of};
use crate::app::screens::home::Home;
use crate::app::theme::Theme;
use crate::app::widgets::{Series, Trend, body, caption, card, heading, label, quiet, trend};
use crate::core::score::ScoreKind;
use crate::record::class::Forecast;
use crate::record::{End, Progress, Summary, Track};
use crate::words::Words;
use egui::Ui;

impl HistoryScreen {
    pub(super) fn helps(&self, ui: &mut Ui, look: Look<'_>) {
        self.course(ui, look);
        progress(ui, look.words, look.theme, look.library, &self.progress);
        self.foreseen(ui, look);
    }

    /// The scores in front, attempt by attempt.
    fn course(&self, ui: &mut Ui, look: Look<'_>) {
        let Look { words, theme, .. } = look;
        let finished = |summary: &&Summary| matches!(summary.end, Some((End::Finished, _)));
        let finished: Vec<&Summary> = self.past.attempts.iter().rev().filter(finished).collect();
        card(ui, theme, |ui| {
            heading(ui, theme, &words.get("history-course"));
            if finished.len() < 2 {
                quiet(ui, theme, &words.get("history-course-few"));
                return;
            }
            caption(ui, theme, &words.get("history-course-about"));
            let kinds = ScoreKind::ALL.into_iter().filter(|kind| kind.is_headline());
            let series: Vec<_> = kinds
                .map(|kind| Series {
                    name: words.get(&format!("score-{}", kind.name())),
                    values: finished.iter().map(|one| one.score(kind).map(f64::from)).collect(),
                })
                .collect();
            trend(ui, look.theme, &Trend { id: "course", series: &series, range: [0.0, 100.0] });
        });
        ui.add_space(theme.space.l);
    }

    /// How well the trainee foresaw their own scores.
    fn foreseen(&self, ui: &mut Ui, look: Look<'_>) {
        let Look { words, theme, .. } = look;
        let Some(latest) = self.past.forecasts.last() else { return };
        card(ui, theme, |ui| {
            heading(ui, theme, &words.get("history-foreseen"));
            caption(ui, theme, &words.get("history-foreseen-about"));
            if self.past.forecasts.len() > 1 {
                let values = self.past.forecasts.iter().map(|forecast| Some(forecast.excess())).collect();
                let series = [Series { name: words.get("history-foreseen-series"), values }];
                trend(ui, theme, &Trend { id: "foreseen", series: &series, range: [-100.0, 100.0] });
            }
            body(ui, theme, &in_words(look, latest));
        });
        ui.add_space(theme.space.l);
    }
}

/// First, latest, best of each call that was finished more than once.
pub(in crate::app::screens) fn progress(ui: &mut Ui, words: &Words, theme: &Theme, library: &Home, all: &[Progress]) {
    if all.is_empty() {
        return;
    }
    card(ui, theme, |ui| {
        heading(ui, theme, &words.get("history-progress"));
        caption(ui, theme, &words.get("history-progress-about"));
        for progress in all {
            ui.add_space(theme.space.s);
            let title = title_of(words, library, &progress.scenario);
            let arguments = [("title", title.into()), ("count", progress.attempts.into())];
            label(ui, theme.text.body(words.with("history-progress-call", &arguments)));
            let track = |(kind, track): &(ScoreKind, Track)| {
                let arguments = [
                    ("score", words.get(&format!("score-{}", kind.name())).into()),
                    ("first", track.first.to_string().into()),
                    ("latest", track.latest.to_string().into()),
                    ("best", track.best.to_string().into()),
                ];
                words.with("history-progress-score", &arguments)
            };
            for told in progress.tracks.iter().map(track) {
                label(ui, theme.text.quiet(told).color(theme.colors.ink));
            }
        }
    });
    ui.add_space(theme.space.l);
}

fn in_words(look: Look<'_>, forecast: &Forecast) -> String {
    let (miss, excess) = (forecast.miss().round(), forecast.excess().round());
    let way = match excess {
        ..=-5.0 => "under",
        5.0.. => "over",
        _ => "even",
    };
    look.words.with(&format!("history-foreseen-{way}"), &[("points", format!("{miss:.0}").into())])
}
