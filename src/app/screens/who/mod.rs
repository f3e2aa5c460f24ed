//! Who practises: the trainees of this machine, and a new one; and the PIN of whoever wants one.

mod delete;
mod pin;

use crate::app::theme::Theme;
use crate::app::widgets::{
    Count, Field, Search, caption, card, heading, key_field, key_option, number_key, primary_button, quiet,
    quiet_button, scroll_column, title,
};
use crate::record::{Practised, TraineeId};
use crate::words::Words;
use delete::Deleting;
use egui::{Key, Ui};
use pin::{Answer, Asking};

/// The key that leads into the name.
const WRITE: Key = Key::N;
/// The key that asks who is to be deleted.
const DELETE: Key = Key::D;
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
    /// Who is looked for.
    search: Search,
    /// Whose PIN is asked for.
    asking: Option<Asking>,
    /// Who is to be deleted.
    deleting: Option<Deleting>,
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
    /// This trainee is deleted, with everything of theirs.
    Delete(TraineeId),
    /// Nothing changes.
    Back,
}

impl WhoScreen {
    /// The page with the trainees of a record.
    #[must_use]
    pub fn new(trainees: Vec<Practised>, current: Option<TraineeId>) -> Self {
        Self {
            trainees,
            current,
            name: String::new(),
            search: Search::default(),
            asking: None,
            deleting: None,
            new_pin: String::new(),
        }
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
            if let Some(deleting) = &mut self.deleting {
                return match deleting.ui(ui, words, theme, &self.trainees)? {
                    delete::Answer::Delete(id) => Some(WhoAction::Delete(id)),
                    delete::Answer::Back => {
                        self.deleting = None;
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
            let found: Vec<_> = self.trainees.iter().filter(|one| self.search.finds(&one.trainee.name)).collect();
            let count = Count { found: found.len(), all: self.trainees.len() };
            self.search.ui(ui, words, theme, "search-people", count);
            for (place, practised) in found.into_iter().enumerate() {
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
            ui.horizontal_wrapped(|ui| {
                // Where nobody was chosen there is nothing to go back to.
                if self.current.is_some() && quiet_button(ui, theme, Key::Escape, &words.get("who-back")).clicked() {
                    action = Some(WhoAction::Back);
                }
                if !self.trainees.is_empty() && quiet_button(ui, theme, DELETE, &words.get("who-delete")).clicked() {
                    self.deleting = Some(Deleting::default());
                    ui.ctx().request_repaint();
                }
            });
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
