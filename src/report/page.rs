//! The page from its first line to its last.

use super::html::Html;
use super::{after, chart, remarks, scores, turns};
use crate::analysis::{Verdict, turning_point};
use crate::core::contact::Contact;
use crate::core::customer::Outcome;
use crate::core::debrief::{Debrief, Prediction, Reflection};
use crate::record::{ByHand, Remark};
use crate::words::Words;

/// What is told.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) words: &'a Words,
    pub(super) contact: &'a Contact,
    pub(super) debrief: &'a Debrief,
    pub(super) reflection: &'a Reflection,
    /// What the analysis says; none if the call has too many lines of play.
    pub(super) verdict: Option<&'a Verdict>,
    /// What a trainer says of it.
    pub(super) remarks: &'a [Remark],
}

impl Told<'_> {
    /// What was expected of each score, beside what counts of it.
    pub(super) fn predictions(self) -> Vec<Prediction> {
        let (by_hand, scores) = (ByHand::of(self.remarks), &self.debrief.scores);
        Prediction::against(&self.reflection.predicted, |kind| by_hand.effective(kind, scores.get(kind).value))
    }
}

/// The debrief of a contact as a page, in the language of `words`: one file that needs no other, without scripts. `remarks`
/// are those of a trainer that count, as [`Record::remarks`](crate::record::Record::remarks) gives them: comments stand at
/// their turns, and scores that were set by hand beside the model's own.
#[must_use]
pub fn page(
    words: &Words,
    contact: &Contact,
    debrief: &Debrief,
    reflection: &Reflection,
    verdict: Option<&Verdict>,
    remarks: &[Remark],
) -> String {
    let told = Told { words, contact, debrief, reflection, verdict, remarks };
    let language = words.language();
    let scenario = contact.scenario();
    let title = words.with("report-title", &[("title", scenario.title.get(language).as_str().into())]);
    let mut html = Html::default();
    html.document(language, &title, include_str!("style.css"), |html| {
        html.text("h1", "", &title);
        let name = scenario.customer(contact.setup().customer).name.get(language).as_str();
        let company = scenario.company.get(language).as_str();
        let call = [("company", company.into()), ("name", name.into())];
        html.text("p", "quiet", &words.with("report-call", &call));
        ending(html, told);
        expected(html, told);
        scores::scores(html, told);
        if !debrief.turns.is_empty() {
            course(html, told);
            turns::turns(html, told);
        }
        remarks::elsewhere(html, told);
        after::after(html, told);
        scores::reasons(html, told);
        html.within("footer", "", |html| {
            html.text("p", "", &words.get("debrief-model-note"));
            html.text("p", "", &words.get("report-printed"));
        });
    });
    html.finish()
}

fn ending(html: &mut Html, told: Told<'_>) {
    let Told { words, contact, debrief, .. } = told;
    let language = words.language();
    let Some(end) = debrief.end else {
        return html.within("section", "ending open", |html| html.text("p", "", &words.get("debrief-left")));
    };
    let class = match end.outcome {
        Outcome::DeEscalated => "ending good",
        Outcome::Unresolved => "ending open",
        Outcome::QuietExit | Outcome::Escalated => "ending bad",
    };
    html.within("section", class, |html| {
        html.text("p", "quiet", &words.outcome(end.outcome));
        html.text("p", "speech", contact.scenario().ending(end.ending).title.get(language));
        if let Some(decided) = words.decided(debrief) {
            html.text("p", "", &decided);
        }
        if let Some(line) = debrief.last_words.last() {
            html.text("p", "caption", &words.get("debrief-last-words"));
            html.text("p", "", &words.quoted(line.line(contact.scenario()).text.get(language).plain()));
        }
    });
}

fn expected(html: &mut Html, told: Told<'_>) {
    let Told { words, reflection, .. } = told;
    if !reflection.felt.is_empty() {
        html.text("p", "caption", &words.get("felt-heading"));
        html.text("p", "speech", &words.quoted(&reflection.felt));
    }
    if let Some(all) = words.predictions(&told.predictions()) {
        html.text("p", "caption", &words.get("predicted-heading"));
        html.text("p", "", &all);
    }
}

/// The curve, what it shows, and what stands out on it.
fn course(html: &mut Html, told: Told<'_>) {
    let Told { words, debrief, verdict, .. } = told;
    html.text("h2", "", &words.get("debrief-curve"));
    let ghost = verdict.and_then(|verdict| verdict.judgement.ghost.as_ref());
    html.raw(&chart::chart(words, debrief, ghost, turning_point(debrief, verdict)));
    html.text("p", "caption", &chart::legend(words));
    let about = match (verdict, ghost) {
        (Some(_), Some(ghost)) => words.with("debrief-ghost-about", &[("turn", (ghost.from + 1).to_string().into())]),
        (Some(_), None) => words.get("debrief-no-turning-point"),
        (None, _) => words.get("debrief-not-judged"),
    };
    html.text("p", "caption", &about);
    if !debrief.marks.is_empty() {
        html.text("h3", "", &words.get("marks"));
        html.within("ul", "", |html| {
            for mark in &debrief.marks {
                let letter = words.get(&format!("mark-{}-letter", mark.kind.name()));
                html.text("li", "", &format!("{letter} · {}", words.mark(*mark)));
            }
        });
    }
}
