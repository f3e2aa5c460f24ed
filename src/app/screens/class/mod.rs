//! A class as its trainer looks at it: who has played what, who can do what, how every decision was answered, what was
//! taken for what, and what is worth discussing.

mod decision;
mod decisions;
mod discuss;
mod figures;
mod map;
mod people;
mod person;
mod reading;
mod sides;
mod taken;

use super::home::Home;
use crate::app::theme::Theme;
use crate::app::widgets::{Cursor, Search, body, card, key_chip, label, quiet, quiet_button, title};
use crate::app::work::{Standing as Work, work_bar};
use crate::record::{AttemptId, Summary, Trainee, TraineeId};
use crate::words::Words;
use egui::{Key, Ui};
use jiff::tz::TimeZone;
use map::Map;
use people::People;
use person::Person;
use reading::{Known, Piece};
use sides::page;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use taken::TakenFor;

/// The widest that the page spreads, in points.
pub const WIDTH: f32 = 1400.0;

/// A part of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    People,
    Map,
    Decisions,
    Taken,
    Discuss,
}

impl Part {
    const ALL: [Self; 5] = [Self::People, Self::Map, Self::Decisions, Self::Taken, Self::Discuss];

    const fn key(self) -> Key {
        match self {
            Self::People => Key::P,
            Self::Map => Key::M,
            Self::Decisions => Key::D,
            Self::Taken => Key::F,
            Self::Discuss => Key::T,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Map => "map",
            Self::Decisions => "decisions",
            Self::Taken => "taken",
            Self::Discuss => "discuss",
        }
    }
}

/// The page.
#[derive(Debug)]
pub struct ClassScreen {
    path: PathBuf,
    work: crate::app::work::Work<Piece>,
    known: Known,
    zone: TimeZone,
    part: Part,
    people: People,
    map: Map,
    /// Who is looked for, among the people and on the map.
    search: Search,
    /// The decision that is looked at, by its place in the list.
    decision: Cursor,
    taken: TakenFor,
    /// Somebody who is looked at, over the part that they were chosen in.
    person: Option<Person>,
    /// Whether what is chosen stands in the place of the list, where there is no room beside it.
    is_open: bool,
}

/// What the page asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClassAction {
    /// Somebody's attempts, for [`ClassScreen::show_person`].
    Person(TraineeId),
    /// The debrief of an attempt.
    Review(AttemptId),
    /// Back to the library.
    Back,
}

/// What a part of the page is drawn with.
#[derive(Clone, Copy)]
struct Look<'a> {
    words: &'a Words,
    theme: &'a Theme,
    library: &'a Home,
    known: &'a Known,
    zone: &'a TimeZone,
}

impl ClassScreen {
    /// The class of the record at `path`. It is read beside the screen, and what is not worked out yet is.
    #[must_use]
    pub fn new(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            work: reading::begin(path),
            known: Known::default(),
            zone: TimeZone::system(),
            part: Part::People,
            people: People::default(),
            map: Map::default(),
            search: Search::default(),
            decision: Cursor::default(),
            taken: TakenFor::default(),
            person: None,
            is_open: false,
        }
    }

    /// Reads the record anew, as when something was written in it; what was looked at stays.
    pub fn renew(&mut self) {
        if !matches!(self.work.standing(), Work::Working(..)) {
            self.work = reading::begin(&self.path);
        }
    }

    /// Shows somebody with their attempts, the newest first, and how much is said of each of which anything is.
    pub fn show_person(&mut self, trainee: Trainee, attempts: Vec<Summary>, remarked: BTreeMap<AttemptId, u32>) {
        let search = self.person.take().filter(|before| before.id() == trainee.id).map(Person::into_search);
        self.person = Some(Person::new(trainee, attempts, remarked, search.unwrap_or_default()));
    }

    /// Whose attempts are looked at, if anybody's are.
    #[must_use]
    pub fn person(&self) -> Option<TraineeId> {
        self.person.as_ref().map(Person::id)
    }

    /// Whether everything is known that can be.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.work.standing() == Work::Done
    }

    /// Shows it; calls have the titles that they were played under.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words, theme: &Theme, library: &Home) -> Option<ClassAction> {
        for piece in self.work.news(ui.ctx()) {
            self.known.take(piece);
            ui.ctx().request_repaint();
        }
        let Self { path, work, known, zone, part, people, map, search, decision, taken, person, is_open } = self;
        let look = Look { words, theme, library, known, zone };
        if let Some(shown) = person {
            let action = shown.ui(ui, look);
            if action == Some(ClassAction::Back) {
                *person = None;
                ui.ctx().request_repaint();
                return None;
            }
            return action;
        }
        let mut chosen = None;
        let is_there = *is_open;
        let mut head = |ui: &mut Ui| {
            let action = head(ui, look, *part, is_there, &mut chosen);
            if work_bar(ui, words, theme, work) {
                *work = reading::begin(path);
            }
            action
        };
        let played = look.known.played.as_deref();
        let action = if played.is_some_and(|played| played.iter().any(|one| !one.calls.is_empty())) {
            match *part {
                Part::People => people.ui(ui, look, search, head),
                Part::Map => map.ui(ui, look, search, head),
                Part::Decisions => decisions::decisions(ui, look, decision, is_open, head),
                Part::Taken => taken.ui(ui, look, is_open, head),
                Part::Discuss => {
                    let (action, item) = discuss::discuss(ui, look, head);
                    if let Some(item) = item {
                        decision.put(look.known.order.iter().position(|place| *place == item).unwrap_or(0));
                        (*part, *is_open) = (Part::Decisions, true);
                        ui.ctx().request_repaint();
                    }
                    action
                }
            }
        } else {
            page(ui, theme, "class", |ui| {
                let action = head(ui);
                match played {
                    None => drop(quiet(ui, theme, &words.get("class-view-reading"))),
                    Some(_) => nobody(ui, look, "class-view-empty"),
                }
                action
            })
        };
        if let Some(chosen) = chosen {
            (*part, *is_open) = (chosen, false);
            ui.ctx().request_repaint();
        }
        action
    }
}

/// The head of the page: what it is, its parts, the way back.
fn head(ui: &mut Ui, look: Look<'_>, part: Part, is_open: bool, chosen: &mut Option<Part>) -> Option<ClassAction> {
    let Look { words, theme, known, .. } = look;
    ui.add_space(theme.space.l);
    ui.horizontal_wrapped(|ui| {
        title(ui, theme, &words.get("class-view-title"));
        let (people, attempts) = known.counts();
        if known.played.is_some() {
            ui.add_space(theme.space.s);
            let counted = [("people", people.into()), ("attempts", attempts.into())];
            label(ui, theme.text.quiet(words.with("class-about", &counted)));
        }
    });
    ui.add_space(theme.space.s);
    let mut action = None;
    ui.horizontal_wrapped(|ui| {
        for one in Part::ALL {
            let text = words.get(&format!("class-view-part-{}", one.name()));
            if key_chip(ui, theme, one.key(), part == one, &text).clicked() {
                *chosen = Some(one);
            }
        }
        // What stands in the place of a list takes the key for itself.
        if !is_open && quiet_button(ui, theme, Key::Escape, &words.get("history-back")).clicked() {
            action = Some(ClassAction::Back);
        }
    });
    ui.add_space(theme.space.m);
    action
}

/// Nobody, or one alone, is no class: how it becomes one.
fn nobody(ui: &mut Ui, look: Look<'_>, id: &str) {
    let Look { words, theme, .. } = look;
    card(ui, theme, |ui| {
        body(ui, theme, &words.get(id));
        ui.add_space(theme.space.s);
        body(ui, theme, &words.get("class-view-merge"));
        label(ui, theme.text.body("attune record merge PATH…").monospace());
        quiet(ui, theme, &words.get("class-view-merge-about"));
    });
    ui.add_space(theme.space.m);
}

/// A loss in points of a hundred.
fn points(words: &Words, loss: f64) -> String {
    words.with("class-view-points", &[("points", format!("{:.1}", loss / 10.0).into())])
}

/// A share of people as per cent.
fn percent(words: &Words, share: f64) -> String {
    words.with("analysis-percent", &[("number", format!("{:.0}", share * 100.0).into())])
}

/// The share that so many are of so many.
fn share(count: u32, of: u32) -> f64 {
    f64::from(count) / f64::from(of.max(1))
}
