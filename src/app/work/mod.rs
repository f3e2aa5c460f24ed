//! Work on the record beside the window: on a thread of its own, with a connection of its own, so that no picture waits
//! for it. It can be stopped at any time; what is done stays done.

mod bar;

pub(super) use bar::work_bar;

use crate::record::{Record, Trouble, told};
use crate::words::Words;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// How often a page looks whether something new is known.
const LOOK_AGAIN: Duration = Duration::from_millis(60);
/// How long the record is left to others after each piece that was written: whoever waits for it looks about that often.
const BREATH: Duration = Duration::from_millis(20);

/// How often what was weighed meanwhile is shown.
const NOW_AND_THEN: Duration = Duration::from_secs(2);

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// What is known is read.
    Reading,
    /// What came of attempts is worked out.
    Deriving,
    /// What replies lost is worked out.
    Weighing,
}

/// How the work stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// So many are done, of so many.
    Working(Step, usize, usize),
    /// The user stopped it before everything was done.
    Stopped,
    /// The record could not be read or written.
    Failed,
    /// Everything is known.
    Done,
}

/// A piece of work that gives something now and then.
#[derive(Debug)]
pub(super) struct Work<T> {
    news: Mutex<Receiver<T>>,
    shared: Arc<Shared>,
    thread: JoinHandle<()>,
}

#[derive(Debug)]
struct Shared {
    progress: Mutex<(Step, usize, usize)>,
    stop: AtomicBool,
    cut_short: AtomicBool,
    trouble: Mutex<Option<Trouble>>,
}

/// What does the work.
#[derive(Debug)]
pub(super) struct Worker<T> {
    news: Sender<T>,
    shared: Arc<Shared>,
}

impl<T: Send + 'static> Work<T> {
    /// Begins to work on the record at `path`.
    pub(super) fn begin(
        path: &Path,
        task: impl FnOnce(&Worker<T>, &mut Record) -> Result<(), Trouble> + Send + 'static,
    ) -> Self {
        let shared = Arc::new(Shared {
            progress: Mutex::new((Step::Reading, 0, 0)),
            stop: AtomicBool::new(false),
            cut_short: AtomicBool::new(false),
            trouble: Mutex::new(None),
        });
        let (sender, news) = channel();
        let worker = Worker { news: sender, shared: Arc::clone(&shared) };
        let path: PathBuf = path.to_owned();
        let thread = thread::spawn(move || {
            // What is gone is not made anew.
            if !path.exists() {
                return;
            }
            if let Err(trouble) = Record::open(&path).and_then(|mut record| task(&worker, &mut record)) {
                *worker.shared.trouble.lock().unwrap_or_else(PoisonError::into_inner) = Some(trouble);
            }
        });
        Self { news: Mutex::new(news), shared, thread }
    }

    /// What was given since this was asked last. While the work goes on, the page is drawn again soon.
    pub(super) fn news(&mut self, context: &egui::Context) -> Vec<T> {
        // In this order: what it gave last is there once it has ended.
        if !self.thread.is_finished() {
            context.request_repaint_after(LOOK_AGAIN);
        }
        self.news.get_mut().unwrap_or_else(PoisonError::into_inner).try_iter().collect()
    }

    /// How it stands.
    pub(super) fn standing(&self) -> Standing {
        let has_ended = self.thread.is_finished();
        if !has_ended {
            let (step, done, of) = *self.shared.progress.lock().unwrap_or_else(PoisonError::into_inner);
            Standing::Working(step, done, of)
        } else if self.shared.trouble.lock().unwrap_or_else(PoisonError::into_inner).is_some() {
            Standing::Failed
        } else if self.shared.cut_short.load(Ordering::Relaxed) {
            Standing::Stopped
        } else {
            Standing::Done
        }
    }

    /// Why it failed, in words.
    pub(super) fn trouble(&self, words: &Words) -> Option<String> {
        let trouble = self.shared.trouble.lock().unwrap_or_else(PoisonError::into_inner);
        trouble.as_ref().map(|trouble| told(words, trouble))
    }

    /// Stops it at the next piece.
    pub(super) fn stop(&self) {
        self.shared.stop.store(true, Ordering::Relaxed);
    }
}

impl<T> Drop for Work<T> {
    /// Whoever has left the page wants it no more.
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::Relaxed);
    }
}

impl<T> Worker<T> {
    /// Gives something to the page; gives whether the page is still there and wants more.
    pub(super) fn give(&self, something: T) -> bool {
        self.news.send(something).is_ok() && !self.is_stopped()
    }

    /// Works out what came of attempts; gives of how many it was.
    pub(super) fn derive(&self, record: &mut Record) -> Result<usize, Trouble> {
        record.derive(&mut self.watch(Step::Deriving))
    }

    /// Works out what replies lost. It takes a search for each call, so `now_and_then` is done with what there is meanwhile,
    /// and when there is no more.
    pub(super) fn weigh(
        &self,
        record: &mut Record,
        now_and_then: &mut dyn FnMut(&Record) -> Result<(), Trouble>,
    ) -> Result<usize, Trouble> {
        let mut all = 0;
        loop {
            let since = Instant::now();
            let (mut is_paused, mut before) = (false, 0);
            let mut watch = self.watch(Step::Weighing);
            let done = record.weigh(&mut |done, of| {
                let flow = watch(all + done, all + of);
                // What a search has found is written first.
                is_paused = done != std::mem::replace(&mut before, done) && done < of && since.elapsed() > NOW_AND_THEN;
                if is_paused { ControlFlow::Break(()) } else { flow }
            })?;
            all += done;
            if done > 0 {
                now_and_then(record)?;
            }
            if !is_paused || self.is_stopped() {
                return Ok(all);
            }
        }
    }

    fn is_stopped(&self) -> bool {
        self.shared.stop.load(Ordering::Relaxed)
    }

    fn watch(&self, step: Step) -> impl FnMut(usize, usize) -> ControlFlow<()> {
        let mut before = 0;
        move |done, of| {
            *self.shared.progress.lock().unwrap_or_else(PoisonError::into_inner) = (step, done, of);
            if self.is_stopped() {
                self.shared.cut_short.store(true, Ordering::Relaxed);
                return ControlFlow::Break(());
            }
            if done != before {
                before = done;
                thread::sleep(BREATH);
            }
            ControlFlow::Continue(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::contact::{Contact, Setup};
    use crate::core::scenario::CustomerIndex;
    use crate::core::text::Language;
    use crate::library::Library;
    use crate::record::FILE;
    use jiff::Timestamp;

    #[test]
    fn it_stops_when_it_is_told_to_and_goes_on_where_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        let mut record = Record::open(&path).unwrap();
        let trainee = record.add_trainee("one", Timestamp::UNIX_EPOCH).unwrap().id;
        let library = Library::embedded();
        let scenario = library.find("wrong-number").unwrap();
        let setup = Setup::new(CustomerIndex(0), 1, Language::English, true);
        let id = record.begin(trainee, scenario, &setup, Timestamp::UNIX_EPOCH).unwrap();
        let (contact, _) = Contact::start(Arc::clone(scenario), setup);
        record.finish(id, &contact, Timestamp::UNIX_EPOCH).unwrap();
        drop(record);
        let (go, told) = channel();
        let work = Work::begin(&path, move |worker, record| {
            // It is not done before it is stopped.
            let _ = told.recv();
            worker.give(worker.weigh(record, &mut |_| Ok(()))?);
            Ok(())
        });
        assert!(matches!(work.standing(), Standing::Working(..)));
        work.stop();
        go.send(()).unwrap();
        assert_eq!((ended(&work), given(work)), (Standing::Stopped, Some(0)));
        let work = Work::begin(&path, |worker, record| {
            worker.give(worker.weigh(record, &mut |_| Ok(()))?);
            Ok(())
        });
        assert_eq!((ended(&work), given(work)), (Standing::Done, Some(1)));
    }

    #[test]
    fn what_fails_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        std::fs::write(&path, "this is no record").unwrap();
        let work = Work::<()>::begin(&path, |_, _| Ok(()));
        assert_eq!(ended(&work), Standing::Failed);
        assert!(work.trouble(&Words::new(Language::English)).is_some());
    }

    fn ended<T: Send + 'static>(work: &Work<T>) -> Standing {
        while !work.thread.is_finished() {
            thread::sleep(Duration::from_millis(5));
        }
        work.standing()
    }

    fn given<T: Send + 'static>(mut work: Work<T>) -> Option<T> {
        work.news(&egui::Context::default()).pop()
    }
}
