//! Whatever stands in a file: the import says what is wrong, and never breaks or leaves half of it.

use super::{exported, fresh, play};
use attune::record::Record;
use attune::record::lines::OldAttempt;
use proptest::prelude::*;
use std::sync::OnceLock;

/// An export to be mangled.
fn lines() -> &'static str {
    static LINES: OnceLock<String> = OnceLock::new();
    LINES.get_or_init(|| {
        let (_folder, mut record, trainee) = fresh();
        play(&mut record, trainee, 1, &["own", "send"]);
        play(&mut record, trainee, 2, &["rules"]);
        exported(&record)
    })
}

/// One way to spoil bytes.
#[derive(Clone, Debug)]
enum Mangle {
    Put(usize, u8),
    Cut(usize, usize),
    Twice(usize, usize),
    Text(usize, &'static str),
}

fn mangle() -> impl Strategy<Value = Mangle> {
    const TEXTS: &[&str] = &[
        "\n",
        "{",
        "}",
        "\"",
        "null",
        "-1",
        "1e999",
        "[]",
        "\\ud800",
        "18446744073709551616",
        "\u{feff}",
        "{\"attempt\":",
    ];
    prop_oneof![
        (any::<usize>(), any::<u8>()).prop_map(|(at, byte)| Mangle::Put(at, byte)),
        (any::<usize>(), 1..200_usize).prop_map(|(at, length)| Mangle::Cut(at, length)),
        (any::<usize>(), 1..400_usize).prop_map(|(at, length)| Mangle::Twice(at, length)),
        (any::<usize>(), prop::sample::select(TEXTS)).prop_map(|(at, text)| Mangle::Text(at, text)),
    ]
}

fn mangled(text: &str, mangles: &[Mangle]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for mangle in mangles {
        let length = bytes.len().max(1);
        match *mangle {
            Mangle::Put(at, byte) => {
                if let Some(place) = bytes.get_mut(at % length) {
                    *place = byte;
                }
            }
            Mangle::Cut(at, cut) => {
                let at = (at % length).min(bytes.len());
                bytes.drain(at..(at + cut).min(bytes.len()));
            }
            Mangle::Twice(at, more) => {
                let at = (at % length).min(bytes.len());
                let again = bytes[at..(at + more).min(bytes.len())].to_vec();
                bytes.splice(at..at, again);
            }
            Mangle::Text(at, text) => {
                let at = (at % length).min(bytes.len());
                bytes.splice(at..at, text.bytes());
            }
        }
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn an_import_takes_everything_or_nothing(mangles in prop::collection::vec(mangle(), 1..6)) {
        let folder = tempfile::tempdir().unwrap();
        let mut record = Record::open(&folder.path().join("record.db")).unwrap();
        let before = exported(&record);
        let bytes = mangled(lines(), &mangles);
        match record.import(&mut bytes.as_slice(), &mut |_| {}) {
            // What came in goes out, and comes in again to the same.
            Ok(_) => {
                let lines = exported(&record);
                prop_assert_eq!(record.import(&mut lines.as_bytes(), &mut |_| {}).unwrap().attempts, 0);
                prop_assert_eq!(exported(&record), lines);
            }
            Err(_) => prop_assert_eq!(exported(&record), before),
        }
    }

    #[test]
    fn an_old_file_is_read_or_refused(mangles in prop::collection::vec(mangle(), 1..6)) {
        let kept = include_str!("../expected/play.json");
        let _ = OldAttempt::read(&mangled(kept, &mangles));
    }
}
