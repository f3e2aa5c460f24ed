//! One of the class: how they stand, whether practice helps, every attempt to be opened.

use super::{ClassAction, Look};
use crate::app::screens::history::{Entries, entries, progress};
use crate::app::widgets::{card, heading, quiet, quiet_button, scroll_column, title};
use crate::core::score::ScoreKind;
use crate::record::{AttemptId, Progress, Summary, Trainee, TraineeId};
use egui::{Key, Ui};
use std::collections::BTreeMap;

/// The widest that the page grows, in points.
const WIDTH: f32 = 820.0;

/// Somebody, and what they have practised.
#[derive(Debug)]
pub(super) struct Person {
    trainee: Trainee,
    /// The newest first.
    attempts: Vec<Summary>,
    progress: Vec<Progress>,
    remarked: BTreeMap<AttemptId, u32>,
}

impl Person {
    pub(super) fn new(trainee: Trainee, attempts: Vec<Summary>, remarked: BTreeMap<AttemptId, u32>) -> Self {
        let progress = Progress::of(&attempts);
        Self { trainee, attempts, progress, remarked }
    }

    pub(super) const fn id(&self) -> TraineeId {
        self.trainee.id
    }

    /// Shows them; the way back leads to the class.
    pub(super) fn ui(&self, ui: &mut Ui, look: Look<'_>) -> Option<ClassAction> {
        let Look { words, theme, library, zone, .. } = look;
        scroll_column(ui, theme, &format!("class person {}", self.trainee.id), WIDTH, |ui| {
            ui.add_space(theme.space.l);
            title(ui, theme, &self.trainee.name);
            ui.add_space(theme.space.s);
            let back = quiet_button(ui, theme, Key::Escape, &words.get("class-view-back")).clicked();
            ui.add_space(theme.space.m);
            self.standing(ui, look);
            heading(ui, theme, &words.get("history-part-attempts"));
            ui.add_space(theme.space.s);
            if self.attempts.is_empty() {
                quiet(ui, theme, &words.get("class-no-call"));
            }
            let list = Entries { attempts: &self.attempts, remarked: &self.remarked, zone };
            let opened = entries(ui, words, theme, library, list);
            ui.add_space(theme.space.m);
            progress(ui, words, theme, library, &self.progress);
            ui.add_space(theme.space.xl);
            let review = opened.map(ClassAction::Review);
            if back { Some(ClassAction::Back) } else { review }
        })
    }

    /// First, latest and best of each score, over all calls.
    fn standing(&self, ui: &mut Ui, look: Look<'_>) {
        let Look { words, theme, known, .. } = look;
        let standings = known.standings.as_deref().unwrap_or_default();
        let Some(standing) = standings.iter().find(|one| one.trainee.id == self.trainee.id) else { return };
        card(ui, theme, |ui| {
            heading(ui, theme, &words.get("class-view-standing"));
            for kind in ScoreKind::ALL {
                let Some(track) = standing.track(kind) else { continue };
                let arguments = [
                    ("score", words.get(&format!("score-{}", kind.name())).into()),
                    ("first", track.first.to_string().into()),
                    ("latest", track.latest.to_string().into()),
                    ("best", track.best.to_string().into()),
                ];
                let told = words.with("history-progress-score", &arguments);
                ui.label(theme.text.quiet(told).color(theme.colors.ink));
            }
        });
        ui.add_space(theme.space.l);
    }
}
