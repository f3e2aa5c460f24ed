//! The company's sheet beside what the customer took away, and the ticket.

use super::played;
use attune::core::debrief::{Debrief, Disagreement, Entry, Ledger, Tick};
use attune::core::scenario::TicketFact;
use attune::core::text::Language;

const BEST: &str = "read-back own-it hear-it look-up slot plea name-time two-ways check-first full";
const GIVEN_UP: &str = "read-back own-it to-the-point come-in right-to one-more-chance";

fn ledger(scenario: &str, customer: &str, language: Language, replies: &str) -> Ledger {
    Debrief::of(&played(scenario, customer, language, replies)).ledger.unwrap()
}

#[test]
fn a_customer_who_gives_up_is_counted_as_good() {
    let ledger = ledger("battery", "mr-qiao", Language::English, GIVEN_UP);
    assert_eq!(ledger.disagreement(), Some(Disagreement::CountedAsGood));
    assert!(!ledger.is_helped());
    assert_eq!(ledger.sheet[0], Entry::HandleTime(120));
    assert_eq!(ledger.sheet[1], Entry::Waiting { times: 0, transfers: 0, seconds: 0 });
    let boxes = [(Tick::Apologised, false), (Tick::Empathised, true), (Tick::NamedTime, true), (Tick::Checked, false)];
    assert_eq!(ledger.sheet[2], Entry::Boxes(boxes.to_vec()));
    assert_eq!(ledger.sheet[3], Entry::Keywords(33));
    assert_eq!(ledger.sheet[4], Entry::Complaint(false));
}

#[test]
fn a_call_that_was_carried_through_without_the_right_words_is_counted_as_bad() {
    for language in Language::ALL {
        let ledger = ledger("battery", "ms-lin", language, BEST);
        assert_eq!(ledger.disagreement(), Some(Disagreement::CountedAsBad), "{language:?}: {:?}", ledger.sheet);
        assert!(ledger.is_helped());
        assert!(ledger.sheet.contains(&Entry::Waiting { times: 1, transfers: 0, seconds: 20 }));
    }
}

#[test]
fn with_a_complaint_the_two_agree() {
    let ledger = ledger("battery", "ms-lin", Language::English, "today-sure insist");
    assert!(ledger.sheet.contains(&Entry::Complaint(true)));
    assert_eq!(ledger.sheet.iter().filter(|entry| !entry.passes()).count(), 1);
    assert_eq!(ledger.disagreement(), None);
}

#[test]
fn a_call_that_was_left_has_no_ledger() {
    assert_eq!(Debrief::of(&played("battery", "ms-lin", Language::English, "read-back")).ledger, None);
}

#[test]
fn each_line_passes_up_to_its_bound() {
    let boxes =
        |ticked: usize| Entry::Boxes(Tick::ALL.into_iter().enumerate().map(|(at, tick)| (tick, at < ticked)).collect());
    let waiting = |transfers, seconds| Entry::Waiting { times: 2, transfers, seconds };
    let cases = [
        (Entry::HandleTime(300), Entry::HandleTime(301)),
        (waiting(0, 90), waiting(0, 91)),
        (waiting(0, 1), waiting(1, 1)),
        (boxes(3), boxes(2)),
        (Entry::Boxes(Vec::new()), boxes(0)),
        (Entry::Keywords(50), Entry::Keywords(49)),
        (Entry::Complaint(false), Entry::Complaint(true)),
    ];
    for (passes, fails) in cases {
        assert!(passes.passes() && !fails.passes(), "{passes:?}, {fails:?}");
    }
}

#[test]
fn the_ticket_is_read_for_what_it_keeps() {
    let ticket = |replies: &str| Debrief::of(&played("battery", "ms-lin", Language::Chinese, replies)).ticket.unwrap();
    let full = ticket(BEST);
    assert_eq!((full.lines.len(), full.kept, full.missing), (1, TicketFact::ALL.to_vec(), Vec::new()));
    let literal = ticket("read-back own-it compensate urge right-to accept literal");
    assert_eq!((literal.lines.len(), literal.kept, literal.missing), (1, Vec::new(), TicketFact::ALL.to_vec()));
    // Nobody came to write anything.
    let empty = ticket("today-sure insist");
    assert_eq!((empty.lines, empty.missing), (Vec::new(), TicketFact::ALL.to_vec()));
}
