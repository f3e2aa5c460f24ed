//! Goes for the matter.

use super::{Situation, Trainee};
use crate::core::customer::Move;
use crate::core::scenario::{Act, ReplyIndex};

/// What does something about the matter.
const SOLVES: [Move; 3] = [Move::Act, Move::Options, Move::Guide];

/// Takes the reply that does most about the matter by its author's grades, and never minds the person: doing something,
/// giving a choice and guiding count by their grades, looking something up counts one. It leaves open what is asked.
pub(super) struct SolveFirst;

impl Trainee for SolveFirst {
    fn choose(&mut self, situation: &Situation<'_>) -> ReplyIndex {
        situation.most(|reply| {
            let moves = situation.moves(reply);
            let grades: u8 = SOLVES.iter().map(|kind| moves.grade(*kind)).sum();
            grades + u8::from(matches!(situation.act(reply), Act::LookUp(_)))
        })
    }
}
