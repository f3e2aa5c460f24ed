//! Where in a call something came in time, too late, or began to go wrong: the marks on the curve.

use crate::core::contact::{Contact, Exchange};
use crate::core::customer::{Outcome, Rule};

/// What is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MarkKind {
    /// A reply met its window.
    WindowMet,
    /// A reply missed its window.
    WindowMissed,
    /// Help came when it could only make up: the cup of water that is brought too late (rule 9, item 16).
    NeedLate,
    /// A reply cut into the customer's words.
    CutIn,
    /// Warmth rang hollow (rule 2).
    Hollow,
    /// The heat began to fall because hope is gone (rule 12): the quiet exit looms.
    QuietExitLooms,
}

impl MarkKind {
    /// Every kind, what went well first.
    pub const ALL: [Self; 6] =
        [Self::WindowMet, Self::WindowMissed, Self::NeedLate, Self::CutIn, Self::Hollow, Self::QuietExitLooms];

    /// The end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::WindowMet => "window-met",
            Self::WindowMissed => "window-missed",
            Self::NeedLate => "need-late",
            Self::CutIn => "cut-in",
            Self::Hollow => "hollow",
            Self::QuietExitLooms => "quiet-exit-looms",
        }
    }

    /// Whether it is to the good.
    #[must_use]
    pub const fn is_good(self) -> bool {
        matches!(self, Self::WindowMet)
    }
}

/// Something that stands out on the way of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The turn, from 0.
    pub turn: usize,
    /// What it is.
    pub kind: MarkKind,
}

/// The marks of a contact, turn by turn; those of one turn in the order of [`MarkKind::ALL`].
#[must_use]
pub fn marks(contact: &Contact) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut loomed = false;
    let mut late = Vec::new();
    for (turn, exchange) in contact.exchanges().iter().enumerate() {
        let looms = looms(exchange);
        for kind in MarkKind::ALL {
            let is_there = match kind {
                MarkKind::WindowMet => exchange.timing.in_window == Some(true),
                MarkKind::WindowMissed => exchange.timing.in_window == Some(false),
                // From there on it only made up, and that is told once of each need.
                MarkKind::NeedLate => {
                    let need = contact.scenario().reply(exchange.reply).need;
                    let is_new = exchange.timing.need_in_time == Some(false) && !late.contains(&need);
                    if is_new {
                        late.push(need);
                    }
                    is_new
                }
                MarkKind::CutIn => exchange.timing.interrupted,
                MarkKind::Hollow => exchange.rang_hollow(),
                // The place at which it begins is what one can learn from, so a run is marked once.
                MarkKind::QuietExitLooms => looms && !loomed,
            };
            if is_there {
                marks.push(Mark { turn, kind });
            }
        }
        loomed = looms;
    }
    marks
}

/// Whether a customer gives up in this turn: either rule 7 let heat fall because hope is gone, or the state is that of
/// somebody who would leave quietly now.
fn looms(exchange: &Exchange) -> bool {
    exchange.effects.iter().any(|effect| effect.rule == Rule::HopeGone)
        || Outcome::of(&exchange.after) == Outcome::QuietExit
}
