//! The pairs drill in the window.

use attune::app::{Attune, Seed, shelf};
use attune::core::pairs::{Asks, Ease, NEW_A_DAY, Sitting, shipped};
use attune::core::text::Language;
use attune::library::Library;
use attune::record::{FILE, Record, Review};
use attune::words::Words;
use egui::{Key, Vec2, vec2};
use egui_kittest::{Harness, kittest::Queryable};
use std::path::Path;

const SIZES: [(Vec2, f32); 3] = [(vec2(1280.0, 720.0), 1.0), (vec2(1920.0, 1080.0), 1.0), (vec2(640.0, 360.0), 2.0)];

struct Desk {
    screen: Harness<'static, Attune>,
    words: Words,
}

impl Desk {
    fn open(data: &Path, language: Language, (size, scale): (Vec2, f32)) -> Self {
        let attune = Attune::new(shelf(&Library::embedded()), language, Some(data.to_owned()), Seed::Fixed(7));
        let show = |ui: &mut egui::Ui, attune: &mut Attune| attune.show(&ui.ctx().clone(), 0);
        let screen = Harness::builder().with_size(size).with_pixels_per_point(scale).with_max_steps(12);
        let mut this = Self { screen: screen.build_ui_state(show, attune), words: Words::new(language) };
        this.screen.run_ok();
        this.press(Key::P);
        assert_eq!(this.screen.state().screen(), "pairs");
        this
    }

    fn press(&mut self, key: Key) {
        self.screen.key_press(key);
        self.screen.run_ok();
    }

    fn write(&mut self, key: Key, text: &str) {
        self.press(key);
        self.screen.event(egui::Event::Text(text.to_owned()));
        self.screen.run_ok();
        // The line is ended, not the page.
        self.press(Key::Enter);
    }

    fn click(&mut self, id: &str) {
        self.screen.get_by_label_contains(&self.words.get(id)).click();
        self.screen.run_ok();
    }

    fn says(&self, text: &str) -> bool {
        self.screen.query_all_by_label_contains(text).next().is_some()
    }

    fn sees(&self, id: &str) -> bool {
        self.says(&self.words.get(id))
    }
}

fn reviews(data: &Path) -> Vec<Review> {
    let record = Record::read(&data.join(FILE)).unwrap();
    let trainee = record.trainees().unwrap().remove(0).trainee.id;
    record.reviews(trainee).unwrap()
}

#[test]
fn a_card_is_said_judged_and_compared_and_each_answer_is_kept_at_once() {
    for size in SIZES {
        for language in Language::ALL {
            let data = tempfile::tempdir().unwrap();
            let mut desk = Desk::open(data.path(), language, size);
            let place = format!("{language:?} at {}", size.0);
            let version = shipped()[0].version(language);
            assert!(desk.says(&version.says) && desk.sees("pairs-say"), "{place}");
            assert!(!desk.says(&version.hopes), "{place}: it is shown before it was said");
            desk.write(Key::W, "mine 1 2");
            assert!(desk.says(&version.hopes) && desk.says("mine 1 2") && desk.sees("pairs-keep"), "{place}");
            // Wrong, and wrong again: both are said.
            desk.press(Key::Num2);
            assert!(desk.sees("pairs-asks"), "{place}");
            desk.press(Key::Num4);
            assert!(desk.sees("pairs-judged-keep-wrong") && desk.says(&version.because), "{place}");
            let asks = desk.words.get("pairs-asks-urgency").into();
            let answered = desk.words.get("pairs-asks-repair").into();
            assert!(
                desk.says(&desk.words.with("pairs-judged-asks-wrong", &[("asks", asks), ("answered", answered)])),
                "{place}"
            );
            assert_eq!(reviews(data.path()), [], "{place}: nothing is answered yet");
            desk.press(Key::Num3);
            let kept = reviews(data.path());
            let [review] = kept.as_slice() else { panic!("{place}: {kept:?}") };
            assert_eq!((review.card.as_str(), review.wrote.as_str()), ("over-your-heads", "mine 1 2"));
            assert_eq!((review.kept, review.asks, review.ease), (false, Asks::Repair, Ease::Good));
            assert!(desk.says(&shipped()[1].version(language).says), "{place}: the next one");
        }
    }
}

#[test]
fn by_mouse_to_the_end_of_the_day_and_what_did_not_come_comes_once_more() {
    let data = tempfile::tempdir().unwrap();
    let mut desk = Desk::open(data.path(), Language::English, SIZES[1]);
    for place in 0..=NEW_A_DAY {
        desk.click("pairs-no-words");
        desk.click("pairs-keep-yes");
        desk.click("pairs-asks-agency");
        desk.click(if place == 0 { "pairs-ease-missed" } else { "pairs-ease-good" });
    }
    assert!(desk.sees("pairs-done"));
    let cards: Vec<_> = reviews(data.path()).into_iter().map(|review| (review.card, review.ease)).collect();
    assert_eq!(cards.len(), NEW_A_DAY + 1);
    assert_eq!((&cards[0].0, cards[0].1), (&cards[NEW_A_DAY].0, Ease::Missed));
    // A second look on the same day finds nothing more.
    desk.press(Key::Escape);
    assert_eq!(desk.screen.state().screen(), "home");
    desk.press(Key::P);
    assert!(desk.sees("pairs-done"));
}

#[test]
fn a_card_of_ones_own_is_written_comes_up_and_is_put_away() {
    for language in Language::ALL {
        let data = tempfile::tempdir().unwrap();
        {
            // Everything that ships was answered today.
            let mut record = Record::open(&data.path().join(FILE)).unwrap();
            let now = jiff::Timestamp::now();
            let trainee = record.add_trainee("Li Na", now).unwrap().id;
            let day = attune::record::days_since_1970(now, jiff::tz::TimeZone::system());
            for pair in shipped() {
                let (card, asks) = (pair.name.clone(), pair.asks);
                let review = Review { card, at: now, day, wrote: String::new(), kept: true, asks, ease: Ease::Easy };
                record.review(trainee, &review).unwrap();
            }
        }
        let mut desk = Desk::open(data.path(), language, SIZES[0]);
        assert!(desk.sees("pairs-done") && desk.sees("pairs-own-none"));
        desk.press(Key::N);
        desk.write(Key::S, "Always engaged");
        desk.press(Key::Enter);
        assert!(desk.sees("pairs-own-keep"), "half a card is not kept");
        desk.write(Key::H, "I ring you");
        desk.press(Key::Num2);
        desk.press(Key::Enter);
        assert!(desk.says("Always engaged") && desk.sees("pairs-done"), "{language:?}: enough is new for today");
        // On the next day it comes up among what is due.
        let record = Record::read(&data.path().join(FILE)).unwrap();
        let trainee = record.trainees().unwrap().remove(0).trainee.id;
        let own = record.own_pairs(trainee).unwrap();
        let deck: Vec<_> = shipped().iter().cloned().chain(own.iter().map(|own| own.pair.clone())).collect();
        let answers = record.reviewed(trainee).unwrap();
        let today = answers.values().next().unwrap()[0].day;
        let sitting = Sitting::of(&deck, &answers, today + 1);
        assert_eq!((sitting.card(), sitting.left()), (Some(shipped().len()), 1), "{language:?}");
        desk.press(Key::Num1);
        assert!(desk.sees("pairs-own-none"), "{language:?}: it was put away");
    }
}
