//! Marks, ledgers and predictions in words.

use super::{Words, clock};
use crate::core::contact::Contact;
use crate::core::customer::Outcome;
use crate::core::debrief::{Entry, HANDLE_TIME, Ledger, Lesson, Mark, Prediction, Satisfaction, Tick, WAITING};
use crate::core::scenario::TicketFact;

impl Words {
    /// A mark with its turn.
    #[must_use]
    pub fn mark(&self, mark: Mark) -> String {
        let name = self.get(&format!("mark-{}", mark.kind.name()));
        let turn = (mark.turn + 1).to_string();
        self.with("mark-line", &[("turn", turn.into()), ("mark", name.into())])
    }

    /// A line of the company's sheet, with what it has to come to.
    #[must_use]
    pub fn entry(&self, entry: &Entry) -> String {
        match entry {
            Entry::HandleTime(seconds) => {
                let arguments = [("time", clock(*seconds).into()), ("most", clock(HANDLE_TIME).into())];
                self.with("ledger-handle-time", &arguments)
            }
            Entry::Waiting { times: 0, transfers: 0, .. } => self.get("ledger-waiting-not"),
            Entry::Waiting { times, transfers, seconds } => {
                let arguments = [
                    ("times", (*times).into()),
                    ("transfers", (*transfers).into()),
                    ("seconds", seconds.to_string().into()),
                    ("most", WAITING.to_string().into()),
                ];
                self.with("ledger-waiting", &arguments)
            }
            Entry::Boxes(boxes) if boxes.is_empty() => self.get("ledger-boxes-none"),
            Entry::Boxes(boxes) => {
                let ticked = boxes.iter().filter(|(_, ticked)| *ticked).count();
                let arguments = [("ticked", ticked.to_string().into()), ("count", boxes.len().to_string().into())];
                self.with("ledger-boxes", &arguments)
            }
            Entry::Keywords(share) => self.with("ledger-keywords", &[("share", share.to_string().into())]),
            Entry::Complaint(true) => self.get("ledger-complaint"),
            Entry::Complaint(false) => self.get("ledger-complaint-not"),
        }
    }

    /// A box of the form.
    #[must_use]
    pub fn tick(&self, tick: Tick, ticked: bool) -> String {
        let name = self.get(&format!("tick-{}", tick.name()));
        let id = if ticked { "ledger-box-ticked" } else { "ledger-box-open" };
        self.with(id, &[("box", name.into())])
    }

    /// What the customer took away, line by line.
    #[must_use]
    pub fn took_away(&self, ledger: &Ledger) -> Vec<String> {
        let outcome = self.get(&format!("outcome-{}", ledger.outcome.name()));
        let mut lines = vec![
            self.with("ledger-left", &[("outcome", outcome.into())]),
            self.with("ledger-trust", &[("points", ledger.state.trust.to_string().into())]),
            self.with("ledger-heard", &[("points", ledger.state.heard.to_string().into())]),
        ];
        lines.extend(ledger.rating.map(|rating| {
            let rating = self.rating(rating, ledger.outcome);
            self.with("ledger-rating", &[("rating", rating.into())])
        }));
        lines
    }

    /// A rating in a word; that the matter is open besides, where somebody is content all the same.
    #[must_use]
    pub fn rating(&self, rating: u8, outcome: Outcome) -> String {
        let word = Satisfaction::of(rating, outcome);
        let open = if outcome == Outcome::Unresolved && word > Satisfaction::Dissatisfied { "-open" } else { "" };
        self.get(&format!("debrief-rating-{}{open}", word.name()))
    }

    /// Facts of a ticket as a list.
    #[must_use]
    pub fn facts(&self, facts: &[TicketFact]) -> String {
        let names: Vec<_> = facts.iter().map(|fact| self.get(&format!("ticket-fact-{}", fact.name()))).collect();
        self.list(&names)
    }

    /// Where a rule to take along comes from.
    #[must_use]
    pub fn lesson_from(&self, lesson: Lesson) -> String {
        let id = if lesson.kept { "lesson-kept" } else { "lesson-broken" };
        self.with(id, &[("turn", (lesson.turn + 1).to_string().into())])
    }

    /// What was expected of a score, and how far off that was.
    #[must_use]
    pub fn prediction(&self, prediction: Prediction) -> String {
        let points = [("points", prediction.error().abs().to_string().into())];
        let error = match prediction.error() {
            0 => self.get("predicted-exact"),
            1.. => self.with("predicted-high", &points),
            _ => self.with("predicted-low", &points),
        };
        let predicted = prediction.predicted.to_string();
        self.with("predicted", &[("predicted", predicted.into()), ("error", error.into())])
    }

    /// What can be said of all predictions together, in one line; nothing of none.
    #[must_use]
    pub fn predictions(&self, all: &[Prediction]) -> Option<String> {
        let is = |name: &str| all.iter().any(|prediction| prediction.name() == name);
        let id = match (is("high"), is("low")) {
            _ if all.is_empty() => return None,
            (true, true) => "predicted-mixed",
            (true, false) => "predicted-high-all",
            (false, true) => "predicted-low-all",
            (false, false) => "predicted-close",
        };
        Some(self.get(id))
    }

    /// What the customer says days later, if the author wrote it and the call came to its end.
    #[must_use]
    pub fn note<'a>(&self, contact: &'a Contact) -> Option<&'a str> {
        let end = contact.position().end()?;
        let note = contact.scenario().ending(end.ending).note.as_ref()?;
        Some(note.get(self.language()))
    }
}
