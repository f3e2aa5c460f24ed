//! The list of the findings.

use super::prose::{prose, spoken};
use super::{FindingsScreen, Item, Look, sentence};
use crate::app::screens::home::short_name;
use crate::app::widgets::paint::{announce, focus_ring, galley};
use crate::app::widgets::severity_mark;
use crate::core::diagnostic::{Finding, Severity};
use crate::findings;
use egui::{Response, Sense, Stroke, StrokeKind, Ui, WidgetType, pos2, vec2};

const PAD: f32 = 14.0;
const MARK: f32 = 18.0;

/// Shows it; a click, or the focus of the keyboard, chooses.
pub(super) fn list(screen: &mut FindingsScreen, ui: &mut Ui, look: Look<'_>) {
    let mut chosen = None;
    for (place, item) in screen.items.iter().enumerate() {
        let finding = &screen.entry.findings[item.finding];
        let is_chosen = place == screen.selected;
        let response = row(ui, look, finding, *item, is_chosen);
        if response.clicked() || (response.gained_focus() && !is_chosen) {
            chosen = Some(place);
        }
        if is_chosen && screen.moved {
            response.scroll_to_me(None);
        }
    }
    if let Some(place) = chosen {
        screen.choose(place);
        ui.ctx().request_repaint();
    }
}

fn row(ui: &mut Ui, look: Look<'_>, finding: &Finding, item: Item, is_chosen: bool) -> Response {
    let Look { words, theme } = look;
    let (colors, size) = (theme.colors, theme.text.size);
    let width = ui.available_width().max(theme.space.target);
    let room = width - 2.0 * PAD - MARK - theme.space.m;
    let level = sentence(&words.get(&format!("finding-level-{}", finding.severity().name())));
    let title = sentence(&findings::title(finding, words));
    let place = words.with(
        "findings-line",
        &[("file", short_name(&finding.file).into()), ("line", item.at.line.to_string().into())],
    );
    let front = match finding.severity() {
        Severity::Error => colors.rust,
        Severity::Warning => colors.amber,
    };
    let level_galley = galley(ui, &level, size.caption, front, room);
    let place_galley = galley(ui, &format!(" · {place}"), size.caption, colors.quiet, room);
    let mut job = prose(ui, theme, &title, size.small + 1.0, colors.ink, room);
    job.wrap.max_rows = 3;
    let title_galley = ui.painter().layout_job(job);
    let height = 2.0 * PAD + title_galley.size().y + 4.0 + level_galley.size().y;
    let (rect, mut response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let label = format!("{level}: {} ({place})", spoken(&title));
    announce(ui, &mut response, WidgetType::SelectableLabel, Some(is_chosen), None, &label);
    if ui.is_rect_visible(rect) {
        let (fill, edge) = if is_chosen {
            (colors.accent_soft, Stroke::new(1.5, colors.accent))
        } else if response.hovered() {
            (colors.raised, Stroke::new(1.0, colors.accent))
        } else {
            (colors.card, Stroke::new(1.0, colors.line))
        };
        ui.painter().rect(rect, theme.space.corner, fill, edge, StrokeKind::Inside);
        focus_ring(ui, theme, &response, theme.space.corner);
        let first = title_galley.rows.first().map_or(MARK, |row| row.height());
        let mark = pos2(rect.left() + PAD + MARK / 2.0, rect.top() + PAD + first / 2.0);
        severity_mark(ui, mark, MARK, finding.severity(), front, fill);
        let at = pos2(rect.left() + PAD + MARK + theme.space.m, rect.top() + PAD);
        let below = at + vec2(0.0, title_galley.size().y + 4.0);
        let after = vec2(level_galley.size().x, 0.0);
        ui.painter().galley(at, title_galley, colors.ink);
        ui.painter().galley(below, level_galley, front);
        ui.painter().galley(below + after, place_galley, colors.quiet);
    }
    response
}
