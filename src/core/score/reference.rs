//! What careful and careless conduct would have made of the same customer.

use crate::core::customer::{Model, Move, Moves, Outcome, State, Turn};

/// Two courses of the same customer over as many turns, played by the model without words: listen and name, own and
/// act, offer a choice, check; and play down and quote the rules. A score is read between them, so that calls and
/// customers can be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// States after each turn of careful conduct.
    pub careful: Vec<State>,
    /// States after each turn of careless conduct.
    pub careless: Vec<State>,
}

/// How well a careful colleague's replies fit and how concrete they are: good, not superhuman. In thousandths.
const CAREFUL_FIT: i32 = 900;
const CAREFUL_SPECIFICITY: i32 = 800;

impl Reference {
    /// The two courses of a customer who has just arrived, over `turns` turns.
    #[must_use]
    pub fn of(arrived: &Model, turns: usize) -> Self {
        let careful: [Moves; 5] = [
            Moves::default().with(Move::Listen, 2).with(Move::Label, 1),
            Moves::default().with(Move::Listen, 1).with(Move::Validate, 2),
            Moves::default().with(Move::Own, 2).with(Move::Act, 2),
            Moves::default().with(Move::Act, 2).with(Move::Options, 1),
            Moves::default().with(Move::CheckBack, 2).with(Move::FaceGive, 1),
        ];
        let careless = [Moves::default().with(Move::Minimise, 1).with(Move::PolicyWall, 2)];
        Self { careful: course(*arrived, &careful, turns), careless: course(*arrived, &careless, turns) }
    }

    /// The mean heat of a course, in points; the start counts for nothing.
    #[must_use]
    pub fn mean_heat(course: &[State]) -> i32 {
        let sum: i32 = course.iter().map(|state| i32::from(state.heat)).sum();
        i32::try_from(course.len()).ok().filter(|count| *count > 0).map_or(0, |count| sum / count)
    }
}

/// Plays the moves in turn, the last one for the rest; a customer who breaks off stays as they left.
fn course(mut customer: Model, moves: &[Moves], turns: usize) -> Vec<State> {
    (0..turns)
        .map(|turn| {
            let gone = Outcome::breaks_off(customer.state()).is_some();
            if let Some(moves) = moves.get(turn.min(moves.len() - 1)).filter(|_| !gone) {
                customer.hear(&Turn { fit: CAREFUL_FIT, specificity: CAREFUL_SPECIFICITY, ..Turn::of(moves) });
            }
            *customer.state()
        })
        .collect()
}
