//! The calls and the decisions worth a class's time.

use super::decisions::{advice_mark, first_line};
use super::figures::{Bar, bar};
use super::reading::ToDiscuss;
use super::{ClassAction, Look, page, percent, points, share};
use crate::app::widgets::{caption, card, heading, key_entry, number_key, quiet};
use egui::Ui;

/// So many decisions are more than a class discusses in an hour.
const MOST: usize = 9;
/// So many calls are enough to choose the next from.
const CALLS: usize = 6;

/// Gives what the page asks for, and the item that was chosen.
pub(super) fn discuss(
    ui: &mut Ui,
    look: Look<'_>,
    mut head: impl FnMut(&mut Ui) -> Option<ClassAction>,
) -> (Option<ClassAction>, Option<usize>) {
    let Look { words, theme, known, .. } = look;
    let mut chosen = None;
    let action = page(ui, theme, "class discuss", |ui| {
        let action = head(ui);
        if known.discuss.is_empty() {
            quiet(ui, theme, &words.get("class-view-discuss-empty"));
            return action;
        }
        ui.scope(|ui| {
            // Running text, and not a table: no wider than it can be read.
            ui.set_max_width(ui.available_width().min(820.0));
            quiet(ui, theme, &words.get("class-table-discuss-about"));
            ui.add_space(theme.space.s);
            for (place, one) in known.discuss.iter().take(MOST).enumerate() {
                if entry(ui, look, place, one) {
                    chosen = Some(one.item);
                }
                ui.add_space(theme.space.xs);
            }
            let more = known.discuss.len().saturating_sub(MOST);
            if more > 0 {
                caption(ui, theme, &words.with("class-view-discuss-more", &[("count", more.into())]));
            }
            ui.add_space(theme.space.m);
            calls(ui, look);
        });
        action
    });
    (action, chosen)
}

fn entry(ui: &mut Ui, look: Look<'_>, place: usize, one: &ToDiscuss) -> bool {
    let Look { words, theme, known, .. } = look;
    let Some(item) = known.items.as_ref().and_then(|items| items.get(one.item)) else { return false };
    let text = format!(
        "{} {} · {}",
        advice_mark(one.advice),
        words.get(&format!("class-advice-{}", one.advice.name())),
        first_line(look, item)
    );
    let most = item.answers.first().map(|answer| {
        let part = percent(words, share(answer.people, item.people));
        let said = known.calls.reply(words, &item.scenario, &item.moment, &answer.reply);
        words.with("class-view-most", &[("share", part.into()), ("reply", words.quoted(&said).into())])
    });
    let figures = [
        ("share", percent(words, one.right).into()),
        ("count", item.weighed.into()),
        ("points", points(words, one.loss).into()),
    ];
    let title = known.calls.title(words, &item.scenario);
    let note =
        format!("{title} · {}\n{}", words.with("class-view-discuss-figures", &figures), most.unwrap_or_default());
    key_entry(ui, theme, number_key(place), &text, &note).clicked()
}

fn calls(ui: &mut Ui, look: Look<'_>) {
    let Look { words, theme, known, .. } = look;
    let most = known.lossy.iter().map(|call| call.loss).fold(1.0, f64::max);
    card(ui, theme, |ui| {
        heading(ui, theme, &words.get("class-view-calls"));
        caption(ui, theme, &words.get("class-table-calls-about"));
        ui.add_space(theme.space.s);
        for call in known.lossy.iter().take(CALLS) {
            let title = known.calls.title(words, &call.scenario);
            let said = points(words, call.loss);
            let note = words.with("class-view-people-count", &[("count", call.people.into())]);
            let color = theme.colors.accent;
            bar(ui, look, Bar { text: title, share: call.loss / most, said: &said, note: Some(&note), color });
        }
    });
}
