//! Two ledgers of one call (items 6 and 81): what the company's sheet says of it, and what the customer took away.

use super::Satisfaction;
use crate::core::contact::Contact;
use crate::core::customer::{Outcome, State};
use crate::core::scenario::{Act, ReplyIndex, Situation};
use crate::core::score::percent;
use crate::core::text::stock::{APOLOGY, CHECKING, EMPATHY, GREETING, POLITENESS, Stock, THANKS, TIME, count};

/// Seconds that a call may take. Seven minutes is a cap of the trade of which it is told that calls were hung up at 6:50
/// (the evidence, B9); these calls are shorter than real ones, so ours is five.
pub const HANDLE_TIME: i32 = 300;
/// Seconds in all that a customer may be kept waiting. Ours: half a minute each for three look-ups.
pub const WAITING: i32 = 90;
/// Per cent of the boxes, and of the replies with the right words in them, that pass. Ours: half.
pub const HALF: u8 = 50;

/// A box that is ticked by words alone, as a form of a quality desk or a machine would tick it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tick {
    /// Greeted.
    Greeted,
    /// Apologised.
    Apologised,
    /// Used words of empathy.
    Empathised,
    /// Named a time.
    NamedTime,
    /// Made sure, or asked whether there is anything else.
    Checked,
    /// Thanked.
    Thanked,
}

impl Tick {
    /// Every box, in the order of the form.
    pub const ALL: [Self; 6] =
        [Self::Greeted, Self::Apologised, Self::Empathised, Self::NamedTime, Self::Checked, Self::Thanked];

    /// The end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Greeted => "greeted",
            Self::Apologised => "apologised",
            Self::Empathised => "empathised",
            Self::NamedTime => "named-time",
            Self::Checked => "checked",
            Self::Thanked => "thanked",
        }
    }

    const fn words(self) -> &'static Stock {
        match self {
            Self::Greeted => &GREETING,
            Self::Apologised => &APOLOGY,
            Self::Empathised => &EMPATHY,
            Self::NamedTime => &TIME,
            Self::Checked => &CHECKING,
            Self::Thanked => &THANKS,
        }
    }
}

/// One line of the company's sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Seconds on the clock of the call; passes up to [`HANDLE_TIME`].
    HandleTime(i32),
    /// How often the customer was kept waiting, and for how many seconds in all; passes up to [`WAITING`], unless the
    /// call was handed on.
    Waiting {
        /// Look-ups and holds.
        times: usize,
        /// Transfers.
        transfers: usize,
        /// Seconds of all of them.
        seconds: i32,
    },
    /// The boxes, each with whether it is ticked; passes from [`HALF`] on. Only those that some reply on offer would
    /// have ticked: a form asks for no more than a call can give.
    Boxes(Vec<(Tick, bool)>),
    /// The share of what was said that has words of courtesy, empathy or apology in it, in per cent; passes from
    /// [`HALF`] on.
    Keywords(u8),
    /// Whether the customer took it further on this very call; passes if not.
    Complaint(bool),
}

impl Entry {
    /// Whether the sheet is content with it.
    #[must_use]
    pub fn passes(&self) -> bool {
        match self {
            Self::HandleTime(seconds) => *seconds <= HANDLE_TIME,
            Self::Waiting { transfers, seconds, .. } => *transfers == 0 && *seconds <= WAITING,
            Self::Boxes(boxes) => ticked(boxes).is_none_or(|share| share >= HALF),
            Self::Keywords(share) => *share >= HALF,
            Self::Complaint(raised) => !raised,
        }
    }
}

fn ticked(boxes: &[(Tick, bool)]) -> Option<u8> {
    let of = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    percent(of(boxes.iter().filter(|(_, ticked)| *ticked).count()), of(boxes.len()))
}

/// How two ledgers disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Disagreement {
    /// The sheet is content, and the customer is lost.
    CountedAsGood,
    /// The sheet is not content, and the customer was helped.
    CountedAsBad,
}

impl Disagreement {
    /// Both.
    pub const ALL: [Self; 2] = [Self::CountedAsGood, Self::CountedAsBad];

    /// The end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::CountedAsGood => "counted-as-good",
            Self::CountedAsBad => "counted-as-bad",
        }
    }
}

/// Both ledgers of a call that ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// The company's, line by line.
    pub sheet: Vec<Entry>,
    /// Where the customer stood at the end.
    pub state: State,
    /// How they left.
    pub outcome: Outcome,
    /// What they would say if asked, 0 to 100.
    pub rating: Option<u8>,
}

/// Lines of the sheet, of five, that fail at the most where it is content, and at the least where it is not. Ours: one
/// weak line is let pass, two are talked about.
const CONTENT: usize = 1;
const NOT_CONTENT: usize = 2;

impl Ledger {
    /// Both ledgers; none of a call that was left.
    #[must_use]
    pub fn of(contact: &Contact, rating: Option<u8>) -> Option<Self> {
        let outcome = contact.position().end()?.outcome;
        let sheet = vec![
            Entry::HandleTime(contact.position().clock()),
            waiting(contact),
            boxes(contact),
            keywords(contact),
            Entry::Complaint(outcome == Outcome::Escalated),
        ];
        Some(Self { sheet, state: *contact.position().model().state(), outcome, rating })
    }

    /// Whether the customer was helped: they left calm and trusting, and would call themselves satisfied. The outcome is
    /// the author's where the author knows better what the week brings.
    #[must_use]
    pub fn is_helped(&self) -> bool {
        self.outcome == Outcome::DeEscalated
            && self.rating.is_none_or(|rating| Satisfaction::of(rating, self.outcome) > Satisfaction::Dissatisfied)
    }

    /// How the two disagree, if they do: the sheet is content with at most one line failing while the customer was not
    /// helped, or is not content with two lines and more failing while they were. A complaint is on the sheet itself:
    /// with one, the two agree that it went wrong.
    #[must_use]
    pub fn disagreement(&self) -> Option<Disagreement> {
        let failing = self.sheet.iter().filter(|entry| !entry.passes()).count();
        match (failing, self.is_helped()) {
            (..=CONTENT, false) if !self.sheet.contains(&Entry::Complaint(true)) => Some(Disagreement::CountedAsGood),
            (NOT_CONTENT.., true) => Some(Disagreement::CountedAsBad),
            _ => None,
        }
    }
}

fn waiting(contact: &Contact) -> Entry {
    let (mut times, mut transfers, mut seconds) = (0, 0, 0);
    for exchange in contact.exchanges() {
        let reply = contact.scenario().reply(exchange.reply);
        match reply.act {
            Act::LookUp(_) | Act::Hold => times += 1,
            Act::Transfer => transfers += 1,
            _ => continue,
        }
        seconds += reply.takes;
    }
    Entry::Waiting { times, transfers, seconds }
}

fn boxes(contact: &Contact) -> Entry {
    let is_ticked_by = |tick: Tick, reply: ReplyIndex| has(contact, reply, tick.words());
    let exchanges = contact.exchanges();
    let can_be = |tick: &Tick| exchanges.iter().flat_map(|one| &one.choices).any(|reply| is_ticked_by(*tick, *reply));
    let boxes = Tick::ALL.into_iter().filter(can_be);
    Entry::Boxes(boxes.map(|tick| (tick, exchanges.iter().any(|one| is_ticked_by(tick, one.reply)))).collect())
}

fn keywords(contact: &Contact) -> Entry {
    let replies = contact.exchanges().iter().map(|exchange| exchange.reply);
    let spoken: Vec<ReplyIndex> = replies.filter(|reply| said(contact, *reply).is_some()).collect();
    let found = [&POLITENESS, &EMPATHY, &APOLOGY];
    let with = spoken.iter().filter(|reply| found.iter().any(|words| has(contact, **reply, words))).count();
    let of = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    Entry::Keywords(percent(of(with), of(spoken.len())).unwrap_or(0))
}

/// Whether stock words stand in what is said to the customer, in the language that was played.
fn has(contact: &Contact, reply: ReplyIndex, stock: &Stock) -> bool {
    said(contact, reply).is_some_and(|text| count(text, stock[contact.setup().language.index()]) > 0)
}

/// What a customer hears of a reply; nothing of a ticket.
fn said(contact: &Contact, reply: ReplyIndex) -> Option<&str> {
    let reply = contact.scenario().reply(reply);
    let text = reply.text.as_ref().filter(|_| reply.act.reaches_customer())?;
    Some(text.get(contact.setup().language))
}
