//! Somebody is deleted in the window.

use crate::record_screens::{Run, SIZES};
use crate::search_screens::people;
use attune::core::text::Language;
use attune::record::{FILE, Record};
use egui::Key;

#[test]
fn somebody_is_deleted_once_their_name_is_typed_in_full() {
    for (size, scale) in SIZES {
        for language in Language::ALL {
            let data = tempfile::tempdir().unwrap();
            let place = format!("{language:?} at {size}");
            let mut record = people(data.path(), 3);
            record.add_trainee("Person 01", jiff::Timestamp::now()).unwrap();
            let names = |record: &Record| -> Vec<_> {
                record.trainees().unwrap().into_iter().map(|one| one.trainee.name).collect()
            };
            let mut run = Run::open(data.path(), language, size, scale);
            run.press(Key::Num1);
            run.press(Key::F3);
            run.press(Key::D);
            assert!(run.says(&run.words.get("who-delete-copy")), "{place}");
            run.press(Key::N);
            run.type_in("person 02");
            run.press(Key::Enter);
            assert!(run.says(&run.words.get("who-delete-nobody")), "{place}");
            // Neither is anybody deleted by what else could be pressed.
            run.press(Key::Delete);
            run.press(Key::Num1);
            run.press(Key::Escape);
            assert_eq!((run.on(), names(&record).len()), ("who", 4), "{place}");
            run.press(Key::D);
            run.press(Key::N);
            run.type_in("Person 02");
            run.press(Key::Enter);
            run.press(Key::Delete);
            assert_eq!(names(&record), ["Person 00", "Person 01", "Person 01"], "{place}");
            let copy = data.path().join("record.before-deleting.db");
            assert!(run.says(&copy.display().to_string()), "{place}: where the copy lies");
            assert_eq!(names(&Record::read(&copy).unwrap()).len(), 4, "{place}");
            // Of two with one name one is chosen; and whoever practises can be deleted as well.
            run.press(Key::D);
            run.press(Key::N);
            run.type_in("Person 01");
            run.press(Key::Enter);
            run.press(Key::Num2);
            assert_eq!(names(&record), ["Person 00", "Person 01"], "{place}");
            run.press(Key::D);
            run.press(Key::N);
            run.type_in("Person 00");
            run.press(Key::Enter);
            run.press(Key::Delete);
            assert_eq!((run.on(), names(&record)), ("who", vec!["Person 01".to_owned()]), "{place}");
            assert!(!run.says(&run.words.get("who-back")), "{place}: nobody practises now");
        }
    }
}

#[test]
fn a_call_in_the_window_keeps_its_trainee_from_being_deleted_elsewhere() {
    let data = tempfile::tempdir().unwrap();
    let mut run = Run::open(data.path(), Language::English, SIZES[0].0, SIZES[0].1);
    run.practise();
    let mut record = Record::open(&data.path().join(FILE)).unwrap();
    let who = record.trainees().unwrap().remove(0).trainee;
    run.take();
    let now = jiff::Timestamp::now();
    let trouble = attune::record::Trouble::OnACall(who.name);
    assert_eq!(record.delete_trainee(who.id, now).unwrap_err(), trouble);
    // Cut off, it does not; gone on with, it does again; left, it does not.
    drop(run);
    let mut run = Run::open(data.path(), Language::English, SIZES[0].0, SIZES[0].1);
    run.press(Key::C);
    assert_eq!(run.on(), "call");
    assert_eq!(record.delete_trainee(who.id, now).unwrap_err(), trouble);
    run.keys(&[Key::Escape, Key::Escape]);
    assert_eq!(run.on(), "home");
    assert_eq!(record.delete_trainee(who.id, now).unwrap().attempts, 2);
}
