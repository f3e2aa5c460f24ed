//! The analysis of a call, worked out beside the screen.

use crate::analysis::lints;
use crate::analysis::{Analysed, Limits, Progress, Request, Traffic};
use crate::core::diagnostic::Finding;
use crate::core::graph;
use crate::core::scenario::{CustomerIndex, Scenario};
use crate::core::source::Files;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread::{self, JoinHandle};

/// What is known of one customer.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) analysed: Analysed,
    /// What goes on the ways of the picture, if every line was played.
    pub(super) traffic: Option<Traffic>,
}

/// How the work stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// The lines of this customer are being played.
    Working(CustomerIndex, Progress),
    /// The user stopped it.
    Stopped,
    /// Everything is known.
    Done,
}

/// Customers one after the other, on a thread of its own; each is shown as soon as it is known.
#[derive(Debug)]
pub(super) struct Work {
    shared: Arc<Shared>,
    thread: JoinHandle<()>,
}

#[derive(Debug)]
struct Shared {
    told: Vec<OnceLock<Told>>,
    findings: OnceLock<Vec<Finding>>,
    progress: Mutex<(CustomerIndex, Progress)>,
    stop: AtomicBool,
}

impl Work {
    pub(super) fn begin(scenario: &Arc<Scenario>, files: &Files, picture: &Arc<graph::Graph>) -> Self {
        let shared = Arc::new(Shared {
            told: scenario.customers.iter().map(|_| OnceLock::new()).collect(),
            findings: OnceLock::new(),
            progress: Mutex::new((CustomerIndex(0), Progress::default())),
            stop: AtomicBool::new(false),
        });
        let (scenario, files, picture) = (Arc::clone(scenario), files.clone(), Arc::clone(picture));
        let worker = Arc::clone(&shared);
        let thread = thread::spawn(move || worker.work(&scenario, &files, &picture));
        Self { shared, thread }
    }

    pub(super) fn standing(&self) -> Standing {
        // In this order: what it did last is there once it has ended.
        let has_ended = self.thread.is_finished();
        if self.shared.findings.get().is_some() {
            Standing::Done
        } else if has_ended {
            Standing::Stopped
        } else {
            let (customer, progress) = *self.shared.progress.lock().unwrap_or_else(PoisonError::into_inner);
            Standing::Working(customer, progress)
        }
    }

    pub(super) fn told(&self, customer: CustomerIndex) -> Option<&Told> {
        self.shared.told.get(customer.at())?.get()
    }

    /// What is to be said of the scoring, once every customer is known.
    pub(super) fn findings(&self) -> Option<&[Finding]> {
        self.shared.findings.get().map(Vec::as_slice)
    }

    pub(super) fn stop(&self) {
        self.shared.stop.store(true, Ordering::Relaxed);
    }
}

impl Drop for Work {
    /// Whoever has left the page wants it no more.
    fn drop(&mut self) {
        self.stop();
    }
}

impl Shared {
    fn work(&self, scenario: &Arc<Scenario>, files: &Files, picture: &graph::Graph) {
        // The graphs of all customers are kept side by side.
        let limits = Limits::default();
        let limits = Limits { bytes: limits.bytes / self.told.len().max(1), ..limits };
        for (customer, told) in (0..).map(CustomerIndex).zip(&self.told) {
            let request = Request { limits, ..Request::default() };
            let found = Analysed::of(scenario, customer, request, &mut |progress| {
                *self.progress.lock().unwrap_or_else(PoisonError::into_inner) = (customer, progress);
                if self.is_stopped() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            });
            let Some(analysed) = found else { return };
            let traffic = analysed.graph().map(|graph| Traffic::of(graph, picture));
            // Nobody else sets it.
            let _ = told.set(Told { analysed, traffic });
            if self.is_stopped() {
                return;
            }
        }
        let all: Vec<&Analysed> = self.told.iter().filter_map(|told| Some(&told.get()?.analysed)).collect();
        let _ = self.findings.set(lints::findings(files, scenario, &all));
    }

    fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}
