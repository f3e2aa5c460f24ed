//! The version of the model is raised with the model.

use super::{kettle, open_questions};
use crate::support::expect;
use attune::core::contact::{Action, Awaits, Contact, Setup};
use attune::core::debrief::Reflection;
use attune::core::scenario::CustomerIndex;
use attune::core::score::MODEL_VERSION;
use attune::core::text::Language;
use attune::record::record;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// What the model makes of every line of the kettle call, for each customer.
fn said() -> String {
    let mut all = String::new();
    for customer in 0..2 {
        let (contact, _) = Contact::start(kettle(), Setup::new(CustomerIndex(customer), 1, Language::English, true));
        every_line(contact, &mut all);
    }
    Sha256::digest(all).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn every_line(contact: Contact, all: &mut String) {
    match contact.awaits() {
        Awaits::Nothing => {
            let result = record(&contact, &Reflection::default());
            let _ = writeln!(all, "{} {}", result["result"]["states"], result["result"]["scores"]);
        }
        Awaits::Reply => {
            for choice in contact.choices().to_vec() {
                let mut next = contact.clone();
                let reply = contact.scenario().reply(choice).id.clone();
                next.act(&Action::Reply(reply), contact.spoken()).unwrap();
                every_line(next, all);
            }
        }
        _ => {
            let mut next = contact.clone();
            next.act(&open_questions(), contact.spoken()).unwrap();
            every_line(next, all);
        }
    }
}

#[test]
fn who_changes_the_model_raises_its_version() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expected/model-version.txt");
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    let now = format!("{MODEL_VERSION} {}\n", said());
    let same_version = expected.split(' ').next() == Some(&MODEL_VERSION.to_string());
    assert!(
        !same_version || expected == now,
        "states or scores of the kettle call have changed: raise MODEL_VERSION in src/core/score/version.rs, so that \
         what is in a record is worked out again; then run with UPDATE=1"
    );
    expect("model-version.txt", &now);
}
