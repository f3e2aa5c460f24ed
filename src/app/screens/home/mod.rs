//! The library: which call to take.

mod card;
mod cut_off;
mod entry;
mod strip;

pub use entry::{HomeEntry, Standing, short_name, title_of};

use crate::app::theme::Theme;
use crate::app::widgets::{body, card_key, heading, quiet, quiet_button, scroll_column, title};
use crate::core::scenario::Scenario;
use crate::library::Entry;
use crate::record::Summary;
use crate::words::Words;
use card::Card;
use egui::{Align, Key, Layout, Rect, Ui, vec2};
use std::sync::Arc;

/// How narrow a card may get before there is one column less.
const CARD_WIDTH: f32 = 360.0;
const FINDINGS_KEY: Key = Key::F;
const HISTORY_KEY: Key = Key::H;
const PAIRS_KEY: Key = Key::P;
/// The keys that move from card to card.
const ARROWS: [Key; 4] = [Key::ArrowLeft, Key::ArrowRight, Key::ArrowUp, Key::ArrowDown];
/// The key of the class, here and on the page of what was practised.
pub(super) const CLASS_KEY: Key = Key::T;
/// The least room beside the heading for what can be pressed there, in points.
const BESIDE: f32 = 640.0;

/// The home screen.
#[derive(Debug)]
pub struct Home {
    entries: Vec<HomeEntry>,
}

/// What the home screen asks for.
#[derive(Debug)]
pub enum HomeAction {
    /// The briefing of a scenario.
    Open(Arc<Scenario>),
    /// What was found in the files of a scenario.
    Findings(Arc<Entry>),
    /// On with the call that was cut off.
    GoOn,
    /// The call that was cut off is left for good.
    LeaveCutOff,
    /// What was practised.
    History,
    /// The pairs drill.
    Pairs,
    /// The class, as its trainer looks at it.
    Class,
}

impl Home {
    /// The home screen of a library. Scenarios that can be played come first, in the order of the library.
    #[must_use]
    pub fn new(entries: Vec<HomeEntry>) -> Self {
        let mut home = Self { entries: Vec::new() };
        home.restock(entries);
        home
    }

    /// Another library, as when something was saved.
    pub fn restock(&mut self, mut entries: Vec<HomeEntry>) {
        entries.sort_by_key(|entry| entry.scenario().is_none());
        self.entries = entries;
    }

    /// What is listed.
    #[must_use]
    pub fn entries(&self) -> &[HomeEntry] {
        &self.entries
    }

    /// The scenario of that name, as it can be played now.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Arc<Scenario>> {
        self.entries.iter().filter_map(HomeEntry::scenario).find(|scenario| scenario.id == id)
    }

    /// What a call of the record is called, and who called: by their names in the library, or by the author's where they
    /// are not in it any more.
    #[must_use]
    pub fn named<'a>(&'a self, words: &Words, call: &'a Summary) -> (&'a str, &'a str) {
        let language = words.language();
        let Some(scenario) = self.find(&call.scenario) else { return (&call.scenario, &call.customer) };
        let customer = scenario.find_customer(&call.customer).map(|customer| scenario.customer(customer));
        let customer = customer.map_or(call.customer.as_str(), |customer| customer.name.get(language));
        (scenario.title.get(language), customer)
    }

    /// What the library has of the scenario of that name, if it can be played.
    #[must_use]
    pub fn entry(&self, id: &str) -> Option<&Arc<Entry>> {
        let is_it = |entry: &&HomeEntry| entry.scenario().is_some_and(|scenario| scenario.id == id);
        self.entries.iter().find(is_it).map(HomeEntry::entry)
    }

    /// The scenarios in whose files something was found: those that can't be played as they are first.
    #[must_use]
    pub fn with_findings(&self) -> Vec<&Arc<Entry>> {
        let mut entries: Vec<_> = self.entries.iter().filter(|entry| entry.standing() != Standing::Clean).collect();
        entries.sort_by_key(|entry| entry.standing() == Standing::Odd);
        entries.into_iter().map(HomeEntry::entry).collect()
    }

    /// Shows the library; where there is a record, with the way to it and the call that was cut off, if one was.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        words: &Words,
        theme: &Theme,
        has_record: bool,
        cut_off: Option<&Summary>,
    ) -> Option<HomeAction> {
        scroll_column(ui, theme, "home", theme.space.page, |ui| {
            ui.add_space(theme.space.l);
            let asked = cut_off.and_then(|call| cut_off::cut_off(ui, words, theme, self, call));
            if self.entries.is_empty() {
                empty(ui, words, theme);
                return asked;
            }
            let aside = self.head(ui, words, theme, has_record);
            ui.add_space(theme.space.l);
            let action = self.cards(ui, words, theme);
            ui.add_space(theme.space.xl);
            action.or(asked).or(aside)
        })
    }

    /// The heading, and beside it the ways to what was practised and, while there are any, to the findings.
    fn head(&self, ui: &mut Ui, words: &Words, theme: &Theme, has_record: bool) -> Option<HomeAction> {
        let found = self.with_findings();
        let mut action = None;
        ui.horizontal_wrapped(|ui| {
            title(ui, theme, &words.get("home-title"));
            let mut ways = |ui: &mut Ui| {
                if has_record && quiet_button(ui, theme, HISTORY_KEY, &words.get("home-history")).clicked() {
                    action = Some(HomeAction::History);
                }
                if has_record && quiet_button(ui, theme, PAIRS_KEY, &words.get("home-pairs")).clicked() {
                    action = Some(HomeAction::Pairs);
                }
                if has_record && quiet_button(ui, theme, CLASS_KEY, &words.get("home-class")).clicked() {
                    action = Some(HomeAction::Class);
                }
                if let Some(first) = found.first() {
                    let text = words.with("home-findings", &[("count", found.len().into())]);
                    if quiet_button(ui, theme, FINDINGS_KEY, &text).clicked() {
                        action = Some(HomeAction::Findings(Arc::clone(first)));
                    }
                }
            };
            if ui.available_width() < BESIDE {
                ways(ui);
            } else {
                ui.with_layout(Layout::right_to_left(Align::Center), ways);
            }
        });
        quiet(ui, theme, &words.get("home-hint"));
        action
    }

    fn cards(&self, ui: &mut Ui, words: &Words, theme: &Theme) -> Option<HomeAction> {
        let gap = theme.space.l;
        let room = ui.available_width();
        let columns = columns(room, gap);
        #[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
        let width = ((room - gap * (columns - 1) as f32) / columns as f32).max(1.0);
        let mut action = None;
        let mut begins = ui.memory(|memory| memory.focused().is_none())
            && ui.input(|input| ARROWS.iter().any(|arrow| input.key_pressed(*arrow)));
        for (row, entries) in self.entries.chunks(columns).enumerate() {
            let first = row * columns;
            let laid_out: Vec<_> = entries
                .iter()
                .enumerate()
                .map(|(place, entry)| Card::new(ui, theme, words, entry, card_key(first + place), width))
                .collect();
            let height = laid_out.iter().map(Card::height).fold(0.0, f32::max);
            let mut corner = ui.cursor().min;
            for (card, entry) in laid_out.into_iter().zip(entries) {
                let rect = Rect::from_min_size(corner, vec2(width, height));
                let shown = card.show(ui, theme, rect);
                // The arrow keys move from card to card; the first of them finds none that has the focus.
                if std::mem::take(&mut begins) {
                    shown.card.request_focus();
                }
                if shown.strip.is_some_and(|strip| strip.clicked()) {
                    action = Some(HomeAction::Findings(Arc::clone(entry.entry())));
                } else if shown.card.clicked() {
                    let findings = || HomeAction::Findings(Arc::clone(entry.entry()));
                    action =
                        Some(entry.scenario().map_or_else(findings, |scenario| HomeAction::Open(scenario.clone())));
                }
                corner.x += width + gap;
            }
            ui.add_space(gap - ui.spacing().item_spacing.y);
        }
        action
    }
}

fn columns(room: f32, gap: f32) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a handful")]
    let fitting = ((room + gap) / (CARD_WIDTH + gap)).floor().clamp(1.0, 3.0) as usize;
    fitting
}

fn empty(ui: &mut Ui, words: &Words, theme: &Theme) {
    ui.add_space(theme.space.xxl);
    title(ui, theme, &words.get("home-empty-title"));
    ui.add_space(theme.space.s);
    body(ui, theme, &words.get("home-empty-body"));
    ui.add_space(theme.space.m);
    heading(ui, theme, &words.get("home-empty-command"));
}
