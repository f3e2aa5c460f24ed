//! The library as a course: an order that teaches, and customers with any history.

use super::scenarios;
use crate::support::Run;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Over all calls and customers, none, one, two, three and four contacts before this one came to nothing: there is
/// somebody to be met with each of these histories.
#[test]
fn customers_come_after_none_to_four_contacts_that_failed() {
    let mut met: BTreeMap<i32, Vec<String>> = BTreeMap::new();
    for scenario in scenarios() {
        for customer in &scenario.customers {
            met.entry(customer.failures()).or_default().push(format!("{} {}", scenario.id, customer.id));
        }
    }
    println!("{met:#?}");
    let missing: Vec<i32> = (0..=4).filter(|failed| !met.contains_key(failed)).collect();
    assert!(missing.is_empty(), "nobody comes after {missing:?} failed contacts; there are {met:#?}");
}

/// `attune list` shows the calls that ship in an order that teaches: every one says for whom it is and which score it
/// trains most, and none stands before one that asks for less practice. Among equals those that train the same score
/// stand together, in the order of the scores.
#[test]
fn the_list_begins_with_what_asks_for_least_practice() {
    let output = Run::new(&["list", "--format=json"]).embedded().run();
    let listed: Vec<serde_json::Value> = serde_json::from_str(&output.out).unwrap();
    let listed: Vec<&str> = listed.iter().map(|call| call["id"].as_str().unwrap()).collect();
    let library = scenarios();
    assert_eq!(listed, library.iter().map(|scenario| scenario.id.as_str()).collect::<Vec<_>>());
    let places: Vec<_> = library
        .iter()
        .map(|scenario| {
            let id = &scenario.id;
            let difficulty = scenario.difficulty.unwrap_or_else(|| panic!("{id} does not say for whom it is"));
            let skill = scenario.skill.unwrap_or_else(|| panic!("{id} does not say which score it trains most"));
            assert!(scenario.trains.is_some(), "{id} does not say what it trains");
            (difficulty, skill, id)
        })
        .collect();
    for pair in places.windows(2) {
        assert!((pair[0].0, pair[0].1) <= (pair[1].0, pair[1].1), "{pair:?}");
    }
}

/// Every folder of `scenarios/` that has a call is part of the binary and can be played, under the name of the folder.
#[test]
fn every_call_in_the_folder_ships() {
    let folders = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios")).unwrap();
    let folders = folders.map(|entry| entry.unwrap()).filter(|entry| entry.path().join("call.ron").is_file());
    let folders: BTreeSet<String> = folders.map(|entry| entry.file_name().into_string().unwrap()).collect();
    let shipped: BTreeSet<String> = scenarios().iter().map(|scenario| scenario.id.clone()).collect();
    assert_eq!(shipped, folders);
    assert!(shipped.len() >= 8, "{shipped:?}");
}
