//! A small class with fixed names and times, for whole reports.

use super::class::attempt;
use super::{at, exported};
use attune::core::scenario::Emotion;
use attune::record::{Filter, Record};
use tempfile::TempDir;

/// What names may look like: two of them mean harm.
const NAMES: [&str; 6] = [
    "Li Na",
    "王芳",
    "=HYPERLINK(\"http://x\",\"a\")",
    "<script>alert(1)</script>",
    "../../etc/passwd",
    "Sam, \"Sammy\" Oh",
];

/// Six people, one of whom has played three times; every id follows from the order of things. Nothing is weighed.
pub(crate) fn small_class() -> (TempDir, Record) {
    let drawn = tempfile::tempdir().unwrap();
    let mut record = Record::open(&drawn.path().join("record.db")).unwrap();
    let mut people = Vec::new();
    for (place, name) in (0..).zip(NAMES) {
        people.push(record.add_trainee(name, at(place)).unwrap().id);
    }
    let (anger, hurt) = (Some(Emotion::Anger), Some(Emotion::Hurt));
    let plays: [(usize, Option<Emotion>, &[&str]); 7] = [
        (0, anger, &["own", "send"]),
        (1, hurt, &["rules"]),
        (2, None, &["own", "wait"]),
        (3, hurt, &["own", "wait"]),
        (4, Some(Emotion::Calm), &["rules"]),
        (1, anger, &["own", "wait"]),
        (1, anger, &["own", "send"]),
    ];
    for (minute, (who, shown, replies)) in (1..).zip(plays) {
        attempt(&mut record, people[who], minute, shown, replies);
    }
    let mut lines = exported(&record);
    for (place, trainee) in people.iter().enumerate() {
        lines = lines.replace(&trainee.to_string(), &format!("{place:08}-0000-4000-8000-000000000000"));
    }
    for (place, attempt) in record.attempts(&Filter::default()).unwrap().iter().enumerate() {
        lines = lines.replace(&attempt.id.to_string(), &format!("{place:08}-0000-4000-8000-000000000001"));
    }
    let folder = tempfile::tempdir().unwrap();
    let mut record = Record::open(&folder.path().join("record.db")).unwrap();
    record.import(&mut lines.as_bytes(), &mut |_| {}).unwrap();
    (folder, record)
}
