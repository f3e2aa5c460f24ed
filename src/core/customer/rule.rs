//! The names of the rules, so that every point can say which one it came from.

use serde::{Deserialize, Serialize};

/// A rule of the customer model. The numbers are those of the research, section 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// 2: the same kind of act is worth less each time; acted warmth is seen through.
    Hollow,
    /// 3: being heard.
    Heard,
    /// 4: face lost and given.
    Face,
    /// 5: trust that this person will act.
    Trust,
    /// 6: real progress.
    Progress,
    /// 7: anger rises at once and falls slowly.
    Heat,
    /// 7: nobody speaks while the customer waits.
    Waiting,
    /// 12: heat that falls because hope is gone (算了).
    HopeGone,
    /// 10: earlier contacts that failed.
    Handoff,
    /// Control: a customer who knows what happens next worries less (evidence B1; the research names the quantity
    /// and its start, this rule moves it).
    Control,
    /// Effort spent (evidence B8).
    Effort,
    /// The author stated the effect outright.
    Author,
}

impl Rule {
    /// Every rule.
    pub const ALL: [Self; 12] = [
        Self::Hollow,
        Self::Heard,
        Self::Face,
        Self::Trust,
        Self::Progress,
        Self::Heat,
        Self::Waiting,
        Self::HopeGone,
        Self::Handoff,
        Self::Control,
        Self::Effort,
        Self::Author,
    ];

    /// The end of the rule's message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hollow => "hollow",
            Self::Heard => "heard",
            Self::Face => "face",
            Self::Trust => "trust",
            Self::Progress => "progress",
            Self::Heat => "heat",
            Self::Waiting => "waiting",
            Self::HopeGone => "hope-gone",
            Self::Handoff => "handoff",
            Self::Control => "control",
            Self::Effort => "effort",
            Self::Author => "author",
        }
    }
}
