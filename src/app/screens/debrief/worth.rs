//! What each reply on offer was worth.

use super::Look;
use crate::analysis::{Grade, Judged, Offered, Verdict};
use crate::app::widgets::{caption, grade_color, grade_mark, label};
use crate::words::{points, points_short};
use egui::{Color32, Sense, Ui, WidgetInfo, WidgetType, vec2};

/// The width of the bar beside a reply, in points.
const BAR: f32 = 120.0;

pub(super) fn worth(ui: &mut Ui, look: Look<'_>, verdict: &Verdict, exchange: usize) {
    let Some(judged) = verdict.judgement.decisions.get(exchange) else { return };
    let (words, theme) = (look.words, look.theme);
    caption(ui, theme, &words.get("debrief-offered"));
    for offered in &judged.offered {
        row(ui, look, judged, offered);
    }
    let in_time = judged.offered.iter().find(|offered| offered.reply == judged.reply);
    if in_time.is_some_and(|offered| offered.worth.value() != judged.worth.value()) {
        let arguments = [
            ("worth", points(judged.worth.value()).into()),
            ("loss", points_short(judged.most(), judged.worth.value()).into()),
        ];
        label(ui, theme.text.quiet(words.with("debrief-offered-late", &arguments)).color(theme.colors.amber));
    }
    if let Some(least) = judged.little_left() {
        let points = points_short(judged.most(), least);
        label(ui, theme.text.quiet(words.with("debrief-offered-close", &[("points", points.into())])));
    }
    caption(ui, theme, &words.get("debrief-offered-about"));
    ui.add_space(theme.space.s);
}

/// One reply: what it was worth as a number, a bar and a word, and what it says.
fn row(ui: &mut Ui, look: Look<'_>, judged: &Judged, offered: &Offered) {
    let (words, theme) = (look.words, look.theme);
    let grade = Grade::of(offered.loss);
    let name = words.get(&format!("grade-{}", grade.name()));
    let arguments = [
        ("worth", points(offered.worth.value()).into()),
        ("grade", name.into()),
        ("loss", points_short(judged.most(), offered.worth.value()).into()),
    ];
    let id = if grade == Grade::Best { "debrief-offered-best" } else { "debrief-offered-loss" };
    let mut told = words.with(id, &arguments);
    let was_said = offered.reply == judged.reply;
    if was_said {
        told = format!("{told} · {}", words.get("debrief-offered-yours"));
    }
    let text = words.choice(look.contact.scenario(), offered.reply);
    ui.add_space(theme.space.xs);
    ui.horizontal(|ui| {
        bar(ui, look, offered.worth.value(), grade_color(theme, grade));
        label(ui, theme.text.quiet(format!("{} {told}", grade_mark(grade))).color(grade_color(theme, grade)));
    });
    let body = if was_said { theme.text.body(&text).strong() } else { theme.text.body(&text) };
    label(ui, body).widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{text}: {told}")));
    let customer = look.contact.setup().customer;
    if let Some(because) = look.contact.scenario().reply(offered.reply).because(customer) {
        caption(ui, theme, because.get(words.language()));
    }
}

fn bar(ui: &mut Ui, look: Look<'_>, value: i32, color: Color32) {
    let (rect, _) = ui.allocate_exact_size(vec2(BAR, 8.0), Sense::empty());
    ui.painter().rect_filled(rect, 4, look.theme.colors.sunken);
    let mut filled = rect;
    filled.set_width(rect.width() * share(value));
    ui.painter().rect_filled(filled, 4, color);
}

/// Millionths as a share of one.
#[expect(clippy::cast_precision_loss, reason = "a bar is a few hundred pixels long")]
fn share(value: i32) -> f32 {
    (value as f32 / 1_000_000.0).clamp(0.0, 1.0)
}
