//! What the customer remembers of this contact that its state does not show.

use super::{Move, Moves, moves::nibble};

/// How often each kind of move was met so far, and what was promised.
///
/// Four bits for each kind, at its index: a search keeps millions of these.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct History {
    uses: u128,
    turns: u16,
}

impl History {
    /// Uses beyond this make no difference any more (0.55 to the fifth is 5 %).
    pub const USES_THAT_COUNT: u8 = 5;

    /// How often the kind was used before, up to [`History::USES_THAT_COUNT`].
    #[must_use]
    pub const fn uses(&self, kind: Move) -> u8 {
        nibble(self.uses, kind.index())
    }

    /// How often warm kinds were used before, each up to [`History::USES_THAT_COUNT`].
    #[must_use]
    pub const fn warm_uses(&self) -> u8 {
        let mut sum = 0;
        let mut kind = 0;
        while kind < Move::WARM {
            sum += nibble(self.uses, kind);
            kind += 1;
        }
        sum
    }

    /// Turns taken so far.
    #[must_use]
    pub const fn turns(&self) -> u16 {
        self.turns
    }

    /// The same memory without what no longer makes a difference: of the uses of kinds that `kinds` does not hold
    /// nothing is kept, save, where `warmth` is the customer's budget of warmth, as much as the budget asks about.
    #[must_use]
    pub const fn kept(self, kinds: &Moves, warmth: Option<u8>) -> Self {
        let kept = Self { uses: self.uses & (kinds.present() * 0xf), turns: self.turns };
        match warmth {
            None => kept,
            Some(budget) => {
                let asked = budget.saturating_sub(kept.warm_uses());
                let dropped = Self { uses: self.uses & !(kinds.present() * 0xf), turns: 0 };
                let warm = dropped.warm_uses();
                kept.with_warmth(if warm < asked { warm } else { asked }, kinds)
            }
        }
    }

    /// Counts `uses` of warm kinds that `kinds` does not hold, whichever they are.
    const fn with_warmth(mut self, mut uses: u8, kinds: &Moves) -> Self {
        let mut kind = 0;
        while kind < Move::WARM && uses > 0 {
            if kinds.present() >> (4 * kind) & 1 == 0 {
                let here = if uses < Self::USES_THAT_COUNT { uses } else { Self::USES_THAT_COUNT };
                self.uses |= (here as u128) << (4 * kind);
                uses -= here;
            }
            kind += 1;
        }
        self
    }

    /// The memory as one number, of which the twelve highest bits are always 0; the turns are not in it.
    #[must_use]
    pub const fn bits(&self) -> u128 {
        self.uses
    }

    /// The memory that [`History::bits`] gave, after so many turns.
    #[must_use]
    pub const fn of_bits(bits: u128, turns: u16) -> Self {
        Self { uses: bits & (u128::MAX >> 12), turns }
    }

    /// Remembers one more reply.
    #[must_use]
    pub const fn with(self, moves: &Moves) -> Self {
        const ONES: u128 = u128::MAX / 0xf;
        // Counts are at most 5: a kind stands at the limit when its bits differ from 5 in none of the lower three.
        let differs = self.uses ^ (Self::USES_THAT_COUNT as u128 * ONES);
        let below = (differs | differs >> 1 | differs >> 2) & ONES;
        Self { uses: self.uses + (moves.present() & below), turns: self.turns.saturating_add(1) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_is_counted_by_itself_up_to_five() {
        let mut history = History::default();
        for turn in 0..8_u8 {
            for (place, kind) in Move::ALL.into_iter().enumerate() {
                let met = (0..turn).filter(|turn| (place + usize::from(*turn)) % 3 > 0).count();
                assert_eq!(usize::from(history.uses(kind)), met.min(5), "{kind:?} after {turn} turns");
            }
            let warm: u8 = Move::ALL.iter().filter(|kind| kind.is_warm()).map(|kind| history.uses(*kind)).sum();
            assert_eq!(history.warm_uses(), warm);
            assert_eq!(history.turns(), u16::from(turn));
            let kinds = Move::ALL.into_iter().enumerate().filter(|(place, _)| (place + usize::from(turn)) % 3 > 0);
            history = history.with(&kinds.map(|(place, kind)| (kind, 1 + u8::from(place % 2 == 0))).collect());
        }
    }
}
