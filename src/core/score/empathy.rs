//! Empathy: what the replies gave the customer of attention, beside what could have been said at that moment.

use super::scores::percent;
use super::{Part, Point, Reason, Score, ScoreKind};
use crate::core::contact::{Contact, Exchange};
use crate::core::customer::{Move, Phase, Quantity, Rule, fixed};
use crate::core::scenario::{Reply, ReplyIndex};

/// A decision at which no reply on offer gives at least this much, in thousandths, does not test empathy.
const WORTH_TESTING: i32 = 60;
/// What warmth that rings hollow takes away, in thousandths.
const HOLLOW: i32 = 200;

/// The three mechanisms, each worth 0 to 2 by its grade, times fit, phase and how concrete the reply is. Only what
/// was on offer counts against what was said, and words that merely sound warm carry no move and gain nothing.
pub(super) fn score(contact: &Contact) -> Score {
    let mut points = Vec::new();
    let mut sums = [(0, 0); Part::ALL.len()];
    for (place, exchange) in contact.exchanges().iter().enumerate() {
        let given = |reply: ReplyIndex| attention(contact, place, exchange, reply);
        let total = |reply: ReplyIndex| given(reply).iter().sum::<i32>();
        // The first of equals, so that the order on the screen decides nothing: replies are compared as authored.
        let most = exchange.choices.iter().copied().max_by_key(|reply| (total(*reply), std::cmp::Reverse(*reply)));
        let Some(most) = most.filter(|most| total(*most) >= WORTH_TESTING) else { continue };
        let (taken, best) = (given(exchange.reply), given(most));
        for (sum, (taken, best)) in sums.iter_mut().zip(taken.iter().zip(best)) {
            sum.0 += *taken;
            // Giving more of one mechanism than the best reply all round is no loss.
            sum.1 += best.max(*taken);
        }
        let because = Reason::Attention { reply: exchange.reply, most };
        points.push(Point { exchange: Some(place), gained: total(exchange.reply), of: total(most), because });
        let rang_hollow =
            exchange.effects.iter().any(|effect| effect.rule == Rule::Hollow && effect.on == Quantity::Trust);
        if rang_hollow {
            let because = Reason::Hollow { reply: exchange.reply };
            points.push(Point { exchange: Some(place), gained: -HOLLOW, of: 0, because });
        }
    }
    let mut score = Score::share(ScoreKind::Empathy, points);
    if score.value.is_some() {
        score.parts = Part::ALL.into_iter().zip(sums).map(|(part, (gained, of))| (part, percent(gained, of))).collect();
    }
    score
}

/// What a reply gives of each mechanism at this decision, in thousandths.
fn attention(contact: &Contact, place: usize, exchange: &Exchange, reply: ReplyIndex) -> [i32; Part::ALL.len()] {
    let reply: &Reply = contact.scenario().reply(reply);
    if !reply.act.reaches_customer() {
        return [0; 3];
    }
    let turns = u16::try_from(place).unwrap_or(u16::MAX);
    let phase = Phase::of(turns, &exchange.before);
    let fit = contact.scenario().customer(contact.setup().customer).fit(reply.need);
    let concrete = fixed::times(fit, reply.specific.thousandths());
    let strongest = |kinds: &[Move]| {
        let level = |kind: &Move| fixed::times(i32::from(reply.moves.grade(*kind)) * 500, phase.weight(*kind));
        fixed::times(kinds.iter().map(level).max().unwrap_or(0), concrete)
    };
    [
        strongest(&[Move::Validate, Move::Normalise, Move::Apologise]),
        strongest(&[Move::Listen, Move::Label, Move::FaceGive, Move::SelfAttribute]),
        strongest(&[Move::Explore, Move::CheckBack]),
    ]
}
