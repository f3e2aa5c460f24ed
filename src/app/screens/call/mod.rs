//! The call: the customer on the left, what is said in the middle, the record on the right.

mod answer;
mod desk;
mod guard;
mod guide;
mod header;
mod hear;
mod layout;
mod meantime;
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
use guard::Guard;
use meantime::Meantime;
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
    /// The turn that it goes on from, if not from the beginning.
    resumed: Option<usize>,
    transcript: Transcript,
    stopwatch: Stopwatch,
    ring: Ring,
    /// What the customer waits for, while it is shown.
    meantime: Option<Meantime>,
    /// Milliseconds for which the clock of the call stood still meanwhile.
    stood: u64,
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
    guard: Guard,
}

/// What a part of the screen is drawn with.
#[derive(Clone, Copy)]
struct Look<'a> {
    words: &'a Words,
    theme: &'a Theme,
}

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
        Self::of(contact, None)
    }

    /// Plays a contact on from where it stands. That is practice: half of it was played before, so it is no attempt.
    #[must_use]
    pub fn resume(contact: Contact) -> Self {
        let from = contact.exchanges().len();
        Self::of(contact, Some(from))
    }

    /// Goes on with an attempt that was cut off: what was said last is said again.
    #[must_use]
    pub fn gone_on(contact: Contact) -> Self {
        Self::of(contact, None)
    }

    fn of(contact: Contact, resumed: Option<usize>) -> Self {
        Self {
            transcript: Transcript::of(contact.events()),
            stopwatch: Stopwatch::at(contact.acted_at()),
            ring: Ring::Over,
            meantime: None,
            stood: 0,
            voices: Voices::default(),
            contact,
            resumed,
            form: None,
            explained: None,
            own_words: OwnWords::default(),
            leaving: false,
            desk_open: false,
            answer_height: 0.0,
            following: FOLLOWING,
            guard: Guard::default(),
        }
    }

    /// The same, but the telephone rings first; a chat does not.
    #[must_use]
    pub fn ringing(self) -> Self {
        let ring = if self.contact.scenario().channel == Channel::Voice { Ring::Waits } else { Ring::Over };
        Self { ring, ..self }
    }

    /// The same with words of the trainee's own that were begun before.
    #[must_use]
    pub fn with_draft(self, words: String) -> Self {
        Self { own_words: OwnWords::begun(words), ..self }
    }

    /// What is being typed of a reply in the trainee's own words.
    #[must_use]
    pub fn draft(&self) -> &str {
        self.own_words.text()
    }

    /// The turn, from 0, at which it goes on from the middle of another play.
    #[must_use]
    pub const fn resumed(&self) -> Option<usize> {
        self.resumed
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
        self.tick_meantime(now_millis);
        if !self.ring.rings() && self.meantime.is_none() {
            self.stopwatch.tick(now_millis - self.stood);
        }
        self.voices.renew(&self.contact, self.transcript.entries(), words.language());
        let action = self.lay_out(ui, Look { words, theme }, now_millis);
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

    /// A way to stop at any time.
    fn leave_button(&mut self, ui: &mut Ui, look: Look<'_>) {
        let can_leave = !self.leaving && !matches!(self.contact.awaits(), Awaits::Nothing);
        if can_leave && quiet_button(ui, look.theme, Key::Escape, &look.words.get("call-leave")).clicked() {
            self.leaving = true;
        }
    }

    fn is_speaking(&self) -> bool {
        self.meantime.is_none() && self.stopwatch.now() < self.transcript.spoken()
    }

    fn on_the_line(&self, now_millis: u64) -> header::OnTheLine<'_> {
        let ringing = self.ring.rings();
        let speaking = self.speaker().filter(|_| !ringing);
        let now = self.stopwatch.now();
        let unsaid = self.transcript.unsaid(self.contact.scenario(), now);
        let waits =
            self.meantime.map(|meantime| header::Waits { what: meantime.name(), left: meantime.left(now_millis) });
        header::OnTheLine { ringing, speaking, waits, voices: &self.voices, now, unsaid }
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
        // These ask for their own.
        if (self.ring.rings() || self.meantime.is_some()) && !self.leaving {
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
