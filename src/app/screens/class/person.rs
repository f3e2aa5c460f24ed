//! One of the class: how they stand, whether practice helps, every attempt to be opened.

use super::figures::{cell, head_in, text_in};
use super::map::spoken;
use super::{ClassAction, Look};
use crate::app::screens::history::{Entries, entries, progress};
use crate::app::widgets::{Search, card, heading, quiet, quiet_button, scroll_column, title};
use crate::core::score::ScoreKind;
use crate::record::{AttemptId, Progress, Summary, Track, Trainee, TraineeId};
use egui::{Align, Key, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};
use std::collections::BTreeMap;

/// The widest that the page grows, in points.
const WIDTH: f32 = 820.0;

/// The height of a row of figures.
const ROW: f32 = 34.0;

/// The first, the latest or the best of a score.
const fn of(track: Track, which: usize) -> u8 {
    [track.first, track.latest, track.best][which]
}

/// The place of a column: the name of the row, then the scores.
fn at(row: Rect, column: usize) -> Rect {
    let width = row.width() / 7.0;
    #[expect(clippy::cast_precision_loss, reason = "seven columns")]
    let left = row.left() + width * column as f32;
    Rect::from_min_size(pos2(left, row.top()), vec2(width, row.height()))
}

/// Somebody, and what they have practised.
#[derive(Debug)]
pub(super) struct Person {
    trainee: Trainee,
    /// The newest first.
    attempts: Vec<Summary>,
    progress: Vec<Progress>,
    remarked: BTreeMap<AttemptId, u32>,
    /// What is looked for among their attempts.
    search: Search,
}

impl Person {
    pub(super) fn new(
        trainee: Trainee,
        attempts: Vec<Summary>,
        remarked: BTreeMap<AttemptId, u32>,
        search: Search,
    ) -> Self {
        let progress = Progress::of(&attempts);
        Self { trainee, attempts, progress, remarked, search }
    }

    pub(super) const fn id(&self) -> TraineeId {
        self.trainee.id
    }

    /// What was looked for among their attempts.
    pub(super) fn into_search(self) -> Search {
        self.search
    }

    /// Shows them; the way back leads to the class.
    pub(super) fn ui(&mut self, ui: &mut Ui, look: Look<'_>) -> Option<ClassAction> {
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
            let list = Entries { attempts: &self.attempts, remarked: &self.remarked, zone, is_own: false };
            let opened = entries(ui, words, theme, library, list, &mut self.search);
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
            ui.add_space(theme.space.xs);
            let (head, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
            for (column, kind) in (1..).zip(ScoreKind::ALL) {
                head_in(ui, theme, at(head, column), &words.get(&format!("score-{}", kind.name())), Align::Center);
            }
            for (part, which) in [("first", 0), ("latest", 1), ("best", 2)] {
                let name = words.get(&format!("class-part-{part}"));
                let (row, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
                let values =
                    ScoreKind::ALL.map(|kind| standing.track(kind).map(|track| (of(track, which), track.by_hand)));
                let told = spoken(look, &name, values);
                response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &told));
                text_in(ui, at(row, 0), &name, theme.text.size.small, theme.colors.ink, Align::Min);
                for (column, value) in (1..).zip(values) {
                    cell(ui, look, at(row, column), value);
                }
            }
        });
        ui.add_space(theme.space.l);
    }
}
