//! What was asked for is brought into sight.

use super::Debriefed;
use attune::core::text::Language;
use egui::accesskit::Role;
use egui::{Key, Vec2, vec2};
use egui_kittest::kittest::{NodeT, Queryable};

/// Twice as large as life: little fits in.
const SIZE: Vec2 = vec2(640.0, 360.0);

fn debriefed(language: Language) -> Debriefed {
    Debriefed::after(&["look", "wait"], language, SIZE, 2.0).judged()
}

/// Whether the whole of a heading that begins so is in the window.
fn sees_heading(play: &Debriefed, begins: &str) -> bool {
    let headings = play.screen.query_all_by_role(Role::Heading);
    let mut headings =
        headings.filter(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with(begins)));
    let rect = headings.next().unwrap_or_else(|| panic!("no heading begins with {begins}")).rect();
    rect.top() >= 0.0 && rect.bottom() <= SIZE.y
}

#[test]
fn an_arrow_key_brings_the_turn_into_sight() {
    for language in Language::ALL {
        let mut play = debriefed(language);
        let turn = |place: &str| {
            play.words.with("debrief-turn-of", &[("turn", place.to_owned().into()), ("count", "2".into())])
        };
        let (first, second) = (turn("1"), turn("2"));
        assert!(!sees_heading(&play, &first), "the page begins at its top");
        play.press(Key::ArrowRight);
        assert!(sees_heading(&play, &second), "{language:?}");
    }
}

#[test]
fn reasons_are_read_from_their_heading_also_where_others_close_above() {
    for language in Language::ALL {
        let mut play = debriefed(language);
        for (key, score) in [(Key::Num2, "empathy"), (Key::Num4, "resolution"), (Key::Num1, "perception")] {
            play.press(key);
            let name = play.words.get(&format!("score-{score}"));
            assert!(sees_heading(&play, &name), "{name}");
        }
    }
}
