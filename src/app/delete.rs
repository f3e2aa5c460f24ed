//! Somebody is deleted, with everything of theirs.

use super::attune::Attune;
use super::flow::Screen;
use crate::record::TraineeId;
use jiff::Timestamp;

impl Attune {
    /// Deletes a trainee, and says where the copy lies that has them still; that it is refused is told as well.
    pub(super) fn delete(&mut self, id: TraineeId) -> Screen {
        let done = self.with_record(|practice| {
            let name = practice.record().trainee(id)?.name;
            let deleted = practice.record().delete_trainee(id, Timestamp::now())?;
            practice.trainee.take_if(|trainee| trainee.id == id);
            practice.look()?;
            Ok((name, deleted, practice.record().trainees()?.is_empty()))
        });
        let Some((name, deleted, is_last)) = done else { return self.ask_who() };
        let arguments = [
            ("name", name.into()),
            ("count", deleted.attempts.into()),
            ("path", deleted.copy.display().to_string().into()),
        ];
        self.notice = Some(self.words.with("record-deleted", &arguments));
        if is_last { Screen::Home } else { self.ask_who() }
    }
}
