//! A card of one's own.

use super::Look;
use super::card::asks_in_words;
use crate::app::widgets::{Field, caption, heading, key_field, key_option, number_key, primary_button, quiet_button};
use crate::core::pairs::{Asks, Pair, Version};
use egui::{Key, Ui};
use serde::{Deserialize, Serialize};

/// The longest line, in characters.
const MOST: usize = 300;

/// A card that is being written.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Writing {
    says: String,
    hopes: String,
    situation: String,
    instead: String,
    because: String,
    asks: Option<Asks>,
}

/// What became of it.
pub(super) enum Written {
    /// It is to be kept.
    Keep(Box<Pair>),
    /// It is not.
    Leave,
}

impl Writing {
    /// What was begun before. What is not understood was written by another version, and is begun anew.
    pub(super) fn of_draft(draft: &str) -> Option<Self> {
        serde_json::from_str(draft).ok()
    }

    /// How far it has come, for [`Self::of_draft`]; empty while nothing is written.
    pub(super) fn draft(&self) -> String {
        if *self == Self::default() { String::new() } else { serde_json::to_string(self).unwrap_or_default() }
    }

    /// Shows the form.
    pub(super) fn ui(&mut self, ui: &mut Ui, look: Look<'_>) -> Option<Written> {
        let (words, theme) = (look.words, look.theme);
        heading(ui, theme, &words.get("pairs-own-write"));
        ui.add_space(theme.space.s);
        let fields = [
            ("pairs-own-says", Key::S, &mut self.says),
            ("pairs-own-hopes", Key::H, &mut self.hopes),
            ("pairs-own-situation", Key::W, &mut self.situation),
            ("pairs-own-instead", Key::I, &mut self.instead),
            ("pairs-own-because", Key::B, &mut self.because),
        ];
        for (id, key, text) in fields {
            let label = caption(ui, theme, &words.get(id)).id;
            key_field(ui, theme, key, &Field { id, label, hint: "", most: MOST, secret: false }, text);
            ui.add_space(theme.space.s);
        }
        heading(ui, theme, &words.get("pairs-asks"));
        ui.add_space(theme.space.xs);
        for (place, asks) in Asks::ALL.into_iter().enumerate() {
            let chosen = self.asks == Some(asks);
            if key_option(ui, theme, number_key(place), &asks_in_words(look, asks), None, chosen).clicked() {
                self.asks = Some(asks);
            }
            ui.add_space(theme.space.xs);
        }
        ui.add_space(theme.space.m);
        let pair = self.pair(look);
        let keep = |ui: &mut Ui| primary_button(ui, theme, Key::Enter, &words.get("pairs-own-keep")).clicked();
        let kept = ui.add_enabled_ui(pair.is_some(), keep).inner;
        if quiet_button(ui, theme, Key::Escape, &words.get("pairs-own-leave")).clicked() {
            return Some(Written::Leave);
        }
        pair.filter(|_| kept).map(|pair| Written::Keep(Box::new(pair)))
    }

    /// The card, once there is all that a card needs. The record gives it its name.
    fn pair(&self, look: Look<'_>) -> Option<Pair> {
        let text = |text: &str| text.trim().to_owned();
        let (says, hopes, instead) = (text(&self.says), text(&self.hopes), text(&self.instead));
        if says.is_empty() || hopes.is_empty() {
            return None;
        }
        let version = Version {
            situation: text(&self.situation),
            says,
            hopes,
            instead: (!instead.is_empty()).then_some(instead),
            because: text(&self.because),
        };
        Some(Pair { name: String::new(), asks: self.asks?, versions: vec![(look.words.language(), version)] })
    }
}
