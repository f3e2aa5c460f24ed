//! What is being typed is kept now and then, so that a power loss takes a second of it and not a paragraph; and whoever
//! practises has the window as they had it last.

use super::attune::Attune;
use super::flow::Screen;
use super::settings::{self, Settings};
use crate::record::{AttemptId, TraineeId, Trouble};
use crate::words::Words;
use egui::Context;
use std::time::Duration;

/// How long what is typed may be unwritten, in milliseconds: every letter a transaction would be felt.
const EVERY: u64 = 1000;
/// The place of a card of one's own.
pub(super) const PAIR: &str = "pair";

/// The place of the words for a call.
pub(super) fn place_of_call(attempt: AttemptId) -> String {
    format!("call {attempt}")
}

/// The place of what a trainer says of an attempt.
pub(super) fn place_of_remark(attempt: AttemptId) -> String {
    format!("remark {attempt}")
}

/// What was written last of what is being typed, and when.
#[derive(Debug, Default)]
pub(super) struct Drafts {
    kept: Option<(String, String)>,
    at: u64,
}

impl Screen {
    /// What is being typed here, if there is something to type in: what it is, and how far it has come.
    fn draft(&self) -> Option<(String, String)> {
        match self {
            Self::Call(calling) => {
                let written = calling.written?;
                Some((place_of_call(written.id), calling.screen.draft().to_owned()))
            }
            Self::Debrief(debriefed) => {
                let attempt = debriefed.kept?;
                Some((place_of_remark(attempt), debriefed.screen.draft()?))
            }
            Self::Pairs(pairs) => Some((PAIR.to_owned(), pairs.draft())),
            Self::Settings(open) => open.from.draft(),
            _ => None,
        }
    }
}

impl Attune {
    /// Keeps what is being typed, if it is time, and forgets it once it is done with. Who goes elsewhere in the middle finds
    /// it again.
    pub(super) fn keep_draft(&mut self, context: &Context, now: u64) {
        let Some((place, text)) = self.screen.draft() else {
            self.drafts.kept = None;
            return;
        };
        let before = self.drafts.kept.as_ref().filter(|(kept, _)| *kept == place).map(|(_, text)| text.as_str());
        if before.unwrap_or_default() == text {
            return;
        }
        let wait = (self.drafts.at + EVERY).saturating_sub(now);
        if before.is_some() && !text.is_empty() && wait > 0 {
            context.request_repaint_after(Duration::from_millis(wait));
            return;
        }
        let _told = self.for_trainee(|record, trainee| record.keep_draft(trainee, &place, &text));
        self.drafts = Drafts { kept: Some((place, text)), at: now };
    }

    /// What whoever practises had begun to write there.
    pub(super) fn draft_at(&mut self, place: &str) -> Option<String> {
        self.for_trainee(|record, trainee| record.draft(trainee, place)).flatten()
    }

    /// Puts the window as this trainee had it last; who has not chosen anything yet takes it as it stands.
    pub(super) fn put_on_settings_of(&mut self, trainee: TraineeId) {
        let Some(text) = self.with_record(|practice| practice.record().settings(trainee)).flatten() else { return };
        // What a later program wrote is not understood, and stays.
        let Ok(theirs) = settings::read(text.as_bytes()) else { return };
        let language = if self.language_is_asked { self.settings.language } else { theirs.language };
        if let Some(language) = language.filter(|language| *language != self.language()) {
            self.words = Words::new(language);
        }
        self.choose(Settings { language, ..theirs });
    }

    /// Keeps the settings for whoever practises.
    pub(super) fn keep_settings(&mut self) {
        let Ok(text) = settings::text(&self.settings) else { return };
        let _told = self.for_trainee(|record, trainee| -> Result<(), Trouble> { record.keep_settings(trainee, &text) });
    }
}
