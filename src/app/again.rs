//! Back to what is in the record: a call that was cut off, the debrief of an attempt, who practises.

use super::attune::Attune;
use super::drafts::place_of_call;
use super::flow::{Behind, Calling, Debriefed, Screen};
use super::practice::Written;
use super::screens::briefing::Line;
use super::screens::call::CallScreen;
use super::screens::debrief::DebriefScreen;
use super::screens::history::{HistoryScreen, Past};
use super::screens::who::WhoScreen;
use super::settings::Manner;
use crate::core::contact::Contact;
use crate::core::debrief::{Predicted, Reviewed};
use crate::record::{AttemptId, End, Filter, Goals, Kept, Summary, TraineeId, month, told_cant_replay};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// Attempts that a history lists: nobody scrolls further, and each is there for what is worked out of all.
pub(super) const LISTED: u32 = 500;
/// Contacts of a week that are taken apart for its review: more than anybody takes in one.
const REVIEWED: usize = 60;

impl Attune {
    /// Goes on with the call that was cut off, where its last decision left it.
    pub(super) fn go_on(&mut self) -> Screen {
        let Some((kept, contact)) = self.cut_off().and_then(|id| self.replayed(id)) else { return Screen::Home };
        let _told = self.with_record(|practice| {
            practice.is_on_a_call(true);
            Ok(())
        });
        let written = Written { id: kept.id, count: contact.steps().len() };
        let line = line(&contact);
        let draft = self.draft_at(&place_of_call(kept.id)).unwrap_or_default();
        let screen = CallScreen::gone_on(contact).with_draft(draft);
        Screen::Call(Box::new(Calling { screen, line, first: None, written: Some(written) }))
    }

    /// Leaves the call that was cut off for good.
    pub(super) fn leave_cut_off(&mut self) -> Screen {
        if let Some(id) = self.cut_off() {
            let _told = self.with_record(|practice| {
                practice.record().leave(id, Timestamp::now())?;
                practice.look()
            });
            let _told = self.for_trainee(|record, trainee| record.keep_draft(trainee, &place_of_call(id), ""));
        }
        Screen::Home
    }

    fn cut_off(&self) -> Option<AttemptId> {
        self.practice.as_ref()?.cut_off.as_ref().map(|cut_off| cut_off.id)
    }

    /// The history of whoever practises. What is not worked out yet is, beside the window.
    pub(super) fn history(&mut self) -> Screen {
        let screen = HistoryScreen::new(self.past());
        let path = self.practice.as_mut().map(|practice| practice.record().path().to_owned());
        Screen::History(Box::new(match path {
            Some(path) => screen.deriving(&path),
            None => screen,
        }))
    }

    /// What there is of the practice of whoever practises.
    pub(super) fn past(&mut self) -> Past {
        let (now, zone) = (Timestamp::now(), TimeZone::system());
        let this_month = month(now, zone);
        let past = self.with_record(|practice| {
            let Some(trainee) = practice.trainee.clone() else { return Ok(Past::default()) };
            let record = practice.record();
            let filter = Filter { trainee: Some(trainee.id), most: Some(LISTED), ..Filter::default() };
            let attempts = record.attempts(&filter)?;
            let mut week = Vec::new();
            for attempt in attempts.iter().filter(|attempt| is_of_week(attempt, now)).take(REVIEWED) {
                // What this program can't play again is no subject of a review.
                if let Ok(contact) = record.attempt(attempt.id)?.replay() {
                    week.push((attempt.id, Reviewed::of(contact)));
                }
            }
            let remarked = record.remarked(trainee.id)?;
            let forecasts = record.forecasts(trainee.id)?;
            let goals = record.goals(trainee.id, &this_month)?.map(|goals| goals.wanted).unwrap_or_default();
            Ok(Past { name: trainee.name, attempts, remarked, forecasts, week, month: this_month, goals })
        });
        past.unwrap_or_default()
    }

    /// Keeps what is wanted of this month; gives whether it was kept.
    pub(super) fn set_goals(&mut self, wanted: Predicted) -> bool {
        let at = Timestamp::now();
        let goals = Goals { month: month(at, TimeZone::system()), at, wanted };
        self.for_trainee(|record, trainee| record.set_goals(trainee, &goals)).is_some()
    }

    /// The debrief of an attempt of the history.
    pub(super) fn review(&mut self, id: AttemptId) -> Screen {
        let Some((kept, contact)) = self.replayed(id) else { return self.history() };
        let line = line(&contact);
        let said = self.with_record(|practice| practice.record().remarks(id)).unwrap_or_default();
        let screen = DebriefScreen::kept(contact, kept.reflection).remarked(said);
        Screen::Debrief(Box::new(Debriefed { screen, line, kept: Some(id), behind: Behind::History }))
    }

    /// Who practises: a list to choose from.
    pub(super) fn ask_who(&mut self) -> Screen {
        let current = self.practice.as_ref().and_then(|practice| practice.trainee.as_ref()).map(|trainee| trainee.id);
        let trainees = self.with_record(|practice| practice.record().trainees());
        trainees.map_or(Screen::Home, |trainees| Screen::Who(Box::new(WhoScreen::new(trainees, current))))
    }

    /// Somebody practises from now on, if that is their PIN.
    pub(super) fn open(&mut self, id: TraineeId, pin: &str, mut who: Box<WhoScreen>) -> Screen {
        match self.with_record(|practice| practice.record().opens(id, pin)) {
            Some(true) => self.be(id),
            Some(false) => {
                who.refuse();
                Screen::Who(who)
            }
            None => Screen::Who(who),
        }
    }

    /// Whoever practises has this PIN from now on, or none.
    pub(super) fn set_pin(&mut self, pin: Option<&str>) -> Screen {
        let _told = self.for_trainee(|record, trainee| record.set_pin(trainee, pin));
        self.ask_who()
    }

    /// Somebody practises from now on.
    pub(super) fn be(&mut self, id: TraineeId) -> Screen {
        let _told = self.with_record(|practice| {
            practice.trainee = Some(practice.record().trainee(id)?);
            practice.look()
        });
        self.put_on_settings_of(id);
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
    pub(super) fn replayed(&mut self, id: AttemptId) -> Option<(Kept, Contact)> {
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

/// Whether an attempt came to its end in the last seven days.
fn is_of_week(attempt: &Summary, now: Timestamp) -> bool {
    let week = SignedDuration::from_hours(7 * 24);
    matches!(attempt.end, Some((End::Finished, at)) if now.duration_since(at) <= week)
}

/// How a contact was begun.
pub(super) fn line(contact: &Contact) -> Line {
    let setup = contact.setup();
    let manner = Manner { mode: setup.mode, timed: setup.timed, own_words: setup.own_words };
    Line { scenario: contact.scenario().clone(), customer: Some(setup.customer), manner }
}
