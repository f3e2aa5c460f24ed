//! The six scores, each with its reasons on demand.

use super::Look;
use super::remarks::{Say, Writing, by_hand, effective, set_by_hand};
use crate::app::widgets::{caption, card, heading, label, quiet_button};
use crate::core::score::{Point, Score, ScoreKind};
use crate::words::{gain_sign, tenths};
use egui::{Align, InnerResponse, Key, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Whose reasons are shown.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Reasons {
    /// Of this score; of none while none is open.
    pub(super) of: Option<ScoreKind>,
    /// Those that stood there when the screen was last laid out.
    laid_out: Option<ScoreKind>,
}

impl Reasons {
    /// Of this score.
    pub(super) fn of(of: Option<ScoreKind>) -> Self {
        Self { of, laid_out: None }
    }
}

/// Below this width the scores stand one below the other.
const NARROW: f32 = 640.0;

pub(super) fn scores(ui: &mut Ui, look: Look<'_>, open: &mut Reasons, writing: &mut Writing, said: &mut Option<Say>) {
    heading(ui, look.theme, &look.words.get("debrief-scores"));
    ui.add_space(look.theme.space.s);
    let (front, beside): (Vec<&Score>, Vec<&Score>) =
        look.debrief.scores.iter().partition(|score| score.kind.is_headline());
    // What closes when another opens is still there in the frame of the click: only the next one is laid out as it stays.
    let begun = open.of;
    let is_new = begun != open.laid_out;
    open.laid_out = begun;
    row(ui, look, &front, 0, &mut open.of);
    let of_front = reasons_of(ui, look, &front, open.of, is_new, writing);
    ui.add_space(look.theme.space.m);
    caption(ui, look.theme, &look.words.get("debrief-beside"));
    ui.add_space(look.theme.space.xs);
    row(ui, look, &beside, front.len(), &mut open.of);
    let of_beside = reasons_of(ui, look, &beside, open.of, is_new, writing);
    if open.of != begun {
        ui.ctx().request_repaint();
    }
    if let Some(new) = of_front.or(of_beside) {
        *said = Some(new);
    }
}

/// Below a row, the reasons of the one that is open; brought into view while they are new.
fn reasons_of(
    ui: &mut Ui,
    look: Look<'_>,
    scores: &[&Score],
    open: Option<ScoreKind>,
    is_new: bool,
    writing: &mut Writing,
) -> Option<Say> {
    let score = scores.iter().find(|score| open == Some(score.kind))?;
    ui.add_space(look.theme.space.m);
    let InnerResponse { inner: said, response: shown } = reasons(ui, look, score, writing);
    if is_new {
        let tall = shown.rect.height() > ui.clip_rect().height();
        shown.scroll_to_me(Some(if tall { Align::TOP } else { Align::BOTTOM }));
    }
    said
}

fn row(ui: &mut Ui, look: Look<'_>, scores: &[&Score], first: usize, open: &mut Option<ScoreKind>) {
    if ui.available_width() < NARROW {
        for (place, score) in scores.iter().enumerate() {
            tile(ui, look, score, first + place, open);
            ui.add_space(look.theme.space.s);
        }
    } else {
        ui.columns(scores.len(), |columns| {
            for (place, (ui, score)) in columns.iter_mut().zip(scores).enumerate() {
                // Columns justify their text; this is no newspaper.
                ui.with_layout(egui::Layout::top_down(egui::Align::Min), |ui| {
                    tile(ui, look, score, first + place, open);
                });
            }
        });
    }
}

fn tile(ui: &mut Ui, look: Look<'_>, score: &Score, place: usize, open: &mut Option<ScoreKind>) {
    let (words, theme) = (look.words, look.theme);
    let name = words.get(&format!("score-{}", score.kind.name()));
    card(ui, theme, |ui| {
        label(ui, theme.text.body(&name));
        match effective(look, score) {
            Some(value) => {
                let text = value.to_string();
                let size = if score.kind.is_headline() { theme.text.display(text) } else { theme.text.title(text) };
                let said = words.with("score-value", &[("value", value.to_string().into())]);
                let spoken = format!("{name}: {said}");
                label(ui, size).widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &spoken));
                let predicted = look.predictions().into_iter().find(|prediction| prediction.kind == score.kind);
                bar(ui, look, value, predicted.map(|prediction| prediction.predicted));
                if let Some(predicted) = predicted {
                    label(ui, theme.text.quiet(words.prediction(predicted)).color(theme.colors.ink));
                }
                let sureness = look.debrief.calibration.filter(|_| score.kind == ScoreKind::Perception);
                if let Some(sureness) = sureness {
                    label(ui, theme.text.quiet(words.calibration(sureness)).color(theme.colors.ink));
                }
                if let Some(range) = look.verdict.and_then(|verdict| verdict.ranges.get(score.kind))
                    // Where every play comes to the same, there is nothing to compare with.
                    && range.least.value < range.most.value
                {
                    let arguments = [
                        ("least", range.least.value.to_string().into()),
                        ("most", range.most.value.to_string().into()),
                    ];
                    caption(ui, theme, &words.with("score-range", &arguments));
                }
            }
            None => {
                label(ui, theme.text.heading(words.get("score-not-tested")).color(theme.colors.quiet));
                let is_untimed = score.kind == ScoreKind::Pace && !look.contact.setup().timed;
                let about = if is_untimed { "score-not-tested-untimed" } else { "score-not-tested-about" };
                caption(ui, theme, &words.get(about));
            }
        }
        by_hand(ui, look, score);
        caption(ui, theme, &words.get(&format!("score-{}-about", score.kind.name())));
        // Also what was not tested can be set by hand.
        if score.value.is_some() || look.remarks.author.is_some() {
            let is_open = *open == Some(score.kind);
            let id = if is_open { "debrief-scores-close" } else { "debrief-scores-open" };
            let key = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6].get(place).copied();
            let label = words.with(id, &[("score", name.clone().into())]);
            ui.add_space(theme.space.xs);
            if quiet_button(ui, theme, key, &label).clicked() {
                *open = (!is_open).then_some(score.kind);
            }
        }
    });
}

/// The value as a bar; what was expected as a hand that points at it.
fn bar(ui: &mut Ui, look: Look<'_>, value: u8, predicted: Option<u8>) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 6.0), Sense::empty());
    let colors = look.theme.colors;
    ui.painter().rect_filled(rect, 3, colors.sunken);
    let mut filled = rect;
    filled.set_width(rect.width() * f32::from(value) / 100.0);
    ui.painter().rect_filled(filled, 3, colors.accent);
    if let Some(predicted) = predicted {
        let x = rect.left() + rect.width() * f32::from(predicted) / 100.0;
        let corners = [pos2(x, rect.top() - 1.0), pos2(x - 5.0, rect.top() - 9.0), pos2(x + 5.0, rect.top() - 9.0)];
        ui.painter().add(Shape::convex_polygon(corners.to_vec(), colors.ink, Stroke::new(1.0, colors.card)));
    }
}

/// Every point of a score: where, how many, why.
fn reasons(ui: &mut Ui, look: Look<'_>, score: &Score, writing: &mut Writing) -> InnerResponse<Option<Say>> {
    let (words, theme) = (look.words, look.theme);
    card(ui, theme, |ui| {
        heading(ui, theme, &words.get(&format!("score-{}", score.kind.name())));
        by_hand(ui, look, score);
        let said = set_by_hand(ui, look, score, writing);
        if !score.parts.is_empty() {
            caption(ui, theme, &words.get("debrief-parts-about"));
        }
        for (part, share) in &score.parts {
            let name = words.get(&format!("part-{}", part.name()));
            let (gained, of) = worth(score.kind, share.gained, share.of);
            let value = if share.of > 0 {
                words.with("reason-points", &[("gained", gained.into()), ("of", of.into())])
            } else {
                words.get("score-not-tested")
            };
            let told = words.with("score-part", &[("name", name.into()), ("value", value.into())]);
            label(ui, theme.text.quiet(told));
        }
        let about = match score.kind {
            ScoreKind::Empathy => "debrief-reasons-of-empathy",
            ScoreKind::Perception => "debrief-reasons-of-perception",
            _ => "debrief-reasons-about",
        };
        caption(ui, theme, &words.get(about));
        ui.add_space(theme.space.s);
        for of_turn in score.points.chunk_by(|one, next| one.exchange == next.exchange) {
            let place = of_turn[0].exchange.map_or_else(
                || words.get("reason-whole"),
                |exchange| words.with("reason-turn", &[("turn", (exchange + 1).to_string().into())]),
            );
            caption(ui, theme, &place);
            for point in of_turn {
                reason(ui, look, score.kind, point);
            }
            ui.add_space(theme.space.s);
        }
        said
    })
}

/// One point: whether it was gained, why, and how much of what could be.
fn reason(ui: &mut Ui, look: Look<'_>, kind: ScoreKind, point: &Point) {
    let (words, theme) = (look.words, look.theme);
    let (gained, of) = worth(kind, point.gained, point.of);
    let id = if point.of > 0 { "reason-points" } else { "reason-points-taken" };
    let points = words.with(id, &[("gained", gained.into()), ("of", of.into())]);
    let arguments = [
        ("mark", gain_sign(point.gain()).into()),
        ("because", words.reason(look.contact, point).into()),
        ("points", points.into()),
    ];
    label(ui, theme.text.body(words.with("reason-told", &arguments)));
}

/// Points as they are read: those of empathy are thousandths, and shown in tenths of one mechanism.
fn worth(kind: ScoreKind, gained: i32, of: i32) -> (String, String) {
    if kind == ScoreKind::Empathy { (tenths(gained), tenths(of)) } else { (gained.to_string(), of.to_string()) }
}
