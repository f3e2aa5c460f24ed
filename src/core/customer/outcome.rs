//! Rule 12: how a contact stands, and how it ends.

use super::{COEFFICIENTS, State, fixed};
use serde::{Deserialize, Serialize};

/// How a customer leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Outcome {
    /// Calm, and trusting that the matter is in hand.
    DeEscalated,
    /// Neither calmed and trusting, nor gone.
    Unresolved,
    /// Calm because hope is gone (算了). A failure.
    QuietExit,
    /// The customer takes it further, now.
    Escalated,
}

impl Outcome {
    /// Every outcome, best first.
    pub const ALL: [Self; 4] = [Self::DeEscalated, Self::Unresolved, Self::QuietExit, Self::Escalated];

    /// What a contact that ended in this state comes to. A fall of heat alone is never success (items 27, 39, 48).
    #[must_use]
    pub fn of(state: &State) -> Self {
        let heat = fixed::of_points(state.heat);
        let trust = fixed::of_points(state.trust);
        let anger = heat + fixed::times(COEFFICIENTS.escalates_face, fixed::of_points(state.face))
            - fixed::times(COEFFICIENTS.escalates_trust, trust);
        if anger > COEFFICIENTS.escalates_from {
            Self::Escalated
        } else if trust < COEFFICIENTS.quiet_exit_trust && heat < COEFFICIENTS.quiet_exit_heat {
            Self::QuietExit
        } else if heat < COEFFICIENTS.deescalated_heat && trust > COEFFICIENTS.deescalated_trust {
            Self::DeEscalated
        } else {
            Self::Unresolved
        }
    }

    /// How a customer in this state ends the contact of their own accord in the middle of it, if they do. Who escalates
    /// does so at once; who has given up hangs up unless they feel heard.
    #[must_use]
    pub fn breaks_off(state: &State) -> Option<Self> {
        match Self::of(state) {
            Self::Escalated => Some(Self::Escalated),
            Self::QuietExit if fixed::of_points(state.heard) < COEFFICIENTS.quiet_exit_heard => Some(Self::QuietExit),
            _ => None,
        }
    }

    /// The name in a condition, and the end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::DeEscalated => "deescalated",
            Self::Unresolved => "unresolved",
            Self::QuietExit => "quiet-exit",
            Self::Escalated => "escalated",
        }
    }
}
