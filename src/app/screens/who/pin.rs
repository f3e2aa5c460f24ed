//! A PIN: asked for, set, taken away.

use super::{WhoAction, WhoScreen};
use crate::app::theme::Theme;
use crate::app::widgets::{Field, body, caption, card, heading, key_field, primary_button, quiet_button};
use crate::record::{Trainee, TraineeId};
use crate::words::Words;
use egui::{Key, Ui};

/// The key that leads into a PIN that is asked for.
const GIVE: Key = Key::P;
/// The key that leads into a new PIN, and the one that sets it.
const WRITE: Key = Key::K;
const SET: Key = Key::S;
const TAKE_AWAY: Key = Key::T;
/// The longest PIN, in characters; the shortest has four.
const MOST: usize = 12;
const LEAST: usize = 4;

/// Whose PIN is asked for.
#[derive(Debug)]
pub(super) struct Asking {
    whose: TraineeId,
    name: String,
    given: String,
    was_wrong: bool,
}

/// What was answered.
pub(super) enum Answer {
    /// This PIN.
    Pin(String),
    /// Somebody else, after all.
    Back,
}

impl Asking {
    pub(super) fn of(trainee: &Trainee) -> Self {
        Self { whose: trainee.id, name: trainee.name.clone(), given: String::new(), was_wrong: false }
    }

    pub(super) const fn whose(&self) -> TraineeId {
        self.whose
    }

    /// What was given was not it.
    pub(super) fn refuse(&mut self) {
        self.given.clear();
        self.was_wrong = true;
    }

    /// Asks; gives what was answered, once something was.
    pub(super) fn ui(&mut self, ui: &mut Ui, words: &Words, theme: &Theme) -> Option<Answer> {
        ui.add_space(theme.space.xl);
        let label = heading(ui, theme, &words.with("who-pin-of", &[("name", self.name.as_str().into())])).id;
        ui.add_space(theme.space.s);
        let field = Field { id: "pin", label, hint: "", most: MOST, secret: true };
        let entered = key_field(ui, theme, GIVE, &field, &mut self.given);
        if self.was_wrong {
            body(ui, theme, &words.get("who-pin-wrong"));
        }
        ui.add_space(theme.space.s);
        let is_given = self.given.chars().count() >= LEAST;
        let mut answer = None;
        ui.horizontal_wrapped(|ui| {
            let open = |ui: &mut Ui| primary_button(ui, theme, Key::Enter, &words.get("who-pin-open")).clicked();
            let pressed = ui.add_enabled_ui(is_given, open).inner;
            if is_given && (entered || pressed) {
                answer = Some(Answer::Pin(self.given.clone()));
            }
            if quiet_button(ui, theme, Key::Escape, &words.get("who-back")).clicked() {
                answer = Some(Answer::Back);
            }
        });
        ui.add_space(theme.space.s);
        caption(ui, theme, &words.get("who-pin-lost"));
        answer
    }
}

impl WhoScreen {
    /// The PIN of whoever practises: to be set, changed or taken away.
    pub(super) fn own_pin(&mut self, ui: &mut Ui, words: &Words, theme: &Theme) -> Option<WhoAction> {
        let current = self.current?;
        let has_one = self.trainees.iter().any(|one| one.trainee.id == current && one.has_pin);
        card(ui, theme, |ui| {
            let label = heading(ui, theme, &words.get(if has_one { "who-pin-new" } else { "who-pin" })).id;
            caption(ui, theme, &words.get("who-pin-about"));
            let field = Field { id: "new-pin", label, hint: "", most: MOST, secret: true };
            let entered = key_field(ui, theme, WRITE, &field, &mut self.new_pin);
            ui.add_space(theme.space.s);
            let is_long = self.new_pin.chars().count() >= LEAST;
            let mut action = None;
            ui.horizontal_wrapped(|ui| {
                let set = |ui: &mut Ui| quiet_button(ui, theme, SET, &words.get("who-pin-set")).clicked();
                let pressed = ui.add_enabled_ui(is_long, set).inner;
                if is_long && (entered || pressed) {
                    action = Some(WhoAction::SetPin(Some(self.new_pin.clone())));
                }
                if has_one && quiet_button(ui, theme, TAKE_AWAY, &words.get("who-pin-take-away")).clicked() {
                    action = Some(WhoAction::SetPin(None));
                }
            });
            action
        })
        .inner
    }
}
