//! What the user chooses acts at once, and is kept.

use super::attune::Attune;
use super::flow::{OpenSettings, Screen};
use super::screens::settings::SettingsScreen;
use super::settings::{Settings, SettingsFile, Trouble};
use super::theme::Theme;
use crate::core::text::Language;
use crate::words::Words;
use egui::Context;
use egui::gui_zoom::kb_shortcuts::{ZOOM_IN, ZOOM_IN_SECONDARY, ZOOM_OUT, ZOOM_RESET};
use std::path::Path;

/// How large egui has been told to draw.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Zoom {
    /// The zoom that was there before ours; none before the first frame.
    base: Option<f32>,
    /// What was put on top, in per cent; 0 before anything was.
    percent: u16,
}

impl Attune {
    /// The same with the settings that are kept in a folder. A language that was asked for in this run goes before the one
    /// that is kept; what is wrong with the file is told in a notice.
    #[must_use]
    pub fn with_settings(mut self, folder: &Path, language_is_asked: bool) -> Self {
        let (file, settings, trouble) = SettingsFile::open(folder);
        if let Some(language) = settings.language.filter(|_| !language_is_asked) {
            self.words = Words::new(language);
        }
        self.notice = trouble.map(|trouble| match trouble {
            Trouble::Newer(_) => self.words.get("settings-newer"),
            Trouble::Unreadable(reason) => self.words.with("settings-unreadable", &[("reason", reason.into())]),
        });
        self.settings = settings;
        self.settings_file = Some(file);
        self.language_is_asked = language_is_asked;
        self.put_on();
        self
    }

    /// Takes what was chosen, and keeps it if it is something else. That it could not be kept is said.
    pub(super) fn choose(&mut self, settings: Settings) {
        if settings == self.settings {
            return;
        }
        self.settings = settings;
        self.put_on();
        let kept = self.settings_file.as_mut().map_or(Ok(()), |file| file.save(&self.settings));
        if let Err(error) = kept {
            self.notice = Some(self.words.with("settings-not-kept", &[("reason", error.to_string().into())]));
        }
        self.keep_settings();
    }

    fn put_on(&mut self) {
        self.theme = Theme { motion: !self.settings.reduce_motion, ..Theme::new(self.settings.dark) };
        self.dressed.style = false;
    }

    pub(super) fn speak(&mut self, language: Language) {
        self.words = Words::new(language);
        self.dressed.style = false;
        self.choose(Settings { language: Some(language), ..self.settings });
    }

    pub(super) fn toggle_theme(&mut self) {
        self.choose(Settings { dark: !self.settings.dark, ..self.settings });
    }

    /// Opens the settings over whatever is shown, or goes back to it. A call stands still meanwhile.
    pub(super) fn turn_settings(&mut self, now: u64) {
        self.screen = match std::mem::replace(&mut self.screen, Screen::Home) {
            Screen::Settings(open) => {
                self.away += now.saturating_sub(open.since);
                open.from
            }
            from => Screen::Settings(Box::new(OpenSettings { screen: SettingsScreen::default(), from, since: now })),
        };
    }

    /// Takes the keys for the size of everything, and hands the size to egui when it has changed.
    pub(super) fn resize(&mut self, context: &Context) {
        let pressed = |keys: &[egui::KeyboardShortcut]| {
            keys.iter().any(|keys| context.input_mut(|input| input.consume_shortcut(keys)))
        };
        let percent = if pressed(&[ZOOM_RESET]) {
            100
        } else if pressed(&[ZOOM_IN, ZOOM_IN_SECONDARY]) {
            self.settings.resized(true)
        } else if pressed(&[ZOOM_OUT]) {
            self.settings.resized(false)
        } else {
            self.settings.text_percent
        };
        self.choose(Settings { text_percent: percent, ..self.settings });
        let base = *self.dressed.zoom.base.get_or_insert_with(|| context.zoom_factor());
        if self.dressed.zoom.percent != percent && (percent != 100 || self.dressed.zoom.percent != 0) {
            context.set_zoom_factor(base * f32::from(percent) / 100.0);
            context.request_repaint();
        }
        self.dressed.zoom.percent = percent;
    }
}
