//! Pace: whether things came in time.

use super::{Decision, Point, Reason};

/// Points of one answer in time, of a window, of a need that was met before it was too late.
const ANSWER: i32 = 10;
const WINDOW: i32 = 30;
const NEED: i32 = 20;
/// Seconds of slowness that take one point of an answer.
const SECONDS_PER_POINT: i32 = 6;

/// In a timed contact every answer counts; windows and late help count always. Being quicker than in time gains
/// nothing: guessing is not pace.
pub(super) fn decision(decision: &Decision<'_>, give: &mut impl FnMut(Point)) {
    let exchange = Some(decision.offer.place);
    let mut give = |gained, of, because| give(Point { exchange, gained, of, because });
    let (timing, reply) = (decision.timing, decision.reply);
    if decision.timed {
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
    match decision.offer.reply(reply).need.zip(timing.need_in_time) {
        Some((need, true)) => give(NEED, NEED, Reason::NeedInTime { need }),
        Some((need, false)) => give(0, NEED, Reason::NeedLate { need }),
        None => {}
    }
}
