//! What somebody had begun to write, and what they have chosen of the window.

use super::{at, exported, fresh};
use attune::record::{Record, TraineeId, Trouble};

#[test]
fn a_draft_is_there_until_it_is_done_with_and_for_nobody_else() {
    let (folder, mut record, trainee) = fresh();
    let other = record.add_trainee("Wang", at(1)).unwrap().id;
    assert_eq!(record.draft(trainee, "pair").unwrap(), None);
    for text in ["“Where is", "“Where is it?” — 在哪儿？ '); DROP TABLE drafts;"] {
        record.keep_draft(trainee, "pair", text).unwrap();
        assert_eq!(record.draft(trainee, "pair").unwrap().as_deref(), Some(text));
    }
    record.keep_draft(trainee, "call 1", "Let me").unwrap();
    drop(record);
    let mut record = Record::open(&folder.path().join("record.db")).unwrap();
    assert!(record.draft(trainee, "pair").unwrap().unwrap().starts_with("“Where is it?”"));
    assert_eq!(record.draft(other, "pair").unwrap(), None);
    record.keep_draft(trainee, "pair", "").unwrap();
    assert_eq!(record.draft(trainee, "pair").unwrap(), None);
    assert_eq!(record.draft(trainee, "call 1").unwrap().as_deref(), Some("Let me"));
}

#[test]
fn settings_are_those_that_were_chosen_last() {
    let (_folder, mut record, trainee) = fresh();
    let other = record.add_trainee("Wang", at(1)).unwrap().id;
    assert_eq!(record.settings(trainee).unwrap(), None);
    record.keep_settings(trainee, "(dark: true)").unwrap();
    record.keep_settings(trainee, "(dark: false)").unwrap();
    assert_eq!(record.settings(trainee).unwrap().as_deref(), Some("(dark: false)"));
    assert_eq!(record.settings(other).unwrap(), None);
}

#[test]
fn both_stay_on_the_machine_and_are_nobodys_who_is_not_there() {
    let (_folder, mut record, trainee) = fresh();
    let before = exported(&record);
    record.keep_settings(trainee, "(dark: true)").unwrap();
    record.keep_draft(trainee, "pair", "half a").unwrap();
    assert_eq!(exported(&record), before);
    let nobody = TraineeId::draw();
    assert_eq!(record.keep_draft(nobody, "pair", "x").unwrap_err(), Trouble::NoTrainee(nobody));
    assert_eq!(record.keep_settings(nobody, "()").unwrap_err(), Trouble::NoTrainee(nobody));
    assert_eq!((record.draft(nobody, "pair").unwrap(), record.settings(nobody).unwrap()), (None, None));
}
