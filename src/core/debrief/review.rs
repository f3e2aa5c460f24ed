//! The debrief of one attempt.

use super::{Calibration, Ledger, Mark, Push, TicketView, marks, pushes};
use crate::core::contact::{Contact, End, LinePlace};
use crate::core::customer::{State, contact_rating, momentary_quality};
use crate::core::scenario::ReplyIndex;
use crate::core::score::Scores;

/// One turn, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurnReview {
    /// Its place in the log of the contact.
    pub exchange: usize,
    /// What the customer said before it.
    pub lines: Vec<LinePlace>,
    /// What was answered.
    pub reply: ReplyIndex,
    /// Seconds on the clock of the call.
    pub clock: i32,
    /// Where the customer stood.
    pub before: State,
    /// Where they stood then.
    pub after: State,
    /// What it moved, the strongest first.
    pub pushes: Vec<Push>,
    /// How much better or worse the moment felt to the customer, in thousandths (rule 11).
    pub quality_change: i32,
}

/// What there is to say of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debrief {
    /// How it ended; none if it was left.
    pub end: Option<End>,
    /// The customer's last words.
    pub last_words: Vec<LinePlace>,
    /// The six scores.
    pub scores: Scores,
    /// States from the customer's arrival on, one more than turns: the curves.
    pub states: Vec<State>,
    /// Turn by turn.
    pub turns: Vec<TurnReview>,
    /// The turn that cost the customer most, by its place in `turns`; none if none cost anything.
    pub costliest: Option<usize>,
    /// The customer's expectations, by their place, and whether they were met.
    pub expectations: Vec<bool>,
    /// What the customer would say if asked, 0 to 100 (rule 11).
    pub rating: Option<u8>,
    /// The turns in which the trainee took the word from the customer.
    pub cut_ins: Vec<usize>,
    /// What stands out on the way, turn by turn.
    pub marks: Vec<Mark>,
    /// The company's ledger and the customer's; none if the call was left.
    pub ledger: Option<Ledger>,
    /// What the next colleague reads; none on a call in which no ticket can be written.
    pub ticket: Option<TicketView>,
    /// Whether the trainee knew how much they had perceived; none if they never said how sure they were.
    pub calibration: Option<Calibration>,
}

impl Debrief {
    /// From so many turns on, what is done in them is a habit and no slip. (Ours.)
    pub const HABIT: usize = 3;

    /// Takes an attempt apart.
    #[must_use]
    pub fn of(contact: &Contact) -> Self {
        let exchanges = contact.exchanges();
        let arrived = exchanges.first().map_or_else(|| *contact.position().model().state(), |first| first.before);
        let mut states = vec![arrived];
        states.extend(exchanges.iter().map(|exchange| exchange.after));
        let turns: Vec<TurnReview> = exchanges
            .iter()
            .enumerate()
            .map(|(place, exchange)| TurnReview {
                exchange: place,
                lines: exchange.lines.clone(),
                reply: exchange.reply,
                clock: exchange.clock,
                before: exchange.before,
                after: exchange.after,
                pushes: pushes(&exchange.effects),
                quality_change: momentary_quality(&exchange.after) - momentary_quality(&exchange.before),
            })
            .collect();
        let costliest = turns
            .iter()
            .enumerate()
            .filter(|(_, turn)| turn.quality_change < 0)
            .min_by_key(|(_, turn)| turn.quality_change)
            .map(|(place, _)| place);
        let qualities: Vec<i32> = states.iter().skip(1).map(momentary_quality).collect();
        let customer = contact.scenario().customer(contact.setup().customer);
        let rating = contact_rating(&qualities).and_then(|rating| u8::try_from((rating + 5) / 10).ok());
        let scores = Scores::of(contact);
        Self {
            end: contact.position().end(),
            last_words: contact.last_lines().to_vec(),
            calibration: Calibration::of(contact, &scores),
            scores,
            turns,
            costliest,
            expectations: customer.expects.iter().map(|expected| contact.position().meets(&expected.met)).collect(),
            rating,
            cut_ins: cut_ins(contact),
            marks: marks(contact),
            ledger: Ledger::of(contact, rating),
            ticket: TicketView::of(contact),
            states,
        }
    }
}

/// The turns in which the trainee took the word from the customer, in order.
#[must_use]
pub fn cut_ins(contact: &Contact) -> Vec<usize> {
    let exchanges = contact.exchanges().iter().enumerate();
    exchanges.filter(|(_, exchange)| exchange.took_the_word(contact.scenario())).map(|(turn, _)| turn).collect()
}
