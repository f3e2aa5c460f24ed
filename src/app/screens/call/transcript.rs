//! What was said so far.

use super::{Look, reveal::characters_said};
use crate::app::theme::Typography;
use crate::app::widgets::caption;
use crate::core::contact::{Contact, Event, LinePlace};
use crate::core::scenario::{ArticleIndex, ReplyIndex};
use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, Ui};

/// Something in the conversation.
#[derive(Clone, Debug)]
pub(super) enum Entry {
    /// The customer spoke.
    Customer { line: LinePlace, from: u64, until: u64 },
    /// The trainee replied or acted.
    You(ReplyIndex),
    /// An article was opened.
    Article(ArticleIndex),
}

impl Entry {
    pub(super) fn of(event: &Event) -> Option<Self> {
        match *event {
            Event::Said { line, from, until } => Some(Self::Customer { line, from, until }),
            Event::Replied { reply, .. } => Some(Self::You(reply)),
            Event::Opened(article) => Some(Self::Article(article)),
            _ => None,
        }
    }

    pub(super) const fn until(&self) -> Option<u64> {
        match self {
            Self::Customer { until, .. } => Some(*until),
            _ => None,
        }
    }
}

pub(super) fn transcript(ui: &mut Ui, look: Look<'_>, contact: &Contact, entries: &[Entry], now: u64, follow: bool) {
    egui::ScrollArea::vertical().id_salt("call-transcript").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let last_reply = entries.iter().rposition(|entry| matches!(entry, Entry::You(_)));
        for (place, entry) in entries.iter().enumerate() {
            // What lies before the last reply steps back.
            let fresh = last_reply.is_none_or(|last| place >= last);
            match entry {
                Entry::Customer { line, from, until } if *from <= now => {
                    customer_line(ui, look, contact, *line, now - from, until - from, fresh);
                }
                Entry::Customer { .. } => {}
                Entry::You(reply) => your_line(ui, look, contact, *reply),
                Entry::Article(article) => {
                    let title = contact.scenario().article(*article).title.get(look.words.language()).clone();
                    caption(ui, look.theme, &look.words.with("call-article", &[("title", title.into())]));
                }
            }
        }
        if follow {
            ui.scroll_to_cursor_animation(Some(egui::Align::BOTTOM), egui::style::ScrollAnimation::none());
        }
    });
}

fn customer_line(
    ui: &mut Ui,
    look: Look<'_>,
    contact: &Contact,
    place: LinePlace,
    elapsed: u64,
    total: u64,
    fresh: bool,
) {
    let line = place.line(contact.scenario());
    let language = look.words.language();
    let spoken = line.text.get(language);
    let plain = spoken.plain();
    let said = characters_said(line, language, elapsed, total, look.theme);
    let split = plain.char_indices().nth(said).map_or(plain.len(), |(at, _)| at);
    let (size, ink) = if fresh {
        (look.theme.text.size.speech, look.theme.colors.ink)
    } else {
        (look.theme.text.size.body, look.theme.colors.quiet)
    };
    if let Some(delivery) = look.words.delivery(line.delivery) {
        caption(ui, look.theme, &delivery);
    }
    let mut job = LayoutJob::default();
    job.wrap.max_width = ui.available_width().min(look.theme.space.measure);
    let font = Typography::font(ui, size);
    let format = |color| TextFormat { font_id: font.clone(), color, ..TextFormat::default() };
    job.append(&plain[..split], 0.0, format(ink));
    // What is still to come already has its place, so that nothing jumps while it arrives.
    job.append(&plain[split..], 0.0, format(Color32::TRANSPARENT));
    let response = ui.add(egui::Label::new(job));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &plain[..split]));
    ui.add_space(look.theme.space.m);
}

fn your_line(ui: &mut Ui, look: Look<'_>, contact: &Contact, reply: ReplyIndex) {
    let text = look.words.choice(contact.scenario(), reply);
    ui.add_space(look.theme.space.s);
    let whole = ui.available_width();
    let width = (whole * 0.8).min(look.theme.space.measure);
    let font = Typography::font(ui, look.theme.text.size.body);
    let words = ui.painter().layout(text, font, look.theme.colors.ink, width);
    ui.horizontal(|ui| {
        let pad = 14.0;
        ui.add_space((whole - words.size().x - 2.0 * pad).max(0.0));
        egui::Frame::NONE
            .fill(look.theme.colors.accent_soft)
            .corner_radius(look.theme.space.corner)
            .inner_margin(egui::Margin::symmetric(14, 10))
            .show(ui, |ui| ui.add(egui::Label::new(words)));
    });
    ui.add_space(look.theme.space.m);
}
