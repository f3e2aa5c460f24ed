//! The customer's state at one instant: seven whole numbers.

use super::{Quantity, Tally, fixed};
use serde::{Deserialize, Serialize};

/// Where a customer stands. Whole points, so that equal histories give equal states on every machine and an exact
/// search can tell that two lines of play have met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct State {
    /// See [`Quantity::Heat`].
    pub heat: i16,
    /// See [`Quantity::Trust`].
    pub trust: i16,
    /// See [`Quantity::Face`].
    pub face: i16,
    /// See [`Quantity::Heard`].
    pub heard: i16,
    /// See [`Quantity::Worry`].
    pub worry: i16,
    /// See [`Quantity::Progress`].
    pub progress: i16,
    /// See [`Quantity::Effort`].
    pub effort: i16,
}

impl State {
    /// Trust never falls below this: a customer who still speaks has a little left. The prototype let it reach
    /// exactly 0 after three failed contacts (misfit (d) of the research).
    pub const TRUST_FLOOR: i16 = 5;

    /// The points of one quantity.
    #[must_use]
    pub const fn get(&self, quantity: Quantity) -> i16 {
        match quantity {
            Quantity::Heat => self.heat,
            Quantity::Trust => self.trust,
            Quantity::Face => self.face,
            Quantity::Heard => self.heard,
            Quantity::Worry => self.worry,
            Quantity::Progress => self.progress,
            Quantity::Effort => self.effort,
        }
    }

    /// Sets one quantity, held within its range.
    pub fn set(&mut self, quantity: Quantity, points: i16) {
        let (place, low, high) = match quantity {
            Quantity::Heat => (&mut self.heat, 0, 100),
            Quantity::Trust => (&mut self.trust, Self::TRUST_FLOOR, 100),
            Quantity::Face => (&mut self.face, 0, 100),
            Quantity::Heard => (&mut self.heard, 0, 100),
            Quantity::Worry => (&mut self.worry, 0, 100),
            Quantity::Progress => (&mut self.progress, 0, 100),
            Quantity::Effort => (&mut self.effort, 0, i16::MAX),
        };
        *place = points.clamp(low, high);
    }

    /// The state after all `effects`: per quantity they are added up in thousandths and rounded once.
    #[must_use]
    pub fn after(&self, effects: &impl Tally) -> Self {
        let mut next = *self;
        for quantity in Quantity::ALL {
            let points = fixed::to_points(effects.total(quantity));
            if points != 0 {
                next.set(quantity, self.get(quantity).saturating_add(points));
            }
        }
        next
    }
}
