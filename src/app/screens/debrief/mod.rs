//! The debrief: how it ended, what it was worth, how the customer ran, turn by turn.

mod ending;
mod people;
mod scores;
mod turn;

use crate::app::theme::Theme;
use crate::app::widgets::curve::{Curve, curve};
use crate::app::widgets::{
    caption, card, heading, key_name, primary_button, quiet_button, scroll_column, take_key, title,
};
use crate::core::contact::Contact;
use crate::core::debrief::Debrief;
use crate::core::score::ScoreKind;
use crate::words::Words;
use egui::{Key, Ui};

/// What the debrief asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DebriefAction {
    /// The same call again.
    Again,
    /// Back to the library.
    Home,
}

/// The debrief of one attempt.
#[derive(Debug)]
pub struct DebriefScreen {
    contact: Contact,
    debrief: Debrief,
    selected: usize,
    open: Option<ScoreKind>,
}

/// What a part of the screen is drawn with.
#[derive(Clone, Copy)]
struct Look<'a> {
    words: &'a Words,
    theme: &'a Theme,
    contact: &'a Contact,
    debrief: &'a Debrief,
}

/// The widest the debrief grows, in points: wider than running text, for the scores side by side.
const WIDTH: f32 = 940.0;

impl DebriefScreen {
    /// Takes an attempt apart. It opens on the turn that cost most, or on the first.
    #[must_use]
    pub fn new(contact: Contact) -> Self {
        let debrief = Debrief::of(&contact);
        let selected = debrief.costliest.unwrap_or(0);
        Self { contact, debrief, selected, open: None }
    }

    /// Shows it.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words, theme: &Theme) -> Option<DebriefAction> {
        self.arrow_keys(ui);
        let Self { contact, debrief, selected, open } = self;
        let look = Look { words, theme, contact, debrief };
        let gap = theme.space.l;
        scroll_column(ui, theme, "debrief", WIDTH, |ui| {
            ui.add_space(gap);
            title(ui, theme, contact.scenario().title.get(words.language()));
            ui.add_space(theme.space.m);
            ending::ending(ui, look);
            ui.add_space(gap);
            scores::scores(ui, look, open);
            ui.add_space(gap);
            if !debrief.turns.is_empty() {
                card(ui, theme, |ui| {
                    heading(ui, theme, &words.get("debrief-curve"));
                    caption(ui, theme, &words.get("debrief-curve-about"));
                    ui.add_space(theme.space.s);
                    if let Some(turn) = curve(ui, theme, words, &Curve { states: &debrief.states, selected: *selected })
                    {
                        *selected = turn;
                    }
                    ui.add_space(theme.space.m);
                    turn_switch(ui, look, selected);
                    turn::turn(ui, look, *selected);
                });
                ui.add_space(gap);
            }
            people::people(ui, look);
            ui.add_space(gap);
            let mut action = None;
            ui.horizontal_wrapped(|ui| {
                if primary_button(ui, theme, Key::Enter, &words.get("debrief-again")).clicked() {
                    action = Some(DebriefAction::Again);
                }
                if quiet_button(ui, theme, Key::Escape, &words.get("debrief-home")).clicked() {
                    action = Some(DebriefAction::Home);
                }
            });
            ui.add_space(theme.space.s);
            caption(ui, theme, &words.get("debrief-model-note"));
            ui.add_space(gap);
            action
        })
    }

    fn arrow_keys(&mut self, ui: &Ui) {
        let last = self.debrief.turns.len().saturating_sub(1);
        if take_key(ui, Key::ArrowRight) {
            self.selected = (self.selected + 1).min(last);
        }
        if take_key(ui, Key::ArrowLeft) {
            self.selected = self.selected.saturating_sub(1);
        }
    }
}

fn turn_switch(ui: &mut Ui, look: Look<'_>, selected: &mut usize) {
    let (words, theme, count) = (look.words, look.theme, look.debrief.turns.len());
    ui.horizontal_wrapped(|ui| {
        // The arrow keys are read for the whole screen; here they are only named.
        let named = |key: Key, id: &str| format!("{} {}", key_name(key), words.get(id));
        ui.add_enabled_ui(*selected > 0, |ui| {
            if quiet_button(ui, theme, None, &named(Key::ArrowLeft, "debrief-turn-previous")).clicked() {
                *selected -= 1;
            }
        });
        ui.add_enabled_ui(*selected + 1 < count, |ui| {
            if quiet_button(ui, theme, None, &named(Key::ArrowRight, "debrief-turn-next")).clicked() {
                *selected += 1;
            }
        });
        if let Some(costliest) = look.debrief.costliest.filter(|costliest| costliest != selected)
            && quiet_button(ui, theme, Key::T, &words.get("debrief-costliest")).clicked()
        {
            *selected = costliest;
        }
    });
    ui.add_space(theme.space.s);
}
