//! The kinds of act a reply can be: the codes of the research, section 1.

use serde::{Deserialize, Serialize};

/// What a reply does, whatever its words. Authors grade each 1 (does it) or 2 (does it fully).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Move {
    /// Gives back what was said, in its particulars (attentive listening).
    Listen,
    /// Names the feeling.
    Label,
    /// Grants that the feeling has a cause.
    Validate,
    /// Says that it happens to others too; gives face.
    Normalise,
    /// Asks to understand, not to fill in a form.
    Explore,
    /// Gives the customer a way to step down (台阶).
    FaceGive,
    /// Takes the mishap on oneself; gives face.
    SelfAttribute,
    /// Says sorry.
    Apologise,
    /// Takes the matter on in the first person.
    Own,
    /// Does something: who, what, when.
    Act,
    /// Lets the customer choose between real ways.
    Options,
    /// Explains cause or procedure.
    Explain,
    /// Makes sure that it was understood, or that it is what was wanted.
    CheckBack,
    /// One concrete next step at a time.
    Guide,
    /// Hands over together with all that was said.
    HandoverWithContext,
    /// Cuts in.
    Interrupt,
    /// Takes the words literally, or answers another need.
    Misread,
    /// Makes it small ("calm down").
    Minimise,
    /// Puts the fault on the customer.
    BlameCustomer,
    /// True, and said to be right.
    WinArgument,
    /// Puts it on a colleague or another department.
    DeflectColleague,
    /// "The rules say".
    PolicyWall,
    /// A stock phrase that would fit any call.
    ScriptGeneric,
    /// Promises what can't be kept.
    FalsePromise,
    /// Hurries to the end of the call.
    RushClose,
    /// Asks again for what was said already.
    RepeatRequest,
    /// Says nothing where something was due.
    Silence,
    /// Flatters.
    Fawn,
    /// Sells before the matter is mended.
    SellTooEarly,
}

impl Move {
    /// How many kinds there are.
    pub const COUNT: usize = 29;

    /// How many of them are warmth; they come first.
    pub(super) const WARM: usize = Self::Apologise.index() + 1;

    /// Every kind, helpful ones first, and warm ones first of these.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Listen,
        Self::Label,
        Self::Validate,
        Self::Normalise,
        Self::Explore,
        Self::FaceGive,
        Self::SelfAttribute,
        Self::Apologise,
        Self::Own,
        Self::Act,
        Self::Options,
        Self::Explain,
        Self::CheckBack,
        Self::Guide,
        Self::HandoverWithContext,
        Self::Interrupt,
        Self::Misread,
        Self::Minimise,
        Self::BlameCustomer,
        Self::WinArgument,
        Self::DeflectColleague,
        Self::PolicyWall,
        Self::ScriptGeneric,
        Self::FalsePromise,
        Self::RushClose,
        Self::RepeatRequest,
        Self::Silence,
        Self::Fawn,
        Self::SellTooEarly,
    ];

    /// The kind as an index below [`Move::COUNT`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Whether the kind costs something; helpful kinds come first in [`Move::ALL`].
    #[must_use]
    pub const fn is_harmful(self) -> bool {
        self.index() >= Self::Interrupt.index()
    }

    /// Whether the kind is warmth, which pays more at the beginning and the end of a call (evidence B5).
    #[must_use]
    pub const fn is_warm(self) -> bool {
        self.index() < Self::WARM
    }

    /// The end of the kind's message id, such as `face-give`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Listen => "listen",
            Self::Label => "label",
            Self::Validate => "validate",
            Self::Normalise => "normalise",
            Self::Explore => "explore",
            Self::FaceGive => "face-give",
            Self::SelfAttribute => "self-attribute",
            Self::Apologise => "apologise",
            Self::Own => "own",
            Self::Act => "act",
            Self::Options => "options",
            Self::Explain => "explain",
            Self::CheckBack => "check-back",
            Self::Guide => "guide",
            Self::HandoverWithContext => "handover-with-context",
            Self::Interrupt => "interrupt",
            Self::Misread => "misread",
            Self::Minimise => "minimise",
            Self::BlameCustomer => "blame-customer",
            Self::WinArgument => "win-argument",
            Self::DeflectColleague => "deflect-colleague",
            Self::PolicyWall => "policy-wall",
            Self::ScriptGeneric => "script-generic",
            Self::FalsePromise => "false-promise",
            Self::RushClose => "rush-close",
            Self::RepeatRequest => "repeat-request",
            Self::Silence => "silence",
            Self::Fawn => "fawn",
            Self::SellTooEarly => "sell-too-early",
        }
    }
}

/// The grades of every kind in one reply: 0 (absent), 1 or 2.
///
/// Four bits for each kind, at its index.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Moves(u128);

impl Moves {
    /// The highest grade.
    pub const FULL: u8 = 2;

    /// Sets the grade of one kind, at most [`Moves::FULL`].
    #[must_use]
    pub const fn with(mut self, kind: Move, grade: u8) -> Self {
        let grade = if grade > Self::FULL { Self::FULL } else { grade };
        self.0 = self.0 & !(0xf << (4 * kind.index())) | (grade as u128) << (4 * kind.index());
        self
    }

    /// The grade of one kind.
    #[must_use]
    pub const fn grade(&self, kind: Move) -> u8 {
        nibble(self.0, kind.index())
    }

    /// The kinds that are present, with their grades.
    pub fn iter(&self) -> impl Iterator<Item = (Move, u8)> + use<> {
        let (moves, mut left) = (*self, self.present());
        std::iter::from_fn(move || {
            // A reply does two or three things of the twenty-nine: only these are looked at.
            let kind = Move::ALL.get(left.trailing_zeros() as usize / 4)?;
            left &= left - 1;
            Some((*kind, moves.grade(*kind)))
        })
    }

    /// Whether the reply is no act at all.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0 == 0
    }

    /// The kinds of both, each with the higher grade.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        other.iter().fold(*self, |moves, (kind, grade)| moves.with(kind, grade.max(moves.grade(kind))))
    }

    /// Whether there is any warmth in the reply.
    #[must_use]
    pub const fn are_warm(&self) -> bool {
        self.0 & ((1 << (4 * Move::WARM)) - 1) != 0
    }

    /// Whether there is any harm in the reply.
    #[must_use]
    pub const fn are_harmful(&self) -> bool {
        self.0 >> (4 * Move::Interrupt.index()) != 0
    }

    /// A one in the four bits of each kind that is present.
    pub(super) const fn present(&self) -> u128 {
        // Grades are 1 and 2: either bit says that the kind is there.
        (self.0 | self.0 >> 1) & (u128::MAX / 0xf)
    }
}

/// The four bits of the kind at an index.
pub(super) const fn nibble(bits: u128, index: usize) -> u8 {
    (bits >> (4 * index) & 0xf) as u8
}

impl FromIterator<(Move, u8)> for Moves {
    fn from_iter<I: IntoIterator<Item = (Move, u8)>>(kinds: I) -> Self {
        kinds.into_iter().fold(Self::default(), |moves, (kind, grade)| moves.with(kind, grade))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_stands_at_its_index() {
        for (place, kind) in Move::ALL.into_iter().enumerate() {
            assert_eq!(kind.index(), place, "{kind:?}");
        }
    }
}
