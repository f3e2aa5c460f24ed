//! The bar at the foot: back, the call as a whole, the magnifier, and how far the work is.

use super::selection::Selected;
use super::work::{Standing, Work};
use super::{AnalysisAction, AnalysisScreen, WIDTH, ZOOMS};
use crate::app::theme::Theme;
use crate::app::widgets::{column, quiet, quiet_button};
use crate::words::Words;
use egui::{Frame, Key, Margin, Panel, Stroke, Ui};
use std::sync::Arc;

const WHOLE_KEY: Key = Key::O;
const STOP_KEY: Key = Key::S;

pub(super) fn foot(
    screen: &mut AnalysisScreen,
    ui: &mut Ui,
    words: &Words,
    theme: &Theme,
    standing: Standing,
) -> Option<AnalysisAction> {
    screen.arrow_keys(ui);
    let mut action = None;
    let frame = Frame::NONE.fill(theme.colors.card).inner_margin(Margin::symmetric(0, 12));
    let bar = Panel::bottom("analysis-foot").frame(frame).show_separator_line(false).show(ui, |ui| {
        column(ui, theme, WIDTH, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = theme.space.m;
                if quiet_button(ui, theme, Key::Escape, &words.get("analysis-back")).clicked() {
                    action = Some(AnalysisAction::Back(Arc::clone(&screen.scenario)));
                }
                magnifier(screen, ui, words, theme);
                if screen.selected != Selected::Whole
                    && quiet_button(ui, theme, WHOLE_KEY, &words.get("analysis-whole")).clicked()
                {
                    screen.choose(Selected::Whole);
                }
                work(screen, ui, words, theme, standing);
            });
        });
    });
    let edge = bar.response.rect;
    ui.painter().hline(edge.x_range(), edge.top(), Stroke::new(1.0, theme.colors.line));
    action
}

fn magnifier(screen: &mut AnalysisScreen, ui: &mut Ui, words: &Words, theme: &Theme) {
    ui.add_enabled_ui(screen.zoom > 0, |ui| {
        if quiet_button(ui, theme, Key::Minus, &words.get("analysis-smaller")).clicked() {
            screen.zoom -= 1;
        }
    });
    ui.add_enabled_ui(screen.zoom + 1 < ZOOMS.len(), |ui| {
        // The plus shares its key with the sign of equality, which needs no shift.
        let pressed = crate::app::widgets::take_key(ui, Key::Equals);
        if quiet_button(ui, theme, Key::Plus, &words.get("analysis-larger")).clicked() || pressed {
            screen.zoom += 1;
        }
    });
}

/// How far the work is, and the way to stop it or to begin it again.
fn work(screen: &mut AnalysisScreen, ui: &mut Ui, words: &Words, theme: &Theme, standing: Standing) {
    match standing {
        Standing::Working(customer, progress) => {
            if quiet_button(ui, theme, STOP_KEY, &words.get("analysis-stop")).clicked() {
                screen.work.stop();
            }
            let name = screen.scenario.customer(customer).name.get(words.language()).as_str();
            let arguments = [("customer", name.into()), ("positions", words.count(progress.positions as u128).into())];
            quiet(ui, theme, &words.with("analysis-working", &arguments));
        }
        Standing::Stopped => {
            if quiet_button(ui, theme, STOP_KEY, &words.get("analysis-again")).clicked() {
                screen.work = Work::begin(&screen.scenario, &screen.entry.files, &screen.picture.graph);
            }
            quiet(ui, theme, &words.get("analysis-stopped"));
        }
        Standing::Done => {}
    }
}
