//! What holds of the debrief of any call, however it is played.

use super::rolled;
use attune::analysis::lesson;
use attune::core::debrief::{Debrief, Disagreement, Entry, MarkKind};
use attune::core::scenario::CustomerIndex;
use attune::core::text::Language;
use attune::library::Library;
use std::collections::BTreeSet;

#[test]
fn marks_ledgers_and_lessons_hold_together() {
    let library = Library::embedded();
    let mut disagreements = BTreeSet::new();
    let mut kinds = BTreeSet::new();
    let mut rules = BTreeSet::new();
    for (scenario, seed) in
        ["wrong-number", "second-call", "battery"].into_iter().flat_map(|name| (0..120).map(move |seed| (name, seed)))
    {
        let scenario = library.find(scenario).unwrap();
        let customer = CustomerIndex(u32::try_from(seed % 2).unwrap());
        let language = Language::ALL[usize::try_from(seed / 2 % 2).unwrap()];
        let contact = rolled(scenario, customer, language, seed);
        let debrief = Debrief::of(&contact);
        let place = format!("{} {seed}", scenario.id);
        // In order, each at most once in a turn, never beyond the last one.
        let marks: Vec<_> = debrief.marks.iter().map(|mark| (mark.turn, mark.kind)).collect();
        assert!(marks.is_sorted() && marks.iter().collect::<BTreeSet<_>>().len() == marks.len(), "{place}: {marks:?}");
        assert!(marks.iter().all(|(turn, _)| *turn < debrief.turns.len()), "{place}");
        kinds.extend(marks.iter().map(|(_, kind)| *kind));
        let ledger = debrief.ledger.clone().unwrap();
        assert_eq!(ledger.sheet.len(), 5, "{place}");
        match ledger.disagreement() {
            Some(Disagreement::CountedAsGood) => assert!(!ledger.is_helped(), "{place}"),
            Some(Disagreement::CountedAsBad) => assert!(ledger.is_helped(), "{place}"),
            None => {}
        }
        disagreements.extend(ledger.disagreement());
        let Entry::Keywords(keywords) = ledger.sheet[3] else { panic!("{place}: {:?}", ledger.sheet) };
        assert!(keywords <= 100, "{place}");
        let ticket = debrief.ticket.clone().unwrap();
        let told: BTreeSet<_> = ticket.kept.iter().chain(&ticket.missing).map(|fact| fact.name()).collect();
        assert_eq!(ticket.kept.len() + ticket.missing.len(), told.len(), "{place}");
        let lesson = lesson(&contact, &debrief, None);
        assert!(lesson.is_some_and(|lesson| lesson.turn < debrief.turns.len()), "{place}: {lesson:?}");
        rules.extend(lesson.map(|lesson| lesson.rule));
    }
    assert_eq!(kinds, MarkKind::ALL.into_iter().collect(), "every kind of mark comes up");
    assert!(disagreements.contains(&Disagreement::CountedAsGood));
    assert!(rules.len() >= 8, "{rules:?}");
}
