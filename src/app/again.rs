//! Back to what is in the record: a call that was cut off, the debrief of an attempt, who practises.

use super::attune::Attune;
use super::flow::{Behind, Calling, Debriefed, Screen};
use super::practice::Written;
use super::screens::briefing::Line;
use super::screens::call::CallScreen;
use super::screens::debrief::DebriefScreen;
use super::screens::history::HistoryScreen;
use super::screens::who::WhoScreen;
use super::settings::Manner;
use crate::core::contact::Contact;
use crate::record::{AttemptId, Filter, Kept, TraineeId, told_cant_replay};
use jiff::Timestamp;

/// Attempts that a history lists: nobody scrolls further, and each is there for what is worked out of all.
const LISTED: u32 = 500;

impl Attune {
    /// Goes on with the call that was cut off, where its last decision left it.
    pub(super) fn go_on(&mut self) -> Screen {
        let Some((kept, contact)) = self.cut_off().and_then(|id| self.replayed(id)) else { return Screen::Home };
        let written = Written { id: kept.id, count: contact.steps().len() };
        let line = line(&contact);
        let screen = CallScreen::gone_on(contact);
        Screen::Call(Box::new(Calling { screen, line, first: None, written: Some(written) }))
    }

    /// Leaves the call that was cut off for good.
    pub(super) fn leave_cut_off(&mut self) -> Screen {
        if let Some(id) = self.cut_off() {
            let _told = self.with_record(|practice| {
                practice.record().leave(id, Timestamp::now())?;
                practice.look()
            });
        }
        Screen::Home
    }

    fn cut_off(&self) -> Option<AttemptId> {
        self.practice.as_ref()?.cut_off.as_ref().map(|cut_off| cut_off.id)
    }

    /// The history of whoever practises.
    pub(super) fn history(&mut self) -> Screen {
        let listed = self.with_record(|practice| {
            let Some(trainee) = practice.trainee.clone() else { return Ok(None) };
            practice.record().derive(&mut |_, _| {})?;
            let filter = Filter { trainee: Some(trainee.id), most: Some(LISTED), ..Filter::default() };
            Ok(Some((trainee.name, practice.record().attempts(&filter)?)))
        });
        let (name, attempts) = listed.flatten().unwrap_or_default();
        Screen::History(Box::new(HistoryScreen::new(name, attempts)))
    }

    /// The debrief of an attempt of the history.
    pub(super) fn review(&mut self, id: AttemptId) -> Screen {
        let Some((kept, contact)) = self.replayed(id) else { return self.history() };
        let line = line(&contact);
        let screen = DebriefScreen::kept(contact, kept.reflection);
        Screen::Debrief(Box::new(Debriefed { screen, line, kept: Some(id), behind: Behind::History }))
    }

    /// Who practises: a list to choose from.
    pub(super) fn ask_who(&mut self) -> Screen {
        let current = self.practice.as_ref().and_then(|practice| practice.trainee.as_ref()).map(|trainee| trainee.id);
        let trainees = self.with_record(|practice| practice.record().trainees());
        trainees.map_or(Screen::Home, |trainees| Screen::Who(WhoScreen::new(trainees, current)))
    }

    /// Somebody practises from now on.
    pub(super) fn be(&mut self, id: TraineeId) -> Screen {
        let _told = self.with_record(|practice| {
            practice.trainee = Some(practice.record().trainee(id)?);
            practice.look()
        });
        Screen::Home
    }

    /// Somebody new practises from now on.
    pub(super) fn be_new(&mut self, name: &str) -> Screen {
        let _told = self.with_record(|practice| {
            practice.trainee = Some(practice.record().add_trainee(name, Timestamp::now())?);
            practice.look()
        });
        Screen::Home
    }

    /// An attempt, played again; why it can't be is told.
    fn replayed(&mut self, id: AttemptId) -> Option<(Kept, Contact)> {
        let kept = self.with_record(|practice| practice.record().attempt(id))?;
        match kept.replay() {
            Ok(contact) => Some((kept, contact)),
            Err(why) => {
                self.notice = Some(told_cant_replay(&self.words, id, &why));
                None
            }
        }
    }
}

/// How a contact was begun.
fn line(contact: &Contact) -> Line {
    let setup = contact.setup();
    let manner = Manner { mode: setup.mode, timed: setup.timed, own_words: setup.own_words };
    Line { scenario: contact.scenario().clone(), customer: Some(setup.customer), manner }
}
