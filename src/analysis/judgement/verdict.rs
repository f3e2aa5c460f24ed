//! Everything that the analysis says of an attempt.

use super::{Judgement, Twin, twins};
use crate::analysis::{Limits, Progress, Ranges};
use crate::core::contact::Contact;
use crate::core::debrief::Debrief;
use std::ops::ControlFlow;

/// What the analysis says of an attempt.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// Each decision, the turning point, the better line.
    pub judgement: Judgement,
    /// What the call allows with this customer.
    pub ranges: Ranges,
    /// The same replies to the other customers.
    pub twins: Vec<Twin>,
}

/// The turn on which a call turned; where that is not known, for it was not judged, the one that cost most at once.
#[must_use]
pub fn turning_point(debrief: &Debrief, verdict: Option<&Verdict>) -> Option<usize> {
    match verdict {
        Some(verdict) => verdict.judgement.turning_point,
        None => debrief.costliest,
    }
}

impl Verdict {
    /// Judges an attempt. `watcher` is told how far the search has come, and may stop it; there is none then, nor of a
    /// call that is too large.
    pub fn of(contact: &Contact, watcher: &mut dyn FnMut(Progress) -> ControlFlow<()>) -> Option<Self> {
        let graph = Judgement::search(contact, Limits::default()).watched(watcher).ok()?;
        Some(Self { judgement: Judgement::by(contact, &graph), ranges: graph.ranges(), twins: twins(contact) })
    }
}
