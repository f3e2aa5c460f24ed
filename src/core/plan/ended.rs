//! Where a call stood as it ended, and what kept another ending from it.

use crate::core::contact::{Contact, LinePlace, Position};
use crate::core::customer::{Outcome, Quantity, State};
use crate::core::scenario::{Condition, CustomerIndex, EndingIndex, MomentIndex, ReplyIndex, Situation};

/// What the message of an ending or an outcome tells besides.
pub(super) type Details = Vec<(&'static str, String)>;

/// Where the customer stood at the end.
pub(super) fn state(contact: &Contact) -> Details {
    let position = contact.position();
    let points = [Quantity::Heat, Quantity::Trust, Quantity::Heard, Quantity::Face]
        .map(|quantity| (quantity.name(), position.state().get(quantity).to_string()));
    points.into_iter().chain([("outcome", position.outcome().name().to_owned())]).collect()
}

/// Why the call did not end as `wanted`: the end of the message id, and the parts of its condition that did not hold.
pub(super) fn why_not(contact: &Contact, wanted: EndingIndex) -> (&'static str, Vec<String>) {
    let scenario = contact.scenario().as_ref();
    let position = contact.position();
    let asked = Asked::of(contact);
    let chosen = scenario.endings.iter().position(|ending| ending.when.as_ref().is_none_or(|when| when.holds(&asked)));
    if position.end().map(|end| end.ending.at()) != chosen {
        return ("ends-named", Vec::new());
    }
    let unmet: Vec<String> = match &scenario.ending(wanted).when {
        Some(Condition::All(parts)) => {
            parts.iter().filter(|part| !part.holds(&asked)).map(|part| part.written(scenario).to_string()).collect()
        }
        Some(when) if !when.holds(&asked) => vec![when.written(scenario).to_string()],
        _ => Vec::new(),
    };
    (if unmet.is_empty() { "ends-before" } else { "ends-unmet" }, unmet)
}

/// The call as it stood when its ending was chosen: without the ending's own outcome, and before its last words.
struct Asked<'a> {
    position: &'a Position,
    clock: i32,
}

impl<'a> Asked<'a> {
    fn of(contact: &'a Contact) -> Self {
        let scenario = contact.scenario().as_ref();
        let last = contact.last_lines();
        let said = last.iter().filter(|place| matches!(place, LinePlace::Ending(..)));
        let seconds: i32 = said.map(|place| place.line(scenario).seconds).sum();
        Self { position: contact.position(), clock: contact.position().clock() - seconds }
    }
}

impl Situation for Asked<'_> {
    fn state(&self) -> &State {
        self.position.state()
    }

    fn clock(&self) -> i32 {
        self.clock
    }

    fn turns(&self) -> i32 {
        self.position.turns()
    }

    fn failures(&self) -> i32 {
        self.position.failures()
    }

    fn said(&self, reply: ReplyIndex) -> bool {
        self.position.said(reply)
    }

    fn visited(&self, moment: MomentIndex) -> bool {
        self.position.visited(moment)
    }

    fn customer(&self) -> CustomerIndex {
        self.position.customer()
    }

    fn outcome(&self) -> Outcome {
        Outcome::of(self.state())
    }
}
