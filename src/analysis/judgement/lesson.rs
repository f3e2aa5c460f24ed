//! The one rule to take along from an attempt.

use super::{Verdict, turning_point};
use crate::core::contact::Contact;
use crate::core::debrief::{Debrief, Lesson};

/// Of an attempt in which the trainee kept cutting in, to let people finish. Of another that was judged, what its turning point broke, beside the best reply there; without a turning point,
/// what worked. Of one that could not be judged, what the turn broke that cost most at once.
#[must_use]
pub fn lesson(contact: &Contact, debrief: &Debrief, verdict: Option<&Verdict>) -> Option<Lesson> {
    let turn = turning_point(debrief, verdict);
    let habit = Lesson::of_cutting_in(debrief, turn);
    let judged = verdict.and_then(|verdict| verdict.judgement.decisions.get(turn?));
    let best = judged.and_then(|judged| judged.offered.first()).map(|offered| offered.reply);
    let broken = turn.and_then(|turn| Lesson::of_turn(contact, turn, best));
    habit.or(broken).or_else(|| Lesson::that_worked(contact, debrief))
}
