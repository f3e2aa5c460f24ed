//! Words that are only read.

use super::lines::{has_chinese, lay_out};
use crate::app::theme::Theme;
use egui::accesskit::Role;
use egui::{FontSelection, Label, Response, RichText, TextWrapMode, Ui, WidgetInfo, WidgetText, WidgetType};
use std::sync::Arc;

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

/// Words in the width that there is, with lines that end where lines of their language may.
pub fn label(ui: &mut Ui, words: RichText) -> Response {
    let mode = ui.wrap_mode();
    label_of(ui, words, mode)
}

fn label_of(ui: &mut Ui, words: RichText, mode: TextWrapMode) -> Response {
    let text = words.text().to_owned();
    // In a row, egui sets them behind what stands there already.
    if mode != TextWrapMode::Wrap || ui.layout().is_horizontal() || !has_chinese(&text) {
        return ui.add(Label::new(words).wrap_mode(mode));
    }
    let job = WidgetText::from(words).into_layout_job(ui.style(), FontSelection::Default, ui.text_valign());
    let mut job = Arc::unwrap_or_clone(job);
    job.wrap.max_width = ui.available_width();
    job.halign = ui.layout().horizontal_placement();
    let laid_out = lay_out(ui, job);
    let response = ui.add(Label::new(laid_out));
    // What is read aloud has no line ends.
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, ui.is_enabled(), &text));
    response
}

fn heading_of(ui: &mut Ui, words: RichText, text: &str) -> Response {
    let response = label_of(ui, words, TextWrapMode::Wrap);
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
        label_of(ui, words, TextWrapMode::Wrap)
    })
    .inner
}
