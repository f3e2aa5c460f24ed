//! The one rule to take along.

use super::played;
use attune::analysis::{Verdict, lesson};
use attune::core::debrief::{Debrief, Lesson, Takeaway};
use attune::core::text::Language;
use std::ops::ControlFlow;

#[track_caller]
fn teaches(scenario: &str, customer: &str, replies: &str, turn: usize, rule: Takeaway, kept: bool) {
    let contact = played(scenario, customer, Language::English, replies);
    let verdict = Verdict::of(&contact, &mut |_| ControlFlow::Continue(()));
    assert!(verdict.is_some());
    let found = lesson(&contact, &Debrief::of(&contact), verdict.as_ref());
    assert_eq!(found, Some(Lesson { turn: turn - 1, rule, kept }), "{replies}");
}

#[test]
fn what_was_said_at_the_turning_point_names_the_rule() {
    teaches(
        "second-call",
        "ms-reid",
        "say-it-back she-did careless ask-lead up-to-them behind-the-meter",
        2,
        Takeaway::RightCanWait,
        false,
    );
    teaches(
        "second-call",
        "mr-okafor",
        "say-it-back you-rang-about-water came-back tomorrow it-will-happen either-way mine our-desk whole-no-visit right-to-ring",
        4,
        Takeaway::PromiseYours,
        false,
    );
}

#[test]
fn a_ticket_on_which_it_turned_is_about_writing() {
    teaches(
        "battery",
        "ms-lin",
        "read-back own-it compensate urge right-to accept literal",
        7,
        Takeaway::WriteForReader,
        false,
    );
}

#[test]
fn what_the_best_reply_had_and_this_one_had_not() {
    // She wants no soothing: what was missing is that somebody takes it on.
    let line = "say-it-back you-rang-about-water came-back open-diary evening either-way same-page your-choice whole-complaint what-you-hold";
    teaches("second-call", "ms-reid", line, 2, Takeaway::TakeOn, false);
}

#[test]
fn who_keeps_cutting_in_takes_along_to_let_people_finish() {
    // Good replies, each of them into the customer's words.
    let line = "say-it-back! you-rang-about-water! came-back! open-diary! evening either-way mine our-desk whole";
    let contact = played("second-call", "mr-okafor", Language::English, line);
    let debrief = Debrief::of(&contact);
    assert_eq!(debrief.cut_ins, [0, 1, 2, 3]);
    let verdict = Verdict::of(&contact, &mut |_| ControlFlow::Continue(())).unwrap();
    let turned = verdict.judgement.turning_point.expect("what they lost counts together");
    assert!(debrief.cut_ins.contains(&turned), "{turned}");
    let expected = Lesson { turn: turned, rule: Takeaway::LetFinish, kept: false };
    assert_eq!(lesson(&contact, &debrief, Some(&verdict)), Some(expected));
    // Not judged, it is told of one of them as well.
    let found = lesson(&contact, &debrief, None).unwrap();
    assert!(found.rule == Takeaway::LetFinish && debrief.cut_ins.contains(&found.turn), "{found:?}");
    // Twice is no habit yet.
    let line = "say-it-back! you-rang-about-water! came-back tomorrow it-will-happen either-way mine our-desk";
    let contact = played("second-call", "mr-okafor", Language::English, line);
    let found =
        lesson(&contact, &Debrief::of(&contact), Verdict::of(&contact, &mut |_| ControlFlow::Continue(())).as_ref());
    assert_ne!(found.map(|lesson| lesson.rule), Some(Takeaway::LetFinish));
}

#[test]
fn a_call_without_a_turning_point_leaves_what_worked() {
    let line = "read-back look-up stuck-here to-the-point look-up slot still-can receipt two-ways if-so full";
    teaches("battery", "mr-qiao", line, 6, Takeaway::WhoWhatWhen, true);
}

#[test]
fn without_a_judgement_the_costliest_turn_teaches() {
    let contact = played("second-call", "mr-okafor", Language::English, "say-it-back file and-the-water");
    let debrief = Debrief::of(&contact);
    let found = lesson(&contact, &debrief, None).unwrap();
    assert_eq!((Some(found.turn), found.kept), (debrief.costliest, false));
}
