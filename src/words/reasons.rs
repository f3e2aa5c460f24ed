//! Reasons of a score in words.

use super::Words;
use crate::core::contact::{Contact, CuesFound};
use crate::core::debrief::{felt, parting};
use crate::core::scenario::{NeedIndex, ReplyIndex, Scenario};
use crate::core::score::{Point, Reason};
use fluent_bundle::FluentValue;

impl Words {
    /// Why a point was gained or not, with the authored words it rests on.
    #[must_use]
    pub fn reason(&self, contact: &Contact, point: &Point) -> String {
        let scenario = contact.scenario();
        // It stands in quotation marks, before the full stop of the reason.
        let reply = |index: ReplyIndex| {
            let text = self.reply(scenario, index).replace('“', "‘").replace('”', "’");
            text.trim_end_matches(['.', '。']).to_owned()
        };
        let mut id = point.because.message().to_owned();
        // What was right, and what was left open, needs no comparison.
        let mut answered = |answered: Option<String>, key: String| match answered {
            Some(answered) if answered == key => {
                id += "-right";
                vec![("key", key)]
            }
            Some(answered) => vec![("answered", answered), ("key", key)],
            None => {
                id += "-open";
                vec![("key", key)]
            }
        };
        let arguments: Vec<(&str, String)> = match &point.because {
            Reason::Cues(CuesFound { found, of, astray }) => {
                id += match (*found, *astray) {
                    (0, 0) => "-open",
                    (found, 0) if found == *of => "-right",
                    (_, 0) => "",
                    _ => "-astray",
                };
                [("found", found), ("of", of), ("astray", astray)].map(|(name, count)| (name, count.to_string())).into()
            }
            Reason::Problem { answered: chosen, key } => {
                let customer = contact.setup().customer;
                let exchange = point.exchange.and_then(|place| contact.exchanges().get(place));
                // What is asked now is not in the log yet.
                let asked = match exchange {
                    Some(exchange) => exchange.asked(scenario, customer),
                    None => contact.asked(),
                };
                let problem = asked.and_then(|asked| asked.set().problem.as_ref());
                let text = |place: usize| {
                    let choice = problem.and_then(|problem| problem.choices.get(place));
                    choice.map(|(_, text)| text.get(self.language()).clone())
                };
                answered(chosen.and_then(text), text(*key).unwrap_or_default())
            }
            Reason::Shown { answered: chosen, key } | Reason::Felt { answered: chosen, key } => {
                let name = |emotion: crate::core::scenario::Emotion| self.get(&format!("emotion-{}", emotion.name()));
                answered(chosen.map(name), name(*key))
            }
            Reason::Intensity { answered: chosen, key } => {
                let name = |intensity: u8| self.get(&format!("intensity-{intensity}"));
                answered(chosen.map(name), name(*key))
            }
            Reason::Words { answered: chosen, key } => {
                let name = |act: crate::core::scenario::SpeechAct| self.get(&format!("speech-act-{}", act.name()));
                answered(chosen.map(name), name(*key))
            }
            Reason::Needs { answered: chosen, key } => {
                let list = |needs: &[NeedIndex]| self.needs(scenario, needs);
                answered((!chosen.is_empty()).then(|| list(chosen)), list(key))
            }
            Reason::NotAsked { questions } => {
                return self.with("reason-not-asked", &[("questions", (*questions).into())]);
            }
            Reason::Attention { reply: said, .. } if point.gained >= point.of => {
                "reason-attention-most".clone_into(&mut id);
                vec![("reply", reply(*said))]
            }
            Reason::Attention { reply: said, most } => vec![("reply", reply(*said)), ("most", reply(*most))],
            Reason::Hollow { reply: said }
            | Reason::Restraint { reply: said }
            | Reason::FalsePromise { reply: said }
            | Reason::FaceTaken { reply: said }
            | Reason::CutIn { reply: said }
            | Reason::WindowMet { reply: said }
            | Reason::WindowMissed { reply: said } => vec![("reply", reply(*said))],
            Reason::Calming { mean, careful, careless } => {
                vec![("mean", mean.to_string()), ("careful", careful.to_string()), ("careless", careless.to_string())]
            }
            Reason::TrustLow { trust } => vec![("trust", trust.to_string())],
            Reason::Left { outcome } => {
                return self.get(&format!("reason-left-{}", outcome.name()));
            }
            Reason::Progress { reached, careful } => {
                vec![("reached", reached.to_string()), ("careful", careful.to_string())]
            }
            Reason::Ticket { kept, .. } if kept.is_empty() => return self.get("reason-ticket-nothing"),
            Reason::Ticket { kept, missing, .. } => {
                if !missing.is_empty() {
                    id.push_str("-missing");
                }
                vec![("kept", self.facts(kept)), ("missing", self.facts(missing))]
            }
            Reason::FaceAtEnd { face } => vec![("face", face.to_string())],
            Reason::Overdue { seconds } => vec![("seconds", seconds.to_string())],
            Reason::NeedInTime { need } | Reason::NeedLate { need } => vec![("need", self.needs(scenario, &[*need]))],
            Reason::WordKept | Reason::NobodyBlamed | Reason::InTime => Vec::new(),
        };
        let arguments: Vec<_> = arguments.into_iter().map(|(name, value)| (name, FluentValue::from(value))).collect();
        self.with(&id, &arguments)
    }

    /// What the same replies came to with another customer: `contact` is theirs, and goes on as long as it went the same
    /// way; `to_the_end` is whether every reply was given in it.
    #[must_use]
    pub fn twin(&self, contact: &Contact, to_the_end: bool) -> String {
        let (scenario, language) = (contact.scenario(), self.language());
        let name = scenario.customer(contact.setup().customer).name.get(language).as_str();
        let turns = contact.exchanges().len().to_string();
        let Some(end) = contact.position().end() else {
            let id = if contact.exchanges().is_empty() {
                "debrief-twin-elsewhere-at-once"
            } else {
                "debrief-twin-elsewhere"
            };
            return self.with(id, &[("name", name.into()), ("turns", turns.into())]);
        };
        let title = scenario.ending(end.ending).title.get(language).as_str();
        let outcome = self.get(&format!("outcome-{}", end.outcome.name()));
        let id = if to_the_end { "debrief-twin-ends" } else { "debrief-twin-leaves" };
        let arguments =
            [("name", name.into()), ("title", title.into()), ("outcome", outcome.into()), ("turns", turns.into())];
        self.with(id, &arguments)
    }

    /// At which turn the two took the same reply most differently, and what it moved in each: a sentence, then a line or more
    /// for each of them. Empty if they took nothing differently to speak of.
    #[must_use]
    pub fn parting(&self, own: &Contact, other: &Contact) -> Vec<String> {
        let Some(turn) = parting(own, other) else { return Vec::new() };
        let reply = self.choice(own.scenario(), own.exchanges()[turn].reply);
        let arguments = [("turn", (turn + 1).to_string().into()), ("reply", reply.into())];
        let mut told = vec![self.with("debrief-twin-parted", &arguments)];
        for contact in [own, other] {
            let name = contact.scenario().customer(contact.setup().customer).name.get(self.language());
            let exchange = &contact.exchanges()[turn];
            let moved = self.moves(&felt(exchange), &exchange.before, &exchange.after);
            let moved = if moved.is_empty() { vec![self.get("debrief-moved-nothing")] } else { moved };
            let of = |moved: String| {
                self.with("debrief-twin-moved", &[("name", name.as_str().into()), ("moved", moved.into())])
            };
            told.extend(moved.into_iter().map(of));
        }
        told
    }

    /// An expectation of the customer, and whether it was met.
    #[must_use]
    pub fn expectation(&self, text: &str, met: bool) -> String {
        let met = self.get(if met { "debrief-met" } else { "debrief-not-met" });
        self.with("debrief-expectation", &[("text", text.into()), ("met", met.into())])
    }

    /// Needs in words, in their order.
    #[must_use]
    pub fn needs(&self, scenario: &Scenario, needs: &[NeedIndex]) -> String {
        let texts: Vec<_> =
            needs.iter().map(|need| self.quoted(scenario.need(*need).text.get(self.language()))).collect();
        texts.join(" › ")
    }

    /// A list as this language writes it.
    #[must_use]
    pub fn list(&self, names: &[String]) -> String {
        names.join(&self.get("list-separator"))
    }
}
