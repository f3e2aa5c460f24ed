//! The library and the briefing, driven as a user drives them, without a window.

use attune::app::screens::home::HomeEntry;
use attune::app::{Attune, Seed, shelf};
use attune::core::source::{File, Files};
use attune::core::text::Language;
use attune::library::{Entry, Library, Origin, read_path};
use attune::words::Words;
use egui::{Key, Vec2, vec2};
use egui_kittest::{Harness, kittest::Queryable};
use std::path::Path;
use std::sync::Arc;

type Stage = Harness<'static, Attune>;

fn kettle() -> Vec<HomeEntry> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/kettle");
    shelf(&Library::of(read_path(&folder, Origin::Folder).unwrap()))
}

/// A scenario with three errors before the one that can be played.
fn library() -> Vec<HomeEntry> {
    let (call, _) = crate::support::kettle();
    let call = call.replacen("goes: \"calmer\"", "goes: \"opnening\"", 1);
    let call = call.replacen("goes: \"calmer\"", "goes: \"oppening\"", 1);
    let call = call.replacen("goes: \"end\"", "goes: \"openning\"", 1);
    let files = Files::alone(File { name: "call.ron".to_owned(), bytes: call.into_bytes() });
    let mut entries = kettle();
    entries.insert(0, HomeEntry::new(Arc::new(Entry::new(Origin::Folder, "half-done".to_owned(), files, Vec::new()))));
    entries
}

fn stage(entries: Vec<HomeEntry>, language: Language, size: Vec2, scale: f32) -> Stage {
    let attune = Attune::new(entries, language, None, Seed::Fixed(7));
    let mut stage = Harness::builder()
        .with_size(size)
        .with_pixels_per_point(scale)
        .with_max_steps(20)
        .build_ui_state(|ui, attune: &mut Attune| attune.show(&ui.ctx().clone(), 0), attune);
    settle(&mut stage);
    stage
}

/// A few frames; a call asks for more without end, as its line is being said.
fn settle(stage: &mut Stage) {
    stage.run_ok();
}

fn press(stage: &mut Stage, key: Key) {
    stage.key_press(key);
    settle(stage);
}

fn click(stage: &mut Stage, label: &str) {
    stage.get_by_label(label).click();
    settle(stage);
}

const SIZES: [(Vec2, f32); 4] =
    [(vec2(1280.0, 720.0), 1.0), (vec2(1920.0, 1080.0), 1.0), (vec2(640.0, 360.0), 2.0), (vec2(900.0, 1400.0), 1.0)];

#[test]
fn a_call_is_found_by_its_words_and_opened_with_the_mouse() {
    for (size, scale) in SIZES {
        for (language, title, begin, hale) in [
            (Language::English, "The third kettle", "Take the call", "Mr Hale"),
            (Language::Chinese, "第三把水壶", "接听", "黑尔先生"),
        ] {
            let mut stage = stage(library(), language, size, scale);
            assert_eq!(stage.state().screen(), "home");
            click(&mut stage, title);
            assert_eq!(stage.state().screen(), "briefing", "{language:?} at {size}");
            click(&mut stage, hale);
            click(&mut stage, begin);
            assert_eq!(stage.state().screen(), "call", "{language:?} at {size}");
        }
    }
}

#[test]
fn a_briefing_is_read_and_begun_with_any_room() {
    for (size, scale) in SIZES {
        for language in Language::ALL {
            let words = Words::new(language);
            let mut stage = stage(shelf(&Library::embedded()), language, size, scale);
            press(&mut stage, Key::Num1);
            let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, size);
            let begin = stage.get_by_label(&words.get("briefing-begin-voice")).rect();
            let library = shelf(&Library::embedded());
            let title = library[0].scenario().unwrap().title.get(language).clone();
            let title = stage.get_by_label(&title).rect();
            assert!(screen.contains_rect(begin), "{language:?} at {size}: {begin}");
            assert!(screen.contains_rect(title) && title.bottom() < begin.top(), "{language:?} at {size}: {title}");
            // Both switches of how it is practised have a key that works wherever the page stands.
            stage.get_by_label(&words.get("briefing-timed-note"));
            press(&mut stage, Key::T);
            stage.get_by_label(&words.get("briefing-untimed-note"));
        }
    }
}

#[test]
fn the_same_with_keys_alone() {
    let mut stage = stage(library(), Language::English, vec2(1280.0, 720.0), 1.0);
    press(&mut stage, Key::Num1);
    assert_eq!(stage.state().screen(), "briefing");
    press(&mut stage, Key::Escape);
    assert_eq!(stage.state().screen(), "home");
    press(&mut stage, Key::Num1);
    // Mr Hale has a file; whom the queue sends has none yet.
    assert!(stage.query_by_label("Kettle K2, bought on 3 May.").is_none());
    press(&mut stage, Key::Num2);
    stage.get_by_label("Kettle K2, bought on 3 May.");
    stage.get_by_label_contains("Came to nothing");
    press(&mut stage, Key::Enter);
    assert_eq!(stage.state().screen(), "call");
}

#[test]
fn arrows_move_and_enter_opens_what_has_the_focus() {
    let mut stage = stage(library(), Language::English, vec2(1280.0, 720.0), 1.0);
    for _ in 0..12 {
        press(&mut stage, Key::Tab);
        if stage.get_by_label("The third kettle").is_focused() {
            press(&mut stage, Key::Enter);
            assert_eq!(stage.state().screen(), "briefing");
            return;
        }
    }
    panic!("Tab does not lead to the first call");
}

#[test]
fn enter_presses_what_has_the_focus_and_not_the_next_step_as_well() {
    let mut stage = stage(library(), Language::English, vec2(1280.0, 720.0), 1.0);
    press(&mut stage, Key::Num1);
    stage.get_by_label("Ms Oyelaran").focus();
    settle(&mut stage);
    press(&mut stage, Key::Enter);
    assert_eq!(stage.state().screen(), "briefing", "Enter on a choice must not take the call");
}

#[test]
fn a_key_that_is_held_down_counts_once() {
    let mut stage = stage(library(), Language::English, vec2(1280.0, 720.0), 1.0);
    press(&mut stage, Key::Num1);
    // T turns the clock off; a second turn would turn it on again.
    for _ in 0..2 {
        stage.key_down(Key::T);
        settle(&mut stage);
    }
    stage.get_by_label("Take all the time you need; it costs nothing.");
    stage.key_up(Key::T);
    press(&mut stage, Key::T);
    stage.get_by_label("A slow answer costs patience, as on a real line.");
}

#[test]
fn the_language_changes_by_its_own_name_and_by_its_key() {
    let mut stage = stage(library(), Language::English, vec2(1280.0, 720.0), 1.0);
    click(&mut stage, "简体中文");
    stage.get_by_label("第三把水壶");
    press(&mut stage, Key::F2);
    stage.get_by_label("The third kettle");
    press(&mut stage, Key::Num1);
    press(&mut stage, Key::F2);
    stage.get_by_label("接听");
    assert_eq!(stage.state().language(), Language::Chinese);
}

#[test]
fn a_broken_scenario_is_listed_with_its_finding_and_costs_no_other_one() {
    let mut stage = stage(library(), Language::English, vec2(1280.0, 720.0), 1.0);
    let broken = stage.get_by_label("half-done");
    let about = egui_kittest::kittest::NodeT::accesskit_node(&broken).description().unwrap_or_default();
    assert!(about.contains("call.ron:49:159  found moment `opnening`"), "{about}");
    assert!(about.contains("2 more"), "{about}");
    // It takes no number from those that can be played.
    press(&mut stage, Key::Num1);
    assert_eq!(stage.state().screen(), "briefing");
}

#[test]
fn an_empty_library_says_what_to_do() {
    for (language, command) in
        [(Language::English, "attune --scenarios FOLDER"), (Language::Chinese, "attune --scenarios 文件夹")]
    {
        let stage = stage(Vec::new(), language, vec2(1280.0, 720.0), 1.0);
        stage.get_by_label(command);
    }
}

#[test]
fn nothing_breaks_without_any_room() {
    for size in [vec2(0.0, 0.0), vec2(1.0, 1.0), vec2(40.0, 2000.0), vec2(2000.0, 40.0)] {
        let mut stage = stage(library(), Language::Chinese, size, 1.0);
        for key in [Key::Num1, Key::Num2, Key::F2, Key::F4, Key::Enter, Key::Space, Key::Num1] {
            press(&mut stage, key);
        }
    }
}

#[test]
fn every_control_has_a_name() {
    use egui::accesskit::Role;
    use egui_kittest::kittest::NodeT;
    for keys in [&[][..], &[Key::Num1], &[Key::Num1, Key::Enter]] {
        let mut stage = stage(library(), Language::English, vec2(1280.0, 720.0), 1.0);
        for key in keys {
            press(&mut stage, *key);
        }
        let root = stage.root();
        let mut controls = 0;
        for node in root.children_recursive() {
            let node = node.accesskit_node();
            if matches!(node.role(), Role::Button | Role::RadioButton | Role::CheckBox | Role::Link) {
                controls += 1;
                assert!(
                    node.label().is_some_and(|label| !label.trim().is_empty()),
                    "a {:?} without a name",
                    node.role()
                );
            }
        }
        assert!(controls > 1, "no controls on `{}`", stage.state().screen());
    }
}

#[test]
fn what_may_be_hard_to_hear_is_told_before_the_call() {
    let (call, chinese) = crate::support::kettle();
    let call = call.replacen("brief:", "warns: \"He swears a good deal.\", brief:", 1);
    let chinese = chinese.replacen("brief:", "warns: \"这位客户说话难听。\", brief:", 1);
    let folder = crate::support::folder(&[("rude/call.ron", call.as_bytes()), ("rude/zh-CN.ron", chinese.as_bytes())]);
    for (language, warns) in [(Language::English, "He swears a good deal."), (Language::Chinese, "这位客户说话难听。")]
    {
        for (size, scale) in SIZES {
            let entries = shelf(&Library::of(read_path(folder.path(), Origin::Folder).unwrap()));
            let mut stage = stage(entries, language, size, scale);
            press(&mut stage, Key::Num1);
            stage.get_by_label(warns);
            stage.get_by_label(&Words::new(language).get("briefing-warns-stop"));
        }
    }
    // A call that says nothing of the kind has no such note.
    let mut plain = stage(kettle(), Language::English, SIZES[0].0, SIZES[0].1);
    press(&mut plain, Key::Num1);
    assert!(plain.query_by_label(&Words::new(Language::English).get("briefing-warns-stop")).is_none());
}
