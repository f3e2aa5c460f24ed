//! Feelings that may as well be ignored.

use super::call::{Call, Play};
use super::{MOSTLY, percent};
use crate::analysis::Worth;
use crate::core::diagnostic::{Code, Note};
use crate::core::scenario::{MomentIndex, ReplyIndex};
use crate::core::score::minds_feeling;

/// From this heat on a feeling is plain without a question about it.
const HOT: i16 = 60;
/// What is no difference, in millionths of standing: less than what rounding to points does to it in a few turns.
const SAME: u32 = 3000;

/// Notes moments that ask for the emotion, or at which the customer is hot, and at which the best reply that minds it
/// and the best one that does not mostly come to the same with some customer.
pub(super) fn look(call: &Call<'_>, notes: &mut Vec<Note>) {
    let scenario = call.scenario;
    let minds: Vec<bool> = scenario.replies.iter().map(minds_feeling).collect();
    let asks: Vec<bool> = scenario
        .moments
        .iter()
        .map(|moment| moment.perceive.iter().any(|questions| questions.emotion.is_some()))
        .collect();
    let ties: Vec<Vec<Option<f64>>> = call.plays.iter().map(|play| ties(play, &minds, &asks)).collect();
    for (at, moment) in (0..).map(MomentIndex).take(scenario.moments.len()).enumerate() {
        let with = call.plays.iter().zip(&ties).filter_map(|(play, ties)| Some((play, ties[at]?)));
        let tied: Vec<(&Play<'_>, f64)> = with.filter(|(_, share)| *share >= MOSTLY).collect();
        if tied.is_empty() {
            continue;
        }
        let most = tied.iter().fold(0.0, |most: f64, (_, share)| most.max(*share));
        let details = vec![
            ("found", scenario.moment(moment).id.clone()),
            ("share", percent(most)),
            ("customers", call.customers(tied.iter().map(|(play, _)| *play))),
        ];
        notes.push(Note::new(Code::FeelingIgnored, call.path_of_moment(moment).key()).with(details));
    }
}

/// For each moment, how often the two are tied where an average trainee has both on offer and the feeling is plain.
fn ties(play: &Play<'_>, minds: &[bool], asks: &[bool]) -> Vec<Option<f64>> {
    let mut met = vec![0.0; asks.len()];
    let mut tied = vec![0.0; asks.len()];
    play.each_decision(Worth::value, |decision| {
        let at = decision.moment.at();
        if !asks[at] && decision.heat < HOT {
            return;
        }
        let best = |wanted: bool| decision.best(|reply: ReplyIndex| minds[reply.at()] == wanted);
        if let (Some(minding), Some(ignoring)) = (best(true), best(false)) {
            met[at] += decision.visits;
            if minding.abs_diff(ignoring) <= SAME {
                tied[at] += decision.visits;
            }
        }
    });
    met.into_iter().zip(tied).map(|(met, tied)| (met > 0.0).then(|| tied / met)).collect()
}
