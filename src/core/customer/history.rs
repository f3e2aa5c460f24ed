//! What the customer remembers of this contact that its state does not show.

use super::{Move, Moves};

/// How often each kind of move was met so far, and what was promised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct History {
    uses: [u8; Move::COUNT],
    turns: u16,
}

impl History {
    /// Uses beyond this make no difference any more (0.55 to the fifth is 5 %).
    pub const USES_THAT_COUNT: u8 = 5;

    /// How often the kind was used before, up to [`History::USES_THAT_COUNT`].
    #[must_use]
    pub const fn uses(&self, kind: Move) -> u8 {
        self.uses[kind.index()]
    }

    /// Turns taken so far.
    #[must_use]
    pub const fn turns(&self) -> u16 {
        self.turns
    }

    /// Remembers one more reply.
    #[must_use]
    pub fn with(mut self, moves: &Moves) -> Self {
        for (kind, _) in moves.iter() {
            let uses = &mut self.uses[kind.index()];
            *uses = (*uses + 1).min(Self::USES_THAT_COUNT);
        }
        self.turns = self.turns.saturating_add(1);
        self
    }
}
