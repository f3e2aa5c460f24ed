//! Who practises: the trainees of this machine, and a new one; and the PIN of whoever wants one.

mod pin;

use crate::app::theme::Theme;
use crate::app::widgets::{
    Field, caption, card, heading, key_field, key_option, number_key, primary_button, quiet, quiet_button,
    scroll_column, title,
};
use crate::record::{Practised, TraineeId};
use crate::words::Words;
use egui::{Key, Ui};
use pin::{Answer, Asking};

/// The key that leads into the name.
const WRITE: Key = Key::N;
/// The widest that the page grows, in points.
const WIDTH: f32 = 640.0;
/// The longest name, in characters.
const MOST: usize = 60;

/// The page.
#[derive(Debug)]
pub struct WhoScreen {
    trainees: Vec<Practised>,
    /// Who practises now, if that is said.
    current: Option<TraineeId>,
    name: String,
    /// Whose PIN is asked for.
    asking: Option<Asking>,
    /// A new PIN of whoever practises.
    new_pin: String,
}

/// What the page asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhoAction {
    /// This trainee practises.
    Be(TraineeId),
    /// This trainee practises, if that is their PIN.
    Open(TraineeId, String),
    /// Whoever practises has this PIN from now on, or none.
    SetPin(Option<String>),
    /// Somebody new practises.
    BeNew(String),
    /// Nothing changes.
    Back,
}

impl WhoScreen {
    /// The page with the trainees of a record.
    #[must_use]
    pub fn new(trainees: Vec<Practised>, current: Option<TraineeId>) -> Self {
        Self { trainees, current, name: String::new(), asking: None, new_pin: String::new() }
    }

    /// What was given was not the PIN.
    pub fn refuse(&mut self) {
        if let Some(asking) = &mut self.asking {
            asking.refuse();
        }
    }

    /// Shows it.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words, theme: &Theme) -> Option<WhoAction> {
        scroll_column(ui, theme, "who", WIDTH, |ui| {
            if let Some(asking) = &mut self.asking {
                return match asking.ui(ui, words, theme)? {
                    Answer::Pin(pin) => Some(WhoAction::Open(asking.whose(), pin)),
                    Answer::Back => {
                        self.asking = None;
                        ui.ctx().request_repaint();
                        None
                    }
                };
            }
            let mut action = None;
            ui.add_space(theme.space.xl);
            title(ui, theme, &words.get("who-title"));
            quiet(ui, theme, &words.get("who-about"));
            ui.add_space(theme.space.l);
            for (place, practised) in self.trainees.iter().enumerate() {
                let trainee = &practised.trainee;
                let attempts = words.with("who-attempts", &[("count", practised.attempts.into())]);
                let current = self.current == Some(trainee.id);
                let note =
                    if practised.has_pin { format!("{attempts} · {}", words.get("who-locked")) } else { attempts };
                if key_option(ui, theme, number_key(place), &trainee.name, Some(&note), current).clicked() {
                    if practised.has_pin && !current {
                        self.asking = Some(Asking::of(trainee));
                        ui.ctx().request_repaint();
                    } else {
                        action = Some(WhoAction::Be(trainee.id));
                    }
                }
                ui.add_space(theme.space.xs);
            }
            ui.add_space(theme.space.l);
            action = action.or(self.newcomer(ui, words, theme));
            ui.add_space(theme.space.m);
            action = action.or(self.own_pin(ui, words, theme));
            ui.add_space(theme.space.m);
            // Where nobody was chosen there is nothing to go back to.
            if self.current.is_some() && quiet_button(ui, theme, Key::Escape, &words.get("who-back")).clicked() {
                action = Some(WhoAction::Back);
            }
            ui.add_space(theme.space.l);
            action
        })
    }

    fn newcomer(&mut self, ui: &mut Ui, words: &Words, theme: &Theme) -> Option<WhoAction> {
        card(ui, theme, |ui| {
            let label = heading(ui, theme, &words.get("who-new")).id;
            ui.add_space(theme.space.xs);
            let field = Field { id: "who", label, hint: &words.get("who-name"), most: MOST, secret: false };
            let entered = key_field(ui, theme, WRITE, &field, &mut self.name);
            caption(ui, theme, &words.get("who-name-about"));
            ui.add_space(theme.space.s);
            let is_named = !self.name.trim().is_empty();
            let pressed = ui
                .add_enabled_ui(is_named, |ui| primary_button(ui, theme, Key::Enter, &words.get("who-begin")).clicked())
                .inner;
            (is_named && (entered || pressed)).then(|| WhoAction::BeNew(self.name.trim().to_owned()))
        })
        .inner
    }
}
