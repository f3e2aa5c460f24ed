//! Face and fairness: whether the customer, and a colleague who is not there, kept theirs.

use super::{Decision, Point, Reason, Whole};
use crate::core::customer::Move;
use crate::core::scenario::Reply;

/// Points of the face that is left, and of fair words.
const FACE: i32 = 60;
const FAIRNESS: i32 = 40;
/// What one reply takes that attacks somebody's face.
const ATTACK: i32 = 20;

/// The moves that take face from the customer or from a colleague (items 24, 36, 39).
const ATTACKS: [Move; 4] = [Move::WinArgument, Move::BlameCustomer, Move::Minimise, Move::DeflectColleague];

/// Whether a reply takes somebody's face.
pub(super) fn attacks(reply: &Reply) -> bool {
    ATTACKS.into_iter().any(|kind| reply.moves.grade(kind) > 0)
}

/// What a reply takes that attacks; the first one takes fairness with it.
pub(super) fn decision(decision: &Decision<'_>, give: &mut impl FnMut(Point)) {
    if attacks(decision.offer.reply(decision.reply)) {
        let of = if decision.traces.face_taken { 0 } else { FAIRNESS };
        let because = Reason::FaceTaken { reply: decision.reply };
        give(Point { exchange: Some(decision.offer.place), gained: of - ATTACK, of, because });
    }
}

/// Tested by any contact in which face was ever at stake, or in which somebody's face could have been taken.
pub(super) fn whole(whole: &Whole<'_>, give: &mut impl FnMut(Point)) {
    let traces = whole.traces;
    if traces.face_at_stake {
        let face = whole.state.face;
        let gained = FACE * (100 - i32::from(face)) / 100;
        give(Point { exchange: None, gained, of: FACE, because: Reason::FaceAtEnd { face } });
    }
    if (traces.face_at_stake || traces.tempted) && !traces.face_taken {
        give(Point { exchange: None, gained: FAIRNESS, of: FAIRNESS, because: Reason::NobodyBlamed });
    }
}
