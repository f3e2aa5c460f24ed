//! What stands out on the way of a call.

use super::played;
use attune::core::debrief::{MarkKind, marks};
use attune::core::text::Language;

#[track_caller]
fn marked(scenario: &str, customer: &str, replies: &str, expected: &[(usize, MarkKind)]) {
    let contact = played(scenario, customer, Language::English, replies);
    let found: Vec<_> = marks(&contact).iter().map(|mark| (mark.turn + 1, mark.kind)).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_window_is_met_in_the_first_minute_and_missed_after_the_silence() {
    marked("wrong-number", "mr-hale", "soft-insert", &[(1, MarkKind::WindowMet)]);
    marked("wrong-number", "mr-hale", "hear-out insert", &[(2, MarkKind::WindowMissed)]);
}

#[test]
fn cutting_in_is_marked_unless_it_is_meant_as_such() {
    let hollow = (1, MarkKind::Hollow);
    marked("wrong-number", "ms-oyelaran", "sorry-first!", &[(1, MarkKind::CutIn), hollow]);
    marked("wrong-number", "ms-oyelaran", "sorry-first", &[hollow]);
    marked("wrong-number", "mr-hale", "soft-insert!", &[(1, MarkKind::WindowMet)]);
}

#[test]
fn help_that_comes_too_late_is_marked_where_it_comes() {
    let late = "which-floor no-words careless ask-lead too-quick two-ways either-way put-through";
    let (sorry, soothing) = ((3, MarkKind::Hollow), (5, MarkKind::Hollow));
    marked("second-call", "ms-reid", late, &[sorry, soothing, (6, MarkKind::NeedLate)]);
    // Who has given it in time may come back to it as late as they like.
    let line = "say-it-back no-words came-back open-diary evening either-way same-page your-choice whole-complaint what-you-hold";
    marked("second-call", "ms-reid", line, &[]);
}

#[test]
fn the_quiet_exit_looms_once_where_it_begins() {
    marked(
        "battery",
        "mr-qiao",
        "read-back own-it to-the-point come-in right-to one-more-chance",
        &[(3, MarkKind::Hollow), (5, MarkKind::QuietExitLooms), (6, MarkKind::Hollow)],
    );
    marked(
        "second-call",
        "mr-okafor",
        "say-it-back file and-the-water",
        &[(3, MarkKind::Hollow), (3, MarkKind::QuietExitLooms)],
    );
}

#[test]
fn only_a_window_that_was_met_is_to_the_good() {
    let good: Vec<_> = MarkKind::ALL.into_iter().filter(|kind| kind.is_good()).collect();
    assert_eq!(good, [MarkKind::WindowMet]);
}
