//! Pace: whether things came in time.

use super::{Point, Reason, Score, ScoreKind};
use crate::core::contact::Contact;

/// Points of one answer in time, of a window, of a need that was met before it was too late.
const ANSWER: i32 = 10;
const WINDOW: i32 = 30;
const NEED: i32 = 20;
/// Seconds of slowness that take one point of an answer.
const SECONDS_PER_POINT: i32 = 6;

/// In a timed contact every answer counts; windows and late help count always. Being quicker than in time gains
/// nothing: guessing is not pace.
pub(super) fn score(contact: &Contact) -> Score {
    let mut points = Vec::new();
    for (place, exchange) in contact.exchanges().iter().enumerate() {
        let mut give = |gained, of, because| points.push(Point { exchange: Some(place), gained, of, because });
        let (timing, reply) = (exchange.timing, exchange.reply);
        if contact.setup().timed {
            if timing.overdue > 0 {
                let gained = (ANSWER - timing.overdue / SECONDS_PER_POINT).max(0);
                give(gained, ANSWER, Reason::Overdue { seconds: timing.overdue });
            } else if timing.interrupted {
                give(0, ANSWER, Reason::CutIn { reply });
            } else {
                give(ANSWER, ANSWER, Reason::InTime);
            }
        }
        match timing.in_window {
            Some(true) => give(WINDOW, WINDOW, Reason::WindowMet { reply }),
            Some(false) => give(0, WINDOW, Reason::WindowMissed { reply }),
            None => {}
        }
        if let Some(need) = contact.scenario().reply(reply).need.filter(|_| timing.need_was_late) {
            give(0, NEED, Reason::NeedLate { need });
        }
    }
    Score::share(ScoreKind::Pace, points)
}
