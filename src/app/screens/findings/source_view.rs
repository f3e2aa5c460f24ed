//! The text of the file around the finding that is chosen, with numbers and the place marked.

use super::excerpt::{Excerpt, Line};
use super::tokens::Kind;
use super::{FindingsScreen, Look};
use crate::app::screens::home::short_name;
use crate::app::theme::Theme;
use crate::app::widgets::{body, caption};
use crate::core::diagnostic::Severity;
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align, Color32, CornerRadius, FontFamily, FontId, Frame, Galley, Margin, Rect, ScrollArea, Sense, Stroke, Ui,
    WidgetInfo, WidgetType, pos2, vec2,
};
use std::sync::Arc;

/// Between the numbers and the text.
const GUTTER: f32 = 14.0;
/// Above and below the text of a line.
const LEADING: f32 = 1.5;
/// The lower margin of the frame.
const BORDER: f32 = 10.0;
/// The lowest height of a text that scrolls by itself.
const LEAST: f32 = 60.0;

/// Shows it; with a distance from the foot of the room it fills the room and scrolls by itself.
pub(super) fn source_view(screen: &FindingsScreen, ui: &mut Ui, look: Look<'_>, foot: Option<f32>) {
    let Some((finding, at)) = screen.chosen() else { return };
    let Look { words, theme } = look;
    let place = words.with(
        "findings-place",
        &[
            ("file", short_name(&finding.file).into()),
            ("line", at.line.to_string().into()),
            ("column", at.column.to_string().into()),
        ],
    );
    caption(ui, theme, &place);
    if screen.nothing_to_read() {
        body(ui, theme, &words.get("findings-no-text"));
        return;
    }
    let Some(excerpt) = &screen.excerpt else { return };
    let colors = theme.colors;
    let signal = match finding.severity() {
        Severity::Error => (colors.rust, colors.rust_soft),
        Severity::Warning => (colors.amber, colors.amber_soft),
    };
    Frame::NONE
        .fill(colors.card)
        .stroke(Stroke::new(1.0, colors.line))
        .corner_radius(theme.space.corner)
        .inner_margin(Margin::symmetric(1, 8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 0.0;
            let Some(foot) = foot else {
                lines(screen, ui, theme, excerpt, signal);
                return;
            };
            let height = (ui.available_height() - foot - BORDER).max(LEAST);
            // The text ends at a frame; a shadow on top of that would be one edge too many.
            ui.spacing_mut().scroll.fade.strength = 0.0;
            let area = ScrollArea::vertical().id_salt("lines").auto_shrink([false, true]).max_height(height);
            area.show(ui, |ui| lines(screen, ui, theme, excerpt, signal));
        });
}

fn lines(screen: &FindingsScreen, ui: &mut Ui, theme: &Theme, excerpt: &Excerpt, signal: (Color32, Color32)) {
    let font = FontId::new(theme.text.size.small - 0.5, FontFamily::Monospace);
    let last = excerpt.lines.last().map_or(0, |line| line.number);
    let widest = ui.painter().layout_no_wrap(last.to_string(), font.clone(), theme.colors.quiet);
    let numbers = widest.size().x + theme.space.l;
    for line in &excerpt.lines {
        let rect = show(ui, theme, line, &font, numbers, signal);
        if line.mark.is_some() && screen.moved {
            ui.scroll_to_rect(rect, Some(Align::Center));
        }
    }
}

/// Shows one line: its number, and its text, which wraps below itself.
fn show(
    ui: &mut Ui,
    theme: &Theme,
    line: &Line,
    font: &FontId,
    numbers: f32,
    (front, ground): (Color32, Color32),
) -> Rect {
    let colors = theme.colors;
    let width = ui.available_width();
    // What does not fit goes on below the first word, not below the number.
    let indent = ui.painter().layout_no_wrap(indent_of(&line.text).to_owned(), font.clone(), colors.quiet).size().x;
    let indent = indent.min(width / 3.0);
    let room = width - numbers - GUTTER - indent - theme.space.m;
    let text = layout(ui, theme, line, font, room, (front, ground));
    let (rect, response) = ui.allocate_exact_size(vec2(width, text.size().y + 2.0 * LEADING), Sense::hover());
    let said = format!("{} {}", line.number, line.text);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &said));
    if line.mark.is_some() {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(true));
    }
    if !ui.is_rect_visible(rect) {
        return rect;
    }
    if line.is_within {
        let bar = Rect::from_min_size(rect.min, vec2(4.0, rect.height()));
        ui.painter().rect_filled(bar, CornerRadius::ZERO, front);
    }
    let is_marked = line.mark.is_some();
    let color = if is_marked { front } else { colors.quiet.gamma_multiply(0.8) };
    let number = ui.painter().layout_no_wrap(line.number.to_string(), font.clone(), color);
    let number_at = pos2(rect.left() + numbers - number.size().x, rect.top() + LEADING);
    if is_marked {
        // A pointer before the number: a shape, and not the colour alone.
        let tip = pos2(number_at.x - 6.0, number_at.y + number.size().y / 2.0);
        let triangle = vec![tip, tip + vec2(-6.0, -4.0), tip + vec2(-6.0, 4.0)];
        ui.painter().add(egui::Shape::convex_polygon(triangle, front, Stroke::NONE));
    }
    ui.painter().galley(number_at, number, color);
    ui.painter().galley(pos2(rect.left() + numbers + GUTTER + indent, rect.top() + LEADING), text, colors.quiet);
    rect
}

fn layout(
    ui: &Ui,
    theme: &Theme,
    line: &Line,
    font: &FontId,
    width: f32,
    (front, ground): (Color32, Color32),
) -> Arc<Galley> {
    let colors = theme.colors;
    let mut text = line.text.clone();
    let mut mark = line.mark.clone();
    if let Some(mark) = mark.as_mut().filter(|mark| mark.start == mark.end) {
        // A place without extent: the character that stands there, or room for one that should.
        mark.end = text[mark.start..].chars().next().map_or(mark.start, |next| mark.start + next.len_utf8());
        if mark.start == mark.end {
            text.push('\u{a0}');
            mark.end = text.len();
        }
    }
    // Wherever the look changes a section begins. The indent is left to whoever places the line.
    let first = indent_of(&text).len();
    let mut edges = vec![first, text.len()];
    edges.extend(line.kinds.iter().flat_map(|(range, _)| [range.start, range.end]));
    edges.extend(mark.iter().flat_map(|mark| [mark.start, mark.end]));
    edges.retain(|edge| *edge >= first);
    edges.sort_unstable();
    edges.dedup();
    let mut job = LayoutJob::default();
    job.wrap.max_width = width.max(40.0);
    job.wrap.break_anywhere = false;
    for edge in edges.windows(2) {
        let (from, to) = (edge[0], edge[1]);
        let kind = line.kinds.iter().find(|(range, _)| range.start <= from && to <= range.end).map(|(_, kind)| *kind);
        let mut format = TextFormat::simple(font.clone(), colors.quiet);
        match kind {
            Some(Kind::Text) => format.color = colors.ink,
            Some(Kind::Value) => format.color = colors.accent,
            Some(Kind::Comment) => format.italics = true,
            None => {}
        }
        if mark.as_ref().is_some_and(|mark| mark.start <= from && to <= mark.end) {
            format.color = colors.ink;
            format.background = ground;
            format.expand_bg = 2.0;
            format.underline = Stroke::new(2.0, front);
        }
        job.append(&text[from..to], 0.0, format);
    }
    ui.painter().layout_job(job)
}

/// The blanks that a line begins with; none of a line of blanks, which has a place to mark in it at most.
fn indent_of(line: &str) -> &str {
    let words = line.trim_start();
    if words.is_empty() { "" } else { &line[..line.len() - words.len()] }
}
