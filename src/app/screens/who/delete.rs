//! Somebody is to be deleted: the name is typed in full, and what goes with it is said.

use crate::app::theme::Theme;
use crate::app::widgets::{Field, body, caption, heading, key_entry, key_field, number_key, quiet, quiet_button};
use crate::record::{Practised, TraineeId, when};
use crate::words::Words;
use egui::{Key, Ui};
use jiff::tz::TimeZone;

/// The key that leads into the name.
const WRITE: Key = Key::N;
/// The key that deletes the only one of a name; of several each has a number.
const DELETE: Key = Key::Delete;

/// Who is to be deleted, as far as it is typed.
#[derive(Debug, Default)]
pub(super) struct Deleting {
    typed: String,
}

/// What was answered.
pub(super) enum Answer {
    /// This one, for good.
    Delete(TraineeId),
    /// Nobody, after all.
    Back,
}

impl Deleting {
    /// Asks; gives what was answered, once something was.
    pub(super) fn ui(&mut self, ui: &mut Ui, words: &Words, theme: &Theme, all: &[Practised]) -> Option<Answer> {
        ui.add_space(theme.space.xl);
        heading(ui, theme, &words.get("who-delete"));
        body(ui, theme, &words.get("who-delete-about"));
        quiet(ui, theme, &words.get("who-delete-copy"));
        ui.add_space(theme.space.m);
        let label = caption(ui, theme, &words.get("who-delete-name")).id;
        let most = all.iter().map(|one| one.trainee.name.chars().count()).max().unwrap_or(0);
        let field = Field { id: "delete", label, hint: "", most: most + 1, secret: false };
        key_field(ui, theme, WRITE, &field, &mut self.typed);
        ui.add_space(theme.space.s);
        let typed = self.typed.trim();
        let meant: Vec<_> = all.iter().filter(|one| !typed.is_empty() && one.trainee.name == typed).collect();
        if meant.is_empty() && !typed.is_empty() {
            quiet(ui, theme, &words.get("who-delete-nobody"));
        }
        let mut answer = None;
        for (place, one) in meant.iter().enumerate() {
            let key = if meant.len() == 1 { Some(DELETE) } else { number_key(place) };
            let text = words.with("who-delete-this", &[("name", one.trainee.name.as_str().into())]);
            let attempts = words.with("who-attempts", &[("count", one.attempts.into())]);
            let since = when(one.trainee.since, TimeZone::system());
            let note = words.with("who-delete-goes", &[("attempts", attempts.into()), ("since", since.into())]);
            if key_entry(ui, theme, key, &text, &note).clicked() {
                answer = Some(Answer::Delete(one.trainee.id));
            }
            ui.add_space(theme.space.xs);
        }
        ui.add_space(theme.space.s);
        if quiet_button(ui, theme, Key::Escape, &words.get("who-back")).clicked() {
            answer = Some(Answer::Back);
        }
        answer
    }
}
