//! What careful and careless conduct would have made of the same customer.

use crate::core::customer::{Model, Move, Moves, Outcome, State, Totals, Turn};
use crate::core::scenario::{CustomerIndex, Scenario};

/// Two courses of the same customer, played by the model without words: listen and name, own and act, offer a choice,
/// check; and play down and quote the rules. A score is read between them, over as many turns as the contact had, so
/// that calls and customers can be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Yardstick {
    /// After each turn.
    careful: Vec<Mark>,
    careless: Vec<Mark>,
}

/// A course after one of its turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Mark {
    /// The heat after each turn so far, added up.
    heat: i32,
    progress: i16,
}

/// How well a careful colleague's replies fit and how concrete they are: good, not superhuman. In thousandths.
const CAREFUL_FIT: i32 = 900;
const CAREFUL_SPECIFICITY: i32 = 800;
/// Turns in which careful conduct has gone through all its steps.
const CAREFUL_TURNS: usize = 5;

impl Yardstick {
    /// The two courses of a customer of a scenario, over `turns` turns and a few at the least.
    #[must_use]
    pub fn of(scenario: &Scenario, customer: CustomerIndex, turns: usize) -> Self {
        let who = scenario.customer(customer);
        let arrived = Model::arriving(who.starts, who.temperament, who.failures()).0;
        let careful: [Moves; CAREFUL_TURNS] = [
            Moves::default().with(Move::Listen, 2).with(Move::Label, 1),
            Moves::default().with(Move::Listen, 1).with(Move::Validate, 2),
            Moves::default().with(Move::Own, 2).with(Move::Act, 2),
            Moves::default().with(Move::Act, 2).with(Move::Options, 1),
            Moves::default().with(Move::CheckBack, 2).with(Move::FaceGive, 1),
        ];
        let careless = [Moves::default().with(Move::Minimise, 1).with(Move::PolicyWall, 2)];
        let turns = turns.max(CAREFUL_TURNS);
        Self { careful: course(arrived, &careful, turns), careless: course(arrived, &careless, turns) }
    }

    /// The mean heat after careful and after careless conduct over `turns` turns, in points; the start counts for
    /// nothing.
    #[must_use]
    pub fn mean_heat(&self, turns: usize) -> [i32; 2] {
        [&self.careful, &self.careless].map(|course| at(course, turns).map_or(0, |mark| mean(mark.heat, turns)))
    }

    /// The progress that careful conduct comes to. A short contact is no excuse: it acts within its five turns.
    #[must_use]
    pub fn progress(&self, turns: usize) -> i16 {
        at(&self.careful, turns.max(CAREFUL_TURNS)).map_or(0, |mark| mark.progress)
    }
}

/// The mean over a number of turns, in points; none of no turns.
pub(super) fn mean(sum: i32, turns: usize) -> i32 {
    i32::try_from(turns).ok().filter(|turns| *turns > 0).map_or(0, |turns| sum / turns)
}

fn at(course: &[Mark], turns: usize) -> Option<&Mark> {
    course.get(turns.checked_sub(1)?)
}

/// Plays the moves in turn, the last one for the rest; a customer who breaks off stays as they left.
fn course(mut customer: Model, moves: &[Moves], turns: usize) -> Vec<Mark> {
    let mut heat = 0;
    (0..turns)
        .map(|turn| {
            let gone = Outcome::breaks_off(customer.state()).is_some();
            if let Some(moves) = moves.get(turn.min(moves.len() - 1)).filter(|_| !gone) {
                let turn = Turn { fit: CAREFUL_FIT, specificity: CAREFUL_SPECIFICITY, ..Turn::of(moves) };
                customer.hear(&turn, &mut Totals::default());
            }
            let State { heat: now, progress, .. } = *customer.state();
            heat += i32::from(now);
            Mark { heat, progress }
        })
        .collect()
}
