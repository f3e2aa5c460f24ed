//! What somebody has practised: every attempt to be opened again, whether it helps, the week, the month.

mod attempts;
mod month;
mod progress;
mod week;

pub(super) use attempts::{Entries, entries};
pub(super) use progress::progress;

use super::home::{CLASS_KEY, Home};
use crate::app::theme::Theme;
use crate::app::widgets::{Search, body, key_chip, quiet_button, scroll_column, title};
use crate::app::work::{Work, work_bar};
use crate::core::debrief::{Predicted, Reviewed, Week};
use crate::core::scenario::Scenario;
use crate::core::score::ScoreKind;
use crate::record::class::Forecast;
use crate::record::{AttemptId, Progress, Summary};
use crate::words::Words;
use egui::{Key, Ui};
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
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
    /// How much a trainer says of each attempt of which one says anything.
    pub remarked: BTreeMap<AttemptId, u32>,
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
    /// What is looked for among the attempts.
    search: Search,
    /// The goals as they stand on the scales, and the scale that the arrow keys move.
    wanted: Predicted,
    goal: usize,
    /// Whether more is known than is shown.
    is_old: bool,
    /// What works out what is not known yet, and of which record.
    work: Option<(PathBuf, Work<()>)>,
}

/// What the page asks for.
#[derive(Clone, Debug)]
pub enum HistoryAction {
    /// The debrief of an attempt.
    Review(AttemptId),
    /// The call to take next.
    Take(Arc<Scenario>),
    /// More is known: the page is to be renewed.
    Renew,
    /// This is wanted of the month.
    SetGoals(Predicted),
    /// The class, as its trainer looks at it.
    Class,
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
        let search = Search::default();
        Self {
            past,
            progress,
            week,
            tested,
            zone,
            part: Part::Attempts,
            search,
            wanted,
            goal: 0,
            is_old: false,
            work: None,
        }
    }

    /// The same page, and what is not known yet of the attempts in the record at `path` is worked out beside it.
    #[must_use]
    pub fn deriving(self, path: &Path) -> Self {
        Self { work: Some((path.to_owned(), derive(path))), ..self }
    }

    /// The same page with what is known by now.
    pub fn renew(&mut self, past: Past) {
        let (part, goal, work) = (self.part, self.goal, self.work.take());
        let search = std::mem::take(&mut self.search);
        // Goals that are being set are not set back.
        let wanted = if self.wanted == self.past.goals { past.goals } else { self.wanted };
        *self = Self { part, search, wanted, goal, work, ..Self::new(past) };
    }

    /// The same page with new goals, which were kept.
    pub fn set_goals(&mut self, goals: Predicted) {
        self.past.goals = goals;
    }

    /// Shows it; calls have the titles that they have in the library.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words, theme: &Theme, library: &Home) -> Option<HistoryAction> {
        self.is_old |= self.work.as_mut().is_some_and(|(_, work)| !work.news(ui.ctx()).is_empty());
        let is_old = self.is_old;
        let look = Look { words, theme, library };
        let page = format!("history {:?}", self.part);
        // It is drawn in any case: whoever types would lose the line, were it not there for a frame.
        let action = scroll_column(ui, theme, &page, WIDTH, |ui| {
            ui.add_space(theme.space.l);
            title(ui, theme, &words.get("history-title"));
            ui.add_space(theme.space.s);
            if !self.past.attempts.is_empty() {
                self.parts(ui, look);
            }
            let (mut back, mut class) = (false, false);
            ui.horizontal_wrapped(|ui| {
                back = quiet_button(ui, theme, Key::Escape, &words.get("history-back")).clicked();
                class = quiet_button(ui, theme, CLASS_KEY, &words.get("home-class")).clicked();
            });
            if class {
                return Some(HistoryAction::Class);
            }
            if let Some((path, work)) = &mut self.work
                && work_bar(ui, words, theme, work)
            {
                *work = derive(path);
            }
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
        });
        action.or_else(|| is_old.then_some(HistoryAction::Renew))
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

/// Works out what came of attempts, and says when something is known that was not.
fn derive(path: &Path) -> Work<()> {
    Work::begin(path, |worker, record| {
        if worker.derive(record)? > 0 {
            worker.give(());
        }
        Ok(())
    })
}

fn title_of(words: &Words, library: &Home, scenario: &str) -> String {
    library.find(scenario).map_or_else(|| scenario.to_owned(), |found| found.title.get(words.language()).clone())
}
