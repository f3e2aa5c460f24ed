//! The analysis page: the picture of a call with what its replies are worth, and what is told beside it.

use attune::app::{Attune, Seed, shelf};
use attune::core::source::{File, Files};
use attune::core::text::Language;
use attune::library::{Entry, Library, Origin, read_path};
use attune::words::Words;
use egui::{Key, Vec2, vec2};
use egui_kittest::{Harness, kittest::Queryable};
use std::path::Path;
use std::time::{Duration, Instant};

const SIZES: [(Vec2, f32); 4] =
    [(vec2(1280.0, 720.0), 1.0), (vec2(1920.0, 1080.0), 1.0), (vec2(640.0, 360.0), 2.0), (vec2(900.0, 1400.0), 1.0)];

/// The page of a small call.
struct Page {
    screen: Harness<'static, Attune>,
    words: Words,
}

impl Page {
    fn open(language: Language, size: (Vec2, f32)) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/kettle");
        let mut page = Self::begin(&Library::of(read_path(&folder, Origin::Folder).unwrap()), language, size);
        page.await_findings();
        page
    }

    /// The page of the first call of a library, of which nothing is known yet.
    fn begin(library: &Library, language: Language, (size, scale): (Vec2, f32)) -> Self {
        let attune = Attune::new(shelf(library), language, None, Seed::Fixed(7));
        let screen = Harness::builder()
            .with_size(size)
            .with_pixels_per_point(scale)
            .with_max_steps(12)
            .build_ui_state(|ui, attune: &mut Attune| attune.show(&ui.ctx().clone(), 0), attune);
        let mut page = Self { screen, words: Words::new(language) };
        page.screen.run_ok();
        page.press(Key::Num1);
        page.press(Key::A);
        assert_eq!(page.on(), "analysis");
        page
    }

    fn on(&self) -> &'static str {
        self.screen.state().screen()
    }

    fn press(&mut self, key: Key) {
        self.screen.key_press(key);
        self.screen.run_ok();
    }

    fn says(&self, text: &str) -> bool {
        self.screen.query_all_by_label_contains(text).next().is_some()
    }

    /// Until everything is known of every customer.
    fn await_findings(&mut self) {
        let heading = self.words.get("analysis-findings");
        let began = Instant::now();
        while !self.says(&heading) {
            assert!(began.elapsed() < Duration::from_mins(5), "nothing comes of it");
            std::thread::sleep(Duration::from_millis(20));
            self.screen.run_ok();
        }
    }

    /// Goes to a control as one does without a mouse, and presses it. It comes into view by that.
    fn take(&mut self, label: &str) {
        self.screen.get_all_by_label_contains(label).next().unwrap().focus();
        self.screen.run_ok();
        self.press(Key::Space);
    }
}

#[test]
fn the_page_tells_of_the_call_as_a_whole() {
    for size in SIZES {
        for language in Language::ALL {
            let page = Page::open(language, size);
            for id in ["analysis-habits", "analysis-scores", "analysis-endings", "analysis-line-best"] {
                assert!(page.says(&page.words.get(id)), "{id} in {language:?} at {size:?}");
            }
        }
    }
}

#[test]
fn a_way_that_is_taken_tells_of_its_reply_and_of_the_line_over_it() {
    for size in SIZES {
        for language in Language::ALL {
            let mut page = Page::open(language, size);
            let best = page.words.get("grade-best");
            page.take(&format!("own · ✔ {best}"));
            for id in ["analysis-line-over", "analysis-line-over-about"] {
                assert!(page.says(&page.words.get(id)), "{id} in {language:?} at {size:?}");
            }
            page.press(Key::O);
            assert!(page.says(&page.words.get("analysis-line-best")), "{language:?} at {size:?}");
        }
    }
}

#[test]
fn moments_and_endings_tell_of_themselves_and_the_other_customer_has_a_page_too() {
    let mut page = Page::open(Language::English, SIZES[0]);
    page.take("opening · 100 %");
    assert!(page.says(&page.words.get("analysis-replies")));
    // A reply beside the picture is the way over it.
    page.take("I'll stay on this until one of them works.");
    assert!(page.says("opening · own"));
    page.press(Key::O);
    page.take("mended · ");
    assert!(page.says("Lines of play that lead here: "));
    assert!(page.says(&page.words.get("analysis-line-usual")));
    page.press(Key::O);
    let hale = page
        .words
        .with("analysis-habit", &[("habit", page.words.get("trainee-expert").into()), ("worth", "48.7".into())]);
    assert!(page.says(&hale));
    page.press(Key::Num2);
    assert!(!page.says(&hale), "the numbers of the first customer are still there");
    page.press(Key::Escape);
    assert_eq!(page.on(), "briefing");
}

#[test]
fn the_magnifier_has_its_keys_and_its_ends() {
    let mut page = Page::open(Language::English, SIZES[0]);
    let width = |page: &Page| page.screen.get_all_by_label_contains("own · ✔").next().unwrap().rect().width();
    let before = width(&page);
    page.press(Key::Equals);
    assert!(width(&page) > before);
    for _ in 0..9 {
        page.press(Key::Minus);
    }
    assert!(width(&page) < before && width(&page) > 20.0);
}

#[test]
fn the_work_can_be_stopped_and_begun_again() {
    // A call whose millions of lines take a while; a drill is done before one can look.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/battery");
    let library = Library::of(read_path(&folder, Origin::Folder).unwrap());
    let mut page = Page::begin(&library, Language::English, SIZES[0]);
    assert!(page.says("Playing every line with"), "no progress is shown");
    assert!(page.says(&page.words.get("analysis-not-yet")));
    page.press(Key::S);
    let stopped = page.words.get("analysis-stopped-about");
    let began = Instant::now();
    while !page.says(&stopped) {
        assert!(began.elapsed() < Duration::from_secs(10), "it goes on");
        page.screen.run_ok();
    }
    page.press(Key::S);
    page.await_findings();
    assert!(!page.says(&stopped));
}

#[test]
fn what_is_saved_is_analysed_anew() {
    let mut page = Page::open(Language::English, SIZES[0]);
    let (call, _) = crate::support::kettle();
    let call = call.replacen("The third kettle", "The fourth kettle", 1);
    let files = Files::alone(File { name: "call.ron".to_owned(), bytes: call.into_bytes() });
    let saved = Library::of(vec![Entry::new(Origin::Folder, "kettle".to_owned(), files, Vec::new())]);
    page.screen.state_mut().restock(shelf(&saved));
    page.screen.run_ok();
    assert!(page.says("The fourth kettle"));
    page.await_findings();
}
