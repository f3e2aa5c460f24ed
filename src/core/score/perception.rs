//! Perception: what was seen before the reply was chosen (item 42, the four channels).

use super::{Point, Reason};
use crate::core::contact::{Contact, Exchange, PerceptionAnswer};
use crate::core::scenario::{EmotionKey, NeedIndex, Perceive, Scenario};

/// Points of one answer.
const FULL: i32 = 100;

/// The questions that were asked in an exchange.
#[must_use]
pub fn channel_key<'a>(scenario: &'a Scenario, exchange: &Exchange) -> Option<&'a Perceive> {
    exchange.questions.map(|questions| &scenario.moment(exchange.moment).perceive[questions])
}

/// The points of what was asked before one decision. Every channel that was asked is worth the same; what was left open
/// gains nothing.
pub(super) fn points(contact: &Contact, place: usize, exchange: &Exchange) -> Vec<Point> {
    let scenario = contact.scenario();
    let Some(asked) = channel_key(scenario, exchange) else { return Vec::new() };
    let nothing = PerceptionAnswer::default();
    let answer = exchange.perceived.as_ref().unwrap_or(&nothing);
    let mut points = Vec::new();
    let mut give = |gained, because| points.push(Point { exchange: Some(place), gained, of: FULL, because });
    if let Some(key) = &asked.problem {
        let answered = answer.problem.as_ref().and_then(|id| key.choices.iter().position(|(choice, _)| choice == id));
        give(if answered == Some(key.is) { FULL } else { 0 }, Reason::Problem { answered, key: key.is });
    }
    if let Some(key) = asked.emotion {
        // A neighbouring feeling is half right: a listener who took hurt for anger has heard something.
        let near = |answered: Option<crate::core::scenario::Emotion>, key: crate::core::scenario::Emotion| {
            answered.map_or(0, |answered| answered.similarity(key))
        };
        give(near(answer.shown, key.shown), Reason::Shown { answered: answer.shown, key: key.shown });
        give(near(answer.felt, key.felt), Reason::Felt { answered: answer.felt, key: key.felt });
        let off = answer.intensity.map(|intensity| (i32::from(intensity) - i32::from(key.intensity)).abs());
        let gained = off.map_or(0, |off| (FULL - off * FULL / i32::from(EmotionKey::STRONGEST)).max(0));
        give(gained, Reason::Intensity { answered: answer.intensity, key: key.intensity });
    }
    if let Some(key) = asked.words {
        let right = answer.words == Some(key);
        give(if right { FULL } else { 0 }, Reason::Words { answered: answer.words, key });
    }
    if asked.needs {
        let key = scenario.customer(contact.setup().customer).needs.clone();
        let answered: Vec<_> = answer.needs.iter().filter_map(|id| scenario.find_need(id)).collect();
        give(agreement(&answered, &key), Reason::Needs { answered, key });
    }
    points
}

/// How far a ranking agrees with the customer's own: of the pairs that the customer ranks, the share in the same order
/// (Kendall's measure, with a need left out standing behind all that were named). A customer with one need: whether it
/// came first.
fn agreement(answered: &[NeedIndex], key: &[NeedIndex]) -> i32 {
    let rank = |need: &NeedIndex| answered.iter().position(|own| own == need).unwrap_or(usize::MAX);
    if let [only] = key {
        return if rank(only) == 0 { FULL } else { 0 };
    }
    let mut pairs = 0;
    let mut agree = 0;
    for (place, first) in key.iter().enumerate() {
        for second in &key[place + 1..] {
            pairs += 1;
            agree += i32::from(rank(first) < rank(second));
        }
    }
    if pairs == 0 { 0 } else { FULL * agree / pairs }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ranking_is_worth_its_pairs_in_the_right_order() {
        let need = |place| NeedIndex(place);
        let key = [need(0), need(1), need(2)];
        assert_eq!(agreement(&key, &key), 100);
        assert_eq!(agreement(&[need(1), need(0), need(2)], &key), 66);
        assert_eq!(agreement(&[need(2), need(1), need(0)], &key), 0);
        assert_eq!(agreement(&[need(0)], &key), 66);
        assert_eq!(agreement(&[], &key), 0);
        assert_eq!(agreement(&[need(3), need(0)], &[need(0)]), 0);
    }
}
