//! Time, as a choice.

use crate::core::contact::Hearing;
use crate::core::scenario::Reply;

/// When a reply is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tempo {
    /// After the customer's words, within the time that reading and patience allow.
    #[default]
    InTime,
    /// Into the customer's words.
    Early,
    /// So late that it can be no worse.
    Late,
}

impl Tempo {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::InTime, Self::Early, Self::Late];
    /// Seconds beyond reading and patience after which slowness is no worse.
    pub const LATE_SECONDS: i32 = 60;

    /// The name in what programs read.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::InTime => "in-time",
            Self::Early => "early",
            Self::Late => "late",
        }
    }

    /// As a contact hears it.
    #[must_use]
    pub const fn hearing(self) -> Hearing {
        match self {
            Self::InTime => Hearing { overdue: 0, interrupts: false },
            Self::Early => Hearing { overdue: 0, interrupts: true },
            Self::Late => Hearing { overdue: Self::LATE_SECONDS, interrupts: false },
        }
    }
}

/// Which tempos a search tries. Silence is no tempo: a reply that says nothing is one that the author wrote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tempos {
    /// Every reply in time.
    #[default]
    InTime,
    /// Every reply in time, late, and early where there are words that it can cut into.
    Any,
}

impl Tempos {
    /// The tempos at which a reply is tried, after a moment at which something was said or not.
    pub(super) fn of(self, reply: &Reply, something_was_said: bool) -> impl Iterator<Item = Tempo> {
        let tries = move |tempo: &Tempo| match tempo {
            Tempo::InTime => true,
            Tempo::Early => self == Self::Any && something_was_said && reply.act.cuts_in(),
            Tempo::Late => self == Self::Any,
        };
        let early = tries(&Tempo::Early);
        let late = tries(&Tempo::Late);
        [(Tempo::InTime, true), (Tempo::Early, early), (Tempo::Late, late)]
            .into_iter()
            .filter_map(|(tempo, tried)| tried.then_some(tempo))
    }
}
