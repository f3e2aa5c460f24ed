//! The pairs drill: card after card, then cards of one's own.

mod card;
mod done;
mod own;

use crate::app::theme::Theme;
use crate::app::widgets::{caption, quiet, quiet_button, scroll_column, title};
use crate::core::pairs::{Asks, Ease, Pair, Reviewed, Sitting};
use crate::record::{OwnPair, PairId};
use crate::words::Words;
use card::{Answering, Step};
use egui::{Key, Ui};
use own::Writing;
use std::collections::BTreeMap;

/// The widest that the page grows, in points.
const WIDTH: f32 = 680.0;

/// The page.
#[derive(Debug)]
pub struct PairsScreen {
    deck: Vec<Pair>,
    own: Vec<OwnPair>,
    answers: BTreeMap<String, Vec<Reviewed>>,
    today: i32,
    sitting: Sitting,
    answering: Answering,
    /// A card of one's own that is being written.
    writing: Option<Writing>,
}

/// What the page asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PairsAction {
    /// An answer is to be kept.
    Answered(Answered),
    /// A card of one's own is to be kept.
    Made(Pair),
    /// A card of one's own is put away.
    PutAway(PairId),
    /// Back to the library.
    Back,
}

/// An answer to a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The name of the card.
    pub card: String,
    /// The day of the sitting.
    pub day: i32,
    /// In the trainee's own words; empty if they had none.
    pub wrote: String,
    /// Whether they said that what is hoped for can be kept.
    pub kept: bool,
    /// What they said was asked for.
    pub asks: Asks,
    /// How easily it came.
    pub ease: Ease,
}

/// What a part of the page is drawn with.
#[derive(Clone, Copy)]
struct Look<'a> {
    words: &'a Words,
    theme: &'a Theme,
}

impl PairsScreen {
    /// What is to be drilled on a day, of the cards that ship and those of one's own.
    #[must_use]
    pub fn new(shipped: &[Pair], own: Vec<OwnPair>, answers: BTreeMap<String, Vec<Reviewed>>, today: i32) -> Self {
        let mine = own.iter().filter(|own| own.put_away.is_none()).map(|own| own.pair.clone());
        let deck: Vec<_> = shipped.iter().cloned().chain(mine).collect();
        let sitting = Sitting::of(&deck, &answers, today);
        Self { deck, own, answers, today, sitting, answering: Answering::default(), writing: None }
    }

    /// The same with a card of one's own that was begun before, as [`Self::draft`] gave it.
    #[must_use]
    pub fn with_draft(self, draft: Option<&str>) -> Self {
        Self { writing: draft.and_then(Writing::of_draft), ..self }
    }

    /// The card of one's own that is being written; empty if none is.
    #[must_use]
    pub fn draft(&self) -> String {
        self.writing.as_ref().map_or_else(String::new, Writing::draft)
    }

    /// Shows it.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words, theme: &Theme) -> Option<PairsAction> {
        let look = Look { words, theme };
        // Each card begins at its top.
        let page = format!("pairs {} {:?}", self.sitting.answered(), self.answering.step());
        scroll_column(ui, theme, &page, WIDTH, |ui| {
            ui.add_space(theme.space.l);
            title(ui, theme, &words.get("pairs-title"));
            if self.answering.step() == Step::Say {
                quiet(ui, theme, &words.get("pairs-about"));
            }
            ui.add_space(theme.space.m);
            let action = match &mut self.writing {
                Some(writing) => match writing.ui(ui, look)? {
                    own::Written::Keep(pair) => Some(PairsAction::Made(*pair)),
                    own::Written::Leave => {
                        self.writing = None;
                        ui.ctx().request_repaint();
                        None
                    }
                },
                None => self.drill(ui, look),
            };
            ui.add_space(theme.space.xl);
            action
        })
    }

    fn drill(&mut self, ui: &mut Ui, look: Look<'_>) -> Option<PairsAction> {
        let Some(place) = self.sitting.card() else { return self.done(ui, look) };
        let count = [("count", self.sitting.left().into())];
        caption(ui, look.theme, &look.words.with("pairs-left", &count));
        ui.add_space(look.theme.space.s);
        let ease = self.answering.ui(ui, look, &self.deck[place], &self.sitting);
        ui.add_space(look.theme.space.l);
        if quiet_button(ui, look.theme, Key::Escape, &look.words.get("pairs-back")).clicked() {
            return Some(PairsAction::Back);
        }
        let ease = ease?;
        let answered = std::mem::take(&mut self.answering).answered(&self.deck[place].name, self.today, ease);
        self.sitting.answer(answered.ease);
        let reviewed = Reviewed { day: self.today, ease: answered.ease };
        self.answers.entry(answered.card.clone()).or_default().push(reviewed);
        Some(PairsAction::Answered(answered))
    }
}
