//! The weekly review: the worst contacts of seven days, what tripped them, one thing to practise (item 67).

use super::{HistoryAction, HistoryScreen, Look, title_of};
use crate::app::widgets::{body, caption, card, heading, key_entry, note, number_key, primary_button, quiet};
use crate::core::debrief::{Reviewed, Takeaway};
use crate::core::scenario::Scenario;
use crate::words::Words;
use egui::{Key, Ui};
use std::sync::Arc;

impl HistoryScreen {
    pub(super) fn week(&self, ui: &mut Ui, look: Look<'_>) -> Option<HistoryAction> {
        let Look { words, theme, .. } = look;
        if self.past.week.is_empty() {
            quiet(ui, theme, &words.get("week-empty"));
            return None;
        }
        let counts = [("count", self.past.week.len().into()), ("wrong", self.week.worst.len().into())];
        body(ui, theme, &words.with("week-about", &counts));
        ui.add_space(theme.space.m);
        if self.week.worst.is_empty() {
            quiet(ui, theme, &words.get("week-nothing-wrong"));
            return None;
        }
        let opened = self.worst(ui, look);
        self.triggers(ui, look);
        self.quotes(ui, look);
        let taken = self.week.practise().and_then(|rule| self.practise(ui, look, rule));
        opened.or(taken)
    }

    /// The worst contacts, each to be opened.
    fn worst(&self, ui: &mut Ui, look: Look<'_>) -> Option<HistoryAction> {
        let Look { words, theme, library } = look;
        let mut action = None;
        heading(ui, theme, &words.get("week-worst"));
        for (place, at) in self.week.worst.iter().enumerate() {
            let (id, reviewed) = &self.past.week[*at];
            let scenario = reviewed.contact.scenario();
            let customer = scenario.customer(reviewed.contact.setup().customer).name.get(words.language());
            let text = format!("{} · {customer}", title_of(words, library, &scenario.id));
            let outcome = reviewed.debrief.end.map(|end| words.outcome(end.outcome)).unwrap_or_default();
            let trigger = reviewed.trigger().map(|lesson| words.get(&format!("lesson-{}", lesson.rule.name())));
            let note = trigger.map_or_else(|| outcome.clone(), |trigger| format!("{outcome} · {trigger}"));
            if key_entry(ui, theme, number_key(place), &text, &note).clicked() {
                action = Some(HistoryAction::Review(*id));
            }
            ui.add_space(theme.space.xs);
        }
        ui.add_space(theme.space.m);
        action
    }

    /// What tripped them, counted.
    fn triggers(&self, ui: &mut Ui, look: Look<'_>) {
        let Look { words, theme, .. } = look;
        card(ui, theme, |ui| {
            heading(ui, theme, &words.get("week-triggers"));
            for (rule, count) in &self.week.triggers {
                let rule = words.get(&format!("lesson-{}", rule.name()));
                let arguments = [("count", (*count).into()), ("rule", rule.into())];
                body(ui, theme, &words.with("week-trigger", &arguments));
            }
        });
        ui.add_space(theme.space.m);
    }

    /// Two turns to read again.
    fn quotes(&self, ui: &mut Ui, look: Look<'_>) {
        let Look { words, theme, .. } = look;
        let quotes = self.week.quoted.iter().filter_map(|(at, turn)| quote(words, &self.past.week[*at].1, *turn));
        for (heard, said) in quotes {
            card(ui, theme, |ui| {
                caption(ui, theme, &words.get("week-heard"));
                body(ui, theme, &words.quoted(&heard));
                caption(ui, theme, &words.get("week-said"));
                body(ui, theme, &words.quoted(&said));
            });
            ui.add_space(theme.space.s);
        }
        ui.add_space(theme.space.s);
    }

    /// One thing to practise, and the next call for it.
    fn practise(&self, ui: &mut Ui, look: Look<'_>, rule: Takeaway) -> Option<HistoryAction> {
        let Look { words, theme, .. } = look;
        let mut action = None;
        note(ui, theme, theme.colors.accent_soft, |ui| {
            caption(ui, theme, &words.get("week-practise"));
            heading(ui, theme, &words.get(&format!("lesson-{}", rule.name())));
            if let Some(next) = self.next_call(look, rule) {
                let title = next.title.get(words.language()).clone();
                let text = words.with("week-next", &[("title", title.into())]);
                if primary_button(ui, theme, Key::Enter, &text).clicked() {
                    action = Some(HistoryAction::Take(next));
                }
            }
        });
        ui.add_space(theme.space.l);
        action
    }

    /// The call that trains the score which the rule serves and that was practised least, of those the easiest; without
    /// one, the call that went worst.
    fn next_call(&self, look: Look<'_>, rule: Takeaway) -> Option<Arc<Scenario>> {
        let calls = look.library.entries().iter().filter_map(|entry| entry.scenario());
        let played = |id: &str| self.past.attempts.iter().filter(|attempt| attempt.scenario == id).count();
        let fitting = calls.filter(|scenario| scenario.skill == Some(rule.skill()));
        let least = fitting.min_by_key(|scenario| played(&scenario.id)).cloned();
        least.or_else(|| {
            let (_, worst) = &self.past.week[*self.week.worst.first()?];
            look.library.find(&worst.contact.scenario().id).cloned()
        })
    }
}

/// What was heard last before a turn, and what was answered.
fn quote(words: &Words, reviewed: &Reviewed, turn: usize) -> Option<(String, String)> {
    let scenario = reviewed.contact.scenario();
    let turn = reviewed.debrief.turns.get(turn)?;
    let heard = turn.lines.last().map(|line| line.line(scenario).text.get(words.language()).plain().to_owned());
    Some((heard.unwrap_or_default(), words.choice(scenario, turn.reply)))
}
