//! The judgement of an attempt, worked out beside the screen.

use crate::analysis::Verdict;
use crate::core::contact::Contact;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread::{self, JoinHandle};

/// A verdict that is there, or will be: every line of play is played on a thread of its own, for the trainee reads the
/// ending first.
#[derive(Debug)]
pub(super) struct Judging {
    verdict: Arc<OnceLock<Verdict>>,
    stop: Arc<AtomicBool>,
    thread: JoinHandle<()>,
}

impl Judging {
    pub(super) fn begin(contact: &Contact) -> Self {
        let (verdict, stop) = (Arc::new(OnceLock::new()), Arc::new(AtomicBool::new(false)));
        let (contact, found, stopped) = (contact.clone(), Arc::clone(&verdict), Arc::clone(&stop));
        let thread = thread::spawn(move || {
            if let Some(verdict) = judge(&contact, &stopped) {
                // Nobody else sets it.
                let _ = found.set(verdict);
            }
        });
        Self { verdict, stop, thread }
    }

    /// Whether it is still being worked out. If it is not and there is none, the call has too many lines of play.
    pub(super) fn is_working(&self) -> bool {
        self.verdict.get().is_none() && !self.thread.is_finished()
    }

    pub(super) fn verdict(&self) -> Option<&Verdict> {
        self.verdict.get()
    }
}

impl Drop for Judging {
    /// Whoever has left the debrief wants it no more.
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

fn judge(contact: &Contact, stop: &AtomicBool) -> Option<Verdict> {
    Verdict::of(contact, &mut |_| {
        if stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })
}
