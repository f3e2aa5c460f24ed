//! One decision: what the customer says, what the class answered, what the figures say of it.

use super::decisions::{advice_mark, first_line};
use super::figures::{Bar, bar};
use super::reading::ToDiscuss;
use super::{Look, percent, points, share};
use crate::analysis::Grade;
use crate::app::widgets::{body, caption, card, grade_color, grade_mark, heading, label, quiet};
use crate::record::class::{Answer, Item};
use egui::Ui;

/// The share below which a reply tempts nobody.
const HARDLY: f64 = 0.05;

pub(super) fn decision(ui: &mut Ui, look: Look<'_>, item: &Item, discuss: Option<&ToDiscuss>) {
    let Look { words, theme, known, .. } = look;
    card(ui, theme, |ui| {
        caption(ui, theme, known.calls.title(words, &item.scenario));
        // A heading for who jumps from one to the next, and the line as it is spoken.
        heading(ui, theme, &first_line(look, item));
        for also in known.calls.said(words, &item.scenario, &item.moment).iter().skip(1).take(3) {
            quiet(ui, theme, &words.with("class-view-or", &[("line", words.quoted(also).into())]));
        }
        if let Some(discuss) = discuss {
            ui.add_space(theme.space.xs);
            let advice = words.get(&format!("class-view-advice-{}", discuss.advice.name()));
            label(ui, theme.text.body(format!("{} {advice}", advice_mark(discuss.advice))).color(theme.colors.amber));
        }
        ui.add_space(theme.space.m);
        figures(ui, look, item);
    });
    ui.add_space(theme.space.m);
    card(ui, theme, |ui| {
        heading(ui, theme, &words.get("class-table-replies"));
        caption(ui, theme, &words.get("class-view-replies-about"));
        ui.add_space(theme.space.s);
        for answer in known.calls.answers(item) {
            reply(ui, look, item, &answer);
        }
    });
    caption(
        ui,
        theme,
        &words.with(
            "class-view-place",
            &[("call", item.scenario.as_str().into()), ("moment", item.moment.as_str().into())],
        ),
    );
}

fn reply(ui: &mut Ui, look: Look<'_>, item: &Item, answer: &Answer) {
    let Look { words, theme, known, .. } = look;
    let text = known.calls.reply(words, &item.scenario, &item.moment, &answer.reply);
    let part = share(answer.people, item.people);
    let said = if answer.people == 0 {
        words.get("class-view-nobody")
    } else {
        let arguments = [("share", percent(words, part).into()), ("count", answer.people.into())];
        words.with("class-view-share", &arguments)
    };
    #[expect(clippy::cast_possible_truncation, reason = "a loss is at most some thousand")]
    let grade = answer.loss.map(|loss| (Grade::of(loss.round().clamp(0.0, 10_000.0) as i16), loss));
    let told = grade.map(|(grade, loss)| {
        let name = format!("{} {}", grade_mark(grade), words.get(&format!("grade-{}", grade.name())));
        if loss < 0.5 {
            name
        } else {
            format!("{name} · {}", words.with("class-view-lost", &[("points", points(words, loss).into())]))
        }
    });
    let tempts = (item.is_interpretable() && part < HARDLY).then(|| words.get("class-view-hardly"));
    let note = [told, tempts].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let color = grade.map_or(theme.colors.edge, |(grade, _)| grade_color(theme, grade));
    let note = Some(note.as_str()).filter(|note| !note.is_empty());
    bar(ui, look, Bar { text: &text, share: part, said: &said, note, color });
}

/// The figures of an item, each with what it means.
fn figures(ui: &mut Ui, look: Look<'_>, item: &Item) {
    let Look { words, theme, .. } = look;
    let people = words.with("class-view-people-count", &[("count", item.people.into())]);
    body(ui, theme, &people);
    if item.weighed > 0 && !item.is_interpretable() {
        let arguments = [("count", item.weighed.into()), ("fewest", Item::FEWEST.into())];
        body(ui, theme, &words.with("class-view-not-interpretable", &arguments));
    }
    if let Some(right) = item.difficulty() {
        let told = words.get(&format!("class-view-difficulty-{}", difficulty(right)));
        let arguments = [("share", percent(words, right).into()), ("told", told.into())];
        body(ui, theme, &words.with("class-view-difficulty", &arguments));
    }
    if item.is_interpretable() {
        let told = item.discrimination().map_or_else(
            || words.get("class-view-discrimination-alike"),
            |r| {
                let told = words.get(&format!("class-view-discrimination-{}", discrimination(r)));
                words.with("class-view-discrimination", &[("r", correlation(r).into()), ("told", told.into())])
            },
        );
        body(ui, theme, &told);
    }
    if let Some(loss) = item.loss {
        body(ui, theme, &words.with("class-view-loss", &[("points", points(words, loss).into())]));
    } else {
        quiet(ui, theme, &words.get("class-view-unweighed"));
    }
}

/// A correlation as it is read: two digits behind the point, nothing before it.
fn correlation(r: f64) -> String {
    format!("{r:.2}")
}

/// By convention .30 to .80 tells people apart.
fn difficulty(right: f64) -> &'static str {
    match right {
        ..0.30 => "hard",
        0.30..=0.80 => "apart",
        _ => "easy",
    }
}

/// By the conventions of textbooks.
fn discrimination(r: f64) -> &'static str {
    match r {
        ..0.0 => "wrong",
        0.0..0.20 => "poor",
        0.20..0.30 => "fair",
        0.30..0.40 => "good",
        _ => "excellent",
    }
}
