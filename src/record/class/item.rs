//! A decision of a call as an item of a test: how it was answered.

use crate::analysis::Grade;

/// How one reply was given at a decision.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The reply, by the author's name.
    pub reply: String,
    /// How many gave it.
    pub people: u32,
    /// What it lost on the average against the best reply on offer, in thousandths; none if it was never weighed.
    pub loss: Option<f64>,
}

/// A decision of a call, as the class made it.
///
/// The figures of an item rest on those whose reply was weighed, and there are none for fewer than
/// [`Item::FEWEST`] of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The call, by the name of its scenario.
    pub scenario: String,
    /// The moment, by the author's name.
    pub moment: String,
    /// How many met it in their first attempt; who met it twice counts once, as they decided first.
    pub people: u32,
    /// How many of their replies were weighed.
    pub weighed: u32,
    /// The replies that were given, the most frequent first, and of equals by name.
    pub answers: Vec<Answer>,
    /// What was lost on the average, in thousandths of how the customer leaves; none if nothing was weighed.
    pub loss: Option<f64>,
    pub(super) good: u32,
    pub(super) discrimination: Option<f64>,
}

impl Item {
    /// Fewer people than this tell nothing about an item: the figures of so few change with every one of them. The number is
    /// that of our own sheet of evidence (`customer-model`, section 3: "with N < 30 print not interpretable").
    pub const FEWEST: u32 = 30;

    /// Whether a reply with this loss, in thousandths, counts as right: the best, or as good as the best for any purpose.
    #[must_use]
    pub fn is_right(loss: i16) -> bool {
        Grade::of(loss) <= Grade::Good
    }

    /// Whether there are enough people to say anything of the item.
    #[must_use]
    pub const fn is_interpretable(&self) -> bool {
        self.weighed >= Self::FEWEST
    }

    /// The share who gave the best reply or one as good, 0 to 1 (the item's p, which is called difficulty though a high one
    /// means an easy item); none if not interpretable. By convention .30 to .80 tells people apart.
    #[must_use]
    pub fn difficulty(&self) -> Option<f64> {
        self.is_interpretable().then(|| self.right())
    }

    /// How well the item tells those who do well elsewhere in the call from those who do not, -1 to 1: the point-biserial
    /// correlation between a right reply here and the share of right replies at the other decisions that the same person met
    /// in that attempt. The item is left out of the rest, or it would correlate with itself (the correction of Henrysson,
    /// "Correction of item-total correlations in item analysis", Psychometrika 28, 1963). By the conventions of textbooks .40
    /// and more is excellent, .30 good, .20 fair, less poor; less than nothing means that the key should be looked at. None
    /// if not interpretable, or if all answered, or did elsewhere, alike.
    #[must_use]
    pub const fn discrimination(&self) -> Option<f64> {
        self.discrimination
    }

    /// The share who gave a right reply, however few they are; 0 if nothing was weighed.
    pub(super) fn right(&self) -> f64 {
        f64::from(self.good) / f64::from(self.weighed.max(1))
    }
}

/// Sums for a correlation, one pair after the other.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Correlation {
    count: u32,
    x: f64,
    y: f64,
    xx: f64,
    yy: f64,
    xy: f64,
}

impl Correlation {
    pub(super) fn add(&mut self, x: f64, y: f64) {
        self.count += 1;
        self.x += x;
        self.y += y;
        self.xx += x * x;
        self.yy += y * y;
        self.xy += x * y;
    }

    /// Pearson's r; none of fewer than [`Item::FEWEST`] pairs, or where one side does not vary.
    pub(super) fn r(self) -> Option<f64> {
        if self.count < Item::FEWEST {
            return None;
        }
        let count = f64::from(self.count);
        let (x, y) = (self.xx - self.x * self.x / count, self.yy - self.y * self.y / count);
        // What is left of equal numbers is rounding.
        let is_flat = x < 1e-9 || y < 1e-9;
        (!is_flat).then(|| ((self.xy - self.x * self.y / count) / (x * y).sqrt()).clamp(-1.0, 1.0))
    }
}
