//! How a part lies on the page: in one column, or a list with what is chosen beside it.

use super::{ClassAction, Look, WIDTH};
use crate::app::theme::Theme;
use crate::app::widgets::{caption, column, page_keys, quiet_button, scroll_column};
use egui::style::ScrollAnimation;
use egui::{Frame, Key, Margin, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

/// Below this width, or this height, what is chosen stands in the place of the list.
const BESIDE: (f32, f32) = (900.0, 520.0);
/// The part of the width that the list takes.
const LIST: f32 = 0.42;

/// What is to be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// The list, and whether what is chosen in it must be opened to be seen.
    List(bool),
    /// What is chosen.
    Chosen,
}

/// The keys of a list, and room for its rows one below the other.
pub(super) fn list_keys(ui: &mut Ui, look: Look<'_>, opens: bool) {
    let id = if opens { "class-view-keys" } else { "class-view-keys-beside" };
    caption(ui, look.theme, &look.words.get(id));
    ui.add_space(look.theme.space.xs);
    ui.spacing_mut().item_spacing.y = 0.0;
}

/// A part in one column.
pub(super) fn page<R>(ui: &mut Ui, theme: &Theme, id: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    scroll_column(ui, theme, id, WIDTH, |ui| {
        let shown = contents(ui);
        ui.add_space(theme.space.xl);
        shown
    })
}

/// A list with what is chosen beside it, or in its place where there is no room. `draw` gives whether what is chosen is to
/// be opened.
pub(super) fn sides(
    ui: &mut Ui,
    look: Look<'_>,
    id: &str,
    is_open: &mut bool,
    mut head: impl FnMut(&mut Ui) -> Option<ClassAction>,
    mut draw: impl FnMut(&mut Ui, Side) -> bool,
) -> Option<ClassAction> {
    let theme = look.theme;
    let room = ui.available_rect_before_wrap();
    if room.width() < BESIDE.0 || room.height() < BESIDE.1 {
        return page(ui, theme, &format!("{id} {is_open}"), |ui| {
            let action = head(ui);
            if *is_open {
                if quiet_button(ui, theme, Key::Escape, &look.words.get("class-view-list")).clicked() {
                    *is_open = false;
                    ui.ctx().request_repaint();
                }
                ui.add_space(theme.space.m);
                draw(ui, Side::Chosen);
            } else if draw(ui, Side::List(true)) {
                *is_open = true;
                ui.ctx().request_repaint();
            }
            action
        });
    }
    if std::mem::take(is_open) {
        ui.ctx().request_repaint();
    }
    column(ui, theme, WIDTH, |ui| {
        let action = head(ui);
        let room = ui.available_rect_before_wrap();
        let split = room.left() + room.width() * LIST;
        let left = Rect::from_min_max(room.min, pos2(split - theme.space.l, room.bottom()));
        let right = Rect::from_min_max(pos2(split, room.top()), room.max);
        let by = page_keys(ui);
        ui.scope_builder(UiBuilder::new().max_rect(left).id_salt("list"), |ui| {
            ScrollArea::vertical().id_salt(id).auto_shrink(false).show(ui, |ui| {
                Frame::NONE.inner_margin(Margin { left: 4, right: 12, top: 2, bottom: 20 }).show(ui, |ui| {
                    draw(ui, Side::List(false));
                });
            });
        });
        ui.scope_builder(UiBuilder::new().max_rect(right).id_salt("chosen"), |ui| {
            ScrollArea::vertical().id_salt((id, "chosen")).auto_shrink(false).show(ui, |ui| {
                if by != 0.0 {
                    ui.scroll_with_delta_animation(vec2(0.0, by), ScrollAnimation::none());
                }
                // Room for the bar, and for the ring around what has the focus.
                Frame::NONE.inner_margin(Margin { left: 4, right: 12, top: 2, bottom: 20 }).show(ui, |ui| {
                    draw(ui, Side::Chosen);
                });
            });
        });
        ui.allocate_rect(room, egui::Sense::hover());
        action
    })
}
