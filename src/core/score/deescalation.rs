//! De-escalation: what became of the heat, and whether trust came with it.

use super::{Point, Reason, Reference, Score, ScoreKind};
use crate::core::contact::Contact;
use crate::core::customer::{COEFFICIENTS, Model, Outcome, State, fixed};

/// Points of the whole.
const FULL: i32 = 100;

/// The mean heat over the contact between careless (0) and careful conduct (100) with this customer. A customer who
/// left angry or gave up takes all of it; calm without trust counts half (the research, section 2, score 3).
pub(super) fn score(contact: &Contact) -> Score {
    let course: Vec<State> = heard(contact);
    if course.is_empty() {
        return Score::share(ScoreKind::DeEscalation, Vec::new());
    }
    let reference = Reference::of(&arrived(contact), course.len());
    let mean = Reference::mean_heat(&course);
    let careful = Reference::mean_heat(&reference.careful);
    let careless = Reference::mean_heat(&reference.careless);
    let calmed = (FULL * (careless - mean) / (careless - careful).max(1)).clamp(0, FULL);
    let whole = |gained, of, because| Point { exchange: None, gained, of, because };
    let mut points = vec![whole(calmed, FULL, Reason::Calming { mean, careful, careless })];
    let outcome = contact.position().end().map(|end| end.outcome);
    let state = contact.position().model().state();
    match outcome {
        Some(outcome @ (Outcome::QuietExit | Outcome::Escalated)) => {
            points.push(whole(-calmed, 0, Reason::Left { outcome }));
        }
        _ if fixed::of_points(state.trust) < COEFFICIENTS.deescalated_trust => {
            points.push(whole(calmed / 2 - calmed, 0, Reason::TrustLow { trust: state.trust }));
        }
        _ => {}
    }
    Score::share(ScoreKind::DeEscalation, points)
}

/// The states after each reply that reached the customer.
pub(super) fn heard(contact: &Contact) -> Vec<State> {
    let reached = |reply| contact.scenario().reply(reply).act.reaches_customer();
    contact.exchanges().iter().filter(|exchange| reached(exchange.reply)).map(|exchange| exchange.after).collect()
}

/// The customer as they arrived.
pub(super) fn arrived(contact: &Contact) -> Model {
    let customer = contact.scenario().customer(contact.setup().customer);
    Model::arriving(customer.starts, customer.temperament, customer.failures()).0
}
