//! The pairs drill in the record.

use super::{at, exported, fresh};
use attune::core::pairs::{Asks, Ease, Pair, Reviewed, Version};
use attune::core::text::Language;
use attune::record::lines::{Fault, ImportError, Imported};
use attune::record::{Record, Review, Trouble};

fn review(second: i64, card: &str, ease: Ease) -> Review {
    let wrote = "“I’ll ring you” — =1+1\n<b>".to_owned();
    Review { card: card.to_owned(), at: at(second), day: 20_486, wrote, kept: true, asks: Asks::Agency, ease }
}

fn pair() -> Pair {
    let version = Version {
        situation: String::new(),
        says: "每次都是你们占线".to_owned(),
        hopes: "这回我给您打".to_owned(),
        instead: Some("五点前给您打".to_owned()),
        because: "等的是有人打过来".to_owned(),
    };
    Pair { name: "given by the record".to_owned(), asks: Asks::Ownership, versions: vec![(Language::Chinese, version)] }
}

#[test]
fn every_answer_is_kept_in_its_order_and_stays() {
    let (_folder, mut record, trainee) = fresh();
    let other = record.add_trainee("Wang", at(1)).unwrap().id;
    let answers = [
        review(9, "over-your-heads", Ease::Missed),
        review(20, "over-your-heads", Ease::Easy),
        review(5, "x", Ease::Hard),
    ];
    for answer in &answers {
        record.review(trainee, answer).unwrap();
    }
    record.review(other, &review(7, "x", Ease::Good)).unwrap();
    let [first, second, third] = answers;
    assert_eq!(record.reviews(trainee).unwrap(), [third, first, second]);
    let reviewed = record.reviewed(trainee).unwrap();
    let eases: Vec<_> = reviewed["over-your-heads"].iter().map(|Reviewed { ease, .. }| *ease).collect();
    assert_eq!(eases, [Ease::Missed, Ease::Easy]);
    let raw = rusqlite::Connection::open(record.path()).unwrap();
    for change in ["UPDATE reviews SET ease = 'good'", "DELETE FROM reviews"] {
        assert!(raw.execute(change, []).is_err(), "{change}");
    }
    let nobody = attune::record::TraineeId::draw();
    assert!(matches!(record.review(nobody, &review(1, "x", Ease::Good)), Err(Trouble::NoTrainee(id)) if id == nobody));
}

#[test]
fn a_card_of_ones_own_is_drilled_until_it_is_put_away() {
    let (_folder, mut record, trainee) = fresh();
    let id = record.add_pair(trainee, &pair(), at(3)).unwrap();
    let own = record.own_pairs(trainee).unwrap();
    let [only] = own.as_slice() else { panic!("{own:?}") };
    assert_eq!((only.id, only.made, only.put_away), (id, at(3), None));
    assert_eq!(only.pair, Pair { name: id.to_string(), ..pair() });
    record.put_pair_away(id, at(9)).unwrap();
    record.put_pair_away(id, at(20)).unwrap();
    assert_eq!(record.own_pairs(trainee).unwrap()[0].put_away, Some(at(9)));
    let raw = rusqlite::Connection::open(record.path()).unwrap();
    for change in ["UPDATE own_pairs SET says = 'x'", "DELETE FROM own_pairs"] {
        assert!(raw.execute(change, []).is_err(), "{change}");
    }
}

#[test]
fn cards_and_answers_go_from_record_to_record_once() {
    let (_folder, mut record, trainee) = fresh();
    let id = record.add_pair(trainee, &pair(), at(3)).unwrap();
    record.review(trainee, &review(5, &id.to_string(), Ease::Good)).unwrap();
    let before = exported(&record);
    record.put_pair_away(id, at(9)).unwrap();
    let after = exported(&record);

    let folder = tempfile::tempdir().unwrap();
    let mut other = Record::open(&folder.path().join("record.db")).unwrap();
    let mut import =
        |lines: &str| other.import(&mut lines.as_bytes(), &mut |_| {}).map(|came| (came.pairs, came.reviews));
    assert_eq!(import(&before).unwrap(), (1, 1));
    assert_eq!(import(&before).unwrap(), (0, 0));
    // What was put away elsewhere is put away here, and what is older does not bring it back.
    assert_eq!(import(&after).unwrap(), (0, 0));
    assert_eq!(import(&before).unwrap(), (0, 0));
    assert_eq!(exported(&other), after);
    assert_eq!(other.merge(&record, &mut |_| {}).unwrap(), Imported::default());
    assert_eq!(exported(&other), after);
}

#[test]
fn a_line_that_is_no_card_or_no_answer_is_refused() {
    let (_folder, mut record, trainee) = fresh();
    let id = record.add_pair(trainee, &pair(), at(3)).unwrap();
    record.review(trainee, &review(5, &id.to_string(), Ease::Good)).unwrap();
    let lines = exported(&record);
    for (found, instead, expected) in [
        ("\"ownership\"", "\"ownersheep\"", Fault::UnknownWord("ownersheep".into())),
        ("\"good\"", "\"well\"", Fault::UnknownWord("well".into())),
        ("\"zh-CN\"", "\"de\"", Fault::UnknownLanguage("de".into())),
        ("\"每次都是你们占线\"", "\" \"", Fault::EmptyPair),
    ] {
        assert!(lines.contains(found), "{lines}");
        let folder = tempfile::tempdir().unwrap();
        let mut other = Record::open(&folder.path().join("record.db")).unwrap();
        let error = other.import(&mut lines.replace(found, instead).as_bytes(), &mut |_| {}).unwrap_err();
        let ImportError::Line(bad) = error else { panic!("{error:?}") };
        assert_eq!(bad.fault, expected);
        assert_eq!(other.trainees().unwrap(), [], "nothing of it is there");
    }
}
