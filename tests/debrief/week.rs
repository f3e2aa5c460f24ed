//! The weekly review.

use super::played;
use attune::core::debrief::{Reviewed, Takeaway, WORST, Week};
use attune::core::text::Language;

const GOOD: &str =
    "say-it-back you-rang-about-water came-back open-diary evening either-way mine our-desk whole right-to-ring";
const CUTTING: &str =
    "say-it-back! you-rang-about-water! came-back! open-diary! evening either-way mine our-desk whole";
const PASSED_ON: &str = "pass-on she-did careless ask-lead up-to-them behind-the-meter";

fn reviewed(customer: &str, line: &str) -> Reviewed {
    Reviewed::of(played("second-call", customer, Language::English, line))
}

#[test]
fn only_what_went_wrong_is_reviewed_and_the_worst_comes_first() {
    let week = [reviewed("mr-okafor", GOOD), reviewed("ms-reid", PASSED_ON), reviewed("mr-okafor", CUTTING)];
    let outcomes: Vec<_> = week.iter().map(|one| one.debrief.end.map(|end| end.outcome)).collect();
    let review = Week::of(&week);
    assert!(!review.worst.contains(&0), "{outcomes:?}");
    assert_eq!(review.worst.first(), Some(&1), "{outcomes:?}");
    let counted: usize = review.triggers.iter().map(|(_, count)| count).sum();
    assert_eq!(counted, review.worst.len());
    assert_eq!(Week::of(&week[..1]).worst, Vec::<usize>::new());
    assert_eq!(Week::of(&week[..1]).practise(), None);
}

#[test]
fn what_tripped_most_is_the_pattern_and_two_of_its_turns_are_quoted() {
    let week: Vec<Reviewed> = (0..8).map(|_| reviewed("ms-reid", PASSED_ON)).collect();
    let review = Week::of(&week);
    assert_eq!(review.worst.len(), WORST, "nobody takes in more");
    let (rule, count) = review.triggers[0];
    assert_eq!((count, review.practise()), (WORST, Some(rule)));
    assert_eq!(rule, week[0].trigger().unwrap().rule);
    assert_eq!(review.quoted.len(), 2);
    for (contact, turn) in review.quoted {
        assert_eq!(Some(turn), week[contact].trigger().map(|lesson| lesson.turn));
    }
}

#[test]
fn every_rule_serves_a_score() {
    let served: std::collections::BTreeSet<_> = Takeaway::ALL.into_iter().map(Takeaway::skill).collect();
    assert_eq!(served.len(), 6, "each score has rules that serve it");
}
