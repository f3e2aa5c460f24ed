//! The pairs drill, and the record behind it.

use super::attune::Attune;
use super::drafts::PAIR;
use super::flow::Screen;
use super::screens::pairs::{Answered, PairsScreen};
use crate::core::pairs::{Pair, shipped};
use crate::record::{PairId, Review, days_since_1970};
use jiff::Timestamp;
use jiff::tz::TimeZone;

impl Attune {
    /// What is to be drilled today.
    pub(super) fn pairs(&mut self) -> Screen {
        let nobody = self.words.get("cli-record-somebody");
        let today = days_since_1970(Timestamp::now(), TimeZone::system());
        let found = self.with_record(|practice| {
            let trainee = practice.who(&nobody)?.id;
            Ok((practice.record().own_pairs(trainee)?, practice.record().reviewed(trainee)?))
        });
        let draft = self.draft_at(PAIR);
        found.map_or(Screen::Home, |(own, answers)| {
            let screen = PairsScreen::new(shipped(), own, answers, today);
            Screen::Pairs(Box::new(screen.with_draft(draft.as_deref())))
        })
    }

    /// Keeps an answer. If that fails it is told, and the drill goes on.
    pub(super) fn keep_answer(&mut self, answered: Answered) {
        let Answered { card, day, wrote, kept, asks, ease } = answered;
        let review = Review { card, at: Timestamp::now(), day, wrote, kept, asks, ease };
        let _told = self.for_trainee(|record, trainee| record.review(trainee, &review));
    }

    /// Keeps a card of one's own, and goes on with it among the others.
    pub(super) fn keep_pair(&mut self, pair: &Pair) -> Screen {
        let _told = self.for_trainee(|record, trainee| {
            record.add_pair(trainee, pair, Timestamp::now())?;
            record.keep_draft(trainee, PAIR, "")
        });
        self.pairs()
    }

    /// Puts a card of one's own away.
    pub(super) fn put_pair_away(&mut self, pair: PairId) -> Screen {
        let _told = self.with_record(|practice| practice.record().put_pair_away(pair, Timestamp::now()));
        self.pairs()
    }
}
