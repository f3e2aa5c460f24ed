//! Whether a replay came to the same.

use super::read::Result;
use crate::core::contact::Contact;
use crate::core::customer::Quantity;
use crate::core::debrief::Debrief;
use crate::words::Words;

/// Where what was kept and what came now first differ, in words; none if they don't.
pub(super) fn first_difference(words: &Words, kept: &Result, contact: &Contact) -> Option<String> {
    let debrief = Debrief::of(contact);
    states(words, kept, &debrief)
        .or_else(|| ending(words, kept, contact, &debrief))
        .or_else(|| scores(words, kept, &debrief))
}

fn states(words: &Words, kept: &Result, debrief: &Debrief) -> Option<String> {
    let states = kept.states.as_ref()?;
    for (place, (then, now)) in states.iter().zip(&debrief.states).enumerate() {
        let Some(quantity) = Quantity::ALL.into_iter().find(|quantity| then.get(*quantity) != now.get(*quantity))
        else {
            continue;
        };
        let arguments = [
            ("turn", place.into()),
            ("quantity", words.get(&format!("quantity-{}", quantity.name())).into()),
            ("then", then.get(quantity).to_string().into()),
            ("now", now.get(quantity).to_string().into()),
        ];
        let id = if place == 0 { "cli-replay-state-at-start" } else { "cli-replay-state" };
        return Some(words.with(id, &arguments));
    }
    let (then, now) = (states.len(), debrief.states.len());
    (then != now).then(|| words.with("cli-replay-count", &[("then", then.into()), ("now", now.into())]))
}

fn ending(words: &Words, kept: &Result, contact: &Contact, debrief: &Debrief) -> Option<String> {
    let none = || words.get("cli-replay-none");
    let ending = debrief.end.map(|end| contact.scenario().ending(end.ending).id.clone());
    let outcome = debrief.end.map(|end| end.outcome.name().to_owned());
    let differs = |id: &str, then: &Option<String>, now: &Option<String>| {
        let name = |name: &Option<String>| name.clone().map_or_else(none, |name| format!("`{name}`"));
        (then != now).then(|| words.with(id, &[("then", name(then).into()), ("now", name(now).into())]))
    };
    differs("cli-replay-ending", &kept.ending, &ending)
        .or_else(|| differs("cli-replay-outcome", &kept.outcome, &outcome))
}

fn scores(words: &Words, kept: &Result, debrief: &Debrief) -> Option<String> {
    let number = |value: Option<u8>| value.map_or_else(|| words.get("score-not-tested"), |value| value.to_string());
    debrief.scores.iter().find_map(|score| {
        let then = kept.scores.get(score.kind.name()).and_then(|score| score.value);
        let arguments = [
            ("score", words.get(&format!("score-{}", score.kind.name())).into()),
            ("then", number(then).into()),
            ("now", number(score.value).into()),
        ];
        (then != score.value).then(|| words.with("cli-replay-score", &arguments))
    })
}
