//! Where the same replies were taken differently by somebody else.

use crate::core::contact::{Contact, Exchange};
use crate::core::customer::Quantity;

/// What a difference is felt in: how worked up somebody is, and whom they trust. (Ours.)
const FELT: [Quantity; 2] = [Quantity::Heat, Quantity::Trust];

/// From so many points on, of heat and trust together, two people have taken a reply differently. (Ours.)
const APART: i16 = 6;

/// The turn, from 0, at which two customers who were told the same took it most differently; none if nothing of it was
/// taken differently to speak of. Of equals, the first.
#[must_use]
pub fn parting(own: &Contact, other: &Contact) -> Option<usize> {
    let turns = own.exchanges().iter().zip(other.exchanges()).take_while(|(own, other)| own.reply == other.reply);
    let apart = turns.map(|(own, other)| apart(own, other)).enumerate().filter(|(_, apart)| *apart >= APART);
    apart.max_by_key(|(turn, apart)| (*apart, std::cmp::Reverse(*turn))).map(|(turn, _)| turn)
}

/// How differently a reply moved what is felt, in points.
fn apart(own: &Exchange, other: &Exchange) -> i16 {
    let moved = |exchange: &Exchange, on: Quantity| exchange.after.get(on) - exchange.before.get(on);
    FELT.iter().map(|on| (moved(own, *on) - moved(other, *on)).abs()).sum()
}

/// What a turn moved of what is felt, the strongest first.
#[must_use]
pub fn felt(exchange: &Exchange) -> Vec<super::Push> {
    let mut pushes = super::pushes(&exchange.effects);
    pushes.retain(|push| FELT.contains(&push.on));
    pushes
}
