//! The record behind the window: who practises, and what is kept of them. A decision is written in the same frame in which
//! it is made, before the picture with its consequence is shown.

use super::attune::Attune;
use super::flow::{Debriefed, Screen};
use super::pages::save_page;
use super::screens::debrief::Saved;
use crate::core::contact::{Contact, Setup};
use crate::core::debrief::Reflection;
use crate::core::scenario::Scenario;
use crate::record::{AttemptId, FILE, Record, Summary, Trainee, TraineeId, Trouble, UnderWay, name_on_system, told};
use jiff::Timestamp;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// A record that is open, and who practises.
#[derive(Debug)]
pub(super) struct Practice {
    /// The engine shares what it holds between its threads, and a record is for one at a time. Nobody waits: whoever has
    /// all of this has the lock.
    record: Mutex<Record>,
    /// Nobody before the first attempt on a machine, nor before one of several was chosen.
    pub(super) trainee: Option<Trainee>,
    /// The newest call of theirs that was cut off; worked out when it may have changed.
    pub(super) cut_off: Option<Summary>,
    /// That they are on a call, for other programs to see.
    under_way: Option<UnderWay>,
}

/// An attempt that is being written, and how many of its decisions are.
#[derive(Clone, Copy, Debug)]
pub(super) struct Written {
    pub(super) id: AttemptId,
    pub(super) count: usize,
}

impl Practice {
    /// Opens the record in a folder. Of several trainees none is chosen yet.
    pub(super) fn open(folder: &Path) -> Result<Self, Trouble> {
        let record = Record::open(&folder.join(FILE))?;
        let mut trainees = record.trainees()?;
        let only = if trainees.len() == 1 { trainees.pop() } else { None };
        // Whoever has a PIN is asked for it, also if there is nobody else.
        let trainee = only.filter(|only| !only.has_pin).map(|only| only.trainee);
        let mut practice = Self { record: Mutex::new(record), trainee, cut_off: None, under_way: None };
        practice.look()?;
        Ok(practice)
    }

    /// The record itself.
    pub(super) fn record(&mut self) -> &mut Record {
        self.record.get_mut().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says that whoever practises is on a call, or is not any more.
    pub(super) fn is_on_a_call(&mut self, is: bool) {
        let trainee = self.trainee.as_ref().filter(|_| is).map(|trainee| trainee.id);
        self.under_way = trainee.map(|trainee| self.record().under_way(trainee));
    }

    /// Whether there are several trainees and it is not said which one practises.
    pub(super) fn must_ask(&mut self) -> Result<bool, Trouble> {
        Ok(self.trainee.is_none() && !self.record().trainees()?.is_empty())
    }

    /// Looks whether a call was cut off.
    pub(super) fn look(&mut self) -> Result<(), Trouble> {
        self.cut_off = match self.trainee.as_ref().map(|trainee| trainee.id) {
            Some(trainee) => self.record().unfinished(trainee)?.into_iter().next(),
            None => None,
        };
        Ok(())
    }

    /// Who practises; on a machine on which nobody has yet, whoever uses it.
    pub(super) fn who(&mut self, nobody: &str) -> Result<Trainee, Trouble> {
        if let Some(trainee) = &self.trainee {
            return Ok(trainee.clone());
        }
        let name = name_on_system(|name| std::env::var(name).ok()).unwrap_or_else(|| nobody.to_owned());
        let trainee = self.record().add_trainee(&name, Timestamp::now())?;
        self.trainee = Some(trainee.clone());
        Ok(trainee)
    }
}

impl Attune {
    /// Opens the record in the folder of the user's data, and asks who practises if that is not plain. Without a record
    /// everything works but the history, and that is told.
    pub(super) fn open_record(&mut self) {
        let Some(folder) = &self.data_dir else { return };
        match Practice::open(folder) {
            Ok(practice) => {
                self.practice = Some(practice);
                if self.with_record(Practice::must_ask) == Some(true) {
                    self.screen = self.ask_who();
                }
            }
            Err(trouble) => self.notice = Some(told(&self.words, &trouble)),
        }
    }

    /// Does something with the record. That it can't be done is told, never passed over.
    pub(super) fn with_record<T>(&mut self, work: impl FnOnce(&mut Practice) -> Result<T, Trouble>) -> Option<T> {
        match work(self.practice.as_mut()?) {
            Ok(done) => Some(done),
            Err(trouble) => {
                self.notice = Some(told(&self.words, &trouble));
                None
            }
        }
    }

    /// Does something with the record for whoever practises. With nobody there is nothing to do.
    pub(super) fn for_trainee<T: Default>(
        &mut self,
        work: impl FnOnce(&mut Record, TraineeId) -> Result<T, Trouble>,
    ) -> Option<T> {
        self.with_record(|practice| match practice.trainee.as_ref().map(|trainee| trainee.id) {
            Some(trainee) => work(practice.record(), trainee),
            None => Ok(T::default()),
        })
    }

    /// Begins an attempt, before anything is heard of it.
    pub(super) fn begin_attempt(&mut self, scenario: &Scenario, setup: &Setup) -> Option<Written> {
        let nobody = self.words.get("cli-record-somebody");
        let id = self.with_record(|practice| {
            let trainee = practice.who(&nobody)?;
            practice.is_on_a_call(true);
            practice.record().begin(trainee.id, scenario, setup, Timestamp::now())
        })?;
        Some(Written { id, count: 0 })
    }

    /// Writes what was decided in this frame. If that fails it is told, and tried again with the next decision: a disk may
    /// have room again by then.
    pub(super) fn write_decisions(&mut self) {
        let Screen::Call(calling) = &self.screen else { return };
        let Some(Written { id, count }) = calling.written else { return };
        let contact = calling.screen.contact();
        if contact.steps().len() <= count {
            return;
        }
        let steps = contact.steps()[count..].to_vec();
        let numbers = (count + 1..).filter_map(|number| u32::try_from(number).ok());
        let mut written = count;
        let _told = self.with_record(|practice| {
            for (number, step) in numbers.zip(&steps) {
                practice.record().decide(id, number, step)?;
                written += 1;
            }
            Ok(())
        });
        if let Screen::Call(calling) = &mut self.screen {
            calling.written = Some(Written { id, count: written });
        }
    }

    /// Ends an attempt: the call came to its end, or was left for good.
    pub(super) fn end_attempt(&mut self, written: Option<Written>, contact: &Contact) -> Option<AttemptId> {
        let Written { id, .. } = written?;
        self.with_record(|practice| {
            practice.is_on_a_call(false);
            practice.record().finish(id, contact, Timestamp::now())?;
            practice.look()
        })?;
        Some(id)
    }

    /// Keeps what the trainee said before the scores. The attempt is there already, and stays if this fails.
    pub(super) fn keep_reflection(&mut self, debriefed: &Debriefed, reflection: &Reflection) {
        let Some(id) = debriefed.kept else { return };
        let _told = self.with_record(|practice| practice.record().reflect(id, reflection, Timestamp::now()));
    }

    /// Saves the page of a debrief under the name of its call and attempt, and says where it lies.
    pub(super) fn save(&self, debriefed: &Debriefed, page: &str) -> Saved {
        let scenario = &debriefed.line.scenario.id;
        let name = debriefed.kept.map_or_else(|| scenario.clone(), |id| format!("{scenario}-{}", id.short()));
        Saved::new(save_page(self.data_dir.as_deref(), &name, page).map_err(|error| error.to_string()))
    }
}
