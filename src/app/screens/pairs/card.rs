//! One card: say it, see what was hoped for, judge whether it can be kept, say what was asked for, compare.

use super::{Answered, Look};
use crate::app::widgets::{
    Field, body, caption, card, heading, key_button, key_field, label, number_key, primary_button, quiet, quiet_button,
};
use crate::core::pairs::{Asks, Ease, Pair, Sitting, Version};
use egui::{Key, Ui};

const WRITE: Key = Key::W;
/// The longest sentence of one's own, in characters.
const MOST: usize = 300;

/// How far a card has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Step {
    /// In one's own words.
    #[default]
    Say,
    /// Whether what was hoped for can be kept.
    Keep,
    /// What was asked for.
    Ask,
    /// All of it side by side.
    Compare,
}

/// A card that is being answered.
#[derive(Debug, Default)]
pub(super) struct Answering {
    step: Step,
    wrote: String,
    kept: bool,
    asks: Option<Asks>,
}

impl Answering {
    pub(super) const fn step(&self) -> Step {
        self.step
    }

    /// What was answered in all.
    pub(super) fn answered(self, card: &str, day: i32, ease: Ease) -> Answered {
        let asks = self.asks.unwrap_or(Asks::Urgency);
        Answered { card: card.to_owned(), day, wrote: self.wrote.trim().to_owned(), kept: self.kept, asks, ease }
    }

    /// Shows it; gives how it came, once that is said.
    pub(super) fn ui(&mut self, ui: &mut Ui, look: Look<'_>, pair: &Pair, sitting: &Sitting) -> Option<Ease> {
        let version = pair.version(look.words.language());
        says(ui, look, version);
        ui.add_space(look.theme.space.m);
        let step = self.step;
        let mut ease = None;
        match step {
            Step::Say => self.say(ui, look),
            Step::Keep => self.keep(ui, look, version),
            Step::Ask => self.ask(ui, look),
            Step::Compare => ease = self.compare(ui, look, pair, sitting),
        }
        if self.step != step {
            // The next step is there with the next picture, not with the next movement of the mouse.
            ui.ctx().request_repaint();
        }
        ease
    }

    fn say(&mut self, ui: &mut Ui, look: Look<'_>) {
        let (words, theme) = (look.words, look.theme);
        let label = heading(ui, theme, &words.get("pairs-say")).id;
        ui.add_space(theme.space.xs);
        let field = Field { id: "pairs-say", label, hint: &words.get("pairs-say-hint"), most: MOST, secret: false };
        let entered = key_field(ui, theme, WRITE, &field, &mut self.wrote);
        let is_written = !self.wrote.trim().is_empty();
        ui.add_space(theme.space.s);
        ui.horizontal_wrapped(|ui| {
            let said = |ui: &mut Ui| primary_button(ui, theme, Key::Enter, &words.get("pairs-said")).clicked();
            let pressed = ui.add_enabled_ui(is_written, said).inner;
            if is_written && (entered || pressed) {
                self.step = Step::Keep;
            }
            if quiet_button(ui, theme, Key::Num0, &words.get("pairs-no-words")).clicked() {
                self.wrote.clear();
                self.step = Step::Keep;
            }
        });
    }

    fn yours(&self, ui: &mut Ui, look: Look<'_>) {
        if self.wrote.trim().is_empty() {
            quiet(ui, look.theme, &look.words.get("pairs-yours-none"));
        } else {
            caption(ui, look.theme, &look.words.get("pairs-yours"));
            body(ui, look.theme, &look.words.quoted(self.wrote.trim()));
        }
        ui.add_space(look.theme.space.s);
    }

    fn keep(&mut self, ui: &mut Ui, look: Look<'_>, version: &Version) {
        let (words, theme) = (look.words, look.theme);
        self.yours(ui, look);
        hopes(ui, look, version);
        heading(ui, theme, &words.get("pairs-keep"));
        ui.add_space(theme.space.xs);
        for (place, (id, kept)) in [("pairs-keep-yes", true), ("pairs-keep-no", false)].into_iter().enumerate() {
            if key_button(ui, theme, number_key(place), &words.get(id)).clicked() {
                self.kept = kept;
                self.step = Step::Ask;
            }
            ui.add_space(theme.space.xs);
        }
    }

    fn ask(&mut self, ui: &mut Ui, look: Look<'_>) {
        let (words, theme) = (look.words, look.theme);
        heading(ui, theme, &words.get("pairs-asks"));
        ui.add_space(theme.space.xs);
        for (place, asks) in Asks::ALL.into_iter().enumerate() {
            if key_button(ui, theme, number_key(place), &asks_in_words(look, asks)).clicked() {
                self.asks = Some(asks);
                self.step = Step::Compare;
            }
            ui.add_space(theme.space.xs);
        }
    }

    fn compare(&self, ui: &mut Ui, look: Look<'_>, pair: &Pair, sitting: &Sitting) -> Option<Ease> {
        let (words, theme) = (look.words, look.theme);
        let version = pair.version(words.language());
        self.yours(ui, look);
        hopes(ui, look, version);
        let saw = if self.kept == pair.can_be_kept() { "right" } else { "wrong" };
        let judged = words.get(&format!("pairs-judged-keep-{saw}"));
        match &version.instead {
            None => {
                body(ui, theme, &format!("{} {judged}", words.get("pairs-can-be-kept")));
            }
            Some(instead) => {
                body(ui, theme, &judged);
                caption(ui, theme, &words.get("pairs-cannot-be-kept"));
                label(ui, theme.text.body(words.quoted(instead)).strong());
            }
        }
        ui.add_space(theme.space.s);
        let asks = asks_in_words(look, pair.asks);
        match self.asks {
            Some(answered) if answered != pair.asks => {
                let answered = asks_in_words(look, answered);
                let arguments = [("asks", asks.into()), ("answered", answered.into())];
                body(ui, theme, &words.with("pairs-judged-asks-wrong", &arguments));
            }
            _ => {
                body(ui, theme, &words.with("pairs-judged-asks-right", &[("asks", asks.into())]));
            }
        }
        if !version.because.is_empty() {
            ui.add_space(theme.space.s);
            caption(ui, theme, &words.get("pairs-because"));
            body(ui, theme, &version.because);
        }
        ui.add_space(theme.space.m);
        heading(ui, theme, &words.get("pairs-ease"));
        ui.add_space(theme.space.xs);
        let mut said = None;
        ui.horizontal_wrapped(|ui| {
            for (place, ease) in Ease::ALL.into_iter().enumerate() {
                let again = match sitting.comes_in(ease) {
                    0 => words.get("pairs-again-today"),
                    days => words.with("pairs-again-in", &[("days", days.into())]),
                };
                let name = words.get(&format!("pairs-ease-{}", ease.name()));
                if quiet_button(ui, theme, number_key(place), &format!("{name} · {again}")).clicked() {
                    said = Some(ease);
                }
            }
        });
        said
    }
}

/// How it stands, and what is said.
fn says(ui: &mut Ui, look: Look<'_>, version: &Version) {
    let (words, theme) = (look.words, look.theme);
    card(ui, theme, |ui| {
        if !version.situation.is_empty() {
            caption(ui, theme, &words.get("pairs-situation"));
            quiet(ui, theme, &version.situation);
            ui.add_space(theme.space.s);
        }
        caption(ui, theme, &words.get("pairs-says"));
        let size = theme.text.size.speech;
        label(ui, theme.text.body(words.quoted(&version.says)).size(size).color(theme.colors.ink));
    });
}

fn hopes(ui: &mut Ui, look: Look<'_>, version: &Version) {
    caption(ui, look.theme, &look.words.get("pairs-hopes"));
    label(ui, look.theme.text.body(look.words.quoted(&version.hopes)).strong());
    ui.add_space(look.theme.space.m);
}

pub(super) fn asks_in_words(look: Look<'_>, asks: Asks) -> String {
    look.words.get(&format!("pairs-asks-{}", asks.name()))
}
