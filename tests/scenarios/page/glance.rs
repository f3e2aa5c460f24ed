//! The library at a glance: a row for each call, and the calls for each item.

use super::{Page, items, plain};
use crate::support::Shipped;
use std::collections::{BTreeMap, BTreeSet};

/// A row for each call, in the order that teaches.
pub(super) fn table(page: &Page) -> Vec<String> {
    let head = page.say(
        "| | call | trains most | for whom | decisions | failed before |",
        "| | 电话 | 主要练 | 适合谁 | 选择 | 之前没办成几次 |",
    );
    let row = |(place, call): (usize, &Shipped)| {
        let trains = call.scenario.skill.map(|skill| page.words.get(&format!("score-{}", skill.name())));
        let whom = call.scenario.difficulty.map(|step| page.words.get(&format!("difficulty-{}", step.name())));
        let failed: BTreeSet<i32> =
            call.scenario.customers.iter().map(attune::core::scenario::Customer::failures).collect();
        let failed: Vec<String> = failed.iter().map(ToString::to_string).collect();
        let [trains, whom] = [trains, whom].map(Option::unwrap_or_default);
        let failed = failed.join(page.say(", ", "、"));
        format!("| {} | {} | {trains} | {whom} | {} | {failed} |", place + 1, page.link(call), call.longest())
    };
    let rows = page.calls.iter().enumerate().map(row);
    [head.to_owned(), "|--:|---|---|---|--:|--:|".to_owned()].into_iter().chain(rows).collect()
}

/// A line for each item that a call embodies, with those calls.
pub(super) fn items(page: &Page) -> Vec<String> {
    let mut calls: BTreeMap<u8, Vec<String>> = BTreeMap::new();
    for call in page.calls {
        for item in &call.scenario.embodies {
            calls.entry(*item).or_default().push(page.link(call));
        }
    }
    let head = page.say("| item | | calls |", "| 条目 | | 电话 |").to_owned();
    let row = |(item, calls): (u8, Vec<String>)| {
        let name = plain(items::name(item, page.language()));
        format!("| {item} | {name} | {} |", calls.join(page.say(", ", "、")))
    };
    [head, "|--:|---|---|".to_owned()].into_iter().chain(calls.into_iter().map(row)).collect()
}
