//! The month: what one wanted, and how far it is (item 68).

use super::{HistoryAction, HistoryScreen, Look, Past};
use crate::app::widgets::{Scale, body, caption, card, heading, primary_button, quiet, scale};
use crate::core::score::ScoreKind;
use crate::record::{End, Summary, month};
use egui::{Key, Ui};
use jiff::tz::TimeZone;

/// The keys of the three scales.
const KEYS: [Key; 3] = [Key::P, Key::E, Key::S];

impl HistoryScreen {
    pub(super) fn month(&mut self, ui: &mut Ui, look: Look<'_>) -> Option<HistoryAction> {
        let Look { words, theme, .. } = look;
        card(ui, theme, |ui| {
            heading(ui, theme, &words.with("month-title", &[("month", self.past.month.clone().into())]));
            for kind in headlines() {
                body(ui, theme, &self.gap(look, kind));
            }
            if let Some((rule, count)) = self.week.triggers.first().filter(|(_, count)| *count > 1) {
                let rule = words.get(&format!("lesson-{}", rule.name()));
                caption(ui, theme, &words.with("month-recurs", &[("rule", rule.into()), ("count", (*count).into())]));
            }
        });
        ui.add_space(theme.space.m);
        card(ui, theme, |ui| self.goals(ui, look)).inner
    }

    /// How far a score is from what was wanted: the mean of this month's finished attempts.
    fn gap(&self, look: Look<'_>, kind: ScoreKind) -> String {
        let words = look.words;
        let name = words.get(&format!("score-{}", kind.name()));
        let scores = self.tested.iter().find(|(tested, _)| *tested == kind).map_or(&[][..], |(_, scores)| scores);
        let Ok(count @ 1..) = u32::try_from(scores.len()) else {
            return words.with("month-untested", &[("score", name.into())]);
        };
        let mean = (scores.iter().sum::<u32>() + count / 2) / count;
        let mut arguments =
            vec![("score", name.into()), ("mean", mean.to_string().into()), ("count", scores.len().into())];
        match self.past.goals.get(kind).map(u32::from) {
            None => words.with("month-no-goal", &arguments),
            Some(goal) => {
                arguments.push(("goal", goal.to_string().into()));
                arguments.push(("gap", goal.abs_diff(mean).to_string().into()));
                words.with(if mean >= goal { "month-reached" } else { "month-short" }, &arguments)
            }
        }
    }

    /// What is wanted of this month.
    fn goals(&mut self, ui: &mut Ui, look: Look<'_>) -> Option<HistoryAction> {
        let Look { words, theme, .. } = look;
        heading(ui, theme, &words.get("month-goals"));
        quiet(ui, theme, &words.get("month-goals-about"));
        ui.add_space(theme.space.xs);
        for (place, kind) in headlines().enumerate() {
            let name = words.get(&format!("score-{}", kind.name()));
            let spoken = words.with("month-goal", &[("score", name.clone().into())]);
            let selected = place == self.goal;
            let open = words.get("month-goal-open");
            let shown = Scale { name: &name, spoken: &spoken, open: &open, key: KEYS.get(place).copied(), selected };
            let mut value = self.wanted.get(kind);
            let response = scale(ui, theme, &shown, &mut value);
            if response.clicked() || response.drag_started() || response.gained_focus() {
                self.goal = place;
            }
            if let Some(value) = value {
                self.wanted.set(kind, value);
            }
        }
        ui.add_space(theme.space.s);
        let is_new = self.wanted != self.past.goals;
        let set = |ui: &mut Ui| primary_button(ui, theme, Key::Enter, &words.get("month-set")).clicked();
        let pressed = ui.add_enabled_ui(is_new, set).inner;
        (is_new && pressed).then_some(HistoryAction::SetGoals(self.wanted))
    }
}

/// What was finished this month came to, in the scores in front.
pub(super) fn tested(past: &Past, zone: &TimeZone) -> Vec<(ScoreKind, Vec<u32>)> {
    let is_now = |summary: &&Summary| month(summary.begun, zone.clone()) == past.month;
    let finished = |summary: &&Summary| matches!(summary.end, Some((End::Finished, _)));
    let this_month: Vec<_> = past.attempts.iter().filter(finished).filter(is_now).collect();
    let scores = |kind| this_month.iter().filter_map(move |one| one.score(kind)).map(u32::from);
    headlines().map(|kind| (kind, scores(kind).collect())).collect()
}

fn headlines() -> impl Iterator<Item = ScoreKind> {
    ScoreKind::ALL.into_iter().filter(|kind| kind.is_headline())
}
