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

/// Declares the codes: each with what it is, its stable name, and how bad it is.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $code:ident, $name:literal, $severity:ident;)*) => {
        /// What kind of finding it is. The name is stable; messages may change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[doc = $doc])+ $code,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: [Self; [$($name),*].len()] = [$(Self::$code),*];

            /// The stable name, which is also the end of the message id.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$code => $name,)*
                }
            }

            /// How bad it is.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self {
                    $(Self::$code => Severity::$severity,)*
                }
            }
        }
    };
}

codes! {
    /// The file is not RON.
    Syntax, "syntax", Error;
    /// A text without its closing quotation mark.
    UnclosedText, "unclosed-text", Error;
    /// A text without its opening quotation mark.
    UnopenedText, "unopened-text", Error;
    /// A quotation mark within a text.
    InnerQuote, "inner-quote", Error;
    /// A comment without its end.
    UnclosedComment, "unclosed-comment", Error;
    /// A bracket that was opened and not closed.
    UnclosedBracket, "unclosed-bracket", Error;
    /// A bracket that closes nothing.
    ExtraBracket, "extra-bracket", Error;
    /// A bracket that was closed and not opened.
    UnopenedBracket, "unopened-bracket", Error;
    /// A bracket of the wrong kind.
    WrongBracket, "wrong-bracket", Error;
    /// A file that ends within brackets.
    CutShort, "cut-short", Error;
    /// Two entries without a comma between them.
    MissingComma, "missing-comma", Error;
    /// Punctuation of a Chinese keyboard.
    FullWidth, "full-width", Error;
    /// A backslash before something that it does not go with.
    BadEscape, "bad-escape", Error;
    /// A field or a word of the format in quotation marks.
    QuotedName, "quoted-name", Error;
    /// A name of the author's without quotation marks.
    BareName, "bare-name", Error;
    /// A field that does not exist.
    UnknownField, "unknown-field", Error;
    /// A word of the format (a move, a tone, …) that does not exist.
    UnknownName, "unknown-name", Error;
    /// A field that must be there is not.
    MissingField, "missing-field", Error;
    /// A value of another kind than expected.
    WrongType, "wrong-type", Error;
    /// The same name twice in one list, or the same field twice.
    DuplicateId, "duplicate-id", Error;
    /// Brackets within brackets beyond all reason.
    TooDeep, "too-deep", Error;
    /// A file larger than any scenario.
    TooLarge, "too-large", Error;
    /// A file in another encoding than UTF-8.
    NotUtf8, "not-utf8", Error;
    /// A file that the system would not give out.
    Unreadable, "unreadable", Error;
    /// A name with characters that names can't have.
    BadId, "bad-id", Error;
    /// A text without words.
    EmptyText, "empty-text", Error;
    /// A bracket of a cue without its partner.
    BadMark, "bad-mark", Error;
    /// A list that needs an entry has none.
    NothingListed, "nothing-listed", Error;
    /// A moment that does not exist.
    UndefinedMoment, "undefined-moment", Error;
    /// A reply that does not exist.
    UndefinedReply, "undefined-reply", Error;
    /// A need that does not exist.
    UndefinedNeed, "undefined-need", Error;
    /// An article that does not exist.
    UndefinedArticle, "undefined-article", Error;
    /// A customer that does not exist.
    UndefinedCustomer, "undefined-customer", Error;
    /// An ending that does not exist.
    UndefinedEnding, "undefined-ending", Error;
    /// A right answer that is none of the choices.
    UndefinedChoice, "undefined-choice", Error;
    /// A condition that can't be read.
    BadCondition, "bad-condition", Error;
    /// A moment or reply that leads nowhere.
    NoWayOut, "no-way-out", Error;
    /// A moment or reply that leads to two places at once.
    TwoWaysOut, "two-ways-out", Error;
    /// Moments that lead into each other with nothing to answer.
    SilentLoop, "silent-loop", Error;
    /// A reply to be said without words.
    NoTextToSay, "no-text-to-say", Error;
    /// A number outside its range.
    OutOfRange, "out-of-range", Error;
    /// No ending without a condition stands last.
    NoCatchAllEnding, "no-catch-all-ending", Error;
    /// A text that a translation lacks.
    MissingTranslation, "missing-translation", Warning;
    /// A translation of something that is not there.
    UnknownTranslation, "unknown-translation", Warning;
    /// A translation that marks more or fewer cues than the text.
    CueCount, "cue-count", Warning;
    /// A translation whose text has changed since it was made.
    StaleTranslation, "stale-translation", Warning;
    /// Two files with the same scenario name.
    DuplicateScenario, "duplicate-scenario", Error;
    /// A moment that no way leads to.
    UnreachableMoment, "unreachable-moment", Warning;
    /// Moments that lead into each other and to no ending.
    EndlessLoop, "endless-loop", Warning;
    /// An ending that nothing leads to.
    UnreachableEnding, "unreachable-ending", Warning;
    /// A condition that can't hold.
    ConditionNever, "condition-never", Warning;
    /// A condition that can't fail.
    ConditionAlways, "condition-always", Warning;
    /// A moment at which no line may be said.
    NoLine, "no-line", Warning;
    /// A moment at which no reply may be on offer.
    StuckMoment, "stuck-moment", Warning;
    /// A need that no customer has.
    UnusedNeed, "unused-need", Warning;
    /// A need that no reply answers.
    UnansweredNeed, "unanswered-need", Warning;
    /// An article that nobody looks up.
    UnreadArticle, "unread-article", Warning;
    /// A need that is opened and has no time to run.
    IdleOpens, "idle-opens", Warning;
    /// What a reply keeps that writes no ticket.
    IdleKeeps, "idle-keeps", Warning;
    /// The same name twice in a list.
    ListedTwice, "listed-twice", Warning;
    /// A branch that decides nothing.
    IdleBranch, "idle-branch", Warning;
    /// A trait that no reply weighs.
    UnweighedTrait, "unweighed-trait", Warning;
    /// A question that no cue answers.
    UnsupportedQuestion, "unsupported-question", Warning;
    /// A line that goes on for too long.
    LongLine, "long-line", Warning;
    /// A reply that goes on for too long.
    LongReply, "long-reply", Warning;
    /// A line that gets less time than it takes.
    RushedLine, "rushed-line", Warning;
    /// A reply that gets less time than it takes.
    RushedReply, "rushed-reply", Warning;
    /// A character that no font here has.
    MissingGlyph, "missing-glyph", Warning;
    /// 您 and 你 in one mouth.
    MixedAddress, "mixed-address", Warning;
    /// A text in another language than it should be in.
    OtherLanguage, "other-language", Warning;
    /// What looks like a mark of a spoken line and is none.
    OddMark, "odd-mark", Warning;
    /// A number that a translation changes.
    NumberDiffers, "number-differs", Warning;
    /// A window that is shut before anybody can be there.
    WindowClosed, "window-closed", Warning;
    /// A need for which any help comes late.
    LateNeed, "late-need", Warning;
    /// A comment that allows what is not there.
    IdleAllow, "idle-allow", Warning;
    /// So many findings that not all are told.
    AndMore, "and-more", Warning;
    /// A line of a test plan that can't be read.
    BadPlanStep, "bad-plan-step", Error;
    /// Something that a test plan expects and that is not so.
    PlanFails, "plan-fails", Error;
    /// A test plan that ends before the call, or does nothing.
    PlanUnfinished, "plan-unfinished", Warning;
    /// A false promise that pays to the end of the call.
    PromisePays, "promise-pays", Warning;
    /// A first reply after which no line ends well.
    NoMending, "no-mending", Warning;
    /// A call in which the right reply is nearly always the same.
    NoJudgement, "no-judgement", Warning;
    /// A score that no line tests.
    UntestedScore, "untested-score", Warning;
    /// A score that no line brings high.
    ScoreOutOfReach, "score-out-of-reach", Warning;
    /// Warm words without content that pay.
    WarmthPays, "warmth-pays", Warning;
    /// A moment at which minding a feeling and ignoring it come to the same.
    FeelingIgnored, "feeling-ignored", Warning;
    /// Looks that give the best replies away.
    GiveAway, "give-away", Warning;
    /// A habit without judgement that passes.
    HabitPasses, "habit-passes", Warning;
    /// A call in which a robot does as well as people.
    RobotSuffices, "robot-suffices", Warning;
}

impl Code {
    /// Whether it is about how a call is scored: found in every line of play by the analysis, and not by a check.
    #[must_use]
    pub const fn is_of_scoring(self) -> bool {
        matches!(
            self,
            Self::PromisePays
                | Self::NoMending
                | Self::NoJudgement
                | Self::UntestedScore
                | Self::ScoreOutOfReach
                | Self::WarmthPays
                | Self::FeelingIgnored
                | Self::GiveAway
                | Self::HabitPasses
                | Self::RobotSuffices
        )
    }

    /// Whether it is about what a file means, rather than how it is written: brackets, commas, quotation marks.
    #[must_use]
    pub const fn is_of_meaning(self) -> bool {
        !matches!(
            self,
            Self::Syntax
                | Self::UnclosedText
                | Self::InnerQuote
                | Self::UnclosedComment
                | Self::UnclosedBracket
                | Self::ExtraBracket
                | Self::CutShort
                | Self::TooDeep
        )
    }
}
