//! The call: the customer on the left, what is said in the middle, the record on the right.

mod answer;
mod desk;
mod guide;
mod header;
mod hear;
mod own_words;
mod perception;
mod replies;
mod ring;
mod stopwatch;
mod trace;
mod transcript;
mod voice;

use crate::app::theme::Theme;
use crate::app::widgets::quiet_button;
use crate::core::contact::{Awaits, Contact, PerceptionAnswer, Setup};
use crate::core::scenario::{Channel, Scenario};
use crate::words::Words;
use egui::{Key, Ui};
use own_words::OwnWords;
use perception::PerceptionForm;
use ring::Ring;
use std::sync::Arc;
use std::time::Duration;
use stopwatch::Stopwatch;
use transcript::{Entry, Transcript};
use voice::Voices;

/// What the call asks for.
#[derive(Debug)]
pub enum CallAction {
    /// It is over; on to the debrief.
    Ended(Box<Contact>),
    /// The trainee left it.
    Left,
}

/// A call in progress.
#[derive(Debug)]
pub struct CallScreen {
    contact: Contact,
    is_resumed: bool,
    transcript: Transcript,
    stopwatch: Stopwatch,
    ring: Ring,
    voices: Voices,
    form: Option<PerceptionForm>,
    /// In a guided call, what was answered and is being explained.
    explained: Option<PerceptionAnswer>,
    own_words: OwnWords,
    leaving: bool,
    desk_open: bool,
    /// The height that the answers needed in the last frame, in points.
    answer_height: f32,
    /// For how many frames the transcript still moves to its end.
    following: u8,
}

/// What a part of the screen is drawn with.
#[derive(Clone, Copy)]
struct Look<'a> {
    words: &'a Words,
    theme: &'a Theme,
}

/// The widths of the columns beside the conversation, in points.
const CUSTOMER_WIDTH: f32 = 230.0;
const DESK_WIDTH: f32 = 290.0;
/// Below this width the record is opened by its key, and the customer stands above.
const NARROW: f32 = 980.0;
/// Frames in which the transcript moves to its end after something changed: the answers below may still find their
/// height in the first.
const FOLLOWING: u8 = 3;
/// How often the picture changes while a line is spoken, and while an answer is awaited.
const SPEAKING_FRAME: Duration = Duration::from_millis(40);
const WAITING_FRAME: Duration = Duration::from_secs(1);

impl CallScreen {
    /// Picks up.
    #[must_use]
    pub fn new(scenario: Arc<Scenario>, setup: Setup) -> Self {
        let (contact, _) = Contact::start(scenario, setup);
        Self::of(contact, false)
    }

    /// Plays a contact on from where it stands. That is practice: half of it was played before, so it is no attempt.
    #[must_use]
    pub fn resume(contact: Contact) -> Self {
        Self::of(contact, true)
    }

    fn of(contact: Contact, is_resumed: bool) -> Self {
        Self {
            transcript: Transcript::of(contact.events()),
            stopwatch: Stopwatch::at(contact.acted_at()),
            ring: Ring::Over,
            voices: Voices::default(),
            contact,
            is_resumed,
            form: None,
            explained: None,
            own_words: OwnWords::default(),
            leaving: false,
            desk_open: false,
            answer_height: 0.0,
            following: FOLLOWING,
        }
    }

    /// The same, but the telephone rings first; a chat does not.
    #[must_use]
    pub fn ringing(self) -> Self {
        let ring = if self.contact.scenario().channel == Channel::Voice { Ring::Waits } else { Ring::Over };
        Self { ring, ..self }
    }

    /// Whether it goes on from the middle of another play.
    #[must_use]
    pub const fn is_resumed(&self) -> bool {
        self.is_resumed
    }

    /// The contact being played.
    #[must_use]
    pub const fn contact(&self) -> &Contact {
        &self.contact
    }

    /// Shows the call at `now_millis` of a clock that only runs forward.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words, theme: &Theme, now_millis: u64) -> Option<CallAction> {
        if let Some(began) = self.ring.tick(now_millis) {
            self.stopwatch.tick(began);
        }
        if !self.ring.rings() {
            self.stopwatch.tick(now_millis);
        }
        self.voices.renew(&self.contact, self.transcript.entries(), words.language());
        let look = Look { words, theme };
        let narrow = ui.available_width() < NARROW;
        let mut action = None;
        if !narrow {
            side(ui, "call-customer", true, CUSTOMER_WIDTH, theme, |ui| {
                header::customer(ui, look, &self.contact, self.on_the_line(), false);
                ui.add_space(theme.space.m);
                // Before the brief: a way to stop must be in sight at any time.
                self.leave_button(ui, look);
                ui.add_space(theme.space.l);
                header::brief(ui, look, &self.contact);
            });
            side(ui, "call-desk", false, DESK_WIDTH, theme, |ui| desk::desk(ui, look, &self.contact, &self.transcript));
        }
        egui::CentralPanel::default()
            .frame(egui::Frame::NONE.fill(theme.colors.paper).inner_margin(theme.space.l))
            .show(ui, |ui| {
                if narrow {
                    header::customer(ui, look, &self.contact, self.on_the_line(), true);
                    ui.horizontal_wrapped(|ui| {
                        self.desk_switch(ui, look);
                        self.leave_button(ui, look);
                    });
                }
                action = if self.ring.rings() && !self.leaving {
                    self.incoming(ui, look, now_millis);
                    None
                } else {
                    self.conversation(ui, look, narrow)
                };
            });
        self.ask_for_frames(ui, theme);
        action
    }

    fn incoming(&mut self, ui: &mut Ui, look: Look<'_>, now_millis: u64) {
        let customer = self.contact.scenario().customer(self.contact.setup().customer);
        if ring::incoming(ui, look, customer.name.get(look.words.language()), self.ring, now_millis) {
            self.ring = Ring::Over;
            self.stopwatch.tick(now_millis);
            ui.ctx().request_repaint();
        }
    }

    fn desk_switch(&mut self, ui: &mut Ui, look: Look<'_>) {
        if quiet_button(ui, look.theme, Key::R, &look.words.get("call-record")).clicked() {
            self.desk_open = !self.desk_open;
        }
    }

    fn conversation(&mut self, ui: &mut Ui, look: Look<'_>, narrow: bool) -> Option<CallAction> {
        let mut action = None;
        // What is answered with takes the height it needs, and at most so much that what was said stays in sight.
        let most = (ui.available_height() * 0.72).max(0.0);
        let bottom = egui::Panel::bottom("call-answer")
            .frame(egui::Frame::NONE)
            .show_separator_line(false)
            .resizable(false)
            .exact_size((self.answer_height + look.theme.space.m).min(most));
        let needed = bottom
            .show(ui, |ui| {
                ui.add_space(look.theme.space.m);
                // What is asked next begins at its top.
                let asked = (self.contact.events().len(), self.form.as_ref().map(PerceptionForm::place));
                let area = egui::ScrollArea::vertical().id_salt(("call-answer", asked)).auto_shrink(false);
                let shown = area.show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    action = self.answer(ui, look);
                });
                shown.content_size.y
            })
            .inner;
        if (needed - self.answer_height).abs() > 0.5 {
            self.answer_height = needed;
            self.following = FOLLOWING;
            ui.ctx().request_discard("the answers need another height");
        }
        egui::CentralPanel::default().frame(egui::Frame::NONE).show(ui, |ui| {
            if narrow && self.desk_open {
                egui::ScrollArea::vertical().id_salt("call-desk").show(ui, |ui| {
                    desk::desk(ui, look, &self.contact, &self.transcript);
                });
            } else {
                let follow = self.is_speaking() || self.following > 0;
                transcript::transcript(ui, look, &self.contact, &self.transcript, self.on_the_line(), follow);
            }
        });
        action
    }

    /// A way to stop at any time.
    fn leave_button(&mut self, ui: &mut Ui, look: Look<'_>) {
        let can_leave = !self.leaving && !matches!(self.contact.awaits(), Awaits::Nothing);
        if can_leave && quiet_button(ui, look.theme, Key::Escape, &look.words.get("call-leave")).clicked() {
            self.leaving = true;
        }
    }

    fn is_speaking(&self) -> bool {
        self.stopwatch.now() < self.transcript.spoken()
    }

    fn on_the_line(&self) -> header::OnTheLine<'_> {
        let ringing = self.ring.rings();
        let speaking = self.speaker().filter(|_| !ringing);
        header::OnTheLine { ringing, speaking, voices: &self.voices, now: self.stopwatch.now() }
    }

    /// The line that is being said, or the last one, and how far it has come.
    fn speaker(&self) -> Option<header::Speaking> {
        let now = self.stopwatch.now();
        let mut last = None;
        for entry in self.transcript.entries() {
            if let Entry::Customer { line, from, until, broken_off } = *entry
                && from <= now
            {
                let until = broken_off.unwrap_or(until);
                last = Some(header::Speaking { line, now: (now < until).then_some(now - from) });
            }
        }
        last
    }

    fn ask_for_frames(&mut self, ui: &Ui, theme: &Theme) {
        if self.following > 0 {
            self.following -= 1;
            ui.ctx().request_repaint();
        }
        if self.ring.rings() && !self.leaving {
            return;
        }
        if self.is_speaking() {
            let frame = if theme.motion { SPEAKING_FRAME } else { self.until_next_phrase() };
            ui.ctx().request_repaint_after(frame);
        } else if self.contact.in_time().is_some() && !self.leaving {
            ui.ctx().request_repaint_after(WAITING_FRAME);
        }
    }
}

impl CallScreen {
    /// How long nothing new is to be seen of a line, where nothing moves.
    fn until_next_phrase(&self) -> Duration {
        let next = self.voices.at(self.stopwatch.now()).map(|(line, at)| line.utterance.next_phrase(at) - at);
        Duration::from_millis(u64::from(next.unwrap_or_default())).max(SPEAKING_FRAME)
    }
}

fn side(ui: &mut Ui, id: &'static str, left: bool, width: f32, theme: &Theme, contents: impl FnOnce(&mut Ui)) {
    let panel = if left { egui::Panel::left(id) } else { egui::Panel::right(id) };
    panel
        .exact_size(width)
        .resizable(false)
        .show_separator_line(false)
        .frame(egui::Frame::NONE.fill(theme.colors.sunken).inner_margin(theme.space.l))
        .show(ui, |ui| {
            egui::ScrollArea::vertical().id_salt(id).show(ui, |ui| {
                ui.set_width(ui.available_width());
                contents(ui);
            });
        });
}
