//! Plots of the call as a whole. Each row is a picture with its numbers beside it, and says them to whoever listens.

use super::Look;
use super::picture::points;
use crate::analysis::trainees::{Played, Policy};
use crate::analysis::{Ranges, Survey};
use crate::app::widgets::paint::{clipped, galley};
use crate::core::score::ScoreKind;
use egui::{Color32, Rect, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// From row to row.
const ROW: f32 = 25.0;
/// The part of the width for the name, and the points for the number.
const NAME: f32 = 0.38;
const NUMBER: f32 = 58.0;

/// What each trainee comes to: a mark on a scale to 100, with its error, and a line where chance stands.
pub(super) fn habits(ui: &mut Ui, look: Look<'_>, trainees: &[Played], chance: f64, best: f64) {
    let shown = Played::ranked(trainees, look.scenario.language_for(look.words.language()));
    let worth = |played: &Played| f64::from(played.worth) / 10.0;
    let lowest = shown.iter().map(|played| worth(played)).fold(chance.min(0.0), f64::min);
    let scale = Scale { from: (lowest / 10.0).floor() * 10.0, to: best.max(100.0) };
    let colors = look.theme.colors;
    for played in shown {
        let name = look.words.get(&format!("trainee-{}", played.policy.name()));
        let number = points(f64::from(played.worth));
        let told =
            look.words.with("analysis-habit", &[("habit", name.clone().into()), ("worth", number.clone().into())]);
        let color = if played.policy == Policy::Expert { colors.teal } else { colors.accent };
        row(ui, look, &name, &number, &told, |ui, rect| {
            ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(1.0, colors.line));
            for tick in [0.0, 100.0] {
                let x = scale.place(rect, tick);
                ui.painter().vline(x, rect.y_range().shrink(5.0), Stroke::new(1.0, colors.line));
            }
            let x = scale.place(rect, chance);
            let dashes = [pos2(x, rect.top()), pos2(x, rect.bottom())];
            ui.painter().extend(Shape::dashed_line(&dashes, Stroke::new(1.5, colors.amber), 3.0, 3.0));
            let error = f64::from(played.error) / 10.0;
            let whisker = scale.place(rect, worth(played) - error)..=scale.place(rect, worth(played) + error);
            ui.painter().hline(
                egui::Rangef::new(*whisker.start(), *whisker.end()),
                rect.center().y,
                Stroke::new(2.0, color),
            );
            mark(ui, pos2(scale.place(rect, worth(played)), rect.center().y), played.policy, color);
        });
    }
}

/// The expert is a square, chance a ring, a habit a dot: told apart without colour.
fn mark(ui: &Ui, at: egui::Pos2, policy: Policy, color: Color32) {
    match policy {
        Policy::Expert => {
            ui.painter().rect_filled(Rect::from_center_size(at, vec2(10.0, 10.0)), 1.0, color);
        }
        Policy::Random => {
            ui.painter().circle_stroke(at, 4.5, Stroke::new(2.0, color));
        }
        _ => {
            ui.painter().circle_filled(at, 4.5, color);
        }
    }
}

/// What each score can be: a bar from the lowest to the highest, the expert's on it and chance's.
pub(super) fn scores(ui: &mut Ui, look: Look<'_>, ranges: &Ranges, trainees: &[Played]) {
    let colors = look.theme.colors;
    let scale = Scale { from: 0.0, to: 100.0 };
    let language = look.scenario.language_for(look.words.language());
    let is_asked = look.scenario.moments.iter().any(|moment| !moment.perceive.is_empty());
    let of = |policy: Policy, kind: ScoreKind| {
        let played = trainees.iter().find(|played| played.policy == policy && played.language == language)?;
        played.scores[kind as usize].map(f64::from)
    };
    for kind in ScoreKind::ALL {
        let name = look.words.get(&format!("score-{}", kind.name()));
        // What is perceived is free of what is said.
        let range = match (kind, ranges.get(kind)) {
            (_, Some(range)) => Some((range.least.value, range.most.value)),
            (ScoreKind::Perception, None) if is_asked => Some((0, 100)),
            (_, None) => None,
        };
        let number = range.map_or_else(|| "–".to_owned(), |(least, most)| format!("{least}–{most}"));
        let told = match range {
            Some((least, most)) => {
                let arguments = [
                    ("score", name.clone().into()),
                    ("least", least.to_string().into()),
                    ("most", most.to_string().into()),
                ];
                look.words.with("analysis-score", &arguments)
            }
            None => format!("{name}: {}", look.words.get("score-not-tested")),
        };
        row(ui, look, &name, &number, &told, |ui, rect| {
            let rail = Rect::from_center_size(rect.center(), vec2(rect.width(), 8.0));
            ui.painter().rect_filled(rail, 4, colors.sunken);
            let Some((least, most)) = range else { return };
            let bar =
                Rect::from_x_y_ranges(scale.place(rect, least.into())..=scale.place(rect, most.into()), rail.y_range());
            ui.painter().rect_filled(bar, 4, colors.accent_soft);
            ui.painter().rect_stroke(bar, 4, Stroke::new(1.0, colors.accent), egui::StrokeKind::Inside);
            for (policy, color) in [(Policy::Random, colors.accent), (Policy::Expert, colors.teal)] {
                if let Some(value) = of(policy, kind) {
                    mark(ui, pos2(scale.place(rect, value), rect.center().y), policy, color);
                }
            }
        });
    }
}

/// How often each ending comes about by chance.
pub(super) fn endings(ui: &mut Ui, look: Look<'_>, survey: &Survey) {
    let (words, colors) = (look.words, look.theme.colors);
    let scale = Scale { from: 0.0, to: 1.0 };
    for (place, ending) in look.scenario.endings.iter().enumerate() {
        let found = survey.endings.iter().find(|found| found.ending.at() == place);
        let title = ending.title.get(words.language());
        let (number, outcome) = match found {
            Some(found) => {
                let outcomes = found.outcomes.iter().map(|outcome| words.get(&format!("outcome-{}", outcome.name())));
                (look.percent(found.share), words.list(&outcomes.collect::<Vec<_>>()))
            }
            None => (words.get("analyse-never"), String::new()),
        };
        let told = format!("{title}: {number} {outcome}");
        row(ui, look, title, &number, &told, |ui, rect| {
            let Some(found) = found else { return };
            let right = scale.place(rect, found.share);
            let bar = Rect::from_min_max(
                pos2(rect.left(), rect.top() + 4.0),
                pos2(right.max(rect.left() + 2.0), rect.top() + 9.0),
            );
            ui.painter().rect_filled(bar, 2, colors.accent);
            let words = clipped(ui, &outcome, look.theme.text.size.caption, colors.quiet, rect.width(), 1);
            ui.painter().galley(pos2(rect.left(), rect.top() + 10.0), words, colors.quiet);
        });
    }
}

/// A row: a name, a picture, a number.
pub(super) fn row(
    ui: &mut Ui,
    look: Look<'_>,
    name: &str,
    number: &str,
    told: &str,
    paint: impl FnOnce(&Ui, Rect),
) -> egui::Response {
    let (theme, width) = (look.theme, ui.available_width());
    let size = theme.text.size.small;
    let label = clipped(ui, name, size, theme.colors.ink, width * NAME - theme.space.s, 2);
    let height = ROW.max(label.size().y + 4.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, told));
    if ui.is_rect_visible(rect) {
        ui.painter().galley(pos2(rect.left(), rect.center().y - label.size().y / 2.0), label, theme.colors.ink);
        let number = galley(ui, number, size, theme.colors.quiet, NUMBER);
        let right = rect.right() - number.size().x;
        ui.painter().galley(pos2(right, rect.center().y - number.size().y / 2.0), number, theme.colors.quiet);
        let plot = Rect::from_min_max(
            pos2(rect.left() + width * NAME + 6.0, rect.center().y - ROW / 2.0),
            pos2(rect.right() - NUMBER - 10.0, rect.center().y + ROW / 2.0),
        );
        if plot.width() > 20.0 {
            paint(ui, plot);
        }
    }
    response
}

/// A scale from left to right.
#[derive(Clone, Copy)]
pub(super) struct Scale {
    pub(super) from: f64,
    pub(super) to: f64,
}

impl Scale {
    #[expect(clippy::cast_possible_truncation, reason = "a share of one")]
    pub(super) fn place(self, rect: Rect, value: f64) -> f32 {
        let share = (value - self.from) / (self.to - self.from).max(f64::MIN_POSITIVE);
        rect.left() + rect.width() * share.clamp(0.0, 1.0) as f32
    }
}
