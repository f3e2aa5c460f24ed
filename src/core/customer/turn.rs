//! One thing said or done to a customer, as the rules see it.

use super::{COEFFICIENTS, History, Move, Moves, State, Temperament, fixed};

/// One reply or act, stripped of its words.
#[derive(Clone, Copy, Debug)]
pub struct Turn<'a> {
    /// What kind of act it is.
    pub moves: &'a Moves,
    /// How well the need it answers is this customer's own, in thousandths: 1000 is the need that matters most.
    pub fit: i32,
    /// How concrete it is, in thousandths (evidence B5, specificity).
    pub specificity: i32,
    /// Whether the need it answers was left too long, or its window missed (rule 9).
    pub comes_late: bool,
    /// Seconds of silence before it, beyond the customer's patience.
    pub overdue: i32,
    /// Seconds in which the customer waits on hold or on the agent's keyboard.
    pub waiting: i32,
    /// Seconds for which the customer is left talking in a mistake that the agent knows of (item 35).
    pub mistaken: i32,
    /// Failed contacts before this one.
    pub failures: i32,
    /// Effects that the author stated outright, in points.
    pub authored: &'a [(super::Quantity, i16)],
}

impl<'a> Turn<'a> {
    /// A turn with these moves, perfectly fitting and concrete, in time.
    #[must_use]
    pub const fn of(moves: &'a Moves) -> Self {
        Self {
            moves,
            fit: fixed::ONE,
            specificity: fixed::ONE,
            comes_late: false,
            overdue: 0,
            waiting: 0,
            mistaken: 0,
            failures: 0,
            authored: &[],
        }
    }
}

/// Rule 8: where in a contact a turn stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The first turns.
    Opening,
    /// The work.
    Middle,
    /// The matter is in hand.
    Closing,
}

impl Phase {
    /// Every phase.
    pub const ALL: [Self; 3] = [Self::Opening, Self::Middle, Self::Closing];

    /// The phase after `turns` turns with this state (Li, Packard and Berger; evidence B5). Where an essay speaks of
    /// the first and last fifth, a call in progress has no known end, so the end is told by the matter itself.
    #[must_use]
    pub const fn of(turns: u16, state: &State) -> Self {
        if fixed::of_points(state.progress) >= COEFFICIENTS.closing_progress {
            Self::Closing
        } else if turns < COEFFICIENTS.opening_turns {
            Self::Opening
        } else {
            Self::Middle
        }
    }

    /// What a kind of move counts in this phase.
    #[must_use]
    pub const fn weight(self, kind: Move) -> i32 {
        let at_home = match self {
            Self::Opening | Self::Closing => kind.is_warm(),
            Self::Middle => !kind.is_warm(),
        };
        if at_home { COEFFICIENTS.phase_in } else { COEFFICIENTS.phase_out }
    }
}

/// A turn weighed by who hears it, when, and what went before: the common ground of all rules.
#[derive(Debug)]
pub struct Weighed<'a> {
    /// The turn itself.
    pub turn: &'a Turn<'a>,
    /// The state before it.
    pub state: &'a State,
    /// Who hears it.
    pub temperament: &'a Temperament,
    /// What was heard before.
    pub history: &'a History,
    /// Rule 1: the share of a solution that is taken in.
    pub gate: i32,
    /// Rule 2: how hollow it rings.
    pub hollow: i32,
    does_harm: bool,
    /// How strongly the turn does each kind of act. Rules ask some seventy times, and few kinds are in a turn.
    strengths: [i32; Move::COUNT],
}

impl<'a> Weighed<'a> {
    /// Weighs a turn.
    #[must_use]
    pub fn new(turn: &'a Turn<'a>, state: &'a State, temperament: &'a Temperament, history: &'a History) -> Self {
        let phase = Phase::of(history.turns(), state);
        let mut strengths = [0; Move::COUNT];
        for (kind, grade) in turn.moves.iter() {
            strengths[kind.index()] = strength(kind, grade, phase, history);
        }
        let gate = super::rules::gate(state);
        let hollow = super::rules::hollow(turn.moves, state, temperament, history);
        Self { turn, state, temperament, history, gate, hollow, does_harm: turn.moves.are_harmful(), strengths }
    }

    /// How strongly the turn does this kind of act: its grade, for helpful kinds times rule 2 and rule 8.
    #[must_use]
    pub const fn strength(&self, kind: Move) -> i32 {
        self.strengths[kind.index()]
    }

    /// What harmful acts come to: most turns do none, and need not be asked for each of them.
    #[must_use]
    pub fn harm(&self, sum: impl FnOnce(&Self) -> i32) -> i32 {
        if self.does_harm { sum(self) } else { 0 }
    }

    /// Rule 9: `gain`, or what is left of it when the help comes late.
    #[must_use]
    pub const fn in_time(&self, gain: i32) -> i32 {
        if self.turn.comes_late { fixed::times(gain, COEFFICIENTS.late_help) } else { gain }
    }

    /// The strongest way in which the turn gives face.
    #[must_use]
    pub fn face_given(&self) -> i32 {
        self.strength(Move::FaceGive)
            .max(self.strength(Move::SelfAttribute))
            .max(fixed::times(self.strength(Move::Normalise), COEFFICIENTS.heard_validate))
    }

    /// How much the turn lets the customer feel heard: listening, naming, validating, exploring, as far as they
    /// answer this customer's need.
    #[must_use]
    pub fn attention(&self) -> i32 {
        let validated = self.strength(Move::Validate).max(self.strength(Move::Normalise));
        let attention = self.strength(Move::Listen)
            + self.strength(Move::Label)
            + fixed::times(validated, COEFFICIENTS.heard_validate)
            + fixed::times(self.strength(Move::Explore), COEFFICIENTS.heard_explore);
        fixed::times(attention, self.turn.fit)
    }

    /// What an act is worth to the customer: as concrete as it is, and as far as the matter can be mended, though
    /// never nothing.
    #[must_use]
    pub const fn act(&self) -> i32 {
        let concrete = fixed::times(self.turn.specificity, self.strength(Move::Act));
        let in_vain = COEFFICIENTS.act_in_vain;
        fixed::times(concrete, in_vain + fixed::times(fixed::rest(in_vain), self.temperament.fixable))
    }

    /// Whether the turn holds nothing that a customer could hope from: no attention, no step down, no ownership, no
    /// act, no choice, no reason, no step, and nobody at work on it either.
    #[must_use]
    pub fn gives_nothing(&self) -> bool {
        let kinds = [Move::Own, Move::Options, Move::Explain, Move::Guide, Move::CheckBack, Move::HandoverWithContext];
        let given: i32 = kinds.into_iter().map(|kind| self.strength(kind)).sum();
        self.attention() + self.face_given() + self.act() + given == 0 && self.turn.waiting == 0
    }

    /// Whether enough face is at stake for a step down to be felt as one.
    #[must_use]
    pub const fn face_is_at_stake(&self) -> bool {
        fixed::of_points(self.state.face) >= COEFFICIENTS.face_at_stake
    }

    /// The strength of being put off: hurried out, misread, made small, blamed, sold to.
    #[must_use]
    pub const fn brushed_off(&self) -> i32 {
        self.strength(Move::RushClose)
            + self.strength(Move::Misread)
            + self.strength(Move::Minimise)
            + self.strength(Move::BlameCustomer)
            + self.strength(Move::SellTooEarly)
    }
}

/// How strongly a turn does a kind of act that it does with this grade.
const fn strength(kind: Move, grade: u8, phase: Phase, history: &History) -> i32 {
    let grade = COEFFICIENTS.grade[grade as usize];
    if kind.is_harmful() {
        return grade;
    }
    let worn = fixed::times(grade, COEFFICIENTS.diminishing[history.uses(kind) as usize]);
    fixed::times(worn, phase.weight(kind))
}
