//! The class in the window, as its trainer looks at it.

use crate::record::{exported, unweighed};
use crate::record_screens::{Run, SIZES};
use attune::core::text::Language;
use attune::record::{FILE, Filter, Record};
use egui::Key;
use egui_kittest::kittest::{NodeT, Queryable};
use std::fmt::Write;
use std::ops::ControlFlow;
use std::path::Path;

/// The window over a class, which its trainer has opened: one of the class who has not played, and comes first by name.
fn opened(data: &Path, place: usize, language: Language) -> Run {
    let (size, scale) = SIZES[place];
    let mut run = Run::open(data, language, size, scale);
    if run.on() == "who" {
        run.press(Key::Num1);
    }
    run.press(Key::T);
    assert_eq!(run.on(), "class", "{language:?} at {size}");
    run
}

/// What stands at a decision that is to be discussed.
fn advised(run: &Run) -> String {
    format!("◆ {}", run.words.get("class-advice-discuss"))
}

/// Whoever is chosen in a list is brought into view, also where the head of the page leaves no room for it.
fn choose_next(run: &mut Run) {
    run.press(Key::ArrowDown);
    run.screen.run_ok();
}

#[test]
fn a_class_is_looked_at_in_its_parts() {
    for (place, (size, _)) in SIZES.into_iter().enumerate() {
        for language in Language::ALL {
            let (folder, _record) = unweighed();
            let told = format!("{language:?} at {size}");
            let mut run = opened(folder.path(), place, language);
            run.await_words(&run.words.get("class-view-people-about"));
            choose_next(&mut run);
            assert!(run.says("Trainee 00"), "{told}");
            run.press(Key::M);
            run.await_words(&run.words.get("class-view-map-about"));
            for _ in 0..2 {
                choose_next(&mut run);
            }
            // The shade has its number, and the number its words.
            let latest = |score: &str, value: u8| format!("{} {value}", run.words.get(&format!("score-{score}")));
            let (now, before) = (latest("empathy", 100), latest("empathy", 0));
            // Who had played before with nothing but rules: at first, and lately.
            let third = |run: &Run| {
                let rows = run.screen.query_all_by_label_contains("Trainee 02");
                rows.map(|row| row.accesskit_node().label().unwrap_or_default()).collect::<Vec<_>>().join("\n")
            };
            // The arrows bring the rows back into view, from the switch that was pressed.
            run.press(Key::I);
            choose_next(&mut run);
            assert!(third(&run).contains(&before), "{told}: {}", third(&run));
            run.press(Key::B);
            run.press(Key::ArrowUp);
            assert!(third(&run).contains(&now), "{told}: {}", third(&run));
            run.press(Key::D);
            // It was weighed beside the window.
            run.await_words(&advised(&run));
            run.press(Key::Enter);
            let replies = run.words.get("class-table-replies");
            assert!(run.says(&replies), "{told}");
            assert!(run.says(&run.words.get("class-view-advice-discuss")), "{told}");
            let difficulty = run.words.get("class-view-difficulty-apart");
            assert!(run.says(&difficulty), "{told}: thirty people met the opening");
            // Of the replies one was never given.
            assert!(run.says(&run.words.get("class-view-nobody")), "{told}");
            run.press(Key::ArrowDown);
            let few = run.words.with("class-view-not-interpretable", &[("count", 20.into()), ("fewest", 30.into())]);
            assert!(run.says(&few), "{told}: twenty met the next");
            run.press(Key::F);
            run.press(Key::Num2);
            run.press(Key::Enter);
            assert!(run.says(&run.words.get("class-view-near")), "{told}: anger that was taken for hurt");
            run.press(Key::T);
            assert!(run.says(&run.words.get("class-view-calls")), "{told}");
            run.press(Key::Num1);
            assert!(run.says(&replies), "{told}: a decision to discuss is opened");
            assert!(run.says(&difficulty), "{told}: and it is that one");
        }
    }
}

#[test]
fn an_attempt_of_somebody_is_opened_and_one_comes_back_to_where_one_was() {
    for (place, (size, _)) in SIZES.into_iter().enumerate() {
        for language in Language::ALL {
            let (folder, _record) = unweighed();
            let told = format!("{language:?} at {size}");
            let mut run = opened(folder.path(), place, language);
            run.await_words(&run.words.get("class-view-people-about"));
            // The first by name has not played; the next one has, twice.
            choose_next(&mut run);
            run.press(Key::Enter);
            assert_eq!(run.on(), "class", "{told}");
            for id in ["class-view-back", "history-part-attempts", "history-progress", "class-view-standing"] {
                assert!(run.says(&run.words.get(id)), "{id}: {told}");
            }
            run.press(Key::Num2);
            assert_eq!(run.on(), "debrief", "{told}");
            let whose = run.words.with("debrief-whose", &[("name", "Trainee 00".into())]);
            assert!(run.says(&whose) && run.says(&run.words.get("debrief-scores")), "{told}");
            run.press(Key::Escape);
            assert!(run.on() == "class" && run.says(&run.words.get("class-view-back")), "{told}");
            run.press(Key::Escape);
            assert!(run.on() == "class" && run.says(&run.words.get("class-view-people-about")), "{told}");
            run.press(Key::Escape);
            assert_eq!(run.on(), "home", "{told}");
        }
    }
}

#[test]
fn a_trainer_has_a_word_on_a_turn_and_on_a_score_and_the_trainee_sees_both() {
    for (place, (size, _)) in SIZES.into_iter().enumerate() {
        for language in Language::ALL {
            let (folder, _record) = unweighed();
            let told = format!("{language:?} at {size}");
            let mut run = opened(folder.path(), place, language);
            run.await_words(&run.words.get("class-view-people-about"));
            choose_next(&mut run);
            // The earlier one of two.
            run.press(Key::Enter);
            run.press(Key::Num2);
            assert_eq!(run.on(), "debrief", "{told}");
            // What is left is not said, and neither is nothing.
            run.press(Key::C);
            run.type_in("no");
            run.press(Key::Escape);
            run.press(Key::C);
            run.press(Key::Enter);
            assert_eq!((run.on(), said(folder.path())), ("debrief", Vec::new()), "{told}");
            run.type_in("Slow down here");
            run.press(Key::Enter);
            assert!(run.says("Slow down here"), "{told}");
            // The second score, five points down from where the model has it, and why.
            run.press(Key::Num2);
            run.press(Key::H);
            run.press(Key::ArrowLeft);
            run.press(Key::W);
            run.type_in("Her voice was flat");
            run.press(Key::Enter);
            let both = [("score", "95".into()), ("model", "100".into())];
            let both = run.words.with("remark-by-hand", &both);
            assert!(run.says(&both) && run.says("Her voice was flat"), "{told}");
            let words = said(folder.path());
            assert_eq!(words, ["Slow down here", "Her voice was flat"], "{told}");
            for _ in 0..3 {
                run.press(Key::Escape);
            }
            assert_eq!(run.on(), "home", "{told}");
            // Whose attempt it is sees it marked, and both numbers, and can't mark it.
            run.press(Key::F3);
            run.press(Key::Num2);
            run.press(Key::H);
            assert!(run.says(&run.words.with("remark-history", &[("count", 2.into())])), "{told}");
            run.press(Key::Num2);
            assert_eq!(run.on(), "debrief", "{told}");
            assert!(run.says(&both) && run.says("Her voice was flat"), "{told}");
            assert!(run.says("Slow down here"), "{told}: it opens on the turn, which has the word");
            assert!(!run.says(&run.words.get("remark-write")), "{told}");
            run.press(Key::Escape);
            run.press(Key::T);
            run.await_words(&run.words.get("class-view-people-about"));
            choose_next(&mut run);
            run.press(Key::Enter);
            run.press(Key::Num2);
            assert!(run.says("Slow down here") && !run.says(&run.words.get("remark-write")), "{told}: of one's own");
        }
    }
}

#[test]
fn what_a_trainer_said_can_be_taken_back() {
    for language in Language::ALL {
        let (folder, _record) = unweighed();
        let mut run = opened(folder.path(), 0, language);
        run.await_words(&run.words.get("class-view-people-about"));
        choose_next(&mut run);
        run.press(Key::Enter);
        run.press(Key::Num2);
        run.press(Key::C);
        run.type_in("Slow down here");
        run.press(Key::Enter);
        let back = run.words.get("remark-take-back");
        run.screen.get_by_label(&back).click_accesskit();
        run.screen.run_ok();
        assert!(!run.says("Slow down here"), "{language:?}");
        assert_eq!(said(folder.path()), Vec::<String>::new(), "{language:?}");
    }
}

/// What counts of everything that was said in a record.
fn said(data: &Path) -> Vec<String> {
    let record = Record::read(&data.join(FILE)).unwrap();
    let attempts = record.attempts(&Filter::default()).unwrap();
    let remarks = attempts.iter().flat_map(|attempt| record.remarks(attempt.id).unwrap());
    remarks.map(|remark| remark.words().to_owned()).collect()
}

#[test]
fn where_nobody_has_practised_it_says_what_to_do() {
    for (place, (size, _)) in SIZES.into_iter().enumerate() {
        for language in Language::ALL {
            let data = tempfile::tempdir().unwrap();
            let mut run = opened(data.path(), place, language);
            let told = format!("{language:?} at {size}");
            run.await_words("attune record merge");
            assert!(run.says(&run.words.get("class-view-empty")), "{told}");
            run.press(Key::Escape);
            assert_eq!(run.on(), "home", "{told}");
            // The same way leads there from what was practised.
            run.press(Key::H);
            run.press(Key::T);
            assert_eq!(run.on(), "class", "{told}");
        }
    }
}

/// A class of a thousand who have not practised, and those who have.
fn large() -> tempfile::TempDir {
    let (_folder, record) = unweighed();
    let mut lines = exported(&record);
    for place in 0..1000 {
        let id = format!("{place:08}-0000-4000-8000-000000000000");
        writeln!(lines, "{{\"trainee\":{{\"id\":\"{id}\",\"name\":\"Z {place:04}\",\"since\":0}}}}").unwrap();
    }
    let data = tempfile::tempdir().unwrap();
    let mut large = Record::open(&data.path().join(FILE)).unwrap();
    large.import(&mut lines.as_bytes(), &mut |_| {}).unwrap();
    data
}

#[test]
fn one_of_a_thousand_is_found_by_their_name() {
    let data = large();
    let all = Record::read(&data.path().join(FILE)).unwrap().trainees().unwrap().len();
    for (place, (size, _)) in SIZES.into_iter().enumerate() {
        for language in Language::ALL {
            let told = format!("{language:?} at {size}");
            let mut run = opened(data.path(), place, language);
            run.await_words(&run.words.get("class-view-people-about"));
            run.press(Key::Slash);
            // Letters and arrows belong to the line now, and no part of the page is turned to.
            run.press(Key::M);
            run.type_in("0712 z");
            assert!(run.says(&run.words.get("class-view-people-about")), "{told}");
            let found = run.words.with("search-found", &[("found", 1.into()), ("all", all.into())]);
            assert!(run.says(&found), "{told}");
            run.press(Key::Enter);
            run.screen.run_ok();
            assert!(run.says("Z 0712") && !run.says("Z 0713") && !run.says("Trainee 00"), "{told}");
            run.press(Key::Enter);
            assert!(run.says(&run.words.get("class-view-back")) && run.says("Z 0712"), "{told}");
            run.press(Key::Escape);
            assert!(run.says(&found), "{told}: it is as it was left");
            // The same people are looked for on the map, where nobody of that name has a place.
            run.press(Key::M);
            run.await_words(&run.words.get("class-view-map-about"));
            assert!(run.says(&run.words.with("search-none", &[("text", "0712 z".into())])), "{told}");
            run.press(Key::Backspace);
            run.press(Key::Slash);
            run.type_in("TRAINEE 02");
            run.press(Key::Enter);
            run.screen.run_ok();
            assert!(run.says("Trainee 02") && !run.says("Trainee 03"), "{told}");
            run.press(Key::Backspace);
            choose_next(&mut run);
            assert!(run.says("Trainee 01"), "{told}: all of them are there again");
        }
    }
}

#[test]
fn of_a_thousand_people_only_those_are_drawn_who_can_be_seen() {
    let data = large();
    let mut run = opened(data.path(), 0, Language::English);
    run.await_words("Trainee 00");
    let drawn = run.screen.query_all_by_label_contains("attempts,").count();
    assert!((5..40).contains(&drawn), "{drawn}");
    // Those who have practised least come first, and the arrow brings what it chooses into view.
    run.press(Key::L);
    assert!(run.says("Z 0000") && !run.says("Trainee 00"), "the names of those who have not practised come first");
    for _ in 0..30 {
        run.press(Key::ArrowDown);
    }
    assert!(run.says("Z 0029") && !run.says("Z 0000"));
}

#[test]
fn what_is_not_known_yet_is_worked_out_while_the_page_is_there() {
    for language in Language::ALL {
        let (folder, record) = unweighed();
        let path = folder.path().join(FILE);
        let raw = rusqlite::Connection::open(&path).unwrap();
        raw.execute("UPDATE results SET model = 0, empathy = 1", []).unwrap();
        drop((raw, record));
        let mut run = opened(folder.path(), 0, language);
        run.press(Key::D);
        run.await_words(&advised(&run));
        let mut record = Record::open(&path).unwrap();
        assert_eq!(record.derive(&mut |_, _| ControlFlow::Continue(())).unwrap(), 0, "{language:?}");
        assert_eq!(record.weigh(&mut |_, _| ControlFlow::Continue(())).unwrap(), 0, "{language:?}");
    }
}

#[test]
fn what_a_trainer_had_begun_to_say_is_there_again_after_a_power_loss() {
    let (folder, _record) = unweighed();
    let open = || {
        let mut run = opened(folder.path(), 0, Language::English);
        run.await_words(&run.words.get("class-view-people-about"));
        choose_next(&mut run);
        run.press(Key::Enter);
        run.press(Key::Num2);
        assert_eq!(run.on(), "debrief");
        run
    };
    let written = |run: &Run, text: &str| {
        let is_it = |node: &egui_kittest::kittest::AccessKitNode<'_>| node.value().is_some_and(|value| value == text);
        run.screen.query_all(egui_kittest::kittest::by().predicate(is_it)).next().is_some()
    };
    let mut run = open();
    run.press(Key::C);
    run.type_in("Look what she does with the pause");
    drop(run);
    let mut run = open();
    assert!(written(&run, "Look what she does with the pause"));
    // Once it is said it is a comment, and no draft any more.
    run.press(Key::Enter);
    drop(run);
    let run = open();
    assert!(written(&run, "Look what she does with the pause") && !run.says(&run.words.get("remark-say")));
}
