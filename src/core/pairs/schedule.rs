//! When a card comes again.

use super::Ease;
use chrono::{DateTime, Days, Utc};
use rs_fsrs::{Card, FSRS, Parameters, Rating};

/// A card was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reviewed {
    /// On which day, counted from any day that is the same for all.
    pub day: i32,
    /// How easily it came.
    pub ease: Ease,
}

/// Where a card stands after what was said of it: nothing is kept but the answers, and everything follows from them. The
/// numbers of the scheduler (FSRS) fit the average learner; with sixteen cards there is nothing to fit them to.
#[derive(Clone, Debug)]
pub struct Standing {
    card: Card,
    answers: usize,
}

impl Standing {
    /// After these answers, in order.
    #[must_use]
    pub fn after(answers: &[Reviewed]) -> Self {
        let start = Self { card: Card::default(), answers: 0 };
        answers.iter().fold(start, |standing, answer| standing.answered(*answer))
    }

    fn answered(self, answer: Reviewed) -> Self {
        let card = scheduler().next(self.card, time(answer.day), rating(answer.ease)).card;
        Self { card, answers: self.answers + 1 }
    }

    /// Whether it was never answered.
    #[must_use]
    pub const fn is_new(&self) -> bool {
        self.answers == 0
    }

    /// On which day it comes again; none of a card that was never answered.
    #[must_use]
    pub fn due(&self) -> Option<i32> {
        (!self.is_new()).then(|| day(self.card.due))
    }

    /// In how many days it comes again if it is answered so today; at least one.
    #[must_use]
    pub fn comes_in(&self, today: i32, ease: Ease) -> i32 {
        let next = self.clone().answered(Reviewed { day: today, ease });
        (day(next.card.due) - today).max(1)
    }
}

/// Without steps of minutes: a drill is a few minutes a day. Without chance.
fn scheduler() -> FSRS {
    FSRS::new(Parameters { enable_short_term: false, enable_fuzz: false, ..Parameters::default() })
}

const fn rating(ease: Ease) -> Rating {
    match ease {
        Ease::Missed => Rating::Again,
        Ease::Hard => Rating::Hard,
        Ease::Good => Rating::Good,
        Ease::Easy => Rating::Easy,
    }
}

/// The scheduler counts in times; ours begin at midnight.
fn time(day: i32) -> DateTime<Utc> {
    let days = Days::new(u64::try_from(day).unwrap_or(0));
    DateTime::UNIX_EPOCH.checked_add_days(days).unwrap_or(DateTime::UNIX_EPOCH)
}

fn day(time: DateTime<Utc>) -> i32 {
    i32::try_from(time.timestamp().div_euclid(24 * 60 * 60)).unwrap_or(i32::MAX)
}
