//! A line to type into that leaves of a long list what is looked for.

use super::{Field, caption, key_field, label, quiet_button_if};
use crate::app::theme::Theme;
use crate::words::Words;
use egui::{Key, Ui};

/// The key that leads into the line, and the one that shows the whole list again.
const SEARCH_KEY: Key = Key::Slash;
const ALL_KEY: Key = Key::Backspace;
/// Lists of at most so many rows are read at a glance, and every row of them has a number.
const FEW: usize = 9;
/// The longest that can be typed, in characters.
const MOST: usize = 60;
/// The width of the line, and that below which what belongs to it stands above it, in points.
const WIDTH: f32 = 300.0;
const NARROW: f32 = 760.0;

/// What is looked for.
#[derive(Clone, Debug, Default)]
pub struct Search {
    text: String,
    /// Its words as they are compared: in small letters.
    words: Vec<String>,
}

/// What was done to a search in a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Searched {
    /// Nothing.
    Nothing,
    /// Something else is looked for.
    Changed,
    /// The line was ended with Enter: whoever typed it turns to the list.
    Entered,
}

impl Search {
    /// Whether something is called what is looked for: each word of it stands somewhere in the name, in large letters or
    /// small.
    #[must_use]
    pub fn finds(&self, name: &str) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let name = name.to_lowercase();
        self.words.iter().all(|word| name.contains(word.as_str()))
    }

    /// Whether anything is looked for.
    #[must_use]
    pub const fn is_on(&self) -> bool {
        !self.words.is_empty()
    }

    /// Draws the line with the words of `id` beside it, and how many of `all` were found; of a few nothing is drawn.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words, theme: &Theme, id: &'static str, count: Count) -> Searched {
        if count.all <= FEW && !self.is_on() {
            return Searched::Nothing;
        }
        let before = self.text.clone();
        let is_narrow = ui.available_width() < NARROW;
        let mut entered = false;
        let mut line = |ui: &mut Ui| {
            let label = label(ui, theme.text.quiet(words.get(id))).id;
            ui.scope(|ui| {
                ui.set_max_width(WIDTH.min(ui.available_width()));
                let field = Field { id, label, hint: "", most: MOST, secret: false };
                entered = key_field(ui, theme, SEARCH_KEY, &field, &mut self.text);
            });
        };
        if is_narrow {
            line(ui);
        }
        let mut is_all = false;
        ui.horizontal_wrapped(|ui| {
            if !is_narrow {
                line(ui);
            }
            if self.words.is_empty() {
                return;
            }
            is_all = quiet_button_if(ui, theme, true, ALL_KEY, &words.get("search-all")).clicked();
            let numbers = [("found", count.found.into()), ("all", count.all.into())];
            label(ui, theme.text.quiet(words.with("search-found", &numbers)));
        });
        if self.is_on() && count.found == 0 {
            caption(ui, theme, &words.with("search-none", &[("text", self.text.trim().into())]));
        }
        ui.add_space(theme.space.s);
        if is_all {
            self.text.clear();
        }
        if self.text != before {
            self.words = self.text.split_whitespace().map(str::to_lowercase).collect();
            ui.ctx().request_repaint();
            return Searched::Changed;
        }
        if entered { Searched::Entered } else { Searched::Nothing }
    }
}

/// How long a list is.
#[derive(Clone, Copy, Debug)]
pub struct Count {
    /// What was found.
    pub found: usize,
    /// All of it.
    pub all: usize,
}
