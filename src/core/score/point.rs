//! Where a score came from.

use crate::core::contact::CuesFound;
use crate::core::customer::{Outcome, Rule};
use crate::core::scenario::{Emotion, NeedIndex, ReplyIndex, SpeechAct, TicketFact};

/// A share of the empathy score that is told apart (the three mechanisms of EPITOME, evidence B4 and N4: they hardly
/// go together, so they are not one scale).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Warmth for what is felt.
    Reaction,
    /// Understanding of what is meant.
    Interpretation,
    /// Interest in what is not yet said.
    Exploration,
}

impl Part {
    /// Every part.
    pub const ALL: [Self; 3] = [Self::Reaction, Self::Interpretation, Self::Exploration];

    /// The end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reaction => "reaction",
            Self::Interpretation => "interpretation",
            Self::Exploration => "exploration",
        }
    }
}

/// Points gained, or not, for one reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// The exchange it is about, by its place in the log; none for the whole contact.
    pub exchange: Option<usize>,
    /// What was gained; less than nothing for what takes away.
    pub gained: i32,
    /// What could be gained.
    pub of: i32,
    /// Why.
    pub because: Reason,
}

/// How much of what could be gained was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gain {
    /// Nothing.
    Nothing,
    /// Some of it.
    Part,
    /// All of it.
    All,
}

impl Point {
    /// How much was gained of it.
    #[must_use]
    pub const fn gain(&self) -> Gain {
        match self.gained {
            gained if gained >= self.of => Gain::All,
            0 => Gain::Nothing,
            _ => Gain::Part,
        }
    }
}

/// Why points were gained or not. The words are messages named `reason-…` after the variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The words that gave something away.
    Cues(CuesFound),
    /// The problem, as perceived and as it was; places among the choices.
    Problem {
        /// What was chosen.
        answered: Option<usize>,
        /// What it was.
        key: usize,
    },
    /// The feeling that was shown.
    Shown {
        /// What was chosen.
        answered: Option<Emotion>,
        /// What it was.
        key: Emotion,
    },
    /// The feeling underneath.
    Felt {
        /// What was chosen.
        answered: Option<Emotion>,
        /// What it was.
        key: Emotion,
    },
    /// How strong it was, 0 to 4.
    Intensity {
        /// What was chosen.
        answered: Option<u8>,
        /// What it was.
        key: u8,
    },
    /// What the words did.
    Words {
        /// What was chosen.
        answered: Option<SpeechAct>,
        /// What it was.
        key: SpeechAct,
    },
    /// The ranking of needs.
    Needs {
        /// As it was given.
        answered: Vec<NeedIndex>,
        /// The customer's own.
        key: Vec<NeedIndex>,
    },
    /// Questions that were never put, for the trainee cut in before the words that they are about were over.
    NotAsked {
        /// How many of them count.
        questions: usize,
    },
    /// What a reply gave, beside the reply on offer that would have given most.
    Attention {
        /// What was said.
        reply: ReplyIndex,
        /// What would have given most.
        most: ReplyIndex,
    },
    /// Warmth that rang hollow.
    Hollow {
        /// What was said.
        reply: ReplyIndex,
    },
    /// Warmth was left out where it would have rung hollow.
    Restraint {
        /// What was said.
        reply: ReplyIndex,
    },
    /// The mean heat over the contact, between what careful and careless conduct would have given this customer.
    Calming {
        /// As it was, in points.
        mean: i32,
        /// After careful conduct.
        careful: i32,
        /// After careless conduct.
        careless: i32,
    },
    /// Calm without trust counts half.
    TrustLow {
        /// Trust at the end.
        trust: i16,
    },
    /// How the customer left takes everything.
    Left {
        /// How.
        outcome: Outcome,
    },
    /// Progress of the matter, beside what careful conduct would have reached.
    Progress {
        /// As it was, in points.
        reached: i16,
        /// After careful conduct.
        careful: i16,
    },
    /// What the ticket kept.
    Ticket {
        /// What was written.
        reply: ReplyIndex,
        /// What it kept.
        kept: Vec<TicketFact>,
        /// What it did not keep, and the next colleague needs.
        missing: Vec<TicketFact>,
    },
    /// Only what can be kept was promised.
    WordKept,
    /// Something was promised that can't be kept.
    FalsePromise {
        /// What was said.
        reply: ReplyIndex,
    },
    /// The face that was at stake at the end, in points.
    FaceAtEnd {
        /// So much.
        face: i16,
    },
    /// No reply attacked the customer's face, or blamed a colleague.
    NobodyBlamed,
    /// A reply did.
    FaceTaken {
        /// What was said.
        reply: ReplyIndex,
    },
    /// An answer in time.
    InTime,
    /// An answer that came late, by seconds beyond reading and patience.
    Overdue {
        /// So many.
        seconds: i32,
    },
    /// A reply that cut in.
    CutIn {
        /// What was said.
        reply: ReplyIndex,
    },
    /// A window that was met.
    WindowMet {
        /// What was said.
        reply: ReplyIndex,
    },
    /// A window that was missed.
    WindowMissed {
        /// What was said.
        reply: ReplyIndex,
    },
    /// Help that came before the need had been left too long.
    NeedInTime {
        /// The need.
        need: NeedIndex,
    },
    /// Help that came after the need had been left too long (the cup of water).
    NeedLate {
        /// The need.
        need: NeedIndex,
    },
}

impl Reason {
    /// The rule of the customer model that it rests on, if it rests on one.
    #[must_use]
    pub const fn rule(&self) -> Option<Rule> {
        match self {
            Self::Attention { .. } => Some(Rule::Heard),
            Self::Hollow { .. } | Self::Restraint { .. } => Some(Rule::Hollow),
            Self::Calming { .. } => Some(Rule::Heat),
            Self::TrustLow { .. } | Self::FalsePromise { .. } => Some(Rule::Trust),
            Self::Left { .. } => Some(Rule::HopeGone),
            Self::Progress { .. } => Some(Rule::Progress),
            Self::FaceAtEnd { .. } | Self::FaceTaken { .. } | Self::NobodyBlamed => Some(Rule::Face),
            Self::Overdue { .. } | Self::NeedLate { .. } => Some(Rule::Waiting),
            _ => None,
        }
    }

    /// The message id.
    #[must_use]
    pub const fn message(&self) -> &'static str {
        match self {
            Self::Cues(_) => "reason-cues",
            Self::Problem { .. } => "reason-problem",
            Self::Shown { .. } => "reason-shown",
            Self::Felt { .. } => "reason-felt",
            Self::Intensity { .. } => "reason-intensity",
            Self::Words { .. } => "reason-words",
            Self::Needs { .. } => "reason-needs",
            Self::NotAsked { .. } => "reason-not-asked",
            Self::Attention { .. } => "reason-attention",
            Self::Hollow { .. } => "reason-hollow",
            Self::Restraint { .. } => "reason-restraint",
            Self::Calming { .. } => "reason-calming",
            Self::TrustLow { .. } => "reason-trust-low",
            Self::Left { .. } => "reason-left",
            Self::Progress { .. } => "reason-progress",
            Self::Ticket { .. } => "reason-ticket",
            Self::WordKept => "reason-word-kept",
            Self::FalsePromise { .. } => "reason-false-promise",
            Self::FaceAtEnd { .. } => "reason-face-at-end",
            Self::NobodyBlamed => "reason-nobody-blamed",
            Self::FaceTaken { .. } => "reason-face-taken",
            Self::InTime => "reason-in-time",
            Self::Overdue { .. } => "reason-overdue",
            Self::CutIn { .. } => "reason-cut-in",
            Self::WindowMet { .. } => "reason-window-met",
            Self::WindowMissed { .. } => "reason-window-missed",
            Self::NeedInTime { .. } => "reason-need-in-time",
            Self::NeedLate { .. } => "reason-need-late",
        }
    }
}
