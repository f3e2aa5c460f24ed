//! The foot of a card whose files have findings: what there is, and the way to it.

use super::{HomeEntry, Standing};
use crate::app::theme::Theme;
use crate::app::widgets::paint::{announce, focus_ring, galley};
use crate::app::widgets::severity_mark;
use crate::core::diagnostic::Severity;
use crate::words::Words;
use egui::{CornerRadius, Galley, Id, Rect, Response, Sense, Stroke, Ui, WidgetType, vec2};
use std::sync::Arc;

const PAD: f32 = 20.0;
const ABOVE: f32 = 9.0;
const MARK: f32 = 14.0;
const GAP: f32 = 8.0;

/// A strip that is laid out and not yet placed.
pub(super) struct Strip {
    severity: Severity,
    words: Arc<Galley>,
    label: String,
}

impl Strip {
    /// The strip of an entry that can be played and has findings.
    pub(super) fn new(ui: &Ui, theme: &Theme, words: &Words, entry: &HomeEntry, width: f32) -> Option<Self> {
        let (severity, id) = match entry.standing() {
            Standing::Outdated => (Severity::Error, "home-outdated"),
            Standing::Odd => (Severity::Warning, "home-odd"),
            Standing::Clean | Standing::Broken => return None,
        };
        let label = words.with(id, &[("count", entry.entry().count(severity).into())]);
        let front = if severity == Severity::Error { theme.colors.ink } else { theme.colors.quiet };
        let words = galley(ui, &label, theme.text.size.caption, front, width - 2.0 * PAD - MARK - GAP);
        Some(Self { severity, words, label })
    }

    pub(super) fn height(&self) -> f32 {
        self.words.size().y + 2.0 * ABOVE
    }

    /// Places it at the foot of a card.
    pub(super) fn show(self, ui: &Ui, theme: &Theme, card: Rect, id: Id) -> Response {
        let mut rect = card.shrink(1.0);
        rect.set_top(rect.bottom() - self.height());
        let mut response = ui.interact(rect, id, Sense::click());
        announce(ui, &mut response, WidgetType::Button, None, None, &self.label);
        let colors = theme.colors;
        let (front, ground) = match self.severity {
            Severity::Error => (colors.rust, colors.rust_soft),
            Severity::Warning => (colors.amber, if response.hovered() { colors.amber_soft } else { colors.sunken }),
        };
        let corner = theme.space.corner.saturating_sub(1);
        ui.painter().rect_filled(rect, CornerRadius { nw: 0, ne: 0, sw: corner, se: corner }, ground);
        let row = self.words.rows.first().map_or(MARK, |row| row.height());
        let mark = egui::pos2(rect.left() + PAD - 1.0 + MARK / 2.0, rect.top() + ABOVE + row / 2.0);
        severity_mark(ui, mark, MARK, self.severity, front, ground);
        let at = egui::pos2(rect.left() + PAD - 1.0 + MARK + GAP, rect.top() + ABOVE);
        if response.hovered() {
            for row in &self.words.rows {
                let line = row.rect().translate(at.to_vec2());
                ui.painter().hline(line.x_range(), line.bottom() - 1.0, Stroke::new(1.0, front));
            }
        }
        ui.painter().galley(at, self.words, front);
        if response.has_focus() {
            let inner = response.clone().with_new_rect(rect.shrink2(vec2(4.0, 4.0)));
            focus_ring(ui, theme, &inner, 4);
        }
        response
    }
}
