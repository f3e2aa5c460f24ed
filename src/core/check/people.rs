//! Customers.

use super::checker::Checker;
use crate::core::customer::{State, Temperament};
use crate::core::diagnostic::Code;
use crate::core::scenario::{Customer, EarlierContact, Expectation};
use crate::core::source::decode::Trail;
use crate::core::source::{RawCustomer, RawTemper};

pub(super) fn customers(checker: &mut Checker<'_>) -> Vec<Customer> {
    let raw = checker.draft.raw;
    let root = Trail::root();
    let list = root.name("customers");
    raw.customers
        .iter()
        .map(|(id, raw)| {
            let path = list.name(id);
            checker.id(&path.key(), id);
            customer(checker, &path, id, raw)
        })
        .collect()
}

fn customer(checker: &mut Checker<'_>, path: &Trail<'_>, id: &str, raw: &RawCustomer) -> Customer {
    let record = raw
        .record
        .iter()
        .enumerate()
        .map(|(place, line)| {
            let list = path.name("record");
            let path = list.index(place);
            checker
                .text(&path, line, |translation| translation.customers.get(id)?.record.get(place).map(String::as_str))
        })
        .collect();
    let earlier = raw
        .earlier
        .iter()
        .enumerate()
        .map(|(place, contact)| {
            let list = path.name("earlier");
            let path = list.index(place);
            EarlierContact {
                when: checker.text(&path.name("when"), &contact.when, |translation| {
                    translation.customers.get(id)?.earlier.get(place)?.when.as_deref()
                }),
                by: checker.text(&path.name("by"), &contact.by, |translation| {
                    translation.customers.get(id)?.earlier.get(place)?.by.as_deref()
                }),
                note: checker.text(&path.name("note"), &contact.note, |translation| {
                    translation.customers.get(id)?.earlier.get(place)?.note.as_deref()
                }),
                promised: contact.promised.as_ref().map(|promised| {
                    checker.text(&path.name("promised"), promised, |translation| {
                        translation.customers.get(id)?.earlier.get(place)?.promised.as_deref()
                    })
                }),
                failed: contact.failed,
            }
        })
        .collect();
    let expects = raw
        .expects
        .iter()
        .map(|(name, expectation)| {
            let list = path.name("expects");
            let path = list.name(name);
            checker.id(&path.key(), name);
            Expectation {
                id: name.clone(),
                text: checker.text(&path.name("text"), &expectation.text, |translation| {
                    translation.customers.get(id)?.expects.get(name).map(String::as_str)
                }),
                met: checker.condition(&path.name("met"), &expectation.met),
            }
        })
        .collect();
    if raw.needs.is_empty() {
        checker.note(Code::NothingListed, &path.name("needs"), vec![("found", "needs".to_owned())]);
    }
    let needs = checker.needs(&path.name("needs"), &raw.needs);
    let start = path.name("starts");
    let mut points = |name: &str, points: i16| checker.within(&start.name(name), points, 0, 100);
    let starts = State {
        heat: points("heat", raw.starts.heat),
        trust: points("trust", raw.starts.trust),
        face: points("face", raw.starts.face),
        heard: points("heard", raw.starts.heard),
        worry: points("worry", raw.starts.worry),
        progress: 0,
        effort: 0,
    };
    Customer {
        id: id.to_owned(),
        name: checker.text(&path.name("name"), &raw.name, |translation| translation.customers.get(id)?.name.as_deref()),
        age: raw.age,
        hair: raw.hair,
        story: checker
            .text(&path.name("story"), &raw.story, |translation| translation.customers.get(id)?.story.as_deref()),
        record,
        earlier,
        expects,
        fears: raw.fears,
        needs,
        temperament: temperament(checker, &path.name("temper"), &raw.temper),
        starts,
    }
}

fn temperament(checker: &mut Checker<'_>, path: &Trail<'_>, raw: &RawTemper) -> Temperament {
    let usual = Temperament::default();
    Temperament {
        face_sensitivity: raw.face_sensitivity.thousandths(),
        needs_empathy: raw.needs_empathy.thousandths(),
        scepticism: raw.scepticism.thousandths(),
        patience: raw
            .patience
            .map_or(usual.patience, |seconds| checker.within(&path.name("patience"), seconds, 1, 600)),
        fixable: raw
            .fixable
            .map_or(usual.fixable, |percent| checker.within(&path.name("fixable"), percent, 0, 100) * 10),
        warmth_budget: raw.warmth_budget.unwrap_or(usual.warmth_budget),
    }
}
