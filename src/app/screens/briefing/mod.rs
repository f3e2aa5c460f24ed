//! Before the call: for whom one answers, who is in line, what the record says.

mod record;

use crate::app::settings::Manner;
use crate::app::theme::Theme;
use crate::app::widgets::{
    body, caption, card, heading, key_option, note, number_key, primary_button, quiet, quiet_button, scroll_column,
    title, toggle,
};
use crate::core::contact::{Mode, Setup};
use crate::core::scenario::{CustomerIndex, Scenario};
use crate::core::text::Language;
use crate::words::Words;
use egui::{Frame, Key, Margin, Panel, Stroke, Ui};
use record::record;
use std::sync::Arc;

/// Below this the columns stand one under the other.
const TWO_COLUMNS: f32 = 820.0;
const TIMED_KEY: Key = Key::T;
const ANALYSE_KEY: Key = Key::A;
/// Guided, practice, exam.
const MODE_KEYS: [Key; 3] = [Key::G, Key::P, Key::E];
const OWN_WORDS_KEY: Key = Key::W;

/// The briefing of a scenario.
#[derive(Clone, Debug)]
pub struct BriefingScreen {
    scenario: Arc<Scenario>,
    /// Who is to call; nobody is whom the queue sends.
    customer: Option<CustomerIndex>,
    manner: Manner,
}

/// What the briefing asks for.
#[derive(Clone, Debug)]
pub enum BriefingAction {
    /// The call begins.
    Begin(Line),
    /// What every reply of it is worth, for authors and trainers.
    Analyse(Arc<Scenario>),
    /// Back to the library.
    Back,
}

/// Who is to be put through, and how. The queue draws when the call begins.
#[derive(Clone, Debug)]
pub struct Line {
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// The customer, if one was named.
    pub customer: Option<CustomerIndex>,
    /// How it is practised.
    pub manner: Manner,
}

impl Line {
    /// The setup of a call in `language`, or in the language of the scenario if it lacks that one.
    #[must_use]
    pub fn setup(&self, seed: u64, language: Language) -> Setup {
        let spoken = self.scenario.language_for(language);
        let Manner { mode, timed, own_words } = self.manner;
        let drawn = Setup::draw(&self.scenario, seed, spoken, timed);
        let customer = self.customer.unwrap_or(drawn.customer);
        Setup { customer, mode, own_words, ..drawn }
    }
}

impl BriefingScreen {
    /// The briefing of `scenario`, to be practised as it was last. With one customer there is nothing to draw.
    #[must_use]
    pub fn new(scenario: Arc<Scenario>, manner: Manner) -> Self {
        let customer = only(&scenario);
        Self { scenario, customer, manner }
    }

    /// The briefing again, with what was chosen then.
    #[must_use]
    pub fn again(line: &Line) -> Self {
        let Line { scenario, customer, manner } = line.clone();
        Self { scenario, customer, manner }
    }

    /// The scenario.
    #[must_use]
    pub const fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// The scenario was saved anew: whoever was chosen stays chosen, if they are still in it.
    pub fn renew(&mut self, scenario: &Arc<Scenario>) {
        let chosen = self.customer.map(|customer| self.scenario.customer(customer).id.clone());
        self.customer = chosen.and_then(|id| scenario.find_customer(&id)).or_else(|| only(scenario));
        self.scenario = Arc::clone(scenario);
    }

    /// Shows the briefing.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words, theme: &Theme) -> Option<BriefingAction> {
        let next = self.foot(ui, words, theme);
        // Each call has a page of its own, which begins at its top.
        let page = format!("briefing {}", self.scenario.id);
        let aside = scroll_column(ui, theme, &page, theme.space.page, |ui| {
            ui.add_space(theme.space.l);
            let aside = if ui.available_width() < TWO_COLUMNS {
                self.matter(ui, words, theme);
                ui.add_space(theme.space.xl);
                self.file(ui, words, theme)
            } else {
                let gap = theme.space.xl;
                let room = ui.available_width() - gap;
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 0.0;
                    column(ui, room * 0.56, |ui| self.matter(ui, words, theme));
                    ui.add_space(gap);
                    column(ui, room * 0.44, |ui| self.file(ui, words, theme))
                })
                .inner
            };
            ui.add_space(theme.space.xl);
            aside
        });
        next.or(aside)
    }

    /// What it is about and who may call.
    fn matter(&mut self, ui: &mut Ui, words: &Words, theme: &Theme) {
        let language = words.language();
        let scenario = Arc::clone(&self.scenario);
        let company = words.with("briefing-company", &[("company", scenario.company.get(language).as_str().into())]);
        caption(ui, theme, &company);
        title(ui, theme, scenario.title.get(language));
        ui.add_space(theme.space.s);
        body(ui, theme, scenario.brief.get(language));
        if let Some(warns) = &scenario.warns {
            ui.add_space(theme.space.m);
            note(ui, theme, theme.colors.amber_soft, |ui| {
                caption(ui, theme, &format!("⚠ {}", words.get("briefing-warns")));
                body(ui, theme, warns.get(language));
                quiet(ui, theme, &words.get("briefing-warns-stop"));
            });
        }
        if !scenario.languages.contains(&language) {
            ui.add_space(theme.space.xs);
            let own = words.language_name(scenario.source);
            quiet(ui, theme, &words.with("briefing-other-language", &[("language", own.into())]));
        }
        if scenario.customers.len() > 1 {
            ui.add_space(theme.space.l);
            heading(ui, theme, &words.get("briefing-who"));
            ui.add_space(theme.space.xs);
            let queue = words.get("briefing-queue");
            let note = words.get("briefing-queue-note");
            if key_option(ui, theme, number_key(0), &queue, Some(&note), self.customer.is_none()).clicked() {
                self.customer = None;
            }
            for (place, customer) in scenario.customers.iter().enumerate() {
                let index = u32::try_from(place).ok().map(CustomerIndex);
                let age = words.with("briefing-age", &[("age", u32::from(customer.age).into())]);
                let name = customer.name.get(language);
                if key_option(ui, theme, number_key(place + 1), name, Some(&age), self.customer == index).clicked() {
                    self.customer = index;
                }
            }
        }
    }

    /// How it is practised.
    fn manner(&mut self, ui: &mut Ui, words: &Words, theme: &Theme) {
        heading(ui, theme, &words.get("briefing-mode"));
        ui.add_space(theme.space.xs);
        for (mode, key) in Mode::ALL.into_iter().zip(MODE_KEYS) {
            let text = words.get(&format!("mode-{}", mode.name()));
            let note = words.get(&format!("mode-{}-note", mode.name()));
            if key_option(ui, theme, key, &text, Some(&note), self.manner.mode == mode).clicked() {
                self.manner.mode = mode;
                // Who is being guided reads as well; an exam is always against the clock.
                self.manner.timed = mode != Mode::Guided;
            }
        }
        ui.add_space(theme.space.s);
        toggle(ui, theme, TIMED_KEY, &mut self.manner.timed, &words.get("briefing-timed"));
        let note = if self.manner.timed { "briefing-timed-note" } else { "briefing-untimed-note" };
        quiet(ui, theme, &words.get(note));
        ui.add_space(theme.space.s);
        toggle(ui, theme, OWN_WORDS_KEY, &mut self.manner.own_words, &words.get("briefing-own-words"));
        quiet(ui, theme, &words.get("briefing-own-words-note"));
    }

    /// What the desk knows, how it is practised, and the way aside for authors and trainers.
    fn file(&mut self, ui: &mut Ui, words: &Words, theme: &Theme) -> Option<BriefingAction> {
        card(ui, theme, |ui| {
            heading(ui, theme, &words.get("briefing-record"));
            ui.add_space(theme.space.s);
            match self.customer {
                Some(customer) => record(ui, words, theme, self.scenario.customer(customer)),
                None => {
                    quiet(ui, theme, &words.get("briefing-record-later"));
                }
            }
        });
        ui.add_space(theme.space.l);
        self.manner(ui, words, theme);
        ui.add_space(theme.space.l);
        caption(ui, theme, &words.get("briefing-analyse-about"));
        let analyse = quiet_button(ui, theme, ANALYSE_KEY, &words.get("briefing-analyse")).clicked();
        analyse.then(|| BriefingAction::Analyse(Arc::clone(&self.scenario)))
    }

    /// The bar at the foot, always in sight: begin, or back.
    fn foot(&mut self, ui: &mut Ui, words: &Words, theme: &Theme) -> Option<BriefingAction> {
        let mut action = None;
        let frame = Frame::NONE.fill(theme.colors.card).inner_margin(Margin::symmetric(0, 10));
        let bar = Panel::bottom("briefing-foot").frame(frame).show_separator_line(false).show(ui, |ui| {
            crate::app::widgets::column(ui, theme, theme.space.page, |ui| {
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing.x = theme.space.m;
                    let begin = format!("briefing-begin-{}", self.scenario.channel.name());
                    if primary_button(ui, theme, Key::Enter, &words.get(&begin)).clicked() {
                        let Self { scenario, customer, manner } = self.clone();
                        action = Some(BriefingAction::Begin(Line { scenario, customer, manner }));
                    }
                    if quiet_button(ui, theme, Key::Escape, &words.get("briefing-back")).clicked() {
                        action = Some(BriefingAction::Back);
                    }
                });
            });
        });
        let edge = bar.response.rect;
        ui.painter().hline(edge.x_range(), edge.top(), Stroke::new(1.0, theme.colors.line));
        action
    }
}

/// The customer, if there is one only.
fn only(scenario: &Scenario) -> Option<CustomerIndex> {
    (scenario.customers.len() == 1).then_some(CustomerIndex(0))
}

fn column<R>(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    ui.vertical(|ui| {
        ui.set_width(width);
        contents(ui)
    })
    .inner
}
