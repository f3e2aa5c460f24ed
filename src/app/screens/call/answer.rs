//! What the trainee can do now, and what comes of it.

use super::meantime::Meantime;
use super::own_words::OwnWords;
use super::perception::PerceptionForm;
use super::{CallAction, CallScreen, FOLLOWING, Look, guide, replies};
use crate::app::widgets::{body, caption, primary_button, quiet, quiet_button};
use crate::core::contact::{Action, Awaits, Event, Mode};
use crate::core::scenario::{Act, ReplyIndex};
use egui::{Key, Ui};

/// Cuts into what the customer is saying.
const CUT_IN_KEY: Key = Key::I;

impl CallScreen {
    /// What the trainee can do now.
    pub(super) fn answer(&mut self, ui: &mut Ui, look: Look<'_>, now_millis: u64) -> Option<CallAction> {
        let mut action = None;
        if self.leaving {
            self.confirm_leaving(ui, look, &mut action);
            return action;
        }
        let speaking = self.is_speaking();
        match self.contact.awaits() {
            _ if self.meantime.is_some() => self.wait(ui, look, now_millis),
            _ if speaking => self.listen(ui, look),
            Awaits::Nothing => {
                quiet(ui, look.theme, &look.words.get("call-hung-up"));
                if primary_button(ui, look.theme, Key::Enter, &look.words.get("call-to-debrief")).clicked() {
                    return Some(CallAction::Ended(Box::new(self.contact.clone())));
                }
            }
            Awaits::Perception(..) => self.perceive(ui, look),
            Awaits::Words => {
                replies::clock(ui, look, &self.contact, self.stopwatch.now());
                let for_ticket = self.offers_tickets();
                if let Some(words) = self.own_words.ui(ui, look, for_ticket) {
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

    /// Whether what comes next is written and not said.
    fn offers_tickets(&self) -> bool {
        let scenario = self.contact.scenario();
        self.contact.position().choices(scenario).all(|reply| scenario.reply(reply).act == Act::Ticket)
    }

    fn listen(&mut self, ui: &mut Ui, look: Look<'_>) {
        let over = self.contact.awaits() == Awaits::Nothing;
        let may_cut_in = !over && self.voices.has_the_gist(self.stopwatch.now());
        quiet(ui, look.theme, &look.words.get("call-listening-hint"));
        ui.horizontal_wrapped(|ui| {
            if quiet_button(ui, look.theme, Key::Space, &look.words.get("call-skip")).clicked() {
                self.stopwatch.skip_to(self.transcript.spoken());
            }
            if may_cut_in && quiet_button(ui, look.theme, CUT_IN_KEY, &look.words.get("call-cut-in")).clicked() {
                self.act_at(&Action::CutIn {}, self.stopwatch.now());
            }
        });
        if !over && !may_cut_in {
            // Its place is kept, or what stands above it would slip from under the pointer when it comes.
            ui.scope(|ui| {
                ui.set_invisible();
                caption(ui, look.theme, &look.words.get("call-cut-in-note"));
            });
        }
        if may_cut_in && self.is_speaking() {
            caption(ui, look.theme, &look.words.get("call-cut-in-note"));
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
        let asked = if self.resumed.is_some() { "call-leave-practice" } else { "call-leave-confirm" };
        body(ui, look.theme, &look.words.get(asked));
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
        for event in events {
            self.transcript.take(event);
            match *event {
                Event::CutIn { .. } => self.voices.forget(),
                Event::Replied { reply, .. } => {
                    self.meantime = Meantime::of(self.contact.scenario().reply(reply));
                }
                _ => {}
            }
        }
        if self.meantime.is_some() {
            self.transcript.hold();
        }
        // They are drawn before the next frame begins.
        self.voices.renew(&self.contact, self.transcript.entries(), self.voices.language());
        self.following = FOLLOWING;
    }
}
