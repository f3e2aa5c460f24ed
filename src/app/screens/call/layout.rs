//! How the parts of a call stand in the window: side by side, one above the other, or, where there is little height, all on
//! one page.

use super::guard::{Does, Offered};
use super::perception::PerceptionForm;
use super::{CallAction, CallScreen, FOLLOWING, Look, desk, header, transcript};
use crate::app::theme::Theme;
use crate::app::widgets::{page_keys, quiet_button};
use egui::style::ScrollAnimation;
use egui::{Align, CentralPanel, Frame, Key, Panel, Rect, ScrollArea, Ui, Vec2, pos2, vec2};

/// The widths of the columns beside the conversation, in points.
const CUSTOMER_WIDTH: f32 = 230.0;
const DESK_WIDTH: f32 = 290.0;
/// Below this width the record is opened by its key, and the customer stands above.
const NARROW: f32 = 980.0;
/// Below this height what was said and what can be answered are read on one page; 720 pixels at half as large again.
const LOW: f32 = 500.0;
/// How much of the height may be taken by answers, so that what was said stays in sight.
const ANSWERS: f32 = 0.72;
/// How much of a page is left to what was said last, where not all of it fits with the answers.
const SAID: f32 = 0.45;

/// How the parts stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Layout {
    /// The customer on the left, the record on the right.
    Sided,
    /// The customer above, the record by its key.
    Stacked,
    /// A line for the customer, everything else on one page, the record by its key.
    Page,
}

impl Layout {
    fn of(size: Vec2) -> Self {
        if size.y < LOW {
            Self::Page
        } else if size.x < NARROW {
            Self::Stacked
        } else {
            Self::Sided
        }
    }
}

impl CallScreen {
    pub(super) fn lay_out(&mut self, ui: &mut Ui, look: Look<'_>, now_millis: u64) -> Option<CallAction> {
        let layout = Layout::of(ui.available_size());
        let theme = look.theme;
        if layout == Layout::Sided {
            side(ui, "call-customer", true, CUSTOMER_WIDTH, theme, |ui| {
                header::customer(ui, look, &self.contact, self.on_the_line(now_millis), false);
                ui.add_space(theme.space.m);
                // Before the brief: a way to stop must be in sight at any time.
                self.leave_button(ui, look);
                ui.add_space(theme.space.l);
                header::brief(ui, look, &self.contact);
            });
            side(ui, "call-desk", false, DESK_WIDTH, theme, |ui| desk::desk(ui, look, &self.contact, &self.transcript));
        }
        let margin = if layout == Layout::Page { theme.space.m } else { theme.space.l };
        let frame = Frame::NONE.fill(theme.colors.paper).inner_margin(margin);
        CentralPanel::default()
            .frame(frame)
            .show(ui, |ui| {
                match layout {
                    Layout::Sided => {}
                    Layout::Stacked => {
                        header::customer(ui, look, &self.contact, self.on_the_line(now_millis), true);
                        ui.horizontal_wrapped(|ui| {
                            self.desk_switch(ui, look);
                            self.leave_button(ui, look);
                        });
                    }
                    Layout::Page => self.strip(ui, look, now_millis),
                }
                if self.ring.rings() && !self.leaving {
                    self.incoming(ui, look, now_millis);
                    None
                } else if layout == Layout::Page {
                    self.page(ui, look, now_millis)
                } else {
                    self.conversation(ui, look, layout, now_millis)
                }
            })
            .inner
    }

    /// Who is on the line and what is always at hand, in one line.
    fn strip(&mut self, ui: &mut Ui, look: Look<'_>, now_millis: u64) {
        let line = vec2(ui.available_width(), header::STRIP);
        ui.allocate_ui_with_layout(line, egui::Layout::right_to_left(Align::Center), |ui| {
            self.leave_button(ui, look);
            self.desk_switch(ui, look);
            ui.with_layout(egui::Layout::left_to_right(Align::Center), |ui| {
                header::strip(ui, look, &self.contact, self.on_the_line(now_millis));
            });
        });
        ui.add_space(look.theme.space.s);
    }

    fn desk_switch(&mut self, ui: &mut Ui, look: Look<'_>) {
        let label = if self.desk_open { "call-record-close" } else { "call-record" };
        if quiet_button(ui, look.theme, Key::R, &look.words.get(label)).clicked() {
            self.desk_open = !self.desk_open;
        }
    }

    /// What was said, and below it, always in sight, what can be answered.
    fn conversation(&mut self, ui: &mut Ui, look: Look<'_>, layout: Layout, now_millis: u64) -> Option<CallAction> {
        let mut action = None;
        // What is answered with takes the height it needs, and at most so much that what was said stays in sight.
        let most = (ui.available_height() * ANSWERS).max(0.0);
        let bottom = Panel::bottom("call-answer")
            .frame(Frame::NONE)
            .show_separator_line(false)
            .resizable(false)
            .exact_size((self.answer_height + look.theme.space.m).min(most));
        let needed = bottom
            .show(ui, |ui| {
                ui.add_space(look.theme.space.m);
                // What is asked next begins at its top.
                let asked = (self.contact.events().len(), self.form.as_ref().map(PerceptionForm::place));
                let area = ScrollArea::vertical().id_salt(("call-answer", asked)).auto_shrink(false);
                let shown = area.show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    action = self.guarded(ui, look, now_millis);
                });
                shown.content_size.y
            })
            .inner;
        if (needed - self.answer_height).abs() > 0.5 {
            self.answer_height = needed;
            self.following = FOLLOWING;
            ui.ctx().request_discard("the answers need another height");
        }
        CentralPanel::default().frame(Frame::NONE).show(ui, |ui| {
            if layout == Layout::Stacked && self.desk_open {
                ScrollArea::vertical().id_salt("call-desk").show(ui, |ui| {
                    desk::desk(ui, look, &self.contact, &self.transcript);
                });
            } else {
                let follow = self.is_speaking() || self.following > 0;
                let area = ScrollArea::vertical().id_salt("call-transcript").auto_shrink(false);
                area.show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    transcript::transcript(ui, look, &self.contact, &self.transcript, self.on_the_line(now_millis));
                    if follow {
                        ui.scroll_to_cursor_animation(Some(Align::BOTTOM), ScrollAnimation::none());
                    }
                });
            }
        });
        action
    }

    /// What was said and what can be answered on one page that scrolls; or the record in its place.
    fn page(&mut self, ui: &mut Ui, look: Look<'_>, now_millis: u64) -> Option<CallAction> {
        let by = page_keys(ui);
        if self.desk_open && !self.leaving {
            ScrollArea::vertical().id_salt("call-desk").auto_shrink(false).show(ui, |ui| {
                ui.scroll_with_delta_animation(vec2(0.0, by), ScrollAnimation::none());
                desk::desk(ui, look, &self.contact, &self.transcript);
            });
            return None;
        }
        let height = ui.available_height();
        let follow = self.is_speaking() || self.following > 0;
        let area = ScrollArea::vertical().id_salt("call-page").auto_shrink(false);
        area.show(ui, |ui| {
            ui.set_width(ui.available_width());
            let fresh = transcript::transcript(ui, look, &self.contact, &self.transcript, self.on_the_line(now_millis));
            let answers = ui.cursor().top();
            let action = self.guarded(ui, look, now_millis);
            let end = ui.cursor().top();
            if follow {
                // All that is new, if it fits; else what was said last above the first answers.
                let top = if end - fresh <= height { end - height } else { fresh.max(answers - SAID * height) };
                let target = Rect::from_min_size(pos2(ui.min_rect().left(), top), vec2(1.0, height));
                ui.scroll_to_rect_animation(target, Some(Align::TOP), ScrollAnimation::none());
            } else if by != 0.0 {
                ui.scroll_with_delta_animation(vec2(0.0, by), ScrollAnimation::none());
            }
            action
        })
        .inner
    }

    /// What can be answered, out of the pointer's reach as long as nobody can have seen it.
    fn guarded(&mut self, ui: &mut Ui, look: Look<'_>, now_millis: u64) -> Option<CallAction> {
        let top = ui.cursor().min;
        let action = self.answer(ui, look, now_millis);
        let offered = Offered {
            events: self.contact.events().len(),
            question: self.form.as_ref().map(PerceptionForm::place),
            explained: self.explained.is_some(),
            customer: match (self.meantime, self.is_speaking()) {
                (Some(_), _) => Does::Wait,
                (None, true) => Does::Speak,
                (None, false) => Does::Listen,
            },
            leaving: self.leaving,
        };
        if self.guard.tick(offered, now_millis) {
            self.following = FOLLOWING;
        }
        let area = Rect::from_min_max(top, pos2(ui.max_rect().right(), ui.cursor().top().max(top.y)));
        self.guard.cover(ui, area, now_millis);
        action
    }
}

fn side(ui: &mut Ui, id: &'static str, left: bool, width: f32, theme: &Theme, contents: impl FnOnce(&mut Ui)) {
    let panel = if left { Panel::left(id) } else { Panel::right(id) };
    panel
        .exact_size(width)
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::NONE.fill(theme.colors.sunken).inner_margin(theme.space.l))
        .show(ui, |ui| {
            // Who uses no mouse gets to the end of the brief as well.
            let by = if left { page_keys(ui) } else { 0.0 };
            ScrollArea::vertical().id_salt(id).show(ui, |ui| {
                ui.scroll_with_delta_animation(vec2(0.0, by), ScrollAnimation::none());
                ui.set_width(ui.available_width());
                contents(ui);
            });
        });
}
