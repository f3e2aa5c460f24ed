//! Calls that ask for no judgement.

use super::call::{Call, Play};
use crate::analysis::Worth;
use crate::core::diagnostic::{Code, Note, Path, Place};
use crate::core::scenario::{MomentIndex, ReplyIndex};

/// A reply that is best this often wherever its moment is met, with every customer, is simply the right one there.
const ALWAYS: f64 = 0.95;
/// The research: the obvious reply is not the best one in a third of the moments, or more.
const OTHERS: usize = 3;
/// Moments below which a share of them says nothing.
const ENOUGH: usize = 4;

/// Notes a call in which more than two thirds of the moments that offer a choice have one reply that is best whoever
/// calls and however they are by then: it can be learnt by heart, and nobody has to look at the customer.
pub(super) fn look(call: &Call<'_>, notes: &mut Vec<Note>) {
    let plays: Vec<Tried> = call.plays.iter().map(|play| Tried::of(play, call)).collect();
    let moments = (0..).map(MomentIndex).take(call.scenario.moments.len());
    let met: Vec<MomentIndex> = moments.filter(|moment| plays.iter().any(|tried| tried.met(*moment))).collect();
    let settled: Vec<ReplyIndex> = met.iter().filter_map(|moment| settles(call, &plays, *moment)).collect();
    if met.len() < ENOUGH || settled.len() * OTHERS <= met.len() * (OTHERS - 1) {
        return;
    }
    let details = vec![("found", settled.len().to_string()), ("count", met.len().to_string())];
    let note = Note::new(Code::NoJudgement, Path::root().name("moments").key()).with(details);
    let label = |note: Note, reply: &ReplyIndex| {
        let reply = call.scenario.reply(*reply);
        note.label("always-best", Place::of(call.path_of(reply)))
    };
    notes.push(settled.iter().fold(note, label));
}

/// The reply of a moment that is best whenever there is a choice there; the first one, if several are.
fn settles(call: &Call<'_>, plays: &[Tried], moment: MomentIndex) -> Option<ReplyIndex> {
    let is_best = |reply: &ReplyIndex| plays.iter().all(|tried| tried.is_always_best(moment, *reply));
    call.scenario.moment(moment).replies.iter().copied().find(is_best)
}

/// How often an average trainee decides at each moment, and each reply is among the best then.
struct Tried {
    visits: Vec<f64>,
    best: Vec<f64>,
}

impl Tried {
    fn of(play: &Play<'_>, call: &Call<'_>) -> Self {
        let scenario = call.scenario;
        let mut tried = Self { visits: vec![0.0; scenario.moments.len()], best: vec![0.0; scenario.replies.len()] };
        play.each_decision(Worth::value, |decision| {
            tried.visits[decision.moment.at()] += decision.visits;
            let best = decision.best(|_| true);
            for (reply, _) in decision.options.iter().filter(|(_, worth)| Some(*worth) == best) {
                tried.best[reply.at()] += decision.visits;
            }
        });
        tried
    }

    fn met(&self, moment: MomentIndex) -> bool {
        self.visits[moment.at()] > 0.0
    }

    fn is_always_best(&self, moment: MomentIndex, reply: ReplyIndex) -> bool {
        self.best[reply.at()] >= ALWAYS * self.visits[moment.at()]
    }
}
