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

/// The reply on offer that gives most, and how much that is; none if it is not worth testing.
pub(super) fn most(offer: &Offer<'_>) -> Option<(ReplyIndex, i32)> {
    let totals = offer.choices.iter().map(|reply| (*reply, total(offer, *reply)));
    // The first of equals, so that the order on the screen decides nothing: replies are compared as authored.
    let most = totals.max_by_key(|(reply, total)| (*total, std::cmp::Reverse(*reply)));
    most.filter(|(_, total)| *total >= WORTH_TESTING)
}

/// The three mechanisms, each worth 0 to 2 by its grade, times fit, phase and how concrete the reply is. Only what
/// was on offer counts against what was said, and words that merely sound warm carry no move and gain nothing.
pub(super) fn decision(decision: &Decision<'_>, give: &mut impl FnMut(Point)) {
    let Some((most, of)) = decision.offer.most else { return };
    let reply = decision.reply;
    let exchange = Some(decision.offer.place);
    let gained = total(decision.offer, reply);
    give(Point { exchange, gained, of, because: Reason::Attention { reply, most } });
    if decision.rang_hollow {
        give(Point { exchange, gained: -HOLLOW, of: 0, because: Reason::Hollow { reply } });
    }
}

/// What a reply gained of each mechanism and what could be gained, where the decision tests empathy.
pub(super) fn parts(decision: &Decision<'_>) -> Option<[(i32, i32); Part::ALL.len()]> {
    let (most, _) = decision.offer.most?;
    let (taken, best) = (attention(decision.offer, decision.reply), attention(decision.offer, most));
    // Giving more of one mechanism than the best reply all round is no loss.
    Some(std::array::from_fn(|part| (taken[part], best[part].max(taken[part]))))
}

fn total(offer: &Offer<'_>, reply: ReplyIndex) -> i32 {
    attention(offer, reply).iter().sum()
}

/// What a reply gives of each mechanism at this decision.
fn attention<'a>(offer: &'a Offer<'_>, reply: ReplyIndex) -> &'a Given {
    let phase = Phase::of(u16::try_from(offer.place).unwrap_or(u16::MAX), &offer.before);
    offer.attention.given(reply, phase)
}
