//! A line of the customer that somebody cut into.

use super::{Contact, Event};

/// How far a line had come, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BrokenOff {
    /// What was heard of it.
    pub heard: u32,
    /// How long it would have taken.
    pub whole: u32,
}

impl Contact {
    /// How far the last line before a decision had come when the trainee cut in; none if it was heard to its end. Lines
    /// that had not begun then were never said, and stand nowhere.
    #[must_use]
    pub fn broken_off(&self, exchange: usize) -> Option<BrokenOff> {
        let mut turns = self.events().split(|event| matches!(event, Event::Replied { .. }));
        let turn = turns.nth(exchange)?;
        let cut = turn.iter().find_map(|event| if let Event::CutIn { at } = event { Some(*at) } else { None })?;
        let of = |event: &Event| match *event {
            Event::Said { from, until, .. } if from < cut && cut < until => Some((from, until)),
            _ => None,
        };
        let (from, until) = turn.iter().find_map(of)?;
        let millis = |time: u64| u32::try_from(time - from).unwrap_or(u32::MAX);
        Some(BrokenOff { heard: millis(cut), whole: millis(until) })
    }
}
