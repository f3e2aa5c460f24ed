//! A moment with its best reply.

use super::super::call::Call;
use crate::analysis::Worth;
use crate::core::scenario::{MomentIndex, ReplyIndex};

/// A moment at which there is a choice between words.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) moment: MomentIndex,
    /// Its replies with words, with what an average trainee loses by each on average beside the best one on offer, in
    /// millionths of standing, over all customers.
    pub(super) replies: Vec<(ReplyIndex, f64)>,
    /// Which of them is the best.
    pub(super) best: usize,
}

impl Item {
    /// Every item of a call: the moments at which one reply with words is better than all others.
    pub(super) fn all(call: &Call<'_>) -> Vec<Self> {
        let scenario = call.scenario;
        let mut visits = vec![0.0; scenario.replies.len()];
        let mut lost = vec![0.0; scenario.replies.len()];
        for play in &call.plays {
            play.each_decision(Worth::value, |decision| {
                let Some(best) = decision.best(|_| true) else { return };
                for (reply, worth) in decision.options {
                    visits[reply.at()] += decision.visits;
                    lost[reply.at()] += decision.visits * f64::from(best - worth);
                }
            });
        }
        let loss = |reply: ReplyIndex| (visits[reply.at()] > 0.0).then(|| lost[reply.at()] / visits[reply.at()]);
        let moments = (0..).map(MomentIndex).take(scenario.moments.len());
        let item = |moment: MomentIndex| {
            let offered: Vec<(ReplyIndex, f64)> =
                scenario.moment(moment).replies.iter().filter_map(|reply| Some((*reply, loss(*reply)?))).collect();
            let least = offered.iter().map(|(_, loss)| *loss).fold(f64::INFINITY, f64::min);
            let mut best = offered.iter().filter(|(_, loss)| *loss <= least).map(|(reply, _)| *reply);
            let (best, None) = (best.next()?, best.next()) else { return None };
            let replies: Vec<(ReplyIndex, f64)> =
                offered.into_iter().filter(|(reply, _)| scenario.reply(*reply).text.is_some()).collect();
            // Where the best reply is to say nothing, no words give it away.
            let best = replies.iter().position(|(reply, _)| *reply == best)?;
            (replies.len() > 1).then_some(Self { moment, replies, best })
        };
        moments.filter_map(item).collect()
    }
}
