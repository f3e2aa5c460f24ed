//! The map: people and the six scores.

use super::figures::{Value, cell, head_in, text_in, told};
use super::{ClassAction, Look, page};
use crate::app::widgets::{Count, Cursor, Row, Search, caption, key_chip, label, number_key, quiet, row_ground, rows};
use crate::core::score::ScoreKind;
use crate::record::Track;
use crate::record::class::Standing;
use egui::{Align, Key, Rect, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// The height of a row, and of the heads of the columns.
const ROW: f32 = 40.0;
const HEAD: f32 = 44.0;
/// The widest that a cell grows.
const CELL: f32 = 132.0;

/// Which of the values that a score has had.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Which {
    First,
    #[default]
    Latest,
    Best,
}

impl Which {
    const ALL: [(Self, Key, &'static str); 3] =
        [(Self::First, Key::I, "first"), (Self::Latest, Key::L, "latest"), (Self::Best, Key::B, "best")];

    const fn of(self, track: Track) -> u8 {
        match self {
            Self::First => track.first,
            Self::Latest => track.latest,
            Self::Best => track.best,
        }
    }
}

/// The part.
#[derive(Debug, Default)]
pub(super) struct Map {
    cursor: Cursor,
    which: Which,
    /// The score whose lowest values come first; by name if none.
    by: Option<ScoreKind>,
}

impl Map {
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        look: Look<'_>,
        search: &mut Search,
        mut head: impl FnMut(&mut Ui) -> Option<ClassAction>,
    ) -> Option<ClassAction> {
        let Look { words, theme, known, .. } = look;
        page(ui, theme, "class map", |ui| {
            let action = head(ui);
            let standings = known.standings.as_deref().unwrap_or_default();
            if standings.is_empty() {
                quiet(ui, theme, &words.get("class-view-map-empty"));
                return action;
            }
            quiet(ui, theme, &words.get("class-view-map-about"));
            self.switches(ui, look);
            let found: Vec<&Standing> = standings.iter().filter(|one| search.finds(&one.trainee.name)).collect();
            let count = Count { found: found.len(), all: standings.len() };
            self.cursor.search(search.ui(ui, words, theme, "search-people", count));
            action.or(self.table(ui, look, standings, found))
        })
    }

    fn switches(&mut self, ui: &mut Ui, look: Look<'_>) {
        let Look { words, theme, .. } = look;
        ui.horizontal_wrapped(|ui| {
            for (which, key, part) in Which::ALL {
                let text = words.get(&format!("class-part-{part}"));
                if key_chip(ui, theme, key, self.which == which, &text).clicked() {
                    self.which = which;
                    ui.ctx().request_repaint();
                }
            }
        });
        ui.horizontal_wrapped(|ui| {
            label(ui, theme.text.quiet(words.get("class-view-sort")));
            let scores = ScoreKind::ALL.into_iter().enumerate();
            let scores = scores.map(|(place, kind)| (number_key(place), Some(kind), format!("score-{}", kind.name())));
            let name = (Some(Key::N), None, "class-view-by-name".to_owned());
            for (key, by, id) in std::iter::once(name).chain(scores) {
                if key_chip(ui, theme, key, self.by == by, &words.get(&id)).clicked() {
                    self.by = by;
                    self.cursor.put(0);
                    ui.ctx().request_repaint();
                }
            }
        });
        ui.add_space(theme.space.s);
    }

    /// Those who were found, and the means of everybody.
    fn table(
        &mut self,
        ui: &mut Ui,
        look: Look<'_>,
        standings: &[Standing],
        mut order: Vec<&Standing>,
    ) -> Option<ClassAction> {
        let (which, theme) = (self.which, look.theme);
        if let Some(kind) = self.by {
            // What was never tested has no place among the low ones.
            order.sort_by_key(|one| one.track(kind).map_or(u16::MAX, |track| which.of(track).into()));
        }
        self.cursor.keys(ui, order.len());
        caption(ui, look.theme, &look.words.get("class-view-keys"));
        ui.spacing_mut().item_spacing.y = 0.0;
        let means = means(standings, which);
        let (head, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD + ROW), Sense::hover());
        let told = spoken(look, &look.words.get("class-view-mean"), means);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &told));
        let chosen = self.cursor.place;
        let action = rows(ui, order.len(), ROW, &mut self.cursor, |ui, place, rect| {
            let one = *order.get(place)?;
            let values = ScoreKind::ALL.map(|kind| one.track(kind).map(|track| (which.of(track), track.by_hand)));
            let selected = place == chosen;
            let key = selected.then_some(Key::Enter);
            let response =
                row_ground(ui, theme, Row { place, rect, selected, key }, &spoken(look, &one.trainee.name, values));
            text_in(ui, at(rect, 0), &one.trainee.name, theme.text.size.body, theme.colors.ink, Align::Min);
            text_in(ui, at(rect, 1), &one.attempts.to_string(), theme.text.size.small, theme.colors.quiet, Align::Max);
            for (column, value) in (2..).zip(values) {
                cell(ui, look, at(rect, column), value);
            }
            response.clicked().then_some(ClassAction::Person(one.trainee.id))
        });
        heads(ui, look, head, means);
        if standings.iter().any(|one| one.tracks.iter().flatten().any(|track| track.by_hand)) {
            ui.add_space(theme.space.s);
            caption(ui, theme, &look.words.get("class-by-hand-track"));
        }
        action
    }
}

/// The place of a column in a row: the name, the attempts, then the scores.
fn at(row: Rect, column: usize) -> Rect {
    let name = (row.width() * 0.24).clamp(100.0, 330.0);
    let cell = ((row.width() - name - 72.0) / 6.0).min(CELL);
    #[expect(clippy::cast_precision_loss, reason = "six scores")]
    let (left, width) = match column {
        0 => (12.0, name - 20.0),
        1 => (name, 56.0),
        score => (name + 72.0 + cell * (score - 2) as f32, cell),
    };
    Rect::from_min_size(pos2(row.left() + left, row.top()), vec2(width, row.height()))
}

/// The heads of the columns, and the means of the class below them: in view while the rows go by.
fn heads(ui: &Ui, look: Look<'_>, head: Rect, means: [Value; 6]) {
    let Look { words, theme, .. } = look;
    let top = head.top().max(ui.clip_rect().top());
    let whole = Rect::from_min_size(pos2(head.left(), top), head.size());
    ui.painter().rect_filled(whole, 0, theme.colors.paper);
    let head = Rect::from_min_size(whole.min, vec2(whole.width(), HEAD));
    for (column, id) in ["person", "finished"].into_iter().enumerate() {
        let align = if column == 0 { Align::Min } else { Align::Max };
        head_in(ui, theme, at(head, column), &words.get(&format!("class-column-{id}")), align);
    }
    let row = Rect::from_min_max(pos2(whole.left(), head.bottom()), whole.max);
    let name = words.get("class-view-mean");
    text_in(ui, at(row, 0), &name, theme.text.size.body, theme.colors.ink, Align::Min);
    for ((column, kind), mean) in (2..).zip(ScoreKind::ALL).zip(means) {
        head_in(ui, theme, at(head, column), &words.get(&format!("score-{}", kind.name())), Align::Center);
        cell(ui, look, at(row, column), mean);
    }
    ui.painter().hline(row.x_range(), row.bottom(), Stroke::new(1.0, theme.colors.edge));
}

/// The mean of each score over those of whom it is known.
fn means(standings: &[Standing], which: Which) -> [Value; 6] {
    ScoreKind::ALL.map(|kind| {
        let values = standings.iter().filter_map(|one| one.track(kind)).map(|track| u32::from(which.of(track)));
        let (sum, count) = values.fold((0, 0), |(sum, count), value| (sum + value, count + 1));
        let mean = (sum + count / 2).checked_div(count)?;
        Some((u8::try_from(mean).ok()?, false))
    })
}

/// Values of the scores, for a screen reader.
pub(super) fn spoken(look: Look<'_>, whose: &str, values: [Value; 6]) -> String {
    let words = look.words;
    let scores = ScoreKind::ALL.into_iter().zip(values).map(|(kind, value)| {
        let value = told(words, value);
        format!("{} {value}", words.get(&format!("score-{}", kind.name())))
    });
    format!("{whose}: {}", scores.collect::<Vec<_>>().join(", "))
}
