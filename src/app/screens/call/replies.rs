//! What can be said or done now.

use super::Look;
use crate::app::widgets::{caption, key_button, label, number_key};
use crate::core::contact::Contact;
use crate::core::scenario::{Act, ReplyIndex};
use egui::{Sense, Ui, WidgetInfo, WidgetType, vec2};

pub(super) fn replies(ui: &mut Ui, look: Look<'_>, contact: &Contact, now: u64) -> Option<ReplyIndex> {
    let is_ticket = |reply: &ReplyIndex| contact.scenario().reply(*reply).act == Act::Ticket;
    let asked = if contact.choices().iter().all(is_ticket) { "call-choose-ticket" } else { "call-choose" };
    caption(ui, look.theme, &look.words.get(asked));
    clock(ui, look, contact, now);
    let mut chosen = None;
    for (place, reply) in contact.choices().iter().enumerate() {
        let text = look.words.offered(contact, *reply);
        if key_button(ui, look.theme, number_key(place), &text).clicked() {
            chosen = Some(*reply);
        }
        ui.add_space(look.theme.space.xs);
    }
    chosen
}

/// What can be said softly into the customer's words while they are still speaking, where nothing is asked.
pub(super) fn soft_inserts(ui: &mut Ui, look: Look<'_>, contact: &Contact) -> Option<ReplyIndex> {
    let scenario = contact.scenario();
    let soft = |reply: &ReplyIndex| scenario.reply(*reply).act == Act::Interject;
    // Each has the key that it will have among all replies.
    let inserts: Vec<_> = contact.choices().iter().enumerate().filter(|(_, reply)| soft(reply)).collect();
    if inserts.is_empty() {
        return None;
    }
    caption(ui, look.theme, &look.words.get("call-soft-inserts"));
    let mut chosen = None;
    for (place, reply) in inserts {
        if key_button(ui, look.theme, number_key(place), &look.words.offered(contact, *reply)).clicked() {
            chosen = Some(*reply);
        }
        ui.add_space(look.theme.space.xs);
    }
    chosen
}

/// How long the customer will still wait in patience, where that counts.
pub(super) fn clock(ui: &mut Ui, look: Look<'_>, contact: &Contact, now: u64) {
    if let Some((from, until)) = contact.in_time() {
        time_left(ui, look, from, until, now);
    }
}

/// A thin bar that runs out, and the seconds in words; the last quarter stands out.
fn time_left(ui: &mut Ui, look: Look<'_>, from: u64, until: u64, now: u64) {
    let whole = until.saturating_sub(from).max(1);
    let left = until.saturating_sub(now.max(from));
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 3.0), Sense::empty());
    let colors = &look.theme.colors;
    ui.painter().rect_filled(rect, 1, colors.sunken);
    let few = left * 4 < whole;
    let mut run = rect;
    #[expect(clippy::cast_precision_loss, reason = "a share of a bar's width")]
    let share = left as f32 / whole as f32;
    run.set_width(rect.width() * share.clamp(0.0, 1.0));
    ui.painter().rect_filled(run, 1, if few { colors.amber } else { colors.edge });
    let name = contact_waits(look, left);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &name));
    label(ui, look.theme.text.caption(name).color(if few { colors.amber } else { colors.quiet }));
    ui.add_space(look.theme.space.xs);
}

fn contact_waits(look: Look<'_>, left: u64) -> String {
    if left == 0 {
        return look.words.get("call-answer-over");
    }
    look.words.with("call-answer-in", &[("seconds", left.div_ceil(1000).to_string().into())])
}
