//! When everything is answered for today: when it goes on, and cards of one's own.

use super::own::Writing;
use super::{Look, PairsAction, PairsScreen};
use crate::app::widgets::{body, caption, card, heading, number_key, primary_button, quiet, quiet_button};
use crate::core::pairs::NEW_A_DAY;
use egui::{Key, Ui};

const WRITE: Key = Key::N;

impl PairsScreen {
    pub(super) fn done(&mut self, ui: &mut Ui, look: Look<'_>) -> Option<PairsAction> {
        let (words, theme) = (look.words, look.theme);
        heading(ui, theme, &words.get("pairs-done"));
        body(ui, theme, &words.with("pairs-done-count", &[("count", self.sitting.answered().into())]));
        if let Some(when) = self.goes_on(look) {
            body(ui, theme, &when);
        }
        ui.add_space(theme.space.m);
        let back = primary_button(ui, theme, Key::Enter, &words.get("pairs-back")).clicked();
        ui.add_space(theme.space.l);
        let own = self.own(ui, look);
        let escaped = quiet_button(ui, theme, Key::Escape, &words.get("pairs-back")).clicked();
        if back || escaped { Some(PairsAction::Back) } else { own }
    }

    /// When the next card comes.
    fn goes_on(&self, look: Look<'_>) -> Option<String> {
        let next = self.sitting.next_due(&self.deck, &self.answers).map(|due| due - self.today);
        let is_begun = |name: &String| self.answers.contains_key(name);
        let begun = self.deck.iter().filter(|pair| is_begun(&pair.name)).count();
        if begun < self.deck.len() && begun > 0 && next != Some(1) {
            return Some(look.words.get("pairs-new-tomorrow"));
        }
        debug_assert!(begun > 0 || self.deck.len() < NEW_A_DAY, "what is new comes up at once");
        next.map(|days| look.words.with("pairs-next", &[("days", days.into())]))
    }

    /// Cards of one's own: what there is, and one more.
    fn own(&mut self, ui: &mut Ui, look: Look<'_>) -> Option<PairsAction> {
        let (words, theme) = (look.words, look.theme);
        let mut action = None;
        card(ui, theme, |ui| {
            heading(ui, theme, &words.get("pairs-own"));
            caption(ui, theme, &words.get("pairs-own-about"));
            ui.add_space(theme.space.s);
            let drilled: Vec<_> = self.own.iter().filter(|own| own.put_away.is_none()).collect();
            if drilled.is_empty() {
                quiet(ui, theme, &words.get("pairs-own-none"));
            }
            for (place, own) in drilled.iter().enumerate() {
                let (_, version) = &own.pair.versions[0];
                body(ui, theme, &words.quoted(&version.says));
                let put_away = words.with("pairs-own-put-away", &[("says", version.says.clone().into())]);
                if quiet_button(ui, theme, number_key(place), &put_away).clicked() {
                    action = Some(PairsAction::PutAway(own.id));
                }
                ui.add_space(theme.space.s);
            }
            if quiet_button(ui, theme, WRITE, &words.get("pairs-own-write")).clicked() {
                self.writing = Some(Writing::default());
                ui.ctx().request_repaint();
            }
        });
        ui.add_space(theme.space.m);
        action
    }
}
