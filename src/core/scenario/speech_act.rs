//! What the words do, whatever they say.

use serde::{Deserialize, Serialize};

/// What a customer does by saying it (item 42: perceiving the words, not only hearing them).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SpeechAct {
    /// Tells how it is.
    Inform,
    /// Wants to know or to have something.
    Ask,
    /// Says that it is not right.
    Complain,
    /// Says what will follow otherwise.
    Threaten,
    /// Tries whether this one can be trusted.
    Test,
    /// Asks for help, however fierce it sounds.
    Plead,
    /// Lets go because nothing is hoped for any more (算了).
    GiveUp,
    /// Says no.
    Refuse,
    /// Says thanks and means it.
    Thank,
}

impl SpeechAct {
    /// Every one, in the order in which screens list them.
    pub const ALL: [Self; 9] = [
        Self::Inform,
        Self::Ask,
        Self::Complain,
        Self::Threaten,
        Self::Test,
        Self::Plead,
        Self::GiveUp,
        Self::Refuse,
        Self::Thank,
    ];

    /// The name on the command line, and the end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Inform => "inform",
            Self::Ask => "ask",
            Self::Complain => "complain",
            Self::Threaten => "threaten",
            Self::Test => "test",
            Self::Plead => "plead",
            Self::GiveUp => "give-up",
            Self::Refuse => "refuse",
            Self::Thank => "thank",
        }
    }
}
