//! What somebody has practised: every attempt to be opened again, whether it helps, the week, the month.

mod attempts;
mod month;
mod progress;
mod week;

use super::home::Home;
use crate::app::theme::Theme;
use crate::app::widgets::{body, key_chip, quiet_button, scroll_column, title};
use crate::core::debrief::{Predicted, Reviewed, Week};
use crate::core::scenario::Scenario;
use crate::core::score::ScoreKind;
use crate::record::class::Forecast;
use crate::record::{AttemptId, Progress, Summary};
use crate::words::Words;
use egui::{Key, Ui};
use jiff::tz::TimeZone;
use std::sync::Arc;

/// The widest that the page grows, in points.
const WIDTH: f32 = 820.0;

/// What there is of somebody's practice.
#[derive(Debug, Default)]
pub struct Past {
    /// Their name.
    pub name: String,
    /// Their attempts, the newest first.
    pub attempts: Vec<Summary>,
    /// What they expected of their scores, the oldest first.
    pub forecasts: Vec<Forecast>,
    /// The contacts of the last seven days that came to their end, the newest first.
    pub week: Vec<(AttemptId, Reviewed)>,
    /// This month, such as `2026-11`.
    pub month: String,
    /// What they want of it.
    pub goals: Predicted,
}

/// A part of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Attempts,
    Helps,
    Week,
    Month,
}

impl Part {
    const ALL: [Self; 4] = [Self::Attempts, Self::Helps, Self::Week, Self::Month];

    const fn key(self) -> Key {
        match self {
            Self::Attempts => Key::A,
            Self::Helps => Key::D,
            Self::Week => Key::W,
            Self::Month => Key::M,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Attempts => "history-part-attempts",
            Self::Helps => "history-part-helps",
            Self::Week => "history-part-week",
            Self::Month => "history-part-month",
        }
    }
}

/// The page.
#[derive(Debug)]
pub struct HistoryScreen {
    past: Past,
    progress: Vec<Progress>,
    week: Week,
    /// What was finished this month came to.
    tested: Vec<(ScoreKind, Vec<u32>)>,
    zone: TimeZone,
    part: Part,
    /// The goals as they stand on the scales, and the scale that the arrow keys move.
    wanted: Predicted,
    goal: usize,
}

/// What the page asks for.
#[derive(Clone, Debug)]
pub enum HistoryAction {
    /// The debrief of an attempt.
    Review(AttemptId),
    /// The call to take next.
    Take(Arc<Scenario>),
    /// This is wanted of the month.
    SetGoals(Predicted),
    /// Back to the library.
    Back,
}

/// What a part of the page is drawn with.
#[derive(Clone, Copy)]
struct Look<'a> {
    words: &'a Words,
    theme: &'a Theme,
    library: &'a Home,
}

impl HistoryScreen {
    /// The past of somebody.
    #[must_use]
    pub fn new(past: Past) -> Self {
        let week = Week::of(past.week.iter().map(|(_, reviewed)| reviewed));
        let progress = Progress::of(&past.attempts);
        let wanted = past.goals;
        let zone = TimeZone::system();
        let tested = month::tested(&past, &zone);
        Self { past, progress, week, tested, zone, part: Part::Attempts, wanted, goal: 0 }
    }

    /// The same page with new goals, which were kept.
    pub fn set_goals(&mut self, goals: Predicted) {
        self.past.goals = goals;
    }

    /// Shows it; calls have the titles that they have in the library.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words, theme: &Theme, library: &Home) -> Option<HistoryAction> {
        let look = Look { words, theme, library };
        let page = format!("history {:?}", self.part);
        scroll_column(ui, theme, &page, WIDTH, |ui| {
            ui.add_space(theme.space.l);
            title(ui, theme, &words.get("history-title"));
            ui.add_space(theme.space.s);
            if !self.past.attempts.is_empty() {
                self.parts(ui, look);
            }
            let back = quiet_button(ui, theme, Key::Escape, &words.get("history-back")).clicked();
            ui.add_space(theme.space.l);
            if self.past.attempts.is_empty() {
                body(ui, theme, &words.get("history-empty"));
                return back.then_some(HistoryAction::Back);
            }
            let action = match self.part {
                Part::Attempts => self.attempts(ui, look),
                Part::Helps => {
                    self.helps(ui, look);
                    None
                }
                Part::Week => self.week(ui, look),
                Part::Month => self.month(ui, look),
            };
            ui.add_space(theme.space.xl);
            if back { Some(HistoryAction::Back) } else { action }
        })
    }

    fn parts(&mut self, ui: &mut Ui, look: Look<'_>) {
        ui.horizontal_wrapped(|ui| {
            for part in Part::ALL {
                let text = look.words.get(part.name());
                if key_chip(ui, look.theme, part.key(), self.part == part, &text).clicked() {
                    self.part = part;
                    ui.ctx().request_repaint();
                }
            }
        });
        ui.add_space(look.theme.space.m);
    }
}

fn title_of(words: &Words, library: &Home, scenario: &str) -> String {
    library.find(scenario).map_or_else(|| scenario.to_owned(), |found| found.title.get(words.language()).clone())
}
