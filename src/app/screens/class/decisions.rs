//! Every decision as a list, those first that are worth discussing; one of them beside it.

use super::figures::text_in;
use super::sides::{Side, list_keys, sides};
use super::{ClassAction, Look, decision, page, percent};
use crate::app::widgets::paint::clipped;
use crate::app::widgets::{Cursor, Row, quiet, row_ground, rows};
use crate::record::class::{Advice, Item};
use egui::{Align, Key, Rect, Ui, pos2};

/// The height of a row.
const ROW: f32 = 74.0;
/// The room at the right of a row for its figures.
const FIGURES: f32 = 128.0;

pub(super) fn decisions(
    ui: &mut Ui,
    look: Look<'_>,
    cursor: &mut Cursor,
    is_open: &mut bool,
    mut head: impl FnMut(&mut Ui) -> Option<ClassAction>,
) -> Option<ClassAction> {
    let Look { words, theme, known, .. } = look;
    let items = known.items.as_deref().unwrap_or_default();
    if items.is_empty() {
        return page(ui, theme, "class decisions", |ui| {
            let action = head(ui);
            quiet(ui, theme, &words.get("class-view-decisions-empty"));
            action
        });
    }
    cursor.keys(ui, known.order.len());
    sides(ui, look, "class decisions", is_open, head, |ui, side| {
        let place = cursor.place;
        match side {
            Side::Chosen => {
                if let Some(item) = known.order.get(place) {
                    decision::decision(ui, look, &items[*item], known.discuss.iter().find(|one| one.item == *item));
                }
                false
            }
            Side::List(opens) => {
                list_keys(ui, look, opens);
                let pressed = rows(ui, known.order.len(), ROW, cursor, |ui, nth, rect| {
                    let item = *known.order.get(nth)?;
                    let row = Row { place: nth, rect, selected: nth == place, key: None };
                    let key = (row.selected && opens).then_some(Key::Enter);
                    list_row(ui, look, Row { key, ..row }, &items[item], known.advice(item)).then_some(nth)
                });
                if let Some(pressed) = pressed {
                    cursor.put(pressed);
                    ui.ctx().request_repaint();
                }
                pressed.is_some()
            }
        }
    })
}

/// The mark of what to do with a decision: a shape, so that it does not hang on colour.
pub(super) const fn advice_mark(advice: Advice) -> &'static str {
    match advice {
        Advice::Discuss => "◆",
        Advice::Explain => "▲",
    }
}

fn list_row(ui: &mut Ui, look: Look<'_>, row: Row, item: &Item, advice: Option<Advice>) -> bool {
    let Look { words, theme, known, .. } = look;
    let said = first_line(look, item);
    let advised = advice
        .map(|advice| format!("{} {}", advice_mark(advice), words.get(&format!("class-advice-{}", advice.name()))));
    let title = known.calls.title(words, &item.scenario);
    let people = words.with("class-view-people-count", &[("count", item.people.into())]);
    let right =
        item.difficulty().map(|right| words.with("class-view-right", &[("share", percent(words, right).into())]));
    let right = right.unwrap_or_else(|| {
        let is_known = item.weighed > 0 || item.people < Item::FEWEST;
        words.get(if is_known { "class-view-few" } else { "class-view-not-yet" })
    });
    let spoken = [Some(title), Some(&said), Some(&people), Some(&right), advised.as_deref()]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ");
    let response = row_ground(ui, theme, row, &spoken);
    let (size, colors, rect) = (theme.text.size, theme.colors, row.rect);
    let text =
        Rect::from_min_max(pos2(rect.left() + 12.0, rect.top()), pos2(rect.right() - FIGURES - 8.0, rect.bottom()));
    let call = clipped(ui, title, size.caption, colors.quiet, text.width(), 1);
    let words_of = clipped(ui, &said, size.body, colors.ink, text.width(), 2);
    let top = rect.center().y - f32::midpoint(call.size().y, words_of.size().y);
    let below = top + call.size().y;
    ui.painter().galley(pos2(text.left(), top), call, colors.quiet);
    ui.painter().galley(pos2(text.left(), below), words_of, colors.ink);
    let mut lines = vec![(people.as_str(), colors.quiet), (right.as_str(), colors.quiet)];
    if let Some(advised) = &advised {
        lines.push((advised, colors.amber));
    }
    let line = 20.0;
    #[expect(clippy::cast_precision_loss, reason = "three lines")]
    let mut y = rect.center().y - line * lines.len() as f32 / 2.0;
    for (text, color) in lines {
        let place = Rect::from_min_max(pos2(rect.right() - FIGURES, y), pos2(rect.right() - 8.0, y + line));
        text_in(ui, place, text, size.small, color, Align::Max);
        y += line;
    }
    response.clicked()
}

/// What the customer says at a decision, or the author's name of it.
pub(super) fn first_line(look: Look<'_>, item: &Item) -> String {
    let said = look.known.calls.said(look.words, &item.scenario, &item.moment);
    said.first().map_or_else(|| item.moment.clone(), |said| look.words.quoted(said))
}
