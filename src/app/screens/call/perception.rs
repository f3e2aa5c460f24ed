//! What the trainee perceives, one question at a time, before replies appear.

use super::Look;
use crate::app::widgets::{caption, heading, key_chip, number_key, part_key, primary_button, quiet_button, rank_chip};
use crate::core::contact::{Asked, Contact, PerceptionAnswer};
use crate::core::scenario::{Emotion, Question, SpeechAct};
use egui::{Key, Ui};

/// The questions of a moment, and what was answered so far.
#[derive(Clone, Debug)]
pub(super) struct PerceptionForm {
    questions: Vec<Question>,
    at: usize,
    answer: PerceptionAnswer,
}

impl PerceptionForm {
    pub(super) fn new(contact: &Contact) -> Self {
        let questions = contact.asked().into_iter().flat_map(Asked::questions).collect();
        Self { questions, at: 0, answer: PerceptionAnswer::default() }
    }

    /// Which question it is at, from 0.
    pub(super) const fn place(&self) -> usize {
        self.at
    }

    /// Shows the present question; gives the answers once the last one is through.
    pub(super) fn ui(&mut self, ui: &mut Ui, look: Look<'_>, contact: &Contact) -> Option<PerceptionAnswer> {
        let Some(question) = self.questions.get(self.at).copied() else {
            return Some(std::mem::take(&mut self.answer));
        };
        let customer = contact.scenario().customer(contact.setup().customer);
        let name = customer.name.get(look.words.language()).clone();
        caption(ui, look.theme, &look.words.get("perceive-title"));
        let text = look.words.with(&format!("perceive-{}", question.name()), &[("name", name.into())]);
        heading(ui, look.theme, &text);
        // The same feelings are offered twice: what is meant, and what was answered the first time, tells the two apart.
        match (question, self.answer.shown) {
            (Question::Shown, _) => {
                caption(ui, look.theme, &look.words.get("perceive-shown-about"));
            }
            (Question::Felt, None) => {
                caption(ui, look.theme, &look.words.get("perceive-felt-about"));
            }
            (Question::Felt, Some(shown)) => {
                let shown = look.words.get(&format!("emotion-{}", shown.name()));
                caption(ui, look.theme, &look.words.with("perceive-felt-shown", &[("emotion", shown.into())]));
            }
            _ => {}
        }
        ui.add_space(look.theme.space.s);
        let done = match question {
            Question::Cues => self.cues(ui, look, contact),
            Question::Problem => self.problem(ui, look, contact),
            Question::Shown => {
                let shown = one_of(ui, look, "emotion", &Emotion::ALL.map(Emotion::name));
                shown.map(|place| self.answer.shown = Some(Emotion::ALL[place])).is_some()
            }
            Question::Felt => {
                let felt = one_of(ui, look, "emotion", &Emotion::ALL.map(Emotion::name));
                felt.map(|place| self.answer.felt = Some(Emotion::ALL[place])).is_some()
            }
            Question::Intensity => {
                let intensity = one_of(ui, look, "intensity", &["0", "1", "2", "3", "4"]);
                intensity.map(|place| self.answer.intensity = u8::try_from(place).ok()).is_some()
            }
            Question::Words => {
                let words = one_of(ui, look, "speech-act", &SpeechAct::ALL.map(SpeechAct::name));
                words.map(|place| self.answer.words = Some(SpeechAct::ALL[place])).is_some()
            }
            Question::Needs => self.needs(ui, look, contact),
            Question::Sureness => {
                let sureness = one_of(ui, look, "sureness", &["0", "1", "2", "3", "4"]);
                sureness.map(|place| self.answer.sureness = u8::try_from(place).ok()).is_some()
            }
        };
        ui.add_space(look.theme.space.s);
        let skip = ui
            .horizontal_wrapped(|ui| {
                let sureness = question == Question::Sureness;
                let id = if sureness { "perceive-skip-sureness" } else { "perceive-skip" };
                let skip = quiet_button(ui, look.theme, Key::Num0, &look.words.get(id)).clicked();
                let (step, count) = (self.at + 1, self.questions.len());
                let step = [("step", step.to_string().into()), ("count", count.to_string().into())];
                caption(ui, look.theme, &look.words.with("perceive-step", &step));
                skip
            })
            .inner;
        if skip {
            match question {
                Question::Needs => self.answer.needs.clear(),
                Question::Cues => self.answer.cues.clear(),
                _ => {}
            }
        }
        if done || skip {
            self.at += 1;
            ui.ctx().request_repaint();
        }
        (self.at >= self.questions.len()).then(|| std::mem::take(&mut self.answer))
    }

    /// The customer's words, cut into parts; those that gave something away are marked.
    fn cues(&mut self, ui: &mut Ui, look: Look<'_>, contact: &Contact) -> bool {
        let Some(asked) = contact.asked() else { return true };
        let language = look.words.language();
        // A line is cut otherwise in another language.
        self.answer.cues.retain(|mark| mark.language == language);
        ui.horizontal_wrapped(|ui| {
            for (place, part) in asked.parts(language).enumerate() {
                let marked = self.answer.cues.iter().position(|own| *own == part.mark);
                if key_chip(ui, look.theme, part_key(place), marked.is_some(), part.text).clicked() {
                    match marked {
                        Some(marked) => drop(self.answer.cues.remove(marked)),
                        None => self.answer.cues.push(part.mark),
                    }
                }
            }
        });
        ui.add_space(look.theme.space.s);
        let any = !self.answer.cues.is_empty();
        ui.add_enabled_ui(any, |ui| {
            primary_button(ui, look.theme, Key::Enter, &look.words.get("perceive-done")).clicked()
        })
        .inner
    }

    fn problem(&mut self, ui: &mut Ui, look: Look<'_>, contact: &Contact) -> bool {
        let Some(problem) = contact.asked().and_then(|asked| asked.set().problem.as_ref()) else { return true };
        let mut chosen = None;
        for (place, (id, text)) in problem.choices.iter().enumerate() {
            let text = text.get(look.words.language());
            if crate::app::widgets::key_button(ui, look.theme, number_key(place), text).clicked() {
                chosen = Some(id.clone());
            }
            ui.add_space(look.theme.space.xs);
        }
        let done = chosen.is_some();
        self.answer.problem = chosen.or_else(|| self.answer.problem.take());
        done
    }

    /// The needs, in the author's order; each click ranks the next one.
    fn needs(&mut self, ui: &mut Ui, look: Look<'_>, contact: &Contact) -> bool {
        let needs = &contact.scenario().needs;
        ui.horizontal_wrapped(|ui| {
            for (place, need) in needs.iter().enumerate() {
                let rank = self.answer.needs.iter().position(|id| *id == need.id);
                let text = need.text.get(look.words.language());
                if rank_chip(ui, look.theme, number_key(place), rank, text).clicked() {
                    match rank {
                        Some(rank) => self.answer.needs.truncate(rank),
                        None => self.answer.needs.push(need.id.clone()),
                    }
                }
            }
        });
        ui.add_space(look.theme.space.s);
        let mut done = false;
        ui.horizontal_wrapped(|ui| {
            let any = !self.answer.needs.is_empty();
            ui.add_enabled_ui(any, |ui| {
                done = primary_button(ui, look.theme, Key::Enter, &look.words.get("perceive-done")).clicked();
                if quiet_button(ui, look.theme, Key::Backspace, &look.words.get("perceive-needs-clear")).clicked() {
                    self.answer.needs.clear();
                }
            });
        });
        done
    }
}

/// Chips with keys; gives the place of the one that was chosen.
fn one_of(ui: &mut Ui, look: Look<'_>, kind: &str, names: &[&str]) -> Option<usize> {
    let mut chosen = None;
    ui.horizontal_wrapped(|ui| {
        for (place, name) in names.iter().enumerate() {
            let text = look.words.get(&format!("{kind}-{name}"));
            if key_chip(ui, look.theme, number_key(place), false, &text).clicked() {
                chosen = Some(place);
            }
        }
    });
    chosen
}
