//! A call that was cut off, and the two ways on.

use super::{Home, HomeAction};
use crate::app::theme::Theme;
use crate::app::widgets::{body, caption, note, primary_button, quiet_button};
use crate::record::{Summary, when};
use crate::words::Words;
use egui::{Key, Ui};
use jiff::tz::TimeZone;

const GO_ON_KEY: Key = Key::C;
const LEAVE_KEY: Key = Key::X;

/// Says which call it was, and asks.
pub(super) fn cut_off(ui: &mut Ui, words: &Words, theme: &Theme, home: &Home, call: &Summary) -> Option<HomeAction> {
    let (title, customer) = home.named(words, call);
    let when = when(call.begun, TimeZone::system());
    let mut action = None;
    note(ui, theme, theme.colors.amber_soft, |ui| {
        let arguments = [("title", title.into()), ("customer", customer.into())];
        body(ui, theme, &words.with("home-cut-off", &arguments));
        caption(ui, theme, &words.with("home-cut-off-when", &[("when", when.into())]));
        ui.add_space(theme.space.s);
        ui.horizontal_wrapped(|ui| {
            if primary_button(ui, theme, GO_ON_KEY, &words.get("home-go-on")).clicked() {
                action = Some(HomeAction::GoOn);
            }
            if quiet_button(ui, theme, LEAVE_KEY, &words.get("home-leave")).clicked() {
                action = Some(HomeAction::LeaveCutOff);
            }
        });
    });
    ui.add_space(theme.space.l);
    action
}
