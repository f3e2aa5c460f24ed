//! What the trainee makes of a call, before anything is shown of it.

use super::{Debriefed, SIZES};
use attune::core::text::Language;
use egui::{Key, vec2};
use egui_kittest::kittest::Queryable;
use serde_json::{Value, json};

#[test]
fn what_was_felt_and_expected_is_asked_first_and_kept_with_the_attempt() {
    for (size, scale) in SIZES {
        for (language, felt) in Language::ALL.into_iter().zip(["My hands were cold.", "手心全是汗。"]) {
            let mut play = Debriefed::asked_after(&["rules"], language, size, scale);
            let place = format!("{language:?} at {size}");
            assert_eq!(play.says(&play.words.get("reflect-title")), 1, "{place}");
            // The attempt is safe before anything is asked, and no score is on the screen.
            assert_eq!((play.kept(), play.says(&play.words.get("debrief-scores"))), (1, 0), "{place}");
            assert_eq!(play.attempt()["reflection"], Value::Null);
            play.press(Key::W);
            play.type_in(felt);
            // Numbers are letters while one writes; Enter ends the sentence, not the page.
            play.press(Key::Num2);
            play.press(Key::Enter);
            assert_eq!(play.says(&play.words.get("reflect-title")), 1, "{place}");
            // Perception is open at first: the first step begins in the middle, each of the others is five points.
            play.press(Key::ArrowRight);
            play.press(Key::ArrowRight);
            play.press(Key::Num3);
            for _ in 0..4 {
                play.press(Key::ArrowLeft);
            }
            play.press(Key::Enter);
            play.screen.get_by_label(&play.words.get("debrief-scores"));
            assert_eq!(play.says(felt), 1, "{place}");
            let said = json!({ "felt": felt, "predicted": { "perception": 55, "de-escalation": 35 } });
            let kept = play.attempt();
            assert_eq!(kept["reflection"], said, "{place}");
            assert_eq!(kept["attempt"]["steps"].as_array().unwrap().len(), 2);
            // Nothing was perceived: 55 points were too much.
            let error = play.words.with("predicted-high", &[("points", "55".into())]);
            let told = play.words.with("predicted", &[("predicted", "55".into()), ("error", error.into())]);
            assert_eq!(play.says(&told), 1, "{place}: {told}");
        }
    }
}

#[test]
fn a_scale_is_set_with_the_mouse_as_well() {
    let mut play = Debriefed::asked_after(&["rules"], Language::English, vec2(1280.0, 720.0), 1.0);
    let rect = play.screen.get_by_label_contains("Empathy, your prediction").rect();
    for pressed in [true, false] {
        let pos = egui::pos2(rect.right() - 4.0, rect.bottom() - 14.0);
        play.screen.event(egui::Event::PointerMoved(pos));
        let modifiers = egui::Modifiers::NONE;
        play.screen.event(egui::Event::PointerButton { pos, button: egui::PointerButton::Primary, pressed, modifiers });
        play.screen.run_ok();
    }
    // It is chosen, too.
    play.press(Key::ArrowLeft);
    play.press(Key::Enter);
    assert_eq!(play.attempt()["reflection"], json!({ "predicted": { "empathy": 95 } }));
}

#[test]
fn who_skips_the_question_leaves_the_attempt_as_it_was() {
    let mut play = Debriefed::asked_after(&["rules"], Language::English, vec2(1280.0, 720.0), 1.0);
    play.press(Key::ArrowRight);
    let before = play.attempt();
    play.press(Key::Escape);
    assert_eq!((play.on(), play.says("What it was worth")), ("debrief", 1));
    assert_eq!(play.attempt(), before);
    assert_eq!(play.says("You said"), 0);
}
