//! The words that begin a line.

/// What a line begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// Who calls.
    Customer,
    /// Slowness does not count.
    Untimed,
    /// What the customer said since the last reply.
    Hears,
    /// What the trainee perceived.
    Perceives,
    /// Which replies are on offer.
    Offered,
    /// The reply that is given.
    Says,
    /// The reply that is given before the customer has finished.
    Interrupts,
    /// How the customer stands.
    State,
    /// Which expectations of the customer are met.
    Met,
    /// How it ended, in the author's words.
    Ends,
    /// How it ended, in the model's.
    Outcome,
    /// What it was worth.
    Score,
    /// What the trainee reads afterwards.
    Debrief,
    /// The call goes on where the plan ends.
    Unfinished,
}

impl Word {
    /// Every word, in the order of a call.
    pub const ALL: [Self; 14] = [
        Self::Customer,
        Self::Untimed,
        Self::Hears,
        Self::Perceives,
        Self::Offered,
        Self::Says,
        Self::Interrupts,
        Self::State,
        Self::Met,
        Self::Ends,
        Self::Outcome,
        Self::Score,
        Self::Debrief,
        Self::Unfinished,
    ];

    /// As it is written.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Untimed => "untimed",
            Self::Hears => "hears",
            Self::Perceives => "perceives",
            Self::Offered => "offered",
            Self::Says => "says",
            Self::Interrupts => "interrupts",
            Self::State => "state",
            Self::Met => "met",
            Self::Ends => "ends",
            Self::Outcome => "outcome",
            Self::Score => "score",
            Self::Debrief => "debrief",
            Self::Unfinished => "unfinished",
        }
    }

    /// Whether it stands alone on its line, without a colon.
    #[must_use]
    pub const fn stands_alone(self) -> bool {
        matches!(self, Self::Untimed | Self::Unfinished)
    }

    /// Whether it belongs before everything else.
    #[must_use]
    pub const fn comes_first(self) -> bool {
        matches!(self, Self::Customer | Self::Untimed)
    }

    /// Whether it expects something, so that `not` may stand before it.
    #[must_use]
    pub const fn expects(self) -> bool {
        matches!(
            self,
            Self::Hears
                | Self::Offered
                | Self::State
                | Self::Met
                | Self::Ends
                | Self::Outcome
                | Self::Score
                | Self::Debrief
        )
    }
}
