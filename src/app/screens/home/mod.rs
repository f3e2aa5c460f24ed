//! The library: which call to take.

mod card;
mod entry;

pub use entry::HomeEntry;

use crate::app::theme::Theme;
use crate::app::widgets::{body, heading, number_key, quiet, scroll_column, title};
use crate::core::scenario::Scenario;
use crate::words::Words;
use card::Card;
use egui::{Rect, Ui, vec2};
use std::sync::Arc;

/// How narrow a card may get before there is one column less.
const CARD_WIDTH: f32 = 360.0;

/// The home screen.
#[derive(Debug)]
pub struct Home {
    entries: Vec<HomeEntry>,
}

/// What the home screen asks for.
#[derive(Debug)]
pub enum HomeAction {
    /// The briefing of a scenario.
    Open(Arc<Scenario>),
}

impl Home {
    /// The home screen of a library. Scenarios that can be played come first, in the order of the library.
    #[must_use]
    pub fn new(mut entries: Vec<HomeEntry>) -> Self {
        entries.sort_by_key(|entry| entry.scenario.is_none());
        Self { entries }
    }

    /// What is listed.
    #[must_use]
    pub fn entries(&self) -> &[HomeEntry] {
        &self.entries
    }

    /// Shows the library.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words, theme: &Theme) -> Option<HomeAction> {
        scroll_column(ui, theme, "home", theme.space.page, |ui| {
            ui.add_space(theme.space.l);
            if self.entries.is_empty() {
                empty(ui, words, theme);
                return None;
            }
            title(ui, theme, &words.get("home-title"));
            quiet(ui, theme, &words.get("home-hint"));
            ui.add_space(theme.space.l);
            let opened = self.cards(ui, words, theme);
            ui.add_space(theme.space.xl);
            opened.map(HomeAction::Open)
        })
    }

    fn cards(&self, ui: &mut Ui, words: &Words, theme: &Theme) -> Option<Arc<Scenario>> {
        let gap = theme.space.l;
        let room = ui.available_width();
        let columns = columns(room, gap);
        #[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
        let width = ((room - gap * (columns - 1) as f32) / columns as f32).max(1.0);
        let mut opened = None;
        for (row, entries) in self.entries.chunks(columns).enumerate() {
            let first = row * columns;
            let laid_out: Vec<_> = entries
                .iter()
                .enumerate()
                .map(|(place, entry)| Card::new(ui, theme, words, entry, number_key(first + place), width))
                .collect();
            let height = laid_out.iter().map(Card::height).fold(0.0, f32::max);
            let mut corner = ui.cursor().min;
            for (card, entry) in laid_out.into_iter().zip(entries) {
                let rect = Rect::from_min_size(corner, vec2(width, height));
                if card.show(ui, theme, rect).clicked() {
                    opened.clone_from(&entry.scenario);
                }
                corner.x += width + gap;
            }
            ui.add_space(gap - ui.spacing().item_spacing.y);
        }
        opened
    }
}

fn columns(room: f32, gap: f32) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a handful")]
    let fitting = ((room + gap) / (CARD_WIDTH + gap)).floor().clamp(1.0, 3.0) as usize;
    fitting
}

fn empty(ui: &mut Ui, words: &Words, theme: &Theme) {
    ui.add_space(theme.space.xxl);
    title(ui, theme, &words.get("home-empty-title"));
    ui.add_space(theme.space.s);
    body(ui, theme, &words.get("home-empty-body"));
    ui.add_space(theme.space.m);
    heading(ui, theme, &words.get("home-empty-command"));
}
