//! The whole of what is on screen, without an engine: the window and the tests drive the same thing.

use super::choose::Zoom;
use super::editor::Editor;
use super::flow::{Action, Debriefed, Screen};
use super::heard::Heard;
use super::screens::analysis::{self, AnalysisScreen};
use super::screens::briefing::BriefingScreen;
use super::screens::call::CallScreen;
use super::screens::debrief::DebriefScreen;
use super::screens::findings;
use super::screens::home::{Home, HomeEntry};
use super::settings::{Settings, SettingsFile};
use super::theme::{Theme, fonts};
use super::top_bar::{TopBarAction, top_bar};
use super::widgets::{language_key, note, take_key};
use crate::core::scenario::Scenario;
use crate::core::text::Language;
use crate::library::WatchError;
use crate::words::Words;
use egui::{CentralPanel, Context, Frame, Id, Key, LayerId, Ui, UiBuilder};
use std::path::PathBuf;
use std::sync::Arc;

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
    /// Milliseconds for which a call stood still behind the settings.
    pub(super) away: u64,
    pub(super) data_dir: Option<PathBuf>,
    seed: Seed,
    pub(super) editor: Editor,
    /// Whether the telephone rings before a call.
    rings: bool,
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
    fn draw(self) -> u64 {
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
        Self {
            home: Home::new(library),
            screen: Screen::Home,
            words: Words::new(language),
            theme: Theme::new(false),
            dressed: Dressed::default(),
            settings: Settings::default(),
            settings_file: None,
            away: 0,
            data_dir,
            seed,
            editor: Editor::default(),
            rings: false,
            notice: None,
        }
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
            Screen::Call(call, ..) => call.heard(),
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
            Screen::Home | Screen::Call(..) | Screen::Debrief(_) => {}
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
        // A call has the whole room; elsewhere the bar is where the language is changed.
        let bar = match &self.screen {
            Screen::Home | Screen::Briefing(_) => Some(self.theme.space.page),
            Screen::Findings(_) => Some(findings::WIDTH),
            Screen::Analysis(_) => Some(analysis::WIDTH),
            Screen::Call(..) | Screen::Debrief(_) | Screen::Settings(_) => None,
        };
        if let Some(width) = bar {
            match top_bar(ui, &self.words, &self.theme, width) {
                Some(TopBarAction::Speak(language)) => self.speak(language),
                Some(TopBarAction::ToggleTheme) => self.toggle_theme(),
                Some(TopBarAction::Settings) => self.turn_settings(now),
                None => {}
            }
        }
        self.notice(ui);
        let (words, theme) = (&self.words, &self.theme);
        let mut settings = self.settings;
        let action = match &mut self.screen {
            Screen::Home => self.home.ui(ui, words, theme).map(Action::from),
            Screen::Findings(findings) => findings.ui(ui, words, theme, self.editor.is_there()).map(Action::from),
            Screen::Analysis(page) => page.ui(ui, words, theme).map(Action::from),
            Screen::Briefing(briefing) => briefing.ui(ui, words, theme).map(Action::from),
            Screen::Call(call, ..) => call.ui(ui, words, theme, now.saturating_sub(self.away)).map(Action::from),
            Screen::Debrief(debriefed) => debriefed.screen.ui(ui, words, theme).map(Action::from),
            Screen::Settings(open) => {
                let kept = self.settings_file.as_ref().map(|file| file.path().display().to_string());
                open.screen.ui(ui, words, theme, &mut settings, kept.as_deref(), now).map(Action::from)
            }
        };
        self.choose(settings);
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

    fn act(&mut self, context: &Context, action: Action) {
        self.screen = match (action, std::mem::replace(&mut self.screen, Screen::Home)) {
            (Action::Brief(scenario), _) => Screen::Briefing(BriefingScreen::new(scenario, self.settings.manner)),
            (Action::Analyse(scenario), _) => self.analysis(&scenario),
            (Action::Begin(line), _) => {
                self.choose(Settings { manner: line.manner, ..self.settings });
                let setup = line.setup(self.seed.draw(), self.language());
                let call = CallScreen::new(line.scenario.clone(), setup);
                Screen::Call(Box::new(if self.rings { call.ringing() } else { call }), line, None)
            }
            (Action::From(contact), Screen::Debrief(debriefed)) => {
                let line = debriefed.line.clone();
                Screen::Call(Box::new(CallScreen::resume(*contact)), line, Some(debriefed))
            }
            (Action::Leave, Screen::Call(_, _, Some(debriefed))) => Screen::Debrief(debriefed),
            (Action::First, Screen::Debrief(debriefed)) => {
                let Debriefed { first, .. } = *debriefed;
                first.map_or(Screen::Home, Screen::Debrief)
            }
            (Action::End(contact), Screen::Call(call, line, first)) => {
                // Of a call that was played on from its middle half is another attempt.
                let (kept, screen) = match call.resumed() {
                    Some(turn) => (None, DebriefScreen::practised(*contact, turn)),
                    None => (self.keep(&contact), DebriefScreen::new(*contact)),
                };
                Screen::Debrief(Box::new(Debriefed { screen, line, kept, first }))
            }
            (Action::Reflected(reflection), Screen::Debrief(debriefed)) => {
                self.keep_reflection(&debriefed, &reflection);
                Screen::Debrief(debriefed)
            }
            (Action::Save(page), Screen::Debrief(mut debriefed)) => {
                let said = self.save(&debriefed, &page);
                debriefed.screen.say(said);
                Screen::Debrief(debriefed)
            }
            (Action::Again, Screen::Debrief(debriefed)) => {
                let line = &debriefed.line;
                let mut briefing = BriefingScreen::again(line);
                if let Some(scenario) = self.home.find(&line.scenario.id) {
                    briefing.renew(scenario);
                }
                Screen::Briefing(briefing)
            }
            (Action::Findings(entry), _) => self.findings(entry),
            (Action::Step(by), Screen::Findings(findings)) => match self.step(findings.file(), by) {
                Some(entry) => self.findings(entry),
                None => Screen::Findings(findings),
            },
            (Action::Jump(place), Screen::Findings(mut findings)) => {
                findings.say(self.jump(context, &place));
                Screen::Findings(findings)
            }
            (
                Action::End(_)
                | Action::Again
                | Action::From(_)
                | Action::First
                | Action::Leave
                | Action::Reflected(_)
                | Action::Save(_)
                | Action::Step(_)
                | Action::Jump(_)
                | Action::CloseSettings
                | Action::Speak(_)
                | Action::Home,
                _,
            ) => Screen::Home,
        };
    }

    /// The analysis of a scenario; the briefing, if the library does not have it any more.
    fn analysis(&self, scenario: &Arc<Scenario>) -> Screen {
        let page = self.home.entry(&scenario.id).and_then(|entry| AnalysisScreen::new(Arc::clone(entry)));
        page.map_or_else(
            || Screen::Briefing(BriefingScreen::new(Arc::clone(scenario), self.settings.manner)),
            |page| Screen::Analysis(Box::new(page)),
        )
    }

    fn notice(&mut self, ui: &mut Ui) {
        let Some(text) = &self.notice else { return };
        let theme = &self.theme;
        let dismissed = note(ui, theme, theme.colors.amber_soft, |ui| {
            ui.label(theme.text.body(format!("⚠ {text}")));
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
