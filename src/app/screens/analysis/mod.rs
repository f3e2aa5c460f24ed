//! The analysis of a call, for authors and trainers: its picture with what each reply is worth and how often it is given,
//! and beside it whatever is chosen: the call as a whole, a moment, an ending, a reply with the line of play over it.

mod bars;
mod detail;
mod foot;
mod graph_view;
mod line_view;
mod overview;
mod picture;
mod selection;
mod work;

use super::home::title_of;
use crate::analysis::{Grade, ReplySurvey};
use crate::app::theme::Theme;
use crate::app::widgets::{caption, column, grade_mark, key_chip, number_key, take_key, title};
use crate::core::scenario::{CustomerIndex, Scenario};
use crate::library::Entry;
use crate::words::Words;
use egui::{Frame, Margin, Rect, ScrollArea, Stroke, StrokeKind, Ui, UiBuilder, pos2};
use graph_view::Marks;
use picture::{FIRST_ZOOM, Picture, ZOOMS};
use selection::{Line, Selected};
use std::sync::Arc;
use std::time::Duration;
use work::{Standing, Told, Work};

/// The widest that this page spreads: a picture is wide.
pub const WIDTH: f32 = 2200.0;
/// Below this width, or this height, all of it stands one below the other.
const TWO_COLUMNS: (f32, f32) = (900.0, 420.0);
/// The part of the width that stands beside the picture, and the narrowest and widest that it grows.
const BESIDE: (f32, f32, f32) = (0.34, 360.0, 560.0);
/// The height of the picture where it stands above the rest.
const LOW: f32 = 420.0;
/// How often the page looks whether something new is known.
const LOOK_AGAIN: Duration = Duration::from_millis(60);

/// The analysis page of one scenario.
#[derive(Debug)]
pub struct AnalysisScreen {
    entry: Arc<Entry>,
    scenario: Arc<Scenario>,
    picture: Picture,
    work: Work,
    customer: CustomerIndex,
    selected: Selected,
    /// The line of play that is drawn, for the customer and the selection it was found for.
    line: Option<Line>,
    line_of: Option<(CustomerIndex, Selected)>,
    /// The decision on that line that is looked at.
    step: usize,
    /// A step of the magnifier.
    zoom: usize,
    /// Whether what is chosen is yet to be brought into view.
    moved: bool,
    /// Whose numbers stood in the picture when it was drawn last.
    shown_of: Option<CustomerIndex>,
}

/// What the analysis page asks for.
#[derive(Clone, Debug)]
pub enum AnalysisAction {
    /// The briefing of the scenario.
    Back(Arc<Scenario>),
}

/// What a part of the page is drawn with.
#[derive(Clone, Copy)]
struct Look<'a> {
    words: &'a Words,
    theme: &'a Theme,
    scenario: &'a Scenario,
    customer: CustomerIndex,
    /// What is known of the customer.
    told: Option<&'a Told>,
    zoom: usize,
}

impl Look<'_> {
    /// How large the picture is drawn, of 1.
    fn magnified(&self) -> f32 {
        ZOOMS.get(self.zoom).copied().unwrap_or(1.0)
    }

    /// A share as per cent. What happens is never shown as if it did not.
    fn percent(&self, share: f64) -> String {
        let is_little = share > 0.0 && share < 0.01;
        let number = if is_little { "1".to_owned() } else { format!("{:.0}", share * 100.0) };
        let id = if is_little { "analysis-percent-below" } else { "analysis-percent" };
        self.words.with(id, &[("number", number.into())])
    }

    /// How good a reply is: a mark, a word, and what it loses.
    fn grade(&self, survey: &ReplySurvey) -> String {
        let grade = Grade::of(picture::loss(survey));
        let name = format!("{} {}", grade_mark(grade), self.words.get(&format!("grade-{}", grade.name())));
        if survey.loss < 0.5 {
            return name;
        }
        let loss = picture::points(survey.loss);
        self.words.with("analysis-grade", &[("grade", name.into()), ("loss", loss.into())])
    }
}

impl AnalysisScreen {
    /// The analysis of a scenario that can be played; none of another.
    #[must_use]
    pub fn new(entry: Arc<Entry>) -> Option<Self> {
        let scenario = Arc::clone(entry.scenario.as_ref()?);
        let picture = Picture::new(&scenario);
        let work = Work::begin(&scenario, &entry.files, &picture.graph);
        Some(Self {
            entry,
            scenario,
            picture,
            work,
            customer: CustomerIndex(0),
            selected: Selected::Whole,
            line: None,
            line_of: None,
            step: 0,
            zoom: FIRST_ZOOM,
            moved: true,
            shown_of: None,
        })
    }

    /// The scenario.
    #[must_use]
    pub const fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// The scenario was saved anew: everything is worked out once more, for whoever was looked at if they are still in it.
    pub fn renew(&mut self, entry: &Arc<Entry>) {
        // Of what can't be played the page keeps to the version that could.
        let (new, old) = (&entry.files, &self.entry.files);
        let is_same = !self.entry.outdated && new.call == old.call && new.translations == old.translations;
        let is_new = !entry.outdated && !is_same;
        let Some(mut page) = is_new.then(|| Self::new(Arc::clone(entry))).flatten() else { return };
        let id = &self.scenario.customer(self.customer).id;
        page.customer = page.scenario.find_customer(id).unwrap_or(page.customer);
        page.zoom = self.zoom;
        *self = page;
    }

    /// Shows it.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words, theme: &Theme) -> Option<AnalysisAction> {
        let standing = self.work.standing();
        if matches!(standing, Standing::Working(..)) {
            ui.ctx().request_repaint_after(LOOK_AGAIN);
        }
        let action = foot::foot(self, ui, words, theme, standing);
        self.find_line();
        column(ui, theme, WIDTH, |ui| {
            ui.add_space(theme.space.s);
            let room = ui.available_rect_before_wrap();
            if room.width() >= TWO_COLUMNS.0 && room.height() >= TWO_COLUMNS.1 {
                self.head(ui, words, theme);
                ui.add_space(theme.space.m);
                self.side_by_side(ui, words, theme, standing);
            } else {
                ScrollArea::vertical().id_salt("analysis").auto_shrink(false).show(ui, |ui| {
                    self.head(ui, words, theme);
                    ui.add_space(theme.space.m);
                    let room = ui.available_rect_before_wrap();
                    let above = Rect::from_min_max(room.min, pos2(room.right(), room.top() + LOW));
                    self.framed_picture(ui, above, words, theme);
                    ui.add_space(theme.space.l);
                    self.beside(ui, words, theme, standing);
                    ui.add_space(theme.space.xl);
                });
            }
        });
        action
    }

    /// Which call it is, and who calls.
    fn head(&mut self, ui: &mut Ui, words: &Words, theme: &Theme) {
        caption(ui, theme, &words.get("analysis-about"));
        let mut chosen = self.customer;
        ui.horizontal_wrapped(|ui| {
            title(ui, theme, title_of(&self.entry, words.language()));
            if self.scenario.customers.len() < 2 {
                return;
            }
            ui.add_space(theme.space.l);
            for (customer, place) in self.scenario.customers.iter().zip(0..) {
                let index = CustomerIndex(place);
                let name = customer.name.get(words.language());
                if key_chip(ui, theme, number_key(index.at()), index == self.customer, name).clicked() {
                    chosen = index;
                }
            }
        });
        self.customer = chosen;
        self.find_line();
        let grades =
            Grade::ALL.map(|grade| format!("{} {}", grade_mark(grade), words.get(&format!("grade-{}", grade.name()))));
        caption(ui, theme, &words.with("analysis-key", &[("grades", grades.join("  ").into())]));
    }

    fn side_by_side(&mut self, ui: &mut Ui, words: &Words, theme: &Theme, standing: Standing) {
        let room = ui.available_rect_before_wrap();
        let right = (room.width() * BESIDE.0).clamp(BESIDE.1, BESIDE.2);
        let split = room.right() - right;
        let left = Rect::from_min_max(room.min, pos2(split - theme.space.l, room.bottom() - theme.space.m));
        self.framed_picture(ui, left, words, theme);
        let beside = Rect::from_min_max(pos2(split, room.top()), room.max);
        ui.scope_builder(UiBuilder::new().max_rect(beside).id_salt("beside"), |ui| {
            ScrollArea::vertical().id_salt("beside").auto_shrink(false).show(ui, |ui| {
                // Room for the bar, and for the ring around what has the focus.
                Frame::NONE.inner_margin(Margin { left: 4, right: 12, top: 2, bottom: 20 }).show(ui, |ui| {
                    self.beside(ui, words, theme, standing);
                });
            });
        });
        ui.allocate_rect(room, egui::Sense::hover());
    }

    fn framed_picture(&mut self, ui: &mut Ui, rect: Rect, words: &Words, theme: &Theme) {
        ui.painter().rect(
            rect,
            theme.space.corner,
            theme.colors.paper,
            Stroke::new(1.0, theme.colors.line),
            StrokeKind::Inside,
        );
        let Self { picture, work, scenario, customer, selected, line, zoom, moved, shown_of, .. } = self;
        let told = work.told(*customer);
        // With its numbers the picture is another one, and what was in view is elsewhere.
        let of = told.map(|_| *customer);
        let moved = std::mem::take(moved) || std::mem::replace(shown_of, of) != of;
        let look = Look { words, theme, scenario, customer: *customer, told, zoom: *zoom };
        let marks = Marks { selected: *selected, line: line.as_ref(), moved };
        let room = UiBuilder::new().max_rect(rect.shrink(2.0)).id_salt("picture");
        let chosen = ui.scope_builder(room, |ui| graph_view::graph_view(ui, look, picture, &marks)).inner;
        ui.allocate_rect(rect, egui::Sense::hover());
        if let Some(chosen) = chosen {
            self.choose(chosen);
        }
    }

    /// What is chosen, in full.
    fn beside(&mut self, ui: &mut Ui, words: &Words, theme: &Theme, standing: Standing) {
        let look = Look {
            words,
            theme,
            scenario: &self.scenario,
            customer: self.customer,
            told: self.work.told(self.customer),
            zoom: self.zoom,
        };
        let Some(told) = look.told else {
            overview::not_yet(ui, look, standing);
            return;
        };
        let mut chosen = None;
        match self.selected {
            Selected::Whole => overview::overview(ui, look, told, &self.entry, self.work.findings()),
            Selected::Node(node) => chosen = detail::node(ui, look, told, &self.picture.graph, node),
            Selected::Way(place) => detail::way(ui, look, told, &self.picture.graph, place),
        }
        if let Some(line) = &self.line {
            ui.add_space(theme.space.l);
            line_view::line_view(ui, look, line, &mut self.step);
        }
        if let Some(chosen) = chosen {
            self.choose(chosen);
        }
    }

    fn choose(&mut self, chosen: Selected) {
        self.selected = chosen;
        self.moved = true;
    }

    /// Finds the line of play for what is looked at.
    fn find_line(&mut self) {
        let wanted = (self.customer, self.selected);
        let Some(told) = self.work.told(self.customer) else {
            self.line = None;
            self.line_of = None;
            return;
        };
        if self.line_of != Some(wanted) {
            self.line = Line::of(told, &self.picture.graph, self.selected);
            self.line_of = Some(wanted);
            self.step = self.line.as_ref().and_then(|line| line.chosen).unwrap_or(0);
        }
    }

    fn arrow_keys(&mut self, ui: &Ui) {
        let last = self.line.as_ref().map_or(0, |line| line.steps.len().saturating_sub(1));
        if take_key(ui, egui::Key::ArrowRight) {
            self.step = (self.step + 1).min(last);
        }
        if take_key(ui, egui::Key::ArrowLeft) {
            self.step = self.step.saturating_sub(1);
        }
    }
}
