//! The call and the debrief, driven by what is written on them, in both languages and several sizes.

mod meantime;

use crate::support::card_of;
use attune::app::{Attune, Seed, shelf};
use attune::core::contact::{Action, Awaits, Contact, PerceptionAnswer, Setup};
use attune::core::text::Language;
use attune::library::Library;
use attune::words::Words;
use egui::{Key, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

const SEED: u64 = 7;
const SIZES: [(Vec2, f32); 3] = [(vec2(1280.0, 720.0), 1.0), (vec2(1920.0, 1080.0), 1.0), (vec2(640.0, 480.0), 2.0)];
const KEYS: [Key; 5] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];
const LINE: &str =
    "say-it-back you-rang-about-water came-back open-diary evening either-way mine our-desk whole right-to-ring";

/// The program without a window, and a clock that only these tests move.
struct Play {
    screen: Harness<'static, Attune>,
    clock: Arc<AtomicU64>,
    words: Words,
}

impl Play {
    fn begin(language: Language, size: Vec2, scale: f32) -> Self {
        // Its first customer stands after the queue; slowness does not count.
        Self::begin_with(language, size, scale, &[card_of("second-call"), Key::Num2, Key::T, Key::Enter])
    }

    fn begin_with(language: Language, size: Vec2, scale: f32, keys: &[Key]) -> Self {
        let clock = Arc::new(AtomicU64::new(0));
        let attune = Attune::new(shelf(&Library::embedded()), language, None, Seed::Fixed(SEED));
        let time = Arc::clone(&clock);
        let show = move |ui: &mut egui::Ui, attune: &mut Attune| {
            attune.show(&ui.ctx().clone(), time.load(Ordering::Relaxed));
        };
        let screen = Harness::builder()
            .with_size(size)
            .with_pixels_per_point(scale)
            .with_max_steps(12)
            .build_ui_state(show, attune);
        let mut play = Self { screen, clock, words: Words::new(language) };
        play.settle();
        for key in keys {
            play.press(*key);
        }
        assert_eq!(play.screen.state().screen(), "call");
        play
    }

    fn settle(&mut self) {
        self.screen.run_ok();
    }

    fn press(&mut self, key: Key) {
        self.screen.key_press(key);
        self.settle();
    }

    /// Clicks what is written so, once it has been there long enough to be read.
    fn click(&mut self, label: &str) {
        self.clock.fetch_add(1_000, Ordering::Relaxed);
        self.settle();
        self.click_at_once(label);
    }

    fn click_at_once(&mut self, label: &str) {
        let size = self.screen.ctx.viewport_rect().size();
        let node = self.screen.query_by_label(label);
        node.unwrap_or_else(|| panic!("`{label}` is not to be seen at {size}")).click();
        self.settle();
    }

    fn sees(&self, id: &str) -> bool {
        self.screen.query_all_by_label(&self.words.get(id)).next().is_some()
    }

    /// Leaves open what is asked.
    fn leave_open(&mut self) {
        while self.way_past().is_some() {
            self.press(Key::Num0);
        }
    }

    /// What is written on the way past a question, while one is asked.
    fn way_past(&self) -> Option<String> {
        let way = ["perceive-skip", "perceive-skip-sureness"].into_iter().find(|way| self.sees(way))?;
        Some(self.words.get(way))
    }

    fn hear_out(&mut self) {
        self.clock.fetch_add(120_000, Ordering::Relaxed);
        self.settle();
    }
}

#[test]
fn a_call_is_played_to_its_debrief_by_what_is_written_on_the_screen() {
    for (size, scale) in SIZES {
        for language in Language::ALL {
            let mut play = Play::begin(language, size, scale);
            let scenario = Arc::clone(Library::embedded().find("second-call").unwrap());
            let customer = scenario.find_customer("mr-okafor").unwrap();
            let setup = Setup::new(customer, SEED, language, false);
            let (mut contact, _) = Contact::start(Arc::clone(&scenario), setup);
            let mut line = LINE.split_whitespace();
            // Where answers have to be scrolled into view, their keys work all the same.
            let narrow = size.x < 900.0;
            while contact.awaits() != Awaits::Nothing {
                play.hear_out();
                let action = match contact.awaits() {
                    Awaits::Perception(..) => {
                        let open = contact.asked().unwrap().questions().count();
                        for _ in 0..open {
                            if narrow {
                                play.press(Key::Num0);
                            } else {
                                let unknown = play.way_past().expect("something is asked");
                                play.click(&unknown);
                            }
                        }
                        Action::Perceive(PerceptionAnswer::default())
                    }
                    _ => {
                        let id = line.next().unwrap();
                        let reply = scenario.find_reply(contact.position().moment(), id).unwrap();
                        if narrow {
                            let place = contact.choices().iter().position(|choice| *choice == reply).unwrap();
                            play.press(KEYS[place]);
                        } else {
                            let label = play.words.choice(&scenario, reply);
                            play.click(&label);
                        }
                        Action::Reply(id.to_owned())
                    }
                };
                contact.act(&action, contact.spoken()).unwrap();
            }
            play.hear_out();
            if narrow {
                play.press(Key::Enter);
            } else {
                let onward = play.words.get("call-to-debrief");
                play.click(&onward);
            }
            assert_eq!(play.screen.state().screen(), "debrief", "{language:?} at {size}");
            // Nothing is shown before the trainee was asked; nothing need be said.
            play.screen.get_by_label(&play.words.get("reflect-title"));
            if narrow {
                play.press(Key::Escape);
            } else {
                let show = play.words.get("reflect-show");
                play.click(&show);
            }
            let end = contact.position().end().unwrap();
            let ending = &scenario.ending(end.ending);
            play.screen.get_by_label(ending.title.get(language));
            // Nothing was perceived, and that is a zero with its reasons, not a gap.
            let zero = play.words.with("score-value", &[("value", "0".into())]);
            play.screen.get_by_label(&format!("{}: {zero}", play.words.get("score-perception")));
            play.press(Key::Num1);
            let because = play.words.get("nothing-answered");
            assert!(play.screen.query_all_by_label_contains(&because).count() >= 3, "{language:?} at {size}");
            play.press(Key::ArrowRight);
            play.press(Key::Escape);
            assert_eq!(play.screen.state().screen(), "home");
        }
    }
}

#[test]
fn words_arrive_as_they_are_spoken_and_replies_only_then() {
    let mut play = Play::begin(Language::English, vec2(1280.0, 720.0), 1.0);
    let skip = play.words.get("call-skip");
    let question = play.words.get("perceive-skip");
    play.screen.get_by_label(&skip);
    assert!(play.screen.query_by_label(&question).is_none());
    // A key of a reply does nothing while the customer speaks.
    play.press(Key::Num1);
    play.screen.get_by_label(&skip);
    play.press(Key::Space);
    assert!(play.screen.query_by_label(&skip).is_none());
    play.screen.get_by_label(&question);
}

#[test]
fn a_call_can_be_left_at_any_time_but_not_by_accident() {
    let mut play = Play::begin(Language::Chinese, vec2(1280.0, 720.0), 1.0);
    play.press(Key::Escape);
    assert_eq!(play.screen.state().screen(), "call");
    play.press(Key::Enter);
    assert_eq!(play.screen.state().screen(), "call");
    play.press(Key::Escape);
    play.press(Key::Escape);
    assert_eq!(play.screen.state().screen(), "home");
}

#[test]
fn a_click_that_comes_late_does_not_fall_on_what_took_its_place() {
    let mut play = Play::begin(Language::English, SIZES[0].0, SIZES[0].1);
    let (skip, unknown) = (play.words.get("call-skip"), play.words.get("perceive-skip"));
    let scenario = Arc::clone(Library::embedded().find("second-call").unwrap());
    let setup = Setup::new(scenario.find_customer("mr-okafor").unwrap(), SEED, Language::English, false);
    let (contact, _) = Contact::start(scenario, setup);
    let questions = contact.asked().unwrap().questions().count().to_string();
    let step = |at: usize, play: &Play| {
        let count = [("step", at.to_string().into()), ("count", questions.clone().into())];
        play.screen.query_by_label(&play.words.with("perceive-step", &count)).is_some()
    };
    play.click_at_once(&skip);
    assert!(step(1, &play));
    play.click_at_once(&unknown);
    assert!(step(1, &play), "nobody can have read the question yet");
    // A key names what it presses.
    play.press(Key::Num0);
    assert!(step(2, &play));
    play.click_at_once(&unknown);
    assert!(step(2, &play), "it is another question");
    play.clock.fetch_add(800, Ordering::Relaxed);
    play.settle();
    play.click_at_once(&unknown);
    assert!(step(3, &play));
}

#[test]
fn with_little_height_what_was_said_and_the_first_replies_are_in_sight_together() {
    for size in [vec2(640.0, 360.0), vec2(853.0, 480.0)] {
        for language in Language::ALL {
            let mut play = Play::begin(language, size, 2.0);
            play.hear_out();
            play.leave_open();
            play.settle();
            let scenario = Arc::clone(Library::embedded().find("second-call").unwrap());
            let setup = Setup::new(scenario.find_customer("mr-okafor").unwrap(), SEED, language, false);
            let (contact, _) = Contact::start(Arc::clone(&scenario), setup);
            let last = contact.asked().unwrap().lines().last().copied().unwrap();
            let line = last.line(&scenario).text.get(language).plain().to_owned();
            let choose = play.words.get("call-choose");
            let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, size);
            let heard = play.screen.get_by_label(&line).rect();
            let asked = play.screen.get_by_label(&choose).rect();
            assert!(screen.intersects(heard) && heard.bottom() <= asked.top(), "{language:?} at {size}: {heard}");
            assert!(asked.bottom() + 60.0 < size.y, "{language:?} at {size}: {asked}");
            // The record takes the page, and gives it back.
            play.press(Key::R);
            assert!(!play.sees("call-choose") && play.sees("call-earlier"));
            play.press(Key::R);
            assert!(play.sees("call-choose"));
        }
    }
}

#[test]
fn nothing_breaks_without_any_room() {
    for size in [vec2(0.0, 0.0), vec2(1.0, 1.0), vec2(40.0, 2000.0), vec2(2000.0, 40.0)] {
        let mut play = Play::begin(Language::English, size, 1.0);
        for _ in 0..60 {
            play.hear_out();
            for key in [Key::Num1, Key::Enter] {
                play.press(key);
            }
            if play.screen.state().screen() == "debrief" {
                break;
            }
        }
    }
}

#[test]
fn a_guided_call_explains_what_was_perceived_and_what_a_reply_does() {
    for (size, scale) in SIZES {
        for language in Language::ALL {
            let keys = [card_of("second-call"), Key::Num2, Key::T, Key::G, Key::Enter];
            let mut play = Play::begin_with(language, size, scale, &keys);
            play.hear_out();
            play.leave_open();
            assert!(play.sees("call-guide-perceived"), "{language:?} at {size}");
            let open = play.words.get("nothing-answered");
            assert!(play.screen.query_all_by_label_contains(&open).count() >= 2, "{language:?} at {size}");
            assert!(!play.sees("call-choose"), "the replies come when it was read");
            play.press(Key::Enter);
            assert!(play.sees("call-choose") && !play.sees("call-guide-perceived"));
            play.press(Key::Num1);
            play.hear_out();
            assert!(play.sees("call-guide-reply"), "{language:?} at {size}");
        }
    }
    let mut practice = Play::begin(Language::English, SIZES[0].0, SIZES[0].1);
    practice.hear_out();
    practice.leave_open();
    assert!(practice.sees("call-choose") && !practice.sees("call-guide-perceived"));
    practice.press(Key::Num1);
    practice.hear_out();
    assert!(!practice.sees("call-guide-reply"));
}

#[test]
fn cues_are_marked_where_they_were_heard() {
    for language in Language::ALL {
        let mut play = Play::begin(language, SIZES[0].0, SIZES[0].1);
        play.hear_out();
        let scenario = Arc::clone(Library::embedded().find("second-call").unwrap());
        let setup = Setup::new(scenario.find_customer("mr-okafor").unwrap(), SEED, language, false);
        let (contact, _) = Contact::start(scenario, setup);
        let clauses = contact.asked().unwrap().parts(language).count();
        assert!(clauses > 3);
        // Nothing is marked yet, so there is nothing to go on with; two marks by key, and one of them taken back by a click.
        let done = play.words.get("perceive-done");
        assert!(play.screen.get_by_label(&done).accesskit_node().is_disabled());
        play.press(Key::Num1);
        play.press(Key::Num2);
        let first = contact.asked().unwrap().lines()[0].line(contact.scenario()).text.get(language).clone();
        let label = first.plain()[first.clauses()[0].clone()].to_owned();
        play.click(&label);
        assert!(!play.screen.get_by_label(&done).accesskit_node().is_disabled());
        play.press(Key::Enter);
        assert!(play.sees("perceive-problem"), "{language:?}");
    }
}

#[test]
fn who_cuts_in_sees_the_replies_at_once_and_what_was_not_heard_is_gone() {
    for (size, scale) in SIZES {
        for language in Language::ALL {
            let mut play = Play::begin(language, size, scale);
            // Nobody can cut in before there is something to answer: the last line has to come to its first pause.
            play.clock.fetch_add(1_000, Ordering::Relaxed);
            play.settle();
            assert!(play.sees("call-skip") && !play.sees("call-cut-in"), "{language:?} at {size}");
            while !play.sees("call-cut-in") {
                assert!(play.sees("call-skip"), "{language:?} at {size}: the line was over before");
                play.clock.fetch_add(200, Ordering::Relaxed);
                play.settle();
            }
            play.press(Key::I);
            assert!(play.sees("call-choose"), "{language:?} at {size}");
            assert!(!play.sees("call-cut-in") && !play.sees("perceive-skip"));
            // egui hands the words of a label over as a value.
            let lines = play.screen.query_all(
                egui_kittest::kittest::by()
                    .predicate(|node| node.value().or_else(|| node.label()).is_some_and(|words| words.ends_with('—'))),
            );
            assert_eq!(lines.count(), 1, "{language:?} at {size}");
            play.press(Key::Num1);
            play.hear_out();
            assert_eq!(play.screen.state().screen(), "call");
        }
    }
}

#[test]
fn words_of_ones_own_are_typed_before_the_replies() {
    for (size, scale) in SIZES {
        for (language, typed) in
            [(Language::English, "1 I can hear 2 things"), (Language::Chinese, "两个星期没水，对吧")]
        {
            let keys = [card_of("second-call"), Key::Num2, Key::T, Key::W, Key::Enter];
            let mut play = Play::begin_with(language, size, scale, &keys);
            play.hear_out();
            play.leave_open();
            assert!(play.sees("call-own-words") && !play.sees("call-choose"), "{language:?} at {size}");
            // The field has the focus; what is a key elsewhere is a letter here.
            play.screen.event(egui::Event::Text(typed.to_owned()));
            play.settle();
            assert!(play.sees("call-own-words"));
            play.press(Key::Enter);
            assert!(play.sees("call-choose") && !play.sees("call-own-words"), "{language:?} at {size}");
            play.press(Key::Num1);
            play.hear_out();
            play.leave_open();
            assert!(play.sees("call-own-words"), "and again at the next decision: {language:?} at {size}");
            if size.x < 900.0 {
                play.press(Key::Enter);
            } else {
                let done = play.words.get("call-own-words-done");
                play.click(&done);
            }
            assert!(play.sees("call-choose"), "{language:?} at {size}");
        }
    }
}
