//! The robot on the line.

use super::common::Pieces;
use super::stock::stock;
use super::{Situation, Trainee};
use crate::core::scenario::ReplyIndex;
use crate::core::text::stock::APOLOGY;

/// A robot with a list of answers (item 5: what people have to do better). It opens with a stock sorry, the reply with
/// most words of apology. Then it takes the answer that shares most words with what the customer has just said; where
/// none shares any, it is sorry again. It leaves open what is asked.
#[derive(Default)]
pub(super) struct Robot {
    opened: bool,
}

impl Trainee for Robot {
    fn choose(&mut self, situation: &Situation<'_>) -> ReplyIndex {
        // It does not listen to the first question.
        let heard = if std::mem::replace(&mut self.opened, true) { situation.heard() } else { String::new() };
        let question = Pieces::of(&heard);
        situation.most(|reply| {
            let shared = situation.words(reply).map_or(0, |answer| question.common(answer));
            (shared, stock(situation, reply, &APOLOGY))
        })
    }
}
