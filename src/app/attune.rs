//! The whole of what is on screen, without an engine: the window and the tests drive the same thing.

use super::choose::Zoom;
use super::drafts::Drafts;
use super::editor::Editor;
use super::flow::{Action, Screen};
use super::heard::Heard;
use super::practice::Practice;
use super::screens::analysis;
use super::screens::class;
use super::screens::findings;
use super::screens::home::{Home, HomeEntry};
use super::settings::{Settings, SettingsFile};
use super::theme::{Theme, fonts};
use super::top_bar::{TopBarAction, top_bar};
use super::widgets::{label, language_key, note, take_key};
use crate::core::text::Language;
use crate::library::WatchError;
use crate::words::Words;
use egui::{CentralPanel, Context, Frame, Id, Key, LayerId, Ui, UiBuilder};
use std::path::PathBuf;

/// The key that changes between light and dark from anywhere.
pub(super) const THEME_KEY: Key = Key::F4;
/// The key that opens the settings from anywhere, and closes them again.
pub(super) const SETTINGS_KEY: Key = Key::F10;

/// The program as one value.
pub struct Attune {
    pub(super) home: Home,
    pub(super) screen: Screen,
    pub(super) words: Words,
    pub(super) theme: Theme,
    /// What egui has been given of fonts and colours.
    pub(super) dressed: Dressed,
    pub(super) settings: Settings,
    /// Where they are kept, if anywhere.
    pub(super) settings_file: Option<SettingsFile>,
    /// Whether this run was asked for in a language, whatever anybody has chosen.
    pub(super) language_is_asked: bool,
    /// Milliseconds for which a call stood still behind the settings.
    pub(super) away: u64,
    pub(super) data_dir: Option<PathBuf>,
    /// The record in it, if there is one.
    pub(super) practice: Option<Practice>,
    /// What is being typed.
    pub(super) drafts: Drafts,
    pub(super) seed: Seed,
    pub(super) editor: Editor,
    /// Whether the telephone rings before a call.
    pub(super) rings: bool,
    /// Something that the user must know, until it is dismissed.
    pub(super) notice: Option<String>,
}

#[derive(Default)]
pub(super) struct Dressed {
    fonts: bool,
    pub(super) style: bool,
    pub(super) zoom: Zoom,
}

/// Where the seed of a call comes from.
#[derive(Clone, Copy, Debug)]
pub enum Seed {
    /// The clock: another one every time.
    Clock,
    /// The same every time, for tests and for showing one call to a class.
    Fixed(u64),
}

impl Seed {
    pub(super) fn draw(self) -> u64 {
        use std::time::{SystemTime, UNIX_EPOCH};
        match self {
            Self::Fixed(seed) => seed,
            Self::Clock => SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.subsec_nanos().into()),
        }
    }
}

impl Attune {
    /// The program with a library. Attempts are kept in `data_dir`, if there is one.
    #[must_use]
    pub fn new(library: Vec<HomeEntry>, language: Language, data_dir: Option<PathBuf>, seed: Seed) -> Self {
        let mut this = Self {
            home: Home::new(library),
            screen: Screen::Home,
            words: Words::new(language),
            theme: Theme::new(false),
            dressed: Dressed::default(),
            settings: Settings::default(),
            settings_file: None,
            language_is_asked: false,
            away: 0,
            data_dir,
            practice: None,
            drafts: Drafts::default(),
            seed,
            editor: Editor::default(),
            rings: false,
            notice: None,
        };
        this.open_record();
        this
    }

    /// The same with an editor for whoever writes scenarios.
    #[must_use]
    pub fn with_editor(self, editor: Editor) -> Self {
        Self { editor, ..self }
    }

    /// The same with a telephone that rings before each call, as the window has it.
    #[must_use]
    pub fn with_ring(self) -> Self {
        Self { rings: true, ..self }
    }

    /// What is to be heard at this moment.
    #[must_use]
    pub fn heard(&self) -> Heard {
        match &self.screen {
            Screen::Call(calling) => calling.screen.heard(),
            Screen::Settings(open) => open.screen.heard(self.language()),
            _ => Heard::Nothing,
        }
    }

    /// How loud it is to be heard, from 0, which is silence, to 100.
    #[must_use]
    pub const fn volume(&self) -> u8 {
        self.settings.loudness()
    }

    /// Another library, for something was saved. A call that is going on, and its debrief, stay with the version that it
    /// began with; whoever has yet to begin gets the new one.
    pub fn restock(&mut self, library: Vec<HomeEntry>) {
        self.home.restock(library);
        Self::renew(&self.home, &mut self.screen);
    }

    fn renew(home: &Home, screen: &mut Screen) {
        match screen {
            Screen::Findings(findings) => {
                let (found, among) = Self::among(home, findings.file());
                findings.renew(found, among);
            }
            Screen::Briefing(briefing) => {
                if let Some(scenario) = home.find(&briefing.scenario().id) {
                    briefing.renew(scenario);
                }
            }
            Screen::Analysis(page) => {
                if let Some(entry) = home.entry(&page.scenario().id) {
                    page.renew(entry);
                }
            }
            Screen::Settings(open) => Self::renew(home, &mut open.from),
            Screen::Home
            | Screen::Call(_)
            | Screen::Debrief(_)
            | Screen::Who(_)
            | Screen::History(_)
            | Screen::Class(_)
            | Screen::Pairs(_) => {}
        }
    }

    /// Says that saved files will not show by themselves.
    pub fn cannot_follow(&mut self, error: &WatchError) {
        self.notice = Some(self.words.with("notice-not-followed", &[("reason", error.reason.as_str().into())]));
    }

    /// The name of the screen that is shown.
    #[must_use]
    pub const fn screen(&self) -> &'static str {
        self.screen.name()
    }

    /// The language of the moment.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.words.language()
    }

    /// Shows it all. `now` is in milliseconds since some beginning.
    pub fn show(&mut self, context: &Context, now: u64) {
        self.resize(context);
        self.dress(context);
        let whole = UiBuilder::new().layer_id(LayerId::background()).max_rect(context.viewport_rect());
        let mut ui = Ui::new(context.clone(), Id::new("attune"), whole);
        CentralPanel::default().frame(Frame::NONE.fill(self.theme.colors.paper)).show(&mut ui, |ui| self.ui(ui, now));
    }

    fn ui(&mut self, ui: &mut Ui, now: u64) {
        if let Some(language) = language_key(ui, self.language()) {
            self.speak(language);
        }
        if take_key(ui, THEME_KEY) {
            self.toggle_theme();
        }
        if take_key(ui, SETTINGS_KEY) {
            self.turn_settings(now);
        }
        let who = self.practice.as_ref().and_then(|practice| practice.trainee.as_ref());
        let who = who.map(|trainee| trainee.name.clone());
        // A call has the whole room; elsewhere the bar is where the language is changed.
        let bar = match &self.screen {
            Screen::Home | Screen::Briefing(_) | Screen::History(_) | Screen::Pairs(_) | Screen::Who(_) => {
                Some(self.theme.space.page)
            }
            Screen::Findings(_) => Some(findings::WIDTH),
            Screen::Class(_) => Some(class::WIDTH),
            Screen::Analysis(_) => Some(analysis::WIDTH),
            Screen::Call(_) | Screen::Debrief(_) | Screen::Settings(_) => None,
        };
        if let Some(width) = bar {
            match top_bar(ui, &self.words, &self.theme, width, who.as_deref()) {
                Some(TopBarAction::Speak(language)) => self.speak(language),
                Some(TopBarAction::ToggleTheme) => self.toggle_theme(),
                Some(TopBarAction::Settings) => self.turn_settings(now),
                Some(TopBarAction::Who) => self.screen = self.ask_who(),
                None => {}
            }
        }
        self.notice(ui);
        let (words, theme) = (&self.words, &self.theme);
        let mut settings = self.settings;
        let action = match &mut self.screen {
            Screen::Home => {
                let cut_off = self.practice.as_ref().and_then(|practice| practice.cut_off.as_ref());
                self.home.ui(ui, words, theme, self.practice.is_some(), cut_off).map(Action::from)
            }
            Screen::Who(who) => who.ui(ui, words, theme).map(Action::from),
            Screen::Pairs(pairs) => pairs.ui(ui, words, theme).map(Action::from),
            Screen::History(history) => history.ui(ui, words, theme, &self.home).map(Action::from),
            Screen::Class(class) => class.ui(ui, words, theme, &self.home).map(Action::from),
            Screen::Findings(findings) => findings.ui(ui, words, theme, self.editor.is_there()).map(Action::from),
            Screen::Analysis(page) => page.ui(ui, words, theme).map(Action::from),
            Screen::Briefing(briefing) => briefing.ui(ui, words, theme).map(Action::from),
            Screen::Call(calling) => {
                calling.screen.ui(ui, words, theme, now.saturating_sub(self.away)).map(Action::from)
            }
            Screen::Debrief(debriefed) => debriefed.screen.ui(ui, words, theme).map(Action::from),
            Screen::Settings(open) => {
                let kept = self.settings_file.as_ref().map(|file| file.path().display().to_string());
                open.screen.ui(ui, words, theme, &mut settings, kept.as_deref(), now).map(Action::from)
            }
        };
        self.choose(settings);
        self.write_decisions();
        self.keep_draft(ui.ctx(), now);
        if let Some(action) = action {
            match action {
                Action::CloseSettings => self.turn_settings(now),
                Action::Speak(language) => self.speak(language),
                action => {
                    let before = self.screen.name();
                    self.act(ui.ctx(), action);
                    // What had the focus is gone: Enter must not press what comes to stand in its place.
                    if self.screen.name() != before {
                        ui.memory_mut(|memory| memory.focused().into_iter().for_each(|id| memory.surrender_focus(id)));
                    }
                }
            }
            // The next screen is drawn at once, not with the next movement of the mouse.
            ui.ctx().request_repaint();
        }
    }

    fn notice(&mut self, ui: &mut Ui) {
        let Some(text) = &self.notice else { return };
        let theme = &self.theme;
        let dismissed = note(ui, theme, theme.colors.amber_soft, |ui| {
            label(ui, theme.text.body(format!("⚠ {text}")));
            super::widgets::quiet_button(ui, theme, None, &self.words.get("notice-dismiss")).clicked()
        });
        if dismissed.inner {
            self.notice = None;
        }
    }

    /// Hands egui the fonts and the colours, once and after each change.
    fn dress(&mut self, context: &Context) {
        if !self.dressed.fonts {
            context.set_fonts(fonts());
            // A click is a click, however long it is held: nothing here has a second meaning for it, and where a frame
            // takes its time egui would let honest clicks fall.
            context.options_mut(|options| {
                options.input_options.max_click_duration = f64::INFINITY;
                // Sizes are ours, for they are kept.
                options.zoom_with_keyboard = false;
            });
            // Fonts count from the next pass; what this one draws is thrown away. Till then the family of ours is not
            // there, and egui panics over a family that it does not know.
            context.request_discard("fonts");
            self.dressed.fonts = true;
        } else if !self.dressed.style {
            self.theme.apply(context, self.language());
            self.dressed.style = true;
        }
    }
}

impl std::fmt::Debug for Attune {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Attune")
            .field("screen", &self.screen())
            .field("language", &self.language())
            .finish_non_exhaustive()
    }
}
