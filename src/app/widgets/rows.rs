//! Long lists: only the rows that can be seen are drawn, and one of them is chosen with the arrow keys.

use super::paint::{announce, focus_ring};
use super::{Searched, take_key};
use crate::app::theme::Theme;
use egui::{Key, Rect, Response, Sense, Stroke, Ui, WidgetType, pos2, vec2};

/// Which row is chosen.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cursor {
    /// Its place, from 0.
    pub place: usize,
    /// Whether it is yet to be brought into view.
    moved: bool,
}

impl Cursor {
    /// Chooses a row, and brings it into view.
    pub const fn put(&mut self, place: usize) {
        self.place = place;
        self.moved = true;
    }

    /// Begins at the top of what was found; the list comes into view once the search was ended, for till then what is typed
    /// must stay in sight.
    pub const fn search(&mut self, searched: Searched) {
        match searched {
            Searched::Nothing => {}
            Searched::Changed => self.place = 0,
            Searched::Entered => self.put(0),
        }
    }

    /// Takes the arrow keys, in a list of so many rows.
    pub fn keys(&mut self, ui: &Ui, count: usize) {
        let last = count.saturating_sub(1);
        if take_key(ui, Key::ArrowDown) && self.place < last {
            self.put(self.place + 1);
        }
        if take_key(ui, Key::ArrowUp) && self.place > 0 {
            self.put(self.place - 1);
        }
        self.place = self.place.min(last);
    }
}

/// Draws `count` rows of a height, those of them that can be seen, each in its place; the chosen one is brought into view
/// when it was chosen just now. What `draw` gives for a row that was pressed is given.
pub fn rows<T>(
    ui: &mut Ui,
    count: usize,
    height: f32,
    cursor: &mut Cursor,
    mut draw: impl FnMut(&mut Ui, usize, Rect) -> Option<T>,
) -> Option<T> {
    #[expect(clippy::cast_precision_loss, reason = "a list is no longer than some thousand rows")]
    let top_of = |place: usize| place as f32 * height;
    let (all, _) = ui.allocate_exact_size(vec2(ui.available_width(), top_of(count)), Sense::hover());
    let row = |place| Rect::from_min_size(pos2(all.left(), all.top() + top_of(place)), vec2(all.width(), height));
    let seen = ui.clip_rect();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the list")]
    let at = |y: f32| ((y - all.top()) / height).floor().max(0.0) as usize;
    let mut given = None;
    for place in at(seen.top())..(at(seen.bottom()) + 1).min(count) {
        given = draw(ui, place, row(place)).or(given);
    }
    if std::mem::take(&mut cursor.moved) && count > 0 {
        // A little of what stands around it as well.
        ui.scroll_to_rect(row(cursor.place.min(count - 1)).expand2(vec2(0.0, 2.0 * height)), None);
    }
    given
}

/// A row in its place.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Its place in the list, from 0.
    pub place: usize,
    /// Where it is drawn.
    pub rect: Rect,
    /// Whether it is the one that is chosen.
    pub selected: bool,
    /// The key that opens it, if it can be opened now.
    pub key: Option<Key>,
}

/// The ground of a row: a control with a name for a screen reader. What is chosen has a bar at its edge, not a colour only.
pub fn row_ground(ui: &mut Ui, theme: &Theme, row: Row, name: &str) -> Response {
    let Row { place, rect, selected, key } = row;
    let mut response = ui.interact(rect, ui.id().with(("row", place)), Sense::click());
    announce(ui, &mut response, WidgetType::SelectableLabel, Some(selected), key, name);
    let colors = theme.colors;
    let painter = ui.painter();
    if selected {
        painter.rect_filled(rect, theme.space.small_corner, colors.accent_soft);
        painter.rect_filled(Rect::from_min_size(rect.min, vec2(4.0, rect.height())), 2, colors.accent);
    } else if response.hovered() {
        painter.rect_filled(rect, theme.space.small_corner, colors.raised);
    }
    painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, colors.line));
    focus_ring(ui, theme, &response, theme.space.small_corner);
    response
}
