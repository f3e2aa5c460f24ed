//! What the debrief says of each reply: its worth, the turning point, the better line, the same replies to the twin.

mod in_sight;
mod reflection;

use crate::support::{as_json, folder, kettle, practised};
use attune::app::{Attune, Seed, shelf};
use attune::core::contact::Setup;
use attune::core::scenario::{CustomerIndex, MomentIndex};
use attune::core::text::Language;
use attune::library::{Library, Origin, read_path};
use attune::words::Words;
use egui::{Key, Vec2, vec2};
use egui_kittest::{Harness, kittest::Queryable};
use serde_json::Value;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

const SIZES: [(Vec2, f32); 4] =
    [(vec2(1280.0, 720.0), 1.0), (vec2(1920.0, 1080.0), 1.0), (vec2(640.0, 360.0), 2.0), (vec2(900.0, 1400.0), 1.0)];

/// The debrief of a call with Mr Hale in which these replies were given.
struct Debriefed {
    screen: Harness<'static, Attune>,
    words: Words,
    clock: Arc<AtomicU64>,
    /// Where attempts are kept.
    data: tempfile::TempDir,
}

impl Debriefed {
    /// Where the trainee was asked what they make of it, and said nothing.
    fn after(replies: &[&str], language: Language, size: Vec2, scale: f32) -> Self {
        let mut this = Self::asked_after(replies, language, size, scale);
        this.press(Key::Escape);
        this
    }

    /// Where the trainee is asked.
    fn asked_after(replies: &[&str], language: Language, size: Vec2, scale: f32) -> Self {
        let (call, chinese) = kettle();
        Self::asked_on(&call, &chinese, replies, language, size, scale)
    }

    /// The same on a call of one's own, as long as it is the kettle's.
    fn asked_on(call: &str, chinese: &str, replies: &[&str], language: Language, size: Vec2, scale: f32) -> Self {
        let place = folder(&[("k/call.ron", call.as_bytes()), ("k/zh-CN.ron", chinese.as_bytes())]);
        let library = Library::of(read_path(&place.path().join("k"), Origin::Folder).unwrap());
        let scenario = Arc::clone(library.find("kettle").unwrap());
        let setup = Setup::new(CustomerIndex(0), 7, language, false);
        let clock = Arc::new(AtomicU64::new(0));
        let time = Arc::clone(&clock);
        let show = move |ui: &mut egui::Ui, attune: &mut Attune| {
            attune.show(&ui.ctx().clone(), time.load(Ordering::Relaxed));
        };
        let data = tempfile::tempdir().unwrap();
        let attune = Attune::new(shelf(&library), language, Some(data.path().to_owned()), Seed::Fixed(7));
        let screen = Harness::builder().with_size(size).with_pixels_per_point(scale).with_max_steps(12);
        let screen = screen.build_ui_state(show, attune);
        let mut this = Self { screen, words: Words::new(language), clock, data };
        this.screen.run_ok();
        // The only call, its first customer, slowness that does not count.
        for key in [Key::Num1, Key::Num2, Key::T, Key::Enter] {
            this.press(key);
        }
        for (place, id) in replies.iter().enumerate() {
            this.hear_out();
            // What is asked at the opening is left open.
            for _ in 0..if place == 0 { 8 } else { 0 } {
                this.press(Key::Num0);
            }
            // Where replies have to be scrolled into view, their keys work all the same.
            let moment = MomentIndex(u32::try_from(place).unwrap());
            let shown = setup.shuffle(moment, scenario.moment(moment).replies.to_vec());
            let place = shown.iter().position(|reply| scenario.reply(*reply).id == *id).unwrap();
            this.press([Key::Num1, Key::Num2, Key::Num3][place]);
        }
        this.hear_out();
        this.press(Key::Enter);
        assert_eq!(this.on(), "debrief");
        this
    }

    fn on(&self) -> &'static str {
        self.screen.state().screen()
    }

    /// Until whatever is being said has been said.
    fn hear_out(&mut self) {
        self.clock.fetch_add(120_000, Ordering::Relaxed);
        self.screen.run_ok();
    }

    /// How many attempts were kept.
    fn kept(&self) -> usize {
        practised(self.data.path()).len()
    }

    /// What was kept of the only attempt.
    fn attempt(&self) -> Value {
        let [kept] = &practised(self.data.path())[..] else { panic!("there is one attempt") };
        as_json(kept)
    }

    fn type_in(&mut self, text: &str) {
        self.screen.event(egui::Event::Text(text.to_owned()));
        self.screen.run_ok();
    }

    fn press(&mut self, key: Key) {
        self.screen.key_press(key);
        self.screen.run_ok();
    }

    /// Waits until the judgement is there.
    fn judged(mut self) -> Self {
        let working = self.words.get("debrief-judging");
        for _ in 0..500 {
            self.screen.run_ok();
            if self.screen.query_by_label(&working).is_none() {
                return self;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("there is no judgement after five seconds");
    }

    fn says(&self, text: &str) -> usize {
        self.screen.query_all_by_label_contains(text).count()
    }
}

#[test]
fn every_reply_has_its_worth_and_the_call_its_turning_point() {
    for (size, scale) in SIZES {
        for language in Language::ALL {
            let play = Debriefed::after(&["rules"], language, size, scale).judged();
            let words = &play.words;
            let place = format!("{language:?} at {size}");
            let of = [("turn", "1".into()), ("count", "1".into())];
            let heading = format!("{} · {}", words.with("debrief-turn-of", &of), words.get("debrief-turning-point"));
            assert_eq!(play.says(&heading), 1, "{place}");
            // The figures are those that `attune analyse` gives for this call.
            let best = words
                .with("debrief-offered-best", &[("worth", "46.6".into()), ("grade", words.get("grade-best").into())]);
            assert!(play.says(&best) >= 1, "{place}: {best}");
            let lost =
                [("worth", "25.3".into()), ("grade", words.get("grade-blunder").into()), ("loss", "21.3".into())];
            let yours = words.get("debrief-offered-yours");
            let lost = format!("{} · {yours}", words.with("debrief-offered-loss", &lost));
            assert!(play.says(&lost) >= 1, "{place}: {lost}");
            let better = words.with("debrief-better", &[("turn", "1".into())]);
            assert_eq!(play.says(&better), 1, "{place}");
            let ghost = words.with("debrief-ghost-about", &[("turn", "1".into())]);
            assert_eq!(play.says(&ghost), 1, "{place}");
            assert_eq!(play.says(&words.get("debrief-twins")), 1, "{place}");
            let range = words.with("score-range", &[("least", "8".into()), ("most", "42".into())]);
            assert_eq!(play.says(&range), 1, "{place}");
        }
    }
}

#[test]
fn a_call_without_a_mistake_has_no_turning_point() {
    for language in Language::ALL {
        let play = Debriefed::after(&["own", "send"], language, vec2(1280.0, 720.0), 1.0).judged();
        assert_eq!(play.says(&play.words.get("debrief-no-turning-point")), 1);
        assert_eq!(play.says(&format!("· {}", play.words.get("debrief-turning-point"))), 0);
        assert_eq!(play.says(&play.words.with("debrief-better", &[("turn", "1".into())])), 0);
    }
}

#[test]
fn the_key_of_the_turning_point_leads_back_to_it() {
    let mut play = Debriefed::after(&["look", "wait"], Language::English, vec2(1280.0, 720.0), 1.0).judged();
    assert_eq!(play.says("Turn 1 of 2 · Turning point"), 1);
    play.press(Key::ArrowRight);
    assert_eq!((play.says("Turn 1 of 2"), play.says("Turn 2 of 2")), (0, 1));
    play.press(Key::T);
    assert_eq!(play.says("Turn 1 of 2 · Turning point"), 1);
}

#[test]
fn a_call_is_played_on_from_a_turn_and_that_is_no_attempt() {
    for language in Language::ALL {
        let mut play = Debriefed::after(&["own", "send"], language, vec2(1280.0, 720.0), 1.0).judged();
        assert_eq!(play.kept(), 1);
        // On from the second turn: what was said before it stands there, and it is answered anew.
        play.press(Key::ArrowRight);
        play.press(Key::P);
        assert_eq!(play.on(), "call", "{language:?}");
        play.hear_out();
        assert_eq!(play.says(if language == Language::English { "Three kettles." } else { "三把了。" }), 1);
        play.press(Key::Num1);
        play.hear_out();
        play.press(Key::Enter);
        assert_eq!(play.on(), "debrief", "{language:?}");
        let of = |turn: &str| [("turn", turn.to_owned().into()), ("count", "2".into())];
        let headings = ["1", "2"].map(|turn| play.words.with("debrief-turn-of", &of(turn)));
        assert!(headings.iter().any(|heading| play.says(heading) > 0), "{language:?}");
        assert_eq!(play.kept(), 1, "half of it was played before");
        let practised = play.words.with("debrief-practised", &[("turn", "2".into())]);
        assert_eq!(play.says(&practised), 1, "{language:?}");
        // From the first turn everything is asked once more.
        play.press(Key::ArrowLeft);
        play.press(Key::P);
        play.hear_out();
        assert_eq!(play.on(), "call", "{language:?}");
        for _ in 0..6 {
            play.press(Key::Num0);
        }
        play.press(Key::Num1);
        play.hear_out();
    }
}

#[test]
fn practice_leads_back_to_the_debrief_that_it_began_in() {
    for language in Language::ALL {
        let mut play = Debriefed::after(&["own", "send"], language, vec2(1280.0, 720.0), 1.0).judged();
        let practised = play.words.with("debrief-practised", &[("turn", "2".into())]);
        let left = play.words.get("call-leave-practice");
        // Left in the middle.
        play.press(Key::ArrowRight);
        play.press(Key::P);
        play.press(Key::Escape);
        assert_eq!(play.says(&left), 1, "{language:?}");
        play.press(Key::Escape);
        assert_eq!((play.on(), play.says(&practised)), ("debrief", 0), "{language:?}");
        // Played to its end, and back from the debrief of the practice; only then home.
        play.press(Key::P);
        play.hear_out();
        play.press(Key::Num1);
        play.hear_out();
        play.press(Key::Enter);
        assert_eq!((play.on(), play.says(&practised)), ("debrief", 1), "{language:?}");
        play.press(Key::Escape);
        assert_eq!((play.on(), play.says(&practised)), ("debrief", 0), "{language:?}");
        play.press(Key::Escape);
        assert_eq!(play.on(), "home");
    }
}

#[test]
fn after_the_scores_come_the_ledgers_the_ticket_the_note_and_one_rule() {
    for (size, scale) in SIZES {
        for language in Language::ALL {
            let play = Debriefed::after(&["rules"], language, size, scale).judged();
            let words = &play.words;
            let place = format!("{language:?} at {size}");
            // No ticket can be written on this call, and no note stands in it.
            assert_eq!(play.says(&words.get("ticket-heading")), 0, "{place}");
            assert_eq!(play.says(&words.get("note-heading")), 0, "{place}");
            assert_eq!(play.says(&words.get("lesson-way-not-wall")), 1, "{place}");
            assert_eq!(play.says(&words.with("lesson-broken", &[("turn", "1".into())])), 1, "{place}");
            assert_eq!(play.says(&words.get("debrief-later")), 1, "{place}");
        }
    }
}

#[test]
fn the_debrief_is_saved_as_a_page_and_its_place_is_said() {
    for language in Language::ALL {
        let mut play = Debriefed::after(&["rules"], language, vec2(1280.0, 720.0), 1.0).judged();
        let pages = play.data.path().join("pages");
        for count in [1, 2] {
            // A second one never takes the place of the first.
            play.press(Key::S);
            let files: Vec<_> = std::fs::read_dir(&pages).unwrap().map(|file| file.unwrap().path()).collect();
            assert_eq!(files.len(), count, "{language:?}");
            let said = |path: &std::path::PathBuf| {
                play.says(&play.words.with("debrief-saved", &[("path", path.display().to_string().into())]))
            };
            assert_eq!(files.iter().map(said).sum::<usize>(), 1, "{language:?}");
            let page = std::fs::read_to_string(&files[0]).unwrap();
            assert!(page.contains(&format!("lang=\"{}\"", language.tag())), "{language:?}");
            let lesson = play.words.get("lesson-way-not-wall");
            assert!(page.contains(&lesson), "{language:?}");
        }
        assert_eq!((play.on(), play.kept()), ("debrief", 1));
    }
}

#[test]
fn a_page_that_cannot_be_saved_is_said() {
    let mut play = Debriefed::after(&["rules"], Language::English, vec2(1280.0, 720.0), 1.0).judged();
    std::fs::write(play.data.path().join("pages"), "a file where the folder should be").unwrap();
    play.press(Key::S);
    assert_eq!(play.says("The page could not be saved: "), 1);
    assert_eq!(play.on(), "debrief");
}

#[test]
fn the_marks_are_told_beside_the_curve_and_lead_to_their_turns() {
    // The first reply has a window that it misses, the second one that it meets; a note, and a ticket that nobody writes.
    let (call, chinese) = kettle();
    let call = call
        .replace("moves: {Listen: 2, Own: 2},", "moves: {Listen: 2, Own: 2}, window: (closes: 2),")
        .replace("moves: {Act: 2},", "moves: {Act: 2}, window: (closes: 300),")
        .replace("\"wait\": (act: Listen, goes: \"end\")", "\"wait\": (text: \"Sent.\", act: Ticket, goes: \"end\")")
        .replace("later: \"The kettle works.", "note: \"Two cups this morning.\", later: \"The kettle works.");
    let size = vec2(1280.0, 720.0);
    let mut play = Debriefed::asked_on(&call, &chinese, &["own", "send"], Language::English, size, 1.0);
    play.press(Key::Escape);
    let mut play = play.judged();
    assert_eq!(play.says("What stands out"), 1);
    assert_eq!(
        (play.says("Turn 1: said when its moment had passed"), play.says("Turn 2: said at the right moment")),
        (1, 1)
    );
    assert_eq!((play.says("Two cups this morning."), play.says("Nothing is written there.")), (1, 1));
    assert_eq!(play.says("Turn 1 of 2"), 1);
    play.press(Key::M);
    assert_eq!(play.says("Turn 2 of 2"), 1);
    // Round in a ring, and by a click.
    play.press(Key::M);
    assert_eq!(play.says("Turn 1 of 2"), 1);
    play.screen.get_by_label_contains("Turn 2: said at the right moment").click_accesskit();
    play.screen.run_ok();
    assert_eq!(play.says("Turn 2 of 2"), 1);
}

#[test]
fn where_nothing_stands_out_no_mark_is_offered() {
    let mut play = Debriefed::after(&["own", "send"], Language::English, vec2(1280.0, 720.0), 1.0).judged();
    assert_eq!((play.says(&play.words.get("marks")), play.says(&play.words.get("marks-next"))), (0, 0));
    play.press(Key::M);
    assert_eq!(play.says("Turn 1 of 2"), 1);
}

#[test]
fn the_end_of_the_page_is_reached_without_a_mouse() {
    // Judged, for the page grows when the judgement comes.
    let mut play = Debriefed::after(&["own", "send"], Language::English, vec2(1280.0, 720.0), 1.0).judged();
    let again = play.words.get("debrief-again");
    let top = |play: &Debriefed| play.screen.get_by_label(&again).rect().top();
    let at_first = top(&play);
    assert!(at_first > 720.0, "the page is longer than the screen");
    play.press(Key::PageDown);
    let a_page_on = top(&play);
    assert!((500.0..700.0).contains(&(at_first - a_page_on)), "{at_first} to {a_page_on}");
    play.press(Key::End);
    assert!(top(&play) < 720.0);
    play.press(Key::Home);
    assert!((top(&play) - at_first).abs() < 1.0);
}
