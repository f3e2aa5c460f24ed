//! Who has played what.

use super::figures::{head_in, shade, text_in};
use super::{ClassAction, Look, nobody, page};
use crate::app::widgets::{Count, Cursor, Row, Search, caption, key_chip, label, quiet, row_ground, rows};
use crate::record::class::{PlayedCall, PlayedCalls};
use crate::record::when;
use egui::{Align, Key, Rect, Sense, Ui, pos2, vec2};

/// The height of a row, and of the heads of the columns.
const ROW: f32 = 40.0;
const HEAD: f32 = 40.0;
/// Below this width there is room for the sums alone.
const NARROW: f32 = 760.0;
/// The width of a number, of a day, and of a call.
const NUMBER: f32 = 76.0;
const DAY: f32 = 128.0;
const CALL: f32 = 40.0;

/// The part.
#[derive(Debug, Default)]
pub(super) struct People {
    cursor: Cursor,
    /// Whether those who have practised least come first.
    least_first: bool,
}

/// Where the columns stand.
#[derive(Clone, Copy, Debug)]
struct Columns {
    name: f32,
    /// How many calls have a column of their own.
    calls: usize,
}

impl Columns {
    fn of(width: f32, taken: usize) -> Self {
        let sums = 2.0 * NUMBER + DAY;
        if width < NARROW {
            return Self { name: (width - sums).max(90.0), calls: 0 };
        }
        let name = (width * 0.22).clamp(150.0, 330.0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few dozen at most")]
        let fitting = ((width - name - sums) / CALL).floor().max(0.0) as usize;
        Self { name, calls: taken.min(fitting) }
    }

    /// The place of a column in a row: the name, the sums, then the calls.
    fn at(self, row: Rect, column: usize) -> Rect {
        #[expect(clippy::cast_precision_loss, reason = "a few dozen at most")]
        let (left, width) = match column {
            0 => (12.0, self.name - 20.0),
            1 => (self.name, NUMBER - 16.0),
            2 => (self.name + NUMBER, NUMBER - 16.0),
            3 => (self.name + 2.0 * NUMBER, DAY),
            call => (self.name + 2.0 * NUMBER + DAY + CALL * (call - 4) as f32, CALL),
        };
        Rect::from_min_size(pos2(row.left() + left, row.top()), vec2(width, row.height()))
    }
}

impl People {
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        look: Look<'_>,
        search: &mut Search,
        mut head: impl FnMut(&mut Ui) -> Option<ClassAction>,
    ) -> Option<ClassAction> {
        let Look { words, theme, known, .. } = look;
        let played = known.played.as_deref().unwrap_or_default();
        page(ui, theme, "class people", |ui| {
            let action = head(ui);
            if known.counts().0 < 2 {
                nobody(ui, look, "class-view-alone");
            }
            quiet(ui, theme, &words.get("class-view-people-about"));
            ui.horizontal_wrapped(|ui| {
                for (key, least_first, id) in
                    [(Key::N, false, "class-view-by-name"), (Key::L, true, "class-view-least")]
                {
                    if key_chip(ui, theme, key, self.least_first == least_first, &words.get(id)).clicked() {
                        self.least_first = least_first;
                        self.cursor.put(0);
                        ui.ctx().request_repaint();
                    }
                }
            });
            ui.add_space(theme.space.s);
            let mut order: Vec<&PlayedCalls> = played.iter().filter(|one| search.finds(&one.trainee.name)).collect();
            let count = Count { found: order.len(), all: played.len() };
            self.cursor.search(search.ui(ui, words, theme, "search-people", count));
            let columns = Columns::of(ui.available_width(), known.taken.len());
            legend(ui, look, columns);
            if self.least_first {
                order.sort_by_key(|one| attempts(one));
            }
            action.or(self.table(ui, look, columns, &order))
        })
    }

    fn table(&mut self, ui: &mut Ui, look: Look<'_>, columns: Columns, order: &[&PlayedCalls]) -> Option<ClassAction> {
        self.cursor.keys(ui, order.len());
        caption(ui, look.theme, &look.words.get("class-view-keys"));
        ui.spacing_mut().item_spacing.y = 0.0;
        let (head, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
        let chosen = self.cursor.place;
        let action = rows(ui, order.len(), ROW, &mut self.cursor, |ui, place, rect| {
            let one = *order.get(place)?;
            row(ui, look, columns, rect, place, place == chosen, one)
        });
        heads(ui, look, columns, head);
        action
    }
}

fn attempts(one: &PlayedCalls) -> u32 {
    one.calls.iter().map(|call| call.attempts).sum()
}

/// Which number is which call.
fn legend(ui: &mut Ui, look: Look<'_>, columns: Columns) {
    let Look { words, theme, known, .. } = look;
    if columns.calls == 0 {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme.space.m;
        for (number, call) in (1..).zip(known.taken.iter().take(columns.calls)) {
            let title = known.calls.title(words, call);
            label(ui, theme.text.caption(format!("{number} {title}")).color(theme.colors.ink));
        }
    });
    let more = known.taken.len() - columns.calls;
    if more > 0 {
        caption(ui, theme, &words.with("class-view-more-calls", &[("count", more.into())]));
    }
}

fn heads(ui: &Ui, look: Look<'_>, columns: Columns, head: Rect) {
    let Look { words, theme, .. } = look;
    // It stays in view while the rows go by below it.
    let top = head.top().max(ui.clip_rect().top());
    let head = Rect::from_min_size(pos2(head.left(), top), head.size());
    ui.painter().rect_filled(head, 0, theme.colors.paper);
    let sums = ["person", "attempts", "finished", "last"];
    for (column, id) in sums.into_iter().enumerate() {
        let align = if matches!(column, 1 | 2) { Align::Max } else { Align::Min };
        let mut place = columns.at(head, column);
        if column == 3 {
            place = place.translate(vec2(12.0, 0.0));
        }
        head_in(ui, theme, place, &words.get(&format!("class-column-{id}")), align);
    }
    for call in 0..columns.calls {
        head_in(ui, theme, columns.at(head, 4 + call), &(call + 1).to_string(), Align::Center);
    }
    ui.painter().hline(head.x_range(), head.bottom(), egui::Stroke::new(1.0, theme.colors.edge));
}

fn row(
    ui: &mut Ui,
    look: Look<'_>,
    columns: Columns,
    rect: Rect,
    place: usize,
    selected: bool,
    one: &PlayedCalls,
) -> Option<ClassAction> {
    let Look { words, theme, known, zone, .. } = look;
    let finished: u32 = one.calls.iter().map(|call| call.finished).sum();
    let last = one.calls.iter().map(|call| call.last).max().map(|last| when(last, zone.clone()));
    let last = last.unwrap_or_else(|| words.get("class-no-call"));
    let counted = [
        ("name", one.trainee.name.as_str().into()),
        ("calls", one.calls.len().into()),
        ("attempts", attempts(one).into()),
        ("finished", finished.into()),
        ("last", last.as_str().into()),
    ];
    let spoken = words.with("class-view-person", &counted);
    let key = selected.then_some(Key::Enter);
    let response = row_ground(ui, theme, Row { place, rect, selected, key }, &spoken);
    let (size, colors) = (theme.text.size, theme.colors);
    text_in(ui, columns.at(rect, 0), &one.trainee.name, size.body, colors.ink, Align::Min);
    text_in(ui, columns.at(rect, 1), &attempts(one).to_string(), size.body, colors.ink, Align::Max);
    text_in(ui, columns.at(rect, 2), &finished.to_string(), size.body, colors.ink, Align::Max);
    // The day is enough here; the minute stands with each attempt.
    let day = last.split_once(' ').filter(|_| !one.calls.is_empty()).map_or(last.as_str(), |(day, _)| day);
    let at = columns.at(rect, 3).translate(vec2(12.0, 0.0));
    text_in(ui, at, day, size.small, colors.quiet, Align::Min);
    for (column, call) in (4..).zip(known.taken.iter().take(columns.calls)) {
        call_cell(ui, look, columns.at(rect, column), one.of(call));
    }
    response.clicked().then_some(ClassAction::Person(one.trainee.id))
}

/// How often a call was taken; in brackets if it was never finished.
fn call_cell(ui: &Ui, look: Look<'_>, rect: Rect, call: Option<&PlayedCall>) {
    let theme = look.theme;
    let (size, colors) = (theme.text.size.small, theme.colors);
    match call {
        None => text_in(ui, rect, "·", size, colors.quiet, Align::Center),
        Some(call) if call.finished == 0 => {
            text_in(ui, rect, &format!("({})", call.attempts), size, colors.quiet, Align::Center);
        }
        Some(call) => {
            let ground = shade(&colors, if call.finished > 1 { 80.0 } else { 40.0 });
            ui.painter().rect_filled(rect.shrink2(vec2(3.0, 6.0)), theme.space.small_corner, ground);
            text_in(ui, rect, &call.attempts.to_string(), size, colors.ink, Align::Center);
        }
    }
}
