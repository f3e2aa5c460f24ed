//! The languages, each by its own name: whoever needs the switch can't read the other language.

use super::{chip, key_cap, take_key};
use crate::app::theme::Theme;
use crate::core::text::Language;
use egui::{Key, Ui};

/// The key that changes the language from anywhere.
pub const LANGUAGE_KEY: Key = Key::F2;

/// Shows the languages and gives back the one that was chosen, if it is another.
pub fn language_switch(ui: &mut Ui, theme: &Theme, current: Language) -> Option<Language> {
    let mut chosen = None;
    ui.horizontal(|ui| {
        let mut order = Language::ALL;
        // On the right of a bar things are placed from the right; what is read stays the same.
        let from_right = ui.layout().prefer_right_to_left();
        if from_right {
            key_cap(ui, theme, LANGUAGE_KEY);
            order.reverse();
        }
        for language in order {
            if chip(ui, theme, language == current, language.own_name()).clicked() {
                chosen = Some(language);
            }
        }
        if !from_right {
            key_cap(ui, theme, LANGUAGE_KEY);
        }
    });
    chosen.filter(|language| *language != current)
}

/// The next language, if its key was pressed.
#[must_use]
pub fn language_key(ui: &Ui, current: Language) -> Option<Language> {
    take_key(ui, LANGUAGE_KEY).then(|| Language::ALL[(current.index() + 1) % Language::COUNT])
}
