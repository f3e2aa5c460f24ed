//! A customer in the middle of a contact.

use super::{Effects, History, Moves, Outcome, State, Tally, Temperament, Turn, Weighed, rules};

/// The customer's side of a contact: who it is, where they stand, what they remember.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Model {
    temperament: Temperament,
    failures: i32,
    state: State,
    history: History,
}

impl Model {
    /// A customer who arrives in `state` after `failures` contacts that failed (rule 10 is applied here), with the
    /// effects that those had.
    #[must_use]
    pub fn arriving(state: State, temperament: Temperament, failures: i32) -> (Self, Effects) {
        let effects = rules::handoff(failures);
        (Self { temperament, failures, state: state.after(&effects), history: History::default() }, effects)
    }

    /// The same customer, standing elsewhere and remembering something else.
    #[must_use]
    pub const fn standing(self, state: State, history: History) -> Self {
        Self { state, history, ..self }
    }

    /// Where the customer stands.
    #[must_use]
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// What the customer remembers.
    #[must_use]
    pub const fn history(&self) -> &History {
        &self.history
    }

    /// The traits.
    #[must_use]
    pub const fn temperament(&self) -> &Temperament {
        &self.temperament
    }

    /// Failed contacts before this one.
    #[must_use]
    pub const fn failures(&self) -> i32 {
        self.failures
    }

    /// The outcome if the contact ended now.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        Outcome::of(&self.state)
    }

    /// Whether a turn with these moves would cost trust because its warmth is seen through (rule 2).
    #[must_use]
    pub fn sees_through(&self, moves: &Moves) -> bool {
        rules::trust_lost(rules::hollow(moves, &self.state, &self.temperament, &self.history)) > 0
    }

    /// Lets the customer hear one turn; `effects` takes down what it did.
    pub fn hear(&mut self, turn: &Turn<'_>, effects: &mut impl Tally) {
        let turn = Turn { failures: self.failures, ..*turn };
        rules::effects(&Weighed::new(&turn, &self.state, &self.temperament, &self.history), effects);
        self.state = self.state.after(effects);
        self.history = self.history.with(turn.moves);
    }
}
