//! What a trainer says of an attempt: comments on its turns, and scores set by hand, which take precedence over what the
//! model says. The model's own are kept beside them, so that a trainee sees both.

mod by_hand;
mod counts;
mod store;

pub use by_hand::ByHand;

pub(super) use by_hand::every_by_hand;
pub(super) use store::{TakenBack, all_remarks, all_taken_back, insert_remark, insert_taken_back, remark_of};

use super::{AttemptId, RemarkId};
use crate::core::score::ScoreKind;
use jiff::Timestamp;

/// Something that was said of an attempt. It is never changed, but can be taken back: [`Record::take_back`].
///
/// [`Record::take_back`]: super::Record::take_back
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Which, on every machine.
    pub id: RemarkId,
    /// Of which attempt.
    pub attempt: AttemptId,
    /// The name of whoever says it; data, whatever stands in it.
    pub author: String,
    /// When it was said.
    pub at: Timestamp,
    /// What it is about.
    pub about: About,
}

/// What a remark is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// A turn.
    Turn {
        /// Which, counted from 0: the place of its reply among the replies of the attempt's log, which is also its place
        /// among the exchanges of the contact ([`Contact::exchanges`](crate::core::contact::Contact::exchanges)).
        turn: u32,
        /// What is said of it.
        text: String,
    },
    /// A score that is set by hand.
    Score {
        /// Which.
        kind: ScoreKind,
        /// What it is from now on, 0 to 100.
        score: u8,
        /// Why.
        reason: String,
    },
}

/// Why something can't be remarked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadRemark {
    /// Nobody says it.
    NoAuthor,
    /// The name of whoever says it has so many characters; the most that it may have is [`Remark::LONGEST_NAME`].
    LongAuthor(usize),
    /// Nothing is said, or no reason given.
    NoWords,
    /// What is said has so many characters; the most that it may have is [`Remark::LONGEST`].
    LongWords(usize),
    /// The attempt has no such turn: which, from 0, and how many it has.
    NoTurn(u32, u32),
    /// A score beyond 100.
    Beyond(u8),
}

impl Remark {
    /// The longest comment, or reason, in characters. Ours: what can be read beside a turn, several times over.
    pub const LONGEST: usize = 2000;

    /// The longest name of whoever says it, in characters. Ours, as for the name of a trainee in the window, twice over.
    pub const LONGEST_NAME: usize = 80;

    /// What is said: the comment, or the reason for a score.
    #[must_use]
    pub fn words(&self) -> &str {
        self.about.words()
    }

    /// What is wrong with it by itself, whatever the attempt has.
    pub(super) fn check(&self) -> Result<(), BadRemark> {
        check_author(&self.author)?;
        let words = self.words();
        let length = words.chars().count();
        match self.about {
            _ if words.trim().is_empty() => Err(BadRemark::NoWords),
            _ if length > Self::LONGEST => Err(BadRemark::LongWords(length)),
            About::Score { score: score @ 101.., .. } => Err(BadRemark::Beyond(score)),
            About::Score { .. } | About::Turn { .. } => Ok(()),
        }
    }
}

/// What is wrong with the name of whoever says something.
pub(super) fn check_author(author: &str) -> Result<(), BadRemark> {
    let length = author.chars().count();
    if author.trim().is_empty() {
        Err(BadRemark::NoAuthor)
    } else if length > Remark::LONGEST_NAME {
        Err(BadRemark::LongAuthor(length))
    } else {
        Ok(())
    }
}

impl About {
    /// What is said: the comment, or the reason for a score.
    #[must_use]
    pub fn words(&self) -> &str {
        match self {
            Self::Turn { text, .. } => text,
            Self::Score { reason, .. } => reason,
        }
    }

    /// The same without spaces around what is said.
    fn trimmed(self) -> Self {
        match self {
            Self::Turn { turn, text } => Self::Turn { turn, text: text.trim().to_owned() },
            Self::Score { kind, score, reason } => Self::Score { kind, score, reason: reason.trim().to_owned() },
        }
    }
}
