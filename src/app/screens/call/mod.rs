//! The call: the customer on the left, what is said in the middle, the record on the right.

mod desk;
mod guide;
mod header;
mod own_words;
mod perception;
mod replies;
mod reveal;
mod stopwatch;
mod transcript;

use crate::app::theme::Theme;
use crate::app::widgets::{primary_button, quiet_button};
use crate::core::contact::{Action, Awaits, Contact, Event, Mode, PerceptionAnswer, Setup};
use crate::core::scenario::{ReplyIndex, Scenario};
use crate::words::Words;
use egui::{Key, Ui};
use own_words::OwnWords;
use perception::PerceptionForm;
use std::sync::Arc;
use std::time::Duration;
use stopwatch::Stopwatch;
use transcript::{Entry, Transcript};

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
/// Cuts into what the customer is saying.
const CUT_IN_KEY: Key = Key::I;
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
        self.stopwatch.tick(now_millis);
        let look = Look { words, theme };
        let narrow = ui.available_width() < NARROW;
        let mut action = None;
        if !narrow {
            side(ui, "call-customer", true, CUSTOMER_WIDTH, theme, |ui| {
                header::customer(ui, look, &self.contact, self.speaker(), false);
                ui.add_space(theme.space.l);
                self.leave_button(ui, look);
            });
            side(ui, "call-desk", false, DESK_WIDTH, theme, |ui| desk::desk(ui, look, &self.contact, &self.transcript));
        }
        egui::CentralPanel::default()
            .frame(egui::Frame::NONE.fill(theme.colors.paper).inner_margin(theme.space.l))
            .show(ui, |ui| {
                if narrow {
                    header::customer(ui, look, &self.contact, self.speaker(), true);
                    ui.horizontal_wrapped(|ui| {
                        self.desk_switch(ui, look);
                        self.leave_button(ui, look);
                    });
                }
                action = self.conversation(ui, look, narrow);
            });
        self.ask_for_frames(ui);
        action
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
                let shown = egui::ScrollArea::vertical().id_salt("call-answer").auto_shrink(false).show(ui, |ui| {
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
                transcript::transcript(ui, look, &self.contact, &self.transcript, self.stopwatch.now(), follow);
            }
        });
        action
    }

    /// What the trainee can do now.
    fn answer(&mut self, ui: &mut Ui, look: Look<'_>) -> Option<CallAction> {
        let mut action = None;
        if self.leaving {
            self.confirm_leaving(ui, look, &mut action);
            return action;
        }
        let speaking = self.is_speaking();
        match self.contact.awaits() {
            _ if speaking => self.listen(ui, look),
            Awaits::Nothing => {
                crate::app::widgets::quiet(ui, look.theme, &look.words.get("call-hung-up"));
                if primary_button(ui, look.theme, Key::Enter, &look.words.get("call-to-debrief")).clicked() {
                    return Some(CallAction::Ended(Box::new(self.contact.clone())));
                }
            }
            Awaits::Perception(..) => self.perceive(ui, look),
            Awaits::Words => {
                replies::clock(ui, look, &self.contact, self.stopwatch.now());
                if let Some(words) = self.own_words.ui(ui, look) {
                    self.own_words = OwnWords::default();
                    self.act(&Action::Word(words));
                }
            }
            Awaits::Reply => {
                let chosen = replies::replies(ui, look, &self.contact, self.stopwatch.now());
                if let Some(reply) = chosen {
                    self.reply(reply, self.stopwatch.now().max(self.contact.spoken()));
                }
            }
        }
        action
    }

    /// A way to stop at any time.
    fn leave_button(&mut self, ui: &mut Ui, look: Look<'_>) {
        let can_leave = !self.leaving && !matches!(self.contact.awaits(), Awaits::Nothing);
        if can_leave && quiet_button(ui, look.theme, Key::Escape, &look.words.get("call-leave")).clicked() {
            self.leaving = true;
        }
    }

    fn listen(&mut self, ui: &mut Ui, look: Look<'_>) {
        let over = self.contact.awaits() == Awaits::Nothing;
        crate::app::widgets::quiet(ui, look.theme, &look.words.get("call-listening-hint"));
        ui.horizontal_wrapped(|ui| {
            if quiet_button(ui, look.theme, Key::Space, &look.words.get("call-skip")).clicked() {
                self.stopwatch.skip_to(self.transcript.spoken());
            }
            if !over && quiet_button(ui, look.theme, CUT_IN_KEY, &look.words.get("call-cut-in")).clicked() {
                self.act_at(&Action::CutIn {}, self.stopwatch.now());
            }
        });
        if !over && self.is_speaking() {
            crate::app::widgets::caption(ui, look.theme, &look.words.get("call-cut-in-note"));
            if let Some(insert) = replies::soft_inserts(ui, look, &self.contact) {
                self.reply(insert, self.stopwatch.now());
            }
        }
    }

    fn perceive(&mut self, ui: &mut Ui, look: Look<'_>) {
        if let Some(answer) = &self.explained {
            if guide::explained(ui, look, &self.contact, answer)
                && let Some(answer) = self.explained.take()
            {
                self.act(&Action::Perceive(answer));
            }
            return;
        }
        replies::clock(ui, look, &self.contact, self.stopwatch.now());
        let form = self.form.get_or_insert_with(|| PerceptionForm::new(&self.contact));
        let Some(answer) = form.ui(ui, look, &self.contact) else { return };
        self.form = None;
        if self.contact.setup().mode == Mode::Guided {
            self.explained = Some(answer);
            ui.ctx().request_repaint();
        } else {
            self.act(&Action::Perceive(answer));
        }
    }

    fn confirm_leaving(&mut self, ui: &mut Ui, look: Look<'_>, action: &mut Option<CallAction>) {
        crate::app::widgets::body(ui, look.theme, &look.words.get("call-leave-confirm"));
        ui.horizontal_wrapped(|ui| {
            if primary_button(ui, look.theme, Key::Enter, &look.words.get("call-leave-stay")).clicked() {
                self.leaving = false;
            }
            if quiet_button(ui, look.theme, Key::Escape, &look.words.get("call-leave")).clicked() {
                *action = Some(CallAction::Left);
            }
        });
    }

    fn reply(&mut self, reply: ReplyIndex, at: u64) {
        self.act_at(&Action::Reply(self.contact.scenario().reply(reply).id.clone()), at);
    }

    fn act(&mut self, action: &Action) {
        self.act_at(action, self.stopwatch.now().max(self.contact.spoken()));
    }

    fn act_at(&mut self, action: &Action, at: u64) {
        // The screen only offers what the contact takes; a refusal would leave everything as it was.
        match self.contact.act(action, at) {
            Ok(events) => self.take(&events),
            Err(refusal) => debug_assert!(false, "the screen offered what was refused: {refusal}"),
        }
    }

    fn take(&mut self, events: &[Event]) {
        events.iter().for_each(|event| self.transcript.take(event));
        self.following = FOLLOWING;
    }

    fn is_speaking(&self) -> bool {
        self.stopwatch.now() < self.transcript.spoken()
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

    fn ask_for_frames(&mut self, ui: &Ui) {
        if self.following > 0 {
            self.following -= 1;
            ui.ctx().request_repaint();
        }
        if self.is_speaking() {
            ui.ctx().request_repaint_after(SPEAKING_FRAME);
        } else if self.contact.in_time().is_some() && !self.leaving {
            ui.ctx().request_repaint_after(WAITING_FRAME);
        }
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
