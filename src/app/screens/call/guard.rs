//! A click that comes a moment late was meant for what stood there before.

use egui::{Id, Rect, Sense, Ui};
use std::time::Duration;

/// For so long after it has changed nobody can have seen what they click on, in milliseconds.
const UNSEEN: u64 = 800;

/// Keeps the pointer from what has only just come to stand under it. Keys and screen readers name what they press, and
/// are let through.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Guard {
    /// What could be pressed in the last frame.
    offered: Option<Offered>,
    /// When that took the place of something else, in milliseconds of the screen's clock.
    since: Option<u64>,
}

/// What can be pressed, as far as it comes to stand where something else was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Offered {
    /// How much has happened.
    pub(super) events: usize,
    /// Which question is asked.
    pub(super) question: Option<usize>,
    /// Whether an answer is being explained.
    pub(super) explained: bool,
    /// What the customer does.
    pub(super) customer: Does,
    /// Whether the trainee was asked whether they mean to leave.
    pub(super) leaving: bool,
}

/// What the customer does, as far as other things can be pressed meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Does {
    /// They speak.
    Speak,
    /// They wait while something is looked up, or on hold.
    Wait,
    /// They listen.
    Listen,
}

impl Guard {
    /// Takes what can be pressed at this time, and gives whether that is something else than before.
    pub(super) fn tick(&mut self, offered: Offered, now: u64) -> bool {
        // What is there from the beginning has not taken the place of anything.
        let is_new = self.offered.replace(offered).is_some_and(|before| before != offered);
        if is_new {
            self.since = Some(now);
        }
        is_new
    }

    /// For how many milliseconds the pointer is still kept away.
    fn left(self, now: u64) -> u64 {
        self.since.map_or(0, |since| (since + UNSEEN).saturating_sub(now))
    }

    /// Covers what was drawn in `area`, for as long as it has not been there long enough.
    pub(super) fn cover(self, ui: &Ui, area: Rect, now: u64) {
        let left = self.left(now);
        if left > 0 {
            // It takes clicks and has no place among what the keyboard goes through.
            ui.interact(area, Id::new("call-guard"), Sense::CLICK);
            ui.ctx().request_repaint_after(Duration::from_millis(left));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_took_the_place_of_something_is_kept_from_the_pointer_for_a_moment() {
        let listening = Offered { events: 3, question: None, explained: false, customer: Does::Speak, leaving: false };
        let mut guard = Guard::default();
        assert!(!guard.tick(listening, 5));
        assert_eq!(guard.left(5), 0, "nothing stood there before");
        let replies = Offered { customer: Does::Listen, ..listening };
        assert!(guard.tick(replies, 1000));
        assert!(!guard.tick(replies, 1200));
        assert_eq!(guard.left(1200), UNSEEN - 200);
        assert_eq!(guard.left(1000 + UNSEEN), 0);
    }
}
