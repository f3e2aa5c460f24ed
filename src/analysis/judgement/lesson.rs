//! The one rule to take along from an attempt.

use super::Verdict;
use crate::core::contact::Contact;
use crate::core::debrief::{Debrief, Lesson};

/// Of an attempt that was judged, what its turning point broke, beside the best reply there; without a turning point,
/// what worked. Of one that could not be judged, what the turn broke that cost most at once.
#[must_use]
pub fn lesson(contact: &Contact, debrief: &Debrief, verdict: Option<&Verdict>) -> Option<Lesson> {
    let (turn, best) = match verdict {
        Some(verdict) => {
            let turn = verdict.judgement.turning_point;
            let judged = turn.and_then(|turn| verdict.judgement.decisions.get(turn));
            (turn, judged.and_then(|judged| judged.offered.first()).map(|offered| offered.reply))
        }
        None => (debrief.costliest, None),
    };
    let broken = turn.and_then(|turn| Lesson::of_turn(contact, turn, best));
    broken.or_else(|| Lesson::that_worked(contact, debrief))
}
