//! The bar at the foot: to the line, back, play, the other scenarios; and what came of the last jump.

use super::{FindingsAction, FindingsScreen, Look, Said, WIDTH};
use crate::app::editor::Place;
use crate::app::widgets::{column, primary_button, quiet, quiet_button};
use egui::{Frame, Key, Margin, Panel, Stroke, Ui};
use std::sync::Arc;

const PLAY_KEY: Key = Key::P;

pub(super) fn foot(screen: &FindingsScreen, ui: &mut Ui, look: Look<'_>, has_editor: bool) -> Option<FindingsAction> {
    let theme = look.theme;
    let mut action = None;
    let frame = Frame::NONE.fill(theme.colors.card).inner_margin(Margin::symmetric(0, 14));
    let bar = Panel::bottom("findings-foot").frame(frame).show_separator_line(false).show(ui, |ui| {
        column(ui, theme, WIDTH, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = theme.space.m;
                action = buttons(screen, ui, look, has_editor);
                if let Some(said) = &screen.said {
                    quiet(ui, theme, &in_words(said, look));
                }
            });
        });
    });
    let edge = bar.response.rect;
    ui.painter().hline(edge.x_range(), edge.top(), Stroke::new(1.0, theme.colors.line));
    action
}

fn buttons(screen: &FindingsScreen, ui: &mut Ui, look: Look<'_>, has_editor: bool) -> Option<FindingsAction> {
    let Look { words, theme } = look;
    let mut action = None;
    // Only what is there can be played.
    let scenario = screen.entry.scenario.as_ref().filter(|_| !screen.gone);
    let chosen = screen.chosen();
    if let Some((finding, at)) = chosen {
        let id = if has_editor { "findings-open" } else { "findings-copy" };
        let text = words.with(id, &[("line", at.line.to_string().into())]);
        if primary_button(ui, theme, Key::Enter, &text).clicked() {
            let place = Place { file: finding.file.clone().into(), line: at.line, column: at.column };
            action = Some(FindingsAction::Jump(place));
        }
    } else if let Some(scenario) = scenario
        && primary_button(ui, theme, Key::Enter, &words.get("findings-play")).clicked()
    {
        action = Some(FindingsAction::Play(Arc::clone(scenario)));
    }
    if quiet_button(ui, theme, Key::Escape, &words.get("findings-back")).clicked() {
        action = Some(FindingsAction::Back);
    }
    if let (Some(scenario), true) = (scenario, chosen.is_some()) {
        let id = if screen.entry.outdated { "findings-play-earlier" } else { "findings-play" };
        if quiet_button(ui, theme, PLAY_KEY, &words.get(id)).clicked() {
            action = Some(FindingsAction::Play(Arc::clone(scenario)));
        }
    }
    let (place, count) = screen.among;
    if count > 1 || (count == 1 && place >= count) {
        let of = [("place", (place + 1).min(count).to_string().into()), ("count", count.to_string().into())];
        if quiet_button(ui, theme, Key::ArrowRight, &words.with("findings-next", &of)).clicked() {
            action = Some(FindingsAction::Step(1));
        }
        if crate::app::widgets::take_key(ui, Key::ArrowLeft) {
            action = Some(FindingsAction::Step(-1));
        }
    }
    action
}

fn in_words(said: &Said, look: Look<'_>) -> String {
    let words = look.words;
    match said {
        Said::Opened => words.get("findings-opened"),
        Said::Copied(place) => words.with("findings-copied", &[("place", place.as_str().into())]),
        Said::Failed(reason, place) => {
            words.with("findings-failed", &[("reason", reason.as_str().into()), ("place", place.as_str().into())])
        }
    }
}
