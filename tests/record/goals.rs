//! Goals, and the PIN of whoever wants one.

use super::{at, exported, fresh};
use attune::core::debrief::Predicted;
use attune::record::lines::{Fault, ImportError};
use attune::record::{Goals, Record, TraineeId};

fn goals(second: i64, month: &str, empathy: Option<u8>) -> Goals {
    Goals { month: month.to_owned(), at: at(second), wanted: Predicted { empathy, ..Predicted::default() } }
}

#[test]
fn the_latest_word_on_a_month_counts_and_every_word_goes_along() {
    let (_folder, mut record, trainee) = fresh();
    assert_eq!(record.goals(trainee, "2026-11").unwrap(), None);
    for set in [goals(9, "2026-11", Some(70)), goals(5, "2026-11", Some(60)), goals(7, "2026-12", None)] {
        record.set_goals(trainee, &set).unwrap();
    }
    assert_eq!(record.goals(trainee, "2026-11").unwrap(), Some(goals(9, "2026-11", Some(70))));
    assert_eq!(record.goals(trainee, "2026-12").unwrap(), Some(goals(7, "2026-12", None)));
    let lines = exported(&record);
    let folder = tempfile::tempdir().unwrap();
    let mut other = Record::open(&folder.path().join("record.db")).unwrap();
    let import = |record: &mut Record| record.import(&mut lines.as_bytes(), &mut |_| {}).unwrap().goals;
    assert_eq!((import(&mut other), import(&mut other)), (3, 0));
    assert_eq!(exported(&other), lines);
    for (found, instead, fault) in
        [("\"2026-12\"", "\"2026-13\"", Fault::BadTime(0)), ("\"empathy\":70", "\"empathy\":170", Fault::BadGoal)]
    {
        assert!(lines.contains(found), "{lines}");
        let folder = tempfile::tempdir().unwrap();
        let mut other = Record::open(&folder.path().join("record.db")).unwrap();
        let error = other.import(&mut lines.replace(found, instead).as_bytes(), &mut |_| {}).unwrap_err();
        assert!(matches!(&error, ImportError::Line(bad) if bad.fault == fault), "{error:?}");
    }
}

fn has_pin(record: &Record, id: TraineeId) -> bool {
    record.trainees().unwrap().into_iter().any(|one| one.trainee.id == id && one.has_pin)
}

#[test]
fn a_pin_opens_for_its_trainee_and_stays_on_the_machine() {
    let (_folder, mut record, trainee) = fresh();
    let other = record.add_trainee("Wang", at(1)).unwrap().id;
    let before = exported(&record);
    assert!(record.opens(trainee, "whatever").unwrap(), "nobody asks for what was not set");
    record.set_pin(trainee, Some("0451")).unwrap();
    record.set_pin(other, Some("0451")).unwrap();
    assert!(has_pin(&record, trainee));
    assert!(record.opens(trainee, "0451").unwrap() && !record.opens(trainee, "451").unwrap());
    let raw = rusqlite::Connection::open(record.path()).unwrap();
    let digests: Vec<String> = {
        let mut statement = raw.prepare("SELECT digest FROM pins").unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    assert!(digests[0] != digests[1] && digests.iter().all(|digest| !digest.contains("0451")));
    assert_eq!(exported(&record), before);
    record.set_pin(trainee, Some("新的密码")).unwrap();
    assert!(!record.opens(trainee, "0451").unwrap() && record.opens(trainee, "新的密码").unwrap());
    record.set_pin(trainee, None).unwrap();
    assert!(!has_pin(&record, trainee) && has_pin(&record, other));
}
