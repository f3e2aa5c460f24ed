//! How far the work is, and the way to stop it or to go on with it.

use super::{Standing, Step, Work};
use crate::app::theme::Theme;
use crate::app::widgets::{progress, quiet, quiet_button};
use crate::words::Words;
use egui::{Key, Ui};

/// The key that stops the work, and goes on with it.
const STOP_KEY: Key = Key::X;

/// Shows how the work stands, while there is anything to say of it; gives whether it is to be gone on with.
pub(in crate::app) fn work_bar<T: Send + 'static>(ui: &mut Ui, words: &Words, theme: &Theme, work: &Work<T>) -> bool {
    let mut go_on = false;
    match work.standing() {
        Standing::Working(Step::Reading, ..) | Standing::Done => return false,
        Standing::Working(step, done, of) => {
            let id = if step == Step::Deriving { "work-deriving" } else { "work-weighing" };
            let arguments = [("done", words.count(done as u128).into()), ("of", words.count(of as u128).into())];
            let told = words.with(id, &arguments);
            ui.horizontal_wrapped(|ui| {
                if quiet_button(ui, theme, STOP_KEY, &words.get("work-stop")).clicked() {
                    work.stop();
                }
                ui.vertical(|ui| {
                    quiet(ui, theme, &told);
                    progress(ui, theme, done, of, &told);
                });
            });
        }
        Standing::Stopped => {
            ui.horizontal_wrapped(|ui| {
                go_on = quiet_button(ui, theme, STOP_KEY, &words.get("work-go-on")).clicked();
                quiet(ui, theme, &words.get("work-stopped"));
            });
        }
        Standing::Failed => {
            ui.horizontal_wrapped(|ui| {
                go_on = quiet_button(ui, theme, STOP_KEY, &words.get("work-again")).clicked();
                quiet(ui, theme, &format!("⚠ {}", work.trouble(words).unwrap_or_default()));
            });
        }
    }
    ui.add_space(theme.space.m);
    go_on
}
