//! Face and fairness: whether the customer, and a colleague who is not there, kept theirs.

use super::{Point, Reason, Score, ScoreKind};
use crate::core::contact::Contact;
use crate::core::customer::Move;

/// Points of the face that is left, and of fair words.
const FACE: i32 = 60;
const FAIRNESS: i32 = 40;
/// What one reply takes that attacks somebody's face.
const ATTACK: i32 = 20;

/// The moves that take face from the customer or from a colleague (items 24, 36, 39).
const ATTACKS: [Move; 4] = [Move::WinArgument, Move::BlameCustomer, Move::Minimise, Move::DeflectColleague];

/// Tested by any contact in which face was ever at stake, or in which somebody's face could have been taken.
pub(super) fn score(contact: &Contact) -> Score {
    let scenario = contact.scenario();
    let attacks = |reply: crate::core::scenario::ReplyIndex| {
        let moves = &scenario.reply(reply).moves;
        ATTACKS.into_iter().any(|kind| moves.grade(kind) > 0)
    };
    let exchanges = contact.exchanges();
    let at_stake = exchanges.iter().any(|exchange| exchange.before.face > 0 || exchange.after.face > 0);
    let tempted = exchanges.iter().any(|exchange| exchange.choices.iter().copied().any(attacks));
    let mut points = Vec::new();
    if at_stake {
        let face = contact.position().model().state().face;
        let gained = FACE * (100 - i32::from(face)) / 100;
        points.push(Point { exchange: None, gained, of: FACE, because: Reason::FaceAtEnd { face } });
    }
    if at_stake || tempted {
        let taken: Vec<usize> = (0..exchanges.len()).filter(|place| attacks(exchanges[*place].reply)).collect();
        if taken.is_empty() {
            points.push(Point { exchange: None, gained: FAIRNESS, of: FAIRNESS, because: Reason::NobodyBlamed });
        }
        for (count, place) in taken.into_iter().enumerate() {
            let of = if count == 0 { FAIRNESS } else { 0 };
            let because = Reason::FaceTaken { reply: exchanges[place].reply };
            points.push(Point { exchange: Some(place), gained: of - ATTACK, of, because });
        }
    }
    Score::share(ScoreKind::Face, points)
}
