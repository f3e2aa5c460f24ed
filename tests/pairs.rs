//! The pairs drill: its deck, when a card comes again, what is drilled in one go.

use attune::core::pairs::{Asks, Ease, NEW_A_DAY, Pair, Reviewed, Sitting, Standing, shipped};
use attune::core::text::Language;
use std::collections::{BTreeMap, BTreeSet};

/// Answers of one card on some days.
fn answered(answers: &[(i32, Ease)]) -> Vec<Reviewed> {
    answers.iter().map(|(day, ease)| Reviewed { day: *day, ease: *ease }).collect()
}

#[test]
fn the_deck_that_ships_has_each_kind_plain_disguised_and_impossible() {
    let deck = shipped();
    let names: BTreeSet<_> = deck.iter().map(|pair| pair.name.as_str()).collect();
    assert_eq!(names.len(), deck.len(), "a name stands twice");
    for asks in Asks::ALL {
        let of: Vec<&Pair> = deck.iter().filter(|pair| pair.asks == asks).collect();
        assert_eq!(of.len(), 4, "{asks:?}");
        assert_eq!(of.iter().filter(|pair| !pair.can_be_kept()).count(), 1, "{asks:?}");
        assert!(of[0].can_be_kept(), "{asks:?} is not learnt by its exception");
    }
    // The first round has one of each kind.
    assert_eq!(deck.iter().take(4).map(|pair| pair.asks).collect::<Vec<_>>(), Asks::ALL);
    for pair in deck {
        for language in Language::ALL {
            let version = pair.version(language);
            let texts = [&version.situation, &version.says, &version.hopes, &version.because];
            for text in texts.into_iter().chain(&version.instead) {
                assert!(!text.trim().is_empty() && text.trim() == text, "{} {language:?}", pair.name);
                let is_chinese = text.chars().any(|letter| ('\u{4e00}'..='\u{9fff}').contains(&letter));
                assert_eq!(is_chinese, language == Language::Chinese, "{} {language:?}: {text}", pair.name);
            }
            assert_ne!(version.instead.as_ref(), Some(&version.hopes), "{}", pair.name);
        }
        let kept = pair.versions.iter().map(|(_, version)| version.instead.is_none()).collect::<BTreeSet<_>>();
        assert_eq!(kept.len(), 1, "{} can be kept in one language only", pair.name);
    }
}

#[test]
fn the_easier_it_came_the_later_it_comes_again_and_each_time_later() {
    let mut answers = Vec::new();
    let mut day = 20_000;
    let mut last = 0;
    for _ in 0..5 {
        let standing = Standing::after(&answers);
        let days = Ease::ALL.map(|ease| standing.comes_in(day, ease));
        assert!(days.is_sorted(), "{days:?}");
        assert!(days[0] == 1 || days[0] < days[2], "{days:?}");
        assert!(days[2] > last, "{days:?} after {last}");
        last = days[2];
        answers.push(Reviewed { day, ease: Ease::Good });
        assert_eq!(Standing::after(&answers).due(), Some(day + last), "what is foretold is what comes");
        day += last;
    }
    // What did not come is learnt anew, and the same answers always give the same day.
    answers.push(Reviewed { day, ease: Ease::Missed });
    let again = Standing::after(&answers).due().unwrap();
    assert!(again - day < last, "{again} {day} {last}");
    assert_eq!(Standing::after(&answers).due(), Some(again));
    assert!(Standing::after(&[]).is_new() && Standing::after(&[]).due().is_none());
}

#[test]
fn a_sitting_has_what_is_due_the_longest_first_and_then_a_few_new_ones() {
    let deck = shipped();
    let today = 20_100;
    let begun = |place: usize, day: i32| (deck[place].name.clone(), answered(&[(day, Ease::Good)]));
    let answers = BTreeMap::from([begun(5, today - 20), begun(2, today - 40), begun(7, today - 1)]);
    let mut sitting = Sitting::of(deck, &answers, today);
    let mut asked = Vec::new();
    while let Some(place) = sitting.card() {
        asked.push(place);
        sitting.answer(Ease::Good);
    }
    assert_eq!(asked, [2, 5, 0, 1, 3, 4], "two are due, one is not, and four are new");
    assert_eq!((sitting.answered(), sitting.left()), (6, 0));
    // Who has begun some today gets only what is missing.
    let today_too = BTreeMap::from([begun(0, today), begun(1, today), begun(3, today)]);
    assert_eq!(Sitting::of(deck, &today_too, today).left(), NEW_A_DAY - 3);
    assert_eq!(Sitting::of(&[], &BTreeMap::new(), today).card(), None);
}

#[test]
fn what_did_not_come_is_asked_once_more_before_the_end() {
    let deck = &shipped()[..2];
    let mut sitting = Sitting::of(deck, &BTreeMap::new(), 20_000);
    assert_eq!(sitting.comes_in(Ease::Missed), 0);
    sitting.answer(Ease::Missed);
    assert_eq!((sitting.card(), sitting.left()), (Some(1), 2));
    sitting.answer(Ease::Easy);
    assert_eq!((sitting.card(), sitting.left()), (Some(0), 1));
    sitting.answer(Ease::Hard);
    assert_eq!(sitting.card(), None);
    sitting.answer(Ease::Hard);
    assert_eq!(sitting.answered(), 3, "there was nothing left to answer");
    let answers = BTreeMap::from([(deck[1].name.clone(), answered(&[(20_000, Ease::Easy)]))]);
    let due = Standing::after(&answers[&deck[1].name]).due();
    assert_eq!(sitting.next_due(deck, &answers), due);
}
