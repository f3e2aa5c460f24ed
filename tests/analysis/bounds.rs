//! A search that may not go on says how far it came.

use super::any_call::any_call;
use super::brute::scenario;
use attune::analysis::{Limits, Progress, Search, Stopped};
use attune::core::scenario::CustomerIndex;
use std::ops::ControlFlow;

fn search() -> Search {
    Search::new(&scenario(&any_call(5, 5)), CustomerIndex(0))
}

#[test]
fn a_call_with_more_decisions_than_may_be_is_too_large() {
    let stopped = search().limits(Limits { decisions: 1, ..Limits::default() }).run().unwrap_err();
    assert_eq!(stopped, Stopped::TooLarge(Progress { decisions: 1, positions: 3, played: 1 }));
    assert_eq!(stopped.to_string(), "the search came to its limit (positions: 3, decisions: 1)");
}

#[test]
fn a_call_that_needs_more_memory_than_may_be_is_too_large() {
    let stopped = search().limits(Limits { bytes: 1000, ..Limits::default() }).run().unwrap_err();
    assert!(matches!(stopped, Stopped::TooLarge(_)), "{stopped:?}");
}

#[test]
fn a_search_can_be_watched_and_stopped() {
    let mut seen = Vec::new();
    let graph = search().watched(&mut |progress| {
        seen.push(progress);
        ControlFlow::Continue(())
    });
    let graph = graph.unwrap();
    assert_eq!(seen.last().map(|last| (last.positions, last.played)), Some((graph.positions(), graph.positions())));
    assert!(seen.is_sorted_by_key(|progress| (progress.decisions, progress.positions, progress.played)));
    let stopped = search().watched(&mut |_| ControlFlow::Break(())).unwrap_err();
    assert_eq!(stopped, Stopped::ByWatcher(seen[0]));
}
