//! What is being typed outlives the program, and whoever practises finds the window as they had it.

use crate::support::{folder, kettle};
use attune::app::{Attune, Seed, shelf};
use attune::core::pairs::{Ease, shipped};
use attune::core::text::Language;
use attune::library::{Library, Origin, read_path};
use attune::record::{FILE, Record, Review, days_since_1970};
use attune::words::Words;
use egui::{Key, vec2};
use egui_kittest::{Harness, kittest::Queryable};
use jiff::Timestamp;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

struct Run {
    screen: Harness<'static, Attune>,
    clock: Arc<AtomicU64>,
}

impl Run {
    fn open(data: &Path, language: Language) -> Self {
        let (call, chinese) = kettle();
        let place = folder(&[("k/call.ron", call.as_bytes()), ("k/zh-CN.ron", chinese.as_bytes())]);
        let library = Library::of(read_path(&place.path().join("k"), Origin::Folder).unwrap());
        let clock = Arc::new(AtomicU64::new(0));
        let time = Arc::clone(&clock);
        let show = move |ui: &mut egui::Ui, attune: &mut Attune| {
            attune.show(&ui.ctx().clone(), time.load(Ordering::Relaxed));
        };
        let attune = Attune::new(shelf(&library), language, Some(data.to_owned()), Seed::Fixed(7));
        let attune = attune.with_settings(data, false);
        let screen = Harness::builder().with_size(vec2(1280.0, 720.0)).with_max_steps(12).build_ui_state(show, attune);
        let mut this = Self { screen, clock };
        this.screen.run_ok();
        this
    }

    fn keys(&mut self, keys: &[Key]) {
        for key in keys {
            self.screen.key_press(*key);
            self.screen.run_ok();
        }
    }

    fn type_in(&mut self, text: &str) {
        self.screen.event(egui::Event::Text(text.to_owned()));
        self.screen.run_ok();
    }

    fn pass(&mut self, millis: u64) {
        self.clock.fetch_add(millis, Ordering::Relaxed);
        self.screen.run_ok();
    }

    fn says(&self, text: &str) -> bool {
        let is_it =
            |node: &egui_kittest::kittest::AccessKitNode<'_>| node.value().is_some_and(|value| value.contains(text));
        self.screen.query_all_by_label_contains(text).next().is_some()
            || self.screen.query_all(egui_kittest::kittest::by().predicate(is_it)).next().is_some()
    }
}

#[test]
fn words_of_ones_own_are_there_again_after_a_power_loss() {
    for language in Language::ALL {
        let data = tempfile::tempdir().unwrap();
        let mut run = Run::open(data.path(), language);
        // In words of one's own; and what is asked first is left open.
        run.keys(&[Key::Num1, Key::Num2, Key::W, Key::Enter]);
        run.pass(120_000);
        run.keys(&[Key::Num0; 8]);
        run.type_in("It is the third");
        run.type_in(" kettle, 第三把");
        // Every letter a transaction would be felt; so the end of it waits a second at most.
        run.pass(1_000);
        drop(run);
        let mut run = Run::open(data.path(), language);
        run.keys(&[Key::C]);
        run.pass(120_000);
        assert!(run.says("It is the third kettle, 第三把"), "{language:?}");
        // Once it is done with, it is gone.
        run.keys(&[Key::Enter]);
        drop(run);
        let record = Record::read(&data.path().join(FILE)).unwrap();
        let trainee = record.trainees().unwrap().remove(0).trainee.id;
        let call = record.unfinished(trainee).unwrap().remove(0).id;
        assert_eq!(record.draft(trainee, &format!("call {call}")).unwrap(), None);
        assert_eq!(record.attempt(call).unwrap().attempt.steps.len(), 2);
    }
}

#[test]
fn a_card_that_was_begun_is_gone_on_with_and_can_be_left() {
    let data = tempfile::tempdir().unwrap();
    {
        // Nothing is left of the day's cards, so that the way to one's own is there.
        let mut record = Record::open(&data.path().join(FILE)).unwrap();
        let now = Timestamp::now();
        let trainee = record.add_trainee("Li Na", now).unwrap().id;
        let day = days_since_1970(now, jiff::tz::TimeZone::system());
        for pair in shipped() {
            let (card, asks) = (pair.name.clone(), pair.asks);
            let review = Review { card, at: now, day, wrote: String::new(), kept: true, asks, ease: Ease::Easy };
            record.review(trainee, &review).unwrap();
        }
    }
    let words = Words::new(Language::English);
    let mut run = Run::open(data.path(), Language::English);
    run.keys(&[Key::P]);
    run.keys(&[Key::N, Key::S]);
    assert!(run.says(&words.get("pairs-own-keep")), "the form is not there");
    run.type_in("Nobody rings back");
    run.pass(1_000);
    drop(run);
    let mut run = Run::open(data.path(), Language::English);
    run.keys(&[Key::P]);
    assert!(run.says("Nobody rings back"));
    run.keys(&[Key::Escape]);
    drop(run);
    let mut run = Run::open(data.path(), Language::English);
    run.keys(&[Key::P]);
    assert!(!run.says("Nobody rings back") && !run.says(&words.get("pairs-own-keep")));
}

#[test]
fn each_of_several_has_the_window_as_they_had_it() {
    let data = tempfile::tempdir().unwrap();
    let mut record = Record::open(&data.path().join(FILE)).unwrap();
    for name in ["Li Na", "Wang"] {
        record.add_trainee(name, Timestamp::UNIX_EPOCH).unwrap();
    }
    drop(record);
    let mut run = Run::open(data.path(), Language::English);
    let title = |language: Language| Words::new(language).get("home-title");
    // The first takes Chinese; the second, who has chosen nothing yet, finds it so and goes back to English.
    run.keys(&[Key::Num1, Key::F2]);
    assert!(run.says(&title(Language::Chinese)));
    run.keys(&[Key::F3, Key::Num2, Key::F2]);
    assert!(run.says(&title(Language::English)));
    run.keys(&[Key::F3, Key::Num1]);
    assert!(run.says(&title(Language::Chinese)));
    drop(run);
    let mut run = Run::open(data.path(), Language::English);
    run.keys(&[Key::Num2]);
    assert!(run.says(&title(Language::English)));
}
