//! Empathy: what the replies gave the customer of attention, beside what could have been said at that moment.

use super::attention::{Given, mechanism};
use super::{Decision, Offer, Part, Point, Reason};
use crate::core::customer::Phase;
use crate::core::scenario::{Reply, ReplyIndex};

/// A decision at which no reply on offer gives at least this much, in thousandths, does not test empathy.
const WORTH_TESTING: i32 = 60;
/// What warmth that rings hollow takes away, in thousandths.
const HOLLOW: i32 = 200;

/// Whether a reply answers to what the customer feels, whoever that is: with warmth, or with understanding. Asking for
/// what was not yet said is attention too, but can be given to the matter alone.
#[must_use]
pub fn minds_feeling(reply: &Reply) -> bool {
    let minds = |kind| matches!(mechanism(kind), Some(Part::Reaction | Part::Interpretation));
    reply.act.reaches_customer() && reply.moves.iter().any(|(kind, _)| minds(kind))
}

/// What a decision asks of empathy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asks {
    /// Attention: this reply would give most, and so much, in thousandths.
    Attention {
        /// Which.
        most: ReplyIndex,
        /// How much.
        of: i32,
    },
    /// To leave warmth out: whatever is warm here would be seen through.
    Restraint,
    /// Nothing.
    Nothing,
}

impl Asks {
    /// What is asked where this is on offer. What would ring hollow does not count as on offer: nobody is held to warmth
    /// that this customer sees through.
    pub(super) fn of(offer: &Offer<'_>) -> Self {
        let is_sincere = |reply: &ReplyIndex| !offer.rings_hollow(*reply);
        let sincere = offer.choices.iter().copied().filter(is_sincere);
        // The first of equals, so that the order on the screen decides nothing: replies are compared as authored.
        let totals = sincere.clone().map(|reply| (reply, total(offer, reply)));
        let most = totals.max_by_key(|(reply, total)| (*total, std::cmp::Reverse(*reply)));
        let among = sincere.count();
        match most {
            Some((most, of)) if of >= WORTH_TESTING => Self::Attention { most, of },
            _ if (1..offer.choices.len()).contains(&among) => Self::Restraint,
            _ => Self::Nothing,
        }
    }

    /// What can be gained, in thousandths.
    pub(super) const fn of_points(self) -> i32 {
        match self {
            Self::Attention { of, .. } => of,
            Self::Restraint => HOLLOW,
            Self::Nothing => 0,
        }
    }
}

/// The three mechanisms, each worth 0 to 2 by its grade, times fit, phase and how concrete the reply is. Only what
/// was on offer counts against what was said, and words that merely sound warm carry no move and gain nothing. Warmth that
/// rings hollow gains no more than what could be said sincerely, and takes some of it away; where there was nothing warm
/// to say sincerely, it is asked to be left out (item 85).
pub(super) fn decision(decision: &Decision<'_>, give: &mut impl FnMut(Point)) {
    let (offer, reply) = (decision.offer, decision.reply);
    let is_hollow = offer.rings_hollow(reply);
    let mut give = |gained, of, because| give(Point { exchange: Some(offer.place), gained, of, because });
    match offer.asks {
        Asks::Attention { most, of } => {
            give(total(offer, reply).min(of), of, Reason::Attention { reply, most });
            if is_hollow {
                give(-HOLLOW, 0, Reason::Hollow { reply });
            }
        }
        Asks::Restraint if is_hollow => give(0, HOLLOW, Reason::Hollow { reply }),
        Asks::Restraint => give(HOLLOW, HOLLOW, Reason::Restraint { reply }),
        Asks::Nothing => {}
    }
}

/// What a reply gained of each mechanism and what could be gained, where the decision asks for attention.
pub(super) fn parts(decision: &Decision<'_>) -> Option<[(i32, i32); Part::ALL.len()]> {
    let Asks::Attention { most, .. } = decision.offer.asks else { return None };
    let (taken, best) = (attention(decision.offer, decision.reply), attention(decision.offer, most));
    // Giving more of one mechanism than the best reply all round is no loss.
    Some(std::array::from_fn(|part| (taken[part], best[part].max(taken[part]))))
}

fn total(offer: &Offer<'_>, reply: ReplyIndex) -> i32 {
    attention(offer, reply).iter().sum()
}

/// What a reply gives of each mechanism at this decision.
fn attention<'a>(offer: &'a Offer<'_>, reply: ReplyIndex) -> &'a Given {
    let phase = Phase::of(u16::try_from(offer.place).unwrap_or(u16::MAX), offer.before.state());
    offer.attention.given(reply, phase)
}
