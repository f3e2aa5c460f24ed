//! The time for which the customer waits while something is done: it is felt, and shortened.

use super::{CallScreen, Look};
use crate::app::heard::Heard;
use crate::app::widgets::{quiet, quiet_button};
use crate::core::scenario::{Act, Reply};
use egui::{Key, Ui};
use std::time::Duration;

/// How long it takes on the screen, in milliseconds: enough to notice that somebody waits, and no practice in waiting.
pub(super) const SHOWN: u64 = 2500;
/// How often the picture changes meanwhile.
const FRAME: Duration = Duration::from_millis(100);

/// Time that passes on the clock of the call while the customer is not spoken with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Meantime {
    /// What is done.
    act: Act,
    /// How long that takes on the clock of the call, in seconds.
    takes: i32,
    /// Since when it is shown, on the screen's clock.
    since: Option<u64>,
}

impl Meantime {
    /// What a reply lets the customer wait for, if it does.
    pub(super) fn of(reply: &Reply) -> Option<Self> {
        (reply.act.keeps_waiting() && reply.takes > 0).then_some(Self {
            act: reply.act,
            takes: reply.takes,
            since: None,
        })
    }

    /// Takes the time of the screen's clock. When it was shown long enough, gives back for how long.
    fn tick(&mut self, now: u64) -> Option<u64> {
        let since = *self.since.get_or_insert(now);
        (now >= since + SHOWN).then_some(SHOWN)
    }

    /// For how long it has been shown, in milliseconds.
    fn shown(&self, now: u64) -> u64 {
        self.since.map_or(0, |since| now.saturating_sub(since)).min(SHOWN)
    }

    /// Seconds that are still to pass on the clock of the call.
    pub(super) fn left(&self, now: u64) -> i32 {
        let left = i64::try_from(SHOWN - self.shown(now)).unwrap_or(0);
        let whole = i64::try_from(SHOWN).unwrap_or(i64::MAX);
        i32::try_from((i64::from(self.takes) * left + whole - 1) / whole).unwrap_or(0)
    }

    /// What is to be heard of it.
    pub(super) fn heard(&self) -> Heard {
        if self.act == Act::Hold { Heard::Hold } else { Heard::Nothing }
    }

    /// The end of the message ids that tell of it.
    pub(super) const fn name(&self) -> &'static str {
        match self.act {
            Act::Hold => "hold",
            Act::Transfer => "transfer",
            _ => "look-up",
        }
    }
}

impl CallScreen {
    /// Takes the time while the customer waits; the clock of the call stands, for its time was taken at once.
    pub(super) fn tick_meantime(&mut self, now_millis: u64) {
        if let Some(shown) = self.meantime.as_mut().and_then(|meantime| meantime.tick(now_millis)) {
            self.end_meantime(shown);
        }
    }

    fn end_meantime(&mut self, shown: u64) {
        self.stood += shown;
        self.meantime = None;
        self.transcript.go_on();
        self.following = super::FOLLOWING;
    }

    /// What is done meanwhile, and a way not to wait for it.
    pub(super) fn wait(&mut self, ui: &mut Ui, look: Look<'_>, now_millis: u64) {
        let Some(meantime) = self.meantime else { return };
        let customer = self.contact.scenario().customer(self.contact.setup().customer);
        let arguments = [
            ("name", customer.name.get(look.words.language()).clone().into()),
            ("seconds", meantime.takes.to_string().into()),
        ];
        quiet(ui, look.theme, &look.words.with(&format!("call-meantime-{}", meantime.name()), &arguments));
        if quiet_button(ui, look.theme, Key::Space, &look.words.get("call-meantime-skip")).clicked() {
            self.end_meantime(meantime.shown(now_millis));
            ui.ctx().request_repaint();
            return;
        }
        let left = Duration::from_millis((SHOWN - meantime.shown(now_millis)).max(1));
        ui.ctx().request_repaint_after(if look.theme.motion { left.min(FRAME) } else { left });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_passes_from_the_first_look_on_and_ends_by_itself() {
        let mut meantime = Meantime { act: Act::Hold, takes: 60, since: None };
        assert_eq!((meantime.left(700), meantime.tick(700)), (60, None));
        assert_eq!(meantime.left(700 + SHOWN / 2), 30);
        assert_eq!(meantime.tick(700 + SHOWN - 1), None);
        assert_eq!(meantime.left(700 + SHOWN - 1), 1);
        // Whoever looks late finds that it went on when it should have gone on.
        assert_eq!((meantime.tick(90_000), meantime.left(90_000)), (Some(SHOWN), 0));
    }
}
