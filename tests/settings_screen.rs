//! The settings, and what they change: by what is written on the screen, in both languages and several sizes; and how a
//! call begins and is heard.

use crate::support::card_of;
use attune::app::settings::Settings;
use attune::app::{Attune, Heard, Seed, shelf};
use attune::core::text::Language;
use attune::library::Library;
use attune::words::Words;
use egui::accesskit::Role;
use egui::{Key, Modifiers, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

const SIZES: [(Vec2, f32); 3] = [(vec2(1280.0, 720.0), 1.0), (vec2(1920.0, 1080.0), 1.0), (vec2(640.0, 360.0), 2.0)];

/// The program with its settings in a folder, and a clock that only these tests move.
struct Desk {
    screen: Harness<'static, Attune>,
    clock: Arc<AtomicU64>,
}

impl Desk {
    fn open(folder: &Path, language: Language, asked: bool, size: Vec2, scale: f32) -> Self {
        let attune = Attune::new(shelf(&Library::embedded()), language, None, Seed::Fixed(7));
        Self::of(attune.with_settings(folder, asked).with_ring(), size, scale)
    }

    fn of(attune: Attune, size: Vec2, scale: f32) -> Self {
        let clock = Arc::new(AtomicU64::new(5000));
        let time = Arc::clone(&clock);
        let show =
            move |ui: &mut egui::Ui, attune: &mut Attune| attune.show(&ui.ctx().clone(), time.load(Ordering::Relaxed));
        let screen = Harness::builder()
            .with_size(size)
            .with_pixels_per_point(scale)
            .with_max_steps(12)
            .build_ui_state(show, attune);
        let mut desk = Self { screen, clock };
        desk.screen.run_ok();
        desk
    }

    fn press(&mut self, key: Key) {
        self.screen.key_press(key);
        self.screen.run_ok();
    }

    fn press_with_ctrl(&mut self, key: Key) {
        self.screen.key_press_modifiers(Modifiers::COMMAND, key);
        self.screen.run_ok();
    }

    fn click(&mut self, label: &str) {
        self.screen.get_by_label(label).click();
        self.screen.run_ok();
    }

    fn later(&mut self, millis: u64) {
        self.clock.fetch_add(millis, Ordering::Relaxed);
        self.screen.run_ok();
    }

    fn is_there(&self, label: &str) -> bool {
        self.screen.query_all_by_label_contains(label).next().is_some()
    }

    fn attune(&self) -> &Attune {
        self.screen.state()
    }

    fn zoom(&self) -> f32 {
        self.screen.ctx.zoom_factor()
    }

    /// The second call, with its first customer, slowness not counted: it rings.
    fn call(&mut self) {
        for key in [card_of("second-call"), Key::Num2, Key::T, Key::Enter] {
            self.press(key);
        }
        assert_eq!(self.attune().screen(), "call");
    }
}

fn kept(folder: &Path) -> Settings {
    let text = fs::read_to_string(folder.join("settings.ron")).unwrap();
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(&text).unwrap()
}

#[test]
fn everything_is_changed_by_its_words_or_its_key_acts_at_once_and_is_kept() {
    for (size, scale) in SIZES {
        for language in Language::ALL {
            let folder = tempfile::tempdir().unwrap();
            let mut desk = Desk::open(folder.path(), language, false, size, scale);
            let words = Words::new(language);
            let told = format!("{language:?} at {size}");
            desk.click(&words.get("settings-open"));
            assert_eq!(desk.attune().screen(), "settings", "{told}");
            assert!(!folder.path().join("settings.ron").exists(), "looking at it wrote a file");
            let base = desk.zoom();
            // Where there is no room for all of it, keys do what the words would.
            let narrow = size.x < 900.0;
            let mut choose = |label: &str, key| if narrow { desk.press(key) } else { desk.click(label) };
            choose(&words.get("theme-dark"), Key::F4);
            choose(&words.get("settings-louder"), Key::ArrowRight);
            choose(&words.get("settings-less-motion"), Key::M);
            let wanted = Settings { dark: true, volume: 60, reduce_motion: true, ..Settings::default() };
            assert_eq!(kept(folder.path()), wanted, "{told}");
            assert_eq!(desk.attune().volume(), 60);
            desk.press(Key::ArrowLeft);
            desk.press(Key::ArrowLeft);
            assert_eq!(desk.attune().volume(), 40);
            desk.press(Key::P);
            assert_eq!(desk.attune().heard(), Heard::Ringing(language));
            assert!(desk.is_there(&words.get("settings-rings")), "{told}: what rings is not to be seen");
            assert!(!desk.is_there("⟨"), "{told}: words are missing");
            desk.later(1600);
            assert_eq!(desk.attune().heard(), Heard::Nothing);
            desk.press(Key::S);
            assert_eq!((desk.attune().volume(), kept(folder.path()).sound), (0, false), "{told}");
            desk.press(Key::Num3);
            assert!((desk.zoom() / base - 1.5).abs() < 0.01, "{told}: {} after {base}", desk.zoom());
            desk.press_with_ctrl(Key::Plus);
            desk.press_with_ctrl(Key::Plus);
            desk.press_with_ctrl(Key::Plus);
            assert!((desk.zoom() / base - 2.0).abs() < 0.01 && kept(folder.path()).text_percent == 200, "{told}");
            desk.press_with_ctrl(Key::Minus);
            assert_eq!(kept(folder.path()).text_percent, 175);
            desk.press_with_ctrl(Key::Num0);
            assert!((desk.zoom() / base - 1.0).abs() < 0.01);
            let other = Language::ALL[1 - language.index()];
            if narrow {
                desk.press(Key::F2);
            } else {
                desk.click(other.own_name());
            }
            assert_eq!((desk.attune().language(), kept(folder.path()).language), (other, Some(other)), "{told}");
            desk.press(Key::Escape);
            assert_eq!(desk.attune().screen(), "home", "{told}");

            // The next run finds all of it; a language that is asked for goes first, and leaves what is kept as it is.
            let again = Desk::open(folder.path(), language, false, size, scale);
            assert_eq!((again.attune().language(), again.attune().volume()), (other, 0), "{told}");
            let mut asked = Desk::open(folder.path(), language, true, size, scale);
            assert_eq!(asked.attune().language(), language, "{told}");
            asked.press(Key::F4);
            assert_eq!((kept(folder.path()).language, kept(folder.path()).dark), (Some(other), false), "{told}");
        }
    }
}

#[test]
fn one_goes_back_to_where_one_came_from() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::open(folder.path(), Language::English, true, vec2(1280.0, 720.0), 1.0);
    desk.press(Key::Num1);
    for back in [Key::Escape, Key::F10] {
        desk.press(Key::F10);
        assert_eq!(desk.attune().screen(), "settings");
        desk.press(back);
        assert_eq!(desk.attune().screen(), "briefing");
    }
}

#[test]
fn a_call_stands_still_behind_the_settings() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::open(folder.path(), Language::English, true, vec2(1280.0, 720.0), 1.0);
    desk.call();
    desk.press(Key::Enter);
    desk.later(400);
    let Heard::Line { elapsed, .. } = desk.attune().heard() else { panic!("nothing is said") };
    desk.press(Key::F10);
    assert_eq!(desk.attune().heard(), Heard::Nothing);
    desk.later(100_000);
    desk.press(Key::Escape);
    let Heard::Line { elapsed: after, .. } = desk.attune().heard() else { panic!("the line went on without anybody") };
    assert_eq!((elapsed, after), (400, 400));
}

#[test]
fn a_file_that_is_not_understood_is_told_and_never_lost() {
    for language in Language::ALL {
        let words = Words::new(language);
        for (text, id) in [("(dark: treu)", "settings-unreadable"), ("(version: 40)", "settings-newer")] {
            let folder = tempfile::tempdir().unwrap();
            fs::write(folder.path().join("settings.ron"), text).unwrap();
            let mut desk = Desk::open(folder.path(), language, true, vec2(1280.0, 720.0), 1.0);
            let said = words.with(id, &[("reason", "\u{0}".into())]);
            let begins = said.split('\u{0}').next().unwrap().trim_end();
            assert!(desk.is_there(begins), "{language:?}: nothing is said of {text}");
            assert_eq!(fs::read_to_string(folder.path().join("settings.ron")).unwrap(), text);
            desk.click(&words.get("notice-dismiss"));
            desk.press(Key::F4);
            assert!(kept(folder.path()).dark);
            assert_eq!(fs::read_to_string(folder.path().join("settings.old.ron")).unwrap(), text);
        }
    }
}

#[test]
fn a_folder_that_cannot_be_written_to_is_told() {
    let folder = tempfile::tempdir().unwrap();
    // A file stands where the folder should be.
    let place = folder.path().join("taken");
    fs::write(&place, "").unwrap();
    let mut desk = Desk::open(&place, Language::English, true, vec2(1280.0, 720.0), 1.0);
    desk.press(Key::F4);
    assert!(desk.is_there("Your settings could not be"), "nothing is said");
}

#[test]
fn it_rings_and_is_picked_up_by_hand_or_by_itself_and_the_call_begins_then() {
    for language in Language::ALL {
        let words = Words::new(language);
        let folder = tempfile::tempdir().unwrap();
        for by in [Some(Key::Enter), Some(Key::Space), None] {
            let mut desk = Desk::open(folder.path(), language, true, vec2(1280.0, 720.0), 1.0);
            desk.call();
            desk.later(700);
            assert_eq!(desk.attune().heard(), Heard::Ringing(language));
            assert!(desk.screen.query_all_by_label(&words.get("call-ringing")).count() >= 2, "it is not to be seen");
            assert!(desk.is_there(&words.get("call-pick-up")));
            assert!(!desk.is_there(&words.get("call-skip")), "it is said before anybody has picked up");
            let since = match by {
                Some(key) => {
                    desk.press(key);
                    0
                }
                None => {
                    desk.later(1000);
                    200
                }
            };
            let Heard::Line { began, elapsed, .. } = desk.attune().heard() else { panic!("{by:?}: nobody picked up") };
            assert_eq!((began, elapsed), (0, since), "{by:?}");
            assert!(desk.is_there(&words.get("call-skip")), "{by:?}: nobody is speaking");
            assert!(desk.screen.query_by_label(&words.get("call-ringing")).is_none(), "{by:?}: it still rings");
            desk.press(Key::Space);
            assert_eq!(desk.attune().heard(), Heard::Nothing, "{by:?}");
        }
    }
}

#[test]
fn what_is_heard_is_seen_as_a_trace_with_its_words() {
    for (size, scale) in SIZES {
        for language in Language::ALL {
            let words = Words::new(language);
            let folder = tempfile::tempdir().unwrap();
            let mut desk = Desk::open(folder.path(), language, true, size, scale);
            desk.call();
            assert!(desk.is_there(&words.get("voice-silent")), "{language:?} at {size}");
            desk.press(Key::Enter);
            let Heard::Line { utterance, .. } = desk.attune().heard() else { panic!("nothing is said") };
            let trace = words.with("voice-trace", &[("sounds", "\u{0}".into()), ("pauses", utterance.pauses().into())]);
            let begins = trace.split('\u{0}').next().unwrap();
            assert!(desk.is_there(begins), "{language:?} at {size}: no trace");
        }
    }
}

#[test]
fn with_less_motion_words_come_by_the_phrase() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("settings.ron"), "(reduce_motion: true)").unwrap();
    let shown = |desk: &Desk, part: &str| desk.is_there(part);
    for (reduced, whole) in [(true, true), (false, false)] {
        if !reduced {
            fs::write(folder.path().join("settings.ron"), "()").unwrap();
        }
        let mut desk = Desk::open(folder.path(), Language::English, true, vec2(1280.0, 720.0), 1.0);
        desk.call();
        desk.press(Key::Enter);
        desk.later(300);
        let Heard::Line { utterance, .. } = desk.attune().heard() else { panic!("nothing is said") };
        let scenario = Arc::clone(Library::embedded().find("second-call").unwrap());
        let line = scenario.moments[0].says.iter().find(|line| utterance.millis() == line.millis(Language::English));
        let plain = line.unwrap().text.get(Language::English).plain();
        let begun = plain.chars().take(utterance.characters_begun(300)).collect::<String>();
        assert_eq!(shown(&desk, &begun), whole, "reduced {reduced}: `{begun}`");
    }
}

#[test]
fn every_control_of_the_settings_has_a_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::open(folder.path(), Language::Chinese, true, vec2(1280.0, 720.0), 1.0);
    desk.press(Key::F10);
    let root = desk.screen.root();
    let nodes: Vec<_> = root.children_recursive().map(|node| node.accesskit_node()).collect();
    let controls: Vec<_> = nodes
        .iter()
        .filter(|node| {
            matches!(node.role(), Role::Button | Role::RadioButton | Role::CheckBox | Role::ProgressIndicator)
        })
        .collect();
    assert!(controls.len() >= 7, "{}", controls.len());
    assert!(controls.iter().all(|node| node.label().is_some_and(|label| !label.trim().is_empty())));
}
