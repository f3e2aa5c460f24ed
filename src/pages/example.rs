//! The call of the examples, and an example of it.

use super::page::beside;
use super::{Change, Target};
use crate::analysis::{Analysed, Limits, Request, lints};
use crate::core::diagnostic::{Code, Finding};
use crate::core::plan;
use crate::core::scenario::CustomerIndex;
use crate::core::source::{Checked, File, Files, load};
use crate::core::text::Language;
use std::ops::ControlFlow;
use std::sync::Arc;

/// The call that most examples change, with its translation. Nothing is to be found in it.
#[must_use]
pub fn base() -> Files {
    let file = |name: &str, text: &str| File { name: name.to_owned(), bytes: text.as_bytes().to_vec() };
    Files {
        call: file("call.ron", beside("base.ron")),
        translations: vec![(Language::Chinese, file("zh-CN.ron", beside("base.zh-CN.ron")))],
        plans: Vec::new(),
    }
}

/// The call that the examples of a code change: how a call is scored can only be shown on a longer one, with two who may
/// call. Nothing is to be found in it either.
#[must_use]
pub fn base_of(code: Code) -> Files {
    if !code.is_of_scoring() {
        return base();
    }
    Files::alone(File { name: "call.ron".to_owned(), bytes: beside("scored.ron").as_bytes().to_vec() })
}

/// A base with these changes; none if one of them has no place in it.
#[must_use]
pub fn apply(base: Files, changes: &[Change]) -> Option<Files> {
    let mut files = base;
    for change in changes {
        let file = match change.target {
            Target::Call => &mut files.call,
            Target::Translation(language) => {
                let found = files.translations.iter_mut().find(|(other, _)| *other == language);
                &mut found?.1
            }
            Target::Plan => {
                files.plans.push(File { name: change.target.file_name(), bytes: change.text.as_bytes().to_vec() });
                continue;
            }
        };
        let text = String::from_utf8(std::mem::take(&mut file.bytes)).ok()?;
        file.bytes = change.apply(&text)?.into_bytes();
    }
    // Who reads a whole file as the example looks at no translation of another one.
    if changes.iter().any(|change| change.place.is_none() && change.target == Target::Call) {
        files.translations.clear();
    }
    Some(files)
}

/// Everything that the check says of these files, their plans included; and whether the call can be played.
#[must_use]
pub fn look(files: &Files) -> (Vec<Finding>, bool) {
    let Checked { scenario, mut findings } = load(files);
    let Some(scenario) = scenario.map(Arc::new) else { return (findings, false) };
    findings.extend(files.plans.iter().flat_map(|file| plan::check(&scenario, file).findings));
    (findings, true)
}

/// Everything that can be said of the scoring of the call in these files, which is small: nothing if it can't be played.
#[must_use]
pub fn look_at_scoring(files: &Files) -> Vec<Finding> {
    let Some(scenario) = load(files).scenario.map(Arc::new) else { return Vec::new() };
    let request = Request { limits: Limits { bytes: 20_000_000, ..Limits::default() }, ..Request::default() };
    let analyse = |customer| Analysed::of(&scenario, customer, request, &mut |_| ControlFlow::Continue(()));
    let all: Vec<Analysed> = (0..).map(CustomerIndex).take(scenario.customers.len()).filter_map(analyse).collect();
    lints::findings(files, &scenario, &all)
}
