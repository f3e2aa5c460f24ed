//! What the trainee may say or do.

use super::{Act, Condition, CustomerIndex, EndingIndex, MomentIndex, NeedIndex, TicketFact};
use crate::core::customer::{Moves, Quantity};
use crate::core::text::Text;
use serde::{Deserialize, Serialize};

/// How concrete a reply is (evidence B5: concreteness signals listening).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Specificity {
    /// Would fit any call.
    Vague,
    /// Speaks of this matter.
    #[default]
    Plain,
    /// Names this customer's own facts: who, what, when.
    Exact,
}

impl Specificity {
    /// In thousandths.
    #[must_use]
    pub const fn thousandths(self) -> i32 {
        match self {
            Self::Vague => 200,
            Self::Plain => 550,
            Self::Exact => 950,
        }
    }

    /// The end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Vague => "vague",
            Self::Plain => "plain",
            Self::Exact => "exact",
        }
    }
}

/// The span, in seconds of the call, in which a reply still counts as in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// From.
    pub opens: i32,
    /// To, itself included.
    pub closes: i32,
}

impl Window {
    /// Whether the clock of the call stands in it.
    #[must_use]
    pub const fn contains(&self, clock: i32) -> bool {
        clock >= self.opens && clock <= self.closes
    }
}

/// Where a reply leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Destination {
    /// To a moment.
    Moment(MomentIndex),
    /// To the end; the first ending whose condition holds is taken.
    End,
    /// To an ending that the author pinned.
    Ending(EndingIndex),
}

impl Destination {
    /// The moment, if it is one.
    #[must_use]
    pub const fn moment(self) -> Option<MomentIndex> {
        match self {
            Self::Moment(moment) => Some(moment),
            Self::End | Self::Ending(_) => None,
        }
    }
}

/// Where a reply leads if something holds.
#[derive(Clone, Debug)]
pub struct Branch {
    /// What must hold after the reply.
    pub when: Condition,
    /// Where it leads then.
    pub to: Destination,
}

/// A reply or an act.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The author's name for it.
    pub id: String,
    /// The moment it belongs to.
    pub moment: MomentIndex,
    /// What is said or written; acts that need no words have none.
    pub text: Option<Text>,
    /// What it is, as an act.
    pub act: Act,
    /// When it can be chosen at all.
    pub when: Option<Condition>,
    /// What kind of move it is.
    pub moves: Moves,
    /// The need it answers.
    pub need: Option<NeedIndex>,
    /// How concrete it is.
    pub specific: Specificity,
    /// When it is in time.
    pub window: Option<Window>,
    /// Seconds on the clock of the call.
    pub takes: i32,
    /// Outright effects in points, past the model.
    pub effects: Box<[(Quantity, i16)]>,
    /// What a ticket line keeps.
    pub keeps: Box<[TicketFact]>,
    /// Where it leads if something holds, first come first served.
    pub branches: Box<[Branch]>,
    /// Where it leads otherwise.
    pub goes: Destination,
    /// What the debrief says of it, save to whom `because_for` names.
    pub because: Option<Box<Text>>,
    /// What it says of it where one of these calls.
    pub because_for: Box<[(CustomerIndex, Text)]>,
}

impl Reply {
    /// Where it may lead, whatever holds: its branches in order, and behind them its own way.
    pub fn ways(&self) -> impl Iterator<Item = Destination> + '_ {
        self.branches.iter().map(|branch| branch.to).chain([self.goes])
    }

    /// What the debrief says of it where this customer calls: what it did to them. None if the author says nothing.
    #[must_use]
    pub fn because(&self, customer: CustomerIndex) -> Option<&Text> {
        let own = self.because_for.iter().find(|(theirs, _)| *theirs == customer).map(|(_, text)| text);
        own.or(self.because.as_deref())
    }
}
