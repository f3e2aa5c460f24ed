//! What happened, for the host to show.

use super::{PerceptionAnswer, Timing};
use crate::core::customer::{Effect, Outcome, State};
use crate::core::scenario::{ArticleIndex, CustomerIndex, EndingIndex, Line, MomentIndex, ReplyIndex, Scenario};

/// Which line it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinePlace {
    /// Of a moment.
    Moment(MomentIndex, usize),
    /// Of an ending.
    Ending(EndingIndex, usize),
}

impl LinePlace {
    /// The line itself.
    #[must_use]
    pub fn line<'a>(&self, scenario: &'a Scenario) -> &'a Line {
        match *self {
            Self::Moment(moment, line) => &scenario.moment(moment).says[line],
            Self::Ending(ending, line) => &scenario.ending(ending).says[line],
        }
    }

    /// Its name, with that of the moment or ending it belongs to: `moment.line`.
    #[must_use]
    pub fn name(&self, scenario: &Scenario) -> String {
        let home = match *self {
            Self::Moment(moment, _) => &scenario.moment(moment).id,
            Self::Ending(ending, _) => &scenario.ending(ending).id,
        };
        format!("{home}.{}", self.line(scenario).id)
    }
}

/// Something that happened. Times are milliseconds since the contact began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The contact began; earlier failures had these effects (rule 10).
    Began {
        /// Who calls.
        customer: CustomerIndex,
        /// Where they stand.
        state: State,
        /// What earlier failures did.
        effects: Vec<Effect>,
    },
    /// The customer says a line.
    Said {
        /// Which.
        line: LinePlace,
        /// When it begins.
        from: u64,
        /// When its last pause is over.
        until: u64,
    },
    /// Perception is asked, before replies are offered.
    Asked {
        /// The moment.
        moment: MomentIndex,
        /// Which of its sets of questions.
        questions: usize,
    },
    /// The trainee answered what was asked.
    Perceived(PerceptionAnswer),
    /// The trainee put a reply into words of their own, before any was offered.
    Worded(String),
    /// The trainee cut into what the customer was saying; the rest of it was not said.
    CutIn {
        /// When.
        at: u64,
    },
    /// Replies are offered, in this order.
    Offered {
        /// The replies.
        choices: Vec<ReplyIndex>,
        /// From when on the customer waits for one.
        from: u64,
        /// Milliseconds in which it is expected.
        budget: u64,
    },
    /// The trainee replied or acted.
    Replied {
        /// How.
        reply: ReplyIndex,
        /// Whether in time.
        timing: Timing,
        /// When.
        at: u64,
    },
    /// An article was opened.
    Opened(ArticleIndex),
    /// It moved the customer.
    Moved {
        /// From.
        before: State,
        /// To.
        after: State,
        /// Why, rule by rule.
        effects: Vec<Effect>,
    },
    /// The contact ended.
    Ended {
        /// How, in the author's words.
        ending: EndingIndex,
        /// How, in the model's.
        outcome: Outcome,
    },
}
