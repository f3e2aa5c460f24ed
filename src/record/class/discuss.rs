//! What is worth discussing with a class.

use super::Item;
use std::collections::BTreeMap;

/// What to do with a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Advice {
    /// Let them discuss it: some have it right and can convince the others.
    Discuss,
    /// Explain it first: hardly anybody has it right who could convince the others.
    Explain,
}

impl Advice {
    /// The end of the message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Discuss => "discuss",
            Self::Explain => "explain",
        }
    }
}

/// A decision that is worth a class's time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Discussion<'a> {
    /// Which.
    pub item: &'a Item,
    /// What to do with it.
    pub advice: Advice,
    /// The share who had it right, 0 to 1.
    pub right: f64,
    /// What the class lost there on the average, in thousandths.
    pub loss: f64,
}

/// Fewer than so many people are a conversation and not a class. (Ours.)
const FEWEST: u32 = 5;
/// Between these shares of right answers a discussion gains most: with fewer, hardly anybody can convince a neighbour, with
/// more, few are left to be convinced (Crouch and Mazur, "Peer Instruction: Ten years of experience and results", American
/// Journal of Physics 69, 2001: 35 to 70 per cent).
const LEAST_RIGHT: f64 = 0.35;
const MOST_RIGHT: f64 = 0.70;

/// The decisions worth discussing, those first at which the class lost most on the average. Each was weighed for five people
/// or more, and at most 70 in a hundred had it right; below 35 in a hundred it is to be explained first.
#[must_use]
pub fn discussions(items: &[Item]) -> Vec<Discussion<'_>> {
    let of = |item| -> Option<Discussion<'_>> {
        let item: &Item = item;
        let (right, loss) = (item.right(), item.loss?);
        if item.weighed < FEWEST || right > MOST_RIGHT {
            return None;
        }
        let advice = if right < LEAST_RIGHT { Advice::Explain } else { Advice::Discuss };
        Some(Discussion { item, advice, right, loss })
    };
    let mut found: Vec<_> = items.iter().filter_map(of).collect();
    // The order of the items stands where as much was lost.
    found.sort_by(|one, other| other.loss.total_cmp(&one.loss));
    found
}

/// A call, and what the class lost in it.
#[derive(Clone, Debug, PartialEq)]
pub struct LossyCall {
    /// The call, by the name of its scenario.
    pub scenario: String,
    /// How many met the decision that most have met.
    pub people: u32,
    /// What was lost at all decisions together for each of them, in thousandths of how the customer leaves.
    pub loss: f64,
}

/// The calls by what the class lost in them, most first; those of fewer than five people are left out.
#[must_use]
pub fn lossy_calls(items: &[Item]) -> Vec<LossyCall> {
    let mut calls: BTreeMap<&str, (u32, f64)> = BTreeMap::new();
    for item in items.iter().filter(|item| item.weighed > 0) {
        let (people, loss) = calls.entry(&item.scenario).or_default();
        *people = (*people).max(item.weighed);
        *loss += item.loss.unwrap_or(0.0) * f64::from(item.weighed);
    }
    let mut found: Vec<_> = calls
        .into_iter()
        .filter(|(_, (people, _))| *people >= FEWEST)
        .map(|(scenario, (people, loss))| LossyCall {
            scenario: scenario.to_owned(),
            people,
            loss: loss / f64::from(people),
        })
        .collect();
    found.sort_by(|one, other| other.loss.total_cmp(&one.loss));
    found
}
