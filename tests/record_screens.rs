//! The record in the window: a call that was cut off, what was practised, who practises.

use crate::support::{folder, kettle, practised};
use attune::app::{Attune, Seed, shelf};
use attune::core::text::Language;
use attune::library::{Library, Origin, read_path};
use attune::record::{End, FILE, Record};
use attune::words::Words;
use egui::{Key, Vec2, vec2};
use egui_kittest::{Harness, kittest::Queryable};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

pub(crate) const SIZES: [(Vec2, f32); 3] =
    [(vec2(1280.0, 720.0), 1.0), (vec2(1920.0, 1080.0), 1.0), (vec2(640.0, 360.0), 2.0)];

/// A run of the program over a folder of data.
pub(crate) struct Run {
    pub(crate) screen: Harness<'static, Attune>,
    pub(crate) words: Words,
    clock: Arc<AtomicU64>,
}

impl Run {
    pub(crate) fn open(data: &Path, language: Language, size: Vec2, scale: f32) -> Self {
        let (call, chinese) = kettle();
        let place = folder(&[("k/call.ron", call.as_bytes()), ("k/zh-CN.ron", chinese.as_bytes())]);
        let library = Library::of(read_path(&place.path().join("k"), Origin::Folder).unwrap());
        let clock = Arc::new(AtomicU64::new(0));
        let time = Arc::clone(&clock);
        let show = move |ui: &mut egui::Ui, attune: &mut Attune| {
            attune.show(&ui.ctx().clone(), time.load(Ordering::Relaxed));
        };
        let attune = Attune::new(shelf(&library), language, Some(data.to_owned()), Seed::Fixed(7));
        let screen = Harness::builder().with_size(size).with_pixels_per_point(scale).with_max_steps(12);
        let mut this = Self { screen: screen.build_ui_state(show, attune), words: Words::new(language), clock };
        this.screen.run_ok();
        this
    }

    pub(crate) fn press(&mut self, key: Key) {
        self.screen.key_press(key);
        self.screen.run_ok();
    }

    pub(crate) fn keys(&mut self, keys: &[Key]) {
        for key in keys {
            self.press(*key);
        }
    }

    pub(crate) fn type_in(&mut self, text: &str) {
        self.screen.event(egui::Event::Text(text.to_owned()));
        self.screen.run_ok();
    }

    pub(crate) fn on(&self) -> &'static str {
        self.screen.state().screen()
    }

    pub(crate) fn says(&self, text: &str) -> bool {
        self.screen.query_all_by_label_contains(text).next().is_some()
    }

    /// Waits until the screen says something that is worked out beside it.
    #[track_caller]
    pub(crate) fn await_words(&mut self, text: &str) {
        for _ in 0..500 {
            if self.says(text) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(20));
            self.screen.run_ok();
        }
        panic!("it never says `{text}`");
    }

    fn hear_out(&mut self) {
        self.clock.fetch_add(120_000, Ordering::Relaxed);
        self.screen.run_ok();
    }

    /// Takes the only call with its first customer and leaves open what is asked.
    pub(crate) fn take(&mut self) {
        self.keys(&[Key::Num1, Key::Num2, Key::Enter]);
        self.hear_out();
        self.keys(&[Key::Num0; 8]);
        assert!(self.says(&self.words.get("call-choose")));
    }

    /// Says something to the end, and goes to the debrief past what it asks.
    fn play_out(&mut self) {
        for _ in 0..8 {
            if self.on() == "debrief" {
                break;
            }
            self.press(Key::Num1);
            self.hear_out();
            self.press(Key::Enter);
        }
        assert_eq!(self.on(), "debrief");
        self.press(Key::Escape);
    }

    /// A call from the library to its debrief and back.
    pub(crate) fn practise(&mut self) {
        self.take();
        self.play_out();
        self.press(Key::Escape);
    }
}

/// The decisions of attempts that can be gone on with.
fn under_way(data: &Path) -> Vec<usize> {
    let record = Record::read(&data.join(FILE)).unwrap();
    let trainees = record.trainees().unwrap();
    let all = trainees.iter().flat_map(|one| record.unfinished(one.trainee.id).unwrap());
    all.map(|summary| record.attempt(summary.id).unwrap().attempt.steps.len()).collect()
}

#[test]
fn a_call_that_was_cut_off_is_gone_on_with_where_its_last_decision_left_it() {
    for (size, scale) in SIZES {
        for language in Language::ALL {
            let data = tempfile::tempdir().unwrap();
            let place = format!("{language:?} at {size}");
            let mut run = Run::open(data.path(), language, size, scale);
            run.take();
            // What was perceived is a decision, and it is there before the replies are.
            assert_eq!(under_way(data.path()), [1], "{place}");
            run.press(Key::Num1);
            assert_eq!(under_way(data.path()), [2], "{place}");
            drop(run);
            let mut run = Run::open(data.path(), language, size, scale);
            assert!(run.says(&run.words.get("home-go-on")), "{place}");
            run.press(Key::C);
            assert_eq!(run.on(), "call", "{place}");
            run.hear_out();
            run.play_out();
            assert_eq!(under_way(data.path()), [0_usize; 0], "{place}");
            let [kept] = &practised(data.path())[..] else { panic!("{place}: it is one attempt") };
            assert_eq!(kept.end.map(|(end, _)| end), Some(End::Finished), "{place}");
            assert!(kept.replay().unwrap().position().end().is_some(), "{place}");
            run.press(Key::Escape);
            assert!(run.on() == "home" && !run.says(&run.words.get("home-go-on")), "{place}");
        }
    }
}

#[test]
fn a_call_that_was_cut_off_can_be_left_and_so_can_one_that_is_played() {
    let data = tempfile::tempdir().unwrap();
    let mut run = Run::open(data.path(), Language::English, SIZES[0].0, SIZES[0].1);
    run.take();
    drop(run);
    let mut run = Run::open(data.path(), Language::English, SIZES[0].0, SIZES[0].1);
    run.press(Key::X);
    assert!(run.on() == "home" && !run.says(&run.words.get("home-go-on")));
    run.take();
    run.keys(&[Key::Escape, Key::Escape]);
    assert_eq!(run.on(), "home");
    let ends: Vec<_> = practised(data.path()).iter().map(|kept| kept.end.unwrap().0).collect();
    assert_eq!((ends, under_way(data.path())), (vec![End::Left; 2], Vec::new()));
}

#[test]
fn what_was_practised_is_listed_compared_and_opened_again() {
    for (size, scale) in SIZES {
        for language in Language::ALL {
            let data = tempfile::tempdir().unwrap();
            let place = format!("{language:?} at {size}");
            let mut run = Run::open(data.path(), language, size, scale);
            run.press(Key::H);
            assert!(run.says(&run.words.get("history-empty")), "{place}");
            run.press(Key::Escape);
            for _ in 0..2 {
                run.practise();
            }
            run.press(Key::H);
            assert_eq!(run.on(), "history", "{place}");
            run.press(Key::D);
            for id in ["history-course", "history-progress"] {
                assert!(run.says(&run.words.get(id)), "{id}: {place}");
            }
            run.press(Key::A);
            let perception = format!("{} 0", run.words.get("score-perception"));
            assert_eq!(run.screen.query_all_by_label_contains(&perception).count(), 0, "notes are drawn, not named");
            run.press(Key::Num2);
            assert_eq!(run.on(), "debrief", "{place}");
            assert!(run.says(&run.words.get("debrief-scores")), "nothing is asked again: {place}");
            run.press(Key::Escape);
            assert_eq!(run.on(), "history", "{place}");
            run.press(Key::Escape);
            assert_eq!(run.on(), "home", "{place}");
        }
    }
}

#[test]
fn a_history_works_out_what_is_not_known_while_it_is_looked_at() {
    let data = tempfile::tempdir().unwrap();
    let mut run = Run::open(data.path(), Language::English, SIZES[0].0, SIZES[0].1);
    run.practise();
    let raw = rusqlite::Connection::open(data.path().join(FILE)).unwrap();
    raw.execute("UPDATE results SET model = 0, replays = 0", []).unwrap();
    run.press(Key::H);
    assert_eq!(run.on(), "history");
    for _ in 0..500 {
        // What is said not to be playable can't be opened, until it is known that it is.
        run.press(Key::Num1);
        if run.on() == "debrief" {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    assert_eq!(run.on(), "debrief");
}

#[test]
fn the_week_is_reviewed_and_the_month_has_goals() {
    for (size, scale) in SIZES {
        for language in Language::ALL {
            let data = tempfile::tempdir().unwrap();
            let place = format!("{language:?} at {size}");
            let mut run = Run::open(data.path(), language, size, scale);
            run.practise();
            run.press(Key::H);
            run.press(Key::W);
            // The first reply of all went wrong, and is what is to be practised.
            for id in ["week-worst", "week-triggers", "week-heard", "week-practise"] {
                assert!(run.says(&run.words.get(id)), "{id}: {place}");
            }
            run.press(Key::M);
            assert!(run.says(&run.words.get("month-goals")), "{place}");
            // The second scale is chosen by its key and moved by the arrows: to the middle, and on to 55.
            run.press(Key::E);
            run.press(Key::ArrowRight);
            run.press(Key::ArrowRight);
            run.press(Key::Enter);
            let record = Record::read(&data.path().join(FILE)).unwrap();
            let trainee = record.trainees().unwrap().remove(0).trainee.id;
            let now = jiff::Timestamp::now();
            let this_month = attune::record::month(now, jiff::tz::TimeZone::system());
            let goals = record.goals(trainee, &this_month).unwrap().unwrap();
            assert_eq!(goals.wanted.empathy, Some(55), "{place}");
            assert_eq!((goals.wanted.perception, goals.wanted.de_escalation), (None, None), "{place}");
            drop(record);
            run.press(Key::W);
            run.press(Key::Enter);
            assert_eq!(run.on(), "briefing", "the next call: {place}");
        }
    }
}

#[test]
fn who_has_a_pin_is_asked_for_it() {
    for language in Language::ALL {
        let data = tempfile::tempdir().unwrap();
        let mut run = Run::open(data.path(), language, SIZES[0].0, SIZES[0].1);
        run.practise();
        run.press(Key::F3);
        run.press(Key::K);
        run.type_in("0451");
        run.press(Key::Enter);
        assert!(run.says(&run.words.get("who-pin-take-away")), "{language:?}");
        drop(run);
        let mut run = Run::open(data.path(), language, SIZES[0].0, SIZES[0].1);
        assert_eq!(run.on(), "who", "{language:?}: also if there is nobody else");
        run.press(Key::Num1);
        for (pin, opens) in [("1540", false), ("0451", true)] {
            assert!(run.says(&run.words.get("who-pin-lost")), "{language:?}");
            run.press(Key::P);
            run.type_in(pin);
            run.press(Key::Enter);
            assert_eq!(run.on() == "home", opens, "{language:?}");
            assert_eq!(run.says(&run.words.get("who-pin-wrong")), !opens, "{language:?}");
        }
        run.press(Key::F3);
        run.press(Key::T);
        assert!(!run.says(&run.words.get("who-pin-take-away")), "{language:?}");
    }
}

#[test]
fn several_trainees_are_asked_who_practises_and_have_what_is_theirs() {
    for language in Language::ALL {
        let data = tempfile::tempdir().unwrap();
        let mut run = Run::open(data.path(), language, SIZES[0].0, SIZES[0].1);
        run.practise();
        // Somebody else on the same machine.
        run.press(Key::F3);
        assert_eq!(run.on(), "who", "{language:?}");
        // Esc ends the line, and not the page.
        run.press(Key::N);
        run.press(Key::Escape);
        assert_eq!(run.on(), "who", "{language:?}");
        run.press(Key::N);
        run.type_in("  Wen 1 ");
        run.press(Key::Enter);
        assert_eq!(run.on(), "home", "{language:?}");
        run.press(Key::H);
        assert!(run.says(&run.words.get("history-empty")), "{language:?}");
        drop(run);
        let mut run = Run::open(data.path(), language, SIZES[0].0, SIZES[0].1);
        assert_eq!(run.on(), "who", "{language:?}");
        let record = Record::read(&data.path().join(FILE)).unwrap();
        let names: Vec<_> = record.trainees().unwrap().into_iter().map(|one| one.trainee.name).collect();
        let place = names.iter().position(|name| name == "Wen 1").unwrap();
        run.press([Key::Num1, Key::Num2][place]);
        assert_eq!(run.on(), "home", "{language:?}");
        run.take();
        drop(run);
        // The call that was cut off is hers, and nobody else is offered it.
        let mut run = Run::open(data.path(), language, SIZES[0].0, SIZES[0].1);
        run.press([Key::Num2, Key::Num1][place]);
        assert!(!run.says(&run.words.get("home-go-on")), "{language:?}");
        run.press(Key::F3);
        run.press([Key::Num1, Key::Num2][place]);
        assert!(run.says(&run.words.get("home-go-on")), "{language:?}");
    }
}

#[test]
fn a_record_that_cannot_be_opened_is_told_and_calls_can_be_taken() {
    let data = tempfile::tempdir().unwrap();
    std::fs::write(data.path().join(FILE), "this is no record").unwrap();
    let mut run = Run::open(data.path(), Language::English, SIZES[0].0, SIZES[0].1);
    assert!(run.says("\u{26a0}"), "it is told");
    run.take();
    run.play_out();
    assert_eq!(std::fs::read(data.path().join(FILE)).unwrap(), b"this is no record");
}
