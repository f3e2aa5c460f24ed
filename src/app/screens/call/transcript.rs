//! What was said so far.

use super::{Look, desk, header::OnTheLine};
use crate::app::theme::Typography;
use crate::app::widgets::{caption, label, lay_out, paint::galley};
use crate::core::contact::{Contact, Event, LinePlace, Mode};
use crate::core::scenario::{Act, ArticleIndex, Reply, ReplyIndex, Scenario};
use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, Ui};

/// Something in the conversation.
#[derive(Clone, Debug)]
pub(super) enum Entry {
    /// The customer spoke.
    Customer {
        /// What.
        line: LinePlace,
        /// When it began and was to end, in milliseconds.
        from: u64,
        until: u64,
        /// When somebody cut in before that.
        broken_off: Option<u64>,
    },
    /// The trainee replied or acted.
    You(ReplyIndex),
    /// An article was opened.
    Article(ArticleIndex),
}

/// What was said so far, and what is being said.
#[derive(Clone, Debug, Default)]
pub(super) struct Transcript {
    entries: Vec<Entry>,
    /// How many of them there are to see, where what follows has not begun.
    held: Option<usize>,
}

impl Transcript {
    /// What is in the log of a contact.
    pub(super) fn of(events: &[Event]) -> Self {
        let mut transcript = Self::default();
        for event in events {
            transcript.take(event);
        }
        transcript
    }

    /// Takes down what happened.
    pub(super) fn take(&mut self, event: &Event) {
        match *event {
            Event::Said { line, from, until } => {
                self.entries.push(Entry::Customer { line, from, until, broken_off: None });
            }
            Event::Replied { reply, .. } => self.entries.push(Entry::You(reply)),
            Event::Opened(article) => self.entries.push(Entry::Article(article)),
            Event::CutIn { at } => self.break_off(at),
            _ => {}
        }
    }

    fn break_off(&mut self, at: u64) {
        self.entries.retain(|entry| !matches!(entry, Entry::Customer { from, .. } if *from >= at));
        for entry in &mut self.entries {
            if let Entry::Customer { until, broken_off, .. } = entry
                && *until > at
            {
                *broken_off = Some(at);
            }
        }
    }

    /// Keeps back what follows the last reply, until [`Self::go_on`].
    pub(super) fn hold(&mut self) {
        self.held = self.entries.iter().rposition(|entry| matches!(entry, Entry::You(_))).map(|last| last + 1);
    }

    /// Gives free what was kept back.
    pub(super) const fn go_on(&mut self) {
        self.held = None;
    }

    /// Everything that is not kept back, in order.
    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries[..self.held.unwrap_or(self.entries.len())]
    }

    /// Seconds on the clock of the call of what is still to be said at `now`. A line that was cut into counts whole.
    pub(super) fn unsaid(&self, scenario: &Scenario, now: u64) -> i32 {
        let left = |entry: &Entry| match *entry {
            Entry::Customer { line, from, until, broken_off: None } if until > now => {
                let seconds = u64::try_from(line.line(scenario).seconds).unwrap_or(0);
                i32::try_from((seconds * (until - now.max(from))).div_ceil(until - from)).unwrap_or(0)
            }
            _ => 0,
        };
        self.entries.iter().map(left).sum()
    }

    /// When the last line that was begun is over.
    pub(super) fn spoken(&self) -> u64 {
        let last = self.entries.iter().rev().find_map(|entry| match entry {
            Entry::Customer { until, broken_off, .. } => Some(broken_off.unwrap_or(*until)),
            _ => None,
        });
        last.unwrap_or(0)
    }
}

/// Draws it; gives the height on the screen at which what is new since the last reply begins, that reply with it.
pub(super) fn transcript(
    ui: &mut Ui,
    look: Look<'_>,
    contact: &Contact,
    said: &Transcript,
    OnTheLine { voices, now, .. }: OnTheLine<'_>,
) -> f32 {
    let entries = said.entries();
    let last_reply = entries.iter().rposition(|entry| matches!(entry, Entry::You(_)));
    let mut begins = ui.cursor().top();
    for (place, entry) in entries.iter().enumerate() {
        // What lies before the last reply steps back.
        let fresh = last_reply.is_none_or(|last| place >= last);
        if last_reply == Some(place) {
            begins = ui.cursor().top();
        }
        match *entry {
            Entry::Customer { line, from, until, broken_off } if from <= now => {
                let elapsed = u32::try_from(broken_off.unwrap_or(now).min(until) - from).unwrap_or(u32::MAX);
                let heard = Heard { line, characters: voices.characters(from, elapsed, look.theme.motion) };
                customer_line(ui, look, contact, heard, broken_off.is_some(), fresh);
            }
            Entry::Customer { .. } => {}
            Entry::You(reply) => your_line(ui, look, contact, reply),
            // It stands where it was looked up, for the record may be out of sight.
            Entry::Article(article) => desk::opened(ui, look, contact.scenario().article(article)),
        }
    }
    begins
}

/// A line, and how many of its characters have been heard.
#[derive(Clone, Copy)]
struct Heard {
    line: LinePlace,
    characters: usize,
}

fn customer_line(ui: &mut Ui, look: Look<'_>, contact: &Contact, heard: Heard, is_broken_off: bool, fresh: bool) {
    let line = heard.line.line(contact.scenario());
    let language = look.words.language();
    let spoken = line.text.get(language);
    let plain = spoken.plain();
    let split = plain.char_indices().nth(heard.characters).map_or(plain.len(), |(at, _)| at);
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
    let audible =
        if is_broken_off { look.words.broken_off(plain, heard.characters) } else { plain[..split].to_owned() };
    job.append(&audible, 0.0, format(ink));
    if !is_broken_off {
        // What is still to come already has its place, so that nothing jumps while it arrives.
        job.append(&plain[split..], 0.0, format(Color32::TRANSPARENT));
    }
    let laid_out = lay_out(ui, job);
    let response = ui.add(egui::Label::new(laid_out));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &audible));
    if is_broken_off || split == plain.len() {
        // A screen reader says the line once it is whole: in pieces it would begin anew with every one.
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
    }
    ui.add_space(look.theme.space.m);
}

/// What the trainee said or did. What they said stands where they stand, on the right; what nobody hears is no speech.
fn your_line(ui: &mut Ui, look: Look<'_>, contact: &Contact, reply: ReplyIndex) {
    let (scenario, space) = (contact.scenario(), look.theme.space);
    ui.add_space(space.s);
    match scenario.reply(reply) {
        Reply { act: Act::Ticket, .. } => {
            let written = look.words.reply(scenario, reply);
            caption(ui, look.theme, &look.words.get("call-ticket-written"));
            label(ui, look.theme.text.quiet(written).color(look.theme.colors.ink));
        }
        Reply { text: None, .. } => {
            ui.with_layout(egui::Layout::top_down(egui::Align::Max), |ui| {
                caption(ui, look.theme, &look.words.done(scenario, reply));
            });
        }
        Reply { text: Some(_), .. } => bubble(ui, look, &look.words.choice(scenario, reply)),
    }
    // A guided call tells at once what a reply does.
    let because = scenario.reply(reply).because(contact.setup().customer);
    if let Some(because) = because.filter(|_| contact.setup().mode == Mode::Guided) {
        ui.add_space(space.xs);
        egui::Frame::NONE.inner_margin(egui::Margin { left: 24, ..egui::Margin::ZERO }).show(ui, |ui| {
            caption(ui, look.theme, &look.words.get("call-guide-reply"));
            label(ui, look.theme.text.quiet(because.get(look.words.language())));
        });
    }
    ui.add_space(space.m);
}

/// Words in a bubble on the right.
fn bubble(ui: &mut Ui, look: Look<'_>, text: &str) {
    // The bar of what scrolls stands over its right edge.
    let whole = (ui.available_width() - look.theme.space.m).max(0.0);
    let width = (whole * 0.8).min(look.theme.space.measure);
    let words = galley(ui, text, look.theme.text.size.body, look.theme.colors.ink, width);
    ui.horizontal(|ui| {
        let pad = 14.0;
        ui.add_space((whole - words.size().x - 2.0 * pad).max(0.0));
        egui::Frame::NONE
            .fill(look.theme.colors.accent_soft)
            .corner_radius(look.theme.space.corner)
            .inner_margin(egui::Margin::symmetric(14, 10))
            .show(ui, |ui| {
                let response = ui.add(egui::Label::new(words));
                response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, text));
            });
    });
}
