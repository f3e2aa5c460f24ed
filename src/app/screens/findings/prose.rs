//! Sentences with names from the file in them: what stands in backticks is set as it stands in the file.

use crate::app::theme::{Theme, Typography};
use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, FontFamily, FontId, Ui};

/// Points between a name and its neighbours.
const ROOM: f32 = 3.0;

/// A sentence laid out in a width.
pub(super) fn prose(ui: &Ui, theme: &Theme, text: &str, size: f32, color: Color32, width: f32) -> LayoutJob {
    let plain = TextFormat::simple(Typography::font(ui, size), color);
    let code = TextFormat {
        font_id: FontId::new(size * 0.9, FontFamily::Monospace),
        color,
        background: theme.colors.sunken,
        expand_bg: 2.0,
        valign: egui::Align::Center,
        ..Default::default()
    };
    let mut job = LayoutJob::default();
    job.wrap.max_width = width.max(1.0);
    for (place, part) in text.split('`').enumerate() {
        if part.is_empty() {
            continue;
        }
        // The ground of a name reaches a little beyond it; its neighbours make room.
        let room = if place > 0 { ROOM } else { 0.0 };
        job.append(part, room, if place % 2 == 1 { code.clone() } else { plain.clone() });
    }
    job
}

/// The sentence as a screen reader says it.
pub(super) fn spoken(text: &str) -> String {
    text.replace('`', "")
}
