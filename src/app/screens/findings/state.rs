//! What the page shows, and how it follows the files.

use super::{Excerpt, FindingsScreen, Item, Look, sentence};
use crate::app::widgets::{body, heading};
use crate::core::diagnostic::{Finding, Severity};
use crate::findings::line_column;
use crate::library::Entry;
use crate::words::Words;
use egui::{Sense, Stroke, Ui, vec2};
use std::sync::Arc;

impl FindingsScreen {
    /// The findings of `entry`, which is the `among.0`-th of `among.1` scenarios with findings.
    #[must_use]
    pub fn new(entry: Arc<Entry>, among: (usize, usize)) -> Self {
        let items = items(&entry);
        let mut screen = Self { entry, items, selected: 0, excerpt: None, moved: true, gone: false, among, said: None };
        screen.choose(0);
        screen
    }

    /// The files were saved: what is chosen stays chosen, if it is still there. Without an entry the scenario is gone.
    pub fn renew(&mut self, entry: Option<Arc<Entry>>, among: (usize, usize)) {
        self.among = among;
        let Some(entry) = entry else {
            self.gone = true;
            self.items.clear();
            self.excerpt = None;
            return;
        };
        self.gone = false;
        if Arc::ptr_eq(&entry, &self.entry) {
            return;
        }
        let same_text = entry.files == self.entry.files && entry.findings == self.entry.findings;
        let before = self.chosen().map(|(finding, at)| (finding.clone(), at));
        self.items = items(&entry);
        self.entry = entry;
        let kept = before.and_then(|(old, at)| {
            let finding = |item: &Item| &self.entry.findings[item.finding];
            let is_same = |new: &Finding| (new.code, &new.file, &new.path) == (old.code, &old.file, &old.path);
            let same = self.items.iter().position(|item| is_same(finding(item)));
            // Mended: the next one in the same file is what comes next.
            let next = || self.items.iter().position(|item| finding(item).file == old.file && item.at >= at);
            same.or_else(next)
        });
        let said = self.said.take();
        self.choose(kept.unwrap_or_else(|| self.selected.min(self.items.len().saturating_sub(1))));
        if same_text {
            self.said = said;
        }
    }

    /// Chooses a finding of the list.
    pub(super) fn choose(&mut self, place: usize) {
        self.selected = place;
        self.moved = true;
        self.said = None;
        let finding = self.items.get(place).and_then(|item| self.entry.findings.get(item.finding));
        self.excerpt = finding.map(|finding| Excerpt::new(finding, &self.entry.files));
    }
}

/// Errors first, each kind in the order of the files.
fn items(entry: &Entry) -> Vec<Item> {
    let mut items: Vec<Item> = entry
        .findings
        .iter()
        .enumerate()
        .map(|(finding, found)| Item { finding, at: line_column(found, &entry.files) })
        .collect();
    items.sort_by_key(|item| std::cmp::Reverse(entry.findings[item.finding].severity()));
    items
}

/// How many there are, and what that means for who wants to play.
pub(super) fn standing(entry: &Entry, words: &Words) -> String {
    let count = |severity, id: &str| {
        let count = entry.count(severity);
        (count > 0).then(|| words.with(id, &[("count", count.into())]))
    };
    let counts: Vec<String> =
        [count(Severity::Error, "findings-errors"), count(Severity::Warning, "findings-warnings")]
            .into_iter()
            .flatten()
            .collect();
    let id = match (&entry.scenario, entry.outdated) {
        (None, _) => "findings-broken",
        (Some(_), true) => "findings-outdated",
        (Some(_), false) => "findings-playable",
    };
    sentence(&words.with(id, &[("counts", words.list(&counts).into())]))
}

/// Everything is put right, or the scenario is there no more.
pub(super) fn nothing_left(screen: &FindingsScreen, ui: &mut Ui, look: Look<'_>) {
    let Look { words, theme } = look;
    ui.add_space(theme.space.xl);
    let id = if screen.gone { "findings-gone" } else { "findings-clean" };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme.space.m;
        let (rect, _) = ui.allocate_exact_size(vec2(36.0, 36.0), Sense::empty());
        let (front, ground) = if screen.gone {
            (theme.colors.amber, theme.colors.amber_soft)
        } else {
            (theme.colors.teal, theme.colors.teal_soft)
        };
        ui.painter().circle_filled(rect.center(), 18.0, ground);
        let line = Stroke::new(2.5, front);
        let center = rect.center();
        if screen.gone {
            ui.painter().line_segment([center - vec2(6.0, 0.0), center + vec2(6.0, 0.0)], line);
        } else {
            let tick = vec![center + vec2(-7.0, 0.5), center + vec2(-2.0, 5.5), center + vec2(7.5, -5.5)];
            ui.painter().line(tick, line);
        }
        heading(ui, theme, &words.get(&format!("{id}-title")));
    });
    ui.add_space(theme.space.s);
    body(ui, theme, &words.get(&format!("{id}-body")));
}
