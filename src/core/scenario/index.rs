//! Places in the lists of a scenario. Numbers, so that playing needs no look-up by name.

use serde::{Deserialize, Serialize};

/// The place of a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CustomerIndex(pub u32);

impl CustomerIndex {
    /// The place in the list.
    #[must_use]
    pub const fn at(self) -> usize {
        self.0 as usize
    }
}

/// The place of a need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct NeedIndex(pub u32);

impl NeedIndex {
    /// The place in the list.
    #[must_use]
    pub const fn at(self) -> usize {
        self.0 as usize
    }
}

/// The place of a knowledge article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ArticleIndex(pub u32);

impl ArticleIndex {
    /// The place in the list.
    #[must_use]
    pub const fn at(self) -> usize {
        self.0 as usize
    }
}

/// The place of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct MomentIndex(pub u32);

impl MomentIndex {
    /// The place in the list.
    #[must_use]
    pub const fn at(self) -> usize {
        self.0 as usize
    }
}

/// The place of a reply, counted over the whole scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ReplyIndex(pub u32);

impl ReplyIndex {
    /// The place in the list.
    #[must_use]
    pub const fn at(self) -> usize {
        self.0 as usize
    }
}

/// The place of a ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EndingIndex(pub u32);

impl EndingIndex {
    /// The place in the list.
    #[must_use]
    pub const fn at(self) -> usize {
        self.0 as usize
    }
}
