//! Before any score is shown: how it felt, and what the trainee expects. One small page, and one key leads past it.

use crate::app::theme::Theme;
use crate::app::widgets::{
    Field, Scale, caption, card, heading, key_field, primary_button, quiet, quiet_button, scale, scroll_column, title,
};
use crate::core::debrief::{Predicted, Reflection};
use crate::core::score::{ScoreKind, Scores};
use crate::words::Words;
use egui::{Key, Ui};

/// The keys that choose a scale.
const KEYS: [Key; 3] = [Key::Num1, Key::Num2, Key::Num3];
/// The key that leads into the sentence.
const WRITE: Key = Key::W;
/// The widest that the page grows, in points.
const WIDTH: f32 = 640.0;
/// The most that is kept of the sentence, in characters: a sentence or three, not a diary.
const MOST: usize = 400;

/// The page.
#[derive(Debug)]
pub(super) struct Reflecting {
    felt: String,
    predicted: Predicted,
    /// The scores that can be predicted: those in front that the call tested.
    asked: Vec<ScoreKind>,
    /// Which of them the arrow keys move.
    selected: usize,
}

impl Reflecting {
    pub(super) fn new(scores: &Scores) -> Self {
        let tested = |kind: &ScoreKind| kind.is_headline() && scores.get(*kind).value.is_some();
        let asked = ScoreKind::ALL.into_iter().filter(tested).collect();
        Self { felt: String::new(), predicted: Predicted::default(), asked, selected: 0 }
    }

    /// Shows it; gives what was said once the trainee goes on, and an empty one if they skip it.
    pub(super) fn ui(&mut self, ui: &mut Ui, words: &Words, theme: &Theme) -> Option<Reflection> {
        scroll_column(ui, theme, "reflect", WIDTH, |ui| {
            ui.add_space(theme.space.xl);
            title(ui, theme, &words.get("reflect-title"));
            quiet(ui, theme, &words.get("reflect-about"));
            ui.add_space(theme.space.l);
            self.felt(ui, words, theme);
            ui.add_space(theme.space.l);
            if !self.asked.is_empty() {
                self.predict(ui, words, theme);
                ui.add_space(theme.space.l);
            }
            let mut done = None;
            ui.horizontal_wrapped(|ui| {
                if primary_button(ui, theme, Key::Enter, &words.get("reflect-show")).clicked() {
                    let felt = self.felt.trim().chars().take(MOST).collect();
                    done = Some(Reflection { felt, predicted: self.predicted });
                }
                if quiet_button(ui, theme, Key::Escape, &words.get("reflect-skip")).clicked() {
                    done = Some(Reflection::default());
                }
            });
            ui.add_space(theme.space.l);
            done
        })
    }

    fn felt(&mut self, ui: &mut Ui, words: &Words, theme: &Theme) {
        card(ui, theme, |ui| {
            let label = heading(ui, theme, &words.get("reflect-felt")).id;
            let field = Field { id: "felt", label, hint: &words.get("reflect-felt-hint"), most: MOST, secret: false };
            key_field(ui, theme, WRITE, &field, &mut self.felt);
        });
    }

    fn predict(&mut self, ui: &mut Ui, words: &Words, theme: &Theme) {
        card(ui, theme, |ui| {
            heading(ui, theme, &words.get("reflect-predict"));
            caption(ui, theme, &words.get("reflect-predict-about"));
            ui.add_space(theme.space.xs);
            for (place, kind) in self.asked.iter().enumerate() {
                let name = words.get(&format!("score-{}", kind.name()));
                let spoken = words.with("reflect-scale", &[("score", name.clone().into())]);
                let shown = Scale {
                    name: &name,
                    spoken: &spoken,
                    open: &words.get("reflect-open"),
                    key: KEYS.get(place).copied(),
                    selected: place == self.selected,
                };
                let mut value = self.predicted.get(*kind);
                let response = scale(ui, theme, &shown, &mut value);
                if response.clicked() || response.drag_started() || response.gained_focus() {
                    self.selected = place;
                }
                if let Some(value) = value {
                    self.predicted.set(*kind, value);
                }
                caption(ui, theme, &words.get(&format!("score-{}-about", kind.name())));
            }
        });
    }
}
