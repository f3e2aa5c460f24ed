//! A line to write in, with a key that leads into it.

use super::{key_cap, key_name, take_key};
use crate::app::theme::Theme;
use egui::{Event, Id, Key, TextEdit, Ui};

/// What a field shows and holds.
#[derive(Debug)]
pub struct Field<'a> {
    /// What tells it from others on the screen.
    pub id: &'static str,
    /// The words that stand above it.
    pub label: Id,
    /// What stands in it while nothing does.
    pub hint: &'a str,
    /// The most that can be written, in characters.
    pub most: usize,
    /// Whether what is written is not shown.
    pub secret: bool,
}

/// Draws a field for `text`; `key` leads into it. Gives whether the line was ended with Enter just now; whoever ends it with
/// that or with Esc ends the line, and not the page.
pub fn key_field(ui: &mut Ui, theme: &Theme, key: Key, field: &Field<'_>, text: &mut String) -> bool {
    ui.horizontal(|ui| {
        key_cap(ui, theme, key);
        let edit = TextEdit::singleline(text)
            .id_salt(field.id)
            .password(field.secret)
            .char_limit(field.most)
            .hint_text(field.hint)
            .margin(egui::Margin::symmetric(10, 8))
            .desired_width(f32::INFINITY);
        let edit = ui.add(edit).labelled_by(field.label);
        ui.ctx().accesskit_node_builder(edit.id, |node| node.set_keyboard_shortcut(key_name(key)));
        if take_key(ui, key) {
            edit.request_focus();
        }
        if !edit.lost_focus() {
            return false;
        }
        let pressed = |event: &Event, wanted| matches!(event, Event::Key { key, pressed: true, .. } if *key == wanted);
        ui.input_mut(|input| {
            let entered = input.events.iter().any(|event| pressed(event, Key::Enter));
            input.events.retain(|event| !pressed(event, Key::Enter) && !pressed(event, Key::Escape));
            entered
        })
    })
    .inner
}
