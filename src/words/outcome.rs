//! How a contact ended, and what decided it, in words.

use super::Words;
use crate::core::contact::End;
use crate::core::customer::{COEFFICIENTS, Outcome, State};
use crate::core::debrief::Debrief;
use crate::core::scenario::Scenario;

impl Words {
    /// The outcome with a sign before it, for colour alone says nothing.
    #[must_use]
    pub fn outcome(&self, outcome: Outcome) -> String {
        let sign = match outcome {
            Outcome::DeEscalated => "✔",
            Outcome::Unresolved => "…",
            Outcome::QuietExit | Outcome::Escalated => "✖",
        };
        format!("{sign} {}", self.get(&format!("outcome-{}", outcome.name())))
    }

    /// What of the customer's state decided it (rule 12 of the model), with the limits; none if the call was left.
    #[must_use]
    pub fn decided(&self, debrief: &Debrief) -> Option<String> {
        let (outcome, state) = (debrief.end?.outcome, debrief.states.last()?);
        if outcome != Outcome::of(state) {
            // The author knew better what the week brings, and the state did not decide it.
            return None;
        }
        // Thousandths, as points.
        let limit = |coefficient: i32| (coefficient / 10).to_string();
        let arguments = [
            ("heat", state.heat.to_string().into()),
            ("trust", state.trust.to_string().into()),
            ("face", state.face.to_string().into()),
            ("calm", limit(COEFFICIENTS.deescalated_heat).into()),
            ("trusting", limit(COEFFICIENTS.deescalated_trust).into()),
            ("hopeless", limit(COEFFICIENTS.quiet_exit_trust).into()),
        ];
        Some(self.with(&format!("decided-{}", which(outcome, state)), &arguments))
    }

    /// What the better line is; `is_own` says that it is the trainee's own, said in time.
    #[must_use]
    pub fn better_about(&self, is_own: bool) -> String {
        self.get(if is_own { "debrief-better-in-time" } else { "debrief-better-about" })
    }

    /// How a better line would have ended, and in what state, beside how the call did.
    #[must_use]
    pub fn better_end(&self, scenario: &Scenario, debrief: &Debrief, end: End, better: &State) -> String {
        let title = scenario.ending(end.ending).title.get(self.language()).as_str();
        if let (Some(own), Some(mine)) = (debrief.end, debrief.states.last())
            && own.ending == end.ending
        {
            let arguments = [
                ("title", title.into()),
                ("heat", better.heat.to_string().into()),
                ("trust", better.trust.to_string().into()),
                ("own-heat", mine.heat.to_string().into()),
                ("own-trust", mine.trust.to_string().into()),
            ];
            return self.with("debrief-better-same-end", &arguments);
        }
        let outcome = self.get(&format!("outcome-{}", end.outcome.name()));
        self.with("debrief-better-end", &[("title", title.into()), ("outcome", outcome.into())])
    }
}

/// The end of the message's id. What is unresolved is so for want of calm, of trust, or of both.
fn which(outcome: Outcome, state: &State) -> &'static str {
    let is_calm = i32::from(state.heat) * 10 < COEFFICIENTS.deescalated_heat;
    let trusts = i32::from(state.trust) * 10 > COEFFICIENTS.deescalated_trust;
    match outcome {
        Outcome::Unresolved if is_calm => "unresolved-trust",
        Outcome::Unresolved if trusts => "unresolved-heat",
        outcome => outcome.name(),
    }
}
