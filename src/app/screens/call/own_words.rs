//! A reply in the trainee's own words, before any is offered.

use super::Look;
use crate::app::widgets::{caption, heading, primary_button};
use egui::{Id, Key, KeyboardShortcut, Modifiers, TextEdit, Ui};

/// What is being typed.
#[derive(Clone, Debug, Default)]
pub(super) struct OwnWords {
    text: String,
    /// Whether the field has had the focus: it has it from the beginning, and may then lose it.
    focused: bool,
}

/// The longest that is kept, in characters: what nobody would say in one breath.
const LONGEST: usize = 400;

impl OwnWords {
    /// What was begun before.
    pub(super) fn begun(text: String) -> Self {
        Self { text, focused: false }
    }

    /// How far it has come.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Shows the field; gives the words once they are done, and none if there are to be none. They are to be said, or to
    /// stand in a ticket.
    pub(super) fn ui(&mut self, ui: &mut Ui, look: Look<'_>, for_ticket: bool) -> Option<String> {
        let (words, theme) = (look.words, look.theme);
        let asked = words.get(if for_ticket { "call-own-words-ticket" } else { "call-own-words" });
        heading(ui, theme, &asked);
        caption(ui, theme, &words.get("call-own-words-about"));
        ui.add_space(theme.space.s);
        let field = TextEdit::multiline(&mut self.text)
            // A name of its own: what follows in its place must not be taken for a field that has the focus.
            .id(Id::new("call-own-words"))
            .desired_rows(2)
            .desired_width(f32::INFINITY)
            .char_limit(LONGEST)
            .font(egui::TextStyle::Body)
            .margin(egui::Margin::same(12))
            .hint_text(words.get("call-own-words-hint"))
            // Enter is done; a line may be broken with Shift.
            .return_key(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter));
        let response = ui.add(field);
        response.widget_info(|| {
            let mut info = egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, &asked);
            info.current_text_value = Some(self.text.clone());
            info
        });
        if !std::mem::replace(&mut self.focused, true) {
            response.request_focus();
        }
        let entered = response.has_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
        ui.add_space(theme.space.s);
        let pressed = primary_button(ui, theme, Key::Enter, &words.get("call-own-words-done")).clicked();
        (entered || pressed).then(|| std::mem::take(&mut self.text))
    }
}
