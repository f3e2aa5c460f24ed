//! What the desk's record says of a customer before the call.

use crate::app::theme::Theme;
use crate::app::widgets::{body, caption, heading, label, quiet};
use crate::core::scenario::{Customer, EarlierContact};
use crate::words::Words;
use egui::{RichText, Stroke, Ui, vec2};

/// The file and the earlier contacts.
pub(super) fn record(ui: &mut Ui, words: &Words, theme: &Theme, customer: &Customer) {
    let language = words.language();
    label(ui, theme.text.body(customer.name.get(language)));
    if customer.record.is_empty() {
        quiet(ui, theme, &words.get("briefing-record-none"));
    }
    for line in &customer.record {
        bullet(ui, theme, line.get(language));
    }
    if customer.earlier.is_empty() {
        return;
    }
    ui.add_space(theme.space.l);
    heading(ui, theme, &words.get("briefing-earlier"));
    for contact in &customer.earlier {
        ui.add_space(theme.space.s);
        earlier(ui, words, theme, contact);
    }
}

fn earlier(ui: &mut Ui, words: &Words, theme: &Theme, contact: &EarlierContact) {
    let language = words.language();
    let rail = ui.cursor().left() + 1.0;
    let inside = ui.indent("earlier", |ui| {
        caption(ui, theme, &format!("{} · {}", contact.when.get(language), contact.by.get(language)));
        body(ui, theme, contact.note.get(language));
        if let Some(promised) = &contact.promised {
            let promised = words.with("briefing-promised", &[("promised", promised.get(language).as_str().into())]);
            quiet(ui, theme, &promised);
        }
        if contact.failed {
            let failed = format!("✖ {}", words.get("briefing-failed"));
            label(ui, RichText::new(failed).size(theme.text.size.small).color(theme.colors.rust));
        }
    });
    // A rail beside it: these belong together, and one came after the other.
    let rect = inside.response.rect;
    let color = if contact.failed { theme.colors.rust } else { theme.colors.line };
    ui.painter().vline(rail, rect.y_range(), Stroke::new(2.0, color));
}

fn bullet(ui: &mut Ui, theme: &Theme, text: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme.space.xs;
        let (rect, _) = ui.allocate_exact_size(vec2(10.0, theme.text.size.body * 1.45), egui::Sense::empty());
        ui.painter().circle_filled(rect.center(), 2.5, theme.colors.edge);
        body(ui, theme, text);
    });
}
