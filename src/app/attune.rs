//! The whole of what is on screen, without an engine: the window and the tests drive the same thing.

use super::flow::{Action, Screen};
use super::keep::keep;
use super::screens::briefing::BriefingScreen;
use super::screens::call::CallScreen;
use super::screens::debrief::DebriefScreen;
use super::screens::home::{Home, HomeEntry};
use super::theme::{Theme, fonts};
use super::top_bar::{TopBarAction, top_bar};
use super::widgets::{language_key, note, take_key};
use crate::core::contact::Contact;
use crate::core::text::Language;
use crate::words::Words;
use egui::{CentralPanel, Context, Frame, Id, Key, LayerId, Ui, UiBuilder};
use std::path::PathBuf;

/// The key that changes between light and dark from anywhere.
pub(super) const THEME_KEY: Key = Key::F4;

/// The program as one value.
pub struct Attune {
    home: Home,
    screen: Screen,
    words: Words,
    theme: Theme,
    /// What egui has been given of fonts and colours.
    dressed: Dressed,
    data_dir: Option<PathBuf>,
    seed: Seed,
    /// Something that the user must know, until it is dismissed.
    notice: Option<String>,
}

#[derive(Default)]
struct Dressed {
    fonts: bool,
    style: bool,
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
            data_dir,
            seed,
            notice: None,
        }
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
        // A call has the whole room; elsewhere the bar is where the language is changed.
        if matches!(self.screen, Screen::Home | Screen::Briefing(_)) {
            match top_bar(ui, &self.words, &self.theme) {
                Some(TopBarAction::Speak(language)) => self.speak(language),
                Some(TopBarAction::ToggleTheme) => self.toggle_theme(),
                None => {}
            }
        }
        self.notice(ui);
        let (words, theme) = (&self.words, &self.theme);
        let action = match &mut self.screen {
            Screen::Home => self.home.ui(ui, words, theme).map(Action::from),
            Screen::Briefing(briefing) => briefing.ui(ui, words, theme).map(Action::from),
            Screen::Call(call, _) => call.ui(ui, words, theme, now).map(Action::from),
            Screen::Debrief(debrief, _) => debrief.ui(ui, words, theme).map(Action::from),
        };
        if let Some(action) = action {
            self.act(action);
            // The next screen is drawn at once, not with the next movement of the mouse.
            ui.ctx().request_repaint();
        }
    }

    fn act(&mut self, action: Action) {
        self.screen = match (action, std::mem::replace(&mut self.screen, Screen::Home)) {
            (Action::Brief(scenario), _) => Screen::Briefing(BriefingScreen::new(scenario)),
            (Action::Begin(line), _) => {
                let setup = line.setup(self.seed.draw(), self.language());
                Screen::Call(Box::new(CallScreen::new(line.scenario.clone(), setup)), line)
            }
            (Action::End(contact), Screen::Call(_, line)) => {
                self.keep(&contact);
                Screen::Debrief(Box::new(DebriefScreen::new(*contact)), line)
            }
            (Action::Again, Screen::Debrief(_, line)) => Screen::Briefing(BriefingScreen::again(&line)),
            (Action::End(_) | Action::Again | Action::Home, _) => Screen::Home,
        };
    }

    /// Keeps the attempt. That it could not be kept is said, never passed over.
    fn keep(&mut self, contact: &Contact) {
        let Some(data_dir) = &self.data_dir else { return };
        if let Err(error) = keep(data_dir, contact) {
            self.notice = Some(self.words.with("notice-not-kept", &[("reason", error.to_string().into())]));
        }
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

    fn speak(&mut self, language: Language) {
        self.words = Words::new(language);
        self.dressed.style = false;
    }

    fn toggle_theme(&mut self) {
        self.theme = Theme::new(!self.theme.colors.dark);
        self.dressed.style = false;
    }

    /// Hands egui the fonts and the colours, once and after each change.
    fn dress(&mut self, context: &Context) {
        if !self.dressed.fonts {
            context.set_fonts(fonts());
            // A click is a click, however long it is held: nothing here has a second meaning for it, and where a frame
            // takes its time egui would let honest clicks fall.
            context.options_mut(|options| options.input_options.max_click_duration = f64::INFINITY);
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
