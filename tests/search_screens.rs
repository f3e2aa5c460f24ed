//! Looking for somebody, or for a call, in a long list.

use crate::record_screens::{Run, SIZES};
use crate::support::{folder, kettle};
use attune::core::contact::Setup;
use attune::core::scenario::CustomerIndex;
use attune::core::text::Language;
use attune::library::{Library, Origin, read_path};
use attune::record::{FILE, Record};
use egui::Key;
use std::path::Path;

/// A record of somebody who began the kettle call so often, every third time with the second customer, and left it.
fn long_practice(data: &Path, times: u64) {
    let (call, chinese) = kettle();
    let place = folder(&[("k/call.ron", call.as_bytes()), ("k/zh-CN.ron", chinese.as_bytes())]);
    let library = Library::of(read_path(&place.path().join("k"), Origin::Folder).unwrap());
    let scenario = library.find("kettle").unwrap();
    let mut record = Record::open(&data.join(FILE)).unwrap();
    let now = jiff::Timestamp::now();
    let trainee = record.add_trainee("Li Na", now).unwrap().id;
    for seed in 0..times {
        let setup = Setup::new(CustomerIndex(u32::from(seed % 3 == 0)), seed, Language::English, true);
        let id = record.begin(trainee, scenario, &setup, now).unwrap();
        record.leave(id, now).unwrap();
    }
}

#[test]
fn attempts_are_found_by_their_call_and_customer() {
    for (size, scale) in SIZES {
        for (language, name) in [(Language::English, "oyelaran"), (Language::Chinese, "奥耶拉兰")] {
            let data = tempfile::tempdir().unwrap();
            long_practice(data.path(), 12);
            let place = format!("{language:?} at {size}");
            let mut run = Run::open(data.path(), language, size, scale);
            run.press(Key::H);
            run.await_words(&run.words.get("search-calls"));
            run.press(Key::Slash);
            run.type_in(name);
            run.press(Key::Enter);
            let found = run.words.with("search-found", &[("found", 4.into()), ("all", 12.into())]);
            assert!(run.says(&found), "{place}");
            let hale = if language == Language::English { "Mr Hale" } else { "黑尔先生" };
            assert!(!run.says(hale), "{place}");
            run.press(Key::Backspace);
            assert!(run.says(hale), "{place}");
            // What was found has the numbers.
            run.press(Key::Slash);
            run.type_in(name);
            run.press(Key::Enter);
            run.press(Key::Num4);
            assert_eq!(run.on(), "debrief", "{place}");
        }
    }
}

/// A record of so many people, none of whom has practised.
pub(crate) fn people(data: &Path, count: usize) -> Record {
    let mut record = Record::open(&data.join(FILE)).unwrap();
    for place in 0..count {
        record.add_trainee(&format!("Person {place:02}"), jiff::Timestamp::now()).unwrap();
    }
    record
}

#[test]
fn who_practises_is_found_by_name_among_many() {
    for language in Language::ALL {
        let data = tempfile::tempdir().unwrap();
        drop(people(data.path(), 40));
        let mut run = Run::open(data.path(), language, SIZES[0].0, SIZES[0].1);
        run.press(Key::Slash);
        run.type_in("31");
        run.press(Key::Enter);
        run.press(Key::Num1);
        assert_eq!(run.on(), "home", "{language:?}");
        assert!(run.says(&run.words.with("who-current", &[("name", "Person 31".into())])), "{language:?}");
    }
}
