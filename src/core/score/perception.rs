//! Perception: what was seen before the reply was chosen (item 42, the four channels).

use super::{Point, Reason};
use crate::core::contact::{Asked, Contact, CuesFound, Exchange, PerceptionAnswer};
use crate::core::scenario::{Emotion, EmotionKey, NeedIndex, Question};

/// Points of one answer.
const FULL: i32 = 100;

/// The points of what was asked before one decision.
pub(super) fn points(contact: &Contact, place: usize, exchange: &Exchange) -> Vec<Point> {
    let Some(asked) = exchange.asked(contact.scenario(), contact.setup().customer) else { return Vec::new() };
    match &exchange.perceived {
        Some(answer) => judge_perception(asked, place, answer),
        // It counts as it would without an answer; but nobody left anything open.
        None => {
            let open = judge_perception(asked, place, &PerceptionAnswer::default());
            let of = open.iter().map(|point| point.of).sum();
            vec![Point { exchange: Some(place), gained: 0, of, because: Reason::NotAsked { questions: open.len() } }]
        }
    }
}

/// The points of an answer to what is asked before the decision at `place` of the log. Every channel that is asked is
/// worth the same; what was left open gains nothing.
#[must_use]
pub fn judge_perception(asked: Asked<'_>, place: usize, answer: &PerceptionAnswer) -> Vec<Point> {
    let (scenario, set) = (asked.scenario(), asked.set());
    let mut points = Vec::new();
    let mut give = |gained, because| points.push(Point { exchange: Some(place), gained, of: FULL, because });
    if asked.asks(Question::Cues) {
        let found = asked.found(&answer.cues);
        give(cues(found), Reason::Cues(found));
    }
    if let Some(key) = &set.problem {
        let answered = answer.problem.as_ref().and_then(|id| key.choices.iter().position(|(choice, _)| choice == id));
        give(if answered == Some(key.is) { FULL } else { 0 }, Reason::Problem { answered, key: key.is });
    }
    if let Some(key) = set.emotion {
        // A neighbouring feeling is half right: a listener who took hurt for anger has heard something.
        let near = |answered: Option<Emotion>, key: Emotion| answered.map_or(0, |answered| answered.similarity(key));
        give(near(answer.shown, key.shown), Reason::Shown { answered: answer.shown, key: key.shown });
        give(near(answer.felt, key.felt), Reason::Felt { answered: answer.felt, key: key.felt });
        let off = answer.intensity.map(|intensity| (i32::from(intensity) - i32::from(key.intensity)).abs());
        let gained = off.map_or(0, |off| (FULL - off * FULL / i32::from(EmotionKey::STRONGEST)).max(0));
        give(gained, Reason::Intensity { answered: answer.intensity, key: key.intensity });
    }
    if let Some(key) = set.words {
        let right = answer.words == Some(key);
        give(if right { FULL } else { 0 }, Reason::Words { answered: answer.words, key });
    }
    if set.needs {
        let key = scenario.customer(asked.customer()).needs.clone();
        let answered: Vec<_> = answer.needs.iter().filter_map(|id| scenario.find_need(id)).collect();
        give(agreement(&answered, &key), Reason::Needs { answered, key });
    }
    points
}

/// The share of the cues that were found, less as much for every mark that is on none: who marks everything has heard
/// nothing.
fn cues(found: CuesFound) -> i32 {
    let count = |number: usize| i32::try_from(number).unwrap_or(i32::MAX);
    FULL * count(found.found.saturating_sub(found.astray)) / count(found.of).max(1)
}

/// How far a ranking agrees with the customer's own: of the pairs that the customer ranks, the share in the same order
/// (Kendall's measure, with a need left out standing behind all that were named). A need that is not theirs and was put
/// before one that is makes a pair in the wrong order. A customer with one need: whether it came first.
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
    for (place, _) in answered.iter().enumerate().filter(|(_, need)| !key.contains(need)) {
        pairs += i32::try_from(key.iter().filter(|own| rank(own) > place).count()).unwrap_or(0);
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
        assert_eq!(agreement(&[need(9), need(0), need(1), need(2)], &key), 50, "somebody else's came first");
        assert_eq!(agreement(&[need(0), need(1), need(2), need(9)], &key), 100);
        assert_eq!(agreement(&[need(2), need(1), need(0)], &key), 0);
        assert_eq!(agreement(&[need(0)], &key), 66);
        assert_eq!(agreement(&[], &key), 0);
        assert_eq!(agreement(&[need(3), need(0)], &[need(0)]), 0);
    }
}
