//! The codes of findings.

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The scenario can be played all the same.
    Warning,
    /// It can't.
    Error,
}

impl Severity {
    /// The word in output, and the end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// What kind of finding it is. The name is stable; messages may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// The file is not RON.
    Syntax,
    /// A field that does not exist.
    UnknownField,
    /// A word of the format (a move, a tone, …) that does not exist.
    UnknownName,
    /// A field that must be there is not.
    MissingField,
    /// A value of another kind than expected.
    WrongType,
    /// The same name twice in one list, or the same field twice.
    DuplicateId,
    /// Brackets within brackets beyond all reason.
    TooDeep,
    /// A file larger than any scenario.
    TooLarge,
    /// A file in another encoding than UTF-8.
    NotUtf8,
    /// A file that the system would not give out.
    Unreadable,
    /// A name with characters that names can't have.
    BadId,
    /// A text without words.
    EmptyText,
    /// A bracket of a cue without its partner.
    BadMark,
    /// A list that needs an entry has none.
    NothingListed,
    /// A moment that does not exist.
    UndefinedMoment,
    /// A reply that does not exist.
    UndefinedReply,
    /// A need that does not exist.
    UndefinedNeed,
    /// An article that does not exist.
    UndefinedArticle,
    /// A customer that does not exist.
    UndefinedCustomer,
    /// An ending that does not exist.
    UndefinedEnding,
    /// A right answer that is none of the choices.
    UndefinedChoice,
    /// A condition that can't be read.
    BadCondition,
    /// A moment or reply that leads nowhere.
    NoWayOut,
    /// A moment or reply that leads to two places at once.
    TwoWaysOut,
    /// Moments that lead into each other with nothing to answer.
    SilentLoop,
    /// A reply to be said without words.
    NoTextToSay,
    /// A number outside its range.
    OutOfRange,
    /// No ending without a condition stands last.
    NoCatchAllEnding,
    /// A text that a translation lacks.
    MissingTranslation,
    /// A translation of something that is not there.
    UnknownTranslation,
    /// A translation that marks more or fewer cues than the text.
    CueCount,
    /// A translation whose text has changed since it was made.
    StaleTranslation,
    /// Two files with the same scenario name.
    DuplicateScenario,
}

impl Code {
    /// Every code.
    pub const ALL: [Self; 33] = [
        Self::Syntax,
        Self::UnknownField,
        Self::UnknownName,
        Self::MissingField,
        Self::WrongType,
        Self::DuplicateId,
        Self::TooDeep,
        Self::TooLarge,
        Self::NotUtf8,
        Self::Unreadable,
        Self::BadId,
        Self::EmptyText,
        Self::BadMark,
        Self::NothingListed,
        Self::UndefinedMoment,
        Self::UndefinedReply,
        Self::UndefinedNeed,
        Self::UndefinedArticle,
        Self::UndefinedCustomer,
        Self::UndefinedEnding,
        Self::UndefinedChoice,
        Self::BadCondition,
        Self::NoWayOut,
        Self::TwoWaysOut,
        Self::SilentLoop,
        Self::NoTextToSay,
        Self::OutOfRange,
        Self::NoCatchAllEnding,
        Self::MissingTranslation,
        Self::UnknownTranslation,
        Self::CueCount,
        Self::StaleTranslation,
        Self::DuplicateScenario,
    ];

    /// The stable name, which is also the end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::UnknownField => "unknown-field",
            Self::UnknownName => "unknown-name",
            Self::MissingField => "missing-field",
            Self::WrongType => "wrong-type",
            Self::DuplicateId => "duplicate-id",
            Self::TooDeep => "too-deep",
            Self::TooLarge => "too-large",
            Self::NotUtf8 => "not-utf8",
            Self::Unreadable => "unreadable",
            Self::BadId => "bad-id",
            Self::EmptyText => "empty-text",
            Self::BadMark => "bad-mark",
            Self::NothingListed => "nothing-listed",
            Self::UndefinedMoment => "undefined-moment",
            Self::UndefinedReply => "undefined-reply",
            Self::UndefinedNeed => "undefined-need",
            Self::UndefinedArticle => "undefined-article",
            Self::UndefinedCustomer => "undefined-customer",
            Self::UndefinedEnding => "undefined-ending",
            Self::UndefinedChoice => "undefined-choice",
            Self::BadCondition => "bad-condition",
            Self::NoWayOut => "no-way-out",
            Self::TwoWaysOut => "two-ways-out",
            Self::SilentLoop => "silent-loop",
            Self::NoTextToSay => "no-text-to-say",
            Self::OutOfRange => "out-of-range",
            Self::NoCatchAllEnding => "no-catch-all-ending",
            Self::MissingTranslation => "missing-translation",
            Self::UnknownTranslation => "unknown-translation",
            Self::CueCount => "cue-count",
            Self::StaleTranslation => "stale-translation",
            Self::DuplicateScenario => "duplicate-scenario",
        }
    }

    /// How bad it is.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::MissingTranslation | Self::UnknownTranslation | Self::CueCount | Self::StaleTranslation => {
                Severity::Warning
            }
            _ => Severity::Error,
        }
    }
}
