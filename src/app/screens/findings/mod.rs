//! What was found in the files of a scenario: a list, and beside it the words of the one that is chosen and its place in
//! the text. It follows the files as they are saved.

mod detail;
mod excerpt;
mod foot;
mod list;
mod prose;
mod source_view;
mod state;
mod tokens;

use super::home::title_of;
use crate::app::editor::Place;
use crate::app::theme::Theme;
use crate::app::widgets::{caption, column, quiet, take_key, title};
use crate::core::diagnostic::{Finding, LineColumn};
use crate::core::scenario::Scenario;
use crate::library::Entry;
use crate::words::Words;
use egui::{Key, Rect, ScrollArea, Ui, UiBuilder, pos2};
use excerpt::Excerpt;
use std::sync::Arc;

/// The widest that this screen spreads, in points: lines of a file are long.
pub const WIDTH: f32 = 1560.0;
/// Below this width the list stands above the text.
const TWO_COLUMNS: f32 = 820.0;
/// Below this height all of it scrolls together.
const TWO_SCROLLS: f32 = 420.0;
/// The part of the width that the list takes, and the widest that it grows.
const LIST: (f32, f32) = (0.36, 460.0);
/// How far the ring around what has the focus reaches.
const RING: f32 = 5.0;

/// The findings of one scenario.
#[derive(Debug)]
pub struct FindingsScreen {
    entry: Arc<Entry>,
    /// Where each finding stands, in the order of the list: errors first.
    items: Vec<Item>,
    selected: usize,
    excerpt: Option<Excerpt>,
    /// Whether the chosen place is yet to be brought into view.
    moved: bool,
    /// Whether the scenario is there no more.
    gone: bool,
    /// Which one it is of how many that have findings; the first is 0.
    among: (usize, usize),
    said: Option<Said>,
}

#[derive(Clone, Copy, Debug)]
struct Item {
    /// Which of the entry's findings.
    finding: usize,
    at: LineColumn,
}

/// What the findings page asks for.
#[derive(Clone, Debug)]
pub enum FindingsAction {
    /// Back to the library.
    Back,
    /// The author's editor, at a place.
    Jump(Place),
    /// The briefing of the scenario.
    Play(Arc<Scenario>),
    /// Another scenario with findings: so many further on.
    Step(isize),
}

/// What came of a jump.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// The editor was started.
    Opened,
    /// There is none; the place was copied.
    Copied(String),
    /// It would not start, for this reason; the place was copied.
    Failed(String, String),
}

/// What a part of the screen is drawn with.
#[derive(Clone, Copy)]
struct Look<'a> {
    words: &'a Words,
    theme: &'a Theme,
}

impl FindingsScreen {
    /// The name by which the library knows the scenario: that of its call's file.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.entry.files.call.name
    }

    /// Says what came of a jump.
    pub fn say(&mut self, said: Said) {
        self.said = Some(said);
    }

    /// Shows it. `has_editor` is whether a jump opens one.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words, theme: &Theme, has_editor: bool) -> Option<FindingsAction> {
        self.arrow_keys(ui);
        let look = Look { words, theme };
        let action = foot::foot(self, ui, look, has_editor);
        column(ui, theme, WIDTH, |ui| {
            ui.add_space(theme.space.m);
            let whole = ui.available_rect_before_wrap();
            if whole.width() >= TWO_COLUMNS && whole.height() >= TWO_SCROLLS {
                self.head(ui, look);
                ui.add_space(theme.space.m);
                self.side_by_side(ui, look);
            } else {
                ScrollArea::vertical().id_salt("findings").auto_shrink(false).show(ui, |ui| {
                    self.head(ui, look);
                    ui.add_space(theme.space.m);
                    if self.items.is_empty() {
                        state::nothing_left(self, ui, look);
                    } else {
                        list::list(self, ui, look);
                        ui.add_space(theme.space.l);
                        detail::detail(self, ui, look);
                        source_view::source_view(self, ui, look, None);
                    }
                    ui.add_space(theme.space.xl);
                });
            }
        });
        self.moved = false;
        action
    }

    /// Which scenario it is, and how it stands.
    fn head(&self, ui: &mut Ui, look: Look<'_>) {
        let Look { words, theme } = look;
        caption(ui, theme, &words.with("findings-of", &[("file", self.file().into())]));
        title(ui, theme, title_of(&self.entry, words.language()));
        if !self.items.is_empty() {
            quiet(ui, theme, &state::standing(&self.entry, words));
        }
    }

    fn side_by_side(&mut self, ui: &mut Ui, look: Look<'_>) {
        if self.items.is_empty() {
            state::nothing_left(self, ui, look);
            return;
        }
        let space = look.theme.space;
        let room = ui.available_rect_before_wrap();
        let left = (room.width() * LIST.0).min(LIST.1);
        let beside = Rect::from_min_max(pos2(room.left() + left + space.xl, room.top()), room.max);
        // A little beyond the edge, for the ring around what has the focus.
        let below = Rect::from_min_max(room.min - egui::vec2(RING, RING), pos2(room.left() + left, room.bottom()));
        ui.scope_builder(UiBuilder::new().max_rect(below).id_salt("list"), |ui| {
            ScrollArea::vertical().id_salt("list").auto_shrink(false).show(ui, |ui| {
                // Room for the ring around what has the focus.
                egui::Frame::NONE.inner_margin(egui::Margin { left: 4, right: 10, top: 4, bottom: 20 }).show(
                    ui,
                    |ui| {
                        list::list(self, ui, look);
                    },
                );
            });
        });
        ui.scope_builder(UiBuilder::new().max_rect(beside).id_salt("text"), |ui| {
            // What is wrong stays in view, however far the text is scrolled.
            detail::detail(self, ui, look);
            source_view::source_view(self, ui, look, Some(space.l));
        });
        ui.allocate_rect(room, egui::Sense::hover());
    }

    fn arrow_keys(&mut self, ui: &Ui) {
        let last = self.items.len().saturating_sub(1);
        if take_key(ui, Key::ArrowDown) && self.selected < last {
            self.choose(self.selected + 1);
        }
        if take_key(ui, Key::ArrowUp) && self.selected > 0 {
            self.choose(self.selected - 1);
        }
    }

    /// The finding that is chosen.
    fn chosen(&self) -> Option<(&Finding, LineColumn)> {
        let item = self.items.get(self.selected)?;
        Some((self.entry.findings.get(item.finding)?, item.at))
    }

    fn nothing_to_read(&self) -> bool {
        self.excerpt.as_ref().is_none_or(|excerpt| excerpt.lines.is_empty())
    }
}

/// A sentence of the catalogue as it stands on a screen: with a capital, where the script has them.
fn sentence(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
