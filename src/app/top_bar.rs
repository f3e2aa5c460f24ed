//! The bar at the top: whose program this is, the language, light or dark.

use super::attune::{SETTINGS_KEY, THEME_KEY};
use super::theme::Theme;
use super::widgets::{column, label, language_switch, quiet_button};
use crate::core::text::Language;
use crate::words::Words;
use egui::{Align, Frame, Key, Layout, Margin, Panel, Ui};

/// What the bar asks for.
pub(super) enum TopBarAction {
    /// Another language.
    Speak(Language),
    /// Dark for light, light for dark.
    ToggleTheme,
    /// The settings.
    Settings,
    /// Somebody else practises.
    Who,
}

/// Below this width, in points, what can be pressed stands in a row of its own.
const TWO_ROWS: f32 = 720.0;
/// Below this width there is no room for the line beside the name.
const NO_TAGLINE: f32 = 1080.0;

/// The longest name that the bar shows whole, in characters.
const NAME: usize = 12;
/// Somebody else practises.
const WHO_KEY: Key = Key::F3;

/// Shows the bar; `who` is the name of whoever practises. It is as wide as the screen below it spreads.
pub(super) fn top_bar(
    ui: &mut Ui,
    words: &Words,
    theme: &Theme,
    width: f32,
    who: Option<&str>,
) -> Option<TopBarAction> {
    let mut action = None;
    let frame = Frame::NONE.fill(theme.colors.paper).inner_margin(Margin { left: 0, right: 0, top: 16, bottom: 4 });
    Panel::top("top-bar").frame(frame).show_separator_line(false).show(ui, |ui| {
        column(ui, theme, width, |ui| {
            let room = ui.available_width();
            ui.horizontal_wrapped(|ui| {
                label(ui, theme.text.heading(words.get("app-title")).color(theme.colors.accent));
                if room >= NO_TAGLINE {
                    ui.add_space(theme.space.s);
                    label(ui, theme.text.quiet(words.get("app-tagline")));
                }
                if room >= TWO_ROWS {
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| action = controls(ui, words, theme, who));
                }
            });
            if room < TWO_ROWS {
                ui.horizontal_wrapped(|ui| action = controls(ui, words, theme, who));
            }
        });
    });
    action
}

fn controls(ui: &mut Ui, words: &Words, theme: &Theme, who: Option<&str>) -> Option<TopBarAction> {
    let mut action = None;
    if quiet_button(ui, theme, SETTINGS_KEY, &words.get("settings-open")).clicked() {
        action = Some(TopBarAction::Settings);
    }
    let other = if theme.colors.dark { "theme-light" } else { "theme-dark" };
    if quiet_button(ui, theme, THEME_KEY, &words.get(other)).clicked() {
        action = Some(TopBarAction::ToggleTheme);
    }
    if let Some(name) = who {
        // A name is as long as somebody likes it; the bar is not.
        let mut short: String = name.chars().take(NAME).collect();
        if short.len() < name.len() {
            short.push('…');
        }
        let label = words.with("who-current", &[("name", short.into())]);
        if quiet_button(ui, theme, WHO_KEY, &label).clicked() {
            action = Some(TopBarAction::Who);
        }
    }
    if let Some(language) = language_switch(ui, theme, words.language()) {
        action = Some(TopBarAction::Speak(language));
    }
    action
}
