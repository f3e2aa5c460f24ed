//! Settings: what holds for every run. Whatever is changed acts at once.

use crate::app::attune::THEME_KEY;
use crate::app::heard::Heard;
use crate::app::settings::Settings;
use crate::app::theme::Theme;
use crate::app::widgets::{
    LANGUAGE_KEY, caption, card, chip, heading, key_cap, key_chip, label, number_key, quiet, quiet_button,
    scroll_column, title, toggle,
};
use crate::core::text::Language;
use crate::words::Words;
use egui::{Key, Rect, Sense, Ui, WidgetInfo, WidgetType, vec2};

/// The widest that the settings spread, in points.
pub const WIDTH: f32 = 820.0;
/// Below this width, in points, the names of settings stand above them.
const NARROW: f32 = 560.0;
/// How wide the names of settings are, in points.
const NAME_WIDTH: f32 = 130.0;
const SOUND_KEY: Key = Key::S;
const QUIETER_KEY: Key = Key::ArrowLeft;
const LOUDER_KEY: Key = Key::ArrowRight;
const EXAMPLE_KEY: Key = Key::P;
const MOTION_KEY: Key = Key::M;

/// What the screen asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingsAction {
    /// Back to where one came from.
    Back,
    /// Another language.
    Speak(Language),
}

/// The settings screen.
#[derive(Debug, Default)]
pub struct SettingsScreen {
    /// When the example ends, on the clock of the screen.
    rings_until: Option<u64>,
}

impl SettingsScreen {
    /// Shows the settings and changes them in place. `kept` is the file that they are kept in; `now` is in milliseconds.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        words: &Words,
        theme: &Theme,
        settings: &mut Settings,
        kept: Option<&str>,
        now: u64,
    ) -> Option<SettingsAction> {
        self.rings_until = self.rings_until.filter(|until| now < *until);
        scroll_column(ui, theme, "settings", WIDTH, |ui| {
            ui.add_space(theme.space.l);
            title(ui, theme, &words.get("settings-title"));
            ui.add_space(theme.space.m);
            let mut action = None;
            card(ui, theme, |ui| {
                row(ui, words, theme, "settings-language", |ui| action = language(ui, words, theme));
                line(ui, theme);
                row(ui, words, theme, "settings-look", |ui| look(ui, words, theme, settings));
                line(ui, theme);
                row(ui, words, theme, "settings-size", |ui| size(ui, words, theme, settings));
                line(ui, theme);
                row(ui, words, theme, "settings-sound", |ui| self.sound(ui, words, theme, settings, now));
                line(ui, theme);
                row(ui, words, theme, "settings-motion", |ui| {
                    toggle(ui, theme, MOTION_KEY, &mut settings.reduce_motion, &words.get("settings-less-motion"));
                    quiet(ui, theme, &words.get("settings-less-motion-note"));
                });
            });
            ui.add_space(theme.space.m);
            if quiet_button(ui, theme, Key::Escape, &words.get("briefing-back")).clicked() {
                action = Some(SettingsAction::Back);
            }
            if let Some(path) = kept {
                ui.add_space(theme.space.s);
                caption(ui, theme, &words.with("settings-kept", &[("path", path.into())]));
            }
            ui.add_space(theme.space.xl);
            action
        })
    }

    /// What is to be heard: an example, if it was asked for.
    #[must_use]
    pub const fn heard(&self, language: Language) -> Heard {
        if self.rings_until.is_some() { Heard::Ringing(language) } else { Heard::Nothing }
    }

    fn sound(&mut self, ui: &mut Ui, words: &Words, theme: &Theme, settings: &mut Settings, now: u64) {
        toggle(ui, theme, SOUND_KEY, &mut settings.sound, &words.get("settings-sound-on"));
        quiet(ui, theme, &words.get("settings-sound-note"));
        ui.add_space(theme.space.s);
        ui.add_enabled_ui(settings.sound, |ui| {
            ui.horizontal_wrapped(|ui| {
                if quiet_button(ui, theme, QUIETER_KEY, &words.get("settings-quieter")).clicked() {
                    settings.volume = settings.turned(false);
                }
                gauge(ui, words, theme, settings.volume);
                if quiet_button(ui, theme, LOUDER_KEY, &words.get("settings-louder")).clicked() {
                    settings.volume = settings.turned(true);
                }
                let rings = self.rings_until.is_some();
                let text = words.get(if rings { "settings-rings" } else { "settings-example" });
                if quiet_button(ui, theme, EXAMPLE_KEY, &text).clicked() && !rings {
                    self.rings_until = Some(now + Heard::RING);
                    ui.ctx().request_repaint();
                }
            });
        });
        if let Some(until) = self.rings_until {
            ui.ctx().request_repaint_after(std::time::Duration::from_millis(until.saturating_sub(now).max(1)));
        }
    }
}

/// What a setting is called, and beside it what can be chosen; above it, where there is little room.
fn row(ui: &mut Ui, words: &Words, theme: &Theme, id: &str, contents: impl FnOnce(&mut Ui)) {
    let name = words.get(id);
    if ui.available_width() < NARROW {
        heading(ui, theme, &name);
        contents(ui);
        return;
    }
    ui.horizontal_top(|ui| {
        let (from, room) = (ui.cursor().left(), ui.available_width());
        ui.vertical(|ui| {
            ui.set_width(NAME_WIDTH);
            ui.add_space(6.0);
            heading(ui, theme, &name);
        });
        ui.add_space((from + NAME_WIDTH + theme.space.l - ui.cursor().left()).max(0.0));
        ui.vertical(|ui| {
            ui.set_width((room - NAME_WIDTH - theme.space.l).max(0.0));
            contents(ui);
        });
    });
}

/// Parts two settings.
fn line(ui: &mut Ui, theme: &Theme) {
    ui.add_space(theme.space.xs);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::empty());
    ui.painter().hline(rect.x_range(), rect.center().y, egui::Stroke::new(1.0, theme.colors.line));
    ui.add_space(theme.space.xs);
}

fn language(ui: &mut Ui, words: &Words, theme: &Theme) -> Option<SettingsAction> {
    let mut action = None;
    ui.horizontal_wrapped(|ui| {
        for language in Language::ALL {
            if chip(ui, theme, language == words.language(), language.own_name()).clicked() {
                action = Some(SettingsAction::Speak(language));
            }
        }
        key_cap(ui, theme, LANGUAGE_KEY);
    });
    action
}

fn look(ui: &mut Ui, words: &Words, theme: &Theme, settings: &mut Settings) {
    ui.horizontal_wrapped(|ui| {
        for (id, dark) in [("theme-light", false), ("theme-dark", true)] {
            if chip(ui, theme, settings.dark == dark, &words.get(id)).clicked() {
                settings.dark = dark;
            }
        }
        key_cap(ui, theme, THEME_KEY);
    });
}

fn size(ui: &mut Ui, words: &Words, theme: &Theme, settings: &mut Settings) {
    ui.horizontal_wrapped(|ui| {
        for (place, size) in Settings::SIZES.into_iter().enumerate() {
            let text = words.with("settings-percent", &[("percent", u32::from(size).into())]);
            if key_chip(ui, theme, number_key(place), settings.text_percent == size, &text).clicked() {
                settings.text_percent = size;
            }
        }
    });
    quiet(ui, theme, &words.get("settings-size-note"));
}

/// How loud it is: ten steps of a bar, and the number beside it.
fn gauge(ui: &mut Ui, words: &Words, theme: &Theme, volume: u8) {
    const STEPS: u8 = 10;
    let colors = theme.colors;
    let (rect, response) = ui.allocate_exact_size(vec2(132.0, theme.space.target), Sense::empty());
    for step in 0..STEPS {
        let left = rect.left() + 4.0 + f32::from(step) * 12.5;
        let high = 8.0 + 1.6 * f32::from(step);
        let bar = Rect::from_min_size(egui::pos2(left, rect.center().y + 12.0 - high), vec2(8.0, high));
        let lit = (step + 1) * Settings::STEP <= volume;
        ui.painter().rect_filled(bar, 2, if lit { colors.accent } else { colors.sunken });
        ui.painter().rect_stroke(
            bar,
            2,
            egui::Stroke::new(1.0, if lit { colors.accent } else { colors.edge }),
            egui::StrokeKind::Inside,
        );
    }
    let text = words.with("settings-percent", &[("percent", u32::from(volume).into())]);
    let name = words.with("settings-volume", &[("percent", text.clone().into())]);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &name));
    label(ui, theme.text.quiet(text));
}
