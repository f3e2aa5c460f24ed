//! Words that are only read.

use crate::app::theme::Theme;
use egui::accesskit::Role;
use egui::{Label, Response, RichText, TextWrapMode, Ui};

/// The heading of a screen.
pub fn title(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    heading_of(ui, theme.text.title(text), text)
}

/// The heading of a section or a card.
pub fn heading(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    heading_of(ui, theme.text.heading(text), text)
}

/// Running text, no wider than can be read with ease.
pub fn body(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    within_measure(ui, theme, theme.text.body(text))
}

/// Text that steps back.
pub fn quiet(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    within_measure(ui, theme, theme.text.quiet(text))
}

/// The name of a group, above it.
pub fn caption(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    within_measure(ui, theme, theme.text.caption(text))
}

fn heading_of(ui: &mut Ui, words: RichText, text: &str) -> Response {
    let response = ui.add(Label::new(words).wrap_mode(TextWrapMode::Wrap));
    // egui knows no headings; screen readers jump from one to the next.
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_label(text);
        node.clear_value();
    });
    response
}

fn within_measure(ui: &mut Ui, theme: &Theme, words: RichText) -> Response {
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(theme.space.measure));
        ui.add(Label::new(words).wrap_mode(TextWrapMode::Wrap))
    })
    .inner
}
