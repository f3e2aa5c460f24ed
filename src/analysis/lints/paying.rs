//! Which replies of a kind pay.

use super::call::{Call, Measure, Play};
use super::{MOSTLY, percent};
use crate::core::diagnostic::{Code, Note};
use crate::core::scenario::{Reply, ReplyIndex};

/// Notes every reply of a kind that mostly pays with some customer: that is worth as much as the best reply of another
/// kind beside it. Positions at which all is lost, or at which only replies of the
/// kind are on offer, say nothing.
pub(super) fn note_paying(
    call: &Call<'_>,
    code: Code,
    measure: Measure,
    is_meant: impl Fn(&Reply) -> bool,
    notes: &mut Vec<Note>,
) {
    let scenario = call.scenario;
    let meant: Vec<bool> = scenario.replies.iter().map(&is_meant).collect();
    let shares: Vec<Vec<Option<f64>>> = call.plays.iter().map(|play| shares(play, measure, &meant)).collect();
    for (at, reply) in scenario.replies.iter().enumerate().filter(|(at, _)| meant[*at]) {
        let with = call.plays.iter().zip(&shares).filter_map(|(play, shares)| Some((play, shares[at]?)));
        let pays: Vec<(&Play<'_>, f64)> = with.filter(|(_, share)| *share >= MOSTLY).collect();
        if pays.is_empty() {
            continue;
        }
        let most = pays.iter().fold(0.0, |most: f64, (_, share)| most.max(*share));
        let details = vec![
            ("found", reply.id.clone()),
            ("share", percent(most)),
            ("customers", call.customers(pays.iter().map(|(play, _)| *play))),
        ];
        notes.push(Note::new(code, call.path_of(reply)).with(details));
    }
}

/// For each reply that is meant, how often it pays where an average trainee meets it beside one that is not.
fn shares(play: &Play<'_>, measure: Measure, meant: &[bool]) -> Vec<Option<f64>> {
    let is_meant = |reply: ReplyIndex| meant[reply.at()];
    let mut met = vec![0.0; meant.len()];
    let mut paid = vec![0.0; meant.len()];
    play.each_decision(measure, |decision| {
        let Some(rival) = decision.best(|reply| !is_meant(reply)) else { return };
        for (reply, worth) in decision.options.iter().filter(|(reply, _)| is_meant(*reply)) {
            met[reply.at()] += decision.visits;
            if *worth >= rival {
                paid[reply.at()] += decision.visits;
            }
        }
    });
    met.into_iter().zip(paid).map(|(met, paid)| (met > 0.0).then(|| paid / met)).collect()
}
