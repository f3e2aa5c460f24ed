//! The trainer's way: the class, somebody of it, one of their attempts, and back to where one was.

use super::again::{LISTED, line};
use super::attune::Attune;
use super::drafts::place_of_remark;
use super::flow::{Behind, Debriefed, Screen};
use super::screens::class::ClassScreen;
use super::screens::debrief::{DebriefScreen, Say};
use crate::record::{AttemptId, Filter, TraineeId};
use jiff::Timestamp;

impl Attune {
    /// The class of the record; the library if there is none.
    pub(super) fn class(&mut self) -> Screen {
        let path = self.with_record(|practice| Ok(practice.record().path().to_owned()));
        path.map_or(Screen::Home, |path| Screen::Class(Box::new(ClassScreen::new(&path))))
    }

    /// Somebody of the class, over it.
    pub(super) fn person(&mut self, id: TraineeId, mut class: Box<ClassScreen>) -> Screen {
        let found = self.with_record(|practice| {
            let record = practice.record();
            let filter = Filter { trainee: Some(id), most: Some(LISTED), ..Filter::default() };
            Ok((record.trainee(id)?, record.attempts(&filter)?, record.remarked(id)?))
        });
        if let Some((trainee, attempts, remarked)) = found {
            class.show_person(trainee, attempts, remarked);
        }
        Screen::Class(class)
    }

    /// The debrief of an attempt of somebody of the class.
    pub(super) fn review_in_class(&mut self, id: AttemptId, class: Box<ClassScreen>) -> Screen {
        let Some((kept, contact)) = self.replayed(id) else { return Screen::Class(class) };
        let line = line(&contact);
        // Nobody marks themselves.
        let who = self.practice.as_ref().and_then(|practice| practice.trainee.as_ref());
        let author = who.filter(|who| who.id != kept.trainee.id).map(|who| who.name.clone());
        let said = self.with_record(|practice| practice.record().remarks(id)).unwrap_or_default();
        let draft = self.draft_at(&place_of_remark(id)).unwrap_or_default();
        let screen = DebriefScreen::of_class(contact, kept.reflection, kept.trainee.name, author).remarked(said);
        let screen = screen.with_draft(&draft);
        Screen::Debrief(Box::new(Debriefed { screen, line, kept: Some(id), behind: Behind::Class(class) }))
    }

    /// Keeps what is said of an attempt, by whoever practises now.
    pub(super) fn say(&mut self, debriefed: &mut Debriefed, say: Say) {
        let Some(id) = debriefed.kept else { return };
        let now = Timestamp::now();
        let said = self.with_record(|practice| {
            let Some(author) = practice.trainee.as_ref().map(|trainee| trainee.name.clone()) else { return Ok(None) };
            let record = practice.record();
            match say {
                Say::Remark(about) => record.remark(id, &author, about, now).map(drop)?,
                Say::TakeBack(remark) => record.take_back(remark, &author, now)?,
            }
            record.remarks(id).map(Some)
        });
        if let Some(said) = said.flatten() {
            debriefed.screen.remark(said);
        }
    }

    /// Back to the class, as it was left; what was written meanwhile is read.
    pub(super) fn class_again(&mut self, mut class: Box<ClassScreen>) -> Screen {
        class.renew();
        match class.person() {
            Some(person) => self.person(person, class),
            None => Screen::Class(class),
        }
    }
}
