//! The findings page, and a library that changes while it is shown; driven by what is written on it.

use crate::support::{folder, kettle};
use attune::app::editor::Editor;
use attune::app::{Attune, Seed, shelf};
use attune::core::text::Language;
use attune::library::{Library, LiveLibrary, Places};
use egui::{Key, OutputCommand, Vec2, vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use egui_kittest::{Harness, Node};
use std::fs;
use std::time::{Duration, Instant};

const SIZES: [(Vec2, f32); 3] = [(vec2(1280.0, 720.0), 1.0), (vec2(1920.0, 1080.0), 1.0), (vec2(640.0, 480.0), 2.0)];

/// The program without a window, over a folder whose files these tests write.
struct Desk {
    screen: Harness<'static, Attune>,
    live: LiveLibrary,
    folder: tempfile::TempDir,
}

impl Desk {
    fn new(language: Language, (size, scale): (Vec2, f32), files: &[(&str, &str)]) -> Self {
        Self::with_editor(language, (size, scale), files, Editor::default())
    }

    fn with_editor(language: Language, (size, scale): (Vec2, f32), files: &[(&str, &str)], editor: Editor) -> Self {
        let bytes: Vec<_> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
        let folder = folder(&bytes);
        let places = Places { folder: Some(folder.path().to_owned()), ..Places::default() };
        let library = Library::load(&places);
        let attune = Attune::new(shelf(&library), language, None, Seed::Fixed(7)).with_editor(editor);
        let screen = Harness::builder()
            .with_size(size)
            .with_pixels_per_point(scale)
            .with_max_steps(20)
            .build_ui_state(|ui, attune: &mut Attune| attune.show(&ui.ctx().clone(), 0), attune);
        let mut desk = Self { screen, live: LiveLibrary::new(places, library), folder };
        desk.screen.run_ok();
        desk
    }

    fn save(&mut self, name: &str, text: &str) {
        fs::write(self.folder.path().join(name), text).unwrap();
        self.look();
    }

    fn look(&mut self) {
        self.live.look();
        self.screen.state_mut().restock(shelf(self.live.library()));
        self.screen.run_ok();
    }

    fn press(&mut self, key: Key) {
        self.screen.key_press(key);
        self.screen.run_ok();
    }

    fn click(&mut self, label: &str) {
        self.screen.get_by_label_contains(label).click();
        self.screen.run_ok();
    }

    fn on(&self) -> &'static str {
        self.screen.state().screen()
    }

    fn says(&self, label: &str) -> bool {
        self.screen.query_all_by_label_contains(label).next().is_some()
    }

    /// The line of the file that is marked, as a screen reader says it.
    fn marked(&self) -> String {
        let is_marked = |node: &Node<'_>| {
            let node = node.accesskit_node();
            node.is_selected() == Some(true)
        };
        let mut marked = self.screen.root().children_recursive().filter(is_marked).map(|node| {
            let node = node.accesskit_node();
            node.label().or_else(|| node.value()).unwrap_or_default()
        });
        let first = marked.next().expect("a line is marked");
        assert!(marked.next().is_none(), "one line is marked");
        first
    }

    /// What is copied when `key` is pressed.
    fn copied(&mut self, key: Key) -> Option<String> {
        // The frame after it has nothing to copy any more.
        self.screen.key_down(key);
        self.screen.step();
        let commands = &self.screen.output().platform_output.commands;
        let copied = commands.iter().find_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        });
        self.screen.key_up(key);
        self.screen.run_ok();
        copied
    }
}

/// Two moments that are not there; one that is used twice would be one error.
fn broken() -> String {
    let once = kettle().0.replacen("goes: \"calmer\"", "goes: \"calm\"", 1);
    once.replacen("goes: \"calmer\"", "goes: \"calmed\"", 1)
}

/// Chinese without its title: a warning.
fn odd() -> String {
    kettle().1.replace("title: \"第三把水壶\",", "")
}

#[test]
fn a_broken_scenario_opens_its_findings_in_both_languages_and_every_size() {
    for size in SIZES {
        for (language, error, heading, help, back) in [
            (
                Language::English,
                "Error: Found moment calm, which does not exist (call.ron, line 49)",
                "Found moment calm, which does not exist",
                "Write the name of an entry of moments, or end where the contact ends",
                "Library",
            ),
            (
                Language::Chinese,
                "错误: 没有 calm 这个时刻 (call.ron 第 49 行)",
                "没有 calm 这个时刻",
                "写 moments 里的名称；要结束通话就写 end",
                "情景库",
            ),
        ] {
            let mut desk = Desk::new(language, size, &[("half-done/call.ron", &broken())]);
            desk.click("half-done");
            assert_eq!(desk.on(), "findings", "{language:?} at {size:?}");
            for label in [error, heading, help] {
                assert!(desk.screen.query_by_label(label).is_some(), "`{label}` is not there at {size:?}");
            }
            assert!(desk.marked().starts_with("49                 \"own\": (text:"), "{}", desk.marked());
            desk.click(back);
            assert_eq!(desk.on(), "home");
        }
    }
}

#[test]
fn the_same_with_keys_alone() {
    let mut desk = Desk::new(Language::English, SIZES[0], &[("a/call.ron", &broken()), ("b/call.ron", "Scenario(")]);
    desk.press(Key::F);
    assert_eq!(desk.on(), "findings");
    assert!(desk.marked().starts_with("49 "));
    desk.press(Key::ArrowUp);
    assert!(desk.marked().starts_with("49 "), "there is nothing above the first");
    for _ in 0..3 {
        desk.press(Key::ArrowDown);
    }
    assert!(desk.marked().starts_with("51 "), "and nothing below the last");
    let place = desk.folder.path().join("a/call.ron");
    assert_eq!(desk.copied(Key::Enter), Some(format!("{}:51:56", place.display())));
    assert!(desk.says("Copied: "));
    desk.press(Key::ArrowRight);
    assert!(desk.says("b/call.ron") && desk.says("2 of 2"));
    assert!(!desk.says("Copied: "), "what was said of one finding is not said of another");
    desk.press(Key::ArrowRight);
    assert!(desk.says("a/call.ron") && desk.says("1 of 2"));
    desk.press(Key::ArrowLeft);
    assert!(desk.says("b/call.ron"));
    desk.press(Key::Escape);
    assert_eq!(desk.on(), "home");
    // Those that can't be played have numbers too.
    desk.press(Key::Num2);
    assert!(desk.says("b/call.ron"));
}

#[test]
fn a_scenario_that_breaks_stays_playable_and_its_card_says_so() {
    for (language, card, strip) in [
        (Language::English, "The third kettle", "2 errors in the new version; this one still plays."),
        (Language::Chinese, "第三把水壶", "新版本有 2 处错误，现在练的是上一个可用的版本。"),
    ] {
        for size in SIZES {
            let (call, chinese) = kettle();
            let mut desk = Desk::new(language, size, &[("k/call.ron", &call), ("k/zh-CN.ron", &chinese)]);
            assert!(!desk.says(strip));
            desk.save("k/call.ron", &broken());
            desk.screen.get_by_label(strip);
            desk.press(Key::Num1);
            assert_eq!(desk.on(), "briefing", "it can be played");
            desk.press(Key::Escape);
            desk.click(strip);
            assert_eq!(desk.on(), "findings");
            desk.press(Key::P);
            assert_eq!(desk.on(), "briefing", "from here as well");
            desk.press(Key::Escape);
            desk.save("k/call.ron", &call);
            assert!(!desk.says(strip), "it is mended");
            desk.screen.get_by_label(card);
        }
    }
}

#[test]
fn a_scenario_with_warnings_shows_them_quietly_and_opens_them() {
    let mut desk = Desk::new(Language::English, SIZES[0], &[("k/call.ron", &kettle().0), ("k/zh-CN.ron", &odd())]);
    desk.press(Key::Num1);
    assert_eq!(desk.on(), "briefing");
    desk.press(Key::Escape);
    desk.click("One warning");
    assert_eq!(desk.on(), "findings");
    assert!(desk.says("Warning: Expected title in Chinese, found none (zh-CN.ron, line 1)"));
    assert!(desk.says("One warning. It can be played all the same."));
}

#[test]
fn the_page_follows_the_file_to_the_last_finding_and_beyond() {
    let mut desk = Desk::new(Language::English, SIZES[0], &[("k/call.ron", &kettle().0)]);
    desk.save("k/call.ron", &broken());
    desk.press(Key::F);
    desk.press(Key::ArrowDown);
    assert!(desk.marked().starts_with("51 "));
    // A line more above: the same finding, a line further down.
    desk.save("k/call.ron", &format!("// Draft.\n{}", broken()));
    assert!(desk.marked().starts_with("52 "), "{}", desk.marked());
    assert!(desk.says("2 errors"));
    // One more error below, and the first is mended: the same one stays chosen, though it stands first now.
    let more = broken().replacen("goes: \"end\"", "goes: \"and\"", 1);
    desk.save("k/call.ron", &more);
    assert!(desk.marked().starts_with("51 "));
    desk.save("k/call.ron", &more.replacen("goes: \"calm\"", "goes: \"calmer\"", 1));
    assert!(desk.marked().starts_with("51 "), "{}", desk.marked());
    desk.save("k/call.ron", &broken());
    assert!(desk.marked().starts_with("51 "), "{}", desk.marked());
    // The chosen one is mended, the other is left.
    desk.save("k/call.ron", &kettle().0.replacen("goes: \"calmer\"", "goes: \"calm\"", 1));
    assert!(desk.marked().starts_with("49 "));
    assert!(desk.says("One error. Until"));
    desk.save("k/call.ron", &kettle().0);
    assert!(desk.says("Nothing left to put right"));
    assert_eq!(desk.on(), "findings");
    // Broken again while it is looked at, then gone.
    desk.save("k/call.ron", "Scenario(");
    assert!(desk.marked().starts_with("1 "));
    fs::remove_dir_all(desk.folder.path().join("k")).unwrap();
    desk.look();
    assert!(desk.says("This scenario is no longer there"));
    assert!(!desk.says("Play"), "what is gone can't be played");
    fs::create_dir(desk.folder.path().join("k")).unwrap();
    desk.save("k/call.ron", &kettle().0);
    assert!(desk.says("Nothing left to put right"));
    desk.press(Key::Enter);
    assert_eq!(desk.on(), "briefing");
}

#[test]
fn a_call_goes_on_with_the_version_that_it_began_with_and_the_next_one_has_the_new() {
    let (call, _) = kettle();
    let changed = call.replace("The third kettle", "The fourth kettle");
    let mut desk = Desk::new(Language::English, SIZES[0], &[("k/call.ron", &call)]);
    // Somebody chosen stays chosen, and the briefing shows what was saved.
    for key in [Key::Num1, Key::Num2] {
        desk.press(key);
    }
    desk.screen.get_by_label("The third kettle");
    desk.save("k/call.ron", &changed);
    desk.screen.get_by_label("The fourth kettle");
    assert!(desk.says("Kettle K2, bought on 3 May."), "Mr Hale is still chosen");
    desk.save("k/call.ron", &call);
    for key in [Key::T, Key::Enter] {
        desk.press(key);
    }
    assert_eq!(desk.on(), "call");
    desk.save("k/call.ron", &changed);
    assert_eq!(desk.on(), "call");
    desk.save("k/call.ron", "Scenario(");
    assert_eq!(desk.on(), "call");
    // To the end, whatever is asked on the way.
    for _ in 0..40 {
        for key in [Key::Space, Key::Num1, Key::Enter] {
            if desk.on() == "call" {
                desk.press(key);
            }
        }
    }
    assert_eq!(desk.on(), "debrief");
    desk.press(Key::Escape);
    desk.screen.get_by_label("The third kettle");
    desk.press(Key::Enter);
    assert_eq!(desk.on(), "briefing");
    desk.screen.get_by_label("The fourth kettle");
}

#[cfg(unix)]
#[test]
fn enter_opens_the_authors_editor_at_the_place() {
    let place = folder(&[]);
    let asked = place.path().join("asked");
    let command = format!(
        "sh -c 'printf \"%s\" \"$*\" > {0}.new; mv {0}.new {0}' sh {{line}} {{column}} {{file}}",
        asked.display()
    );
    let editor = |command: &str| Editor::of(|name| (name == "ATTUNE_EDITOR").then(|| command.to_owned()));
    let files = [("k/call.ron", broken())].map(|(name, text)| (name, text));
    let files: Vec<_> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let mut desk = Desk::with_editor(Language::English, SIZES[0], &files, editor(&command));
    desk.press(Key::F);
    assert!(desk.says("Open line 49"));
    assert_eq!(desk.copied(Key::Enter), None);
    assert!(desk.says("Opened in your editor."));
    let begun = Instant::now();
    let said = loop {
        if let Ok(said) = fs::read_to_string(&asked) {
            break said;
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "the editor was not started");
        std::thread::yield_now();
    };
    assert_eq!(said, format!("49 159 {}", desk.folder.path().join("k/call.ron").display()));

    let mut desk = Desk::with_editor(Language::English, SIZES[0], &files, editor("/no/such/editor"));
    desk.press(Key::F);
    assert!(desk.copied(Key::Enter).is_some_and(|place| place.ends_with("k/call.ron:49:159")));
    assert!(desk.says("Your editor did not start: "));
}

#[test]
fn nothing_breaks_without_any_room_or_any_text() {
    let long = format!("Scenario(id: \"{}\", goes", "字".repeat(3000));
    for size in [vec2(0.0, 0.0), vec2(1.0, 1.0), vec2(40.0, 2000.0), vec2(2000.0, 40.0), vec2(900.0, 300.0)] {
        for text in ["", "Scenario(", "\u{feff}", "a\0", &long, &broken()] {
            let mut desk = Desk::new(Language::Chinese, (size, 1.0), &[("k/call.ron", text)]);
            for key in [Key::F, Key::ArrowDown, Key::ArrowUp, Key::ArrowRight, Key::Enter, Key::F2, Key::F4, Key::P] {
                desk.press(key);
            }
        }
    }
}

#[test]
fn every_control_has_a_name() {
    use egui::accesskit::Role;
    let mut desk = Desk::new(Language::English, SIZES[0], &[("a/call.ron", &broken()), ("b/call.ron", "Scenario(")]);
    desk.press(Key::F);
    let mut names = Vec::new();
    for node in desk.screen.root().children_recursive() {
        let node = node.accesskit_node();
        if matches!(node.role(), Role::Button | Role::RadioButton | Role::CheckBox | Role::Link) {
            names.push(node.label().unwrap_or_default());
        }
    }
    assert!(names.len() > 5, "{names:?}");
    assert!(names.iter().all(|name| !name.trim().is_empty()), "{names:?}");
}
